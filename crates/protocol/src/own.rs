//! This device's own changes, for a laptop whose database is older than what it has sent.

use crate::{Carried, Verdict};
use serde::{Deserialize, Serialize};

/// Asks for the changes that this device has sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRequest {
    /// They are wanted after this `seq`: up to it the laptop has them all.
    pub after: u64,
}

/// As many changes as fit a page, in the order of `seq` and without a gap. The laptop has them
/// all when it reaches the head of the hello.
///
/// The content of a change is left out, and its hash carried, when its case is not this
/// device's any more.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OwnResponse {
    /// The changes; the first follows the one that was named.
    pub changes: Vec<Carried>,
    /// The verdict on each.
    pub verdicts: Vec<Verdict>,
}
