//! Who does what by when: what was promised in a visit, by either side.

use crate::code::code_list;
use crate::{Field, Limit, Record, VisitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Who said they would do it.
    pub enum Actor {
        Client = "client",
        Relative = "relative",
        Worker = "worker",
        Partner = "partner",
    }
}

/// Something that someone said they would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct ActionStep {
    /// What.
    pub what: String,
    /// Who.
    pub actor: Option<Actor>,
    /// Their name, where it helps.
    pub actor_name: String,
    /// By when (ISO 8601 date).
    pub due_on: Option<String>,
    /// The visit in which it was said.
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
