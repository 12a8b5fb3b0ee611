//! What the Culturagram screen shows.

use crate::case::{ItemView, PersonView, SnapshotSummary};
use crate::record::Editable;
use casework::CaseId;
use casework::culturagram::{Area, AreaChange, AreaNote, AreaState, Culturagram};
use casework::household::Household;
use serde::Serialize;
use ts_rs::TS;

/// One area as the drawing shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AreaView {
    /// The area.
    pub area: Area,
    /// The field of the record that holds it.
    pub field: String,
    /// Its content.
    pub note: AreaNote,
    /// Whether it was talked about.
    pub state: AreaState,
    /// Whether text may be written here (not in legal status).
    pub is_written: bool,
    /// How many strengths it has.
    pub strengths: u32,
    /// How many needs it has.
    pub needs: u32,
}

/// A culturagram with everything that its screen shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CulturagramView {
    /// Its case.
    pub case: CaseId,
    /// The snapshot; `None` while none was started. Its areas are fields of the record.
    pub culturagram: Option<Editable<Culturagram>>,
    /// The ten areas, clockwise from the top.
    pub areas: Vec<AreaView>,
    /// The household.
    pub household: Editable<Household>,
    /// Its members, for the genogram in the middle.
    pub people: Vec<PersonView>,
    /// The case's needs and strengths.
    pub items: Vec<ItemView>,
    /// All snapshots, the latest first.
    pub snapshots: Vec<SnapshotSummary>,
}

/// Two snapshots compared.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CompareView {
    /// The earlier.
    pub earlier: SnapshotSummary,
    /// The later.
    pub later: SnapshotSummary,
    /// The areas that differ.
    pub changes: Vec<AreaChange>,
}
