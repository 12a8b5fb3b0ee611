//! What was on screen when something was typed: a record, and what had been merged into it.
//! Drafts and the window keep it as an opaque text.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use history::Context;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A record and what had been merged into it when it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Base {
    /// The record.
    #[serde(rename = "r")]
    pub record: Uuid,
    /// What had been merged into it.
    #[serde(rename = "c")]
    pub context: Context,
}

impl Base {
    /// Reads the text of a base; `None` when it is not one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
    }
}

impl std::fmt::Display for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bytes = serde_json::to_vec(self).map_err(|_| std::fmt::Error)?;
        f.write_str(&URL_SAFE_NO_PAD.encode(bytes))
    }
}
