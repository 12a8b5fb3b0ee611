//! A case that left this laptop and comes back, whole or piece by piece.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use casework::person::Person;
use common::{case, id, laptop, write};
use history::Change;
use store::{Incoming, Store};

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
