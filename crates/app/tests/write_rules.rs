//! The edges of the write path: cases that left, refusals, decisions, actions.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use app::case::{CaseRequest, NewFamily};
use app::culturagram::{CulturagramRequest, StartNew, StartRequest};
use app::draft::{DraftsRequest, SaveDraft};
use app::record::{ConflictView, Editable};
use app::visit::{NewVisit, VisitAction, VisitRequest, VisitView};
use app::write::{self, AddRequest, RemoveRequest, ResolveRequest, SaveReply, SaveRequest};
use app::{Error, Fields, Nothing, Outward, Vault, World};
use casework::culturagram::Reason;
use casework::{CaseId, VisitId};
use common::{family, map, send};
use history::StreamId;
use serde_json::{Value, json};
use uuid::Uuid;

/// Laptops that hold the same case.
struct Scene {
    laptops: Vec<Vault>,
    case: CaseId,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new(laptops: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |at: usize| common::laptop(&folder.path().join(at.to_string()), World::system());
        let laptops: Vec<Vault> = (0..laptops).map(at).collect();
        let case = family(&laptops[0]);
        for other in &laptops[1..] {
            send(&laptops[0], other, case);
        }
        Self { laptops, case, _folder: folder }
    }

    fn send(&self, from: usize, to: usize) {
        send(&self.laptops[from], &self.laptops[to], self.case);
    }

    fn try_add(&self, at: usize, kind: &str, fields: &Value) -> app::Result<SaveReply<Fields>> {
        let draft = Some("new".to_owned());
        let request = AddRequest { case: self.case, kind: kind.into(), fields: map(fields), draft };
        self.laptops[at].with(|s| write::add(s, &request))
    }

    fn add(&self, at: usize, kind: &str, fields: &Value) -> Editable<Fields> {
        self.try_add(at, kind, fields).unwrap().record.unwrap()
    }

    fn save<F>(&self, at: usize, shown: &Editable<F>, fields: &Value) -> SaveReply<Fields> {
        let request = SaveRequest {
            case: self.case,
            record: shown.id.parse().unwrap(),
            kind: shown.kind.clone(),
            fields: map(fields),
            base: shown.base.clone(),
        };
        self.laptops[at].with(|s| write::save(s, &request)).unwrap()
    }

    /// The record as it is shown now.
    fn now<F>(&self, at: usize, shown: &Editable<F>) -> Editable<Fields> {
        self.save(at, shown, &json!({})).record.unwrap()
    }

    fn resolve(
        &self,
        at: usize,
        one: &ConflictView,
        value: Value,
    ) -> app::Result<SaveReply<Fields>> {
        let request = ResolveRequest {
            case: self.case,
            record: one.record.parse().unwrap(),
            field: one.field.clone(),
            value,
            base: one.base.clone(),
        };
        self.laptops[at].with(|s| write::resolve(s, &request))
    }

    fn drafts(&self, at: usize, record: &str) -> Vec<(String, Value)> {
        let request = DraftsRequest { record: record.to_owned() };
        let kept = self.laptops[at].read(|s| app::draft::list(s, &request)).unwrap();
        kept.into_iter().map(|draft| (draft.field, draft.value)).collect()
    }

    fn begin(&self, at: usize, scheduled_at: Option<&str>) -> VisitView {
        let new = NewVisit {
            case: self.case,
            scheduled_at: scheduled_at.map(str::to_owned),
            place: None,
            purpose: String::new(),
        };
        self.laptops[at].with(|s| app::visit::begin(s, &new)).unwrap()
    }

    fn head(&self, at: usize) -> u64 {
        self.laptops[at].with(|s| Ok(s.store().head().0)).unwrap()
    }

    fn start(&self, at: usize, fields: &Value) -> SaveReply<Fields> {
        let draft = Some("new".to_owned());
        let request = StartRequest { case: self.case, visit: None, fields: map(fields), draft };
        self.laptops[at].with(|s| app::culturagram::start(s, &request)).unwrap()
    }
}

fn kind<T>(answer: app::Result<T>) -> String {
    answer.err().map(|error| Outward::from(&error).kind).unwrap_or_default()
}

fn action(case: CaseId, shown: &VisitView) -> VisitAction {
    let visit = VisitId(shown.visit.id.parse().unwrap());
    VisitAction { case, visit, base: Some(shown.visit.base.clone()) }
}

fn note(words: &str) -> Value {
    json!({ "state": "discussed", "narrative": words, "members": [] })
}

#[test]
fn a_case_that_left_takes_no_new_record_and_the_typing_stays() {
    let scene = Scene::new(2);
    let stream = StreamId(scene.case.0);
    scene.laptops[1].with(|s| Ok(s.store().purge(&[stream])?)).unwrap();
    let draft = SaveDraft {
        case: Some(scene.case),
        record: "new".into(),
        kind: "person".into(),
        field: "name_full".into(),
        value: json!("Amina"),
        base: String::new(),
    };
    scene.laptops[1].with(|s| app::draft::save(s, &draft)).unwrap();
    let before = scene.head(1);
    assert_eq!(kind(scene.try_add(1, "person", &json!({ "name_full": "Amina" }))), "case-left");
    assert_eq!(scene.drafts(1, "new"), [("name_full".to_owned(), json!("Amina"))]);
    let case = scene.case;
    let new = NewVisit { case, scheduled_at: None, place: None, purpose: String::new() };
    assert_eq!(kind(scene.laptops[1].with(|s| app::visit::begin(s, &new))), "case-left");
    let start = StartRequest { case, visit: None, fields: Fields::new(), draft: None };
    assert_eq!(kind(scene.laptops[1].with(|s| app::culturagram::start(s, &start))), "case-left");
    assert_eq!(scene.head(1), before, "nothing was written");
}

/// The fields that an answer says are refused, with the reasons.
fn refused_fields<T>(answer: app::Result<T>) -> Vec<(String, String)> {
    let first = answer.err().map(|error| Outward::from(&error));
    let all = first.into_iter().flat_map(|first| [vec![first.clone()], first.others].concat());
    all.map(|one| (one.field.unwrap_or_default(), one.kind)).collect()
}

fn refused(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(field, kind)| ((*field).to_owned(), (*kind).to_owned())).collect()
}

#[test]
fn a_new_family_is_refused_at_every_field_that_is_wrong() {
    let scene = Scene::new(1);
    let before = scene.head(0);
    let family: NewFamily = serde_json::from_value(json!({
        "primary_client": { "name_latin": "x".repeat(301) },
        "household": { "dialect": "x".repeat(301), "language": "not a language" },
        "case": { "opened_on": "tomorrow" },
    }))
    .unwrap();
    let answer = scene.laptops[0].with(|s| app::case::create(s, &family));
    let expected = [
        ("name_full", "required"),
        ("name_latin", "too-long"),
        ("language", "not-a-language"),
        ("dialect", "too-long"),
        ("opened_on", "no-such-day"),
    ];
    assert_eq!(refused_fields(answer), refused(&expected));
    assert_eq!(scene.head(0), before, "nothing was written");
}

#[test]
fn a_new_family_is_refused_at_the_field_that_was_typed_and_not_where_it_is_repeated() {
    let scene = Scene::new(1);
    let long = "x".repeat(301);
    let refused_of = |family: Value| {
        let family: NewFamily = serde_json::from_value(family).unwrap();
        refused_fields(scene.laptops[0].with(|s| app::case::create(s, &family)))
    };
    let named = |first: &str, family: &str| {
        json!({
            "primary_client": { "name_full": first },
            "household": { "family_name": family },
            "case": {},
        })
    };
    assert_eq!(refused_of(named(&long, "")), refused(&[("name_full", "too-long")]));
    assert_eq!(refused_of(named("", &long)), refused(&[("family_name", "too-long")]));
    assert_eq!(refused_of(named("", "Haddad")), [], "one name is enough");
}

#[test]
fn a_visit_is_refused_at_every_field_that_is_wrong() {
    let scene = Scene::new(1);
    let scheduled_at = Some("tomorrow".to_owned());
    let purpose = "x".repeat(301);
    let new = NewVisit { case: scene.case, scheduled_at, place: None, purpose };
    let answer = scene.laptops[0].with(|s| app::visit::begin(s, &new));
    let expected = [("scheduled_at", "no-such-day"), ("purpose", "too-long")];
    assert_eq!(refused_fields(answer), refused(&expected));
}

#[test]
fn a_case_says_how_late_each_action_step_is() {
    let scene = Scene::new(1);
    let today = scene.laptops[0].read(|s| Ok(s.now().date_naive())).unwrap();
    let due = |days: i64| (today + chrono::TimeDelta::days(days)).to_string();
    for (what, due_on, done_on) in [
        ("a", Some(due(-3)), None),
        ("b", Some(due(0)), None),
        ("c", Some(due(2)), None),
        ("d", None, None),
        ("e", Some(due(-3)), Some(due(0))),
    ] {
        let fields = json!({ "what": what, "due_on": due_on, "done_on": done_on });
        scene.add(0, "action-step", &fields);
    }
    let case = CaseRequest { case: scene.case };
    let view = scene.laptops[0].read(|s| app::case::open(s, &case)).unwrap();
    let said = |step: &app::case::ActionStepView| (step.record.fields.what.clone(), step.days_late);
    let late: Vec<_> = view.action_steps.iter().map(said).collect();
    let expected = [("a", Some(3)), ("b", Some(0)), ("c", Some(-2)), ("d", None), ("e", None)];
    assert_eq!(late, expected.map(|(what, days)| (what.to_owned(), days)));
}

#[test]
fn a_case_that_was_never_here_takes_no_record() {
    let scene = Scene::new(1);
    let case = CaseId(Uuid::from_bytes([7; 16]));
    let before = scene.head(0);
    let new = NewVisit { case, scheduled_at: None, place: None, purpose: String::new() };
    assert_eq!(kind(scene.laptops[0].with(|s| app::visit::begin(s, &new))), "not-there");
    let fields = map(&json!({ "name_full": "Amina" }));
    let request = AddRequest { case, kind: "person".into(), fields, draft: None };
    assert_eq!(kind(scene.laptops[0].with(|s| write::add(s, &request))), "not-there");
    let start = StartRequest { case, visit: None, fields: Fields::new(), draft: None };
    assert_eq!(kind(scene.laptops[0].with(|s| app::culturagram::start(s, &start))), "not-there");
    assert_eq!(scene.head(0), before);
}

#[test]
fn what_is_refused_of_a_new_record_is_kept_as_it_was_typed_and_nothing_else() {
    let scene = Scene::new(1);
    let long = "x".repeat(301);
    let typed = json!({ "name_full": long, "pronouns": "she", "aliases": [], "contacts": [] });
    let reply = scene.try_add(0, "person", &typed).unwrap();
    assert!(reply.record.is_none());
    let expected = [("name_full".to_owned(), json!(long)), ("pronouns".to_owned(), json!("she"))];
    assert_eq!(scene.drafts(0, "new"), expected);
    let person = scene.add(0, "person", &json!({ "name_full": "Amina" }));
    let emptied = scene.save(0, &person, &json!({ "name_full": "" }));
    assert_eq!(emptied.refusals[0].kind, "required");
    assert_eq!(scene.drafts(0, &person.id), [("name_full".to_owned(), json!(""))]);
}

#[test]
fn a_numbered_record_says_what_of_it_cannot_be_read() {
    let scene = Scene::new(1);
    let typed = json!({ "kind": "need", "statement": "x", "domain": "of-a-newer-one", "color": 1 });
    let reply = scene.try_add(0, "item", &typed).unwrap();
    let mut refused: Vec<_> = reply.refusals.iter().map(|one| one.kind.as_str()).collect();
    refused.sort_unstable();
    assert_eq!(refused, ["unknown-field", "unreadable"]);
    let kept: Vec<_> = scene.drafts(0, "new").into_iter().map(|(field, _)| field).collect();
    assert_eq!(kept, ["color", "domain", "kind", "statement"]);
    let first = scene.add(0, "item", &json!({ "kind": "need", "statement": "x" }));
    let second = scene.add(0, "item", &json!({ "kind": "need", "statement": "y" }));
    let numbers = [first, second].map(|one| one.fields["claimed_number"].clone());
    assert_eq!(numbers, [json!(1), json!(2)]);
}

#[test]
fn any_version_that_is_shown_can_be_chosen_even_where_nothing_new_may_be_written() {
    let scene = Scene::new(2);
    let first = scene.start(0, &json!({ "health_beliefs": note("tea") })).record.unwrap();
    scene.send(0, 1);
    scene.save(1, &first, &json!({ "health_beliefs": note("honey") }));
    scene.save(0, &first, &json!({ "health_beliefs": note("soup") }));
    let again = StartNew { case: scene.case, reason: Reason::PlanReview };
    scene.laptops[0].with(|s| app::culturagram::start_new(s, &again)).unwrap();
    let late = scene.save(0, &first, &json!({ "family_values": note("the elders decide") }));
    assert_eq!(late.refusals.len(), 1, "a closed culturagram takes nothing new");
    scene.send(1, 0);
    let one = scene.now(0, &first).conflicts.remove(0);
    let rewritten = scene.resolve(0, &one, note("soup with honey")).unwrap();
    assert_eq!(rewritten.refusals.len(), 1, "nothing new by way of a decision either");
    let other = one.versions.into_iter().find(|version| !version.mine).unwrap().value;
    let request = ConflictView { versions: Vec::new(), ..scene.now(0, &first).conflicts.remove(0) };
    let decided = scene.resolve(0, &request, other.clone()).unwrap();
    assert_eq!(decided.refusals, []);
    assert_eq!(decided.record.unwrap().fields["health_beliefs"], other);
}

#[test]
fn the_culturagram_is_not_taken_again_around_an_open_decision() {
    let scene = Scene::new(2);
    let first = scene.start(0, &json!({ "health_beliefs": note("tea") })).record.unwrap();
    scene.send(0, 1);
    scene.save(1, &first, &json!({ "health_beliefs": note("honey") }));
    scene.save(0, &first, &json!({ "health_beliefs": note("soup") }));
    scene.send(1, 0);
    let again = StartNew { case: scene.case, reason: Reason::PlanReview };
    let refused = scene.laptops[0].with(|s| app::culturagram::start_new(s, &again)).unwrap_err();
    let outward = Outward::from(&refused);
    assert_eq!(
        (outward.kind.as_str(), outward.field.as_deref()),
        ("undecided", Some("health_beliefs"))
    );
}

#[test]
fn a_decision_that_is_refused_is_kept_as_a_draft() {
    let scene = Scene::new(2);
    let person = scene.add(0, "person", &json!({ "name_full": "Amina" }));
    scene.send(0, 1);
    scene.save(1, &person, &json!({ "name_full": "Amina H." }));
    scene.save(0, &person, &json!({ "name_full": "Aminah" }));
    scene.send(1, 0);
    let one = scene.now(0, &person).conflicts.remove(0);
    let long = json!("x".repeat(301));
    let reply = scene.resolve(0, &one, long.clone()).unwrap();
    assert_eq!(reply.refusals[0].kind, "too-long");
    assert_eq!(scene.drafts(0, &person.id), [("name_full".to_owned(), long)]);
}

#[test]
fn nothing_is_left_to_decide_about_a_record_that_is_deleted() {
    let scene = Scene::new(2);
    let person = scene.add(0, "person", &json!({ "name_full": "Amina" }));
    scene.send(0, 1);
    scene.save(1, &person, &json!({ "name_full": "Amina H." }));
    scene.save(0, &person, &json!({ "name_full": "Aminah" }));
    scene.send(1, 0);
    let shown = scene.now(0, &person);
    assert_eq!(shown.conflicts.len(), 1);
    let request = RemoveRequest {
        case: scene.case,
        record: shown.id.parse().unwrap(),
        base: shown.base,
        reason: "entered twice".into(),
    };
    let reply = scene.laptops[0].with(|s| write::remove(s, &request)).unwrap();
    let request = CaseRequest { case: scene.case };
    let view = scene.laptops[0].read(|s| app::case::open(s, &request)).unwrap();
    assert_eq!((reply.conflicts, view.conflicts.len()), (0, 0));
}

#[test]
fn a_visit_is_found_in_its_own_case_only() {
    let scene = Scene::new(1);
    let visit = scene.begin(0, None);
    let other = family(&scene.laptops[0]);
    let before = scene.head(0);
    let request = VisitRequest { case: other, visit: action(other, &visit).visit };
    assert_eq!(kind(scene.laptops[0].read(|s| app::visit::open(s, &request))), "record-gone");
    let finish = action(other, &visit);
    assert_eq!(kind(scene.laptops[0].with(|s| app::visit::finish(s, &finish))), "record-gone");
    assert_eq!(kind(scene.laptops[0].with(|s| app::visit::start(s, &finish))), "record-gone");
    assert_eq!(scene.head(0), before);
}

#[test]
fn a_visit_does_not_end_around_typing_that_is_not_saved() {
    let scene = Scene::new(1);
    let visit = scene.begin(0, None);
    let draft = SaveDraft {
        case: Some(scene.case),
        record: visit.visit.id.clone(),
        kind: "visit".into(),
        field: "client_words".into(),
        value: json!("the roof leaks"),
        base: visit.visit.base.clone(),
    };
    scene.laptops[0].with(|s| app::draft::save(s, &draft)).unwrap();
    let finish = action(scene.case, &visit);
    let refused = scene.laptops[0].with(|s| app::visit::finish(s, &finish)).unwrap_err();
    assert!(matches!(refused, Error::Refused { field } if field == "client_words"));
}

#[test]
fn ending_a_visit_that_a_colleague_canceled_meanwhile_leaves_both_to_be_decided() {
    let scene = Scene::new(2);
    let visit = scene.begin(0, Some("2026-11-24T10:00:00+00:00"));
    scene.send(0, 1);
    scene.save(1, &visit.visit, &json!({ "status": "canceled" }));
    scene.send(1, 0);
    let finish = action(scene.case, &visit);
    let ended = scene.laptops[0].with(|s| app::visit::finish(s, &finish)).unwrap();
    let fields: Vec<_> = ended.visit.conflicts.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["status"]);
}

#[test]
fn a_visit_does_not_end_before_it_began() {
    let scene = Scene::new(1);
    let visit = scene.begin(0, None);
    scene.save(0, &visit.visit, &json!({ "started_at": "2999-01-01T10:00:00+00:00" }));
    let finish = action(scene.case, &visit);
    let refused = scene.laptops[0].with(|s| app::visit::finish(s, &finish)).unwrap_err();
    assert_eq!(Outward::from(&refused).field.as_deref(), Some("ended_at"));
}

#[test]
fn a_removal_that_was_not_on_screen_is_not_decided_about() {
    let scene = Scene::new(3);
    let person = scene.add(0, "person", &json!({ "name_full": "Amina" }));
    scene.send(0, 1);
    scene.send(0, 2);
    scene.save(0, &person, &json!({ "pronouns": "she" }));
    let remove = |at: usize, reason: &str| {
        let request = RemoveRequest {
            case: scene.case,
            record: person.id.parse().unwrap(),
            base: person.base.clone(),
            reason: reason.into(),
        };
        scene.laptops[at].with(|s| write::remove(s, &request)).unwrap();
    };
    remove(1, "listed twice");
    scene.send(1, 0);
    let shown = scene.now_removed(0);
    remove(2, "moved away");
    scene.send(2, 0);
    scene.resolve(0, &shown, Value::Null).unwrap();
    let left = scene.now_removed(0);
    assert_eq!(left.versions.len(), 1);
    assert_eq!(left.versions[0].value, json!("moved away"));
}

#[test]
fn deleting_a_person_after_all_needs_a_reason_too() {
    let scene = Scene::new(2);
    let person = scene.add(0, "person", &json!({ "name_full": "Amina" }));
    scene.send(0, 1);
    scene.save(0, &person, &json!({ "pronouns": "she" }));
    let request = RemoveRequest {
        case: scene.case,
        record: person.id.parse().unwrap(),
        base: person.base.clone(),
        reason: "listed twice".into(),
    };
    scene.laptops[1].with(|s| write::remove(s, &request)).unwrap();
    scene.send(1, 0);
    let shown = scene.now_removed(0);
    for bad in [json!(" "), json!(7), json!("x".repeat(301))] {
        let refused = scene.resolve(0, &shown, bad).unwrap_err();
        assert_eq!(Outward::from(&refused).field.as_deref(), Some("reason"));
    }
    scene.resolve(0, &shown, json!("listed twice")).unwrap();
}

#[test]
fn two_laptops_that_write_the_same_area_of_a_first_culturagram_keep_both_texts() {
    let scene = Scene::new(2);
    scene.start(1, &json!({ "health_beliefs": note("honey"), "family_values": note("elders") }));
    scene.send(1, 0);
    let reply = scene.start(0, &json!({ "health_beliefs": note("tea") }));
    let record = reply.record.unwrap();
    let both: Vec<_> =
        record.conflicts[0].versions.iter().map(|one| &one.value["narrative"]).collect();
    assert_eq!((record.conflicts.len(), both.len()), (1, 2), "{both:?}");
    assert_eq!(record.fields["family_values"]["narrative"], "elders");
    assert_eq!(scene.drafts(0, "new"), []);
    let request = CulturagramRequest { case: scene.case, id: None };
    let view = scene.laptops[0].read(|s| app::culturagram::open(s, &request)).unwrap();
    assert_eq!(view.snapshots.len(), 1);
}

#[test]
fn a_step_that_is_completed_on_today_says_what_was_on_screen() {
    let scene = Scene::new(2);
    let today = scene.laptops[0].read(|s| Ok(s.now().date_naive())).unwrap();
    let fields = json!({ "what": "Call the landlord", "due_on": today.to_string() });
    let step = scene.add(0, "action-step", &fields);
    scene.send(0, 1);
    let on_screen = scene.laptops[0].read(|s| app::today::today(s, &Nothing {})).unwrap().due;
    let there = scene.now(1, &step);
    scene.save(1, &there, &json!({ "done_on": "2026-11-03" }));
    scene.send(1, 0);
    let reply = scene.save(0, &on_screen[0].action_step, &json!({ "done_on": "2026-11-24" }));
    let fields: Vec<_> = reply.record.unwrap().conflicts.into_iter().map(|one| one.field).collect();
    assert_eq!(fields, ["done_on"], "neither day is overwritten");
}

#[test]
fn a_case_has_one_household_and_one_record_of_itself() {
    let scene = Scene::new(1);
    for (kind, fields) in [("household", json!({ "family_name": "Rahimi" })), ("case", json!({}))] {
        let refused = scene.try_add(0, kind, &fields).unwrap_err();
        assert!(matches!(refused, Error::BadRequest { .. }), "{kind}: {refused:?}");
    }
}

#[test]
fn a_record_of_a_case_is_not_added_to_the_stream_of_the_agency() {
    let scene = Scene::new(1);
    let agency = store::Agency {
        id: history::AgencyId(Uuid::from_u128(1)),
        name: "Oak Street".into(),
        server: "http://127.0.0.1:1".into(),
        identity: history::SecretKey::from_bytes(&[7; 32]).public(),
        staff: history::StaffId(Uuid::from_u128(2)),
        worker: "María".into(),
        role: "supervisor".into(),
        clock_ahead_ms: 0,
        caseload_etag: None,
    };
    let stream = StreamId::of_agency(agency.id);
    let elsewhere = Scene { case: CaseId(stream.0), ..scene };
    elsewhere.laptops[0].with(|s| Ok(s.store().keep_agency(&agency)?)).unwrap();
    let refused = elsewhere.try_add(0, "person", &json!({ "name_full": "Sakina" })).unwrap_err();
    assert!(matches!(refused, Error::Store(store::Error::NotHere { .. })), "{refused:?}");
}

#[test]
fn a_first_culturagram_is_begun_whole_or_its_typing_stays() {
    let scene = Scene::new(1);
    let long = note(&"x".repeat(1_000_000));
    let reply = scene.start(0, &json!({ "health_beliefs": long, "family_values": note("elders") }));
    assert!(reply.record.is_none());
    assert_eq!(reply.refusals[0].field.as_deref(), Some("health_beliefs"));
    let kept: Vec<_> = scene.drafts(0, "new").into_iter().map(|(field, _)| field).collect();
    assert_eq!(kept, ["family_values", "health_beliefs"]);
    let request = CulturagramRequest { case: scene.case, id: None };
    let view = scene.laptops[0].read(|s| app::culturagram::open(s, &request)).unwrap();
    assert!(view.culturagram.is_none());
}

impl Scene {
    /// The removal that someone must decide about.
    fn now_removed(&self, at: usize) -> ConflictView {
        let request = CaseRequest { case: self.case };
        let view = self.laptops[at].read(|s| app::case::open(s, &request)).unwrap();
        view.conflicts.into_iter().find(|one| one.field == "$removed").unwrap()
    }
}
