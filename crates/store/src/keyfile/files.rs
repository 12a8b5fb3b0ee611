//! The key file on disk, with the previous one kept beside it.
//!
//! The previous copy helps when a disk damages the current one. It must not be a back door: once
//! a passphrase or recovery key is replaced, the copy that the old one opens is replaced as well.
//! (What a solid-state disk or a backup still holds of it is out of reach.)

use super::format::MAX_BYTES;
use super::{Error, KeyFile, Result};
use crate::durable;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A key file, and where it came from.
#[derive(Debug)]
pub struct Found {
    /// The key file.
    pub file: KeyFile,
    /// Which of the two copies it is.
    pub origin: Origin,
}

/// Which copy of the key file was read.
#[derive(Debug)]
pub enum Origin {
    /// The current one, whole.
    Current,
    /// The previous one, because of this error with the current one. Its head may be older
    /// than the current one's; passphrase and recovery key are the same.
    Previous(Error),
}

/// The path of the previous copy of the key file at `path`.
#[must_use]
pub fn previous_path(path: &Path) -> PathBuf {
    durable::with_suffix(path, ".previous")
}

impl KeyFile {
    /// Reads the key file at `path`, or its previous copy when it is missing, damaged or
    /// unreadable. Changes nothing on disk.
    ///
    /// # Errors
    /// What is wrong with the current one, when the previous one does not help either:
    /// [`Error::Missing`], [`Error::Io`] or damage. [`Error::TooNew`] at once, because an
    /// older copy is no cure for that.
    pub fn read(path: &Path) -> Result<Found> {
        match read_one(path) {
            Ok(file) => Ok(Found { file, origin: Origin::Current }),
            Err(error @ Error::TooNew { .. }) => Err(error),
            Err(error) => match (read_one(&previous_path(path)), error) {
                (Ok(file), error) => Ok(Found { file, origin: Origin::Previous(error) }),
                (Err(Error::Missing), error) => Err(error),
                // A copy that cannot be used is not the same as no key file.
                (Err(previous), Error::Missing) => Err(previous),
                (Err(_), error) => Err(error),
            },
        }
    }

    /// Writes the key file durably to `path`. The one that was there is kept as the
    /// previous one, unless it is damaged or opens with another passphrase or recovery key:
    /// then both copies become this one. The current one is written last: when that fails,
    /// what opened before still opens. One process writes at a time.
    ///
    /// # Errors
    /// [`Error::Io`]; the current copy is then as it was, the previous one as it was or this
    /// one. The key file of another database (`AlreadyExists`) and one of a newer app
    /// ([`Error::TooNew`]) are not replaced.
    pub fn write(&self, path: &Path) -> Result<()> {
        let bytes = self.to_bytes()?;
        let previous = previous_path(path);
        let kept = match Self::read(path) {
            Ok(there) if there.file.database != self.database => {
                return Err(io::Error::from(io::ErrorKind::AlreadyExists).into());
            }
            Err(error @ Error::TooNew { .. }) => return Err(error),
            Ok(Found { file: old, origin: Origin::Current }) if self.has_the_slots_of(&old) => {
                old.to_bytes()?
            }
            _ => bytes.clone(),
        };
        durable::replace(&previous, &kept)?;
        Ok(durable::replace(path, &bytes)?)
    }

    fn has_the_slots_of(&self, other: &Self) -> bool {
        (&self.passphrase, &self.recovery) == (&other.passphrase, &other.recovery)
    }
}

fn read_one(path: &Path) -> Result<KeyFile> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Error::Missing,
        _ => Error::Io(error),
    })?;
    let mut bytes = Vec::new();
    // With one byte more than allowed, a larger file is noticed.
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    KeyFile::from_bytes(&bytes)
}
