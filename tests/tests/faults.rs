//! Nothing acknowledged is lost: cut lines, and SIGKILL at any moment.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

use app::Vault;
use app::case::{CaseRequest, NewFamily};
use app::caseload::CaseloadRequest;
use app::visit::{NewVisit, VisitRequest};
use casework::person::Person;
use doorstep_tests::agency::Agency;
use doorstep_tests::laptop::{self, enroll, holds, sync, sync_with};
use doorstep_tests::places::program;
use doorstep_tests::proxy::{Line, WHOLE};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Random numbers of a seed that is printed, so that a failure can be played again with
/// `DOORSTEP_SEED`.
fn random() -> fastrand::Rng {
    let seed = std::env::var("DOORSTEP_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| fastrand::u64(..));
    println!("DOORSTEP_SEED={seed}");
    fastrand::Rng::with_seed(seed)
}

fn family(vault: &Vault, name: &str) -> app::case::CaseView {
    let primary_client = Person { name_full: name.into(), ..Person::default() };
    vault
        .with(|s| app::case::create(s, &NewFamily { primary_client, ..NewFamily::default() }))
        .unwrap()
}

fn all_cases(vault: &Vault) -> u32 {
    let request = CaseloadRequest { limit: 1, ..CaseloadRequest::default() };
    vault.read(|s| app::caseload::list(s, &request)).unwrap().total.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_cut_at_any_byte_loses_nothing_and_sends_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(&folder.path().join("agency"), "Harbor");
    let worker = agency.staff("Maria Ortiz", "case-worker");
    let line = Line::to(agency.socket()).await;
    let sender = laptop::new(&folder.path().join("sender"));
    let reader = laptop::new(&folder.path().join("reader"));
    for vault in [&sender, &reader] {
        enroll(vault, &line.url(), &agency.code(&worker)).await.unwrap();
    }
    let mut random = random();
    let mut cut = 0;
    for round in 0..60 {
        family(&sender, &format!("Family {round}"));
        let vault = if round % 2 == 0 { &sender } else { &reader };
        // Anywhere from the first byte of the request to the last of the answer.
        let (up, down) = if random.bool() {
            (random.i64(0..4_000), WHOLE)
        } else {
            (WHOLE, random.i64(0..4_000))
        };
        line.cut_after(up, down);
        cut += usize::from(sync(vault).await.is_err());
    }
    assert!(cut > 10, "only {cut} syncs were cut");
    line.cut_after(WHOLE, WHOLE);
    sync(&sender).await.unwrap();
    sync(&reader).await.unwrap();
    assert_eq!(all_cases(&sender), 60);
    assert_eq!(holds(&reader), holds(&sender));
    let receipt = app::syncing::sync_view(&sender).unwrap().arrival.receipt.unwrap();
    assert_eq!(receipt.head, 180, "three changes a family, each once");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_agency_holds_for_review_is_said_also_when_the_answer_was_lost() {
    let folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(&folder.path().join("agency"), "Harbor");
    let worker = agency.staff("Maria Ortiz", "case-worker");
    let line = Line::to(agency.socket()).await;
    let vault = laptop::new(&folder.path().join("laptop"));
    enroll(&vault, &line.url(), &agency.code(&worker)).await.unwrap();
    let case = family(&vault, "Goes to somebody else").id;
    sync(&vault).await.unwrap();
    let stream = history::StreamId(case.0).to_string();
    agency.admin(&["case", "unassign", "--case", &stream, "--staff", &worker]);
    let begun = NewVisit { case, scheduled_at: None, place: None, purpose: String::new() };
    vault.with(|s| app::visit::begin(s, &begun)).unwrap();
    let waiting = || vault.read(|s| Ok(app::syncing::arrival(s)?.waiting)).unwrap();
    let waited = waiting();
    // The window first hears of a sync after the hello and before the push.
    let cut = line.clone();
    sync_with(&vault, move || cut.cut_after(WHOLE, 0)).await.unwrap_err();
    assert_eq!(waiting(), waited, "nothing counts as received before the agency said so");

    line.cut_after(WHOLE, WHOLE);
    assert_eq!(sync(&vault).await.unwrap().sent, 0, "the agency had committed it");
    assert_eq!(waiting(), 0);
    let held = app::syncing::sync_view(&vault).unwrap().held_for_review;
    assert_eq!(held.len() as u64, waited);
    assert!(held.iter().all(|held| held.reason == "no-access"), "{held:?}");
}

/// What one life of the worker acknowledged before it was killed.
#[derive(Default)]
struct Acknowledged {
    action_steps: BTreeSet<u64>,
    last_typed: u64,
    last_step: u64,
}

/// Starts the worker, and kills it at a random moment after it began to save.
fn live_and_die(
    laptop: &Path,
    case: &str,
    visit: &str,
    next: u64,
    random: &mut fastrand::Rng,
    said: &mut Acknowledged,
) {
    let mut worker = Command::new(program("doorstep-worker"))
        .args([laptop.to_str().unwrap(), case, visit, &next.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(worker.stdout.take().unwrap()).lines();
    let mut take = |line: String| {
        let (what, n) = line.split_once(' ').unwrap();
        let n: u64 = n.parse().unwrap();
        match what {
            "typed" => said.last_typed = n,
            "step" => said.last_step = n,
            "action_step" => {
                said.action_steps.insert(n);
            }
            _ => {}
        }
    };
    let opening = lines.next().expect("the worker opens its vault").unwrap();
    assert_eq!(opening, "open 0");
    for _ in 0..random.u32(0..12) {
        take(lines.next().expect("the worker goes on").unwrap());
    }
    // The moment lies anywhere within what it is doing then.
    let moment = Instant::now() + Duration::from_micros(random.u64(0..3_000));
    while Instant::now() < moment {
        std::hint::spin_loop();
    }
    worker.kill().unwrap();
    worker.wait().unwrap();
    // What it had said before it died counts.
    for line in lines.map_while(Result::ok) {
        take(line);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_acknowledged_save_is_there_after_50_kills_and_all_replicas_agree() {
    let folder = tempfile::tempdir().unwrap();
    let mut agency = Agency::start(&folder.path().join("agency"), "Harbor");
    let worker = agency.staff("Maria Ortiz", "case-worker");
    let place = folder.path().join("laptop");
    let vault = laptop::new(&place);
    enroll(&vault, &agency.url(), &agency.code(&worker)).await.unwrap();
    let case = family(&vault, "أم خالد").id;
    let begun = NewVisit { case, scheduled_at: None, place: None, purpose: String::new() };
    let visit = vault.with(|s| app::visit::begin(s, &begun)).unwrap().visit.id;
    let visit = casework::VisitId(visit.parse().unwrap());
    vault.lock();

    let mut random = random();
    let mut said = Acknowledged::default();
    for round in 0..50 {
        let next = said.last_typed.max(said.last_step) + 1;
        live_and_die(&place, &case.to_string(), &visit.to_string(), next, &mut random, &mut said);
        if round % 7 == 3 {
            agency.kill();
            agency.serve();
        }
    }
    assert!(
        said.action_steps.len() > 50,
        "only {} saves were acknowledged",
        said.action_steps.len()
    );

    vault.unlock(laptop::PASSPHRASE).unwrap();
    sync(&vault).await.unwrap();
    let view = vault.read(|s| app::case::open(s, &CaseRequest { case })).unwrap();
    let there: BTreeSet<u64> = view
        .action_steps
        .iter()
        .filter_map(|t| t.record.fields.what.strip_prefix("action step ")?.parse().ok())
        .collect();
    let lost: Vec<_> = said.action_steps.difference(&there).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    let seen = vault.read(|s| app::visit::open(s, &VisitRequest { case, visit })).unwrap();
    let number =
        |text: &str| text.rsplit(' ').next().and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
    let recorded = number(&seen.visit.fields.listen.client_words);
    let typed =
        seen.visit.drafts.iter().filter_map(|d| d.value.as_str()).map(number).max().unwrap_or(0);
    assert!(
        recorded >= said.last_step,
        "step {} was acknowledged, {recorded} is there",
        said.last_step
    );
    assert!(
        typed.max(recorded) >= said.last_typed,
        "{} was acknowledged as typed",
        said.last_typed
    );

    let second = laptop::new(&folder.path().join("second"));
    enroll(&second, &agency.url(), &agency.code(&worker)).await.unwrap();
    sync(&second).await.unwrap();
    sync(&vault).await.unwrap();
    assert_eq!(holds(&second), holds(&vault), "server and laptops agree after healing");
    let waiting = vault.read(|s| Ok(app::syncing::arrival(s)?.waiting)).unwrap();
    assert_eq!(waiting, 0);
}
