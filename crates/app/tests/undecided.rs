//! Two versions of a field stay until someone decides; no other action ends that.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use app::record::Editable;
use app::visit::{NewVisit, VisitAction, VisitRequest, VisitView};
use app::write::{self, AddRequest, SaveReply, SaveRequest};
use app::{Fields, Outward, Vault, World};
use casework::{CaseId, VisitId};
use common::{family, map, send};
use serde_json::{Value, json};

/// Two laptops that hold the same case.
struct Scene {
    laptops: [Vault; 2],
    case: CaseId,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name| common::laptop(&folder.path().join(name), World::system());
        let laptops = [at("one"), at("two")];
        let case = family(&laptops[0]);
        send(&laptops[0], &laptops[1], case);
        Self { laptops, case, _folder: folder }
    }

    fn request<F>(&self, shown: &Editable<F>, fields: &Value) -> SaveRequest {
        SaveRequest {
            case: self.case,
            record: shown.id.parse().unwrap(),
            kind: shown.kind.clone(),
            fields: map(fields),
            base: shown.base.clone(),
        }
    }

    fn save<F>(&self, at: usize, shown: &Editable<F>, fields: &Value) -> Editable<Fields> {
        let request = self.request(shown, fields);
        self.laptops[at].with(|s| write::save(s, &request)).unwrap().record.unwrap()
    }

    /// What a button does without a form.
    fn press<F>(&self, shown: &Editable<F>, fields: &Value) -> app::Result<SaveReply<Fields>> {
        self.laptops[0].with(|s| write::act(s, &self.request(shown, fields)))
    }

    /// A visit in which two laptops wrote the same field differently, as the first one shows it.
    fn visit_with_two(&self, versions: [&Value; 2]) -> VisitView {
        let scheduled_at = Some("2026-11-24T10:00:00+00:00".to_owned());
        let (case, purpose) = (self.case, String::new());
        let new = NewVisit { case, scheduled_at, place: None, purpose };
        let visit = self.laptops[0].with(|s| app::visit::begin(s, &new)).unwrap();
        send(&self.laptops[0], &self.laptops[1], case);
        self.save(0, &visit.visit, versions[0]);
        self.save(1, &visit.visit, versions[1]);
        send(&self.laptops[1], &self.laptops[0], case);
        let shown = self.open(&visit);
        assert_eq!(fields_in_conflict(&shown.visit).len(), 1);
        shown
    }

    fn open(&self, visit: &VisitView) -> VisitView {
        let request = VisitRequest { case: self.case, visit: id(visit) };
        self.laptops[0].read(|s| app::visit::open(s, &request)).unwrap()
    }

    fn act(&self, visit: &VisitView) -> VisitAction {
        let base = Some(visit.visit.base.clone());
        VisitAction { case: self.case, visit: id(visit), base }
    }

    fn finish(&self, visit: &VisitView) -> app::Result<VisitView> {
        self.laptops[0].with(|s| app::visit::finish(s, &self.act(visit)))
    }

    fn start(&self, visit: &VisitView) -> app::Result<VisitView> {
        self.laptops[0].with(|s| app::visit::start(s, &self.act(visit)))
    }
}

fn id(visit: &VisitView) -> VisitId {
    VisitId(visit.visit.id.parse().unwrap())
}

fn fields_in_conflict<F>(record: &Editable<F>) -> Vec<&str> {
    record.conflicts.iter().map(|one| one.field.as_str()).collect()
}

/// The kind of the error, and its field.
fn refused<T>(answer: app::Result<T>) -> (String, Option<String>) {
    let error = Outward::from(&answer.err().unwrap());
    (error.kind, error.field)
}

fn undecided(field: &str) -> (String, Option<String>) {
    ("undecided".to_owned(), Some(field.to_owned()))
}

const EARLY: &str = "2026-11-24T10:05:00+00:00";
const LATE: &str = "2026-11-24T10:25:00+00:00";

#[test]
fn ending_a_visit_does_not_decide_when_it_began() {
    let scene = Scene::new();
    let began = |at| json!({ "status": "under-way", "started_at": at });
    let visit = scene.visit_with_two([&began(EARLY), &began(LATE)]);
    let ended = scene.finish(&visit).unwrap();
    assert_eq!(fields_in_conflict(&ended.visit), ["started_at"]);
    assert_eq!(ended.visit.conflicts[0].versions.len(), 2);
}

#[test]
fn ending_a_visit_does_not_decide_when_it_ended() {
    let scene = Scene::new();
    let ended = |at| json!({ "started_at": EARLY, "ended_at": at });
    let visit = scene.visit_with_two([&ended(LATE), &ended("2026-11-24T11:00:00+00:00")]);
    let ended = scene.finish(&visit).unwrap();
    assert_eq!(fields_in_conflict(&ended.visit), ["ended_at"]);
}

#[test]
fn a_visit_neither_starts_nor_ends_before_its_status_is_decided() {
    let scene = Scene::new();
    let visit =
        scene.visit_with_two([&json!({ "status": "canceled" }), &json!({ "status": "missed" })]);
    assert_eq!(refused(scene.start(&visit)), undecided("status"));
    assert_eq!(refused(scene.finish(&visit)), undecided("status"));
    let from_a_list = VisitAction { base: None, ..scene.act(&visit) };
    let started = scene.laptops[0].with(|s| app::visit::start(s, &from_a_list));
    assert_eq!(refused(started), undecided("status"));
    assert_eq!(fields_in_conflict(&scene.open(&visit).visit), ["status"]);
}

#[test]
fn a_button_that_shows_no_versions_does_not_decide_between_them() {
    let scene = Scene::new();
    let visit =
        scene.visit_with_two([&json!({ "status": "canceled" }), &json!({ "status": "missed" })]);
    let cancel = json!({ "status": "scheduled", "purpose": "the heating" });
    let answer = scene.press(&visit.visit, &cancel);
    assert_eq!(refused(answer), undecided("status"));
    let now = scene.open(&visit).visit;
    assert_eq!(fields_in_conflict(&now), ["status"]);
    assert!(now.drafts.is_empty() && now.fields.purpose.is_empty(), "nothing was typed");
}

#[test]
fn a_button_works_beside_a_field_with_two_versions() {
    let scene = Scene::new();
    let visit =
        scene.visit_with_two([&json!({ "purpose": "rent" }), &json!({ "purpose": "heat" })]);
    let reply = scene.press(&visit.visit, &json!({ "status": "canceled" })).unwrap();
    let record = reply.record.unwrap();
    assert_eq!(record.fields["status"], "canceled");
    assert_eq!(fields_in_conflict(&record), ["purpose"]);
}

#[test]
fn a_form_decides_only_about_a_field_that_was_edited() {
    let scene = Scene::new();
    let visit =
        scene.visit_with_two([&json!({ "purpose": "rent" }), &json!({ "purpose": "heat" })]);
    let shown = visit.visit.fields.purpose.clone();
    let same = json!({ "purpose": shown, "others_present": "an aunt" });
    let record = scene.save(0, &visit.visit, &same);
    assert_eq!(fields_in_conflict(&record), ["purpose"]);
    assert_eq!(record.fields["others_present"], "an aunt");
    let record = scene.save(0, &record, &json!({ "purpose": "rent and heat" }));
    assert_eq!(fields_in_conflict(&record), [""; 0]);
    assert_eq!(record.fields["purpose"], "rent and heat");
}

#[test]
fn an_action_step_with_two_days_is_not_completed_by_a_button() {
    let scene = Scene::new();
    let (case, kind) = (scene.case, "action-step".to_owned());
    let fields = map(&json!({ "what": "call the clinic" }));
    let request = AddRequest { case, kind, fields, draft: None };
    let step = scene.laptops[0].with(|s| write::add(s, &request)).unwrap().record.unwrap();
    send(&scene.laptops[0], &scene.laptops[1], case);
    scene.save(0, &step, &json!({ "done_on": "2026-11-20" }));
    scene.save(1, &step, &json!({ "done_on": "2026-11-22" }));
    send(&scene.laptops[1], &scene.laptops[0], case);
    let shown = scene.save(0, &step, &json!({}));
    let done = json!({ "done_on": "2026-11-24" });
    assert_eq!(refused(scene.press(&shown, &done)), undecided("done_on"));
    assert_eq!(fields_in_conflict(&scene.save(0, &shown, &json!({}))), ["done_on"]);
}
