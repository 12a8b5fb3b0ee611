//! What the family sees while they hold the laptop: no advice, no urgent needs, nothing that is
//! only for the worker.

use crate::draft::DraftView;
use casework::code::TriState;
use casework::visit::Concern;
use casework::{CaseId, VisitId};
use serde::Serialize;
use ts_rs::TS;

/// The recorded fields that the family is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HandedFields {
    /// What matters to them, in their words.
    pub client_words: String,
    /// Their concerns by topic, most important first.
    pub concerns: Vec<Concern>,
    /// Whether the explanation was clear.
    pub teach_back: TriState,
    /// What they understood, in their words.
    pub teach_back_words: String,
    /// Whether and how to reach them.
    pub next_contact: String,
}

/// What the family's screen shows of a visit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandOverView {
    /// The case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
    /// The record's kind, for its drafts.
    pub kind: String,
    /// The record's base, for its drafts.
    pub base: String,
    /// What to call the people of the household.
    pub people: Vec<String>,
    /// The language of the questions (BCP 47).
    pub language: String,
    /// The languages of the visit (BCP 47), the family's first.
    pub languages: Vec<String>,
    /// What is recorded.
    pub fields: HandedFields,
    /// Drafts; the screen shows them in place of `fields`.
    pub drafts: Vec<DraftView>,
}
