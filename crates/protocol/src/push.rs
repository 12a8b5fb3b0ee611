//! This device's next changes, in order.

use crate::{Carried, Receipt};
use serde::{Deserialize, Serialize};

/// The next changes. The first follows the server's head; `prev` of the first may be left
/// out then.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PushRequest {
    /// The `seq` of the first change.
    pub first: u64,
    /// The changes, in order, without a gap.
    pub changes: Vec<Carried>,
    /// The `seq` of those that come without their content because it is too large for a request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub too_large: Vec<u64>,
}

/// Why a change is held for review. It is kept as it was sent, and it does not block what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuarantineReason {
    /// The author may not (or no longer) write to this case.
    NoAccess,
    /// The header names another author or device than the one enrolled.
    NotTheAuthor,
    /// The content is not a flat map of fields.
    Shape,
    /// Larger than one change may be.
    TooLarge,
    /// Its content is too large for a request: it stays on the laptop that wrote it.
    TooLargeToSend,
    /// The record belongs to another case already.
    OtherCase,
    /// The author's role may not write to the agency's own stream.
    Role,
}

/// The server's verdict on one change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Accepted, at this position of its stream.
    At(u64),
    /// Already here, at this position (0 when it is held for review).
    Already(u64),
    /// Held for review.
    Quarantined(QuarantineReason),
}

/// The verdicts, sent after the changes were committed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PushResponse {
    /// One verdict for each change, in order.
    pub verdicts: Vec<Verdict>,
    /// What the server holds from this device now.
    pub receipt: Receipt,
}
