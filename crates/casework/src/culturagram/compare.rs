//! Comparing two snapshots.

use super::{Area, AreaNote, Culturagram};
use serde::Serialize;
use ts_rs::TS;

/// An area that is not the same in two snapshots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AreaChange {
    /// The area.
    pub area: Area,
    /// What the earlier snapshot holds.
    pub earlier: AreaNote,
    /// What the later snapshot holds.
    pub later: AreaNote,
}

/// The areas in which two snapshots differ, in the order of the drawing.
#[must_use]
pub fn compare(earlier: &Culturagram, later: &Culturagram) -> Vec<AreaChange> {
    Area::ALL
        .iter()
        .filter_map(|&area| {
            let held = |snapshot: &Culturagram| snapshot.area(area).cloned().unwrap_or_default();
            let (earlier, later) = (held(earlier), held(later));
            (earlier != later).then_some(AreaChange { area, earlier, later })
        })
        .collect()
}
