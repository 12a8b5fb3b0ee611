//! This device's own changes, for a laptop whose database is older than what it has sent.

use crate::{Carried, Verdict};
use serde::{Deserialize, Serialize};

/// Asks for the changes that this device has sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRequest {
    /// They are wanted after this `seq`: up to it the laptop has them all.
    pub after: u64,
}

/// As much as fits a page, in the order of `seq` and without a gap. The hello's head tells the
/// laptop when it has them all.
///
/// The content of a change is left out, and its hash carried, when its case is not this
/// device's any more.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OwnResponse {
    /// The changes; the first follows on from the one that was named.
    pub changes: Vec<Carried>,
    /// What had become of each.
    pub verdicts: Vec<Verdict>,
}
