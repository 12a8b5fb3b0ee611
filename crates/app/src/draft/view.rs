//! Typing that is kept before it becomes part of the record.

use crate::Outward;
use casework::CaseId;
use serde::Serialize;
use ts_rs::TS;

/// One field's typing, kept on this laptop and encrypted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// The case; `None` for a family that has none yet.
    pub case: Option<CaseId>,
    /// The record (UUID), or a form's name for a record that is not there yet.
    pub record: String,
    /// The record's kind.
    pub kind: String,
    /// The field.
    pub field: String,
    /// What was typed, as the field holds it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// The base that the typing began over; empty for a new record.
    pub base: String,
    /// What the rules said when it was last saved; empty when they said nothing.
    pub refused: Vec<Outward>,
    /// When it was kept (RFC 3339).
    pub saved_at: String,
}

/// A form that was left half-written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Unfinished {
    /// The case; `None` for a family that has none yet.
    pub case: Option<CaseId>,
    /// What the family is called; empty when the case is not here.
    pub family_name: String,
    /// The record (UUID), or the form's name.
    pub record: String,
    /// The record's kind.
    pub kind: String,
    /// The fields that were typed into.
    pub fields: Vec<String>,
    /// How many of them the rules refused.
    pub refused: u32,
    /// When something was kept last (RFC 3339).
    pub saved_at: String,
}

/// The answer to a save: it is on the disk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedView {
    /// When (RFC 3339).
    pub saved_at: String,
}
