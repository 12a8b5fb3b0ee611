//! The demo as it is shown: with a real server, and two laptops.
#![allow(clippy::unwrap_used, missing_docs)]

use app::conflict::Resolve;
use app::syncing::SyncState;
use app::today::AttentionReason;
use doorstep_tests::demo::stage;
use doorstep_tests::laptop;

#[tokio::test]
async fn the_demo_has_a_caseload_changes_that_wait_and_something_to_decide() {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage::set(folder.path()).await;
    let vault = laptop::vault(&stage.laptop);
    vault.unlock(stage.passphrase).unwrap();
    let today = vault.read(|s| app::today::today(s, &app::Nothing {})).unwrap();
    assert_eq!(stage.cases.len(), 40);
    assert_eq!(today.arrival.state, SyncState::Waiting);
    assert!((3..30).contains(&today.arrival.waiting), "{} changes wait", today.arrival.waiting);
    assert_eq!(today.arrival.receipt.unwrap().agency, stage::AGENCY);
    let to_decide =
        today.attention.iter().find(|one| one.reason == AttentionReason::Conflict).unwrap();

    let view = vault
        .read(|s| app::case::open(s, &app::case::CaseRequest { case: to_decide.case }))
        .unwrap();
    let conflict = &view.conflicts[0];
    assert_eq!(conflict.versions.len(), 2);
    assert!(conflict.versions.iter().any(|version| version.author == stage::SUPERVISOR));
    let resolve = Resolve {
        case: view.id,
        record: conflict.record.parse().unwrap(),
        field: conflict.field.clone(),
        value: conflict.versions[0].value.clone(),
    };
    assert!(vault.with(|s| app::conflict::resolve(s, &resolve)).unwrap().conflicts.is_empty());

    laptop::sync(&vault).await.unwrap();
    assert_eq!(app::syncing::sync_view(&vault).unwrap().arrival.state, SyncState::UpToDate);
}
