//! Typing that has not become a change: kept, encrypted, on this laptop only.

use crate::{Result, Store};
use rusqlite::params;
use serde_json::Value;

/// One field's typing.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The record, or the name of a form whose record is not there yet.
    pub record: String,
    /// The field.
    pub field: String,
    /// What was typed, as the field holds it.
    pub value: Value,
    /// When it was kept (RFC 3339).
    pub saved_at: String,
}

impl Store {
    /// Keeps what was typed. When this returns it is on the platter.
    ///
    /// # Errors
    /// What the disk or the database says.
    pub fn keep_draft(
        &self,
        record: &str,
        field: &str,
        value: &Value,
        saved_at: &str,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO draft (record, field, value, saved_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (record, field) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at",
            )?
            .execute(params![record, field, serde_json::to_string(value)?, saved_at])?;
        Ok(())
    }

    /// What was typed for a record and has not become a change.
    ///
    /// # Errors
    /// What the database says.
    pub fn drafts(&self, record: &str) -> Result<Vec<Draft>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record, field, value, saved_at FROM draft WHERE record = ?1 ORDER BY field",
        )?;
        let rows = statement.query_map([record], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
        })?;
        rows.map(|row| {
            let (record, field, value, saved_at) = row?;
            Ok(Draft { record, field, value: serde_json::from_str(&value)?, saved_at })
        })
        .collect()
    }

    /// The records that have drafts.
    ///
    /// # Errors
    /// What the database says.
    pub fn records_with_drafts(&self) -> Result<Vec<String>> {
        let mut statement =
            self.connection.prepare_cached("SELECT DISTINCT record FROM draft ORDER BY record")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Lets all typing for a record go.
    ///
    /// # Errors
    /// What the database says.
    pub fn discard_drafts(&self, record: &str) -> Result<()> {
        self.connection.prepare_cached("DELETE FROM draft WHERE record = ?1")?.execute([record])?;
        Ok(())
    }
}
