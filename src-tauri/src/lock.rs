//! Auto-lock: after some minutes without activity, and after the laptop slept.
//!
//! The window locks first, and saves what is being typed before it does. This is for a window
//! that hangs, and for a lid that was closed.

use app::Vault;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};
use tauri::{AppHandle, Emitter, Manager};

/// How often to check.
const LOOK: Duration = Duration::from_secs(5);
/// Extra time for the window to save and lock by itself.
const GRACE: Duration = Duration::from_secs(15);
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
            vault.lock();
            let _ = app.emit("locked", ());
        }
    }
}
