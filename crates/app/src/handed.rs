//! What the vault remembers while the family holds the laptop; see [`crate::hand_over`].

use casework::{CaseId, VisitId};
use serde::Serialize;
use ts_rs::TS;

/// The fields of a visit that the family is asked for.
const ASKED: [&str; 5] =
    ["client_words", "concerns", "teach_back", "teach_back_words", "next_contact"];
/// After this many wrong PINs, only the passphrase gives the laptop back.
const PIN_TRIES: u8 = 3;

/// With what the laptop is in the family's hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HandedView {
    /// The case.
    pub case: CaseId,
    /// The visit that the family is asked about.
    pub visit: VisitId,
    /// The language of the questions (BCP 47).
    pub language: String,
    /// Whether a PIN gives the laptop back; otherwise only the passphrase does.
    pub pin: bool,
}

/// With what the laptop is in the family's hands.
#[derive(Debug, Clone)]
pub(crate) struct Handed {
    pub(crate) case: CaseId,
    pub(crate) visit: VisitId,
    pub(crate) language: String,
    pub(crate) has_pin: bool,
    pub(crate) wrong_pins: u8,
}

impl Handed {
    pub(crate) fn view(&self) -> HandedView {
        HandedView {
            case: self.case,
            visit: self.visit,
            language: self.language.clone(),
            pin: self.takes_pin(),
        }
    }

    pub(crate) fn takes_pin(&self) -> bool {
        self.has_pin && self.wrong_pins < PIN_TRIES
    }

    pub(crate) fn asks(&self, record: &str, field: &str) -> bool {
        record == self.visit.to_string() && ASKED.contains(&field)
    }
}
