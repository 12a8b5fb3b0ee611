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
    /// What the fields were read from. Opaque: it goes back with a save.
    pub base: String,
    /// Its fields.
    pub fields: F,
    /// What somebody must decide.
    pub conflicts: Vec<ConflictView>,
    /// Typing that was kept and not saved yet.
    pub drafts: Vec<DraftView>,
}

/// A field that two people wrote differently; both are kept until someone decides.
/// `$removed` is a removal that had not seen an edit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictView {
    /// The record (its UUID).
    pub record: String,
    /// The record's kind.
    pub kind: String,
    /// The field.
    pub field: String,
    /// What the versions were read from. Opaque: it goes back with the decision.
    pub base: String,
    /// The values, the one that is shown first.
    pub versions: Vec<VersionView>,
}

/// One of several values of a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionView {
    /// The value, as the record holds it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// Who wrote it, as the agency names them; empty when not known here.
    pub author: String,
    /// Whether it was written on this laptop.
    pub mine: bool,
    /// When, by the clock of the laptop it was written on (RFC 3339).
    pub claimed_at: String,
}

/// A record that was written, so that a screen loads again only what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedRecord {
    /// Its case.
    pub case: CaseId,
    /// Its kind's code.
    pub kind: String,
    /// The record (its UUID).
    pub record: String,
}
