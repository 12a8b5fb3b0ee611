//! The culturagram: ten areas around the family, in dated snapshots.

mod view;

pub use view::{AreaView, CompareView, CulturagramView};

use crate::case::{CaseRecords, SnapshotSummary};
use crate::{Result, Session, draft};
use casework::assessment::ItemKind;
use casework::culturagram::{Area, AreaNote, Culturagram, Reason, compare as compare_snapshots};
use casework::{CaseId, CulturagramId, Error as Rule};
use serde::Deserialize;
use store::Stored;

/// Names a culturagram.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CulturagramRequest {
    /// Its case.
    pub case: CaseId,
    /// The snapshot; absent: the one that may be written, else the latest.
    #[serde(default)]
    pub id: Option<CulturagramId>,
}

/// Records one area.
#[derive(Debug, Clone, Deserialize)]
pub struct RecordArea {
    /// The case.
    pub case: CaseId,
    /// The snapshot.
    pub id: CulturagramId,
    /// The area.
    pub area: Area,
    /// What it holds.
    pub note: AreaNote,
}

/// Takes the culturagram again.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct TakeAgain {
    /// The case.
    pub case: CaseId,
    /// Why.
    pub reason: Reason,
}

/// Lays two snapshots side by side.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CompareRequest {
    /// The case.
    pub case: CaseId,
    /// The earlier.
    pub earlier: CulturagramId,
    /// The later.
    pub later: CulturagramId,
}

/// Opens a culturagram; the first is begun when there is none.
///
/// # Errors
/// What the store refuses.
pub fn open(session: &mut Session, request: &CulturagramRequest) -> Result<CulturagramView> {
    let mut records = CaseRecords::load(session, request.case)?;
    if records.culturagrams.is_empty() {
        let first = Culturagram {
            taken_on: session.today(),
            reason: Some(Reason::First),
            ..Culturagram::default()
        };
        let id = session.new_id();
        session.put(request.case, id, &first, &[])?;
        records = CaseRecords::load(session, request.case)?;
    }
    let wanted = match request.id {
        Some(id) => records.culturagrams.iter().position(|stored| stored.id == id.0),
        None => records
            .culturagrams
            .iter()
            .rposition(|stored| stored.value.closed_on.is_none())
            .or_else(|| records.culturagrams.len().checked_sub(1)),
    };
    let snapshots = records.snapshot_summaries();
    let Stored { id, value } =
        records.culturagrams.swap_remove(wanted.ok_or(Rule::NotThere { field: "culturagram" })?);
    let items = records.item_views();
    let count = |area: Area, kind: ItemKind| {
        let named =
            items.iter().filter(|view| view.item.area == Some(area) && view.kind == kind).count();
        u32::try_from(named).unwrap_or(u32::MAX)
    };
    let areas = Area::ALL
        .iter()
        .map(|&area| {
            let note = value.area(area).cloned().unwrap_or_default();
            AreaView {
                area,
                state: note.state,
                note,
                is_written: area.is_written(),
                strengths: count(area, ItemKind::Strength),
                needs: count(area, ItemKind::Need),
            }
        })
        .collect();
    Ok(CulturagramView {
        case: request.case,
        id: id.into(),
        drafts: draft::of(session, &id.to_string())?,
        people: records.person_views(session),
        household: records.household,
        culturagram: value,
        areas,
        items,
        snapshots,
    })
}

/// Records what one area holds.
///
/// # Errors
/// What the rules or the store refuse; the typing is kept then.
pub fn record_area(session: &mut Session, request: &RecordArea) -> Result<CulturagramView> {
    let mut value: Culturagram = session.store.record(request.id.0)?;
    value.write_area(request.area, request.note.clone())?;
    session.put(request.case, request.id.0, &value, &[&request.area.code()])?;
    open(session, &CulturagramRequest { case: request.case, id: Some(request.id) })
}

/// Closes the open snapshot under today's date, and begins the next with what it held.
///
/// # Errors
/// What the store refuses.
pub fn take_again(session: &mut Session, request: &TakeAgain) -> Result<CulturagramView> {
    let today = session.today();
    let current = open(session, &CulturagramRequest { case: request.case, id: None })?;
    let mut closing = current.culturagram;
    let next = closing.taken_again(&today, request.reason);
    if closing.closed_on.is_none() {
        closing.closed_on = Some(today);
    }
    let id = session.new_id();
    let stamp = session.stamp();
    let stream = history::StreamId(request.case.0);
    session.store.write(stamp, |writer| {
        writer.put(stream, current.id.0, &closing)?;
        writer.put(stream, id, &next)
    })?;
    open(session, &CulturagramRequest { case: request.case, id: Some(id.into()) })
}

/// Lays two snapshots side by side.
///
/// # Errors
/// When one is not here.
pub fn compare(session: &mut Session, request: &CompareRequest) -> Result<CompareView> {
    let records = CaseRecords::load(session, request.case)?;
    let summaries = records.snapshot_summaries();
    let find = |id: CulturagramId| -> Result<(&Culturagram, SnapshotSummary)> {
        let stored = records.culturagrams.iter().find(|stored| stored.id == id.0);
        let summary = summaries.iter().find(|summary| summary.id == id);
        match (stored, summary) {
            (Some(stored), Some(summary)) => Ok((&stored.value, summary.clone())),
            _ => Err(Rule::NotThere { field: "culturagram" }.into()),
        }
    };
    let (earlier, earlier_summary) = find(request.earlier)?;
    let (later, later_summary) = find(request.later)?;
    Ok(CompareView {
        changes: compare_snapshots(earlier, later),
        earlier: earlier_summary,
        later: later_summary,
    })
}
