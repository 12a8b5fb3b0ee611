//! What the Settings screen shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a worker can set.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Settings {
    /// Minutes without activity until auto-lock (1–30).
    pub auto_lock_minutes: u32,
    /// The worker's name, only for the screens of this laptop.
    pub worker_name: String,
}

/// The Settings screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SettingsView {
    /// What can be set.
    pub settings: Settings,
    /// Whether a PIN for hand-over is set.
    pub has_pin: bool,
    /// This device's id, once enrolled.
    pub device: Option<String>,
    /// The agency's name, once enrolled.
    pub agency: Option<String>,
    /// The agency's address, once enrolled.
    pub server: Option<String>,
    /// The first letters of the agency's identity key, for reading aloud.
    pub identity: Option<String>,
    /// Size of the case store on disk, in bytes.
    #[ts(type = "number")]
    pub store_bytes: u64,
    /// SQLite's version.
    pub sqlite_version: String,
    /// Version of the app.
    pub version: String,
}
