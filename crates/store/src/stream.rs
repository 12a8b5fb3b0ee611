//! Streams: one for each case and one for the agency, each with the position up to which it
//! is here.

use crate::{Error, Reader, Result};
use casework::StreamKind;
use history::StreamId;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

/// A stream and the position of the server's log up to which it is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The stream.
    pub stream: StreamId,
    /// What it is.
    pub kind: StreamKind,
    /// The position.
    pub position: u64,
    /// Whether it left this laptop, and has not come back in full.
    pub purged: bool,
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

/// The row of a stream; one that is not there yet is made as one that left.
pub(crate) fn row_of_left(connection: &Connection, stream: StreamId) -> Result<i64> {
    if let Some(id) = find(connection, stream)? {
        return Ok(id);
    }
    let id = row_of(connection, stream)?;
    connection.prepare_cached("UPDATE stream SET purged = 1 WHERE id = ?1")?.execute([id])?;
    Ok(id)
}

/// The row of a stream.
pub(crate) fn find(connection: &Connection, stream: StreamId) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached("SELECT id FROM stream WHERE uid = ?1")?
        .query_row([stream.0.as_bytes().as_slice()], |row| row.get(0))
        .optional()?)
}

/// What a stream is.
pub(crate) fn kind(connection: &Connection, stream: StreamId) -> Result<Option<StreamKind>> {
    let code: Option<String> = connection
        .prepare_cached("SELECT kind FROM stream WHERE uid = ?1")?
        .query_row([stream.0.as_bytes().as_slice()], |row| row.get(0))
        .optional()?;
    Ok(code.as_deref().map(kind_of))
}

/// The row of a stream that a record is added to.
///
/// # Errors
/// [`Error::Left`] when it left this laptop and has not come back.
pub(crate) fn row_to_add_to(connection: &Connection, stream: StreamId) -> Result<i64> {
    let row = row_of(connection, stream)?;
    let left: bool = connection
        .prepare_cached("SELECT purged FROM stream WHERE id = ?1")?
        .query_row([row], |row| row.get(0))?;
    if left { Err(Error::Left) } else { Ok(row) }
}

/// The id of a stream's row.
pub(crate) fn uid_of(connection: &Connection, row: i64) -> Result<StreamId> {
    let uid: [u8; 16] = connection
        .prepare_cached("SELECT uid FROM stream WHERE id = ?1")?
        .query_row([row], |row| row.get(0))?;
    Ok(Uuid::from_bytes(uid).into())
}

/// What a stream is, as the table spells it.
fn kind_of(code: &str) -> StreamKind {
    StreamKind::from_code(code).unwrap_or(StreamKind::Case)
}

/// Says what a stream is, before anything of it is here.
pub(crate) fn mark(connection: &Connection, stream: StreamId, kind: StreamKind) -> Result<()> {
    let row = row_of(connection, stream)?;
    connection
        .prepare_cached("UPDATE stream SET kind = ?2 WHERE id = ?1")?
        .execute(params![row, kind.code()])?;
    Ok(())
}

impl Reader {
    /// Every stream that is or was here, with how far it is known.
    pub fn cursors(&self) -> Result<Vec<Cursor>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT uid, kind, cursor, purged FROM stream ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            let uid: [u8; 16] = row.get(0)?;
            let kind: String = row.get(1)?;
            let position: i64 = row.get(2)?;
            Ok(Cursor {
                stream: Uuid::from_bytes(uid).into(),
                kind: kind_of(&kind),
                position: position.unsigned_abs(),
                purged: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
