//! A first visit through the use cases, on a real store in a real folder.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use app::case::{CaseRequest, NewFamily};
use app::caseload::CaseloadRequest;
use app::culturagram::StartRequest;
use app::record::Editable;
use app::visit::{NewVisit, VisitAction, VisitRequest};
use app::write::{AddRequest, SaveReply, SaveRequest};
use app::{Error, Fields, Nothing, Outward, Phase, Vault, World};
use casework::culturagram::Reason;
use casework::household::Household;
use casework::person::{Birth, BirthCalendar, BirthCertainty, Person};
use casework::{CaseId, VisitId};
use serde_json::{Value, json};
use store::keyfile::KdfParams;

const PASSPHRASE: &str = "seven lanterns over the quiet harbor";

fn vault(folder: &std::path::Path) -> Vault {
    Vault::at(folder, World::system(), Some(KdfParams::FLOOR))
}

fn confirmed(vault: &Vault) {
    let words = vault.set_up(PASSPHRASE, "en").unwrap().words;
    assert_eq!(words.len(), 12);
    let said =
        [3, 7].map(|place| app::Confirmation { place, word: words[place - 1].clone().into() });
    assert_eq!(vault.recovery_confirm(&said).unwrap().phase, Phase::Unlocked);
}

/// Saves fields of a record as the window shows it.
fn save<F>(vault: &Vault, case: CaseId, shown: &Editable<F>, fields: &Value) -> SaveReply<Fields> {
    let request = SaveRequest {
        case,
        record: shown.id.parse().unwrap(),
        kind: shown.kind.clone(),
        fields: fields.as_object().unwrap().clone(),
        base: shown.base.clone(),
    };
    vault.with(|s| app::write::save(s, &request)).unwrap()
}

fn add(vault: &Vault, case: CaseId, kind: &str, fields: &Value) -> SaveReply<Fields> {
    let fields = fields.as_object().unwrap().clone();
    let request = AddRequest { case, kind: kind.into(), fields, draft: None };
    vault.with(|s| app::write::add(s, &request)).unwrap()
}

fn begin(vault: &Vault, case: CaseId) -> app::visit::VisitView {
    let new = NewVisit { case, scheduled_at: None, place: None, purpose: String::new() };
    vault.with(|s| app::visit::begin(s, &new)).unwrap()
}

fn family(name: &str) -> NewFamily {
    NewFamily {
        household: Household { language: "ar".into(), ..Household::default() },
        primary_client: Person { name_full: name.into(), ..Person::default() },
        ..NewFamily::default()
    }
}

#[test]
fn a_first_visit_is_there_again_after_the_vault_was_closed_and_opened() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path());
    assert_eq!(vault.status().phase, Phase::SetUp);
    confirmed(&vault);

    let case = vault.with(|s| app::case::create(s, &family("أم خالد"))).unwrap();
    assert_eq!(case.household.fields.family_name, "أم خالد", "one name is enough for a family");
    let birth = Birth {
        as_written: "1950-01-01".into(),
        calendar: BirthCalendar::Gregory,
        certainty: BirthCertainty::Assigned0101,
    };
    let added = add(&vault, case.id, "person", &json!({ "name_full": "سكينة", "birth": birth }));
    assert_eq!((added.refusals.len(), added.changed.len()), (0, 1));

    let begun = begin(&vault, case.id);
    let visit = VisitId(begun.visit.id.parse().unwrap());
    let draft = app::draft::SaveDraft {
        case: Some(case.id),
        record: begun.visit.id.clone(),
        kind: "visit".into(),
        field: "client_words".into(),
        value: json!("البيت بارد"),
        base: begun.visit.base.clone(),
    };
    vault.with(|s| app::draft::save(s, &draft)).unwrap();
    let said = json!({
        "client_words": "البيت بارد",
        "concerns": [{ "text": "دفء قبل الشتاء", "item": null }],
    });
    let saved = save(&vault, case.id, &begun.visit, &said).record.unwrap();
    assert!(saved.drafts.is_empty(), "what became part of the record is no draft anymore");

    let note = json!({ "state": "discussed", "narrative": "يانسون وعسل", "members": [] });
    let fields = json!({ "health_beliefs": note }).as_object().unwrap().clone();
    let start = StartRequest { case: case.id, visit: Some(visit), fields, draft: None };
    let started = vault.with(|s| app::culturagram::start(s, &start)).unwrap();
    assert_eq!((started.refusals.len(), started.changed.len()), (0, 1));
    let again = app::culturagram::StartNew { case: case.id, reason: Reason::PlanReview };
    let second = vault.with(|s| app::culturagram::start_new(s, &again)).unwrap();
    assert_eq!(second.snapshots.len(), 2);
    let held = second.culturagram.unwrap().fields.health_beliefs.unwrap();
    assert_eq!(held.narrative, "يانسون وعسل");

    assert_eq!(vault.lock().phase, Phase::Locked);
    assert!(matches!(vault.read(|s| app::today::today(s, &Nothing {})), Err(Error::Locked)));
    assert_eq!(vault.unlock(PASSPHRASE).unwrap().phase, Phase::Unlocked);
    let request = VisitRequest { case: case.id, visit };
    let read = vault.read(|s| app::visit::open(s, &request)).unwrap();
    let fields = serde_json::to_value(&read.visit.fields).unwrap();
    assert_eq!(
        (&fields["client_words"], &fields["concerns"]),
        (&said["client_words"], &said["concerns"])
    );
    let today = vault.read(|s| app::today::today(s, &app::Nothing {})).unwrap();
    assert_eq!(today.visits.len(), 1);
    for search in ["أم", "Khalid", "سكينة", "Sakina"] {
        let request =
            CaseloadRequest { search: search.into(), limit: 10, ..CaseloadRequest::default() };
        let page = vault.read(|s| app::caseload::list(s, &request)).unwrap();
        assert_eq!((page.rows.len(), page.total), (1, None), "{search}");
    }
}

#[test]
fn the_read_models_follow_from_the_records() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path());
    confirmed(&vault);
    for name in ["Haddad", "Nguyễn", "王小明"] {
        let case = vault.with(|s| app::case::create(s, &family(name))).unwrap();
        begin(&vault, case.id);
        let step = json!({ "what": "call the clinic", "due_on": "2026-12-01" });
        add(&vault, case.id, "action-step", &step);
    }
    vault
        .with(|s| {
            let kept = s.store().read_models_as_text()?;
            s.store().rebuild_read_models()?;
            assert_eq!(s.store().read_models_as_text()?, kept);
            assert!(kept.len() >= 12, "{kept:?}");
            Ok(())
        })
        .unwrap();
}

#[test]
fn bad_input_names_the_field_and_what_was_typed_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path());
    confirmed(&vault);
    let draft = app::draft::SaveDraft {
        case: None,
        record: "new-family".into(),
        kind: "person".into(),
        field: "name_full".into(),
        value: json!("   "),
        base: String::new(),
    };
    vault.with(|s| app::draft::save(s, &draft)).unwrap();
    let refused = vault.with(|s| app::case::create(s, &family("   "))).unwrap_err();
    let outward = Outward::from(&refused);
    assert_eq!((outward.kind.as_str(), outward.field.as_deref()), ("required", Some("name_full")));
    let drafts = vault
        .read(|s| app::draft::list(s, &app::draft::DraftsRequest { record: "new-family".into() }))
        .unwrap();
    assert_eq!(drafts.len(), 1);

    let case = vault.with(|s| app::case::create(s, &family("حداد"))).unwrap();
    let person = &case.people[0].record;
    let birth =
        json!({ "as_written": "31/02/1990", "calendar": "gregory", "certainty": "reported" });
    let reply = save(&vault, case.id, person, &json!({ "birth": birth, "pronouns": "she" }));
    let refusal = &reply.refusals[0];
    assert_eq!((refusal.kind.as_str(), refusal.field.as_deref()), ("no-such-day", Some("birth")));
    let record = reply.record.unwrap();
    assert_eq!(record.fields["pronouns"], "she", "a refused field does not hold up the others");
    assert_eq!((record.drafts[0].field.as_str(), &record.drafts[0].value), ("birth", &birth));
    assert_eq!(record.drafts[0].refused, reply.refusals);

    let visit = begin(&vault, case.id);
    let long = json!({ "client_words": "x".repeat(1_000_000) });
    let refusal = &save(&vault, case.id, &visit.visit, &long).refusals[0];
    let told = (refusal.kind.as_str(), refusal.field.as_deref());
    assert_eq!(told, ("too-long", Some("client_words")));
    let id = VisitId(visit.visit.id.parse().unwrap());
    let request = VisitAction { case: case.id, visit: id, base: None };
    let finished = vault.with(|s| app::visit::finish(s, &request)).unwrap_err();
    assert_eq!(Outward::from(&finished).kind, "refused", "a visit does not end around a refusal");
    let today = vault.read(|s| app::today::today(s, &Nothing {})).unwrap();
    let refused: u32 = today.unfinished.iter().map(|form| form.refused).sum();
    assert_eq!((today.unfinished.len(), refused), (2, 2), "it is found on Today");
}

#[test]
fn hostile_text_is_kept_literally() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path());
    confirmed(&vault);
    let hostile = "<script>alert(1)</script> '; DROP TABLE change; -- \u{202e}abc\u{2066} =cmd|'/c' \u{0} { $x }";
    let case = vault.with(|s| app::case::create(s, &family(hostile))).unwrap();
    vault.lock();
    vault.unlock(PASSPHRASE).unwrap();
    let read = vault.read(|s| app::case::open(s, &CaseRequest { case: case.id })).unwrap();
    assert_eq!(read.people[0].record.fields.name_full, hostile);
    for search in ["\"", "*", "a OR b", "NEAR(", "'", "drop", "\u{0}", "-", "("] {
        let request =
            CaseloadRequest { search: search.into(), limit: 10, ..CaseloadRequest::default() };
        vault.read(|s| app::caseload::list(s, &request)).unwrap();
    }
}

#[test]
fn each_thing_that_is_wrong_with_the_vault_is_told_apart() {
    let kind = |vault: &Vault| vault.status().problem.map(|problem| problem.kind);
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    confirmed(&vault(folder.path()));

    let second = vault(folder.path());
    let open = vault(folder.path());
    open.unlock(PASSPHRASE).unwrap();
    let already = second.unlock(PASSPHRASE).unwrap_err();
    assert_eq!(Outward::from(&already).kind, "already-open");
    open.lock();

    let wrong = vault(folder.path()).unlock("seven lanterns over the loud harbor").unwrap_err();
    assert_eq!(Outward::from(&wrong).kind, "wrong-passphrase");

    std::fs::rename(path("doorstep.db"), path("elsewhere")).unwrap();
    assert_eq!(kind(&vault(folder.path())).as_deref(), Some("database-missing"));
    assert!(!path("doorstep.db").exists(), "a missing database is never made");
    std::fs::rename(path("elsewhere"), path("doorstep.db")).unwrap();

    let keys = std::fs::read(path("doorstep.keys")).unwrap();
    std::fs::remove_file(path("doorstep.keys")).unwrap();
    let _ = std::fs::remove_file(path("doorstep.keys.previous"));
    assert_eq!(kind(&vault(folder.path())).as_deref(), Some("key-file-missing"));
    std::fs::write(path("doorstep.keys"), &keys[..keys.len() / 2]).unwrap();
    assert_eq!(kind(&vault(folder.path())).as_deref(), Some("key-file-damaged"));
    std::fs::write(path("doorstep.keys"), &keys).unwrap();

    let mut database = std::fs::read(path("doorstep.db")).unwrap();
    for byte in &mut database[100..2000] {
        *byte ^= 0x5a;
    }
    let before = database.clone();
    std::fs::write(path("doorstep.db"), &database).unwrap();
    let damaged = vault(folder.path());
    assert_eq!(Outward::from(&damaged.unlock(PASSPHRASE).unwrap_err()).kind, "database-damaged");
    assert_eq!(damaged.status().phase, Phase::Problem);
    assert_eq!(std::fs::read(path("doorstep.db")).unwrap(), before, "nothing is destroyed");
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_recovery_words() {
    let folder = tempfile::tempdir().unwrap();
    let first = vault(folder.path());
    let words = first.set_up(PASSPHRASE, "es").unwrap().words.join(" ");
    first.with(|s| app::case::create(s, &family("Reyes"))).unwrap();
    first.lock();
    let new = "a new lantern for an old harbor";
    let second = vault(folder.path());
    assert_eq!(second.status().language, "es");
    second.unlock_with_recovery(&words, new).unwrap();
    let request = CaseloadRequest { limit: 10, ..CaseloadRequest::default() };
    assert_eq!(second.read(|s| app::caseload::list(s, &request)).unwrap().total, Some(1));
    second.lock();
    assert!(second.unlock(PASSPHRASE).is_err());
    second.unlock(new).unwrap();
}
