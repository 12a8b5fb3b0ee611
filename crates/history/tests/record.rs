//! Contexts, fields and whole records: what a set of changes amounts to.
#![allow(clippy::unwrap_used, missing_docs)]

use history::{
    Action, Change, Context, DeviceId, Digest, Dot, Error, Header, REMOVED, RecordState, Register,
    SecretKey, Signature, StaffId, Standing, Writes,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

fn device(n: u8) -> DeviceId {
    DeviceId(Uuid::from_bytes([n; 16]))
}

fn dot(n: u8, seq: u64) -> Dot {
    Dot { device: device(n), seq }
}

fn context(dots: &[(u8, u64)]) -> Context {
    dots.iter().map(|(n, seq)| dot(*n, *seq)).collect()
}

fn standing(n: u8, seq: u64, at: i64, value: impl Into<Value>) -> Standing {
    let author = StaffId(Uuid::from_bytes([50; 16]));
    Standing { dot: dot(n, seq), at, tz: 60, author, value: value.into() }
}

fn header(n: u8, seq: u64, action: Action, seen: &[(u8, u64)]) -> Header {
    Header {
        stream: Uuid::from_bytes([100; 16]).into(),
        record: Uuid::from_bytes([101; 16]).into(),
        kind: "visit".into(),
        device: device(n),
        seq,
        author: StaffId(Uuid::from_bytes([50; 16])),
        at: i64::from(n) * 10,
        tz: 60,
        action,
        seen: context(seen),
    }
}

fn writes(fields: &[(&str, Value)]) -> Writes {
    fields.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect()
}

/// One step of a record: laptop, its number there, what it did, what it had seen.
type Step<'a> = (u8, u64, Action, &'a [(u8, u64)], &'a [(&'a str, Value)]);

fn record(steps: &[Step]) -> RecordState {
    let mut state = RecordState::default();
    for (n, seq, action, seen, fields) in steps {
        state.take_writes(&header(*n, *seq, *action, seen), writes(fields));
    }
    state
}

fn dots() -> impl Strategy<Value = Vec<(u8, u64)>> {
    prop::collection::vec((1..4_u8, 1..6_u64), 0..8)
}

proptest! {
    #[test]
    fn a_context_has_a_change_exactly_if_it_or_a_later_one_of_that_laptop_was_taken_in(
        taken in dots(), asked in (1..4_u8, 1..7_u64),
    ) {
        let expected = taken.iter().any(|(n, seq)| *n == asked.0 && *seq >= asked.1);
        prop_assert_eq!(context(&taken).has(dot(asked.0, asked.1)), expected);
        prop_assert_eq!(context(&taken).is_empty(), taken.is_empty());
    }

    #[test]
    fn joining_contexts_is_the_union_in_any_order(a in dots(), b in dots(), c in dots()) {
        let joined = |x: &[(u8, u64)], y: &[(u8, u64)]| {
            let mut context = context(x);
            context.join(&self::context(y));
            context
        };
        prop_assert_eq!(joined(&a, &b), context(&[a.clone(), b.clone()].concat()));
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
        prop_assert_eq!(joined(&a, &a), context(&a));
        let mut left = joined(&a, &b);
        left.join(&context(&c));
        let mut right = context(&a);
        right.join(&joined(&b, &c));
        prop_assert_eq!(&left, &right);
        prop_assert_eq!(left.dots().collect::<Context>(), right);
    }

    #[test]
    fn a_field_keeps_the_same_values_in_any_order_and_however_often_they_come(
        seen in prop::collection::vec(dots(), 1..8),
        order in prop::collection::vec(any::<prop::sample::Index>(), 20),
    ) {
        // Each write has seen only what is before it, so that none sees itself.
        let all: Vec<(Standing, Context)> = seen
            .iter()
            .enumerate()
            .map(|(i, seen)| {
                let (n, seq) = (u8::try_from(i % 3).unwrap() + 1, i as u64 / 3 + 1);
                let earlier: Vec<_> =
                    seen.iter().filter(|(m, s)| *m != n || *s < seq).copied().collect();
                (standing(n, seq, i64::try_from(i).unwrap(), i), context(&earlier))
            })
            .collect();
        let mut in_order = Register::default();
        for (write, seen) in &all {
            in_order.take(write.clone(), seen);
        }
        let mut shuffled = Register::default();
        for at in order.iter().map(|index| index.index(all.len())).chain((0..all.len()).rev()) {
            shuffled.take(all[at].0.clone(), &all[at].1);
        }
        prop_assert_eq!(&shuffled, &in_order);
        for (write, _) in &all {
            let superseded = all.iter().any(|(_, seen)| seen.has(write.dot));
            prop_assert_eq!(in_order.standing().contains(write), !superseded);
        }
        prop_assert!(in_order.standing().is_sorted_by_key(|standing| standing.dot));
    }
}

#[test]
fn the_highest_change_of_each_laptop_stands_for_all_below_it() {
    let mut context = Context::default();
    assert!(context.is_empty() && !context.has(dot(1, 1)));
    context.add(dot(1, 3));
    context.add(dot(1, 2));
    context.add(dot(2, 1));
    assert!(context.has(dot(1, 3)) && context.has(dot(1, 1)) && context.has(dot(2, 1)));
    assert!(!context.has(dot(1, 4)) && !context.has(dot(3, 1)));
    assert_eq!(context.dots().collect::<Vec<_>>(), [dot(1, 3), dot(2, 1)]);
}

#[test]
fn the_value_with_the_latest_claimed_time_is_shown_and_the_laptop_breaks_a_tie() {
    let mut register = Register::default();
    assert_eq!(register.value(), None);
    register.take(standing(1, 1, 20, "first"), &Context::default());
    register.take(standing(2, 1, 10, "second"), &Context::default());
    assert_eq!(register.value(), Some(&json!("first")));
    register.take(standing(3, 1, 20, "third"), &Context::default());
    assert_eq!(register.value(), Some(&json!("third")));
}

#[test]
fn only_different_values_that_stand_together_are_a_conflict() {
    let mut register = Register::default();
    assert!(!register.is_conflict());
    register.take(standing(1, 1, 1, "cold"), &Context::default());
    assert!(!register.is_conflict());
    register.take(standing(2, 1, 2, "cold"), &Context::default());
    assert!(!register.is_conflict());
    register.take(standing(3, 1, 3, "damp"), &Context::default());
    assert!(register.is_conflict());
    register.take(standing(4, 1, 4, "both"), &context(&[(1, 1), (2, 1), (3, 1)]));
    assert!(!register.is_conflict());
    assert_eq!(register.standing(), [standing(4, 1, 4, "both")]);
}

#[test]
fn only_a_write_that_saw_several_different_values_decides_between_them() {
    let mut field = Register::default();
    for (n, value) in [(1, "a"), (2, "b"), (3, "a")] {
        field.take(standing(n, 1, 0, value), &Context::default());
    }
    for (seen, decides) in [
        (&[][..], false),
        (&[(1, 1)][..], false),
        (&[(1, 1), (3, 1)][..], false),
        (&[(1, 1), (2, 1)][..], true),
        (&[(1, 1), (2, 1), (3, 1)][..], true),
    ] {
        assert_eq!(field.is_decided_by(&context(seen)), decides, "{seen:?}");
    }
}

#[test]
fn a_document_has_the_fields_that_hold_something_and_none_of_the_records_own() {
    let state = record(&[
        (1, 1, Action::Write, &[], &[("a", json!("x")), ("b", json!("y")), ("$own", json!(1))]),
        (1, 2, Action::Write, &[(1, 1)], &[("b", json!(null))]),
    ]);
    assert_eq!(Value::Object(state.document()), json!({ "a": "x" }));
    assert_eq!(state.field("b").unwrap().value(), Some(&json!(null)));
    assert_eq!(state.field("c"), None);
    assert_eq!(state.context(), &context(&[(1, 2)]));
}

#[test]
fn conflicts_name_the_fields_in_which_two_values_stand() {
    let state = record(&[
        (1, 1, Action::Write, &[], &[("a", json!("x")), ("b", json!("same"))]),
        (2, 1, Action::Write, &[], &[("a", json!("y")), ("b", json!("same")), ("c", json!(1))]),
    ]);
    let named: Vec<_> =
        state.conflicts().map(|(field, register)| (field, register.standing().len())).collect();
    assert_eq!(named, [("a", 2)]);
}

#[test]
fn a_removal_that_saw_everything_removes_and_one_that_missed_an_edit_asks() {
    let made: Step = (1, 1, Action::Write, &[], &[("a", json!("x"))]);
    let remove: Step = (1, 2, Action::Remove, &[(1, 1)], &[(REMOVED, json!("twice in the list"))]);
    let edit: Step = (2, 1, Action::Write, &[(1, 1)], &[("a", json!("y"))]);
    let ask = |steps: &[Step]| {
        let state = record(steps);
        (state.is_removed(), state.is_removed_but_edited())
    };
    assert_eq!(ask(&[made]), (false, false));
    assert_eq!(ask(&[made, remove]), (true, false));
    assert_eq!(ask(&[made, edit]), (false, false));
    assert_eq!(ask(&[made, remove, edit]), (false, true));
    assert_eq!(ask(&[edit, remove, made]), (false, true));
    // Someone who saw both removes it once more: decided.
    let again: Step = (3, 1, Action::Remove, &[(1, 2), (2, 1)], &[(REMOVED, json!("moved away"))]);
    assert_eq!(ask(&[made, remove, edit, again]), (true, false));
    // Taken in twice is taken in once.
    assert_eq!(ask(&[made, remove, remove]), (true, false));
    let restore: Step = (1, 3, Action::Restore, &[(1, 2)], &[(REMOVED, json!(null))]);
    assert_eq!(ask(&[made, remove, restore]), (false, false));
}

#[test]
fn a_reason_without_a_removal_and_a_removal_without_a_reason_remove_nothing() {
    let made: Step = (1, 1, Action::Write, &[], &[("a", json!("x"))]);
    for step in [
        (1, 2, Action::Write, &[(1, 1)][..], &[(REMOVED, json!("a reason"))][..]),
        (1, 2, Action::Remove, &[(1, 1)][..], &[("a", json!("z"))][..]),
    ] {
        let state = record(&[made, step]);
        assert!(!state.is_removed() && !state.is_removed_but_edited());
    }
}

#[test]
fn a_change_whose_content_cannot_be_read_changes_nothing() {
    let mut state = record(&[(1, 1, Action::Write, &[], &[("a", json!("x"))])]);
    let before = state.clone();
    let text = serde_json::to_string(&header(2, 1, Action::Write, &[])).unwrap();
    let bad = Change::read(text, Some("[]".into()), None, Digest::START, Signature([0; 64]));
    assert!(matches!(state.take(&bad.unwrap()), Err(Error::Content(_))));
    assert_eq!(state, before);

    let good = header(2, 1, Action::Write, &[]);
    let key = SecretKey::from_bytes(&[2; 32]);
    let change = Change::sign(good, &writes(&[("a", json!("y"))]), Digest::START, &key).unwrap();
    assert_eq!(state.take(&change), Ok(()));
    assert_eq!(state.conflicts().count(), 1);
}

/// Releases to come read what this one keeps.
#[test]
fn the_kept_form_of_a_record_does_not_drift() {
    let state = record(&[
        (1, 1, Action::Write, &[], &[("a", json!("x")), ("b", json!([1]))]),
        (2, 1, Action::Write, &[], &[("b", json!([2])), (REMOVED, json!(null))]),
        (2, 2, Action::Remove, &[(2, 1)], &[(REMOVED, json!("twice"))]),
    ]);
    let [one, two] = [device(1), device(2)];
    let author = StaffId(Uuid::from_bytes([50; 16]));
    let kept = json!({
        "x": { one.to_string(): 1, two.to_string(): 2 },
        "w": [[two, 2, author, 20, 60], [one, 1, author, 10, 60], [two, 1, author, 20, 60]],
        "f": {
            "$removed": { "s": [[0, "twice"]], "c": { two.to_string(): 1 } },
            "a": [1, "x"],
            "b": { "s": [[1, [1]], [2, [2]]], "c": {} },
        },
        "r": [[{ "d": two, "s": 2 }, { two.to_string(): 1 }]],
    });
    assert_eq!(serde_json::to_value(&state).unwrap(), kept);
    assert_eq!(serde_json::from_value::<RecordState>(kept).unwrap(), state);

    let plain = record(&[(1, 1, Action::Write, &[], &[("a", json!("x"))])]);
    let text = serde_json::to_value(&plain).unwrap();
    assert!(text.get("r").is_none(), "{text}");
    assert_eq!(serde_json::from_value::<RecordState>(text).unwrap(), plain);
}

#[test]
fn a_kept_field_that_refers_to_no_write_is_damage() {
    for fields in [json!({ "a": [1, "x"] }), json!({ "a": { "s": [[0, "x"], [1, "y"]], "c": {} } })]
    {
        let author = StaffId(Uuid::from_bytes([50; 16]));
        let kept = json!({ "x": {}, "w": [[device(1), 1, author, 10, 60]], "f": fields });
        let refused = serde_json::from_value::<RecordState>(kept).unwrap_err().to_string();
        assert_eq!(refused, "a field refers to no write");
    }
}
