//! The floor for everything on disk: bare `SQLCipher`, opened as the store opens it.

use rusqlite::{Connection, params};
use std::path::Path;

/// A raw key.
pub const KEY: &str = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";

/// Opens a bare database with the store's pragmas.
pub fn open(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "key", KEY).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
             CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, text TEXT NOT NULL)",
        )
        .unwrap();
    connection
}

/// Inserts rows in transactions of a given size; each row is a 16-byte id and a text.
pub fn insert(connection: &mut Connection, texts: &[String], per_commit: usize) {
    for (page, texts) in texts.chunks(per_commit).enumerate() {
        let tx = connection.transaction().unwrap();
        {
            let mut statement =
                tx.prepare_cached("INSERT INTO row (uid, text) VALUES (?1, ?2)").unwrap();
            for (n, text) in texts.iter().enumerate() {
                let uid = ((page * per_commit + n) as u128).to_be_bytes();
                statement.execute(params![uid.as_slice(), text]).unwrap();
            }
        }
        tx.commit().unwrap();
    }
}
