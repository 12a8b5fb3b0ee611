//! The row of a record: SQL only.

use crate::{Result, count};
use history::{Context, RecordId, RecordState};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value};

/// A record's row, with the state that its changes are taken into.
#[derive(Debug)]
pub(crate) struct RecordRow {
    pub(crate) id: i64,
    pub(crate) stream: i64,
    pub(crate) kind: String,
    pub(crate) state: RecordState,
    pub(crate) placed: Option<i64>,
}

/// What a record's changes amount to, as its row keeps it.
pub(crate) struct Current {
    pub(crate) document: Map<String, Value>,
    pub(crate) removed: bool,
    pub(crate) conflicts: i64,
}

pub(crate) fn load(connection: &Connection, record: RecordId) -> Result<Option<RecordRow>> {
    let row = connection
        .prepare_cached("SELECT id, stream, kind, state, placed FROM record WHERE uid = ?1")?
        .query_row([record.0.as_bytes().as_slice()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, String>(3)?, row.get(4)?))
        })
        .optional()?;
    let Some((id, stream, kind, state, placed)) = row else { return Ok(None) };
    Ok(Some(RecordRow { id, stream, kind, state: serde_json::from_str(&state)?, placed }))
}

/// Writes a new record's row under an id that the caller has chosen.
pub(crate) fn insert(connection: &Connection, uid: RecordId, row: &RecordRow) -> Result<Current> {
    let current = current(&row.state);
    connection.prepare_cached(include_str!("insert.sql"))?.execute(params![
        row.id,
        uid.0.as_bytes().as_slice(),
        row.stream,
        row.kind,
        serde_json::to_string(&current.document)?,
        context(row.state.context())?,
        serde_json::to_string(&row.state)?,
        current.removed,
        current.conflicts,
        row.placed,
    ])?;
    Ok(current)
}

/// Writes the row of a record that is known by the headers of its changes alone.
pub(crate) fn insert_left(connection: &Connection, uid: RecordId, row: &RecordRow) -> Result<()> {
    insert(connection, uid, row)?;
    connection.prepare_cached("UPDATE record SET removed = 1 WHERE id = ?1")?.execute([row.id])?;
    Ok(())
}

/// Writes what a record's changes amount to now.
pub(crate) fn update(connection: &Connection, row: &RecordRow) -> Result<Current> {
    let current = current(&row.state);
    connection.prepare_cached(include_str!("update.sql"))?.execute(params![
        row.id,
        serde_json::to_string(&current.document)?,
        context(row.state.context())?,
        serde_json::to_string(&row.state)?,
        current.removed,
        current.conflicts,
        row.placed,
    ])?;
    Ok(current)
}

/// The id for the next new record.
pub(crate) fn next_id(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM record")?
        .query_row([], |row| row.get(0))?)
}

fn context(context: &Context) -> Result<String> {
    Ok(serde_json::to_string(context)?)
}

fn current(state: &RecordState) -> Current {
    let removed = state.is_removed();
    // Nobody has to decide between versions of a record that is removed.
    let fields = if removed { 0 } else { state.conflicts().count() };
    let undecided = fields + usize::from(state.is_removed_but_edited());
    Current { document: state.document(), removed, conflicts: count(undecided) }
}
