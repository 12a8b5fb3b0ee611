//! Errors that a caller in this process can act on. Laptops get a `Refusal`, which never contains
//! any of these texts.

/// An error of the server or of one of its commands.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is missing, and this command does not create one.
    #[error("there is no agency file there")]
    Missing,
    /// The file is something else.
    #[error("the file is not an agency's")]
    NotOurs,
    /// A newer version wrote the file; it was not touched.
    #[error("the file has schema {found}; this version knows {known}")]
    TooNew {
        /// The file's schema.
        found: u32,
        /// The newest that this version knows.
        known: u32,
    },
    /// An `SQLite` with a bug that loses commits (before 3.51.3).
    #[error("SQLite {0} is too old")]
    OldSqlite(&'static str),
    /// Another process serves the file.
    #[error("another process serves this file")]
    AlreadyServed,
    /// The file has no agency yet.
    #[error("the file has no agency yet")]
    NoAgency,
    /// The file has an agency already.
    #[error("the file has an agency already")]
    AgencyExists,
    /// There is a file at the backup's path already.
    #[error("something is there already")]
    BackupExists,
    /// A name that is empty or longer than [`crate::admin::NAME_MAX`] characters, or has
    /// control characters in it.
    #[error("not a name")]
    BadName,
    /// No such member of staff.
    #[error("no such member of staff")]
    NoSuchStaff,
    /// No such device.
    #[error("no such device")]
    NoSuchDevice,
    /// No such case.
    #[error("no such case")]
    NoSuchCase,
    /// The case is not assigned to that member of staff.
    #[error("the case is not assigned to them")]
    NotAssigned,
    /// The content of the file is damaged.
    #[error("damaged: {0}")]
    Damaged(&'static str),
    /// The system gives no randomness.
    #[error("no randomness: {0}")]
    Random(String),
    /// The file system.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The database.
    #[error(transparent)]
    Db(#[from] rusqlite::Error),
}

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;
