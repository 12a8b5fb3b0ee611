//! Chance that can be repeated: `SplitMix64`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From `from` up to, and not, `to`.
    pub(super) fn between(&mut self, from: i64, to: i64) -> i64 {
        let width = u64::try_from(to - from).unwrap_or(1).max(1);
        from + i64::try_from(self.next() % width).unwrap_or(0)
    }

    /// One in `n`.
    pub(super) fn one_in(&mut self, n: i64) -> bool {
        self.between(0, n) == 0
    }

    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = usize::try_from(self.next() % of.len().max(1) as u64).unwrap_or(0);
        &of[at]
    }

    /// Some sentences, each at most once in a row.
    pub(super) fn some(&mut self, of: &[String], how_many: i64) -> String {
        let first = self.between(0, i64::try_from(of.len()).unwrap_or(1));
        let step = self.between(1, 7);
        let at = |n: i64| usize::try_from(first + n * step).unwrap_or(0) % of.len();
        (0..how_many).map(|n| of[at(n)].as_str()).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn id(&mut self, at: DateTime<FixedOffset>) -> Uuid {
        let [a, b] = [self.next().to_le_bytes(), self.next().to_le_bytes()];
        let random = [a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], b[0], b[1]];
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}
