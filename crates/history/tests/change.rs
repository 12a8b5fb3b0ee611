//! A change keeps the texts it was signed with, and says what is wrong with another.
#![allow(clippy::unwrap_used, missing_docs)]

use history::{
    Action, Change, ContentHash, Context, Digest, Dot, Error, Header, PublicKey, SecretKey,
    Signature, Writes, verify, verify_all,
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
        tz: -90,
        action: Action::Write,
        seen: Context::default(),
    }
}

fn key(n: u8) -> SecretKey {
    SecretKey::from_bytes(&[n; 32])
}

fn writes() -> Writes {
    Writes::from([
        ("understood".to_owned(), json!("cold flat")),
        ("concerns".to_owned(), json!(null)),
    ])
}

fn sees(seq: u64) -> Header {
    let own = header(5);
    let seen = [Dot { device: own.device, seq }].into_iter().collect();
    Header { seen, ..own }
}

#[test]
fn what_was_signed_can_be_asked_for() {
    let change = Change::sign(header(2), &writes(), Digest([9; 32]), &key(7)).unwrap();
    assert_eq!(change.header(), &header(2));
    assert_eq!(change.header().dot(), Dot { device: header(2).device, seq: 2 });
    assert_eq!(change.header_text(), serde_json::to_string(&header(2)).unwrap());
    assert_eq!(change.content(), Some(r#"{"concerns":null,"understood":"cold flat"}"#));
    assert_eq!(change.writes(), Ok(writes()));
    assert_eq!(change.prev(), Digest([9; 32]));
    assert_eq!(change.content_hash(), ContentHash::of(change.content().unwrap()));
    let digest = Digest::of(change.prev(), change.header_text(), change.content_hash());
    assert_eq!(change.digest(), digest);
    assert_eq!(change.signature(), key(7).sign(&digest.0));
}

#[test]
fn a_change_read_back_from_its_texts_is_the_same() {
    let change = Change::sign(sees(4), &writes(), Digest([9; 32]), &key(7)).unwrap();
    let again = Change::read(
        change.header_text().to_owned(),
        change.content().map(str::to_owned),
        None,
        change.prev(),
        change.signature(),
    );
    assert_eq!(again, Ok(change));
}

#[test]
fn each_action_is_spelled_as_it_is_on_disk() {
    for (action, text) in [
        (Action::Write, "write"),
        (Action::Remove, "remove"),
        (Action::Restore, "restore"),
        (Action::Resolve, "resolve"),
        (Action::Sign, "sign"),
        (Action::Amend, "amend"),
    ] {
        assert_eq!(serde_json::to_value(action).unwrap(), json!(text));
        assert_eq!(serde_json::from_value::<Action>(json!(text)).unwrap(), action);
    }
    assert_eq!(serde_json::from_value::<Action>(json!("co-sign")).unwrap(), Action::Newer);
}

#[test]
fn what_was_seen_is_written_only_where_there_is_something() {
    let text = |header: Header| serde_json::to_value(header).unwrap();
    assert!(text(header(1)).get("seen").is_none());
    assert_eq!(text(sees(4))["seen"], json!({ "AwMDAwMDAwMDAwMDAwMDAw": 4 }));
}

#[test]
fn a_change_may_have_seen_what_came_before_it_and_nothing_from_itself_on() {
    let sign = |header| Change::sign(header, &writes(), Digest::START, &key(7));
    assert!(sign(sees(4)).is_ok());
    for bad in [sees(5), sees(6), header(0)] {
        assert_eq!(sign(bad.clone()), Err(Error::SeesItself));
        let text = serde_json::to_string(&bad).unwrap();
        let read = Change::read(text, Some("{}".into()), None, Digest::START, Signature([0; 64]));
        assert_eq!(read, Err(Error::SeesItself));
    }
}

fn read(header: &str, content: Option<&str>, hash: Option<ContentHash>) -> Result<Change, Error> {
    Change::read(
        header.to_owned(),
        content.map(str::to_owned),
        hash,
        Digest::START,
        Signature([0; 64]),
    )
}

#[test]
fn a_header_that_is_none_and_a_change_without_content_or_hash_say_which_it_was() {
    let good = serde_json::to_string(&header(1)).unwrap();
    for bad in ["", "[]", "{}", &good[1..]] {
        assert!(matches!(read(bad, Some("{}"), None), Err(Error::Header(_))), "{bad}");
    }
    assert!(matches!(read(&good, None, None), Err(Error::Content(_))));
}

#[test]
fn the_hash_of_a_content_that_is_there_is_computed_and_not_believed() {
    let good = serde_json::to_string(&header(1)).unwrap();
    let claimed = ContentHash::of("something else");
    let change = read(&good, Some("{}"), Some(claimed)).unwrap();
    assert_eq!(change.content_hash(), ContentHash::of("{}"));
    let purged = read(&good, None, Some(claimed)).unwrap();
    assert_eq!(purged.content_hash(), claimed);
    assert_eq!((purged.content(), purged.writes()), (None, Ok(Writes::new())));
}

#[test]
fn a_content_that_is_no_map_of_fields_is_kept_but_not_read() {
    let good = serde_json::to_string(&header(1)).unwrap();
    for bad in ["", "[1]", "\"words\"", "{\"a\":1", "null"] {
        let change = read(&good, Some(bad), None).unwrap();
        assert_eq!(change.content(), Some(bad));
        assert!(matches!(change.writes(), Err(Error::Content(_))), "{bad}");
    }
}

#[test]
fn no_changes_one_and_many_are_verified_each_with_its_own_key() {
    let signed = |seq, n| Change::sign(header(seq), &writes(), Digest::START, &key(n)).unwrap();
    let (first, second) = (signed(1, 7), signed(2, 8));
    let [seven, eight]: [PublicKey; 2] = [key(7).public(), key(8).public()];
    assert_eq!(verify_all(&[]), Ok(()));
    assert_eq!(verify(&second, &eight), Ok(()));
    assert_eq!(verify_all(&[(&first, &seven)]), Ok(()));
    assert_eq!(verify_all(&[(&first, &seven), (&second, &eight)]), Ok(()));

    let wrong = |seq| Err(Error::Signature { seq });
    assert_eq!(verify(&second, &seven), wrong(2));
    assert_eq!(verify_all(&[(&second, &seven)]), wrong(2));
    assert_eq!(verify_all(&[(&first, &seven), (&second, &seven)]), wrong(2));
    assert_eq!(verify_all(&[(&first, &eight), (&second, &seven)]), wrong(1));
}
