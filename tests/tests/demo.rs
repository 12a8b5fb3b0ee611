//! The demo, with a real server and two laptops.
#![allow(clippy::unwrap_used, missing_docs)]

use app::syncing::SyncState;
use app::today::AttentionReason;
use app::write::ResolveRequest;
use doorstep_tests::demo::stage;
use doorstep_tests::{laptop, records};

#[tokio::test]
async fn the_demo_has_a_caseload_changes_waiting_to_send_and_two_versions() {
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
    let record = conflict.record.parse().unwrap();
    let resolve = ResolveRequest {
        case: view.id,
        record,
        field: conflict.field.clone(),
        value: conflict.versions[0].value.clone(),
        base: vault.with(|s| records::base(s, record)).unwrap(),
    };
    let decided = vault.with(|s| app::write::resolve(s, &resolve)).unwrap().record.unwrap();
    assert_eq!(decided.conflicts.len(), 0);

    laptop::sync(&vault).await.unwrap();
    assert_eq!(app::syncing::sync_view(&vault).unwrap().arrival.state, SyncState::UpToDate);
}
