//! A database that is not what it was, beside its key file: refused, and left untouched.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;
use store::keyfile::{Dek, KdfParams};
use store::{Error, VaultFolder};

const PASSPHRASE: &str = "the blue door on Elm Street";

/// A vault as a laptop leaves it that lost power: what was written last is in the WAL alone.
fn lost_power(folder: &Path, seed: u8) -> (VaultFolder, Dek) {
    let open = folder.join(format!("open-{seed}"));
    let mut next = seed;
    let random = &mut |out: &mut [u8]| {
        for byte in out {
            *byte = next;
            next = next.wrapping_add(97);
        }
    };
    let (store, _, dek, _) =
        VaultFolder::at(&open).create(PASSPHRASE, KdfParams::FLOOR, random).unwrap();
    store.keep_meta("worker-name", "María").unwrap();
    let left = folder.join(format!("left-{seed}"));
    fs::create_dir(&left).unwrap();
    for file in fs::read_dir(&open).unwrap().map(Result::unwrap) {
        fs::copy(file.path(), left.join(file.file_name())).unwrap();
    }
    assert!(fs::metadata(left.join("doorstep.db-wal")).unwrap().len() > 0);
    (VaultFolder::at(&left), dek)
}

fn both(vault: &VaultFolder) -> [Vec<u8>; 2] {
    let folder = vault.key_file().parent().unwrap().to_owned();
    ["doorstep.db", "doorstep.db-wal"].map(|name| fs::read(folder.join(name)).unwrap())
}

fn refused_untouched(vault: &VaultFolder, dek: &Dek) {
    let before = both(vault);
    let refused = vault.open(dek).err();
    assert!(matches!(refused, Some(Error::DatabaseDamaged)), "{refused:?}");
    assert!(both(vault) == before, "the database or its WAL was touched");
}

#[test]
fn a_laptop_that_lost_power_opens_with_what_stood_in_its_wal() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, dek) = lost_power(folder.path(), 1);
    assert_eq!(vault.open(&dek).unwrap().meta("worker-name").unwrap().as_deref(), Some("María"));
}

#[test]
fn an_empty_or_cut_database_is_refused_untouched_and_its_wal_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, dek) = lost_power(folder.path(), 1);
    let database = vault.key_file().with_file_name("doorstep.db");
    for length in [4095, 100, 15, 0] {
        fs::File::options().write(true).open(&database).unwrap().set_len(length).unwrap();
        refused_untouched(&vault, &dek);
    }
}

#[test]
fn the_key_file_of_another_database_opens_nothing_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (one, one_dek) = lost_power(folder.path(), 1);
    let (other, other_dek) = lost_power(folder.path(), 2);
    refused_untouched(&one, &other_dek);
    refused_untouched(&other, &one_dek);
    assert!(one.open(&one_dek).is_ok() && other.open(&other_dek).is_ok());
}
