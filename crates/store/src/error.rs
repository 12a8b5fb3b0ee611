//! What can go wrong with the store; each is a different thing to do for a person.

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The key file: wrong passphrase, damage, missing, and so on.
    #[error(transparent)]
    KeyFile(#[from] crate::keyfile::Error),
    /// There is a key file and no database.
    #[error("the case store is missing beside its key file")]
    DatabaseMissing,
    /// There is a database and no key file.
    #[error("the key file is missing beside the case store")]
    KeyFileMissing,
    /// The key fits and the database cannot be read.
    #[error("the case store is damaged")]
    DatabaseDamaged,
    /// Written by a newer version of the app; left untouched.
    #[error("the case store has schema {found}, this app knows {known}")]
    TooNew {
        /// The schema found.
        found: i64,
        /// The newest schema that this app knows.
        known: i64,
    },
    /// Another instance of the app has it open.
    #[error("the case store is open in another window")]
    AlreadyOpen,
    /// There is a store in this place already.
    #[error("there is a case store already")]
    Exists,
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The disk cannot be read or written.
    #[error("the disk cannot be read or written: {0}")]
    Disk(#[from] std::io::Error),
    /// Nothing with that id is here.
    #[error("not here: {what}")]
    NotHere {
        /// What was looked for.
        what: &'static str,
    },
    /// The case left this laptop and has not come back.
    #[error("the case has left this laptop")]
    Left,
    /// The record is signed: only an addendum can be added.
    #[error("the record is signed")]
    Signed,
    /// Only a signed record takes an addendum.
    #[error("the record is not signed")]
    NotSigned,
    /// Something arrived for the record that its author had not seen.
    #[error("the record has changed since it was shown")]
    Changed,
    /// A change that cannot be applied.
    #[error(transparent)]
    History(#[from] history::Error),
    /// Another change of the same device bears the same number.
    #[error("two changes of one device have the number {seq}")]
    Forked {
        /// The number.
        seq: u64,
    },
    /// A record that cannot be read or written as JSON.
    #[error("a record cannot be read or written: {0}")]
    Json(#[from] serde_json::Error),
    /// `SQLite` is older than 3.51.3, in which a WAL could lose commits.
    #[error("SQLite {found} is too old")]
    SqliteTooOld {
        /// The version found.
        found: &'static str,
    },
    /// Anything else that the database says.
    #[error("the database says: {0}")]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, DiskFull, NotADatabase, SystemIoFailure};
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::DatabaseDamaged,
            Some(DiskFull) => Self::DiskFull,
            Some(SystemIoFailure) => Self::Disk(std::io::Error::other(error.to_string())),
            _ => Self::Sql(error),
        }
    }
}

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;
