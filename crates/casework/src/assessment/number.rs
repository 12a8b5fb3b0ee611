//! Numbers given offline: two laptops can give the same one.
//!
//! The item that reached the server first keeps its number. The other takes the next free one
//! and shows "was N3" from then on. An item's number depends only on the items before it, so
//! what arrives later never changes it again.

use super::ItemKind;
use std::collections::BTreeSet;

/// One item that needs a number. Items come in the order in which they reached the server; those
/// that have not reached it come last, in the order in which they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim<Id> {
    /// The item.
    pub id: Id,
    /// Need or strength: each is numbered separately.
    pub kind: ItemKind,
    /// The number it was given when it was written down.
    pub claimed: u32,
}

/// The number under which an item is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbered<Id> {
    /// The item.
    pub id: Id,
    /// The number shown.
    pub number: u32,
    /// The number it was given first, if another item had it already.
    pub was: Option<u32>,
}

/// Gives each item its number.
#[must_use]
pub fn number<Id: Copy>(claims: &[Claim<Id>]) -> Vec<Numbered<Id>> {
    let mut taken: BTreeSet<(ItemKind, u32)> = BTreeSet::new();
    claims
        .iter()
        .map(|claim| {
            let free = |n: &u32| *n > 0 && !taken.contains(&(claim.kind, *n));
            let number = if free(&claim.claimed) {
                claim.claimed
            } else {
                (1..=u32::MAX).find(|n| free(n)).unwrap_or(u32::MAX)
            };
            taken.insert((claim.kind, number));
            let was = (number != claim.claimed && claim.claimed > 0).then_some(claim.claimed);
            Numbered { id: claim.id, number, was }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(id: char, kind: ItemKind, claimed: u32) -> Claim<char> {
        Claim { id, kind, claimed }
    }

    #[test]
    fn the_item_placed_first_keeps_the_number_and_the_other_shows_what_it_was() {
        let need = ItemKind::Need;
        let shown = number(&[claim('a', need, 1), claim('b', need, 3), claim('c', need, 3)]);
        assert_eq!(shown[1], Numbered { id: 'b', number: 3, was: None });
        assert_eq!(shown[2], Numbered { id: 'c', number: 2, was: Some(3) });
    }

    #[test]
    fn needs_and_strengths_are_numbered_apart() {
        let shown = number(&[claim('a', ItemKind::Need, 1), claim('b', ItemKind::Strength, 1)]);
        assert!(shown.iter().all(|n| n.number == 1 && n.was.is_none()));
    }

    #[test]
    fn what_is_placed_later_never_renumbers_what_was_placed_before() {
        let need = ItemKind::Need;
        let all: Vec<_> = [2, 2, 1, 3, 3, 9, 2]
            .iter()
            .enumerate()
            .map(|(i, n)| claim((b'a' + u8::try_from(i).unwrap_or(0)) as char, need, *n))
            .collect();
        for cut in 0..all.len() {
            assert_eq!(number(&all[..cut]), number(&all)[..cut]);
        }
    }
}
