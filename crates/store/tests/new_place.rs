//! Taking a new place in an agency: what was written here follows, and nothing that the agency
//! said is forgotten.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use casework::person::Person;
use common::{answer, case, id, laptop, write};
use history::{AgencyId, DeviceId, SecretKey, StaffId, StreamId};
use serde_json::json;
use store::{Agency, Author, Store};

fn person(name: &str) -> Person {
    Person { name_full: name.into(), ..Person::default() }
}

fn put(store: &mut Store, stream: StreamId, record: u8, name: &str) {
    write(store, |writer| writer.put(stream, id(record), &person(name))).unwrap();
}

/// The agency gives this laptop another place, and holds its changes up to a number.
fn adopt(store: &mut Store, place: u8, acknowledged: u64) {
    let key = SecretKey::from_bytes(&[place; 32]);
    let author = Author {
        device: DeviceId(id(place)),
        key: key.public(),
        staff: StaffId(id(99)),
        name: "Maria Ortiz".into(),
    };
    let agency = Agency {
        id: AgencyId(id(98)),
        name: "Harbor".into(),
        server: "https://agency.example".into(),
        identity: key.public(),
        staff: author.staff,
        worker: author.name.clone(),
        role: "case-worker".into(),
        clock_ahead_ms: 0,
        caseload_etag: None,
    };
    store.adopt(&agency, &author, key, acknowledged).unwrap();
}

#[test]
fn what_the_agency_holds_for_review_is_said_under_a_new_place_too() {
    let (_folder, mut store) = laptop(1);
    for (record, name) in [(2, "one"), (3, "two"), (4, "three"), (5, "four")] {
        put(&mut store, case(), record, name);
    }
    answer(&mut store, &[2, 4]);
    // The agency has lost the last one, which is signed again.
    adopt(&mut store, 50, 3);
    let held = store.held_for_review().unwrap();
    let names: Vec<_> = held
        .iter()
        .map(|held| held.change.as_ref().unwrap().writes().unwrap()["name_full"].clone())
        .collect();
    assert_eq!(names, [json!("two")], "what was signed again was not refused");

    // A number of the new place says nothing about the same number of the old one.
    put(&mut store, case(), 6, "five");
    answer(&mut store, &[2]);
    let held = store.held_for_review().unwrap();
    let names: Vec<_> = held
        .iter()
        .map(|held| held.change.as_ref().unwrap().writes().unwrap()["name_full"].clone())
        .collect();
    assert_eq!(names, [json!("five"), json!("two")], "the latest first");
}

#[test]
fn a_refusal_that_is_said_again_keeps_the_fields_of_a_change_whose_content_is_gone() {
    let (_folder, mut store) = laptop(1);
    put(&mut store, case(), 2, "Sakina");
    answer(&mut store, &[1]);
    assert_eq!(store.purge(&[case()]).unwrap(), [case()]);
    answer(&mut store, &[1]);
    assert_eq!(store.held_for_review().unwrap()[0].fields, ["name_full"]);
}

#[test]
fn after_a_new_place_a_case_waits_only_with_what_was_signed_again() {
    let (_folder, mut store) = laptop(1);
    let other = StreamId(id(200));
    for n in 0..5 {
        put(&mut store, case(), 2, &format!("sent {n}"));
    }
    answer(&mut store, &[]);
    put(&mut store, other, 3, "not sent");
    let acknowledged = store.acknowledged().unwrap();
    adopt(&mut store, 50, acknowledged);
    let waits = |case| store.caseload_row(case).unwrap().waiting;
    assert_eq!((waits(case()), waits(other)), (false, true));
    assert_eq!(store.waiting().unwrap(), 1);
    assert_eq!(store.waiting_of(other).unwrap(), 1);
}

#[test]
fn what_is_signed_again_of_a_case_that_left_does_not_bring_the_case_back() {
    let (_folder, mut store) = laptop(1);
    put(&mut store, case(), 2, "Sakina");
    answer(&mut store, &[]);
    assert_eq!(store.purge(&[case()]).unwrap(), [case()]);
    // A server that was put back has lost it: the header is sent again.
    adopt(&mut store, 50, 0);
    assert_eq!(store.waiting().unwrap(), 1);
    assert_eq!(store.states_of(case()).unwrap(), []);
    assert!(store.caseload_row(case()).is_err());
}
