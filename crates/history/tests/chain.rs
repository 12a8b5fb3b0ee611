//! What was signed cannot be altered unnoticed, and keeps its bytes.
#![allow(clippy::unwrap_used, missing_docs)]

use history::{
    Action, Change, Context, Digest, Dot, Error, Header, SecretKey, Writes, verify, verify_all,
};
use serde_json::json;
use uuid::Uuid;

fn header(seq: u64) -> Header {
    Header {
        stream: Uuid::from_bytes([1; 16]).into(),
        record: Uuid::from_bytes([2; 16]).into(),
        kind: "visit".into(),
        device: Uuid::from_bytes([3; 16]).into(),
        seq,
        author: Uuid::from_bytes([4; 16]).into(),
        at: 1_763_735_527_000,
        tz: 60,
        action: Action::Write,
        seen: Context::default(),
    }
}

fn signed(seq: u64, prev: Digest, words: &str) -> Change {
    let writes = Writes::from([("client_words".to_owned(), json!(words))]);
    Change::sign(header(seq), &writes, prev, &SecretKey::from_bytes(&[7; 32])).unwrap()
}

#[test]
fn the_format_of_a_change_does_not_drift() {
    let change = signed(1, Digest::START, "البيت بارد");
    assert_eq!(
        change.header_text(),
        r#"{"stream":"AQEBAQEBAQEBAQEBAQEBAQ","record":"AgICAgICAgICAgICAgICAg","kind":"visit","device":"AwMDAwMDAwMDAwMDAwMDAw","seq":1,"author":"BAQEBAQEBAQEBAQEBAQEBA","at":1763735527000,"tz":60,"action":"write"}"#
    );
    assert_eq!(change.content(), Some(r#"{"client_words":"البيت بارد"}"#));
    assert_eq!(change.digest().to_string(), "YoNgWphPCHFiR4gz6awPvMKIIerZHBkwHEE4D-o6Z3c");
}

#[test]
fn an_altered_header_content_or_predecessor_does_not_verify() {
    let key = SecretKey::from_bytes(&[7; 32]).public();
    let change = signed(2, Digest([9; 32]), "as it was said");
    assert_eq!(verify(&change, &key), Ok(()));
    let text = change.header_text().to_owned();
    let content = change.content().map(str::to_owned);
    let altered = [
        Change::read(
            text.replace("visit", "vizit"),
            content.clone(),
            None,
            change.prev(),
            change.signature(),
        ),
        Change::read(
            text.clone(),
            content.clone().map(|c| c.replace("said", "sold")),
            None,
            change.prev(),
            change.signature(),
        ),
        Change::read(text.clone(), content.clone(), None, Digest::START, change.signature()),
    ];
    for altered in altered {
        assert_eq!(verify(&altered.unwrap(), &key), Err(Error::Signature { seq: 2 }));
    }
    let purged =
        Change::read(text, None, Some(change.content_hash()), change.prev(), change.signature())
            .unwrap();
    assert_eq!(verify(&purged, &key), Ok(()), "a purged change still verifies");
    assert_eq!(purged.writes().unwrap(), Writes::new());
}

#[test]
fn a_batch_names_the_change_that_does_not_verify() {
    let key = SecretKey::from_bytes(&[7; 32]).public();
    let mut prev = Digest::START;
    let mut changes: Vec<Change> = (1..=20)
        .map(|seq| {
            let change = signed(seq, prev, "words");
            prev = change.digest();
            change
        })
        .collect();
    let pairs =
        |changes: &[Change]| verify_all(&changes.iter().map(|c| (c, &key)).collect::<Vec<_>>());
    assert_eq!(pairs(&changes), Ok(()));
    let bad = &changes[12];
    let content = Some(r#"{"client_words":"other"}"#.to_owned());
    changes[12] =
        Change::read(bad.header_text().to_owned(), content, None, bad.prev(), bad.signature())
            .unwrap();
    assert_eq!(pairs(&changes), Err(Error::Signature { seq: 13 }));
}

#[test]
fn what_a_newer_version_wrote_is_kept_and_its_signature_holds() {
    let key = SecretKey::from_bytes(&[7; 32]);
    let text = serde_json::to_string(&header(1))
        .unwrap()
        .replace(r#""action":"write""#, r#""action":"co-sign","weight":3"#);
    let content = r#"{"new_field":{"deep":[1,2]}}"#;
    let digest = Digest::of(Digest::START, &text, history::ContentHash::of(content));
    let change =
        Change::read(text.clone(), Some(content.into()), None, Digest::START, key.sign(&digest.0))
            .unwrap();
    assert_eq!(verify(&change, &key.public()), Ok(()));
    assert_eq!(change.header().action, Action::Newer);
    assert_eq!(change.header_text(), text);
}

#[test]
fn a_change_that_has_seen_itself_is_refused() {
    let mut header = header(4);
    header.seen = [Dot { device: header.device, seq: 4 }].into_iter().collect();
    let refused =
        Change::sign(header, &Writes::new(), Digest::START, &SecretKey::from_bytes(&[7; 32]));
    assert_eq!(refused, Err(Error::SeesItself));
}
