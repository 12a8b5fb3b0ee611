//! What one request may carry. The server states its limits; they are never guessed.

use serde::{Deserialize, Serialize};

/// The server's limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Most bytes of a request's body, before compression.
    pub bytes: usize,
    /// Most changes in one push.
    pub push: usize,
    /// Most changes in one page of a pull.
    pub page: usize,
    /// Most bytes of one change's header and content together.
    pub change: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 8 * 1024 * 1024, push: 2_000, page: 2_000, change: 1024 * 1024 }
    }
}
