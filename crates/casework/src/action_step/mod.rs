//! Action steps: who does what by when, as agreed in a visit.

use crate::code::code_list;
use crate::{Field, Limit, Record, VisitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Who will do it.
    pub enum Actor {
        Client = "client",
        Relative = "relative",
        Worker = "worker",
        Partner = "partner",
    }
}

/// What one person will do by a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct ActionStep {
    /// What will be done.
    pub what: String,
    /// Who will do it.
    pub actor: Option<Actor>,
    /// The name of the person, if it helps.
    pub actor_name: String,
    /// The due day (ISO 8601 date).
    pub due_on: Option<String>,
    /// The visit in which it was agreed.
    pub visit: Option<VisitId>,
    /// When it was done (ISO 8601 date).
    pub done_on: Option<String>,
    /// What came of it.
    pub outcome: String,
}

impl Record for ActionStep {
    const CODE: &'static str = "action-step";
    const FIELDS: &'static [Field] = &[
        Field::new("what", Limit::RequiredLine),
        Field::new("actor", Limit::Typed),
        Field::new("actor_name", Limit::Line),
        Field::new("due_on", Limit::Day),
        Field::fixed("visit", Limit::Typed),
        Field::new("done_on", Limit::Day),
        Field::new("outcome", Limit::Narrative),
    ];

    fn name(&self) -> Option<&str> {
        Some(&self.what)
    }
}
