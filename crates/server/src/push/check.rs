//! Checks of changes that do not need the database.

use crate::caller::Caller;
use crate::refusal::Refusal;
use history::{Change, Digest, PublicKey, verify_all};
use protocol::{ErrorCode, QuarantineReason};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::thread;

/// Below this many, a second thread costs more than it saves.
const WORTH_SPLITTING: usize = 64;

/// Each follows the one before, without a gap.
pub(super) fn chain(changes: &[Change], first: u64, before: Digest) -> Result<(), Refusal> {
    if changes.first().is_some_and(|change| change.prev() != before) {
        return Err(ErrorCode::Diverged.into());
    }
    let linked = changes.windows(2).all(|pair| pair[1].prev() == pair[0].digest());
    let counted = (first..).zip(changes).all(|(seq, change)| change.header().seq == seq);
    if linked && counted { Ok(()) } else { Err(ErrorCode::BadRequest.into()) }
}

/// Each is signed with the device's key.
pub(super) fn signatures(changes: &[Change], key: &PublicKey) -> Result<(), Refusal> {
    let verify = |changes: &[Change]| {
        verify_all(&changes.iter().map(|change| (change, key)).collect::<Vec<_>>())
    };
    let verified = if changes.len() < WORTH_SPLITTING {
        verify(changes)
    } else {
        let (left, right) = changes.split_at(changes.len() / 2);
        thread::scope(|scope| {
            let left = scope.spawn(|| verify(left));
            let right = verify(right);
            left.join().map_or_else(
                |_| Err(history::Error::Encoding { what: "signature" }),
                |left| left.and(right),
            )
        })
    };
    verified.map_err(|_| ErrorCode::BadRequest.into())
}

/// Why each of them must be held for review, whatever the database says; `None` if it need not.
pub(super) fn each(
    changes: &[Change],
    caller: &Caller,
    limit: usize,
    too_large: &[u64],
) -> Vec<Option<QuarantineReason>> {
    let left_out =
        |change: &Change| change.content().is_none() && too_large.contains(&change.header().seq);
    let to_send = |change| left_out(change).then_some(QuarantineReason::TooLargeToSend);
    changes.iter().map(|change| one(change, caller, limit).or_else(|| to_send(change))).collect()
}

fn one(change: &Change, caller: &Caller, limit: usize) -> Option<QuarantineReason> {
    let header = change.header();
    let size = change.header_text().len() + change.content().map_or(0, str::len);
    if header.author != caller.staff || header.device != caller.device {
        Some(QuarantineReason::NotTheAuthor)
    } else if size > limit {
        Some(QuarantineReason::TooLarge)
    } else if change.content().is_some_and(|content| !is_flat_map(content)) {
        Some(QuarantineReason::Shape)
    } else {
        None
    }
}

/// Whether the laptops that pull it will be able to read it as [`history::Writes`].
///
/// Text can be JSON as it was carried and still not be readable: nested too deep, with half of a
/// surrogate pair, with a number that is too large. If the server passed it on, every laptop
/// would fail on it. So every part is visited, and none is kept.
fn is_flat_map(content: &str) -> bool {
    content.trim_start().starts_with('{') && serde_json::from_str::<Readable>(content).is_ok()
}

struct Readable;

impl<'de> Deserialize<'de> for Readable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Readable {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Self, A::Error> {
        while all.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut all: A) -> Result<Self, A::Error> {
        while all.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use history::Writes;

    #[test]
    fn what_is_taken_in_is_just_what_a_laptop_can_read() {
        let deep = |n: usize| format!("{{\"a\":{}1{}}}", "[".repeat(n), "]".repeat(n));
        let contents = [
            r"{}",
            r#" {"name":"سكينة","n":[1,2.5,-3,true,null,{"b":"\u00e9\n"}]}"#,
            r#"{"same":1,"same":2}"#,
            r#"{"pair":"\ud83d\ude00"}"#,
            r#"{"half":"\ud83d"}"#,
            r#"{"\ud83d":1}"#,
            r#"{"beyond":1e999}"#,
            r#"{"long":123456789012345678901234567890}"#,
            "[]",
            "null",
            "\"{}\"",
            "{} {}",
            "{",
            "",
            &deep(100),
            &deep(126),
            &deep(127),
            &deep(1_000),
            &deep(100_000),
        ];
        for content in contents {
            let readable = serde_json::from_str::<Writes>(content).is_ok();
            assert_eq!(
                is_flat_map(content),
                readable,
                "{}",
                content.chars().take(60).collect::<String>()
            );
        }
        assert!(is_flat_map(contents[1]) && !is_flat_map(contents[4]), "the list has both kinds");
    }
}
