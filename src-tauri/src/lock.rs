//! Closing the vault by itself: after a time without a touch, and after the laptop slept.
//!
//! The window locks first, and saves what is being typed before it does. This is the
//! backstop for a window that hangs, and for a lid that was closed.

use app::Vault;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};
use tauri::{AppHandle, Emitter, Manager};

/// How often it is looked at.
const LOOK: Duration = Duration::from_secs(5);
/// What the window is given beyond its time, so that it can save first.
const GRACE: Duration = Duration::from_secs(15);
/// The wall clock running ahead of the monotonic one by this much means that the laptop
/// slept: the monotonic clock stands still meanwhile.
const SLEPT: Duration = Duration::from_secs(30);

/// When the window was last touched.
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

/// Watches as long as the app runs.
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
