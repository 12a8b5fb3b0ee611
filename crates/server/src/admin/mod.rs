//! What an administrator manages: the agency, its staff, their devices, and who works on which
//! case. Never a case's content.
//!
//! Each action is one transaction, so it works while the server is running, and takes effect
//! with the next request.

mod agency;
mod backup;
mod case;
mod device;
mod staff;

pub use case::Case;
pub use device::{Code, Device};
pub use staff::Staff;

use crate::{Error, Result, World, db};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// Most characters of a name of an agency, a person, a team or a device.
pub const NAME_MAX: usize = 100;

/// An agency's file, open for an administrator.
pub struct Admin {
    connection: Connection,
    world: World,
}

impl Admin {
    /// Opens the file of an agency.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::NoAgency`], and errors of opening a file.
    pub fn open(path: &Path, world: World) -> Result<Self> {
        let connection = db::open(path, false)?;
        crate::server::read_agency(&connection)?.ok_or(Error::NoAgency)?;
        Ok(Self { connection, world })
    }

    fn write<T>(&mut self, write: impl FnOnce(&Transaction<'_>, &World) -> Result<T>) -> Result<T> {
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = write(&tx, &self.world)?;
        tx.commit()?;
        Ok(result)
    }
}

/// A name as it is stored: without the blanks around it.
///
/// # Errors
/// [`Error::BadName`].
pub(crate) fn name(typed: &str) -> Result<&str> {
    let name = typed.trim();
    if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
        return Err(Error::BadName);
    }
    Ok(name)
}
