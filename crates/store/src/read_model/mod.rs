//! Read models for lists. Each follows from the records, is written in the same transaction
//! as they are, and can be rebuilt at any time.
//!
//! [`READ_MODELS`] is the one registry: update, rebuild, version bump and purge follow from
//! it. A read model whose version changed is rebuilt when the store is opened.

mod caseload;
mod day;
mod query;

pub use query::{Caseload, CaseloadQuery, CaseloadRow, DueRow, Place, VisitRow};

use crate::record::row::Current;
use crate::{Result, Store};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// One read model.
pub(crate) struct ReadModel {
    name: &'static str,
    /// Raised when what it holds changes: every laptop then rebuilds it.
    version: i64,
    /// The kinds of record that it follows from; none: all of them.
    kinds: &'static [&'static str],
    /// Brings one stream's part up to date.
    update: fn(&Connection, i64, &TouchedStream) -> Result<()>,
    /// Empties it; a statement for each table.
    clear: &'static [&'static str],
    /// Deletes one stream's part (`?1`); a statement for each table.
    purge: &'static [&'static str],
}

/// Every read model.
static READ_MODELS: &[ReadModel] = &[day::VISITS, day::ACTION_STEPS, caseload::CASELOAD];

/// Which records of which streams were written, and what they hold now.
#[derive(Default)]
pub(crate) struct Touched(BTreeMap<i64, TouchedStream>);

/// The written records of one stream.
#[derive(Default)]
pub(crate) struct TouchedStream {
    kinds: BTreeSet<String>,
    records: BTreeMap<i64, (String, Option<Current>)>,
}

impl Touched {
    pub(crate) fn touch(&mut self, stream: i64, kind: &str, record: i64, current: Current) {
        self.insert(stream, kind, record, Some(current));
    }

    fn insert(&mut self, stream: i64, kind: &str, record: i64, current: Option<Current>) {
        let touched = self.0.entry(stream).or_default();
        touched.kinds.insert(kind.to_owned());
        touched.records.insert(record, (kind.to_owned(), current));
    }
}

impl TouchedStream {
    fn has(&self, kind: &str) -> bool {
        self.kinds.contains(kind)
    }

    /// The written records of a kind with their fields; `None` for a removed one.
    fn of_kind(
        &self,
        connection: &Connection,
        kind: &str,
    ) -> Result<HashMap<i64, Option<Map<String, Value>>>> {
        let written = self.records.iter().filter(|(_, (of, _))| of == kind);
        written
            .map(|(&record, (_, current))| {
                let document = match current {
                    Some(current) if current.removed => None,
                    Some(current) => Some(current.document.clone()),
                    None => document(connection, record)?,
                };
                Ok((record, document))
            })
            .collect()
    }
}

/// A record's fields; `None` when it was removed.
fn document(connection: &Connection, record: i64) -> Result<Option<Map<String, Value>>> {
    let document: Option<String> = connection
        .prepare_cached("SELECT document FROM record WHERE id = ?1 AND removed = 0")?
        .query_row([record], |row| row.get(0))
        .optional()?;
    Ok(document.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Brings the read models up to date with what was written.
pub(crate) fn update(connection: &Connection, touched: &Touched) -> Result<()> {
    for (&stream, written) in &touched.0 {
        if !is_shown(connection, stream)? {
            continue;
        }
        for model in READ_MODELS {
            if model.kinds.is_empty() || model.kinds.iter().any(|kind| written.has(kind)) {
                (model.update)(connection, stream, written)?;
            }
        }
    }
    Ok(())
}

/// Whether a stream is a case, and here, if only in part.
fn is_shown(connection: &Connection, stream: i64) -> Result<bool> {
    let sql = concat!("SELECT 1 FROM stream WHERE id = ?1 AND ", include_str!("shown.sql"));
    Ok(connection.prepare_cached(sql)?.exists([stream])?)
}

/// Deletes one stream's part of every read model.
pub(crate) fn purge(connection: &Connection, stream: i64) -> Result<()> {
    for statement in READ_MODELS.iter().flat_map(|model| model.purge) {
        connection.prepare_cached(statement)?.execute([stream])?;
    }
    Ok(())
}

/// Rebuilds the read models whose version is another than the one they were built in.
pub(crate) fn bring_up_to_date(connection: &mut Connection) -> Result<()> {
    let stale = {
        let mut statement = connection.prepare("SELECT version FROM read_model WHERE name = ?1")?;
        let mut stale = Vec::new();
        for model in READ_MODELS {
            let built: Option<i64> =
                statement.query_row([model.name], |row| row.get(0)).optional()?;
            if built != Some(model.version) {
                stale.push(model);
            }
        }
        stale
    };
    if stale.is_empty() { Ok(()) } else { rebuild(connection, &stale) }
}

fn rebuild(connection: &mut Connection, models: &[&ReadModel]) -> Result<()> {
    let tx = connection.transaction()?;
    for statement in models.iter().flat_map(|model| model.clear) {
        tx.execute(statement, [])?;
    }
    let mut touched = Touched::default();
    {
        let mut statement = tx.prepare(concat!(
            "SELECT record.stream, record.kind, record.id
             FROM record JOIN stream ON stream.id = record.stream WHERE ",
            include_str!("shown.sql")
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let kind: String = row.get(1)?;
            touched.insert(row.get(0)?, &kind, row.get(2)?, None);
        }
    }
    for (&stream, written) in &touched.0 {
        for model in models {
            (model.update)(&tx, stream, written)?;
        }
    }
    for model in models {
        tx.prepare_cached("INSERT OR REPLACE INTO read_model (name, version) VALUES (?1, ?2)")?
            .execute(params![model.name, model.version])?;
    }
    Ok(tx.commit()?)
}

impl Store {
    /// Rebuilds the read models from the records.
    ///
    /// # Errors
    /// What the database says; then they stay as they were.
    pub fn rebuild_read_models(&mut self) -> Result<()> {
        let all: Vec<&ReadModel> = READ_MODELS.iter().collect();
        rebuild(&mut self.reader.connection, &all)
    }

    /// The read models as text, for comparing rebuilt ones with those that were kept.
    pub fn read_models_as_text(&self) -> Result<Vec<String>> {
        // The index of words keeps no texts; this lists the words of each case.
        self.connection.execute_batch(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word
             USING fts5vocab('main', 'search', 'instance')",
        )?;
        let mut statement = self.connection.prepare(include_str!("as_text.sql"))?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
