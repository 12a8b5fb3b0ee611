//! What lists are drawn from. It follows from the records, is written in the same
//! transaction as they are, and can be rebuilt at any time.

mod caseload;
mod day;
mod query;

pub use query::{Caseload, CaseloadQuery, CaseloadRow, DueRow, VisitRow};

use crate::{Result, Store};
use casework::Kind;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

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
            if matches!(kind, Kind::Visit | Kind::Task) {
                case.records.insert((kind, record));
            }
        }
    }
}

/// Brings what lists are drawn from up to date.
pub(crate) fn project(connection: &Connection, touched: &Touched) -> Result<()> {
    for (&stream, case) in &touched.0 {
        for &(kind, record) in &case.records {
            match kind {
                Kind::Visit => day::visit(connection, record)?,
                _ => day::task(connection, record)?,
            }
        }
        caseload::project(connection, stream, &case.kinds)?;
    }
    Ok(())
}

impl Store {
    /// Throws away what lists are drawn from, and builds it from the records.
    ///
    /// # Errors
    /// What the database says; then it stands as it was.
    pub fn rebuild_projections(&mut self) -> Result<()> {
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
        project(&tx, &touched)?;
        Ok(tx.commit()?)
    }

    /// What lists are drawn from, as text, for comparing a rebuilt one with the one kept.
    ///
    /// # Errors
    /// What the database says.
    pub fn projections_as_text(&self) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare(include_str!("as_text.sql"))?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
