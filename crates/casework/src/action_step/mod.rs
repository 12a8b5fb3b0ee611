//! Action steps: who does what by when, as agreed in a visit.

use crate::code::code_list;
use crate::{Field, Limit, Record, VisitId};
use chrono::NaiveDate;
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

impl ActionStep {
    /// Days since the due day: 0 on the day itself, negative before it, more than 0 when it is
    /// overdue. `None` when it is done or has no due day.
    #[must_use]
    pub fn days_late(&self, today: NaiveDate) -> Option<i32> {
        if self.done_on.is_some() {
            return None;
        }
        let due = self.due_on.as_deref()?.parse::<NaiveDate>().ok()?;
        i32::try_from((today - due).num_days()).ok()
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_action_step_is_overdue_from_the_day_after_its_due_day_until_it_is_done() {
        let today: NaiveDate = "2026-03-01".parse().unwrap();
        let due = |due_on: Option<&str>, done_on: Option<&str>| {
            let (due_on, done_on) = (due_on.map(str::to_owned), done_on.map(str::to_owned));
            ActionStep { due_on, done_on, ..ActionStep::default() }.days_late(today)
        };
        for (due_on, days) in
            [("2026-02-28", 1), ("2026-03-01", 0), ("2026-03-02", -1), ("2024-02-29", 731)]
        {
            assert_eq!(due(Some(due_on), None), Some(days), "{due_on}");
            assert_eq!(due(Some(due_on), Some("2026-02-28")), None, "{due_on} is done");
        }
        assert_eq!(due(None, None), None);
        assert_eq!(due(Some("soon"), None), None);
    }
}
