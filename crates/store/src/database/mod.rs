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
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            Error::Exists
        } else {
            Error::Disk(error)
        }
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

/// Opens a database that is open for writing already, to read beside the writer.
pub(crate) fn open_to_read(path: &Path, key: &str) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "key", key)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.execute_batch(
        "PRAGMA query_only = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -8000;",
    )?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(64);
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
        let mut statement = connection
            .prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name")
            .unwrap();
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
        let version: i64 =
            connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, 99);
    }

    /// The vault of a released schema, copied so that opening it changes nothing kept.
    fn fixture(schema: u32) -> (tempfile::TempDir, crate::Store) {
        let kept =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/schema-{schema}"));
        let copy = tempfile::tempdir().unwrap();
        for name in ["doorstep.keys", "doorstep.db"] {
            std::fs::copy(kept.join(name), copy.path().join(name)).unwrap();
        }
        let vault = crate::VaultFolder::at(copy.path());
        let key_file = crate::keyfile::KeyFile::read(&vault.key_file()).unwrap().file;
        let store = vault.open(&key_file.unlock("the passphrase of the fixture").unwrap()).unwrap();
        (copy, store)
    }

    #[test]
    fn a_vault_of_every_released_schema_opens_with_its_rows_and_todays_schema() {
        let mut fresh = Connection::open_in_memory().unwrap();
        migrate(&mut fresh, MIGRATIONS).unwrap();
        for released in 1..=1 {
            let (_folder, mut store) = fixture(released);
            assert_eq!(schema(&store.connection), schema(&fresh));
            let case = store.cursors().unwrap()[0].stream;
            assert_eq!(store.states_of(case).unwrap().len(), 4, "one of five was removed");
            assert_eq!(store.caseload_row(case).unwrap().name, "أم خالد وعائلتها");
            let visit = store.visits_of_day("2026-11-21").unwrap()[0].visit;
            assert_eq!(store.drafts(&visit.to_string()).unwrap().len(), 1);
            assert_eq!((store.head().0, store.acknowledged().unwrap()), (6, 2));
            let kept = store.read_models_as_text().unwrap();
            store.rebuild_read_models().unwrap();
            assert_eq!(store.read_models_as_text().unwrap(), kept);
        }
    }
}
