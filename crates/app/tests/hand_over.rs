//! Hand-over: only that visit's questions are shown until the worker has proved who they are.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use app::case::NewFamily;
use app::draft::SaveDraft;
use app::hand_over::{HandOverRequest, ReturnRequest};
use app::visit::NewVisit;
use app::{Confirmation, Error, Outward, Phase, Vault, World};
use casework::household::Household;
use casework::person::Person;
use casework::{CaseId, VisitId};
use serde_json::json;
use store::keyfile::KdfParams;

const PASSPHRASE: &str = "seven lanterns over the quiet harbor";
const PIN: &str = "4071";

struct Scene {
    vault: Vault,
    case: CaseId,
    visit: VisitId,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::at(folder.path(), World::system(), Some(KdfParams::FLOOR));
        let words = vault.set_up(PASSPHRASE, "en").unwrap().words;
        let said =
            [3, 7].map(|place| Confirmation { place, word: words[place - 1].clone().into() });
        vault.recovery_confirm(&said).unwrap();
        let family = NewFamily {
            household: Household { language: "ar".into(), ..Household::default() },
            primary_client: Person {
                name_full: "سكينة الحدّاد".into(),
                name_to_use: "أم خالد".into(),
                ..Person::default()
            },
            ..NewFamily::default()
        };
        let case = vault.with(|s| app::case::create(s, &family)).unwrap().id;
        let new = NewVisit { case, scheduled_at: None, place: None, purpose: String::new() };
        let visit = vault.with(|s| app::visit::begin(s, &new)).unwrap().visit.id;
        let visit = VisitId(visit.parse().unwrap());
        Self { vault, case, visit, _folder: folder }
    }

    fn hand_over(&self) {
        let request = HandOverRequest { case: self.case, visit: self.visit, language: "ar".into() };
        let status = self.vault.hand_over(&request).unwrap();
        assert_eq!(status.phase, Phase::HandOver);
    }

    fn typed(&self, record: &str, field: &str) -> app::Result<()> {
        let draft = SaveDraft {
            case: Some(self.case),
            kind: "visit".into(),
            base: String::new(),
            record: record.to_owned(),
            field: field.to_owned(),
            value: json!("البيت بارد"),
        };
        self.vault.typing(record, field, |s| app::draft::save(s, &draft)).map(|_| ())
    }
}

fn by_passphrase(passphrase: &str) -> ReturnRequest {
    ReturnRequest { passphrase: Some(passphrase.into()), pin: None }
}

fn by_pin(pin: &str) -> ReturnRequest {
    ReturnRequest { passphrase: None, pin: Some(pin.into()) }
}

fn kind<T>(answer: app::Result<T>) -> String {
    answer.err().map(|error| Outward::from(&error).kind).unwrap_or_default()
}

#[test]
fn while_the_family_holds_the_laptop_every_other_use_case_is_refused() {
    let scene = Scene::new();
    let vault = &scene.vault;
    // Leaves an idle reading connection behind.
    vault.read(|r| app::today::today(r, &app::Nothing {})).unwrap();
    scene.hand_over();
    assert_eq!(kind(vault.read(|r| app::today::today(r, &app::Nothing {}))), "handed-over");
    assert_eq!(kind(app::settings::settings(vault)), "handed-over");
    assert_eq!(kind(vault.recovery_renew(Some(PASSPHRASE))), "handed-over");
    assert_eq!(
        kind(vault.passphrase_change(PASSPHRASE, "a new lantern for an old harbor")),
        "handed-over"
    );
    assert_eq!(kind(vault.pin_set(PASSPHRASE, Some(PIN))), "handed-over");
    assert_eq!(kind(vault.recovery_confirm(&[])), "handed-over", "no guess at recovery words");
    assert_eq!(kind(vault.verify(PASSPHRASE)), "handed-over");
    assert_eq!(kind(vault.unlock(PASSPHRASE)), "handed-over");
    assert_eq!(kind(vault.set_up("x", "en")), "handed-over");
    assert_eq!(kind(vault.unlock_with_recovery("x", "x")), "handed-over");
    assert_eq!(kind(vault.choose_language("es")), "handed-over");
    let again = HandOverRequest { case: scene.case, visit: scene.visit, language: "es".into() };
    assert_eq!(kind(vault.hand_over(&again)), "handed-over");
    assert_eq!(kind(app::syncing::sync_view(vault)), "handed-over");

    let status = vault.status();
    let handed = status.handed.unwrap();
    assert_eq!(status.phase, Phase::HandOver);
    assert_eq!(
        (handed.case, handed.visit, handed.language.as_str()),
        (scene.case, scene.visit, "ar")
    );
}

#[test]
fn what_the_family_answers_is_kept_in_the_fields_they_are_asked_and_nowhere_else() {
    let scene = Scene::new();
    let visit = scene.visit.to_string();
    scene.hand_over();
    for field in ["client_words", "concerns", "teach_back", "teach_back_words", "next_contact"] {
        scene.typed(&visit, field).unwrap();
    }
    for (record, field) in
        [(visit.as_str(), "understood"), ("new-family", "client_words"), (&visit, "summary")]
    {
        assert_eq!(kind(scene.typed(record, field)), "handed-over", "{record} {field}");
    }
    scene.vault.hand_over_return(&by_passphrase(PASSPHRASE)).unwrap();
    scene.typed(&visit, "understood").unwrap();
}

#[test]
fn the_family_sees_names_languages_and_their_own_questions_only() {
    let scene = Scene::new();
    let visit = scene.visit.to_string();
    scene.typed(&visit, "client_words").unwrap();
    scene.typed(&visit, "understood").unwrap();
    assert!(matches!(scene.vault.hand_over_open(), Err(Error::NotHandedOver)));
    scene.hand_over();
    let seen = serde_json::to_value(scene.vault.hand_over_open().unwrap()).unwrap();
    assert_eq!(seen["people"], json!(["أم خالد"]));
    assert_eq!(seen["language"], "ar");
    let mut names: Vec<_> = seen.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["base", "case", "drafts", "fields", "kind", "language", "languages", "people", "visit"],
        "no advice, no flags, nothing of the worker's"
    );
    let fields = seen["fields"].as_object().unwrap();
    assert_eq!(fields.len(), 5);
    assert_eq!(seen["drafts"].as_array().unwrap().len(), 1);
    assert_eq!(seen["drafts"][0]["field"], "client_words");
}

#[test]
fn only_the_passphrase_takes_the_laptop_back_where_no_pin_was_set() {
    let scene = Scene::new();
    scene.hand_over();
    assert!(!scene.vault.status().handed.unwrap().pin);
    assert_eq!(kind(scene.vault.hand_over_return(&by_pin(PIN))), "passphrase-only");
    assert_eq!(kind(scene.vault.hand_over_return(&ReturnRequest::default())), "bad-request");
    assert_eq!(
        kind(scene.vault.hand_over_return(&by_passphrase("another one of six words"))),
        "wrong-passphrase"
    );
    assert_eq!(scene.vault.status().phase, Phase::HandOver);
    let back = scene.vault.hand_over_return(&by_passphrase(PASSPHRASE)).unwrap();
    assert_eq!((back.phase, back.handed), (Phase::Unlocked, None));
}

#[test]
fn a_pin_takes_the_laptop_back_until_three_were_wrong() {
    let scene = Scene::new();
    assert_eq!(
        kind(scene.vault.pin_set("another one of six words", Some(PIN))),
        "wrong-passphrase"
    );
    assert_eq!(kind(scene.vault.pin_set(PASSPHRASE, Some("12"))), "pin");
    scene.vault.pin_set(PASSPHRASE, Some(PIN)).unwrap();
    assert!(app::settings::settings(&scene.vault).unwrap().has_pin);

    scene.hand_over();
    assert!(scene.vault.status().handed.unwrap().pin);
    assert_eq!(kind(scene.vault.hand_over_return(&by_pin("1704"))), "wrong-pin");
    let back = scene.vault.hand_over_return(&by_pin("٤٠٧١")).unwrap();
    assert_eq!(back.phase, Phase::Unlocked);

    scene.hand_over();
    let tries = ["1704", "1704", "1704", PIN];
    let said = tries.map(|pin| kind(scene.vault.hand_over_return(&by_pin(pin))));
    assert_eq!(said, ["wrong-pin", "wrong-pin", "passphrase-only", "passphrase-only"]);
    assert!(!scene.vault.status().handed.unwrap().pin);
    scene.vault.hand_over_return(&by_passphrase(PASSPHRASE)).unwrap();

    scene.vault.pin_set(PASSPHRASE, None).unwrap();
    scene.hand_over();
    assert_eq!(kind(scene.vault.hand_over_return(&by_pin(PIN))), "passphrase-only");
}

#[test]
fn wrong_pins_and_wrong_passphrases_are_counted_together() {
    let scene = Scene::new();
    scene.vault.pin_set(PASSPHRASE, Some(PIN)).unwrap();
    scene.hand_over();
    for _ in 0..2 {
        assert_eq!(kind(scene.vault.hand_over_return(&by_pin("1704"))), "wrong-pin");
    }
    for _ in 0..3 {
        let wrong = scene.vault.hand_over_return(&by_passphrase("another one of six words"));
        assert_eq!(kind(wrong), "wrong-passphrase");
    }
    assert_eq!(kind(scene.vault.hand_over_return(&by_pin(PIN))), "wait");
}

#[test]
fn locking_ends_the_hand_over_and_opening_takes_the_passphrase() {
    let scene = Scene::new();
    scene.hand_over();
    assert_eq!(scene.vault.lock().phase, Phase::Locked);
    assert_eq!(kind(scene.vault.hand_over_return(&by_passphrase(PASSPHRASE))), "locked");
    assert_eq!(kind(scene.typed(&scene.visit.to_string(), "client_words")), "locked");
    assert_eq!(scene.vault.unlock(PASSPHRASE).unwrap().phase, Phase::Unlocked);
    scene.vault.read(|r| app::today::today(r, &app::Nothing {})).unwrap();
}

#[test]
fn a_visit_of_another_case_or_none_is_not_handed_over() {
    let scene = Scene::new();
    let other = CaseId(uuid::Uuid::from_bytes([7; 16]));
    let request = HandOverRequest { case: other, visit: scene.visit, language: "ar".into() };
    assert_eq!(kind(scene.vault.hand_over(&request)), "not-there");
    let request =
        HandOverRequest { case: scene.case, visit: VisitId(other.0), language: "ar".into() };
    assert_eq!(kind(scene.vault.hand_over(&request)), "not-there");
    let request = HandOverRequest { case: scene.case, visit: scene.visit, language: "<b>".into() };
    assert_eq!(kind(scene.vault.hand_over(&request)), "not-a-language");
    assert_eq!(scene.vault.status().phase, Phase::Unlocked);
}
