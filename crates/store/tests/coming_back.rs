//! A case that left this laptop and comes back, whole or piece by piece.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use casework::person::Person;
use common::{case, id, laptop, write};
use history::Change;
use store::{Incoming, Returning, Store};

fn cursor(store: &Store) -> (u64, bool) {
    let cursor = store.cursors().unwrap()[0];
    (cursor.position, cursor.purged)
}

fn piece(changes: &[(u64, Change)], complete: bool) -> Incoming {
    let upto = changes.last().unwrap().0;
    Incoming { stream: case(), upto, complete, changes: changes.to_vec() }
}

#[test]
fn a_case_counts_as_back_when_its_last_piece_has_come_and_is_shown_before() {
    let (_folder, mut store) = laptop(1);
    let person = |name: &str| Person { name_full: name.into(), ..Person::default() };
    write(&mut store, |writer| writer.put(case(), id(2), &person("Sakina"))).unwrap();
    write(&mut store, |writer| writer.put(case(), id(3), &person("Yusuf"))).unwrap();
    let whole = store.states_of(case()).unwrap();
    let log: Vec<(u64, Change)> =
        (1..).zip(store.mine_after(0, 9, usize::MAX).unwrap().changes).collect();
    common::answer(&mut store, &[]);
    assert_eq!(store.purge(&[case()]).unwrap(), [case()]);

    store.take_in(&[piece(&log[..1], false)]).unwrap();
    assert_eq!(cursor(&store), (1, true), "our own words of the rest are still to come");
    let kept = store.read_models_as_text().unwrap();
    assert_eq!(store.caseload_row(case()).unwrap().name, "Sakina");
    store.rebuild_read_models().unwrap();
    assert_eq!(store.read_models_as_text().unwrap(), kept);

    store.take_in(&[piece(&log[1..], true)]).unwrap();
    assert_eq!(cursor(&store), (2, false));
    assert_eq!(store.states_of(case()).unwrap(), whole);
}

/// A change as the server gives it back when its case is someone else's now.
fn without_content(change: &Change) -> Change {
    let (header, hash) = (change.header_text().to_owned(), change.content_hash());
    Change::read(header, None, Some(hash), change.prev(), change.signature()).unwrap()
}

#[test]
fn of_a_case_that_is_someone_elses_now_no_ghost_comes_back_with_our_own_changes() {
    let ((_lost, mut lost), (_folder, mut store)) = (laptop(1), laptop(2));
    let person = |name: &str| Person { name_full: name.into(), ..Person::default() };
    for (record, name) in [(2, "Sakina"), (3, "Yusuf"), (2, "Sakina Khanum")] {
        write(&mut lost, |writer| writer.put(case(), id(record), &person(name))).unwrap();
    }
    let log = lost.mine_after(0, 9, usize::MAX).unwrap().changes;
    let returning = |(position, change): (u64, &Change)| Returning {
        change: without_content(change),
        position: Some(position),
        held: None,
    };
    store.take_own(&(1..).zip(&log).map(returning).collect::<Vec<_>>()).unwrap();
    assert_eq!(cursor(&store), (0, true), "it counts as a case that left");
    assert_eq!(store.states_of(case()).unwrap(), []);
    assert!(store.caseload_row(case()).is_err());
    assert_eq!(store.caseload_total(None, None).unwrap(), 0);
    store.rebuild_read_models().unwrap();
    assert_eq!(store.caseload_total(None, None).unwrap(), 0);

    // It is given to this worker again: then all of it is here.
    let whole: Vec<_> = (1..).zip(log).collect();
    store.take_in(&[piece(&whole, true)]).unwrap();
    assert_eq!(store.states_of(case()).unwrap(), lost.states_of(case()).unwrap());
    assert_eq!(store.caseload_total(None, None).unwrap(), 1);
}

#[test]
fn a_change_that_comes_back_without_its_content_leaves_the_record_that_is_here_alone() {
    let (_folder, mut store) = laptop(1);
    let sakina = Person { name_full: "Sakina".into(), ..Person::default() };
    write(&mut store, |writer| writer.put(case(), id(2), &sakina)).unwrap();
    let before = store.states_of(case()).unwrap();
    let log = store.mine_after(0, 9, usize::MAX).unwrap().changes;
    let again = Returning { change: without_content(&log[0]), position: Some(1), held: None };
    store.take_own(&[again]).unwrap();
    assert_eq!(store.states_of(case()).unwrap(), before);
    assert_eq!(store.mine_after(0, 9, usize::MAX).unwrap().changes, log, "its content stays");
    assert_eq!(cursor(&store), (0, false));
    assert_eq!(store.caseload_total(None, None).unwrap(), 1);
}
