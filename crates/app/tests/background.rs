//! What happens in the background.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use app::World;
use app::syncing::{SyncEvent, keep_syncing};
use app::write::{self, SaveRequest};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

#[tokio::test]
async fn the_window_hears_at_once_that_what_was_saved_here_waits_to_be_sent() {
    let folder = tempfile::tempdir().unwrap();
    let vault = common::laptop(folder.path(), World::system());
    let case = common::family(&vault);
    let (tell, mut told) = mpsc::unbounded_channel();
    let syncing = tokio::spawn(keep_syncing(
        vault.clone(),
        Arc::new(move |event| {
            let _ = tell.send(event == SyncEvent::Arrival);
        }),
    ));
    let view =
        vault.read(|s| app::case::open(s, &app::case::CaseRequest { case })).unwrap().household;
    let request = SaveRequest {
        case,
        record: view.id.parse().unwrap(),
        kind: view.kind.clone(),
        fields: common::map(&json!({ "address": "12 Harbor Street" })),
        base: view.base,
    };
    while told.try_recv().is_ok() {}
    vault.with(|s| write::save(s, &request)).unwrap();
    let heard = tokio::time::timeout(Duration::from_secs(10), told.recv()).await;
    assert_eq!(heard, Ok(Some(true)));
    let same = vault
        .with(|s| write::save(s, &SaveRequest { base: request.base.clone(), ..request.clone() }));
    assert!(same.unwrap().changed.is_empty());
    tokio::task::yield_now().await;
    assert!(told.try_recv().is_err(), "a save that wrote nothing is no news");
    syncing.abort();
}
