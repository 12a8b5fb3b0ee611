//! A first visit through the use cases, on a real store in a real folder.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use app::case::{CaseRequest, NewFamily};
use app::caseload::CaseloadRequest;
use app::visit::{NewVisit, RecordStep, VisitRequest};
use app::{Error, Outward, Phase, Vault, World};
use casework::culturagram::{Area, AreaNote, AreaState, Reason};
use casework::household::Household;
use casework::person::{Birth, BirthCalendar, BirthCertainty, Person};
use casework::visit::{Concern, Listen};
use serde_json::json;
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
    assert_eq!(case.household.family_name, "أم خالد", "one name is enough for a family");
    let grandmother = Person {
        name_full: "سكينة".into(),
        birth: Some(Birth {
            as_written: "1950-01-01".into(),
            calendar: BirthCalendar::Gregory,
            certainty: BirthCertainty::Assigned0101,
        }),
        ..Person::default()
    };
    let added = app::person::AddPerson { case: case.id, person: grandmother };
    let case = vault.with(|s| app::person::add(s, &added)).unwrap();
    assert_eq!(case.people.len(), 2);

    let visit = vault
        .with(|s| {
            app::visit::begin(
                s,
                &NewVisit {
                    case: case.id,
                    scheduled_at: None,
                    place: None,
                    purpose: String::new(),
                },
            )
        })
        .unwrap();
    let draft = app::draft::SaveDraft {
        record: visit.id.to_string(),
        field: "client_words".into(),
        value: json!("البيت بارد"),
    };
    vault.with(|s| app::draft::save(s, &draft)).unwrap();
    let value = Listen {
        client_words: "البيت بارد".into(),
        concerns: vec![Concern { text: "دفء قبل الشتاء".into(), item: None }],
        ..Listen::default()
    };
    let step = RecordStep { case: case.id, visit: visit.id, value };
    let after = vault.with(|s| app::visit::record_listen(s, &step)).unwrap();
    assert!(after.drafts.is_empty(), "what became part of the record is no draft any more");

    let seen = vault
        .with(|s| {
            app::culturagram::open(
                s,
                &app::culturagram::CulturagramRequest { case: case.id, id: None },
            )
        })
        .unwrap();
    let note =
        AreaNote {
            state: AreaState::Discussed, narrative: "يانسون وعسل".into(), members: vec![]
        };
    let area = app::culturagram::RecordArea {
        case: case.id,
        id: seen.id,
        area: Area::HealthBeliefs,
        note,
    };
    vault.with(|s| app::culturagram::record_area(s, &area)).unwrap();
    let again = app::culturagram::TakeAgain { case: case.id, reason: Reason::PlanReview };
    let second = vault.with(|s| app::culturagram::take_again(s, &again)).unwrap();
    assert_eq!(second.snapshots.len(), 2);

    assert_eq!(vault.lock().phase, Phase::Locked);
    assert!(matches!(vault.with(app::today::today), Err(Error::Locked)));
    assert_eq!(vault.unlock(PASSPHRASE).unwrap().phase, Phase::Unlocked);
    let read = vault
        .with(|s| app::visit::open(s, &VisitRequest { case: case.id, visit: visit.id }))
        .unwrap();
    assert_eq!(read.visit.listen, step.value);
    let today = vault.with(app::today::today).unwrap();
    assert_eq!(today.visits.len(), 1);
    for search in ["أم", "Khalid", "سكينة", "Sakina"] {
        let request =
            CaseloadRequest { search: search.into(), limit: 10, ..CaseloadRequest::default() };
        assert_eq!(vault.with(|s| app::caseload::list(s, &request)).unwrap().total, 1, "{search}");
    }
}

#[test]
fn what_lists_are_drawn_from_follows_from_the_records() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path());
    confirmed(&vault);
    for name in ["Haddad", "Nguyễn", "王小明"] {
        let case = vault.with(|s| app::case::create(s, &family(name))).unwrap();
        vault
            .with(|s| {
                app::visit::begin(
                    s,
                    &NewVisit {
                        case: case.id,
                        scheduled_at: None,
                        place: None,
                        purpose: "first".into(),
                    },
                )
            })
            .unwrap();
        let action_step = casework::action_step::ActionStep {
            what: "call the clinic".into(),
            due_on: Some("2026-12-01".into()),
            ..Default::default()
        };
        vault
            .with(|s| {
                app::action_step::add(
                    s,
                    &app::action_step::AddActionStep { case: case.id, action_step },
                )
            })
            .unwrap();
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
        record: "new-family".into(),
        field: "primary_client".into(),
        value: json!({"name_full": "   "}),
    };
    vault.with(|s| app::draft::save(s, &draft)).unwrap();
    let refused = vault.with(|s| app::case::create(s, &family("   "))).unwrap_err();
    let outward = Outward::from(&refused);
    assert_eq!((outward.kind.as_str(), outward.field.as_deref()), ("required", Some("name_full")));
    let drafts = vault
        .with(|s| app::draft::list(s, &app::draft::DraftsRequest { record: "new-family".into() }))
        .unwrap();
    assert_eq!(drafts.len(), 1);

    let case = vault.with(|s| app::case::create(s, &family("حداد"))).unwrap();
    let mut person = case.people[0].person.clone();
    person.birth = Some(Birth {
        as_written: "31/02/1990".into(),
        calendar: BirthCalendar::Gregory,
        certainty: BirthCertainty::Reported,
    });
    let revise = app::person::RevisePerson { case: case.id, id: case.people[0].id, person };
    let outward = Outward::from(&vault.with(|s| app::person::revise(s, &revise)).unwrap_err());
    assert_eq!((outward.kind.as_str(), outward.field.as_deref()), ("no-such-day", Some("birth")));

    let visit = vault
        .with(|s| {
            app::visit::begin(
                s,
                &NewVisit {
                    case: case.id,
                    scheduled_at: None,
                    place: None,
                    purpose: String::new(),
                },
            )
        })
        .unwrap();
    let value = Listen { client_words: "x".repeat(1_000_000), ..Listen::default() };
    let outward = Outward::from(
        &vault
            .with(|s| {
                app::visit::record_listen(s, &RecordStep { case: case.id, visit: visit.id, value })
            })
            .unwrap_err(),
    );
    assert_eq!(
        (outward.kind.as_str(), outward.field.as_deref()),
        ("too-long", Some("client_words"))
    );
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
    let read = vault.with(|s| app::case::open(s, &CaseRequest { case: case.id })).unwrap();
    assert_eq!(read.people[0].person.name_full, hostile);
    for search in ["\"", "*", "a OR b", "NEAR(", "'", "drop", "\u{0}", "-", "("] {
        let request =
            CaseloadRequest { search: search.into(), limit: 10, ..CaseloadRequest::default() };
        vault.with(|s| app::caseload::list(s, &request)).unwrap();
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

    let wrong = vault(folder.path()).unlock("eight lanterns over the quiet harbor").unwrap_err();
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
    assert_eq!(second.with(|s| app::caseload::list(s, &request)).unwrap().total, 1);
    second.lock();
    assert!(second.unlock(PASSPHRASE).is_err());
    second.unlock(new).unwrap();
}
