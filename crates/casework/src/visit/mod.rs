//! The guided home visit, in the steps of LEARN (Berlin & Fowkes 1983).
//!
//! **L**isten to the family's view, **E**xplain yours, **A**cknowledge what is the same and what
//! is different, **R**ecommend options, **N**egotiate who does what. It is a way of talking, not
//! a form: people take the steps in any order, and nothing is required in the room. What is not
//! filled in is shown afterwards, by [`gaps`].

mod gaps;
mod step;

pub use gaps::{Gap, gaps};
pub use step::{
    Acknowledge, Concern, Explain, Listen, Negotiate, Recommend, RecommendedOption, View, Viewed,
    WrapUp,
};

use crate::code::{TriState, code_list};
use crate::{Field, Found, Limit, PersonId, Record, language, moment};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Where the visit takes place.
    pub enum Place {
        Home = "home",
        Office = "office",
        Phone = "phone",
        Video = "video",
        Community = "community",
        School = "school",
        Clinic = "clinic",
        Other = "other",
    }
}

code_list! {
    /// The status of a visit.
    pub enum Status {
        Scheduled = "scheduled",
        UnderWay = "under-way",
        Completed = "completed",
        Missed = "missed",
        Canceled = "canceled",
    }
}

code_list! {
    /// The five steps of LEARN.
    pub enum Step {
        Listen = "listen",
        Explain = "explain",
        Acknowledge = "acknowledge",
        Recommend = "recommend",
        Negotiate = "negotiate",
    }
}

/// A visit, with what was heard and agreed in each step.
///
/// The steps' fields are flat, one register each, so that two people can fill in two steps of
/// one visit at the same time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Visit {
    /// When it is scheduled for (RFC 3339 with offset), if it was scheduled.
    pub scheduled_at: Option<String>,
    /// When it began (RFC 3339 with offset).
    pub started_at: Option<String>,
    /// When it ended (RFC 3339 with offset).
    pub ended_at: Option<String>,
    /// Its status; scheduled until it begins.
    pub status: Option<Status>,
    /// Where it takes place.
    pub place: Option<Place>,
    /// Its purpose, in one line.
    pub purpose: String,
    /// Who of the household was there.
    pub present: Vec<PersonId>,
    /// Who else was there.
    pub others_present: String,
    /// The languages that were spoken (BCP 47), the family's first.
    #[ts(as = "Vec<crate::language::LanguageTag>")]
    pub languages: Vec<String>,
    /// Whether it was safe to talk, asked before anything else.
    pub safety_checked: TriState,
    /// Listen.
    #[serde(flatten)]
    #[ts(flatten)]
    pub listen: Listen,
    /// Explain.
    #[serde(flatten)]
    #[ts(flatten)]
    pub explain: Explain,
    /// Acknowledge.
    #[serde(flatten)]
    #[ts(flatten)]
    pub acknowledge: Acknowledge,
    /// Recommend.
    #[serde(flatten)]
    #[ts(flatten)]
    pub recommend: Recommend,
    /// Negotiate.
    #[serde(flatten)]
    #[ts(flatten)]
    pub negotiate: Negotiate,
    /// Wrap up, after the five steps.
    #[serde(flatten)]
    #[ts(flatten)]
    pub wrap_up: WrapUp,
}

impl Visit {
    /// The status of the visit.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status.unwrap_or(if self.started_at.is_some() {
            Status::UnderWay
        } else {
            Status::Scheduled
        })
    }

    /// The moment by which the visit is sorted: when it began, else when it is scheduled.
    #[must_use]
    pub fn moment(&self) -> Option<&str> {
        self.started_at.as_deref().or(self.scheduled_at.as_deref())
    }

    /// The steps in which something was written. What the app filled in beforehand, such as the
    /// language of the explanation, does not count, nor does a row without words.
    #[must_use]
    pub fn touched(&self) -> Vec<Step> {
        let touched = [
            (Step::Listen, self.listen.is_touched()),
            (Step::Explain, self.explain.is_touched()),
            (Step::Acknowledge, self.acknowledge.is_touched()),
            (Step::Recommend, self.recommend.is_touched()),
            (Step::Negotiate, self.negotiate.is_touched()),
        ];
        touched.into_iter().filter_map(|(step, is)| is.then_some(step)).collect()
    }
}

impl Record for Visit {
    const CODE: &'static str = "visit";
    const FIELDS: &'static [Field] = &[
        Field::new("scheduled_at", Limit::Moment),
        Field::new("started_at", Limit::Moment),
        Field::new("ended_at", Limit::Moment),
        Field::new("status", Limit::Typed),
        Field::new("place", Limit::Typed),
        Field::new("purpose", Limit::Line),
        Field::new("present", Limit::Rows),
        Field::new("others_present", Limit::Line),
        Field::new("languages", Limit::Rows),
        Field::new("safety_checked", Limit::Typed),
        // Listen
        Field::new("client_words", Limit::Narrative),
        Field::new("understood", Limit::Narrative),
        Field::new("concerns", Limit::Rows),
        Field::new("health_is_the_concern", Limit::Typed),
        Field::new("model_name", Limit::Narrative),
        Field::new("model_cause", Limit::Narrative),
        Field::new("model_onset", Limit::Narrative),
        Field::new("model_course", Limit::Narrative),
        Field::new("model_severity", Limit::Narrative),
        Field::new("model_help", Limit::Narrative),
        Field::new("model_troubles", Limit::Narrative),
        Field::new("model_fear", Limit::Narrative),
        // Explain
        Field::new("explained", Limit::Narrative),
        Field::new("explained_in", Limit::Tag),
        Field::new("teach_back", Limit::Typed),
        Field::new("teach_back_words", Limit::Narrative),
        // Acknowledge
        Field::new("views", Limit::Rows),
        Field::new("missed", Limit::Narrative),
        // Recommend
        Field::new("options", Limit::Rows),
        Field::new("who_else", Limit::Narrative),
        // Negotiate
        Field::new("agreement", Limit::Narrative),
        Field::new("refusals", Limit::Narrative),
        Field::new("next_contact", Limit::Line),
        // Wrap up
        Field::new("summary", Limit::Narrative),
        Field::new("summary_read_back", Limit::Typed),
        Field::new("late_entry_reason", Limit::Narrative),
    ];

    fn name(&self) -> Option<&str> {
        Some(&self.purpose)
    }

    fn rules(&self, found: &mut Found) {
        for (row, tag) in self.languages.iter().enumerate() {
            found.take_row(row, language::check_tag("languages", tag));
        }
        self.listen.rules(found);
        self.acknowledge.rules(found);
        self.recommend.rules(found);
        found.take(moment::in_order(
            self.started_at.as_deref(),
            "ended_at",
            self.ended_at.as_deref(),
        ));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_visit_is_one_flat_map_of_fields() {
        let visit = Visit { purpose: "first".into(), ..Visit::default() };
        let map = serde_json::to_value(&visit).unwrap();
        let map = map.as_object().unwrap();
        for field in [
            "client_words",
            "concerns",
            "explained",
            "views",
            "options",
            "refusals",
            "summary_read_back",
        ] {
            assert!(map.contains_key(field), "{field}");
        }
        assert!(map.values().all(|v| !v.is_object()), "no nested record");
        assert_eq!(serde_json::from_value::<Visit>(map.clone().into()).unwrap(), visit);
    }

    #[test]
    fn no_step_is_required_in_the_room() {
        assert_eq!(Visit::default().check(), Ok(()));
        assert!(Visit::default().touched().is_empty());
    }
}
