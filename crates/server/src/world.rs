//! Time and randomness. They are passed in, so that tests can set the clock.

use crate::{Error, Result};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use uuid::Uuid;

/// Tells the time, in milliseconds since 1970-01-01 UTC.
pub type Now = Arc<dyn Fn() -> i64 + Send + Sync>;
/// Fills a buffer with bytes that nobody can guess.
pub type Random = Arc<dyn Fn(&mut [u8]) -> Result<()> + Send + Sync>;

/// The clock and the randomness that the server uses.
#[derive(Clone)]
pub struct World {
    now: Now,
    random: Random,
}

impl World {
    /// With this clock and this randomness.
    #[must_use]
    pub fn new(now: Now, random: Random) -> Self {
        Self { now, random }
    }

    /// The system's clock and randomness.
    #[must_use]
    pub fn system() -> Self {
        Self::with_clock(Arc::new(|| {
            // With a clock before 1970 every signature is stale, which shows the problem.
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
        }))
    }

    /// The system's randomness with another clock.
    #[must_use]
    pub fn with_clock(now: Now) -> Self {
        Self::new(
            now,
            Arc::new(|bytes| getrandom::fill(bytes).map_err(|e| Error::Random(e.to_string()))),
        )
    }

    /// The time, in milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub fn now(&self) -> i64 {
        (self.now)()
    }

    /// Random bytes.
    pub(crate) fn random<const N: usize>(&self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        (self.random)(&mut bytes)?;
        Ok(bytes)
    }

    /// A new id, a `UUIDv7`.
    pub(crate) fn id(&self) -> Result<Uuid> {
        let millis = u64::try_from(self.now()).unwrap_or_default();
        Ok(uuid::Builder::from_unix_timestamp_millis(millis, &self.random()?).into_uuid())
    }
}
