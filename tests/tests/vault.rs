//! The vault with a real server: what a sync stores for the next unlock, and what it may still do
//! once the vault is locked.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use app::Vault;
use app::case::NewFamily;
use casework::household::Household;
use casework::person::Person;
use doorstep_tests::agency::Agency;
use doorstep_tests::laptop::{self, PASSPHRASE, enroll, sync, sync_signing};
use doorstep_tests::proxy::Line;
use std::path::Path;

fn family(vault: &Vault, name: &str) {
    let family = NewFamily {
        household: Household { language: "ar".into(), ..Household::default() },
        primary_client: Person { name_full: name.into(), ..Person::default() },
        ..NewFamily::default()
    };
    vault.with(|s| app::case::create(s, &family)).unwrap();
}

fn copy(from: &Path, to: &Path, names: &[&str]) {
    std::fs::create_dir_all(to).unwrap();
    for name in names {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

/// Puts an older database next to the key file of the last sync, which was cut off or not.
async fn an_older_database_is_noticed_at_unlock(is_cut: bool) {
    let folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(&folder.path().join("agency"), "Harbor Family Services");
    let worker = agency.staff("Maria Ortiz", "case-worker");
    let line = Line::to(agency.socket()).await;
    let home = folder.path().join("laptop");
    let vault = laptop::new(&home);
    enroll(&vault, &line.url(), &agency.code(&worker)).await.unwrap();
    family(&vault, "Haddad");
    let back = folder.path().join("put-back");
    copy(&home, &back, &["doorstep.db", "doorstep.db-wal"]);
    family(&vault, "Reyes");
    if is_cut {
        line.cut_after(0, 0);
    }
    assert_eq!(sync(&vault).await.is_err(), is_cut);

    // The laptop loses power: the vault was not locked, and an older copy is put back.
    copy(&home, &back, &["doorstep.keys", "doorstep.keys.previous"]);
    let put_back = laptop::vault(&back);
    put_back.unlock(PASSPHRASE).unwrap();
    assert!(app::syncing::sync_view(&put_back).unwrap().was_behind);

    let whole = folder.path().join("whole");
    copy(
        &home,
        &whole,
        &["doorstep.db", "doorstep.db-wal", "doorstep.keys", "doorstep.keys.previous"],
    );
    let whole = laptop::vault(&whole);
    whole.unlock(PASSPHRASE).unwrap();
    assert!(!app::syncing::sync_view(&whole).unwrap().was_behind, "nothing is missing there");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_database_next_to_the_key_file_of_the_last_sync_is_noticed_at_unlock() {
    an_older_database_is_noticed_at_unlock(false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_was_cut_off_also_seals_the_head_in_the_key_file() {
    an_older_database_is_noticed_at_unlock(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_is_running_when_the_vault_locks_signs_nothing_more() {
    let folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(&folder.path().join("agency"), "Harbor Family Services");
    let worker = agency.staff("Maria Ortiz", "case-worker");
    let line = Line::to(agency.socket()).await;
    let vault = laptop::new(&folder.path().join("laptop"));
    enroll(&vault, &line.url(), &agency.code(&worker)).await.unwrap();
    family(&vault, "Haddad");

    for signed_before in [0, 1, 2] {
        let (before, closing) = (line.requests(), vault.clone());
        let close = move |signed| {
            if signed == signed_before {
                closing.lock();
            }
        };
        let report = sync_signing(&vault, close).await;
        assert!(matches!(report.error, Some(sync::Error::Locked)), "{:?}", report.error);
        assert_eq!(line.requests() - before, signed_before, "requests that reached the agency");
        vault.unlock(PASSPHRASE).unwrap();
    }
}
