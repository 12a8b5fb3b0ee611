//! An older copy of the database that was put back: what is missing of our own changes.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use casework::person::Person;
use common::{case, id, laptop, write};
use std::path::Path;
use store::keyfile::KeyFile;
use store::{Returning, Store, VaultFolder};

fn put(store: &mut Store, name: &str) {
    let person = Person { name_full: name.into(), ..Person::default() };
    write(store, |writer| writer.put(case(), id(2), &person)).unwrap();
}

fn open(folder: &Path) -> Store {
    let vault = VaultFolder::at(folder);
    let keys = KeyFile::read(&vault.key_file()).unwrap().file;
    vault.open(&keys.unlock("seven lanterns over the quiet harbor").unwrap()).unwrap()
}

#[test]
fn how_far_our_own_changes_are_here_is_known_while_some_are_missing_and_after_a_restart() {
    let (folder, mut store) = laptop(1);
    for name in ["one", "two", "three"] {
        put(&mut store, name);
    }
    assert_eq!(store.highest_held(), 3);
    drop(store);
    let older = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), older.path().join(file.file_name())).unwrap();
    }
    let mut store = open(folder.path());
    for name in ["four", "five"] {
        put(&mut store, name);
    }

    let mut copy = open(older.path());
    let (seq, digest) = store.head();
    assert!(copy.continue_after(seq, digest));
    assert_eq!(copy.highest_held(), 3);
    put(&mut copy, "written over the gap");
    assert_eq!((copy.head().0, copy.highest_held()), (6, 3));
    drop(copy);
    let mut copy = open(older.path());
    assert_eq!((copy.head().0, copy.highest_held()), (6, 3));

    let lost = store.mine_after(3, 9, usize::MAX).unwrap().changes;
    for (change, here) in lost.into_iter().zip([4, 6]) {
        copy.take_own(&[Returning { change, position: Some(1), held: None }]).unwrap();
        assert_eq!(copy.highest_held(), here);
    }
    drop(copy);
    assert_eq!(open(older.path()).highest_held(), 6);
}
