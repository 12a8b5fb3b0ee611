//! The vault beside a real server: what a sync leaves behind for the next unlock, and what it
//! may still do once the vault is closed.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use app::Vault;
use app::case::NewFamily;
use casework::household::Household;
use casework::person::Person;
use doorstep_tests::agency::Agency;
use doorstep_tests::laptop::{self, PASSPHRASE, enroll, sync};
use doorstep_tests::proxy::Line;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use sync::{Http, Surroundings, sync_once};

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

#[tokio::test(flavor = "multi_thread")]
async fn an_older_database_beside_the_key_file_of_the_last_sync_is_noticed_at_unlock() {
    let folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(&folder.path().join("agency"), "Harbor Family Services");
    let worker = agency.staff("Maria Ortiz", "case-worker");
    let home = folder.path().join("laptop");
    let vault = laptop::new(&home);
    enroll(&vault, &agency.url(), &agency.code(&worker)).await.unwrap();
    family(&vault, "Haddad");
    let back = folder.path().join("put-back");
    copy(&home, &back, &["doorstep.db", "doorstep.db-wal"]);
    family(&vault, "Reyes");
    sync(&vault).await.unwrap();

    // The laptop loses its power here: the vault was not locked, and an older copy is put back.
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
async fn a_sync_that_is_under_way_when_the_vault_closes_signs_nothing_more() {
    let folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(&folder.path().join("agency"), "Harbor Family Services");
    let worker = agency.staff("Maria Ortiz", "case-worker");
    let line = Line::to(agency.socket()).await;
    let vault = laptop::new(&folder.path().join("laptop"));
    enroll(&vault, &line.url(), &agency.code(&worker)).await.unwrap();
    family(&vault, "Haddad");

    for signed_before in [0, 1, 2] {
        let before = line.requests();
        let (asked, closing) = (Arc::new(AtomicU64::new(0)), vault.clone());
        let surroundings = Surroundings {
            // Asked for once before each signature: at the chosen one the vault closes.
            now: Box::new(move || {
                if asked.fetch_add(1, Ordering::SeqCst) == signed_before {
                    closing.lock();
                }
                chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now())
                    .timestamp_millis()
            }),
            nonce: Box::new(|| fastrand::u64(..).to_string()),
            progress: Box::new(|_| ()),
            first: Vec::new(),
            removals_agreed: false,
        };
        let report = sync_once(&vault, &Http::new().unwrap(), surroundings).await;
        assert!(matches!(report.error, Some(sync::Error::Locked)), "{:?}", report.error);
        assert_eq!(line.requests() - before, signed_before, "requests that reached the agency");
        vault.unlock(PASSPHRASE).unwrap();
    }
}
