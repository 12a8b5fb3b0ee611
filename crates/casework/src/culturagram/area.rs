//! The ten areas, and what one of them holds.

use crate::code::code_list;
use crate::{Error, Found, PersonId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// The ten areas of 2023, clockwise from the top of the drawing.
    pub enum Area {
        Relocation = "relocation",
        LegalStatus = "legal-status",
        TimeInCommunity = "time-in-community",
        Language = "language",
        HealthBeliefs = "health-beliefs",
        TraumaAndCrisis = "trauma-and-crisis",
        CultureAndReligion = "culture-and-religion",
        Discrimination = "discrimination",
        EducationAndWork = "education-and-work",
        FamilyValues = "family-values",
    }
}

impl Area {
    /// Whether words may be written in this area. Immigration status is not written
    /// down: a record that does not exist cannot be taken (practice §10, S41–S43).
    #[must_use]
    pub fn is_written(self) -> bool {
        self != Self::LegalStatus
    }

    /// The field that holds the area.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Relocation => "relocation",
            Self::LegalStatus => "legal_status",
            Self::TimeInCommunity => "time_in_community",
            Self::Language => "language",
            Self::HealthBeliefs => "health_beliefs",
            Self::TraumaAndCrisis => "trauma_and_crisis",
            Self::CultureAndReligion => "culture_and_religion",
            Self::Discrimination => "discrimination",
            Self::EducationAndWork => "education_and_work",
            Self::FamilyValues => "family_values",
        }
    }
}

code_list! {
    /// Whether an area was talked about. Silence is an answer too.
    pub enum AreaState {
        NotDiscussed = "not-discussed",
        Discussed = "discussed",
        PreferredNotToSay = "preferred-not-to-say",
        UnsafeToRecord = "unsafe-to-record",
    }
}

/// What one member said: members migrate at different times and live in the new place
/// in different ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MemberNote {
    /// Who.
    pub person: PersonId,
    /// What.
    pub text: String,
}

/// What one area holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaNote {
    /// Whether it was talked about.
    pub state: AreaState,
    /// What the family told.
    #[serde(default)]
    pub narrative: String,
    /// What single members told.
    #[serde(default)]
    pub members: Vec<MemberNote>,
}

impl Default for AreaNote {
    fn default() -> Self {
        Self { state: AreaState::NotDiscussed, narrative: String::new(), members: Vec::new() }
    }
}

impl AreaNote {
    /// The rules for what is kept in an area.
    pub(super) fn rules(&self, area: Area, found: &mut Found) {
        let field = area.field();
        let has_words = !self.narrative.trim().is_empty() || !self.members.is_empty();
        if has_words && !area.is_written() {
            found.take(Err(Error::NotWritten { field }));
            return;
        }
        found.take(text::narrative(field, &self.narrative));
        found.take(text::rows(field, self.members.len()));
        for (row, note) in self.members.iter().enumerate() {
            found.take_row(row, text::narrative(field, &note.text));
        }
    }
}
