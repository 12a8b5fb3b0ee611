//! What is shown while the family holds the laptop: no advice, no flags, nothing that is the
//! worker's own.

use crate::draft::DraftView;
use casework::code::TriState;
use casework::visit::Concern;
use casework::{CaseId, VisitId};
use serde::Serialize;
use ts_rs::TS;

/// The fields that the family is asked for, as they are recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HandedFields {
    /// What matters to them, in their words.
    pub client_words: String,
    /// The same by topic, in their order.
    pub concerns: Vec<Concern>,
    /// Whether it was explained well.
    pub teach_back: TriState,
    /// What they understood, in their words.
    pub teach_back_words: String,
    /// Whether and how to reach them.
    pub next_contact: String,
}

/// What the family's screen needs of a visit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandOverView {
    /// The case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
    /// The record's kind, for its typing.
    pub kind: String,
    /// The base that is shown, for its typing.
    pub base: String,
    /// What to call the people of the household.
    pub people: Vec<String>,
    /// The language in which the questions are asked (BCP 47).
    pub language: String,
    /// The languages of the meeting (BCP 47), the family's first.
    pub languages: Vec<String>,
    /// What is recorded.
    pub fields: HandedFields,
    /// Typing that was kept and is not yet recorded; it stands over `fields`.
    pub drafts: Vec<DraftView>,
}
