//! The culturagram (Elaine Congress, 1994): ten areas around the family, in their current form
//! (Fordham University, Graduate School of Social Service, 2023), as dated snapshots. A closed
//! snapshot is read-only.

mod area;
mod compare;

pub use area::{Area, AreaNote, AreaState, MemberNote};
pub use compare::{AreaChange, compare};

use crate::code::code_list;
use crate::{Error, Field, Found, Limit, Record, VisitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Why the culturagram was started.
    pub enum Reason {
        First = "first",
        PlanReview = "plan-review",
        MemberJoinedOrLeft = "member-joined-or-left",
        Crisis = "crisis",
        Other = "other",
    }
}

/// One dated culturagram. Each area is one field, because its narrative, its members' notes, and
/// its state mean something only together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Culturagram {
    /// The day it was started (ISO 8601 date).
    pub taken_on: String,
    /// Why it was started.
    pub reason: Option<Reason>,
    /// The visit in which it was started.
    pub visit: Option<VisitId>,
    /// The day it was closed; while this is empty it can be changed.
    pub closed_on: Option<String>,
    /// Reasons for relocating.
    pub relocation: Option<AreaNote>,
    /// Legal status: talked about, not written (see [`Area::is_written`]).
    pub legal_status: Option<AreaNote>,
    /// Time in the community.
    pub time_in_community: Option<AreaNote>,
    /// Language at home and in the community.
    pub language: Option<AreaNote>,
    /// Health beliefs.
    pub health_beliefs: Option<AreaNote>,
    /// Impact of trauma and crisis events.
    pub trauma_and_crisis: Option<AreaNote>,
    /// Contact with cultural and religious institutions, holidays, food, clothing.
    pub culture_and_religion: Option<AreaNote>,
    /// Oppression, discrimination, bias, racism.
    pub discrimination: Option<AreaNote>,
    /// Values about education and work.
    pub education_and_work: Option<AreaNote>,
    /// Values about family: structure, power, myths, rules.
    pub family_values: Option<AreaNote>,
}

impl Culturagram {
    /// The content of an area.
    #[must_use]
    pub fn area(&self, area: Area) -> Option<&AreaNote> {
        match area {
            Area::Relocation => self.relocation.as_ref(),
            Area::LegalStatus => self.legal_status.as_ref(),
            Area::TimeInCommunity => self.time_in_community.as_ref(),
            Area::Language => self.language.as_ref(),
            Area::HealthBeliefs => self.health_beliefs.as_ref(),
            Area::TraumaAndCrisis => self.trauma_and_crisis.as_ref(),
            Area::CultureAndReligion => self.culture_and_religion.as_ref(),
            Area::Discrimination => self.discrimination.as_ref(),
            Area::EducationAndWork => self.education_and_work.as_ref(),
            Area::FamilyValues => self.family_values.as_ref(),
        }
    }

    /// A copy with another note in one area.
    #[must_use]
    pub fn with_area(mut self, area: Area, note: AreaNote) -> Self {
        let slot = match area {
            Area::Relocation => &mut self.relocation,
            Area::LegalStatus => &mut self.legal_status,
            Area::TimeInCommunity => &mut self.time_in_community,
            Area::Language => &mut self.language,
            Area::HealthBeliefs => &mut self.health_beliefs,
            Area::TraumaAndCrisis => &mut self.trauma_and_crisis,
            Area::CultureAndReligion => &mut self.culture_and_religion,
            Area::Discrimination => &mut self.discrimination,
            Area::EducationAndWork => &mut self.education_and_work,
            Area::FamilyValues => &mut self.family_values,
        };
        *slot = Some(note);
        self
    }

    /// The next snapshot, with the content of this one.
    #[must_use]
    pub fn taken_again(&self, on: &str, reason: Reason) -> Self {
        Self {
            taken_on: on.to_owned(),
            reason: Some(reason),
            visit: None,
            closed_on: None,
            ..self.clone()
        }
    }
}

impl Record for Culturagram {
    const CODE: &'static str = "culturagram";
    const FIELDS: &'static [Field] = &[
        Field::fixed("taken_on", Limit::Day),
        Field::new("reason", Limit::Typed),
        Field::fixed("visit", Limit::Typed),
        Field::new("closed_on", Limit::Day),
        Field::new("relocation", Limit::Typed),
        Field::new("legal_status", Limit::Typed),
        Field::new("time_in_community", Limit::Typed),
        Field::new("language", Limit::Typed),
        Field::new("health_beliefs", Limit::Typed),
        Field::new("trauma_and_crisis", Limit::Typed),
        Field::new("culture_and_religion", Limit::Typed),
        Field::new("discrimination", Limit::Typed),
        Field::new("education_and_work", Limit::Typed),
        Field::new("family_values", Limit::Typed),
    ];

    fn rules(&self, found: &mut Found) {
        for area in Area::ALL {
            if let Some(note) = self.area(*area) {
                note.rules(*area, found);
            }
        }
    }

    fn may_follow(&self, before: &Self, found: &mut Found) {
        if before.closed_on.is_some() && self != before {
            found.take(Err(Error::SnapshotClosed));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document;
    use crate::kind::Kind;
    use uuid::Uuid;

    fn note(state: AreaState, narrative: &str) -> AreaNote {
        AreaNote { state, narrative: narrative.into(), members: vec![] }
    }

    fn refused(before: &Culturagram, after: &Culturagram) -> Vec<Error> {
        let (before, after) = (document::of(before).unwrap(), document::of(after).unwrap());
        let found = Kind::of::<Culturagram>().check(Uuid::nil(), Some(&before), &after);
        found.into_iter().map(|one| one.error).collect()
    }

    #[test]
    fn every_area_is_read_back_from_its_own_field() {
        for area in Area::ALL {
            let held = note(AreaState::PreferredNotToSay, "");
            let culturagram = Culturagram::default().with_area(*area, held.clone());
            assert_eq!(culturagram.area(*area), Some(&held));
            let fields = document::of(&culturagram).unwrap();
            assert!(fields[area.field()].is_object(), "{}", area.field());
        }
        assert_eq!(Area::ALL.len(), 10);
    }

    #[test]
    fn legal_status_is_talked_about_and_not_written() {
        let told = note(AreaState::Discussed, "papers");
        let culturagram = Culturagram::default().with_area(Area::LegalStatus, told);
        assert_eq!(culturagram.check(), Err(Error::NotWritten { field: "legal_status" }));
        let talked = note(AreaState::Discussed, "");
        assert_eq!(Culturagram::default().with_area(Area::LegalStatus, talked).check(), Ok(()));
    }

    #[test]
    fn a_note_is_bounded_in_every_area_and_for_every_member() {
        let long = "x".repeat(crate::text::NARRATIVE_MAX + 1);
        for area in Area::ALL.iter().filter(|area| area.is_written()) {
            let field = area.field();
            let too_long = Err(Error::TooLong { field, max: 100_000, actual: 100_001 });
            let narrative =
                Culturagram::default().with_area(*area, note(AreaState::Discussed, &long));
            assert_eq!(narrative.check(), too_long);
            let person = crate::PersonId(Uuid::nil());
            let member = |text: &str| MemberNote { person, text: text.into() };
            let of = |members| AreaNote { members, ..note(AreaState::Discussed, "") };
            let note_of_one = Culturagram::default().with_area(*area, of(vec![member(&long)]));
            assert_eq!(note_of_one.check(), too_long);
            let crowd = Culturagram::default().with_area(*area, of(vec![member("a"); 201]));
            assert_eq!(crowd.check(), Err(Error::TooMany { field, max: 200, actual: 201 }));
        }
    }

    #[test]
    fn a_closed_snapshot_is_not_written() {
        let closed = Culturagram { closed_on: Some("2026-11-21".into()), ..Culturagram::default() };
        let written = closed.clone().with_area(Area::Language, note(AreaState::Discussed, "a"));
        assert_eq!(refused(&closed, &written), [Error::SnapshotClosed]);
        assert_eq!(refused(&closed, &closed), []);
        let open = Culturagram { closed_on: None, ..closed.clone() };
        assert_eq!(refused(&closed, &open), [Error::SnapshotClosed], "and is not opened again");
        assert_eq!(refused(&open, &closed), [], "it may be closed");
    }

    #[test]
    fn a_snapshot_taken_again_begins_with_what_the_last_one_held() {
        let first = Culturagram { taken_on: "2026-06-03".into(), ..Culturagram::default() }
            .with_area(Area::Language, note(AreaState::Discussed, "Arabic at home"));
        let closed = Culturagram { closed_on: Some("2026-06-03".into()), ..first };
        let second = closed.taken_again("2026-11-21", Reason::PlanReview);
        assert_eq!(compare(&closed, &second), vec![]);
        assert_eq!((second.taken_on.as_str(), second.closed_on.clone()), ("2026-11-21", None));
        assert_eq!(second.reason, Some(Reason::PlanReview));
        let later = second.with_area(Area::Language, note(AreaState::Discussed, "English too"));
        let changed = compare(&closed, &later);
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0].area, Area::Language);
        assert_eq!(changed[0].earlier.narrative, "Arabic at home");
        assert_eq!(changed[0].later.narrative, "English too");
    }
}
