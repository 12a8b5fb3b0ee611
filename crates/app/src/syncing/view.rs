//! What the Sync screen shows.

use crate::Outward;
use crate::draft::DraftView;
use crate::sync_state::ProgressView;
use casework::CaseId;
use serde::Serialize;
use ts_rs::TS;

/// The state of sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SyncState {
    /// This laptop is not enrolled.
    NotEnrolled,
    /// The agency has everything, and said so.
    UpToDate,
    /// Changes are waiting to send.
    Waiting,
    /// A sync is running.
    Running,
    /// It stopped, and someone must decide something.
    Stopped,
}

/// The receipt that the agency signed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceiptView {
    /// The agency holds this laptop's changes up to this number.
    #[ts(type = "number")]
    pub head: u64,
    /// The agency's time (RFC 3339).
    pub server_time: String,
    /// When the last of those changes was written on this laptop (RFC 3339).
    pub up_to: Option<String>,
    /// The first letters of the digest, for reading aloud.
    pub digest: String,
    /// The agency's name.
    pub agency: String,
}

/// How much the agency has received, and how much is waiting to send.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrivalView {
    /// The state.
    pub state: SyncState,
    /// How many changes are waiting to send.
    #[ts(type = "number")]
    pub waiting: u64,
    /// The last receipt.
    pub receipt: Option<ReceiptView>,
    /// Since when there is no network (RFC 3339), if the last attempt found none.
    pub offline_since: Option<String>,
}

/// A change of this laptop that the agency holds for review, as this laptop's log has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeldView {
    /// Its number on this laptop.
    #[ts(type = "number")]
    pub seq: u64,
    /// The case it belongs to.
    pub case: CaseId,
    /// What the family is called; empty when its case left this laptop.
    pub family_name: String,
    /// The kind of record; `None` if the log has lost the change.
    pub kind: Option<String>,
    /// The record (UUID).
    pub record: Option<String>,
    /// What the record is called, such as a person's name; empty if its case left this laptop, or
    /// its kind has no name.
    pub record_name: String,
    /// The names of the fields that it wrote.
    pub fields: Vec<String>,
    /// When it was written, by this laptop's clock (RFC 3339).
    pub written_at: Option<String>,
    /// The reason's code, part of the key `sync-held-<code>`.
    pub reason: String,
}

/// The Sync screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SyncView {
    /// How much the agency has received, and how much is waiting to send.
    pub arrival: ArrivalView,
    /// The agency's name, once enrolled.
    pub agency: Option<String>,
    /// The worker's name, as the agency has it.
    pub worker: Option<String>,
    /// The agency's address.
    pub server: Option<String>,
    /// Why the last attempt stopped.
    pub problem: Option<Outward>,
    /// Progress of the sync that is running.
    pub progress: Option<ProgressView>,
    /// What the agency holds for review.
    pub held_for_review: Vec<HeldView>,
    /// Drafts of cases that left this laptop; they stay until someone discards them.
    pub left_drafts: Vec<DraftView>,
    /// The last attempts, the latest first.
    pub attempts: Vec<AttemptView>,
    /// Whether an older copy of the case store was put back. What is missing comes back from the
    /// agency.
    pub was_behind: bool,
    /// How far this laptop's clock is from the agency's, in seconds, when that is more
    /// than a minute.
    #[ts(type = "number | null")]
    pub clock_off_seconds: Option<i64>,
}

/// One attempt.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttemptView {
    /// When (RFC 3339).
    pub at: String,
    /// Changes sent.
    #[ts(type = "number")]
    pub sent: u64,
    /// Changes received.
    #[ts(type = "number")]
    pub received: u64,
    /// Bytes on the wire, both ways.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The error's kind, when it failed.
    pub failed: Option<String>,
}
