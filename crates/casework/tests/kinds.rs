//! What treats every kind of record alike.
#![allow(clippy::unwrap_used, missing_docs)]

use casework::{KINDS, find};
use serde_json::json;

#[test]
fn a_kind_numbers_and_names_its_records_without_knowing_their_type() {
    let kind = find(KINDS, "item").unwrap();
    let item = |number: u32| {
        let fields = json!({
            "kind": "need",
            "claimed_number": number,
            "statement": "a doctor",
            "weather": "a field of a newer version",
        });
        fields.as_object().unwrap().clone()
    };
    let mut new = item(0);
    kind.give_number(&mut new, &[item(1), item(4)]);
    assert_eq!(new, item(5), "and nothing else is written");
    assert_eq!(kind.name(&new).as_deref(), Some("a doctor"));
    let unnamed = find(KINDS, "interpretation").unwrap();
    assert_eq!(unnamed.name(&unnamed.blank()), None);
}
