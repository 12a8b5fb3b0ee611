//! What the list of families says about visits.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use app::caseload::{CaseloadRequest, CaseloadRow};
use app::{Clock, Vault, World};
use casework::CaseId;
use chrono::{DateTime, FixedOffset};
use serde_json::json;
use std::sync::{Arc, Mutex};
use std::time::Duration;

struct StandingClock(Mutex<DateTime<FixedOffset>>);

impl Clock for StandingClock {
    fn now(&self) -> DateTime<FixedOffset> {
        *self.0.lock().unwrap()
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }
}

/// A laptop with one family, at noon of a day.
struct Scene {
    vault: Vault,
    case: CaseId,
    clock: Arc<StandingClock>,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let noon = DateTime::parse_from_rfc3339("2026-06-10T12:00:00+02:00").unwrap();
        let clock = Arc::new(StandingClock(Mutex::new(noon)));
        let vault =
            common::laptop(folder.path(), World { clock: clock.clone(), ..World::system() });
        let case = common::family(&vault);
        Self { vault, case, clock, _folder: folder }
    }

    fn visit(&self, status: &str, moment: &str) {
        let field = if status == "scheduled" { "scheduled_at" } else { "started_at" };
        let fields = common::map(&json!({ "status": status, field: moment }));
        let (case, kind) = (self.case, "visit".to_owned());
        let request = app::write::AddRequest { case, kind, fields, draft: None };
        let added = self.vault.with(|s| app::write::add(s, &request)).unwrap();
        assert!(added.record.is_some());
    }

    fn row(&self) -> CaseloadRow {
        let request = CaseloadRequest { limit: 10, ..CaseloadRequest::default() };
        self.vault.read(|s| app::caseload::list(s, &request)).unwrap().rows.remove(0)
    }

    fn next(&self) -> Option<String> {
        self.row().next_visit
    }
}

#[test]
fn the_next_visit_is_never_on_a_day_that_is_over() {
    let scene = Scene::new();
    scene.visit("completed", "2026-06-01T10:00:00+02:00");
    scene.visit("scheduled", "2026-06-09T10:00:00+02:00");
    assert_eq!(scene.next(), None, "nobody marked yesterday's as missed");
    assert_eq!(scene.row().last_visit.as_deref(), Some("2026-06-01T10:00:00+02:00"));
    scene.visit("scheduled", "2026-06-20T10:00:00+02:00");
    scene.visit("scheduled", "2026-06-12T10:00:00+02:00");
    assert_eq!(scene.next().as_deref(), Some("2026-06-12T10:00:00+02:00"));
    scene.visit("scheduled", "2026-06-10T09:00:00+02:00");
    let today = Some("2026-06-10T09:00:00+02:00");
    assert_eq!(scene.next().as_deref(), today, "today is not over");

    // Nothing is written, and a day passes.
    *scene.clock.0.lock().unwrap() += chrono::Duration::days(1);
    assert_eq!(scene.next().as_deref(), Some("2026-06-12T10:00:00+02:00"));
}

#[test]
fn visits_are_in_the_order_of_their_instants_whatever_their_offsets() {
    let scene = Scene::new();
    // 10:00 in Beirut is an hour before 10:00 in Berlin.
    scene.visit("scheduled", "2026-06-12T09:45:00+02:00");
    scene.visit("scheduled", "2026-06-12T10:00:00+03:00");
    assert_eq!(scene.next().as_deref(), Some("2026-06-12T10:00:00+03:00"));
    scene.visit("completed", "2026-06-01T10:00:00+03:00");
    scene.visit("under-way", "2026-06-01T09:45:00+02:00");
    assert_eq!(scene.row().last_visit.as_deref(), Some("2026-06-01T09:45:00+02:00"));

    scene.visit("scheduled", "2026-06-10T16:30:00+03:00");
    scene.visit("scheduled", "2026-06-10T16:00:00+02:00");
    let today = scene.vault.read(|s| app::today::today(s, &app::Nothing {})).unwrap();
    let moments: Vec<_> = today.visits.iter().map(|visit| visit.moment.as_str()).collect();
    assert_eq!(moments, ["2026-06-10T16:30:00+03:00", "2026-06-10T16:00:00+02:00"]);
}

#[test]
fn a_case_lists_its_visits_by_instant_also_across_offsets() {
    let scene = Scene::new();
    scene.visit("completed", "2026-06-01T09:30:00+02:00");
    scene.visit("completed", "2026-06-01T08:00:00+00:00");
    let request = app::case::CaseRequest { case: scene.case };
    let view = scene.vault.read(|s| app::case::open(s, &request)).unwrap();
    let moments: Vec<_> = view.visits.into_iter().filter_map(|visit| visit.moment).collect();
    assert_eq!(moments, ["2026-06-01T08:00:00+00:00", "2026-06-01T09:30:00+02:00"]);
}
