//! Streams: one per case, each with the position up to which it is here.

use crate::{Result, Store};
use history::StreamId;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

/// A case and the position of the server's log up to which it is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The case.
    pub stream: StreamId,
    /// The position.
    pub position: u64,
}

/// The row of a stream, made when it is not there yet.
pub(crate) fn row_of(connection: &Connection, stream: StreamId) -> Result<i64> {
    if let Some(id) = find(connection, stream)? {
        return Ok(id);
    }
    connection
        .prepare_cached("INSERT INTO stream (uid) VALUES (?1)")?
        .execute([stream.0.as_bytes().as_slice()])?;
    Ok(connection.last_insert_rowid())
}

/// The row of a stream.
pub(crate) fn find(connection: &Connection, stream: StreamId) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached("SELECT id FROM stream WHERE uid = ?1")?
        .query_row([stream.0.as_bytes().as_slice()], |row| row.get(0))
        .optional()?)
}

/// The id of a stream's row.
pub(crate) fn uid_of(connection: &Connection, row: i64) -> Result<StreamId> {
    let uid: [u8; 16] = connection
        .prepare_cached("SELECT uid FROM stream WHERE id = ?1")?
        .query_row([row], |row| row.get(0))?;
    Ok(Uuid::from_bytes(uid).into())
}

impl Store {
    /// Every case that is here, with how far it is known.
    ///
    /// # Errors
    /// What the database says.
    pub fn cursors(&self) -> Result<Vec<Cursor>> {
        let mut statement =
            self.connection.prepare_cached("SELECT uid, cursor FROM stream ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            let uid: [u8; 16] = row.get(0)?;
            let position: i64 = row.get(1)?;
            Ok(Cursor { stream: Uuid::from_bytes(uid).into(), position: position.unsigned_abs() })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
