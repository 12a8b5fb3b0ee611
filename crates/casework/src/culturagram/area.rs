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
    /// Whether text may be written in this area. Legal status is not written down, because a
    /// record that does not exist cannot be taken. Sources: the advice of the National
    /// Immigration Law Center; AMA Journal of Ethics 21(1), 2019.
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
    /// Whether an area was talked about.
    pub enum AreaState {
        NotDiscussed = "not-discussed",
        Discussed = "discussed",
        PreferredNotToSay = "preferred-not-to-say",
        UnsafeToRecord = "unsafe-to-record",
    }
}

/// What one member said. Members migrate at different times and settle in different ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MemberNote {
    /// The member.
    pub person: PersonId,
    /// The note.
    pub text: String,
}

/// The content of one area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaNote {
    /// Whether it was talked about.
    pub state: AreaState,
    /// What the family said.
    #[serde(default)]
    pub narrative: String,
    /// What single members said.
    #[serde(default)]
    pub members: Vec<MemberNote>,
}

impl Default for AreaNote {
    fn default() -> Self {
        Self { state: AreaState::NotDiscussed, narrative: String::new(), members: Vec::new() }
    }
}

impl AreaNote {
    /// Checks the rules for the content of an area.
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
