//! What must be known before the vault opens, and so is stored outside it: the window's language
//! and the minutes until auto-lock. Nothing says whose laptop it is.

use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The preferences file.
#[derive(Debug, Clone)]
pub(crate) struct Preferences {
    path: PathBuf,
    kept: Kept,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    language: Option<String>,
    auto_lock_minutes: Option<u32>,
}

impl Preferences {
    /// Reads them; what cannot be read counts as not set.
    pub(crate) fn read(folder: &Path) -> Self {
        let path = folder.join("preferences.json");
        let kept = std::fs::read(&path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self { path, kept }
    }

    pub(crate) fn language(&self) -> Option<&str> {
        self.kept.language.as_deref()
    }

    pub(crate) fn set_language(&mut self, tag: &str) {
        self.kept.language = Some(tag.to_owned());
        self.write();
    }

    /// 1–30 minutes; 5 if not set.
    pub(crate) fn auto_lock_minutes(&self) -> u32 {
        self.kept.auto_lock_minutes.unwrap_or(5).clamp(1, 30)
    }

    pub(crate) fn set_auto_lock_minutes(&mut self, minutes: u32) {
        self.kept.auto_lock_minutes = Some(minutes.clamp(1, 30));
        self.write();
    }

    fn write(&self) {
        // Nothing depends on a preference, so one that cannot be saved is only logged.
        if let Ok(bytes) = serde_json::to_vec(&self.kept) {
            let _ = std::fs::create_dir_all(self.path.parent().unwrap_or(Path::new(".")));
            if let Err(error) = std::fs::write(&self.path, bytes) {
                tracing::warn!(%error, "the preferences cannot be written");
            }
        }
    }
}
