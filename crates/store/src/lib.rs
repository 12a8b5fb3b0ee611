//! The encrypted case store on disk: key file, change log, record states, read models, drafts,
//! and what is known of the agency.
//!
//! - The log of changes (`change`) is append-only. The state of every record (`record`) and the
//!   read models for lists (`caseload_row`, `visit_row`, `action_step_row`, `search`) follow from
//!   it, are written in the same transaction, and can be rebuilt.
//! - A committed transaction is on the disk (WAL, `synchronous=FULL`).
//! - Opening never deletes or recreates anything: a wrong key looks just like damage.
//! - The key is random and raw; passphrase and recovery key only open the key file.
//!
//! Neighbors: `app` uses it, and `sync` reads what waits and applies what arrives.

mod agency;
mod base;
mod change;
mod database;
mod device;
mod draft;
mod durable;
mod error;
#[cfg(test)]
mod fixture;
pub mod keyfile;
mod meta;
mod read_model;
mod record;
mod stream;
mod vault;
mod writer;

pub use agency::{Agency, Attempt};
pub use base::Base;
pub use change::{HeldForReview, Incoming, KeptReceipt, Mine, Returning};
pub use device::Author;
pub use draft::Draft;
pub use error::{Error, Result};
pub use read_model::{Caseload, CaseloadQuery, CaseloadRow, DueRow, Place, VisitRow};
pub use record::StoredRecord;
pub use stream::Cursor;
pub use vault::{VaultFolder, VaultState};
pub use writer::{Opened, Stamp, Writer};

use history::{DeviceId, Digest, PublicKey, SecretKey, Signature};
use rusqlite::Connection;
use std::path::PathBuf;

/// The open store: the one connection that writes. It also reads, as a [`Reader`]. Dropping it
/// closes the database and wipes the keys.
pub struct Store {
    reader: Reader,
    path: PathBuf,
    own: Own,
    /// Held as long as the store is open, so that a second app is refused.
    _lock: std::fs::File,
}

/// A connection that reads. There may be several beside the one that writes: they read what was
/// committed last, and never wait.
pub struct Reader {
    connection: Connection,
    /// Row of this laptop's device.
    device_row: i64,
    device: DeviceId,
}

impl std::ops::Deref for Store {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl std::ops::DerefMut for Store {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}

/// A count as `SQLite` takes it.
pub(crate) fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A number of a change as `SQLite` takes it.
pub(crate) fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// This laptop's place in the history it writes.
pub(crate) struct Own {
    pub(crate) device: DeviceId,
    /// Row of `device`.
    pub(crate) device_row: i64,
    pub(crate) key: SecretKey,
    /// The last change written here.
    pub(crate) head: (u64, Digest),
    /// The change after which others of ours are missing, as an older copy of the store was put
    /// back; `None` when none is.
    pub(crate) gap_after: Option<u64>,
}

impl Store {
    /// This laptop's signature of a request. The key itself is not given out, so that closing the
    /// store leaves no copy of it.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Signature {
        self.own.key.sign(message)
    }

    /// The public half of this laptop's key.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.own.key.public()
    }

    /// Number and digest of the last change written here.
    #[must_use]
    pub fn head(&self) -> (u64, Digest) {
        self.own.head
    }

    /// Bytes that the database takes on disk.
    #[must_use]
    pub fn bytes_on_disk(&self) -> u64 {
        ["", "-wal"]
            .iter()
            .filter_map(|suffix| {
                let mut path = self.path.clone().into_os_string();
                path.push(suffix);
                std::fs::metadata(path).ok()
            })
            .map(|file| file.len())
            .sum()
    }
}

impl Reader {
    /// Reads several things as they are at one moment: what is committed meanwhile is not seen.
    /// It is also faster, as the database's lock is taken once.
    ///
    /// # Errors
    /// The error of `read` or of the database.
    pub fn at_one_moment<T, E: From<Error>>(
        &self,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let run = |sql| self.connection.prepare_cached(sql)?.execute([]);
        run("BEGIN").map_err(|error| E::from(error.into()))?;
        let found = read();
        // Nothing was written, so there is nothing to take back.
        run("COMMIT").map_err(|error| E::from(error.into()))?;
        found
    }

    /// This laptop's device.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }
}

/// The version of the `SQLite` that is built in.
#[must_use]
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}
