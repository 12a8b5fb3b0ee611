//! Typing that is kept before it becomes part of the record.

use serde::Serialize;
use ts_rs::TS;

/// One field's typing, kept on this laptop and encrypted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// The record it belongs to (UUID, or a form's name for a record that is not there yet).
    pub record: String,
    /// The field.
    pub field: String,
    /// What was typed, as the field holds it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// When it was kept (RFC 3339).
    pub saved_at: String,
}

/// The answer to a save: it is on the disk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedView {
    /// When (RFC 3339).
    pub saved_at: String,
}
