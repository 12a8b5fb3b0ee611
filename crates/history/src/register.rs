//! One field: a multi-value register (the dotted-version-vector register of the
//! literature).
//!
//! A write is *superseded* when another write of the field has it in its causal context.
//! The writes that are not superseded hold the field's current values.

use crate::{Context, Dot, StaffId};
use serde_json::Value;

/// A current value of a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The change that wrote it.
    pub dot: Dot,
    /// Claimed time, in milliseconds since 1970-01-01 UTC.
    pub at: i64,
    /// The laptop's offset from UTC then, in minutes.
    pub tz: i16,
    /// Who wrote it.
    pub author: StaffId,
    /// The value; `null` when the field was emptied.
    pub value: Value,
}

/// A field.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    /// The current values, in the order of their dots.
    standing: Vec<Standing>,
    /// All that the writes of this field had seen.
    covered: Context,
}

impl Register {
    /// Adds a write. Order and duplicates do not matter.
    pub fn take(&mut self, write: Standing, seen: &Context) {
        self.covered.join(seen);
        let covered = &self.covered;
        self.standing.retain(|standing| !covered.has(standing.dot));
        if !covered.has(write.dot)
            && let Err(place) =
                self.standing.binary_search_by_key(&write.dot, |standing| standing.dot)
        {
            self.standing.insert(place, write);
        }
    }

    pub(crate) fn covered(&self) -> &Context {
        &self.covered
    }

    pub(crate) fn from_parts(standing: Vec<Standing>, covered: Context) -> Self {
        Self { standing, covered }
    }

    /// The current values, in the order of their dots.
    #[must_use]
    pub fn standing(&self) -> &[Standing] {
        &self.standing
    }

    /// The value to use where there must be one: the greatest (claimed time, device).
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        self.standing.iter().max_by_key(|s| (s.at, s.dot)).map(|s| &s.value)
    }

    /// Whether there are several different values, so that a person must decide.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.standing.windows(2).any(|pair| pair[0].value != pair[1].value)
    }

    /// Whether a write that has seen this replaces several different values.
    #[must_use]
    pub fn is_decided_by(&self, seen: &Context) -> bool {
        let mut replaced = self.standing.iter().filter(|one| seen.has(one.dot));
        let first = replaced.next();
        replaced.any(|one| first.is_some_and(|first| first.value != one.value))
    }
}
