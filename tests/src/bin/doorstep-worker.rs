//! A worker who never stops: saves and syncs without a pause, and prints what was acknowledged.
//! The tests kill it at any moment.
//!
//! `doorstep-worker FOLDER CASE VISIT FIRST`
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a harness that talks to its test"
)]

use app::draft::SaveDraft;
use casework::action_step::ActionStep;
use casework::visit::Visit;
use casework::{CaseId, Record, VisitId};
use doorstep_tests::{laptop, records};
use serde_json::json;
use std::io::Write;
use std::path::Path;

fn acknowledge(what: &str, n: u64) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{what} {n}").unwrap();
    out.flush().unwrap();
}

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let case = CaseId(args[2].parse().unwrap());
    let visit = VisitId(args[3].parse().unwrap());
    let first: u64 = args[4].parse().unwrap();
    let vault = laptop::vault(Path::new(&args[1]));
    vault.unlock(laptop::PASSPHRASE).unwrap();
    acknowledge("open", 0);
    let syncing = vault.clone();
    tokio::spawn(async move {
        loop {
            // The server may be stopped or dying: that is what this program is for.
            let _ = laptop::sync(&syncing).await;
            tokio::task::yield_now().await;
        }
    });
    tokio::task::spawn_blocking(move || {
        for n in first.. {
            let words = format!("the words of step {n}");
            let draft = SaveDraft {
                case: Some(case),
                record: visit.to_string(),
                kind: Visit::CODE.into(),
                field: "client_words".into(),
                value: json!(words),
                base: String::new(),
            };
            vault.with(|s| app::draft::save(s, &draft)).unwrap();
            acknowledge("typed", n);
            records::saved(&vault, case, visit.0, &json!({ "client_words": words }));
            acknowledge("step", n);
            let step = ActionStep { what: format!("action step {n}"), ..ActionStep::default() };
            vault.with(|s| records::add(s, case, &step)).unwrap();
            acknowledge("action_step", n);
        }
    })
    .await
    .unwrap();
}
