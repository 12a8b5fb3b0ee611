//! The guided home visit: LEARN (Berlin & Fowkes 1983) as the script of the meeting.
//!
//! **L**isten to the family's view, **E**xplain yours, **A**cknowledge what is shared
//! and what differs, **R**ecommend choices, **N**egotiate who does what. It is a way of
//! talking, not a form: steps may be taken in any order and nothing is mandatory in
//! the room. What is missing is shown afterwards, by [`gaps`].

mod gaps;
mod step;

pub use gaps::{Gap, gaps};
pub use step::{
    Acknowledge, After, Concern, Explain, Listen, Negotiate, Recommend, RecommendedOption, View,
    Viewed,
};

use crate::code::{TriState, code_list};
use crate::{Error, Kind, PersonId, Record, Result, language, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Where the visit takes place.
    pub enum Place { Home, Office, Phone, Video, Community, School, Clinic, Other }
}

code_list! {
    /// Where a visit stands.
    pub enum Status { Scheduled, UnderWay, Completed, Missed }
}

code_list! {
    /// The five steps of LEARN.
    pub enum Step { Listen, Explain, Acknowledge, Recommend, Negotiate }
}

/// A visit, with what was heard and agreed in each step.
///
/// The steps' fields are flat, one register each, so that two people who complete two
/// steps of one visit at the same time never collide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Visit {
    /// When it is scheduled for (RFC 3339 with offset), if it was scheduled.
    pub scheduled_at: Option<String>,
    /// When it began (RFC 3339 with offset).
    pub started_at: Option<String>,
    /// When it ended (RFC 3339 with offset).
    pub ended_at: Option<String>,
    /// Where the visit stands; scheduled until it begins.
    pub status: Option<Status>,
    /// Where it takes place.
    pub place: Option<Place>,
    /// Why it was arranged, in a line.
    pub purpose: String,
    /// Who of the household was there.
    pub present: Vec<PersonId>,
    /// Who else was there, in words.
    pub others_present: String,
    /// The languages the meeting was held in (BCP 47), the family's first.
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
    /// After the five steps.
    #[serde(flatten)]
    #[ts(flatten)]
    pub after: After,
}

impl Visit {
    /// Where the visit stands.
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

    /// The steps in which something was written down.
    #[must_use]
    pub fn touched(&self) -> Vec<Step> {
        let touched = [
            (Step::Listen, self.listen != Listen::default()),
            (Step::Explain, self.explain != Explain::default()),
            (Step::Acknowledge, self.acknowledge != Acknowledge::default()),
            (Step::Recommend, self.recommend != Recommend::default()),
            (Step::Negotiate, self.negotiate != Negotiate::default()),
        ];
        touched.into_iter().filter_map(|(step, is)| is.then_some(step)).collect()
    }
}

impl Record for Visit {
    const KIND: Kind = Kind::Visit;

    fn check(&self) -> Result<()> {
        text::line("purpose", &self.purpose)?;
        text::line("others_present", &self.others_present)?;
        for (field, moment) in [
            ("scheduled_at", &self.scheduled_at),
            ("started_at", &self.started_at),
            ("ended_at", &self.ended_at),
        ] {
            if let Some(moment) = moment {
                chrono::DateTime::parse_from_rfc3339(moment)
                    .map_err(|_| Error::NoSuchDay { field, text: moment.clone() })?;
            }
        }
        for tag in &self.languages {
            language::check_tag("languages", tag)?;
        }
        self.listen.check()?;
        self.explain.check()?;
        self.acknowledge.check()?;
        self.recommend.check()?;
        self.negotiate.check()?;
        self.after.check()
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
    fn no_step_is_mandatory_in_the_room() {
        assert_eq!(Visit::default().check(), Ok(()));
        assert!(Visit::default().touched().is_empty());
    }
}
