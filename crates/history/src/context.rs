//! Causal contexts: what an author had merged before writing.

use crate::DeviceId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One change, by who wrote it and its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Dot {
    /// The device.
    #[serde(rename = "d")]
    pub device: DeviceId,
    /// 1, 2, 3 … on that device.
    #[serde(rename = "s")]
    pub seq: u64,
}

/// For one record: the highest `seq` of each device that has been merged.
///
/// A device's changes reach everyone in the order of their `seq`, so the highest covers all
/// below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Context(BTreeMap<DeviceId, u64>);

impl Context {
    /// Whether nothing has been merged.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the change has been merged.
    #[must_use]
    pub fn has(&self, dot: Dot) -> bool {
        self.0.get(&dot.device).is_some_and(|seq| *seq >= dot.seq)
    }

    /// Adds a change.
    pub fn add(&mut self, dot: Dot) {
        let seq = self.0.entry(dot.device).or_insert(0);
        *seq = dot.seq.max(*seq);
    }

    /// Adds everything that another context has merged.
    pub fn join(&mut self, other: &Self) {
        for (&device, &seq) in &other.0 {
            self.add(Dot { device, seq });
        }
    }

    /// The highest `seq` of the device that has been merged; 0 for none.
    #[must_use]
    pub fn of(&self, device: DeviceId) -> u64 {
        self.0.get(&device).copied().unwrap_or(0)
    }

    /// Whether another context has merged all of this one.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.dots().all(|dot| other.has(dot))
    }

    /// The highest change of each device.
    pub fn dots(&self) -> impl Iterator<Item = Dot> + '_ {
        self.0.iter().map(|(&device, &seq)| Dot { device, seq })
    }
}

impl FromIterator<Dot> for Context {
    fn from_iter<T: IntoIterator<Item = Dot>>(dots: T) -> Self {
        let mut context = Self::default();
        dots.into_iter().for_each(|dot| context.add(dot));
        context
    }
}
