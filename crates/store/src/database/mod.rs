//! Opening the database: key, pragmas, migrations.

use crate::{Error, Result};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;

/// Migrations in order; the number of one is its place, from 1. A released one is never
/// edited: a later one follows it.
const MIGRATIONS: &[&str] = &[include_str!("schema.sql")];

/// `SQLite` before this lost commits of a WAL under a rare race.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Makes a new database; there must be none.
pub(crate) fn create(path: &Path, key: &str) -> Result<Connection> {
    std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists { Error::Exists } else { Error::Disk(error) }
    })?;
    open(path, key)
}

/// Opens an existing database with its raw key, and migrates it.
pub(crate) fn open(path: &Path, key: &str) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::SqliteTooOld { found: rusqlite::version() });
    }
    // No CREATE flag: a missing database is never made silently.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "key", key)?;
    // The first read tells whether the key fits the file.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -16000;",
    )?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(64);
    migrate(&mut connection, MIGRATIONS)?;
    Ok(connection)
}

/// Brings the schema to the newest that this app knows, in one transaction.
fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<()> {
    let known = i64::try_from(migrations.len()).unwrap_or(i64::MAX);
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(Error::TooNew { found, known });
    }
    if found < known {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        let from = usize::try_from(found).map_err(|_| Error::DatabaseDamaged)?;
        for migration in &migrations[from..] {
            tx.execute_batch(migration)?;
        }
        tx.pragma_update(None, "user_version", known)?;
        tx.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn schema(connection: &Connection) -> Vec<String> {
        let mut statement =
            connection.prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name").unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn a_migration_that_fails_half_way_leaves_the_database_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, MIGRATIONS).unwrap();
        let before = schema(&connection);
        let broken = [MIGRATIONS, &["CREATE TABLE half (a); SELECT nonsense;"]].concat();
        assert!(migrate(&mut connection, &broken).is_err());
        assert_eq!(schema(&connection), before);
        migrate(&mut connection, MIGRATIONS).unwrap();
    }

    #[test]
    fn a_newer_database_is_refused_untouched() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, MIGRATIONS).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        let refused = migrate(&mut connection, MIGRATIONS);
        assert!(matches!(refused, Err(Error::TooNew { found: 99, .. })));
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, 99);
    }
}
