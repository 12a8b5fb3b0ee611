//! A copy of the file, taken while it is served.

use super::Admin;
use crate::{AGENCY, Error, Result, db};
use rusqlite::Connection;
use std::fs::File;
use std::path::Path;

impl Admin {
    /// Writes a whole copy of the file, as of one moment, to a path where there is no file yet.
    ///
    /// It has the agency's identity key in it, like the file itself, and is as private.
    ///
    /// # Errors
    /// [`Error::BackupExists`], and errors of writing; then nothing is left behind.
    pub fn backup(&self, to: &Path) -> Result<()> {
        db::make_private(to).map_err(|error| match error {
            Error::Io(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                Error::BackupExists
            }
            other => other,
        })?;
        let copied = self.copy(to);
        if copied.is_err() {
            // We made it and it is not whole: nobody must take it for a backup.
            std::fs::remove_file(to)?;
        }
        copied
    }

    fn copy(&self, to: &Path) -> Result<()> {
        let name =
            to.to_str().ok_or_else(|| std::io::Error::from(std::io::ErrorKind::InvalidFilename))?;
        self.connection.execute("VACUUM INTO ?1", [name])?;
        let copy = Connection::open(to)?;
        copy.execute("UPDATE agency SET is_copy = 1 WHERE agency_id = ?1", [AGENCY])?;
        copy.close().map_err(|(_, error)| error)?;
        // On the disk, not only in the system's cache.
        File::options().write(true).open(to)?.sync_all()?;
        Ok(())
    }
}
