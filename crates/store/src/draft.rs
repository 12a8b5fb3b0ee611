//! Typing that has not become a change: kept, encrypted, on this laptop only.
//!
//! Each field is kept with the base that its typing began over. What arrives later does not
//! move it, so that a save can tell what its author had on screen.

use crate::{Reader, Result, Store};
use history::StreamId;
use rusqlite::{Row, params};
use serde_json::Value;
use uuid::Uuid;

/// One field's typing.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The case; `None` for a form that has none yet (a new family).
    pub stream: Option<StreamId>,
    /// The record's id, or the name of a form whose record is not there yet.
    pub record: String,
    /// The record's kind.
    pub kind: String,
    /// The field.
    pub field: String,
    /// What was typed, as the field holds it.
    pub value: Value,
    /// The base that the typing began over; empty for a new record.
    pub base: String,
    /// What the rules said when it was last saved, as JSON; `None` when they said nothing.
    pub refused: Option<Value>,
    /// When it was kept (RFC 3339).
    pub saved_at: String,
}

const COLUMNS: &str = "stream, record, kind, field, value, base, refused, saved_at";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Result<Draft>> {
    let stream: Option<[u8; 16]> = row.get(0)?;
    let (value, refused): (String, Option<String>) = (row.get(4)?, row.get(6)?);
    let parsed = || -> Result<_> {
        Ok((
            serde_json::from_str(&value)?,
            refused.map(|text| serde_json::from_str(&text)).transpose()?,
        ))
    };
    let (value, refused) = match parsed() {
        Ok(parsed) => parsed,
        Err(error) => return Ok(Err(error)),
    };
    Ok(Ok(Draft {
        stream: stream.map(|uid| Uuid::from_bytes(uid).into()),
        record: row.get(1)?,
        kind: row.get(2)?,
        field: row.get(3)?,
        value,
        base: row.get(5)?,
        refused,
        saved_at: row.get(7)?,
    }))
}

impl Store {
    /// Keeps what was typed. When this returns it is on disk. A draft that is there already keeps
    /// the base that its typing began over.
    pub fn keep_draft(&self, draft: &Draft) -> Result<()> {
        keep(&self.connection, draft)
    }

    /// Discards the typing of a record: all of it, or the given fields.
    pub fn discard_drafts(&self, record: &str, fields: Option<&[String]>) -> Result<()> {
        match fields {
            None => clear_all(&self.connection, record)?,
            Some(fields) => {
                for field in fields {
                    clear(&self.connection, record, field)?;
                }
            }
        }
        Ok(())
    }
}

pub(crate) fn keep(connection: &rusqlite::Connection, draft: &Draft) -> Result<()> {
    let stream = draft.stream.map(|stream| *stream.0.as_bytes());
    connection.prepare_cached(include_str!("keep_draft.sql"))?.execute(params![
        stream.as_ref().map(<[u8; 16]>::as_slice),
        draft.record,
        draft.kind,
        draft.field,
        serde_json::to_string(&draft.value)?,
        draft.base,
        draft.refused.as_ref().map(serde_json::to_string).transpose()?,
        draft.saved_at,
    ])?;
    Ok(())
}

pub(crate) fn clear(connection: &rusqlite::Connection, record: &str, field: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM draft WHERE record = ?1 AND field = ?2")?
        .execute([record, field])?;
    Ok(())
}

pub(crate) fn clear_all(connection: &rusqlite::Connection, record: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM draft WHERE record = ?1")?.execute([record])?;
    Ok(())
}

impl Reader {
    /// What was typed for a record, or in a form, and has not become a change.
    pub fn drafts(&self, record: &str) -> Result<Vec<Draft>> {
        let sql = format!("SELECT {COLUMNS} FROM draft WHERE record = ?1 ORDER BY field");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([record], from_row)?;
        rows.map(|row| row?).collect()
    }

    /// Everything that was typed for a case and has not become a change.
    pub fn drafts_of(&self, stream: StreamId) -> Result<Vec<Draft>> {
        let sql = format!("SELECT {COLUMNS} FROM draft WHERE stream = ?1 ORDER BY record, field");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([stream.0.as_bytes().as_slice()], from_row)?;
        rows.map(|row| row?).collect()
    }

    /// Typing that belongs to cases that left this laptop.
    pub fn drafts_of_cases_that_left(&self) -> Result<Vec<Draft>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM draft
             WHERE EXISTS (SELECT 1 FROM stream
                           WHERE uid = draft.stream AND purged = 1 AND cursor = 0)
             ORDER BY record, field"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], from_row)?;
        rows.map(|row| row?).collect()
    }

    /// Everything that was typed and has not become a change, the latest first.
    pub fn all_drafts(&self, limit: u32) -> Result<Vec<Draft>> {
        let sql = format!("SELECT {COLUMNS} FROM draft ORDER BY saved_at DESC, id DESC LIMIT ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([limit], from_row)?;
        rows.map(|row| row?).collect()
    }
}
