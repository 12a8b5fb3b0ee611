//! The agency's file: opening it, updating its schema, and never creating it by accident.
//!
//! Opening deletes and recreates nothing. A file of another kind, a damaged one and one that a
//! newer version wrote are refused, each with its own error, and not changed.

mod blob;
mod lock;
mod pool;

pub(crate) use blob::stored;
pub(crate) use lock::Lock;
pub(crate) use pool::Readers;

use crate::{Error, Result};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// Each brings the schema from its place in the list to the next number.
const MIGRATIONS: &[&str] = &[include_str!("schema/0001.sql")];
/// The `application_id` of an agency's file: the letters `DsAg`.
const APPLICATION: i32 = 0x4473_4167;
/// Before this, `SQLite` could lose a commit in a WAL that was being reset.
const SQLITE_MIN: i32 = 3_051_003;
/// How long a write waits for one of another process: a command run beside `serve`.
const PATIENCE: Duration = Duration::from_secs(10);
/// Statements that a connection keeps prepared.
const STATEMENTS: usize = 64;

/// Opens the file for writing. Only `make` creates a missing one.
pub(crate) fn open(path: &Path, make: bool) -> Result<Connection> {
    if rusqlite::version_number() < SQLITE_MIN {
        return Err(Error::OldSqlite(rusqlite::version()));
    }
    if !path.exists() {
        if !make {
            return Err(Error::Missing);
        }
        make_private(path)?;
    } else if std::fs::metadata(path)?.len() == 0 {
        // SQLite takes an emptied file for a new one, and deletes the log beside it, which may hold
        // all that was in it.
        return Err(Error::NotOurs);
    }
    let mut connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    check_kind(&connection)?;
    connection.execute_batch(include_str!("open.sql"))?;
    migrate(&mut connection)?;
    Ok(connection)
}

/// Opens the file for reading.
pub(crate) fn open_reader(path: &Path) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(
        "PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(connection)
}

/// It holds the identity key and the families' words: nobody else on the machine may read it.
pub(crate) fn make_private(path: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    Ok(())
}

/// Reads only, so that a file that is not ours stays as it is.
fn check_kind(connection: &Connection) -> Result<()> {
    let number = |pragma: &str| {
        connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, i32>(0))
    };
    let application = number("application_id").map_err(not_a_database)?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION && (application != 0 || tables != 0) {
        return Err(Error::NotOurs);
    }
    let found = number("user_version")?.cast_unsigned();
    let known = newest();
    if found > known { Err(Error::TooNew { found, known }) } else { Ok(()) }
}

fn not_a_database(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => Error::NotOurs,
        _ => error.into(),
    }
}

fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

fn migrate(connection: &mut Connection) -> Result<()> {
    let version = |connection: &Connection| -> Result<usize> {
        let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        Ok(version as usize)
    };
    if version(connection)? == MIGRATIONS.len() {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been first: the version within the transaction counts.
    for migration in MIGRATIONS.iter().skip(version(&tx)?) {
        tx.execute_batch(migration)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", newest())?;
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn bytes(path: &Path) -> Vec<u8> {
        std::fs::read(path).unwrap()
    }

    #[test]
    fn a_file_that_a_newer_version_wrote_is_refused_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("agency.db");
        let newer = open(&path, true).unwrap();
        newer.pragma_update(None, "user_version", newest() + 1).unwrap();
        newer.close().unwrap();
        let before = bytes(&path);
        assert!(
            matches!(open(&path, false), Err(Error::TooNew { found, known }) if found == known + 1)
        );
        assert_eq!(bytes(&path), before);
    }

    #[test]
    fn a_file_of_each_schema_opens_with_what_it_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("agency.db");
        let first = Connection::open(&path).unwrap();
        first.execute_batch(MIGRATIONS[0]).unwrap();
        first.execute_batch(include_str!("schema/0001-example.sql")).unwrap();
        first.pragma_update(None, "application_id", APPLICATION).unwrap();
        first.pragma_update(None, "user_version", 1).unwrap();
        first.close().unwrap();
        let file = open(&path, false).unwrap();
        let row: (String, String, String) = file
            .query_row(
                "SELECT s.name, d.name, c.kind FROM staff s
                 JOIN device d ON d.staff = s.id
                 JOIN assignment a ON a.staff = s.id
                 JOIN stream c ON c.no = a.stream",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(row, ("Amal Haddad".into(), "laptop".into(), "case".into()));
        let on: bool = file.query_row("PRAGMA foreign_keys", [], |row| row.get(0)).unwrap();
        assert!(on, "references are checked");
        assert!(file.execute("DELETE FROM staff", []).is_err());
    }

    /// The database's plan for a query, a line for each step.
    fn plan(file: &Connection, sql: &str) -> Vec<String> {
        let mut explain = file.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let values = vec![None::<i64>; explain.parameter_count()];
        let steps = explain.query_map(rusqlite::params_from_iter(values), |row| row.get(3));
        steps.unwrap().collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn what_a_laptop_asks_for_is_found_by_an_index_and_never_sorted_after_the_fact() {
        let folder = tempfile::tempdir().unwrap();
        let file = open(&folder.path().join("agency.db"), true).unwrap();
        for sql in [include_str!("../own/own.sql"), include_str!("../push/held.sql")] {
            let steps = plan(&file, sql);
            for log in ["change USING INDEX", "quarantine USING INDEX"] {
                let found = |step: &String| {
                    step.contains(log) && step.contains("(agency_id=? AND device=? AND seq>?")
                };
                assert!(steps.iter().any(found), "{log}: {steps:#?}");
            }
            let sorted = |step: &String| step.contains("TEMP B-TREE") || step.contains("SCAN");
            assert!(!steps.iter().any(sorted), "{steps:#?}");
        }
        let steps = plan(&file, include_str!("../access/caseload_of_worker.sql"));
        let of_the_worker = "SEARCH a USING PRIMARY KEY (agency_id=? AND staff=?)";
        assert!(steps.iter().any(|step| step == of_the_worker), "{steps:#?}");
    }

    #[test]
    fn a_file_of_another_kind_is_refused_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.db");
        let other = Connection::open(&path).unwrap();
        other.execute_batch("CREATE TABLE recipe (name TEXT)").unwrap();
        other.close().unwrap();
        let letter = folder.path().join("letter.txt");
        std::fs::write(&letter, "Dear Ms Haddad, thank you for the coffee. ".repeat(200)).unwrap();
        for path in [path, letter] {
            let before = bytes(&path);
            assert!(matches!(open(&path, true), Err(Error::NotOurs)), "{}", path.display());
            assert_eq!(bytes(&path), before);
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_made_only_when_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("agency.db");
        assert!(matches!(open(&path, false), Err(Error::Missing)));
        assert!(!path.exists());
        open(&path, true).unwrap();
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions())
                & 0o777,
            0o600
        );
    }
}
