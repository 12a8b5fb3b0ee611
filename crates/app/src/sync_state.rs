//! What a running sync and the window share: its progress, how the last one ended, and whether
//! another was asked for.

use crate::{Error, Outward, Result};
use serde::Serialize;
use std::sync::{Mutex, MutexGuard, PoisonError};
use sync::Http;
use tokio::sync::Notify;
use ts_rs::TS;

/// The progress of a running sync.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ProgressView {
    /// Changes sent so far.
    #[ts(type = "number")]
    pub sent: u64,
    /// Changes to send in all.
    #[ts(type = "number")]
    pub to_send: u64,
    /// Changes received so far.
    #[ts(type = "number")]
    pub received: u64,
    /// Changes to receive in all, as far as known.
    #[ts(type = "number")]
    pub to_receive: u64,
}

/// How the last sync ended.
#[derive(Debug, Clone, Default)]
pub(crate) enum Ended {
    /// It succeeded, or there was none.
    #[default]
    Well,
    /// It failed, and the next one may succeed.
    Passing(Outward),
    /// It stopped, and someone must decide something.
    Stopped(Outward),
}

/// What the window hears of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyncEvent {
    /// The state of sync has changed.
    Arrival,
    /// Changes of these cases were received.
    Cases(Vec<casework::CaseId>),
}

/// Shared between the sync and the window.
#[derive(Default)]
pub struct Shared {
    state: Mutex<State>,
    wish: Notify,
    written: Notify,
    /// Held while a sync runs or a new place is taken: never two of them at once.
    pub(crate) running: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    progress: Option<ProgressView>,
    ended: Ended,
    http: Option<Http>,
    removals_agreed: bool,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn progress(&self) -> Option<ProgressView> {
        self.state().progress.clone()
    }

    pub(crate) fn set_progress(&self, progress: Option<ProgressView>) {
        self.state().progress = progress;
    }

    pub(crate) fn ended(&self) -> Ended {
        self.state().ended.clone()
    }

    pub(crate) fn set_ended(&self, error: Option<&Error>) {
        let ended = match error {
            None => Ended::Well,
            Some(error @ Error::Sync(cause)) if cause.is_passing() => Ended::Passing(error.into()),
            Some(error) => Ended::Stopped(error.into()),
        };
        self.state().ended = ended;
    }

    /// Agrees to more removals than usual, for the next sync.
    pub fn agree_to_removals(&self) {
        self.state().removals_agreed = true;
        self.wake();
    }

    pub(crate) fn take_agreement(&self) -> bool {
        std::mem::take(&mut self.state().removals_agreed)
    }

    /// The client, which keeps its connections from one sync to the next.
    pub(crate) fn http(&self) -> Result<Http> {
        let mut state = self.state();
        if let Some(http) = &state.http {
            return Ok(http.clone());
        }
        let http = Http::new()?;
        state.http = Some(http.clone());
        Ok(http)
    }

    /// Asks for a sync now.
    pub fn wake(&self) {
        self.wish.notify_one();
    }

    pub(crate) async fn wished(&self) {
        self.wish.notified().await;
    }

    /// Says that something was written here, which waits for the agency now.
    pub(crate) fn wrote(&self) {
        self.written.notify_one();
    }

    pub(crate) async fn written(&self) {
        self.written.notified().await;
    }
}
