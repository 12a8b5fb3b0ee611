//! Single values of this laptop, by name.

use crate::{Reader, Result, Store};
use rusqlite::{Connection, OptionalExtension};

impl Reader {
    /// A single value of this laptop.
    pub fn meta(&self, name: &str) -> Result<Option<String>> {
        let mut statement =
            self.connection.prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }
}

impl Store {
    /// Keeps a single value of this laptop.
    pub fn keep_meta(&self, name: &str, value: &str) -> Result<()> {
        keep_meta(&self.connection, name, value)
    }
}

pub(crate) fn keep_meta(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)")?
        .execute([name, value])?;
    Ok(())
}
