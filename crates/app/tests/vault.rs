//! The vault's keys when the disk or a person stops halfway: a half-done change may never take
//! effect, and what opened the vault before still does.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use app::{Confirmation, Error, Outward, Phase, Vault, World};
use std::path::{Path, PathBuf};
use store::keyfile::KdfParams;

const PASSPHRASE: &str = "seven lanterns over the quiet harbor";
const OTHER: &str = "a new lantern for an old harbor";

fn vault(folder: &Path) -> Vault {
    Vault::at(folder, World::system(), Some(KdfParams::FLOOR))
}

fn confirm(vault: &Vault, words: &[String]) -> app::Result<app::AppStatus> {
    let said = [3, 7].map(|place| Confirmation { place, word: words[place - 1].clone().into() });
    vault.recovery_confirm(&said)
}

/// An open vault with confirmed recovery words, and the words.
fn confirmed(folder: &Path) -> (Vault, Vec<String>) {
    let vault = vault(folder);
    let words = vault.set_up(PASSPHRASE, "en").unwrap().words;
    assert_eq!(confirm(&vault, &words).unwrap().phase, Phase::Unlocked);
    (vault, words)
}

fn kind<T>(answer: app::Result<T>) -> String {
    answer.err().map(|error| Outward::from(&error).kind).unwrap_or_default()
}

/// While it exists, the key file cannot be written: folders are in the place of its temporary
/// files.
struct NoRoom([PathBuf; 2]);

impl NoRoom {
    fn for_keys(folder: &Path) -> Self {
        let places = ["doorstep.keys.new", "doorstep.keys.previous.new"];
        let places = places.map(|name| folder.join(name));
        for place in &places {
            std::fs::create_dir(place).unwrap();
        }
        Self(places)
    }
}

impl Drop for NoRoom {
    fn drop(&mut self) {
        for place in &self.0 {
            std::fs::remove_dir(place).unwrap();
        }
    }
}

#[test]
fn a_passphrase_that_could_not_be_written_does_not_take_effect_at_the_next_lock() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = confirmed(folder.path());
    let full = NoRoom::for_keys(folder.path());
    assert_eq!(kind(vault.passphrase_change(PASSPHRASE, OTHER)), "disk");
    drop(full);
    vault.seal_head().unwrap();
    vault.lock();
    assert_eq!(kind(vault.unlock(OTHER)), "wrong-passphrase");
    vault.unlock(PASSPHRASE).unwrap();
}

#[test]
fn a_key_file_that_cannot_be_written_keeps_nobody_from_unlocking() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = confirmed(folder.path());
    vault.lock();
    let _full = NoRoom::for_keys(folder.path());
    assert_eq!(vault.unlock(PASSPHRASE).unwrap().phase, Phase::Unlocked);
    vault.lock();
    assert_eq!(vault.unlock(PASSPHRASE).unwrap().phase, Phase::Unlocked);
}

#[test]
fn recovery_words_open_the_vault_even_where_the_new_passphrase_cannot_be_kept_and_that_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, words) = confirmed(folder.path());
    vault.lock();
    let full = NoRoom::for_keys(folder.path());
    let status = vault.unlock_with_recovery(&words.join(" "), OTHER).unwrap();
    assert_eq!(status.phase, Phase::Unlocked);
    assert_eq!(status.problem.map(|problem| problem.kind).as_deref(), Some("passphrase-not-kept"));
    drop(full);
    vault.lock();
    assert_eq!(kind(vault.unlock(OTHER)), "wrong-passphrase");
    vault.unlock(PASSPHRASE).unwrap();
}

#[test]
fn new_recovery_words_replace_the_old_ones_only_once_they_are_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, old) = confirmed(folder.path());
    let new = vault.recovery_renew(Some(PASSPHRASE)).unwrap().words;
    assert_eq!(vault.status().phase, Phase::Unlocked, "the old words still hold");
    vault.seal_head().unwrap();
    vault.lock();
    assert_eq!(kind(confirm(&vault, &new)), "locked");
    assert_eq!(kind(vault.unlock_with_recovery(&new.join(" "), OTHER)), "recovery-words");
    vault.unlock_with_recovery(&old.join(" "), PASSPHRASE).unwrap();
    assert_eq!(kind(confirm(&vault, &new)), "recovery-words", "locking dropped the new words");

    let new = vault.recovery_renew(Some(PASSPHRASE)).unwrap().words;
    // The confirmation does not undo what was written to the key file in between.
    vault.passphrase_change(PASSPHRASE, OTHER).unwrap();
    assert_eq!(confirm(&vault, &new).unwrap().phase, Phase::Unlocked);
    vault.lock();
    assert_eq!(kind(vault.unlock_with_recovery(&old.join(" "), PASSPHRASE)), "recovery-words");
    vault.unlock(OTHER).unwrap();
    vault.lock();
    vault.unlock_with_recovery(&new.join(" "), PASSPHRASE).unwrap();
}

#[test]
fn new_recovery_words_that_could_not_be_written_leave_the_old_ones_valid() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, old) = confirmed(folder.path());
    let new = vault.recovery_renew(Some(PASSPHRASE)).unwrap().words;
    let full = NoRoom::for_keys(folder.path());
    assert_eq!(kind(confirm(&vault, &new)), "disk");
    drop(full);
    vault.lock();
    vault.unlock_with_recovery(&old.join(" "), OTHER).unwrap();
}

#[test]
fn new_recovery_words_need_the_passphrase_and_a_wrong_one_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = confirmed(folder.path());
    assert_eq!(kind(vault.recovery_renew(None)), "bad-request");
    for _ in 0..5 {
        assert_eq!(kind(vault.recovery_renew(Some(OTHER))), "wrong-passphrase");
    }
    assert_eq!(kind(vault.recovery_renew(Some(PASSPHRASE))), "wait");
}

#[test]
fn words_that_were_never_confirmed_are_replaced_without_a_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path());
    let unseen = vault.set_up(PASSPHRASE, "en").unwrap().words;
    vault.lock();
    assert_eq!(vault.unlock(PASSPHRASE).unwrap().phase, Phase::ConfirmRecovery);
    let words = vault.recovery_renew(None).unwrap().words;
    assert_eq!(confirm(&vault, &words).unwrap().phase, Phase::Unlocked);
    vault.lock();
    assert_eq!(kind(vault.unlock_with_recovery(&unseen.join(" "), OTHER)), "recovery-words");
    vault.unlock_with_recovery(&words.join(" "), OTHER).unwrap();
    assert!(matches!(confirm(&vault, &words), Err(Error::RecoveryWords)));
}
