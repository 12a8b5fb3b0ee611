//! The merge depends on the set of changes alone, and no write is lost unseen.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use history::{
    Action, Change, DeviceId, Digest, Header, REMOVED, RecordState, SecretKey, StaffId, Writes,
};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

const FIELDS: [&str; 3] = ["client_words", "understood", "concerns"];

/// One laptop of the model: its key, its chain, and what it has merged.
struct Laptop {
    device: DeviceId,
    key: SecretKey,
    head: (u64, Digest),
    state: RecordState,
    merged: usize,
}

#[derive(Debug, Clone)]
enum Step {
    Write { laptop: usize, field: usize, value: u8, at: i64 },
    Remove { laptop: usize },
    Restore { laptop: usize },
    Pull { laptop: usize },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3usize, 0..3usize, 0..4u8, -5..5i64).prop_map(|(laptop, field, value, at)| Step::Write { laptop, field, value, at }),
        1 => (0..3usize).prop_map(|laptop| Step::Remove { laptop }),
        1 => (0..3usize).prop_map(|laptop| Step::Restore { laptop }),
        4 => (0..3usize).prop_map(|laptop| Step::Pull { laptop }),
    ]
}

fn id(n: u8) -> Uuid {
    Uuid::from_bytes([n; 16])
}

fn laptop(n: u8) -> Laptop {
    Laptop {
        device: DeviceId(id(n)),
        key: SecretKey::from_bytes(&[n; 32]),
        head: (0, Digest::START),
        state: RecordState::default(),
        merged: 0,
    }
}

fn write(laptop: &mut Laptop, action: Action, writes: &Writes, at: i64) -> Change {
    let header = Header {
        stream: id(100).into(),
        record: id(101).into(),
        kind: "visit".into(),
        device: laptop.device,
        seq: laptop.head.0 + 1,
        author: StaffId(id(50)),
        at,
        tz: 60,
        action,
        seen: laptop.state.context().clone(),
    };
    let change = Change::sign(header, writes, laptop.head.1, &laptop.key).unwrap();
    laptop.head = (change.header().seq, change.digest());
    laptop.state.take(&change).unwrap();
    change
}

/// Plays steps and returns every change in the order in which it reached the log that
/// the laptops pull from.
fn play(steps: &[Step]) -> Vec<Change> {
    let mut laptops: Vec<Laptop> = (1..=3).map(laptop).collect();
    let mut log: Vec<Change> = Vec::new();
    for step in steps {
        match *step {
            Step::Write { laptop, field, value, at } => {
                let writes = Writes::from([(FIELDS[field].to_owned(), json!(value))]);
                log.push(write(&mut laptops[laptop], Action::Write, &writes, at));
            }
            Step::Remove { laptop } => {
                let writes = Writes::from([(REMOVED.to_owned(), json!("moved away"))]);
                log.push(write(&mut laptops[laptop], Action::Remove, &writes, 0));
            }
            Step::Restore { laptop } => {
                let writes = Writes::from([(REMOVED.to_owned(), json!(null))]);
                log.push(write(&mut laptops[laptop], Action::Restore, &writes, 0));
            }
            Step::Pull { laptop } => {
                let from = std::mem::replace(&mut laptops[laptop].merged, log.len());
                for change in &log[from..] {
                    laptops[laptop].state.take(change).unwrap();
                }
            }
        }
    }
    log
}

fn merged<'a>(changes: impl IntoIterator<Item = &'a Change>) -> RecordState {
    let mut state = RecordState::default();
    for change in changes {
        state.take(change).unwrap();
    }
    state
}

/// The definition, computed the slow way: a write stands unless another write of its
/// field has it in what its author had seen.
fn standing_by_definition(
    changes: &[Change],
    field: &str,
) -> Vec<(history::Dot, serde_json::Value)> {
    let writers: Vec<_> =
        changes.iter().filter(|c| c.writes().unwrap().contains_key(field)).collect();
    let mut standing: Vec<_> = writers
        .iter()
        .filter(|w| !writers.iter().any(|other| other.header().seen.has(w.header().dot())))
        .map(|w| (w.header().dot(), w.writes().unwrap()[field].clone()))
        .collect();
    standing.sort_by_key(|(dot, _)| *dot);
    standing
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn any_order_duplication_and_split_of_a_set_gives_the_same_state(
        steps in prop::collection::vec(step(), 1..40),
        shuffled in any::<prop::sample::Index>(),
        seed in prop::collection::vec(any::<prop::sample::Index>(), 80),
        split in any::<prop::sample::Index>(),
    ) {
        let log = play(&steps);
        let in_order = merged(&log);
        if !log.is_empty() {
            let mut other: Vec<&Change> = log.iter().collect();
            for (i, index) in seed.iter().enumerate() {
                let (a, b) = (i % other.len(), index.index(other.len()));
                other.swap(a, b);
            }
            let again = other[shuffled.index(other.len())];
            other.push(again);
            let (first, second) = other.split_at(split.index(other.len()));
            // A part taken in, kept, read back, then the rest.
            let kept = serde_json::to_string(&merged(first.iter().copied())).unwrap();
            let mut state: RecordState = serde_json::from_str(&kept).unwrap();
            for change in second {
                state.take(change).unwrap();
            }
            prop_assert_eq!(&state, &in_order);
        }
        for field in FIELDS {
            let stands: Vec<_> = in_order.field(field).map(|r| r.standing().iter().map(|s| (s.dot, s.value.clone())).collect()).unwrap_or_default();
            prop_assert_eq!(stands, standing_by_definition(&log, field));
        }
    }

    #[test]
    fn after_all_have_pulled_a_write_that_sees_everything_leaves_one_value(steps in prop::collection::vec(step(), 1..30)) {
        let mut log = play(&steps);
        let mut last = laptop(9);
        for change in &log {
            last.state.take(change).unwrap();
        }
        let writes = Writes::from([("client_words".to_owned(), json!("decided"))]);
        log.push(write(&mut last, Action::Resolve, &writes, -100));
        let state = merged(log.iter().rev());
        prop_assert_eq!(state.field("client_words").unwrap().standing().len(), 1);
        prop_assert_eq!(&state.document()["client_words"], &json!("decided"));
    }
}

#[test]
fn two_laptops_that_write_the_same_field_are_both_kept_until_someone_decides() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    let first = write(
        &mut a,
        Action::Write,
        &Writes::from([("understood".into(), json!("cold flat"))]),
        10,
    );
    let second = write(
        &mut b,
        Action::Write,
        &Writes::from([("understood".into(), json!("no doctor"))]),
        20,
    );
    let state = merged([&first, &second]);
    assert_eq!(state.conflicts().count(), 1);
    assert_eq!(
        state.document()["understood"],
        json!("no doctor"),
        "the later claimed time is shown first"
    );
}

#[test]
fn two_laptops_that_write_the_same_words_do_not_conflict() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    let same = Writes::from([("understood".into(), json!("cold flat"))]);
    let state = merged([
        &write(&mut a, Action::Write, &same, 10),
        &write(&mut b, Action::Write, &same, 20),
    ]);
    assert_eq!(state.conflicts().count(), 0);
}

#[test]
fn an_edit_that_meets_a_removal_keeps_the_record() {
    let (mut a, mut b) = (laptop(1), laptop(2));
    let made =
        write(&mut a, Action::Write, &Writes::from([("name_full".into(), json!("سكينة"))]), 1);
    b.state.take(&made).unwrap();
    let removed = write(
        &mut a,
        Action::Remove,
        &Writes::from([(REMOVED.into(), json!("twice in the list"))]),
        2,
    );
    assert!(merged([&made, &removed]).is_removed());
    let edited =
        write(&mut b, Action::Write, &Writes::from([("name_to_use".into(), json!("Sakina"))]), 3);
    let state = merged([&edited, &removed, &made]);
    assert!(!state.is_removed() && state.is_removed_but_edited());
    assert_eq!(state.document()["name_to_use"], json!("Sakina"));
}
