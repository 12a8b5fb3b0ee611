//! How the window sees drafts.

use crate::Outward;
use casework::CaseId;
use serde::Serialize;
use ts_rs::TS;

/// The draft of one field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// The case; `None` for a family that has none yet.
    pub case: Option<CaseId>,
    /// The record (UUID), or a form's name for a new record.
    pub record: String,
    /// The record's kind.
    pub kind: String,
    /// The field.
    pub field: String,
    /// What was typed, as the field holds it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// The base on screen when the typing began; empty for a new record.
    pub base: String,
    /// Why the last save refused it; empty if it was not refused.
    pub refused: Vec<Outward>,
    /// When it was last written (RFC 3339).
    pub saved_at: String,
}

/// A form with drafts.
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
    /// The fields with drafts.
    pub fields: Vec<String>,
    /// How many of them were refused.
    pub refused: u32,
    /// When one of them was last written (RFC 3339).
    pub saved_at: String,
}

/// The answer to saving a draft: it is on the disk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedView {
    /// When (RFC 3339).
    pub saved_at: String,
}
