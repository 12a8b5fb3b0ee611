//! What the Culturagram screen shows.

use crate::case::{ItemView, PersonView, SnapshotSummary};
use crate::draft::DraftView;
use casework::culturagram::{Area, AreaChange, AreaNote, AreaState, Culturagram};
use casework::household::Household;
use casework::{CaseId, CulturagramId};
use serde::Serialize;
use ts_rs::TS;

/// One area as the drawing shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AreaView {
    /// The area.
    pub area: Area,
    /// What it holds.
    pub note: AreaNote,
    /// Whether it was talked about.
    pub state: AreaState,
    /// Whether words may be written here (not in legal status).
    pub is_written: bool,
    /// How many strengths were named in it.
    pub strengths: u32,
    /// How many needs were named in it.
    pub needs: u32,
}

/// A culturagram with all that its screen needs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CulturagramView {
    /// Its case.
    pub case: CaseId,
    /// The snapshot.
    pub id: CulturagramId,
    /// What is recorded.
    pub culturagram: Culturagram,
    /// The ten areas, clockwise from the top.
    pub areas: Vec<AreaView>,
    /// Typing that was kept and not yet completed (`field` is the area's code).
    pub drafts: Vec<DraftView>,
    /// The household.
    pub household: Household,
    /// Its members, for the genogram in the middle.
    pub people: Vec<PersonView>,
    /// The case's needs and strengths.
    pub items: Vec<ItemView>,
    /// All snapshots, the latest first.
    pub snapshots: Vec<SnapshotSummary>,
}

/// Two snapshots laid side by side.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CompareView {
    /// The earlier.
    pub earlier: SnapshotSummary,
    /// The later.
    pub later: SnapshotSummary,
    /// Areas that differ.
    pub changes: Vec<AreaChange>,
}
