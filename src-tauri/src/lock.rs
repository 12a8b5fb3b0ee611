//! Auto-lock: after some minutes without activity, and after the laptop slept.
//!
//! The window locks first, and saves what is being typed before it does. This is for a window
//! that hangs, and for a lid that was closed: the window is asked once more to save and lock, and
//! locked a moment later whatever it does.

use app::Vault;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};
use tauri::{AppHandle, Emitter, Manager};

/// How often to check.
const LOOK: Duration = Duration::from_secs(5);
/// Extra time for the window to save and lock by itself.
const GRACE: Duration = Duration::from_secs(15);
/// How long a window that is asked may take to save and lock by itself.
const SAVING: Duration = Duration::from_secs(2);
/// How often to check whether it has. Far shorter than unlocking, so that a vault that is opened
/// again is not mistaken for one that is still open.
const SAVED: Duration = Duration::from_millis(50);
/// If the wall clock ran ahead of the monotonic clock by this much, the laptop slept: the
/// monotonic clock stops during sleep.
const SLEPT: Duration = Duration::from_secs(30);

/// When there was activity last.
pub(crate) struct Activity(Mutex<Instant>);

impl Activity {
    pub(crate) fn now() -> Self {
        Self(Mutex::new(Instant::now()))
    }

    pub(crate) fn touch(&self) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Instant::now();
    }

    fn idle(&self) -> Duration {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).elapsed()
    }
}

/// Runs as long as the app.
pub(crate) async fn watch(app: AppHandle) {
    let vault = app.state::<Vault>().inner().clone();
    let mut looked = (Instant::now(), SystemTime::now());
    loop {
        tokio::time::sleep(LOOK).await;
        let now = (Instant::now(), SystemTime::now());
        let awake = now.0.duration_since(looked.0);
        let slept = now.1.duration_since(looked.1).is_ok_and(|wall| wall > awake + SLEPT);
        looked = now;
        let minutes = Duration::from_secs(u64::from(vault.auto_lock_minutes()) * 60);
        let idle = app.state::<Activity>().idle() > minutes + GRACE;
        if (slept || idle) && vault.is_open() {
            // A window that cannot be told is locked all the same.
            lock(&vault, SAVING, |event| drop(app.emit(event, ()))).await;
        }
    }
}

/// Asks the window to save and lock. Locks for it if the vault is still open after `saving`.
async fn lock(vault: &Vault, saving: Duration, tell: impl Fn(&str)) {
    tell("locking");
    let end = Instant::now() + saving;
    while vault.is_open() && Instant::now() < end {
        tokio::time::sleep(SAVED).await;
    }
    if vault.is_open() {
        vault.lock();
        tell("locked");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use app::World;
    use std::cell::RefCell;

    const LONG: Duration = Duration::from_mins(1);

    fn open_vault(folder: &std::path::Path) -> Vault {
        let vault = Vault::at(folder, World::system(), None);
        vault.set_up("seven herons over the quiet marsh", "en").unwrap();
        assert!(vault.is_open());
        vault
    }

    /// What the window is told, and whether the vault was still open then.
    async fn told(vault: &Vault, saving: Duration, window: impl Fn(&str)) -> Vec<(String, bool)> {
        let told = RefCell::new(Vec::new());
        lock(vault, saving, |event| {
            told.borrow_mut().push((event.to_owned(), vault.is_open()));
            window(event);
        })
        .await;
        told.into_inner()
    }

    #[tokio::test]
    async fn the_window_is_asked_to_save_while_the_vault_is_still_open() {
        let folder = tempfile::tempdir().unwrap();
        let vault = open_vault(folder.path());
        // Saves at once, and locks by itself.
        let told = told(&vault, LONG, |_| drop(vault.lock())).await;
        assert_eq!(told, [("locking".to_owned(), true)]);
        assert!(!vault.is_open());
    }

    #[tokio::test]
    async fn a_window_that_does_not_answer_does_not_keep_the_vault_open() {
        let folder = tempfile::tempdir().unwrap();
        let vault = open_vault(folder.path());
        let told = told(&vault, Duration::ZERO, |_| ()).await;
        assert_eq!(told, [("locking".to_owned(), true), ("locked".to_owned(), false)]);
        assert!(!vault.is_open());
    }
}
