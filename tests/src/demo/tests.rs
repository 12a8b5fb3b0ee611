//! What the demo must contain.

use super::*;
use app::caseload::CaseloadRequest;
use casework::visit::Status;
use chrono::DateTime;
use std::sync::Arc;
use store::keyfile::KdfParams;

fn vault(clock: &Arc<SettableClock>, folder: &std::path::Path) -> Vault {
    let world = app::World {
        clock: clock.clone(),
        random: Arc::new(app::SystemRandom),
        kinds: casework::KINDS,
    };
    let vault = Vault::at(folder, world, Some(KdfParams::FLOOR));
    vault.set_up("seven lanterns over the quiet harbor", "en").unwrap();
    vault
}

#[test]
fn the_demo_is_a_caseload_of_forty_families_with_a_day_of_visits() {
    let folder = tempfile::tempdir().unwrap();
    let clock = SettableClock::standing_at(
        DateTime::parse_from_rfc3339("2026-11-21T14:32:07-05:00").unwrap(),
    );
    let vault = vault(&clock, folder.path());
    let cases = load(&vault, &clock).unwrap();
    assert_eq!(cases.len(), 40);
    let request = CaseloadRequest { limit: 200, ..CaseloadRequest::default() };
    assert_eq!(vault.read(|s| app::caseload::list(s, &request)).unwrap().total, Some(40));

    let today = vault.read(|s| app::today::today(s, &app::Nothing {})).unwrap();
    let day: Vec<_> = today
        .visits
        .iter()
        .map(|v| (&v.moment[11..16], v.status, v.family_name.as_str()))
        .collect();
    assert_eq!(day[0], ("09:30", Status::Completed, "خانوادهٔ رحیمی"));
    assert_eq!(day[1], ("14:05", Status::UnderWay, "أم خالد وعائلتها"));
    assert_eq!(day[2], ("16:30", Status::Scheduled, "Fanmi Jean-Baptiste"));
    assert_eq!(today.visits[1].case, cases[0]);
    assert!((3..=4).contains(&day.len()), "{day:?}");
    let late: Vec<i32> = today.due.iter().map(|due| due.days_late).collect();
    assert_eq!(late, [3, 0, -1, -2, -4, -5]);
    assert!((3..=5).contains(&today.attention.len()), "{:?}", today.attention);
}

#[test]
fn every_family_of_the_demo_speaks_in_its_own_language_and_may_decline() {
    let families = families().unwrap();
    assert!(families.iter().all(|family| !family.members.is_empty() && !family.visits.is_empty()));
    let languages: std::collections::BTreeSet<_> =
        families.iter().map(|family| &family.language).collect();
    assert!(languages.len() >= 15, "{languages:?}");
    let mentioned = |family: &&family::Family| {
        family
            .culturagrams
            .iter()
            .any(|c| c.areas.contains_key(&casework::culturagram::Area::LegalStatus))
    };
    assert!(families.iter().filter(mentioned).count() > 10);
}

#[test]
fn a_case_of_the_corpus_has_38_records_and_the_same_seed_gives_the_same_case() {
    let now = DateTime::parse_from_rfc3339("2026-11-21T14:32:07-05:00").unwrap();
    let made: Vec<_> = [1, 1, 2]
        .map(|seed| {
            let folder = tempfile::tempdir().unwrap();
            let clock = SettableClock::standing_at(now);
            let vault = vault(&clock, folder.path());
            let made = corpus::cases(&vault, 20, seed);
            assert_eq!((made.cases.len(), made.records), (20, 20 * corpus::RECORDS));
            let held = made.cases.iter().map(|case| {
                let records =
                    vault.with(|s| Ok(s.store().states_of(history::StreamId(case.0))?)).unwrap();
                assert_eq!(records.len(), corpus::RECORDS);
                format!(
                    "{:?}",
                    records.iter().map(|(id, state)| (*id, state.document())).collect::<Vec<_>>()
                )
            });
            (made.cases.clone(), held.collect::<Vec<_>>(), made.mean())
        })
        .into();
    assert_eq!(made[0], made[1]);
    assert_ne!(made[0].0, made[2].0);
    assert!((580..=660).contains(&made[0].2), "{} bytes per record", made[0].2);
}
