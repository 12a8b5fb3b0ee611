//! The back-off on wrong passphrases, over restarts and with clocks that do not behave.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::keyfile::{Attempts, Error, PassphraseFault};

/// A monotonic clock that is moved by hand.
#[derive(Default)]
struct Clock(Cell<Duration>);

impl Clock {
    fn now(&self) -> Duration {
        self.0.get()
    }

    fn pass(&self, time: Duration) {
        self.0.set(self.0.get() + time);
    }

    fn start(&self, path: &Path) -> Attempts {
        Attempts::read(path, self.now())
    }

    fn wrong(&self, attempts: &mut Attempts) -> Error {
        attempts.attempt(&|| self.now(), || Err::<(), _>(Error::WrongPassphrase)).unwrap_err()
    }
}

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("doorstep.attempts");
    (folder, path)
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn four_wrong_passphrases_cost_no_wait_and_the_fifth_does() {
    let ((_folder, path), clock) = (place(), Clock::default());
    let mut attempts = clock.start(&path);
    for _ in 0..4 {
        assert!(matches!(clock.wrong(&mut attempts), Error::WrongPassphrase));
        assert_eq!(attempts.wait(clock.now()), Duration::ZERO);
    }
    assert!(matches!(clock.wrong(&mut attempts), Error::WrongPassphrase));
    assert_eq!(attempts.wait(clock.now()), SECOND);
    assert!(matches!(clock.wrong(&mut attempts), Error::TooSoon { wait: SECOND }));
    assert_eq!(attempts.failures(), 5);
    clock.pass(SECOND);
    assert!(matches!(clock.wrong(&mut attempts), Error::WrongPassphrase));
    assert_eq!(attempts.wait(clock.now()), 2 * SECOND);
}

#[test]
fn twenty_wrong_passphrases_with_a_restart_after_each_take_their_time() {
    let ((_folder, path), clock) = (place(), Clock::default());
    for _ in 0..20 {
        let mut attempts = clock.start(&path);
        clock.pass(attempts.wait(clock.now()));
        assert!(matches!(clock.wrong(&mut attempts), Error::WrongPassphrase));
    }
    assert_eq!(clock.start(&path).failures(), 20);
    // Waits before the 6th to the 20th attempt.
    assert_eq!(clock.now(), (1 + 2 + 4 + 8 + 16 + 32 + 64 + 128 + 256 + 6 * 300) * SECOND);
}

#[test]
fn a_restart_begins_the_wait_anew() {
    let ((_folder, path), clock) = (place(), Clock::default());
    fs::write(&path, "8\n").unwrap();
    let attempts = clock.start(&path);
    clock.pass(7 * SECOND);
    assert_eq!(attempts.wait(clock.now()), SECOND);
    assert_eq!(clock.start(&path).wait(clock.now()), 8 * SECOND);
}

#[test]
fn a_clock_set_back_does_not_shorten_the_wait() {
    let ((_folder, path), clock) = (place(), Clock::default());
    clock.pass(1000 * SECOND);
    fs::write(&path, "8\n").unwrap();
    let mut attempts = clock.start(&path);
    clock.0.set(Duration::ZERO);
    assert_eq!(attempts.wait(clock.now()), 8 * SECOND);
    assert!(matches!(clock.wrong(&mut attempts), Error::TooSoon { .. }));
}

#[test]
fn the_wait_begins_after_the_key_was_derived() {
    let ((_folder, path), clock) = (place(), Clock::default());
    fs::write(&path, "4\n").unwrap();
    let mut attempts = clock.start(&path);
    let slow = || {
        clock.pass(5 * SECOND);
        Err::<(), _>(Error::WrongPassphrase)
    };
    attempts.attempt(&|| clock.now(), slow).unwrap_err();
    assert_eq!(attempts.wait(clock.now()), SECOND);
}

#[test]
fn an_attempt_is_on_disk_before_it_is_made() {
    let ((_folder, path), clock) = (place(), Clock::default());
    let mut attempts = clock.start(&path);
    let seen = attempts.attempt(&|| clock.now(), || Ok(clock.start(&path).failures()));
    assert_eq!(seen.unwrap(), 1);
}

#[test]
fn success_sets_the_count_to_zero_on_disk_too() {
    let ((_folder, path), clock) = (place(), Clock::default());
    fs::write(&path, "4\n").unwrap();
    let mut attempts = clock.start(&path);
    attempts.attempt(&|| clock.now(), || Ok(())).unwrap();
    assert_eq!((attempts.failures(), clock.start(&path).failures()), (0, 0));
}

#[test]
fn only_a_guess_counts() {
    let ((_folder, path), clock) = (place(), Clock::default());
    fs::write(&path, "3\n").unwrap();
    for (error, failures) in [
        (Error::Damaged("checksum"), 3),
        (Error::OutOfMemory, 3),
        (Error::Passphrase(PassphraseFault::TooLong), 3),
        (Error::WrongPassphrase, 4),
        (Error::WrongRecoveryKey, 5),
    ] {
        let mut attempts = clock.start(&path);
        attempts.attempt(&|| clock.now(), || Err::<(), _>(error)).unwrap_err();
        assert_eq!((attempts.failures(), clock.start(&path).failures()), (failures, failures));
    }
}

#[test]
fn a_file_that_cannot_be_read_counts_as_ten_failures() {
    let ((_folder, path), clock) = (place(), Clock::default());
    for garbage in
        ["", "3", "-1\n", "three\n", "\u{0}\u{0}\u{0}", "4294967296\n", "00000000000000000003\n"]
    {
        fs::write(&path, garbage).unwrap();
        assert_eq!(clock.start(&path).failures(), 10, "{garbage:?}");
    }
    fs::write(&path, [0xff, 0xfe, b'\n']).unwrap();
    assert_eq!(clock.start(&path).failures(), 10);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(clock.start(&path).failures(), 10);
}

#[test]
fn the_largest_count_stays_the_largest() {
    let ((_folder, path), clock) = (place(), Clock::default());
    fs::write(&path, "4294967295\n").unwrap();
    let mut attempts = clock.start(&path);
    clock.pass(attempts.wait(clock.now()));
    assert!(matches!(clock.wrong(&mut attempts), Error::WrongPassphrase));
    assert_eq!(clock.start(&path).failures(), u32::MAX);
}

#[test]
fn a_disk_that_cannot_be_written_keeps_nobody_out_and_makes_guessing_slow() {
    let ((folder, path), clock) = (place(), Clock::default());
    // A folder in the place of the temporary file, so that nothing can be written.
    fs::create_dir(folder.path().join("doorstep.attempts.new")).unwrap();
    let mut attempts = clock.start(&path);
    attempts.attempt(&|| clock.now(), || Ok(())).unwrap();
    assert!(matches!(clock.wrong(&mut attempts), Error::WrongPassphrase));
    assert_eq!(attempts.wait(clock.now()), 32 * SECOND);
    clock.pass(32 * SECOND);
    attempts.attempt(&|| clock.now(), || Ok(())).unwrap();
}
