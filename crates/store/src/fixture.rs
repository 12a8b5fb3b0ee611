//! The kept vault of each schema, for tests.
#![allow(clippy::unwrap_used)]

use crate::Store;
use crate::keyfile::{KdfParams, KeyFile};
use crate::vault::VaultFolder;
use std::path::Path;

/// The vault of a schema, copied so that opening it changes nothing kept.
pub(crate) fn open(schema: u32) -> (tempfile::TempDir, Store) {
    let kept =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/schema-{schema}"));
    let copy = tempfile::tempdir().unwrap();
    for name in ["doorstep.keys", "doorstep.db"] {
        std::fs::copy(kept.join(name), copy.path().join(name)).unwrap();
    }
    let vault = VaultFolder::at(copy.path());
    let key_file = KeyFile::read(&vault.key_file()).unwrap().file;
    let store = vault.open(&key_file.unlock("the passphrase of the fixture").unwrap()).unwrap();
    (copy, store)
}

fn schema(store: &Store) -> Vec<String> {
    let mut statement = store
        .connection
        .prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_vault_of_every_schema_opens_with_its_rows_and_todays_schema() {
    let folder = tempfile::tempdir().unwrap();
    let (fresh, ..) = VaultFolder::at(folder.path())
        .create("the passphrase of the fixture", KdfParams::FLOOR, &mut |bytes| {
            bytes.fill(7);
        })
        .unwrap();
    for number in 1..=1 {
        let (_folder, mut store) = open(number);
        assert_eq!(schema(&store), schema(&fresh));
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

#[test]
fn the_memory_of_a_database_is_asked_to_be_kept_from_swap_and_wiped() {
    let (_folder, store) = open(1);
    let asked: String =
        store.connection.query_row("PRAGMA cipher_memory_security", [], |row| row.get(0)).unwrap();
    assert_eq!(asked, "1");
}
