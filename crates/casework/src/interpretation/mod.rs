//! The interpreter's part in a visit (practice §11; NCIHC standards).

use crate::code::{TriState, code_list};
use crate::{Kind, Record, Result, VisitId, language, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Who interprets. A minor only in an emergency (45 CFR 92.201).
    pub enum InterpreterKind { Staff, ContractOnsite, Phone, Video, AdHocAdult, EmergencyMinor }
}

code_list! {
    /// How it is interpreted.
    pub enum InterpretingMode { Consecutive, Simultaneous, Sight, Relay }
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
    /// How it is interpreted.
    pub mode: Option<InterpretingMode>,
    /// Whether the family was asked if this interpreter is all right for them.
    pub conflict_checked: TriState,
    /// Whether confidentiality was promised.
    pub confidentiality_agreed: TriState,
    /// Whether the pre-session talk was held.
    pub pre_session_done: TriState,
    /// When the session began (RFC 3339 with offset).
    pub started_at: Option<String>,
    /// When it ended (RFC 3339 with offset).
    pub ended_at: Option<String>,
    /// What went wrong.
    pub problems: String,
    /// What was said afterwards.
    pub debrief: String,
}

impl Record for Interpretation {
    const KIND: Kind = Kind::Interpretation;

    fn check(&self) -> Result<()> {
        text::required_line("interpreter", &self.interpreter)?;
        language::check_tag("from_language", &self.from_language)?;
        language::check_tag("to_language", &self.to_language)?;
        text::line("dialect", &self.dialect)?;
        text::narrative("problems", &self.problems)?;
        text::narrative("debrief", &self.debrief)
    }
}
