//! The cases this device may hold.

use history::StreamId;
use serde::{Deserialize, Serialize};

/// One case, with the position of its last change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held(
    /// The case's stream.
    pub StreamId,
    /// The position of its last change.
    pub u64,
);

/// The cases this device may hold, and the agency's own stream. It has an `ETag`: an unchanged
/// caseload is answered with `304`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caseload {
    /// The cases, in the order of their ids.
    pub streams: Vec<Held>,
}
