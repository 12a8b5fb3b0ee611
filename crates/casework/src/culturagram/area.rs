//! The ten areas, and what one of them holds.

use crate::code::code_list;
use crate::{Error, PersonId, Result, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// The ten areas of 2023, clockwise from the top of the drawing.
    pub enum Area {
        Relocation, LegalStatus, TimeInCommunity, Language, HealthBeliefs, TraumaAndCrisis,
        CultureAndReligion, Discrimination, EducationAndWork, FamilyValues,
    }
}

impl Area {
    /// Whether words may be written in this area. Immigration status is not written
    /// down: a record that does not exist cannot be taken (practice §10, S41–S43).
    #[must_use]
    pub fn is_written(self) -> bool {
        self != Self::LegalStatus
    }

    fn field(self) -> &'static str {
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
    pub enum AreaState { NotDiscussed, Discussed, PreferredNotToSay, UnsafeToRecord }
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
    /// Checks what is to be kept in an area.
    ///
    /// # Errors
    /// [`Error::NotWritten`] for words about legal status, [`Error::TooLong`] and
    /// [`Error::TooMany`].
    pub fn check(&self, area: Area) -> Result<()> {
        let field = area.field();
        let has_words = !self.narrative.trim().is_empty() || !self.members.is_empty();
        if has_words && !area.is_written() {
            return Err(Error::NotWritten { field });
        }
        text::narrative(field, &self.narrative)?;
        text::rows(field, &self.members)?;
        self.members.iter().try_for_each(|note| text::narrative(field, &note.text))
    }
}
