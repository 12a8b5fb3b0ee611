//! Laptops and the agency's server, in real processes over real sockets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use app::case::{CaseRequest, CaseView, NewFamily};
use app::hand_over::{HandOverRequest, ReturnRequest};
use app::visit::NewVisit;
use app::write::ResolveRequest;
use app::{Error, Outward, Vault};
use casework::assessment::{Item, ItemKind};
use casework::household::Household;
use casework::person::Person;
use casework::{CaseId, VisitId};
use doorstep_tests::agency::Agency;
use doorstep_tests::laptop::{self, enroll, holds, sync, sync_signing, sync_with};
use doorstep_tests::proxy::{Line, WHOLE};
use doorstep_tests::records;
use protocol::Limits;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

fn family(vault: &Vault, name: &str) -> CaseView {
    let family = NewFamily {
        household: Household { language: "ar".into(), ..Household::default() },
        primary_client: Person { name_full: name.into(), ..Person::default() },
        ..NewFamily::default()
    };
    vault.with(|s| app::case::create(s, &family)).unwrap()
}

/// A visit that was begun.
struct Begun {
    id: VisitId,
}

fn visit(vault: &Vault, case: CaseId) -> Begun {
    let new = NewVisit { case, scheduled_at: None, place: None, purpose: "first visit".into() };
    let view = vault.with(|s| app::visit::begin(s, &new)).unwrap();
    Begun { id: VisitId(view.visit.id.parse().unwrap()) }
}

fn listen(vault: &Vault, case: CaseId, visit: VisitId, words: &str) {
    records::saved(vault, case, visit.0, &json!({ "client_words": words }));
}

fn open(vault: &Vault, case: CaseId) -> CaseView {
    vault.read(|s| app::case::open(s, &CaseRequest { case })).unwrap()
}

fn waiting(vault: &Vault) -> u64 {
    vault.read(|s| Ok(app::syncing::arrival(s)?.waiting)).unwrap()
}

fn kind(error: &Error) -> String {
    Outward::from(error).kind
}

/// A copy of a laptop's folder, as a cloned disk has it.
fn copied(from: &Path, to: &Path) -> Vault {
    std::fs::create_dir(to).unwrap();
    for file in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
    let copy = laptop::vault(to);
    copy.unlock(laptop::PASSPHRASE).unwrap();
    copy
}

/// The files of a laptop's database, beside its key file.
const DATABASE: [&str; 3] = ["doorstep.db", "doorstep.db-wal", "doorstep.db-shm"];

/// Cuts the line once a page of the sync that is running is on the laptop's disk.
fn cut_after_a_page(line: &Line, vault: &Vault) -> impl Fn() + Send + Sync + 'static {
    let (line, vault) = (line.clone(), vault.clone());
    move || {
        if received(&vault) > 0 {
            line.cut_after(0, 0);
        }
    }
}

/// An agency with one worker, and a folder for everything.
struct Scene {
    agency: Agency,
    worker: String,
    folder: tempfile::TempDir,
    laptops: std::cell::Cell<u32>,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let agency = Agency::start(&folder.path().join("agency"), "Harbor Family Services");
        let worker = agency.staff("Maria Ortiz", "case-worker");
        Self { agency, worker, folder, laptops: 0.into() }
    }

    fn fresh(&self) -> Vault {
        self.laptops.set(self.laptops.get() + 1);
        laptop::new(&self.folder.path().join(format!("laptop-{}", self.laptops.get())))
    }

    async fn enrolled(&self) -> Vault {
        let vault = self.fresh();
        self.enroll(&vault).await;
        vault
    }

    async fn enroll(&self, vault: &Vault) {
        enroll(vault, &self.agency.url(), &self.agency.code(&self.worker)).await.unwrap();
    }

    /// A new laptop that reaches the agency over a line which can be cut.
    async fn enrolled_over(&self, line: &Line) -> Vault {
        let vault = self.fresh();
        enroll(&vault, &line.url(), &self.agency.code(&self.worker)).await.unwrap();
        vault
    }

    /// Serves the same agency from this process, with other limits.
    async fn serve_with(&mut self, limits: Limits) {
        self.agency.kill();
        let file = self.folder.path().join("agency/agency.db");
        let server = server::Server::open(&file, server::World::system()).unwrap();
        let server = Arc::new(server.with_limits(limits));
        let listener = tokio::net::TcpListener::bind(self.agency.socket()).await.unwrap();
        tokio::spawn(server::serve(listener, server, std::future::pending()));
    }

    /// The same, with at most so many changes in a page.
    async fn serve_pages_of(&mut self, page: usize) {
        self.serve_with(Limits { page, ..Limits::default() }).await;
    }

    fn assign(&self, case: CaseId) {
        let stream = history::StreamId(case.0).to_string();
        self.agency.admin(&["case", "assign", "--case", &stream, "--staff", &self.worker]);
    }

    fn first_laptop(&self) -> PathBuf {
        self.folder.path().join("laptop-1")
    }

    /// Another machine with a copy of the first laptop's disk.
    fn clone_of(&self, first: &Vault) -> Vault {
        first.lock();
        let copy = copied(&self.first_laptop(), &self.folder.path().join("copy"));
        first.unlock(laptop::PASSPHRASE).unwrap();
        copy
    }

    /// The database of the first laptop as it is now.
    fn database_of(&self, first: &Vault) -> Vec<u8> {
        first.lock();
        let database = std::fs::read(self.first_laptop().join(DATABASE[0])).unwrap();
        first.unlock(laptop::PASSPHRASE).unwrap();
        database
    }

    /// Replaces the database of the first laptop by an older one; the key file stays.
    fn put_back(&self, first: &Vault, database: &[u8]) -> Vault {
        first.lock();
        for name in DATABASE {
            let _ = std::fs::remove_file(self.first_laptop().join(name));
        }
        std::fs::write(self.first_laptop().join(DATABASE[0]), database).unwrap();
        let restored = laptop::vault(&self.first_laptop());
        restored.unlock(laptop::PASSPHRASE).unwrap();
        restored
    }

    fn unassign(&self, case: CaseId) {
        let stream = history::StreamId(case.0).to_string();
        self.agency.admin(&["case", "unassign", "--case", &stream, "--staff", &self.worker]);
    }

    /// What the server holds for review, as the laptops sent it.
    fn held_for_review(&self) -> Vec<String> {
        let file = self.folder.path().join("agency/agency.db");
        let server = rusqlite::Connection::open(file).unwrap();
        let mut rows =
            server.prepare("SELECT coalesce(content, '-') FROM quarantine ORDER BY seq").unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_enrollment_reaches_a_second_laptop_with_a_receipt() {
    let scene = Scene::new();
    let first = scene.fresh();
    let case = family(&first, "أم خالد");
    let begun = visit(&first, case.id);
    listen(&first, case.id, begun.id, "البيت بارد والأولاد يمرضون");
    enroll(&first, &scene.agency.url(), &scene.agency.code(&scene.worker)).await.unwrap();
    let before = waiting(&first);
    assert_eq!(before, 5);
    let sent = sync(&first).await.unwrap();
    assert_eq!((sent.sent, waiting(&first)), (before, 0));
    let view = app::syncing::sync_view(&first).unwrap();
    let receipt = view.arrival.receipt.unwrap();
    assert_eq!((receipt.head, receipt.agency.as_str()), (before, "Harbor Family Services"));
    assert_eq!(view.worker.as_deref(), Some("Maria Ortiz"));

    let second = scene.enrolled().await;
    let got = sync(&second).await.unwrap();
    assert_eq!(got.received, before);
    assert_eq!(holds(&second), holds(&first));
    let visit = second
        .read(|s| app::visit::open(s, &app::visit::VisitRequest { case: case.id, visit: begun.id }))
        .unwrap();
    assert_eq!(visit.visit.fields.listen.client_words, "البيت بارد والأولاد يمرضون");

    let nothing = sync(&first).await.unwrap();
    assert_eq!((nothing.sent, nothing.received), (0, 0), "our own changes do not come back");
    sync(&first).await.unwrap();
    assert_eq!(sync(&second).await.unwrap().received, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_proxy_refuses_as_too_large_is_sent_in_parts() {
    let scene = Scene::new();
    let line = Line::to(scene.agency.socket()).await;
    let vault = scene.enrolled_over(&line).await;
    for number in 1..=20 {
        family(&vault, &format!("Family {number}"));
    }
    let waited = waiting(&vault);
    line.refuse_bodies_above(2_000);
    assert_eq!(sync(&vault).await.unwrap().sent, waited);
    assert_eq!(waiting(&vault), 0);
}

/// Words that do not get shorter when they are compressed.
fn noise(letters: usize) -> String {
    let mut random = fastrand::Rng::with_seed(7);
    std::iter::repeat_with(|| random.alphanumeric()).take(letters).collect()
}

/// A case of which the second change is too large to be sent, and another case after it.
async fn one_change_is_too_large_to_send(scene: &Scene, vault: &Vault) {
    let first = family(vault, "Nur").id;
    sync(vault).await.unwrap();
    let begun = visit(vault, first);
    let words = noise(30_000);
    listen(vault, first, begun.id, &words);
    family(vault, "Haddad");
    let waited = waiting(vault);

    assert_eq!(sync(vault).await.unwrap().sent, waited, "nothing after it is blocked");
    let held = app::syncing::sync_view(vault).unwrap().held_for_review;
    assert_eq!(held.len(), 1, "{held:?}");
    assert_eq!(
        (held[0].reason.as_str(), held[0].fields.as_slice()),
        ("too-large-to-send", ["client_words".to_owned()].as_slice())
    );
    assert_eq!(scene.held_for_review(), ["-"], "the agency has its place and not its words");
    assert_eq!(sync(vault).await.unwrap().sent, 0, "it is not tried again and again");
    let other = scene.enrolled().await;
    sync(&other).await.unwrap();
    let list = app::caseload::CaseloadRequest { limit: 9, ..Default::default() };
    assert_eq!(other.read(|s| app::caseload::list(s, &list)).unwrap().total, Some(2));

    scene.unassign(first);
    sync(vault).await.unwrap();
    assert_eq!(open(vault, first).waiting, 1, "words that are only here stay here");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_is_too_large_for_a_request_is_held_and_blocks_nothing() {
    let mut scene = Scene::new();
    let vault = scene.enrolled().await;
    scene.serve_with(Limits { bytes: 20_000, ..Limits::default() }).await;
    one_change_is_too_large_to_send(&scene, &vault).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_a_proxy_does_not_take_waits_whole_until_it_does() {
    let scene = Scene::new();
    let line = Line::to(scene.agency.socket()).await;
    let vault = scene.enrolled_over(&line).await;
    let case = family(&vault, "Nur").id;
    sync(&vault).await.unwrap();
    let begun = visit(&vault, case);
    let words = noise(30_000);
    listen(&vault, case, begun.id, &words);
    family(&vault, "Haddad");

    line.refuse_bodies_above(20_000);
    let refused = sync(&vault).await.unwrap_err();
    assert_eq!(kind(&refused), "server", "it is said, not left out");
    assert!(waiting(&vault) > 0);
    line.refuse_bodies_above(u64::MAX);
    sync(&vault).await.unwrap();
    assert_eq!(waiting(&vault), 0);
    assert!(app::syncing::sync_view(&vault).unwrap().held_for_review.is_empty());
    let other = scene.enrolled().await;
    sync(&other).await.unwrap();
    let request = app::visit::VisitRequest { case, visit: begun.id };
    let there = other.read(|session| app::visit::open(session, &request)).unwrap();
    assert_eq!(there.visit.fields.listen.client_words, words);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_laptops_that_write_the_same_field_keep_both_until_one_decides() {
    let scene = Scene::new();
    let (a, b) = (scene.enrolled().await, scene.enrolled().await);
    let case = family(&a, "Haddad");
    let begun = visit(&a, case.id);
    sync(&a).await.unwrap();
    sync(&b).await.unwrap();
    listen(&a, case.id, begun.id, "the flat is cold");
    listen(&b, case.id, begun.id, "no doctor speaks Arabic");
    for vault in [&a, &b, &a] {
        sync(vault).await.unwrap();
    }
    assert_eq!(holds(&a), holds(&b));
    let conflicts = open(&a, case.id).conflicts;
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].versions.len(), 2);
    let today = a.read(|s| app::today::today(s, &app::Nothing {})).unwrap();
    assert!(today.attention.iter().any(|row| row.reason == app::today::AttentionReason::Conflict));

    let record = conflicts[0].record.parse().unwrap();
    let decide = ResolveRequest {
        case: case.id,
        record,
        field: conflicts[0].field.clone(),
        value: json!("the flat is cold, and no doctor speaks Arabic"),
        base: b.with(|s| records::base(s, record)).unwrap(),
    };
    let decided = b.with(|s| app::write::resolve(s, &decide)).unwrap().record.unwrap();
    assert_eq!(decided.conflicts.len(), 0);
    sync(&b).await.unwrap();
    sync(&a).await.unwrap();
    assert!(open(&a, case.id).conflicts.is_empty());
    assert_eq!(holds(&a), holds(&b));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_laptops_that_give_the_same_number_offline_agree_which_record_keeps_it() {
    let scene = Scene::new();
    let (a, b) = (scene.enrolled().await, scene.enrolled().await);
    let case = family(&a, "Rahimi");
    sync(&a).await.unwrap();
    sync(&b).await.unwrap();
    let need = |vault: &Vault, statement: &str| {
        let item =
            Item { kind: Some(ItemKind::Need), statement: statement.into(), ..Item::default() };
        vault.with(|s| records::add(s, case.id, &item)).unwrap();
        open(vault, case.id).items.remove(0)
    };
    assert_eq!(need(&a, "a doctor").number, "N1");
    assert_eq!(need(&b, "a warm flat").number, "N1");
    for vault in [&b, &a, &b] {
        sync(vault).await.unwrap();
    }
    let shown = |vault: &Vault| -> Vec<_> {
        open(vault, case.id)
            .items
            .into_iter()
            .map(|i| (i.number, i.was, i.record.fields.statement))
            .collect()
    };
    let expected = vec![
        ("N1".to_owned(), None, "a warm flat".to_owned()),
        ("N2".to_owned(), Some("N1".to_owned()), "a doctor".to_owned()),
    ];
    assert_eq!(shown(&a), expected, "the one that the server placed first keeps it");
    assert_eq!(shown(&b), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_dies_and_comes_back_gets_everything_once() {
    let mut scene = Scene::new();
    let vault = scene.enrolled().await;
    for n in 0..20 {
        family(&vault, &format!("Family {n}"));
    }
    sync(&vault).await.unwrap();
    scene.agency.kill();
    let case = family(&vault, "Written while it was away");
    assert_eq!(kind(&sync(&vault).await.unwrap_err()), "no-network");
    assert_eq!(waiting(&vault), 3);
    scene.agency.serve();
    assert_eq!(sync(&vault).await.unwrap().sent, 3);
    let second = scene.enrolled().await;
    sync(&second).await.unwrap();
    assert_eq!(open(&second, case.id).people.len(), 1);
    assert_eq!(holds(&second), holds(&vault));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_good_once_and_a_guessed_one_never() {
    let scene = Scene::new();
    let code = scene.agency.code(&scene.worker);
    let (a, b) = (scene.fresh(), scene.fresh());
    family(&b, "Typed before enrollment");
    enroll(&a, &scene.agency.url(), &code).await.unwrap();
    for code in [code.as_str(), "AAAAA-AAAAA", "'; --", "ß"] {
        assert_eq!(
            kind(&enroll(&b, &scene.agency.url(), code).await.unwrap_err()),
            "enroll-code",
            "{code}"
        );
    }
    let blank = Outward::from(&enroll(&b, &scene.agency.url(), "  ").await.unwrap_err());
    assert_eq!((blank.kind.as_str(), blank.field.as_deref()), ("required", Some("code")));
    assert_eq!(
        kind(&enroll(&b, "http://agency.example", &code).await.unwrap_err()),
        "bad-request",
        "never in the clear"
    );
    assert_eq!(waiting(&b), 3, "what was typed is still there");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_agencys_server_at_the_same_address_gets_nothing() {
    let mut scene = Scene::new();
    let vault = scene.enrolled().await;
    sync(&vault).await.unwrap();
    family(&vault, "Not for others");
    let port = scene.agency.socket();
    scene.agency.kill();
    let file = scene.folder.path().join("other");
    let mut other = Agency::start(&file, "Somebody else");
    other.kill();
    other.serve_at(port);
    assert_eq!(kind(&sync(&vault).await.unwrap_err()), "wrong-server");
    assert_eq!(waiting(&vault), 3);
    assert_eq!(
        vault
            .read(|s| app::caseload::list(
                s,
                &app::caseload::CaseloadRequest { limit: 9, ..Default::default() }
            ))
            .unwrap()
            .total,
        Some(1),
        "nothing is deleted"
    );
}

/// A laptop is copied; then so many families are written on the original and one on the
/// copy, and the original syncs first.
async fn a_copy_is_noticed_and_its_work_sent_under_a_new_name(on_original: usize) {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    family(&vault, "Before the copy");
    sync(&vault).await.unwrap();
    let copy = scene.clone_of(&vault);
    for n in 0..on_original {
        family(&vault, &format!("On the original {n}"));
    }
    let on_copy = family(&copy, "On the copy");
    sync(&vault).await.unwrap();
    assert_eq!(kind(&sync(&copy).await.unwrap_err()), "diverged");
    assert_eq!(waiting(&copy), 3);
    enroll(&copy, &scene.agency.url(), &scene.agency.code(&scene.worker)).await.unwrap();
    sync(&copy).await.unwrap();
    sync(&vault).await.unwrap();
    assert_eq!(open(&vault, on_copy.id).people.len(), 1);
    assert_eq!(holds(&vault), holds(&copy));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cloned_laptop_is_noticed_and_its_work_is_sent_under_a_new_name() {
    a_copy_is_noticed_and_its_work_sent_under_a_new_name(1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_wrote_less_than_the_original_sent_loses_nothing_either() {
    a_copy_is_noticed_and_its_work_sent_under_a_new_name(5).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn typing_that_a_copy_keeps_overwrites_nothing_that_it_has_not_seen() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    let case = family(&vault, "On both machines").id;
    let begun = visit(&vault, case).id;
    sync(&vault).await.unwrap();
    let copy = scene.clone_of(&vault);
    // Both write the change of the same number; the copy goes on typing over its own.
    listen(&vault, case, begun, "on the original");
    listen(&copy, case, begun, "on the copy");
    let typed = json!("on the copy, and more");
    let base = copy.with(|s| records::base(s, begun.0)).unwrap();
    let draft = app::draft::SaveDraft {
        case: Some(case),
        record: begun.0.to_string(),
        kind: "visit".into(),
        field: "client_words".into(),
        value: typed.clone(),
        base,
    };
    copy.with(|s| app::draft::save(s, &draft)).unwrap();
    sync(&vault).await.unwrap();
    assert_eq!(kind(&sync(&copy).await.unwrap_err()), "diverged");
    scene.enroll(&copy).await;
    sync(&copy).await.unwrap();

    let drafts = copy.read(|s| Ok(s.store().drafts(&begun.0.to_string())?)).unwrap();
    let save = app::write::SaveRequest {
        case,
        record: begun.0,
        kind: "visit".into(),
        fields: [("client_words".to_owned(), typed)].into_iter().collect(),
        base: drafts[0].base.clone(),
    };
    copy.with(|s| app::write::save(s, &save)).unwrap();
    let conflicts = open(&copy, case).conflicts;
    assert_eq!(conflicts.len(), 1, "a person decides");
    let values: Vec<_> = conflicts[0].versions.iter().map(|version| &version.value).collect();
    assert_eq!(values.len(), 2);
    assert!(values.contains(&&json!("on the original")), "{values:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_put_back_from_before_a_laptop_was_enrolled_gets_all_of_it_again() {
    let mut scene = Scene::new();
    let backup = scene.folder.path().join("backup.db");
    scene.agency.admin(&["backup", "--to", backup.to_str().unwrap()]);
    let vault = scene.enrolled().await;
    let case = family(&vault, "Acknowledged by the server that was lost");
    sync(&vault).await.unwrap();
    assert_eq!(waiting(&vault), 0);
    scene.agency.kill();
    scene.agency.put_back(&backup);
    scene.agency.serve();
    assert_eq!(kind(&sync(&vault).await.unwrap_err()), "wrong-server");
    enroll(&vault, &scene.agency.url(), &scene.agency.code(&scene.worker)).await.unwrap();
    assert_eq!(waiting(&vault), 3, "what the agency has lost waits again");
    sync(&vault).await.unwrap();
    assert_eq!(open(&vault, case.id).people.len(), 1);
    let second = scene.enrolled().await;
    sync(&second).await.unwrap();
    assert_eq!(open(&second, case.id).people.len(), 1);
    assert_eq!(holds(&second), holds(&vault));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_agency_was_told_is_never_sent_to_another() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    family(&vault, "Not for others");
    let other = Agency::start(&scene.folder.path().join("other"), "Somebody else");
    let worker = other.staff("Maria Ortiz", "case-worker");
    let refused = enroll(&vault, &other.url(), &other.code(&worker)).await.unwrap_err();
    assert_eq!(kind(&refused), "wrong-server");
    assert_eq!(waiting(&vault), 3);
    assert_eq!(sync(&vault).await.unwrap().sent, 3, "and the place in its own agency stands");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_copy_of_the_store_gets_its_own_changes_back_and_numbers_on() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    family(&vault, "First");
    sync(&vault).await.unwrap();
    let old = scene.database_of(&vault);
    let folder = scene.first_laptop();
    let keys = std::fs::read(folder.join("doorstep.keys")).unwrap();
    let lost = family(&vault, "Written after the copy was taken");
    sync(&vault).await.unwrap();
    let held = holds(&vault);
    vault.lock();
    // Both the key file and the database are older: only the server knows.
    std::fs::remove_file(folder.join("doorstep.keys.previous")).unwrap();
    std::fs::write(folder.join("doorstep.keys"), keys).unwrap();
    let restored = scene.put_back(&vault, &old);
    assert!(restored.read(|s| app::case::open(s, &CaseRequest { case: lost.id })).is_err());
    sync(&restored).await.unwrap();
    assert_eq!(holds(&restored), held);
    let new = family(&restored, "After it came back");
    assert_eq!(sync(&restored).await.unwrap().sent, 3);
    let second = scene.enrolled().await;
    sync(&second).await.unwrap();
    assert_eq!(open(&second, new.id).people.len(), 1);
    assert_eq!(holds(&second), holds(&restored));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_was_taken_away_leaves_the_laptop_after_its_work_was_sent() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    let (stays, goes) = (family(&vault, "Stays"), family(&vault, "Goes"));
    sync(&vault).await.unwrap();
    scene.unassign(goes.id);
    let begun = visit(&vault, goes.id);
    listen(&vault, goes.id, begun.id, "written before anybody told");
    sync(&vault).await.unwrap();
    assert_eq!(waiting(&vault), 0, "work is never thrown away");
    let view = app::syncing::sync_view(&vault).unwrap();
    assert_eq!(view.held_for_review.len(), 2);
    let gone = vault.read(|s| app::case::open(s, &CaseRequest { case: goes.id }));
    assert_eq!(kind(&gone.unwrap_err()), "record-gone", "its content is gone");
    assert_eq!(open(&vault, stays.id).people.len(), 1);
    let list = app::caseload::CaseloadRequest { limit: 9, ..Default::default() };
    assert_eq!(vault.read(|s| app::caseload::list(s, &list)).unwrap().total, Some(1));

    scene.assign(goes.id);
    sync(&vault).await.unwrap();
    assert_eq!(open(&vault, goes.id).people.len(), 1, "a case that comes back is whole");
}

/// Syncs, runs `each` whenever the window would hear how far it is, and returns the cases that the
/// window hears it should load again.
async fn cases_to_reload(
    vault: &Vault,
    each: impl Fn() + Send + Sync + 'static,
) -> (app::Result<sync::Outcome>, BTreeSet<CaseId>) {
    let told = Arc::new(Mutex::new(BTreeSet::new()));
    let heard = told.clone();
    let listener = move |event| match event {
        app::syncing::SyncEvent::Arrival => each(),
        app::syncing::SyncEvent::Cases(cases) => heard.lock().unwrap().extend(cases),
    };
    let ended = app::syncing::run_once(vault, Arc::new(listener)).await;
    (ended, std::mem::take(&mut told.lock().unwrap()))
}

/// How many changes the sync that is running has received.
fn received(vault: &Vault) -> u64 {
    app::syncing::sync_view(vault).unwrap().progress.map_or(0, |progress| progress.received)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_comes_back_over_a_line_that_is_cut_is_whole_in_the_end() {
    let mut scene = Scene::new();
    let line = Line::to(scene.agency.socket()).await;
    let vault = scene.enrolled_over(&line).await;
    let case = family(&vault, "Leaves and comes back");
    let begun = visit(&vault, case.id);
    for words in ["one", "two", "three", "four", "five", "six"] {
        listen(&vault, case.id, begun.id, words);
    }
    sync(&vault).await.unwrap();
    let whole = holds(&vault);
    scene.unassign(case.id);
    sync(&vault).await.unwrap();
    assert!(vault.read(|s| app::case::open(s, &CaseRequest { case: case.id })).is_err());

    scene.assign(case.id);
    scene.serve_pages_of(3).await;
    sync_with(&vault, cut_after_a_page(&line, &vault)).await.unwrap_err();
    line.cut_after(WHOLE, WHOLE);
    sync(&vault).await.unwrap();
    assert_eq!(holds(&vault), whole);
    assert_eq!(sync(&vault).await.unwrap().received, 0, "nothing is fetched for ever");
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_that_arrived_before_the_line_was_cut_are_shown() {
    let mut scene = Scene::new();
    let line = Line::to(scene.agency.socket()).await;
    let writer = scene.enrolled().await;
    let all: BTreeSet<CaseId> =
        ["One", "Two", "Three", "Four"].map(|name| family(&writer, name).id).into();
    sync(&writer).await.unwrap();
    let vault = scene.enrolled_over(&line).await;
    // A family is three changes, and a page for each.
    scene.serve_pages_of(3).await;
    let (ended, told) = cases_to_reload(&vault, cut_after_a_page(&line, &vault)).await;
    assert_eq!(kind(&ended.unwrap_err()), "no-network");
    let here: BTreeSet<CaseId> = all
        .iter()
        .copied()
        .filter(|case| vault.read(|s| app::case::open(s, &CaseRequest { case: *case })).is_ok())
        .collect();
    assert!(!here.is_empty() && here != all, "cut in the middle");
    assert_eq!(told, here);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_hears_of_no_case_while_the_family_holds_the_laptop() {
    let scene = Scene::new();
    let (writer, vault) = (scene.enrolled().await, scene.enrolled().await);
    let own = family(&vault, "Holds the laptop").id;
    let begun = visit(&vault, own);
    sync(&vault).await.unwrap();
    let hand = HandOverRequest { case: own, visit: begun.id, language: "ar".into() };
    vault.hand_over(&hand).unwrap();
    let other = family(&writer, "Another family").id;
    sync(&writer).await.unwrap();
    let (ended, told) = cases_to_reload(&vault, || ()).await;
    assert!(ended.unwrap().received > 0);
    assert_eq!(told, BTreeSet::new());

    let back = ReturnRequest { passphrase: Some(laptop::PASSPHRASE.into()), pin: None };
    vault.hand_over_return(&back).unwrap();
    assert_eq!(open(&vault, other).people.len(), 1, "it has arrived all the same");
    let third = family(&writer, "A third family").id;
    sync(&writer).await.unwrap();
    assert_eq!(cases_to_reload(&vault, || ()).await.1, [third].into());
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_that_came_back_with_our_own_changes_are_shown_when_the_push_fails() {
    let scene = Scene::new();
    let line = Line::to(scene.agency.socket()).await;
    let vault = scene.enrolled_over(&line).await;
    family(&vault, "First");
    sync(&vault).await.unwrap();
    let old = scene.database_of(&vault);
    let lost = family(&vault, "Written after the copy was taken").id;
    sync(&vault).await.unwrap();
    let restored = scene.put_back(&vault, &old);
    family(&restored, "To be sent");
    // The window first hears of a sync between our own changes and the push.
    let (ended, told) = cases_to_reload(&restored, move || line.cut_after(0, 0)).await;
    assert_eq!(kind(&ended.unwrap_err()), "no-network");
    assert_eq!(open(&restored, lost).people.len(), 1);
    assert_eq!(told, [lost].into());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_while_a_case_leaves_is_sent_before_it_is_purged() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    let case = family(&vault, "Goes");
    let begun = visit(&vault, case.id);
    sync(&vault).await.unwrap();
    scene.unassign(case.id);
    listen(&vault, case.id, begun.id, "before the sync");
    // The worker goes on writing while the sync runs: after each push there is a newer change.
    let written = Arc::new(AtomicU32::new(0));
    let writer = {
        let (vault, written) = (vault.clone(), written.clone());
        move || {
            let n = written.fetch_add(1, Ordering::SeqCst);
            // The case is still open to write.
            let words = json!({ "client_words": format!("during {n}") });
            records::saved(&vault, case.id, begun.id.0, &words);
        }
    };
    sync_with(&vault, writer).await.unwrap();
    let written = written.load(Ordering::SeqCst);
    assert!(written > 0, "nothing was written while the sync ran");
    assert_eq!(open(&vault, case.id).visits.len(), 1, "a case with unsent work does not leave");

    sync(&vault).await.unwrap();
    assert_eq!(waiting(&vault), 0);
    let held = scene.held_for_review();
    for n in 0..written {
        let words = format!("during {n}");
        assert!(held.iter().any(|content| content.contains(&words)), "{words}: {held:?}");
    }
    assert!(
        vault.read(|s| app::case::open(s, &CaseRequest { case: case.id })).is_err(),
        "then it leaves"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn typing_for_a_case_that_left_stays_until_a_person_discards_it() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    let (stays, goes) = (family(&vault, "Stays"), family(&vault, "Goes"));
    let begun = visit(&vault, goes.id);
    sync(&vault).await.unwrap();
    let type_in = |case: CaseId, record: &str, field: &str, value: serde_json::Value| {
        let draft = app::draft::SaveDraft {
            case: Some(case),
            record: record.into(),
            kind: if field == "name_full" { "person" } else { "visit" }.into(),
            field: field.into(),
            value,
            base: String::new(),
        };
        vault.with(|s| app::draft::save(s, &draft)).unwrap();
    };
    let (visit, form) = (begun.id.to_string(), format!("new-person-{}", goes.id));
    type_in(goes.id, &visit, "client_words", json!("half a sentence"));
    type_in(goes.id, &visit, "agreement", json!(""));
    type_in(goes.id, &form, "name_full", json!("Yusuf"));
    type_in(
        stays.id,
        &format!("new-person-{}", stays.id),
        "name_full",
        json!("of a case that stays"),
    );
    scene.unassign(goes.id);
    sync(&vault).await.unwrap();

    let left = || app::syncing::sync_view(&vault).unwrap().left_drafts;
    let listed = || {
        let mut listed: Vec<_> =
            left().into_iter().map(|d| (d.case, d.record, d.field, d.value)).collect();
        listed.sort_by(|a, b| a.1.cmp(&b.1));
        listed
    };
    let mut expected = vec![
        (Some(goes.id), visit.clone(), "client_words".to_owned(), json!("half a sentence")),
        (Some(goes.id), form.clone(), "name_full".to_owned(), json!("Yusuf")),
    ];
    expected.sort_by(|a, b| a.1.cmp(&b.1));
    assert_eq!(listed(), expected, "typing with words stays, empty fields do not");
    vault.read(|s| app::today::today(s, &app::Nothing {})).unwrap();

    let discard = |record: &str| {
        let request = app::draft::DiscardDrafts { record: record.to_owned(), fields: None };
        vault.with(|s| app::draft::discard(s, &request)).unwrap();
    };
    discard(&form);
    assert_eq!(listed().len(), 1);
    discard(&visit);
    assert_eq!(listed(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_database_beside_a_newer_key_file_gets_its_own_changes_back() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    let first = family(&vault, "First");
    let left = family(&vault, "Goes to somebody else");
    sync(&vault).await.unwrap();
    let old = scene.database_of(&vault);
    // Lost with the newer database: a family, a change that the agency holds for review, and
    // one of a case that is no longer ours. They are never given to a laptop by their cases.
    let lost = family(&vault, "Written after the copy was taken");
    scene.unassign(left.id);
    visit(&vault, left.id);
    visit(&vault, first.id);
    sync(&vault).await.unwrap();
    let held = holds(&vault);
    let restored = scene.put_back(&vault, &old);
    assert!(app::syncing::sync_view(&restored).unwrap().was_behind);
    let written = family(&restored, "Written before the next sync");
    sync(&restored).await.unwrap();
    assert_eq!(open(&restored, lost.id).people.len(), 1);
    assert_eq!(open(&restored, first.id).visits.len(), 1);
    assert_eq!(waiting(&restored), 0);
    let there = holds(&restored);
    assert!(held.iter().all(|record| there.contains(record)));
    let again = sync(&restored).await.unwrap();
    assert_eq!((again.sent, again.received), (0, 0), "nothing is fetched for ever");
    assert_eq!(app::syncing::sync_view(&restored).unwrap().held_for_review.len(), 1);

    let second = scene.enrolled().await;
    sync(&second).await.unwrap();
    assert_eq!(open(&second, written.id).people.len(), 1);
    sync(&restored).await.unwrap();
    assert_eq!(holds(&second), holds(&restored));
}

#[tokio::test(flavor = "multi_thread")]
async fn our_own_changes_come_back_in_full_after_fetching_them_was_cut_off() {
    let mut scene = Scene::new();
    let line = Line::to(scene.agency.socket()).await;
    let vault = scene.enrolled_over(&line).await;
    family(&vault, "First");
    sync(&vault).await.unwrap();
    let old = scene.database_of(&vault);
    for n in 0..3 {
        family(&vault, &format!("Written after the copy was taken {n}"));
    }
    sync(&vault).await.unwrap();
    let whole = holds(&vault);
    let restored = scene.put_back(&vault, &old);
    let before = holds(&restored).len();
    scene.serve_pages_of(3).await;
    // The third request asks for the second page of our own changes.
    let cut = line.clone();
    let cut_after_a_page = move |signed| {
        if signed == 2 {
            cut.cut_after(0, 0);
        }
    };
    let ended = sync_signing(&restored, cut_after_a_page).await;
    assert!(matches!(ended.error, Some(sync::Error::NoNetwork)), "{:?}", ended.error);
    let here = holds(&restored).len();
    assert!(before < here && here < whole.len(), "{before}, {here}: cut in the middle");
    assert!(waiting(&restored) > 0, "what is missing does not count as received");

    // It is known after a restart too, and what is written meanwhile follows on.
    restored.lock();
    restored.unlock(laptop::PASSPHRASE).unwrap();
    let written = family(&restored, "Written meanwhile");
    line.cut_after(WHOLE, WHOLE);
    assert_eq!(sync(&restored).await.unwrap().sent, 3);
    let there = holds(&restored);
    assert!(whole.iter().all(|record| there.contains(record)));
    assert_eq!((waiting(&restored), open(&restored, written.id).people.len()), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn unsent_changes_that_were_lost_with_a_database_are_named_and_the_laptop_goes_on() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    family(&vault, "First");
    sync(&vault).await.unwrap();
    let old = scene.database_of(&vault);
    let sent = family(&vault, "Sent, and lost here");
    sync(&vault).await.unwrap();
    family(&vault, "Never sent, and lost");
    let restored = scene.put_back(&vault, &old);
    let lost = |error: &Error| {
        let outward = Outward::from(error);
        assert_eq!(outward.kind, "changes-lost");
        outward.args.into_iter().map(|(name, value)| format!("{name} {value:?}")).collect()
    };
    let named: Vec<String> = lost(&sync(&restored).await.unwrap_err());
    assert_eq!(named, ["count Number(3.0)", "first Number(7.0)", "last Number(9.0)"]);
    assert_eq!(open(&restored, sent.id).people.len(), 1, "what the agency has comes back");
    let new = family(&restored, "Written afterwards");
    let newer = visit(&restored, new.id);
    listen(&restored, new.id, newer.id, "first");
    listen(&restored, new.id, newer.id, "first, and then more");
    assert_eq!(lost(&sync(&restored).await.unwrap_err()), named);
    let all_cases = app::caseload::CaseloadRequest { limit: 9, ..Default::default() };
    assert_eq!(restored.read(|s| app::caseload::list(s, &all_cases)).unwrap().total, Some(3));

    scene.enroll(&restored).await;
    sync(&restored).await.unwrap();
    assert_eq!(waiting(&restored), 0);
    let second = scene.enrolled().await;
    sync(&second).await.unwrap();
    assert_eq!(open(&second, new.id).people.len(), 1);
    assert!(open(&second, new.id).conflicts.is_empty());
    sync(&restored).await.unwrap();
    assert_eq!(holds(&second), holds(&restored));
    assert_eq!(sync(&restored).await.unwrap().sent, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_place_waits_for_the_sync_that_is_under_way() {
    let mut scene = Scene::new();
    let vault = scene.enrolled().await;
    let code = scene.agency.code(&scene.worker);
    for n in 0..10 {
        family(&vault, &format!("Family {n}"));
    }
    // One change in each push: the sync is far from its end when the code is used.
    scene.serve_with(Limits { push: 1, ..Limits::default() }).await;
    let enrolling = Arc::new(Mutex::new(None));
    let begin = {
        let (url, enrolling, vault) = (scene.agency.url(), enrolling.clone(), vault.clone());
        move || {
            enrolling.lock().unwrap().get_or_insert_with(|| {
                let (vault, url, code) = (vault.clone(), url.clone(), code.clone());
                tokio::spawn(async move { enroll(&vault, &url, &code).await })
            });
        }
    };
    assert_eq!(sync_with(&vault, begin).await.unwrap().sent, 30);
    let enrolling = enrolling.lock().unwrap().take().unwrap();
    enrolling.await.unwrap().unwrap();
    assert_eq!(waiting(&vault), 0, "all had arrived before the new place was taken");
    assert_eq!(sync(&vault).await.unwrap().sent, 0);
}

/// Takes a place in the same agency that nobody but this laptop knows.
fn take_another_place(store: &mut store::Store) -> sync::Result<()> {
    let key = history::SecretKey::from_bytes(&[9; 32]);
    let agency = store.agency().unwrap().unwrap();
    let author = store::Author {
        device: history::DeviceId(uuid::Uuid::from_bytes([9; 16])),
        key: key.public(),
        staff: agency.staff,
        name: agency.worker.clone(),
    };
    Ok(store.adopt(&agency, &author, key, 0)?)
}

/// A laptop that takes another place ahead of one of the steps of a sync.
#[derive(Clone)]
struct Moving {
    vault: Vault,
    steps: Arc<AtomicU32>,
    moves_at: u32,
}

impl sync::Access for Moving {
    fn store<T>(&self, work: impl FnOnce(&mut store::Store) -> sync::Result<T>) -> sync::Result<T> {
        if self.steps.fetch_add(1, Ordering::SeqCst) == self.moves_at {
            self.vault.store(take_another_place)?;
        }
        self.vault.store(work)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_writes_nothing_on_a_laptop_that_has_taken_another_place_since_it_began() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    family(&vault, "Before the sync");
    vault.lock();
    // The first step finds out which place the laptop has.
    for moves_at in 1.. {
        let copy = copied(&scene.first_laptop(), &scene.folder.path().join(moves_at.to_string()));
        let moving = Moving { vault: copy.clone(), steps: Arc::default(), moves_at };
        let ended = sync_signing(&moving, |_| ()).await;
        if moving.steps.load(Ordering::SeqCst) <= moves_at {
            assert!(ended.error.is_none() && moves_at > 5, "{:?}", ended.error);
            break;
        }
        assert!(matches!(ended.error, Some(sync::Error::Locked)), "{moves_at}: {:?}", ended.error);
        copy.with(|s| {
            let store = s.store();
            assert_eq!(store.receipt()?, None, "{moves_at}");
            assert_eq!(store.agency()?.unwrap().caseload_etag, None, "{moves_at}");
            assert_eq!((store.waiting()?, store.head().0), (3, 3), "{moves_at}");
            Ok(())
        })
        .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_else_is_known_of_the_agency_is_not_put_back_by_a_sync() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    family(&vault, "Haddad");
    let renamed = vault.clone();
    // The third request asks for the caseload; what it answers is remembered.
    let rename = move |signed| {
        if signed == 2 {
            let rename = |s: &mut app::Session| {
                let agency = s.store().agency()?.unwrap();
                let agency = store::Agency { name: "Harbor and Hill".into(), ..agency };
                Ok(s.store().keep_agency(&agency)?)
            };
            renamed.with(rename).unwrap();
        }
    };
    assert!(sync_signing(&vault, rename).await.error.is_none());
    let agency = vault.read(|s| Ok(s.store().agency()?)).unwrap().unwrap();
    assert_eq!(agency.name, "Harbor and Hill");
    assert!(agency.caseload_etag.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_laptop_is_told_and_sends_nothing_more() {
    let scene = Scene::new();
    let vault = scene.enrolled().await;
    family(&vault, "Before");
    sync(&vault).await.unwrap();
    let device = vault.with(|s| Ok(s.store().device().to_string())).unwrap();
    scene.agency.admin(&["device", "revoke", "--device", &device]);
    family(&vault, "After");
    assert_eq!(kind(&sync(&vault).await.unwrap_err()), "device-revoked");
    assert_eq!(waiting(&vault), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_supervisor_sees_the_cases_of_the_team() {
    let scene = Scene::new();
    let worker = scene.enrolled().await;
    let case = family(&worker, "Team");
    sync(&worker).await.unwrap();
    let supervisor = scene.agency.staff("Dana Weiss", "supervisor");
    let vault = scene.fresh();
    enroll(&vault, &scene.agency.url(), &scene.agency.code(&supervisor)).await.unwrap();
    sync(&vault).await.unwrap();
    assert_eq!(open(&vault, case.id).people.len(), 1);

    let other = scene.agency.staff("Lee Park", "case-worker");
    let stranger = scene.fresh();
    enroll(&stranger, &scene.agency.url(), &scene.agency.code(&other)).await.unwrap();
    assert_eq!(sync(&stranger).await.unwrap().received, 0, "another worker's cases stay theirs");
}
