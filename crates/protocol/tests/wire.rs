//! What crosses the wire, as text.
#![allow(clippy::unwrap_used, missing_docs)]

use history::{Action, Change, Context, DeviceId, Digest, Header, SecretKey, Signature, Writes};
use protocol::{DeviceState, Hello, Kept, Limits, Receipt, carry, uncarry};
use serde_json::json;
use uuid::Uuid;

/// The changes of a device, each following the one before.
fn chain(device: u8, count: u64) -> Vec<Change> {
    let device = DeviceId(Uuid::from_bytes([device; 16]));
    let mut prev = Digest::START;
    (1..=count)
        .map(|seq| {
            let header = Header {
                stream: Uuid::from_bytes([1; 16]).into(),
                record: Uuid::from_bytes([2; 16]).into(),
                kind: "visit".into(),
                device,
                seq,
                author: Uuid::from_bytes([4; 16]).into(),
                at: 0,
                tz: 0,
                action: Action::Write,
                seen: Context::default(),
            };
            let writes = Writes::from([("purpose".to_owned(), json!(format!("visit {seq}")))]);
            let key = SecretKey::from_bytes(&[5; 32]);
            let change = Change::sign(header, &writes, prev, &key).unwrap();
            prev = change.digest();
            change
        })
        .collect()
}

/// Which of the carried changes name the digest of the one before.
fn named(changes: &[Change], known: Option<Digest>) -> Vec<bool> {
    let carried = carry(changes.iter().map(Kept::from), known).unwrap();
    assert_eq!(uncarry(carried.clone(), known).unwrap(), changes, "byte by byte as they were");
    let text = serde_json::to_value(&carried).unwrap();
    text.as_array().unwrap().iter().map(|change| change.get("p").is_some()).collect()
}

#[test]
fn the_digest_of_the_change_before_is_carried_only_where_the_reader_lacks_it() {
    let changes = chain(3, 3);
    let before_second = Some(changes[0].digest());
    assert_eq!(named(&changes[1..], before_second), [false, false], "a push from the head on");
    assert_eq!(named(&changes[1..], None), [true, false], "a page");
    assert_eq!(named(&changes[1..], Some(Digest([9; 32]))), [true, false]);
    let other = chain(6, 2);
    let mixed = [changes[1].clone(), other[1].clone(), changes[2].clone()];
    assert_eq!(named(&mixed, None), [true; 3], "two devices in turn");
}

#[test]
fn a_change_whose_content_was_purged_is_carried_with_the_hash_of_it() {
    let whole = chain(3, 1).remove(0);
    let header = whole.header_text().to_owned();
    let purged =
        Change::read(header, None, Some(whole.content_hash()), whole.prev(), whole.signature());
    let purged = [purged.unwrap()];
    let carried = carry(purged.iter().map(Kept::from), None).unwrap();
    let text = serde_json::to_value(&carried).unwrap();
    assert_eq!((text[0].get("c"), text[0].get("x").is_some()), (None, true));
    let read = uncarry(carried, None).unwrap();
    assert_eq!((read[0].content(), read[0].digest()), (None, whole.digest()));
}

#[test]
fn a_change_that_cannot_be_read_is_named_by_its_place() {
    let mut carried = serde_json::to_value(
        carry(chain(3, 3).iter().map(Kept::from), Some(Digest::START)).unwrap(),
    )
    .unwrap();
    carried[1]["h"] = json!({ "kind": "visit" });
    let refused = uncarry(serde_json::from_value(carried).unwrap(), None).unwrap_err();
    assert_eq!(refused.index, 1);
}

#[test]
fn the_limits_are_in_a_hello_only_where_they_are_not_the_defaults() {
    let hello = |limits| Hello {
        agency: Uuid::from_bytes([1; 16]).into(),
        version: 1,
        state: DeviceState::Active,
        limits,
        receipt: Receipt { head: 0, digest: Digest::START, time: 0, signature: Signature([0; 64]) },
    };
    let usual = serde_json::to_value(hello(Limits::default())).unwrap();
    assert_eq!(usual.get("limits"), None);
    let fewer = Limits { push: 10, ..Limits::default() };
    let text = serde_json::to_value(hello(fewer)).unwrap();
    assert_eq!(text["limits"]["push"], 10);
    for hello in [hello(Limits::default()), hello(fewer)] {
        let text = serde_json::to_string(&hello).unwrap();
        assert_eq!(serde_json::from_str::<Hello>(&text).unwrap(), hello);
    }
}
