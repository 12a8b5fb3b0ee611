//! Time and randomness, passed in so that a test can choose them.

use chrono::{DateTime, FixedOffset};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The wall clock with its offset. Never trusted for order.
    fn now(&self) -> DateTime<FixedOffset>;
    /// A clock that only runs forward, even if someone sets the wall clock.
    fn monotonic(&self) -> Duration;
}

/// A cryptographic source of randomness.
pub trait Random: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// What the app needs from the machine it runs on.
#[derive(Clone)]
pub struct World {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// The kinds of record.
    pub kinds: casework::Kinds,
}

impl World {
    /// The machine's own clock and randomness.
    #[must_use]
    pub fn system() -> Self {
        Self {
            clock: Arc::new(SystemClock(Instant::now())),
            random: Arc::new(SystemRandom),
            kinds: casework::KINDS,
        }
    }

    /// A new `UUIDv7`.
    #[must_use]
    pub fn new_id(&self) -> uuid::Uuid {
        let mut random = [0; 10];
        self.random.fill(&mut random);
        let millis = u64::try_from(self.clock.now().timestamp_millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

/// The machine's clock.
pub struct SystemClock(Instant);

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        chrono::Local::now().fixed_offset()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }
}

/// The operating system's randomness.
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // Without randomness there are no safe keys, so the app must not continue.
        #[expect(
            clippy::expect_used,
            reason = "a system without randomness cannot keep any promise"
        )]
        getrandom::fill(bytes).expect("the operating system has randomness");
    }
}
