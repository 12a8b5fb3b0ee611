//! The interpreter's part in a visit. Sources: 45 CFR 92.201; the code of ethics (2004) and
//! standards of practice (2005) of the National Council on Interpreting in Health Care.

use crate::code::{TriState, code_list};
use crate::{Field, Found, Limit, Record, VisitId, moment};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Who interprets. A child only in an emergency (45 CFR 92.201).
    pub enum InterpreterKind {
        Staff = "staff",
        ContractOnsite = "contract-onsite",
        Phone = "phone",
        Video = "video",
        AdHocAdult = "ad-hoc-adult",
        EmergencyMinor = "emergency-minor",
    }
}

code_list! {
    /// The mode of interpreting.
    pub enum InterpretingMode {
        Consecutive = "consecutive",
        Simultaneous = "simultaneous",
        Sight = "sight",
        Relay = "relay",
    }
}

/// One interpreter's part in one visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Interpretation {
    /// The visit.
    pub visit: Option<VisitId>,
    /// The interpreter's name or number.
    pub interpreter: String,
    /// Who interprets.
    pub kind: Option<InterpreterKind>,
    /// The worker's language (BCP 47).
    pub from_language: String,
    /// The family's language (BCP 47).
    pub to_language: String,
    /// Dialect.
    pub dialect: String,
    /// The mode of interpreting.
    pub mode: Option<InterpretingMode>,
    /// Whether the family was asked if they are comfortable with this interpreter.
    pub conflict_checked: TriState,
    /// Whether the interpreter agreed to confidentiality.
    pub confidentiality_agreed: TriState,
    /// Whether the points to go over before interpreting were discussed.
    pub pre_session_done: TriState,
    /// When interpreting began (RFC 3339 with offset).
    pub started_at: Option<String>,
    /// When it ended (RFC 3339 with offset).
    pub ended_at: Option<String>,
    /// Problems with the interpreting.
    pub problems: String,
    /// The debrief: the talk with the interpreter afterwards.
    pub debrief: String,
}

impl Record for Interpretation {
    const CODE: &'static str = "interpretation";
    const FIELDS: &'static [Field] = &[
        Field::fixed("visit", Limit::Typed),
        Field::new("interpreter", Limit::RequiredLine),
        Field::new("kind", Limit::Typed),
        Field::new("from_language", Limit::Tag),
        Field::new("to_language", Limit::Tag),
        Field::new("dialect", Limit::Line),
        Field::new("mode", Limit::Typed),
        Field::new("conflict_checked", Limit::Typed),
        Field::new("confidentiality_agreed", Limit::Typed),
        Field::new("pre_session_done", Limit::Typed),
        Field::new("started_at", Limit::Moment),
        Field::new("ended_at", Limit::Moment),
        Field::new("problems", Limit::Narrative),
        Field::new("debrief", Limit::Narrative),
    ];

    fn rules(&self, found: &mut Found) {
        found.take(moment::in_order(
            self.started_at.as_deref(),
            "ended_at",
            self.ended_at.as_deref(),
        ));
    }
}
