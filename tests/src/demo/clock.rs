//! A clock that can be set, so that what was written last week has last week's time.

use app::Clock;
use chrono::{DateTime, FixedOffset};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Stands still at a moment, or runs with the machine's clock.
pub struct SettableClock {
    stands_at: Mutex<Option<DateTime<FixedOffset>>>,
    since: Instant,
}

impl SettableClock {
    /// Runs with the machine's own clock until it is set.
    #[must_use]
    pub fn running() -> Arc<Self> {
        Arc::new(Self { stands_at: Mutex::new(None), since: Instant::now() })
    }

    /// Stands at a moment.
    #[must_use]
    pub fn standing_at(moment: DateTime<FixedOffset>) -> Arc<Self> {
        let clock = Self::running();
        clock.set(moment);
        clock
    }

    /// Stands at a moment from now on.
    pub fn set(&self, moment: DateTime<FixedOffset>) {
        self.become_(Some(moment));
    }

    /// Runs with the machine's own clock again.
    pub fn run(&self) {
        self.become_(None);
    }

    /// The moment at which it stands, if it does.
    #[must_use]
    pub fn stands_at(&self) -> Option<DateTime<FixedOffset>> {
        *self.stands_at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn become_(&self, stands_at: Option<DateTime<FixedOffset>>) {
        *self.stands_at.lock().unwrap_or_else(PoisonError::into_inner) = stands_at;
    }
}

impl Clock for SettableClock {
    fn now(&self) -> DateTime<FixedOffset> {
        self.stands_at().unwrap_or_else(|| chrono::Local::now().fixed_offset())
    }

    fn monotonic(&self) -> Duration {
        self.since.elapsed()
    }
}
