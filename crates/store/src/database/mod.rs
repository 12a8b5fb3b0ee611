//! Opening the database: key, pragmas, migrations.

use crate::{Error, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;
use std::sync::OnceLock;
use zeroize::Zeroizing;

/// Migrations in order; the number of one is its place, from 1. A released one is never
/// edited: a later one follows it.
pub(crate) const MIGRATIONS: &[&str] =
    &[include_str!("schema.sql"), include_str!("visit_instants.sql")];

/// `SQLite` before this lost commits of a WAL under a rare race.
const OLDEST_SQLITE: i32 = 3_051_003;

/// A page of the database, which is also the least that one with a header takes.
const PAGE: u64 = 4096;

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
    connect(path, key)
}

/// Opens an existing database with its raw key, and migrates it. One that is empty, cut
/// before the end of its first page, or sealed with another key is refused untouched.
pub(crate) fn open(path: &Path, key: &str) -> Result<Connection> {
    // SQLite takes an empty file for a new database: it would give it a fresh schema and
    // delete the log, in which everything may still stand.
    if std::fs::metadata(path)?.len() < PAGE {
        return Err(Error::DatabaseDamaged);
    }
    connect(path, key)
}

fn connect(path: &Path, key: &str) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::SqliteTooOld { found: rusqlite::version() });
    }
    // No CREATE flag: a missing database is never made silently.
    guard_memory()?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    // Closing would write the log into the database and delete it; until the key is known to
    // fit and the schema not to be newer, nothing is written.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    set_key(&connection, key)?;
    // The first read tells whether the key fits the file.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    refuse_newer(&connection, MIGRATIONS)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
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
    keep_plans(&connection)?;
    migrate(&mut connection, MIGRATIONS)?;
    Ok(connection)
}

/// Opens a database that is open for writing already, to read beside the writer.
pub(crate) fn open_to_read(path: &Path, key: &str) -> Result<Connection> {
    guard_memory()?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    set_key(&connection, key)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.execute_batch(
        "PRAGMA query_only = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -8000;",
    )?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    keep_plans(&connection)?;
    Ok(connection)
}

/// Prepares each statement once. Without the second setting SQLite would plan a query again
/// whenever a bound value could make another plan better, which costs more than it runs.
fn keep_plans(connection: &Connection) -> Result<()> {
    connection.set_prepared_statement_cache_capacity(128);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Has `SQLite` keep all of its memory from being swapped out, and wipe it when it is freed.
///
/// The switch is one for the whole process and works from the next allocation on, so it is
/// turned before a connection that will see a key takes its first memory. Locking costs two
/// calls of the kernel; what a statement takes briefly comes from memory that each connection
/// locks once when it is opened (`SQLITE_DEFAULT_LOOKASIDE` in `.cargo/config.toml`).
fn guard_memory() -> Result<()> {
    static GUARDED: OnceLock<()> = OnceLock::new();
    if GUARDED.get().is_none() {
        Connection::open_in_memory()?.execute_batch("PRAGMA cipher_memory_security = ON;")?;
        GUARDED.get_or_init(|| ());
    }
    Ok(())
}

/// Hands the raw key to `SQLCipher`.
///
/// The text with the key in it is wiped here. `SQLite` parses it in memory of its own, which
/// [`guard_memory`] has it lock and wipe. The key itself stays in memory as long as the
/// connection is open.
fn set_key(connection: &Connection, key: &str) -> Result<()> {
    // With room enough from the start, no copy is left behind by growing.
    let mut sql = Zeroizing::new(String::with_capacity(key.len() + 32));
    sql.push_str("PRAGMA key = \"");
    sql.push_str(key);
    sql.push_str("\";");
    connection.execute_batch(&sql)?;
    Ok(())
}

/// The schema that the database has; an error where this app does not know it.
fn refuse_newer(connection: &Connection, migrations: &[&str]) -> Result<(i64, i64)> {
    let known = crate::count(migrations.len());
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(Error::TooNew { found, known });
    }
    Ok((found, known))
}

/// Brings the schema to the newest that this app knows, in one transaction.
fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<()> {
    let (found, known) = refuse_newer(connection, migrations)?;
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
}
