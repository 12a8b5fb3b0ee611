//! How far a sync is.

use std::sync::{Mutex, PoisonError};

/// How far a sync is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Changes sent so far.
    pub sent: u64,
    /// Changes to send in all.
    pub to_send: u64,
    /// Changes received so far.
    pub received: u64,
    /// Changes to receive in all, at most.
    pub to_receive: u64,
}

/// Counts progress, and reports each step.
pub(crate) struct Watch {
    progress: Mutex<Progress>,
    report: Box<dyn Fn(Progress) + Send + Sync>,
}

impl Watch {
    pub(crate) fn new(report: Box<dyn Fn(Progress) + Send + Sync>) -> Self {
        Self { progress: Mutex::default(), report }
    }

    pub(crate) fn update(&self, change: impl FnOnce(&mut Progress)) {
        let now = {
            let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
            change(&mut progress);
            *progress
        };
        (self.report)(now);
    }

    pub(crate) fn so_far(&self) -> Progress {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
