//! Views that every kind of record shares.

use crate::draft::DraftView;
use casework::CaseId;
use serde::Serialize;
use ts_rs::TS;

/// A record that can be edited: what every view of one has.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Editable<F> {
    /// The record (its UUID).
    pub id: String,
    /// Its kind's code.
    pub kind: String,
    /// The base of the fields. The window sends it back with a save and does not look inside.
    pub base: String,
    /// Its fields.
    pub fields: F,
    /// What someone must decide.
    pub conflicts: Vec<ConflictView>,
    /// Drafts.
    pub drafts: Vec<DraftView>,
}

/// A field with two versions; both are kept until someone decides. The field `$removed` is a
/// deletion whose author had not seen someone else's edit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictView {
    /// The record (its UUID).
    pub record: String,
    /// The record's kind.
    pub kind: String,
    /// The field.
    pub field: String,
    /// The base of the versions. The window sends it back with the decision.
    pub base: String,
    /// The versions, the one to show first at the start.
    pub versions: Vec<VersionView>,
}

/// One of several values of a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionView {
    /// The value, as the record holds it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// Who wrote it, by the agency's name for them; empty if not known here.
    pub author: String,
    /// Whether it was written on this laptop.
    pub mine: bool,
    /// When, by the clock of the laptop that wrote it (RFC 3339).
    pub claimed_at: String,
}

/// A record that was written, so that a screen can reload only what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedRecord {
    /// Its case.
    pub case: CaseId,
    /// Its kind's code.
    pub kind: String,
    /// The record (its UUID).
    pub record: String,
}
