//! The devices that write, and whose they are.

use crate::{Reader, Result, Store};
use history::{DeviceId, PublicKey, StaffId};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// A device that the agency has vouched for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The device.
    pub device: DeviceId,
    /// Its key.
    pub key: PublicKey,
    /// Whose it is.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
}

impl Reader {
    /// The devices that the agency has vouched for.
    pub fn authors(&self) -> Result<Vec<Author>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT certificate FROM device WHERE certificate IS NOT NULL")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|text| Ok(serde_json::from_str(&text?)?)).collect()
    }
}

impl Store {
    /// Keeps a device. The caller has verified that the agency vouches for it.
    pub fn keep_author(&self, author: &Author) -> Result<()> {
        keep_author(&self.connection, author)
    }
}

pub(crate) fn keep_author(connection: &Connection, author: &Author) -> Result<()> {
    let row = row(connection, author.device)?;
    connection
        .prepare_cached("UPDATE device SET certificate = ?2 WHERE id = ?1")?
        .execute(params![row, serde_json::to_string(author)?])?;
    Ok(())
}

/// The row of a device, made when it is not there yet.
pub(crate) fn row(connection: &Connection, device: DeviceId) -> Result<i64> {
    let uid = device.0.as_bytes().as_slice();
    let found = connection
        .prepare_cached("SELECT id FROM device WHERE uid = ?1")?
        .query_row([uid], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    connection.prepare_cached("INSERT INTO device (uid) VALUES (?1)")?.execute([uid])?;
    Ok(connection.last_insert_rowid())
}
