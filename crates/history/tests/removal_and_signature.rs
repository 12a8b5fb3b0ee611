//! What removals and signatures amount to when laptops did not see each other.
#![allow(clippy::unwrap_used, missing_docs)]

use history::{
    ADDENDUM, Action, Change, Context, DeviceId, Digest, Header, REMOVED, RecordState, SIGNED,
    SecretKey, StaffId, Writes,
};
use serde_json::{Value, json};
use uuid::Uuid;

struct Laptop {
    device: u8,
    seq: u64,
    state: RecordState,
}

fn laptop(device: u8) -> Laptop {
    Laptop { device, seq: 0, state: RecordState::default() }
}

impl Laptop {
    fn write(&mut self, action: Action, field: &str, value: Value) -> Change {
        let seen = self.state.context().clone();
        self.write_having_seen(seen, action, field, value)
    }

    fn write_having_seen(
        &mut self,
        seen: Context,
        action: Action,
        field: &str,
        value: Value,
    ) -> Change {
        self.seq += 1;
        let id = |n: u8| Uuid::from_bytes([n; 16]);
        let header = Header {
            stream: id(100).into(),
            record: id(101).into(),
            kind: "note".into(),
            device: DeviceId(id(self.device)),
            seq: self.seq,
            author: StaffId(id(self.device)),
            at: 0,
            tz: 0,
            action,
            seen,
        };
        let key = SecretKey::from_bytes(&[self.device; 32]);
        let writes = Writes::from([(field.to_owned(), value)]);
        let change = Change::sign(header, &writes, Digest::START, &key).unwrap();
        self.state.take(&change).unwrap();
        change
    }

    fn takes(&mut self, changes: &[&Change]) {
        for change in changes {
            self.state.take(change).unwrap();
        }
    }
}

#[test]
fn two_removals_that_did_not_see_each_other_remove_the_record() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    let first = a.write(Action::Write, "body", json!("words"));
    b.takes(&[&first]);
    let one = a.write(Action::Remove, REMOVED, json!("a duplicate"));
    let two = b.write(Action::Remove, REMOVED, json!("written twice"));
    a.takes(&[&two]);
    b.takes(&[&one]);
    for state in [&a.state, &b.state] {
        assert!(state.is_removed());
        assert!(!state.is_removed_but_edited());
        assert_eq!(state.removals().count(), 2);
    }
}

#[test]
fn an_edit_that_no_remover_had_seen_keeps_the_record_for_a_person_to_decide() {
    let (mut a, mut b, mut c) = (laptop(1), laptop(2), laptop(3));
    let first = a.write(Action::Write, "body", json!("words"));
    b.takes(&[&first]);
    c.takes(&[&first]);
    let one = a.write(Action::Remove, REMOVED, json!("a duplicate"));
    let two = b.write(Action::Remove, REMOVED, json!("written twice"));
    let edit = c.write(Action::Write, "body", json!("more words"));
    c.takes(&[&one, &two]);
    assert!(!c.state.is_removed() && c.state.is_removed_but_edited());
    let kept = c.write(Action::Restore, REMOVED, Value::Null);
    a.takes(&[&two, &edit, &kept]);
    assert!(!a.state.is_removed() && !a.state.is_removed_but_edited());
    assert_eq!(a.state.document()["body"], "more words");
}

#[test]
fn a_removal_that_somebody_took_back_counts_no_more() {
    let mut a = laptop(1);
    a.write(Action::Write, "body", json!("words"));
    a.write(Action::Remove, REMOVED, json!("a mistake"));
    assert!(a.state.is_removed());
    a.write(Action::Restore, REMOVED, Value::Null);
    assert!(!a.state.is_removed());
    assert_eq!(a.state.removals().count(), 0);
}

#[test]
fn a_signed_record_keeps_its_words_and_a_late_edit_becomes_a_proposal() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    let first = a.write(Action::Write, "body", json!("as it was said"));
    b.takes(&[&first]);
    let signed = a.write(Action::Sign, SIGNED, json!({ "body": "as it was said" }));
    let late = b.write(Action::Write, "body", json!("as I remember it"));
    for (laptop, change) in [(&mut a, &late), (&mut b, &signed)] {
        laptop.takes(&[change]);
        assert_eq!(laptop.state.document()["body"], "as it was said");
        let proposed: Vec<_> = laptop.state.proposed().map(|(field, _)| field).collect();
        assert_eq!(proposed, ["body"]);
        assert_eq!(laptop.state.conflicts().count(), 0);
    }
}

#[test]
fn a_note_signed_on_two_laptops_keeps_both_bodies() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    a.write(Action::Sign, SIGNED, json!({ "body": "one" }));
    let two = b.write(Action::Sign, SIGNED, json!({ "body": "two" }));
    a.takes(&[&two]);
    let conflicts: Vec<_> = a.state.conflicts().map(|(field, _)| field).collect();
    assert_eq!(conflicts, [SIGNED]);
    assert_eq!(a.state.field(SIGNED).unwrap().standing().len(), 2);
}

#[test]
fn addenda_of_two_laptops_are_both_kept() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    let signed = a.write(Action::Sign, SIGNED, json!({ "body": "one" }));
    b.takes(&[&signed]);
    a.write(Action::Amend, &format!("{ADDENDUM}1.2"), json!({ "reason": "a name" }));
    let other = b.write(Action::Amend, &format!("{ADDENDUM}2.1"), json!({ "reason": "a day" }));
    a.takes(&[&other]);
    assert_eq!(a.state.addenda().count(), 2);
    assert_eq!(a.state.document().len(), 1, "an addendum is not a field of the record");
}

#[test]
fn a_write_that_saw_less_than_its_laptop_holds_does_not_cover_the_rest() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    let first = a.write(Action::Write, "phone", json!("1"));
    b.takes(&[&first]);
    let base = b.state.context().clone();
    let second = a.write(Action::Write, "phone", json!("2"));
    b.takes(&[&second]);
    b.write_having_seen(base.clone(), Action::Write, "phone", json!("3"));
    let values: Vec<_> =
        b.state.field("phone").unwrap().standing().iter().map(|s| s.value.clone()).collect();
    assert_eq!(values, [json!("2"), json!("3")]);
    assert_eq!(b.state.conflicts().count(), 1);
    assert!(base.is_within(b.state.context()) && !b.state.context().is_within(&base));
    assert_eq!(base.of(DeviceId(Uuid::from_bytes([1; 16]))), 1);
    assert_eq!(base.of(DeviceId(Uuid::from_bytes([9; 16]))), 0);
}
