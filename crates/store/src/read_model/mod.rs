//! What lists are drawn from. It follows from the records, is written in the same
//! transaction as they are, and can be rebuilt at any time.

mod caseload;
mod day;
mod query;

pub use query::{Caseload, CaseloadQuery, CaseloadRow, DueRow, VisitRow};

use crate::{Result, Store, stream};
use casework::Kind;
use history::RecordState;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Which records of which cases were written, so that only what follows from them is
/// written anew.
#[derive(Debug, Default)]
pub(crate) struct Touched(BTreeMap<i64, TouchedCase>);

#[derive(Debug, Default)]
struct TouchedCase {
    kinds: BTreeSet<Kind>,
    records: BTreeSet<(Kind, i64)>,
}

impl Touched {
    pub(crate) fn touch(&mut self, stream: i64, kind: &str, record: i64) {
        let case = self.0.entry(stream).or_default();
        if let Some(kind) = Kind::from_code(kind) {
            case.kinds.insert(kind);
            if matches!(kind, Kind::Visit | Kind::ActionStep) {
                case.records.insert((kind, record));
            }
        }
    }
}

/// States of records that are in memory already, by row.
#[derive(Debug, Default)]
pub(crate) struct States(HashMap<i64, RecordState>);

impl States {
    pub(crate) fn insert(&mut self, record: i64, state: RecordState) {
        self.0.insert(record, state);
    }

    /// Looks at a record's state: the one in memory, else the one on disk.
    fn with<T>(
        &self,
        connection: &Connection,
        record: i64,
        look: impl FnOnce(&RecordState) -> T,
    ) -> Result<T> {
        if let Some(state) = self.0.get(&record) {
            return Ok(look(state));
        }
        let state: String = connection
            .prepare_cached("SELECT state FROM record WHERE id = ?1")?
            .query_row([record], |row| row.get(0))?;
        Ok(look(&serde_json::from_str(&state)?))
    }
}

/// Brings what lists are drawn from up to date.
pub(crate) fn update(connection: &Connection, touched: &Touched, states: &States) -> Result<()> {
    for (&stream, case) in &touched.0 {
        if !stream::is_case(connection, stream)? {
            continue;
        }
        for &(kind, record) in &case.records {
            match kind {
                Kind::Visit => day::visit(connection, stream, record, states)?,
                _ => day::action_step(connection, stream, record, states)?,
            }
        }
        caseload::project(connection, stream, &case.kinds, states)?;
    }
    Ok(())
}

impl Store {
    /// Throws away what lists are drawn from, and builds it from the records.
    ///
    /// # Errors
    /// What the database says; then it stands as it was.
    pub fn rebuild_read_models(&mut self) -> Result<()> {
        let tx = self.connection.transaction()?;
        tx.execute_batch(include_str!("clear.sql"))?;
        let mut touched = Touched::default();
        {
            let mut statement = tx.prepare("SELECT stream, kind, id FROM record")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let kind: String = row.get(1)?;
                touched.touch(row.get(0)?, &kind, row.get(2)?);
            }
        }
        update(&tx, &touched, &States::default())?;
        Ok(tx.commit()?)
    }

    /// What lists are drawn from, as text, for comparing a rebuilt one with the one kept.
    ///
    /// # Errors
    /// What the database says.
    pub fn read_models_as_text(&self) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare(include_str!("as_text.sql"))?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
