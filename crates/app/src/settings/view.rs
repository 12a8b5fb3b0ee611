//! What the Settings screen shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a worker may set.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Settings {
    /// Minutes without a touch after which the window locks (1–30).
    pub auto_lock_minutes: u32,
    /// The worker's name on this laptop, for the window only.
    pub worker_name: String,
}

/// The Settings screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SettingsView {
    /// What may be set.
    pub settings: Settings,
    /// Whether a PIN takes the laptop back from the family.
    pub has_pin: bool,
    /// This device's id, once enrolled.
    pub device: Option<String>,
    /// The agency's name, once enrolled.
    pub agency: Option<String>,
    /// The agency's address, once enrolled.
    pub server: Option<String>,
    /// The agency's identity key, its first letters, for reading aloud.
    pub identity: Option<String>,
    /// Bytes that the case store takes on disk.
    #[ts(type = "number")]
    pub store_bytes: u64,
    /// SQLite's version.
    pub sqlite_version: String,
    /// Version of the app.
    pub version: String,
}
