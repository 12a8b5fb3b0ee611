//! Sync with a real server in its own process, durable on both sides.

use crate::bare;
use crate::table::{Table, median, millis};
use app::Vault;
use casework::action_step::ActionStep;
use casework::{CaseId, Record};
use doorstep_tests::agency::Agency;
use doorstep_tests::proxy::Line;
use doorstep_tests::{demo, laptop, records};
use serde_json::json;
use std::path::Path;
use std::time::Instant;

/// Records of one case of the corpus.
const RECORDS: usize = 38;

async fn enrolled(folder: &Path, url: &str, agency: &Agency, worker: &str) -> Vault {
    let vault = laptop::new(folder);
    laptop::enroll(&vault, url, &agency.code(worker)).await.unwrap();
    vault
}

pub async fn measure(table: &mut Table, cases: usize) {
    let folder = tempfile::tempdir().unwrap();
    let records = cases * RECORDS;
    let (mut pushes, mut pulls) = (Vec::new(), Vec::new());
    let mut texts = Vec::new();
    for run in 0..3 {
        let place = folder.path().join(format!("run-{run}"));
        let agency = Agency::start(&place.join("agency"), "Bench");
        let worker = agency.staff("Bench", "case-worker");
        let sender = enrolled(&place.join("sender"), &agency.url(), &agency, &worker).await;
        demo::corpus::cases(&sender, cases, 1 + run);
        let start = Instant::now();
        let sent = laptop::sync(&sender).await.unwrap().sent;
        pushes.push(records as f64 / start.elapsed().as_secs_f64());
        assert_eq!(sent, records as u64, "every record is one change");
        let reader = enrolled(&place.join("reader"), &agency.url(), &agency, &worker).await;
        let start = Instant::now();
        let received = laptop::sync(&reader).await.unwrap().received;
        pulls.push(records as f64 / start.elapsed().as_secs_f64());
        assert_eq!(received, records as u64);
        if run == 0 {
            texts = contents(&sender);
            small(table, &agency, &worker, &sender, &place).await;
            bytes(table, &agency, &worker, cases, &texts, &place).await;
        }
    }
    let floor = {
        let mut connection = bare::open(&folder.path().join("bare"));
        let start = Instant::now();
        bare::insert(&mut connection, &texts, 2_000);
        texts.len() as f64 / start.elapsed().as_secs_f64()
    };
    table.add("push_records_per_s", median(&pushes), "records/s", Some(floor), "300 cases of 38 records from a laptop to the agency, signed, verified, durable on both sides; bare SQLCipher bulk insert of the same texts");
    table.add(
        "pull_records_per_s",
        median(&pulls),
        "records/s",
        Some(floor),
        "the same to a freshly enrolled laptop, verified, merged, listed and durable; as above",
    );
}

/// The content of every change, as it was signed.
fn contents(vault: &Vault) -> Vec<String> {
    vault
        .with(|session| {
            let mine = session.store().mine_after(0, usize::MAX, usize::MAX)?;
            Ok(mine
                .changes
                .iter()
                .filter_map(|change| change.content().map(str::to_owned))
                .collect())
        })
        .unwrap()
}

async fn small(table: &mut Table, agency: &Agency, worker: &str, sender: &Vault, place: &Path) {
    laptop::sync(sender).await.unwrap();
    let mut noops = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        laptop::sync(sender).await.unwrap();
        noops.push(millis(start.elapsed()));
    }
    let mut tens = Vec::new();
    for _ in 0..10 {
        change_ten(sender);
        let start = Instant::now();
        assert_eq!(laptop::sync(sender).await.unwrap().sent, 10);
        tens.push(millis(start.elapsed()));
    }
    table.add(
        "sync_10_changed_ms",
        median(&tens),
        "ms",
        Some(median(&noops)),
        "a sync that sends ten changes; a sync that has nothing to do",
    );

    let line = Line::to(agency.socket()).await;
    let idle = enrolled(&place.join("idle"), &line.url(), agency, worker).await;
    laptop::sync(&idle).await.unwrap();
    laptop::sync(&idle).await.unwrap();
    let (requests, passed) = (line.requests(), line.passed());
    laptop::sync(&idle).await.unwrap();
    table.add(
        "noop_sync_requests",
        (line.requests() - requests) as f64,
        "requests",
        None,
        "a sync that has nothing to do",
    );
    table.add(
        "noop_sync_bytes",
        (line.passed() - passed) as f64,
        "bytes",
        None,
        "the same: every byte on the socket, both ways, headers and all",
    );
}

fn change_ten(vault: &Vault) {
    vault
        .with(|session| {
            let cursor = session.store().cursors()?[1];
            let steps = session.store().records(cursor.stream, ActionStep::CODE)?;
            for (n, record) in steps.into_iter().take(10).enumerate() {
                let step: ActionStep = record.read()?;
                let fields = json!({ "outcome": format!("{} – asked again, {n}", step.outcome) });
                records::save(session, CaseId(cursor.stream.0), record.id, &fields)?;
            }
            Ok(())
        })
        .unwrap();
}

async fn bytes(
    table: &mut Table,
    agency: &Agency,
    worker: &str,
    cases: usize,
    texts: &[String],
    place: &Path,
) {
    let line = Line::to(agency.socket()).await;
    let sender = enrolled(&place.join("counted"), &line.url(), agency, worker).await;
    demo::corpus::cases(&sender, cases, 1);
    let before = line.passed_up();
    laptop::sync(&sender).await.unwrap();
    let per_record = (line.passed_up() - before) as f64 / (cases * RECORDS) as f64;
    let packed = zstd::bulk::compress(texts.join("\n").as_bytes(), 3).unwrap().len();
    let mean = texts.iter().map(String::len).sum::<usize>() / texts.len().max(1);
    println!("  mean content: {mean} bytes a record");
    table.add(
        "wire_bytes_per_record",
        per_record,
        "bytes",
        Some(packed as f64 / texts.len() as f64),
        "bytes to the server, headers and all, for each record sent; the contents alone by zstd -3 in one piece",
    );
}
