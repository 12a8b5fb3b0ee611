//! Records: the state of each, read as what the `casework` crate calls it.

mod lenient;
pub(crate) mod row;

pub(crate) use lenient::{read, read_fields, unreadable};

use crate::{Error, Result, Store, stream};
use casework::{Kind, Record};
use history::{RecordId, RecordState, StreamId};
use rusqlite::Row;
use uuid::Uuid;

/// A record as it is kept.
#[derive(Debug, Clone)]
pub struct StoredRecord {
    /// Its id.
    pub id: Uuid,
    /// Its kind; `None` for a kind that only a newer version knows.
    pub kind: Option<Kind>,
    /// What its changes amount to.
    pub state: RecordState,
    /// The server's position of its first change, once known.
    pub placed: Option<u64>,
    /// The order in which it came to be on this laptop.
    pub order: i64,
}

impl StoredRecord {
    /// Reads it as its type. A code that only a newer version knows is left out, not fatal.
    #[must_use]
    pub fn read<R: Record>(&self) -> R {
        read(self.state.document())
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<(Self, String)> {
        let uid: [u8; 16] = row.get(0)?;
        let kind: String = row.get(1)?;
        let placed: Option<i64> = row.get(3)?;
        let record = Self {
            id: Uuid::from_bytes(uid),
            kind: Kind::from_code(&kind),
            state: RecordState::default(),
            placed: placed.map(i64::unsigned_abs),
            order: row.get(4)?,
        };
        Ok((record, row.get(2)?))
    }
}

/// A record read as its type.
#[derive(Debug, Clone)]
pub struct Stored<R> {
    /// Its id.
    pub id: Uuid,
    /// What is recorded.
    pub value: R,
}

impl Store {
    /// All records of a case that stand, in the order in which they came to be here.
    ///
    /// # Errors
    /// [`Error::NotHere`] when the case is not here.
    pub fn case_records(&self, case: StreamId) -> Result<Vec<StoredRecord>> {
        let stream =
            stream::find(&self.connection, case)?.ok_or(Error::NotHere { what: "case" })?;
        let mut statement = self.connection.prepare_cached(
            "SELECT uid, kind, state, placed, id FROM record WHERE stream = ?1 AND removed = 0 ORDER BY id",
        )?;
        let rows = statement.query_map([stream], StoredRecord::from_row)?;
        rows.map(|row| {
            let (mut record, state) = row?;
            record.state = serde_json::from_str(&state)?;
            Ok(record)
        })
        .collect()
    }

    /// One record as its type.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is none of that kind under that id.
    pub fn record<R: Record>(&self, id: Uuid) -> Result<R> {
        let row = row::load(&self.connection, RecordId(id))?;
        match row {
            Some(row) if row.kind == R::KIND.code() => Ok(read(row.state.document())),
            _ => Err(Error::NotHere { what: "record" }),
        }
    }

    /// The case that a record belongs to.
    ///
    /// # Errors
    /// [`Error::NotHere`] when the record is not here.
    pub fn case_of(&self, record: Uuid) -> Result<StreamId> {
        let row = row::load(&self.connection, RecordId(record))?
            .ok_or(Error::NotHere { what: "record" })?;
        stream::uid_of(&self.connection, row.stream)
    }
}
