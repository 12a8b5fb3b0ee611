//! Key files that somebody altered on purpose, with the checksum made to fit.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::keyfile::{Head, KdfParams};
use serde_json::{Value, json};

const GOLDEN: &[u8] = include_bytes!("../../tests/fixtures/keyfile-format-1.json");
const PASSPHRASE: &str = "the blue door on Elm Street";
const WORDS: &str = include_str!("../../tests/fixtures/keyfile-format-1.words.txt");

fn golden() -> KeyFile {
    KeyFile::from_bytes(GOLDEN).unwrap()
}

/// The golden key file after an edit of its JSON, with a checksum that fits.
fn forged(edit: impl FnOnce(&mut Value)) -> Result<KeyFile> {
    let mut json = serde_json::from_slice(GOLDEN).unwrap();
    edit(&mut json);
    let layout: Layout = serde_json::from_value(json).unwrap();
    let Layout { database, passphrase, recovery, recovery_confirmed, head, mac, .. } = layout;
    let file = KeyFile { database, passphrase, recovery, recovery_confirmed, head, mac };
    KeyFile::from_bytes(&file.to_bytes().unwrap())
}

/// How unlocking by the right passphrase ends.
fn by_passphrase(file: Result<KeyFile>) -> String {
    file.and_then(|file| file.unlock(PASSPHRASE))
        .err()
        .map_or_else(|| "opened".into(), |e| format!("{e:?}"))
}

#[test]
fn a_confirmation_that_was_forged_is_found_once_a_slot_opened() {
    let file = forged(|json| json["recovery_confirmed"] = json!(false));
    assert_eq!(by_passphrase(file), r#"Damaged("authentication")"#);
}

#[test]
fn a_head_that_was_taken_out_is_found_once_a_slot_opened() {
    let file = forged(|json| json["head"] = Value::Null);
    assert_eq!(by_passphrase(file), r#"Damaged("authentication")"#);
}

#[test]
fn an_older_head_of_the_same_file_cannot_be_put_back() {
    let dek =
        Dek::from_slice(&std::array::from_fn::<u8, 32, _>(|i| i.try_into().unwrap())).unwrap();
    let old = golden();
    let mut new = old.clone();
    let head = Head { seq: 43, ..old.head(&dek).unwrap().unwrap() };
    new.set_head(&dek, head, &mut |out| out.fill(9)).unwrap();
    assert_eq!(new.head(&dek).unwrap(), Some(head));
    new.head.clone_from(&old.head);
    assert!(matches!(new.head(&dek), Err(Error::Damaged("authentication"))));
}

#[test]
fn an_old_passphrase_slot_cannot_be_put_back() {
    let mut file = golden();
    let dek = file.unlock(PASSPHRASE).unwrap();
    file.change_passphrase(&dek, "a red gate in Oak Lane", KdfParams::FLOOR, &mut |out| {
        out.fill(7);
    })
    .unwrap();
    file.passphrase = golden().passphrase;
    assert_eq!(by_passphrase(Ok(file)), r#"Damaged("authentication")"#);
}

#[test]
fn a_slot_carried_to_another_database_does_not_open() {
    let file = forged(|json| json["database"] = json!("AAAAAAAAAAAAAAAAAAAAAA"));
    assert_eq!(by_passphrase(file), "WrongPassphrase");
}

#[test]
fn slots_that_were_exchanged_do_not_open() {
    let file = forged(|json| {
        let passphrase = json["passphrase"].take();
        json["passphrase"] = json["recovery"].take();
        json["recovery"] = passphrase;
    })
    .unwrap();
    assert!(matches!(file.unlock_with_recovery(WORDS).err(), Some(Error::WrongRecoveryKey)));
    assert_eq!(by_passphrase(Ok(file)), "WrongPassphrase");
}

#[test]
fn a_cost_that_was_altered_within_the_bounds_does_not_open() {
    let file = forged(|json| json["passphrase"]["kdf"]["passes"] = json!(4));
    assert_eq!(by_passphrase(file), "WrongPassphrase");
}

#[test]
fn a_cost_that_was_lowered_is_refused_before_a_slot_is_tried() {
    let file = forged(|json| json["recovery"]["kdf"]["memory_kib"] = json!(8));
    assert_eq!(by_passphrase(file), "WeakParameters");
}

#[test]
fn a_forged_checksum_alone_is_damage() {
    let mut json: Value = serde_json::from_slice(GOLDEN).unwrap();
    json["checksum"] = json["mac"].clone();
    assert!(KeyFile::from_bytes(json.to_string().as_bytes()).unwrap_err().is_damage());
}
