//! The back-off on wrong passphrases.
//!
//! The number of failures is on disk *before* a key is derived, so that switching the machine
//! off in between counts too. The wait is measured by a monotonic clock from the moment the
//! process read the file: a restart begins it again, and setting the clock back does nothing. It
//! slows down a person at the keyboard. Whoever can delete this file can copy the disk; then only
//! Argon2id protects the store.

use super::{Error, Result};
use crate::durable;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// This many failures cost no wait: people mistype.
const FREE: u32 = 4;
/// The longest wait: long enough to make guessing hopeless, short enough for a visit.
const LONGEST: Duration = Duration::from_mins(5);
/// How many failures an unreadable file counts as.
const UNREADABLE: u32 = 10;

/// The failures so far.
#[derive(Debug)]
pub struct Attempts {
    path: PathBuf,
    failures: u32,
    /// The monotonic clock when the wait began.
    since: Duration,
}

impl Attempts {
    /// Reads the failures at `path` (`doorstep.attempts` beside the key file). No file means
    /// none; one that cannot be read counts as ten. `now` is the reading of a monotonic
    /// clock, from any beginning; each later reading is of the same clock.
    #[must_use]
    pub fn read(path: &Path, now: Duration) -> Self {
        let failures = match File::open(path) {
            Ok(file) => read_count(file).unwrap_or(UNREADABLE),
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            Err(_) => UNREADABLE,
        };
        Self { path: path.to_owned(), failures, since: now }
    }

    /// How many failures there were since the last success.
    #[must_use]
    pub fn failures(&self) -> u32 {
        self.failures
    }

    /// How long until the next attempt may be made.
    #[must_use]
    pub fn wait(&self, now: Duration) -> Duration {
        delay(self.failures).saturating_sub(now.saturating_sub(self.since))
    }

    /// Makes an attempt to open the key file by `open`, and counts it. Success sets the count
    /// to zero; an error that tells nothing of the passphrase (damage, too little memory, a
    /// text that can not be one) leaves it as it was.
    ///
    /// A disk that cannot be written does not keep anybody from the case store: the attempt
    /// is made, and the failures are counted in memory, from ten on.
    ///
    /// # Errors
    /// [`Error::TooSoon`] without an attempt; otherwise what `open` says.
    pub fn attempt<T>(
        &mut self,
        now: &dyn Fn() -> Duration,
        open: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let wait = self.wait(now());
        if !wait.is_zero() {
            return Err(Error::TooSoon { wait });
        }
        let before = self.failures;
        self.failures = before.saturating_add(1);
        if self.store().is_err() {
            self.failures = self.failures.max(UNREADABLE);
        }
        let opened = open();
        // Deriving the key took its time; the wait begins after it.
        self.since = now();
        self.failures = match &opened {
            Ok(_) => 0,
            Err(Error::WrongPassphrase | Error::WrongRecoveryKey) => return opened,
            Err(_) => before,
        };
        // If this cannot be written, one failure too many is counted after a restart.
        let _ = self.store();
        opened
    }

    fn store(&self) -> io::Result<()> {
        durable::replace(&self.path, format!("{}\n", self.failures).as_bytes())
    }
}

/// The line end shows that the number is whole.
fn read_count(file: File) -> Option<u32> {
    let mut text = String::new();
    file.take(16).read_to_string(&mut text).ok()?;
    text.strip_suffix('\n')?.parse().ok()
}

/// 0 for the first failures, then 1, 2, 4 … seconds.
fn delay(failures: u32) -> Duration {
    match failures.checked_sub(FREE + 1) {
        None => Duration::ZERO,
        Some(doublings) => {
            Duration::from_secs(1u64.checked_shl(doublings).unwrap_or(u64::MAX)).min(LONGEST)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_after_the_fourth_failure_up_to_five_minutes() {
        let seconds: Vec<u64> = (0..16).map(|failures| delay(failures).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        for failures in [68, 69, 70, u32::MAX] {
            assert_eq!(delay(failures), LONGEST);
        }
    }
}
