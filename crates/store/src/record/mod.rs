//! Reading records: by stream and kind, and no more than is shown.

pub(crate) mod row;

use crate::{Error, Reader, Result, stream};
use casework::Record;
use casework::document::{self, Document};
use history::{Context, RecordState, StreamId};
use rusqlite::{OptionalExtension, Params, Row, params};
use uuid::Uuid;

/// A record as it is now.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRecord {
    /// Its id.
    pub id: Uuid,
    /// Its kind's code.
    pub kind: String,
    /// Its fields, as JSON.
    text: String,
    /// What the fields were merged from.
    pub context: Context,
    /// How many of its fields somebody must decide about.
    pub conflicts: u32,
    /// Whether it was removed.
    pub removed: bool,
    /// The server's position of its first change, once known.
    pub placed: Option<u64>,
    /// The order in which it came to be on this laptop.
    pub order: i64,
}

const COLUMNS: &str = "uid, kind, document, context, conflicts, removed, placed, id";

impl StoredRecord {
    /// Reads it as its type. A code that only a newer version knows is left out, not fatal.
    ///
    /// # Errors
    /// [`Error::Json`] when the database holds no record there.
    pub fn read<R: Record>(&self) -> Result<R> {
        Ok(document::read_text(&self.text)?)
    }

    /// Its fields.
    ///
    /// # Errors
    /// As [`StoredRecord::read`].
    pub fn document(&self) -> Result<Document> {
        Ok(serde_json::from_str(&self.text)?)
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Result<Self>> {
        let uid: [u8; 16] = row.get(0)?;
        let kind: String = row.get(1)?;
        let context = match serde_json::from_str(row.get_ref(3)?.as_str()?) {
            Ok(context) => context,
            Err(error) => return Ok(Err(error.into())),
        };
        let placed: Option<i64> = row.get(6)?;
        Ok(Ok(Self {
            id: Uuid::from_bytes(uid),
            kind,
            text: row.get(2)?,
            context,
            conflicts: row.get(4)?,
            removed: row.get(5)?,
            placed: placed.map(i64::unsigned_abs),
            order: row.get(7)?,
        }))
    }
}

impl Reader {
    /// The records of one kind in a stream that are not removed, in the order in which they
    /// came to be here.
    pub fn records(&self, stream: StreamId, kind: &str) -> Result<Vec<StoredRecord>> {
        self.of_stream(stream, "kind = ?2 AND removed = 0", params![stream.0.as_bytes(), kind])
    }

    /// The records of one kind that were removed from a stream and can be restored.
    pub fn removed_records(&self, stream: StreamId, kind: &str) -> Result<Vec<StoredRecord>> {
        let which = "kind = ?2 AND removed = 1 AND document <> '{}'";
        self.of_stream(stream, which, params![stream.0.as_bytes(), kind])
    }

    /// The records of a stream in which somebody must decide something.
    pub fn records_in_conflict(&self, stream: StreamId) -> Result<Vec<StoredRecord>> {
        self.of_stream(stream, "conflicts > 0", params![stream.0.as_bytes()])
    }

    /// Those records of a stream. Its id is the first of the values that the condition binds.
    fn of_stream(
        &self,
        stream: StreamId,
        which: &str,
        values: impl Params,
    ) -> Result<Vec<StoredRecord>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM record
             WHERE stream = (SELECT id FROM stream WHERE uid = ?1) AND {which} ORDER BY id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(values, StoredRecord::from_row)?;
        let records: Vec<StoredRecord> = rows.map(|row| row?).collect::<Result<_>>()?;
        if records.is_empty() {
            stream::find(&self.connection, stream)?.ok_or(Error::NotHere { what: "case" })?;
        }
        Ok(records)
    }

    /// One record, removed or not; `None` when it is not here.
    pub fn find_record(&self, id: Uuid) -> Result<Option<StoredRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM record WHERE uid = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let row = statement.query_row([id.as_bytes().as_slice()], StoredRecord::from_row);
        row.optional()?.transpose()
    }

    /// One record as its type.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is none of that kind under that id, or it was removed.
    pub fn record<R: Record>(&self, id: Uuid) -> Result<R> {
        match self.find_record(id)? {
            Some(record) if record.kind == R::CODE && !record.removed => record.read(),
            _ => Err(Error::NotHere { what: "record" }),
        }
    }

    /// What a record's changes amount to, with every value that somebody must decide about.
    ///
    /// # Errors
    /// [`Error::NotHere`] when the record is not here.
    pub fn state_of(&self, id: Uuid) -> Result<RecordState> {
        let row = row::load(&self.connection, history::RecordId(id))?;
        Ok(row.ok_or(Error::NotHere { what: "record" })?.state)
    }

    /// The states of all records of a stream that are not removed, for comparing replicas.
    pub fn states_of(&self, stream: StreamId) -> Result<Vec<(Uuid, RecordState)>> {
        let row = stream::find(&self.connection, stream)?.ok_or(Error::NotHere { what: "case" })?;
        let mut statement = self.connection.prepare_cached(
            "SELECT uid, state FROM record WHERE stream = ?1 AND removed = 0 ORDER BY id",
        )?;
        let rows = statement.query_map([row], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.map(|row| {
            let (uid, state): ([u8; 16], String) = row?;
            Ok((Uuid::from_bytes(uid), serde_json::from_str(&state)?))
        })
        .collect()
    }

    /// The stream that a record belongs to.
    ///
    /// # Errors
    /// [`Error::NotHere`] when the record is not here.
    pub fn stream_of(&self, record: Uuid) -> Result<StreamId> {
        let found = self
            .connection
            .prepare_cached("SELECT stream FROM record WHERE uid = ?1")?
            .query_row([record.as_bytes().as_slice()], |row| row.get(0))
            .optional()?;
        stream::uid_of(&self.connection, found.ok_or(Error::NotHere { what: "record" })?)
    }
}
