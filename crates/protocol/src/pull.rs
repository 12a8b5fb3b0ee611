//! The changes of the cases that are behind.

use crate::{Carried, Certificate};
use history::StreamId;
use serde::{Deserialize, Serialize};

/// The position from which each case is wanted. The server answers in the order of this list,
/// with as much as fits a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PullRequest {
    /// Each case with the position after which it is wanted.
    pub after: Vec<(StreamId, u64)>,
    /// This device's own changes up to this `seq` are left out: it has them. A laptop that
    /// was restored from an older copy states a lower one and gets its own changes back.
    pub own_head: u64,
}

/// A piece of one case: what lies between two positions.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Page {
    /// The case.
    pub stream: StreamId,
    /// The position up to which the case is known after this page. Changes of this device
    /// that were left out count.
    pub upto: u64,
    /// The position of each change.
    pub positions: Vec<u64>,
    /// The changes, in order of position.
    pub changes: Vec<Carried>,
}

/// One page.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PullResponse {
    /// The pieces, in the order in which they were asked for.
    pub pages: Vec<Page>,
    /// The certificates of the devices that wrote them.
    pub certificates: Vec<Certificate>,
    /// Whether something that was asked for did not fit.
    pub more: bool,
    /// Requested cases that are not this device's: the laptop removes what it holds of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_yours: Vec<StreamId>,
}
