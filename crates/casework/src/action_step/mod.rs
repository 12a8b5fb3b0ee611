//! Who does what by when: what was promised in a visit, by either side.

use crate::code::code_list;
use crate::{Error, Kind, Record, Result, VisitId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Who said they would do it.
    pub enum Actor { Client, Relative, Worker, Partner }
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
    const KIND: Kind = Kind::ActionStep;

    fn check(&self) -> Result<()> {
        text::required_line("what", &self.what)?;
        text::line("actor_name", &self.actor_name)?;
        for (field, day) in [("due_on", &self.due_on), ("done_on", &self.done_on)] {
            if let Some(day) = day {
                day.parse::<chrono::NaiveDate>()
                    .map_err(|_| Error::NoSuchDay { field, text: day.clone() })?;
            }
        }
        text::narrative("outcome", &self.outcome)
    }
}
