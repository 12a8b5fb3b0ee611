//! The culturagram (Elaine Congress): ten areas around the family, in the list of 2023
//! (practice §3), as dated snapshots. A snapshot that was closed is looked at, compared
//! and never written again.

mod area;
mod compare;

pub use area::{Area, AreaNote, AreaState, MemberNote};
pub use compare::{AreaChange, compare};

use crate::code::code_list;
use crate::{Error, Kind, Record, Result, VisitId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// Why the culturagram was taken or re-taken.
    pub enum Reason { First, PlanReview, MemberJoinedOrLeft, Crisis, Other }
}

/// One dated culturagram. Each area is one field: its narrative, its members' notes and
/// its state mean something only together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Culturagram {
    /// The day it was begun (ISO 8601 date).
    pub taken_on: String,
    /// Why it was taken.
    pub reason: Option<Reason>,
    /// The visit in which it was begun.
    pub visit: Option<VisitId>,
    /// The day it was closed; while this is absent it may be written.
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
    /// What an area holds.
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

    /// Writes what an area holds.
    ///
    /// # Errors
    /// [`Error::SnapshotClosed`] when the snapshot is closed, and what
    /// [`AreaNote::check`] refuses.
    pub fn write_area(&mut self, area: Area, note: AreaNote) -> Result<()> {
        if self.closed_on.is_some() {
            return Err(Error::SnapshotClosed);
        }
        note.check(area)?;
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
        Ok(())
    }

    /// The next snapshot: it begins with what this one held.
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
    const KIND: Kind = Kind::Culturagram;

    fn check(&self) -> Result<()> {
        text::line("taken_on", &self.taken_on)?;
        for area in Area::ALL {
            if let Some(note) = self.area(*area) {
                note.check(*area)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_area_can_be_written_and_is_read_back_from_its_own_place() {
        let mut culturagram = Culturagram::default();
        for area in Area::ALL {
            let narrative = if area.is_written() { area.code() } else { String::new() };
            let note = AreaNote { state: AreaState::Discussed, narrative, members: vec![] };
            culturagram.write_area(*area, note.clone()).unwrap();
            assert_eq!(culturagram.area(*area), Some(&note));
        }
        assert_eq!(Area::ALL.len(), 10);
    }

    #[test]
    fn legal_status_is_talked_about_and_not_written() {
        let told =
            AreaNote { state: AreaState::Discussed, narrative: "papers".into(), members: vec![] };
        let mut culturagram = Culturagram::default();
        let refused = culturagram.write_area(Area::LegalStatus, told);
        assert_eq!(refused, Err(Error::NotWritten { field: "legal_status" }));
    }

    #[test]
    fn a_closed_snapshot_is_not_written() {
        let mut closed =
            Culturagram { closed_on: Some("2026-11-21".into()), ..Culturagram::default() };
        assert_eq!(
            closed.write_area(Area::Language, AreaNote::default()),
            Err(Error::SnapshotClosed)
        );
    }

    #[test]
    fn a_snapshot_taken_again_begins_with_what_the_last_one_held() {
        let mut first = Culturagram { taken_on: "2026-06-03".into(), ..Culturagram::default() };
        first
            .write_area(
                Area::Language,
                AreaNote { narrative: "Arabic at home".into(), ..AreaNote::default() },
            )
            .unwrap();
        first.closed_on = Some("2026-06-03".into());
        let mut second = first.taken_again("2026-11-21", Reason::PlanReview);
        assert_eq!(compare(&first, &second), vec![]);
        second
            .write_area(
                Area::Language,
                AreaNote { narrative: "English too".into(), ..AreaNote::default() },
            )
            .unwrap();
        assert_eq!(compare(&first, &second).len(), 1);
    }
}
