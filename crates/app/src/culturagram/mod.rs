//! The culturagram: ten areas around the family, in dated snapshots.

mod view;

pub use view::{AreaView, CompareView, CulturagramView};

use crate::case::{Parts, SnapshotSummary, summary_of};
use crate::record::typed;
use crate::write::{self, SaveReply};
use crate::{Error, Read, Result, Session};
use casework::assessment::ItemKind;
use casework::culturagram::{Area, Culturagram, Reason, compare as compare_snapshots};
use casework::document::{self, Document};
use casework::{CaseId, CulturagramId, Kind, Record, VisitId};
use history::StreamId;
use serde::Deserialize;
use serde_json::Value;
use store::StoredRecord;
use ts_rs::TS;

/// Names a culturagram.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct CulturagramRequest {
    /// Its case.
    pub case: CaseId,
    /// The snapshot; if absent, the open one, else the latest.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub id: Option<CulturagramId>,
}

/// Starts the first culturagram.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StartRequest {
    /// The case.
    pub case: CaseId,
    /// The visit in which it is started.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub visit: Option<VisitId>,
    /// The fields.
    #[ts(type = "Record<string, unknown>")]
    #[serde(default)]
    pub fields: Document,
    /// The name of the form that its drafts belong to.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub draft: Option<String>,
}

/// Starts the next culturagram.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct StartNew {
    /// The case.
    pub case: CaseId,
    /// Why.
    pub reason: Reason,
}

/// Compares two snapshots.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct CompareRequest {
    /// The case.
    pub case: CaseId,
    /// The earlier.
    pub earlier: CulturagramId,
    /// The later.
    pub later: CulturagramId,
}

/// Reads a culturagram. Writes nothing.
pub fn open(read: Read<'_>, request: &CulturagramRequest) -> Result<CulturagramView> {
    let parts = Parts::of(read, request.case)?;
    let mut records = read.store.records(StreamId(request.case.0), Culturagram::CODE)?;
    let snapshots = records.iter().rev().map(summary_of).collect::<Result<Vec<_>>>()?;
    let wanted = match request.id {
        Some(id) => {
            let found = records.iter().position(|record| record.id == id.0);
            Some(found.ok_or(Error::RecordGone)?)
        }
        None => current(&records)?,
    };
    let culturagram = wanted
        .map(|at| typed::<Culturagram>(read, &records.swap_remove(at), &parts.drafts))
        .transpose()?;
    let blank = Culturagram::default();
    let held = culturagram.as_ref().map_or(&blank, |record| &record.fields);
    let items = parts.items()?;
    let count = |area: Area, kind: ItemKind| {
        let fields = items.iter().map(|view| &view.record.fields);
        let named = fields.filter(|item| item.area == Some(area) && item.kind == Some(kind));
        u32::try_from(named.count()).unwrap_or(u32::MAX)
    };
    let areas = Area::ALL
        .iter()
        .map(|&area| {
            let note = held.area(area).cloned().unwrap_or_default();
            AreaView {
                area,
                field: area.field().to_owned(),
                state: note.state,
                note,
                is_written: area.is_written(),
                strengths: count(area, ItemKind::Strength),
                needs: count(area, ItemKind::Need),
            }
        })
        .collect();
    let household = parts.household()?;
    Ok(CulturagramView {
        case: request.case,
        culturagram,
        areas,
        people: parts.people(household.fields.primary_client)?,
        household,
        items,
        snapshots,
    })
}

/// Starts the first culturagram of a case with what was typed, all of it or nothing. Two
/// laptops that start it offline start the same record. Both claim to have seen nothing of it,
/// so what both wrote in an area stays.
pub fn start(session: &mut Session, request: &StartRequest) -> Result<SaveReply<Document>> {
    let records = session.store.records(StreamId(request.case.0), Culturagram::CODE)?;
    let id = current(&records)?.map_or(first_of(request.case).0, |at| records[at].id);
    let first = Culturagram {
        taken_on: session.today(),
        reason: Some(Reason::First),
        visit: request.visit,
        ..Culturagram::default()
    };
    write::begin(
        session,
        request.case,
        id,
        &first,
        request.fields.clone(),
        request.draft.as_deref(),
    )
}

/// Which of a case's culturagrams is the open one, else the latest.
fn current(records: &[StoredRecord]) -> Result<Option<usize>> {
    for (at, record) in records.iter().enumerate().rev() {
        if record.read::<Culturagram>()?.closed_on.is_none() {
            return Ok(Some(at));
        }
    }
    Ok(records.len().checked_sub(1))
}

/// The id of a case's first culturagram, the same on every laptop.
fn first_of(case: CaseId) -> CulturagramId {
    let mut bytes = *case.0.as_bytes();
    // Only the random part differs from the case's id; its time and version stay.
    for (byte, letter) in bytes.iter_mut().skip(9).zip(b"culture") {
        *byte ^= letter;
    }
    CulturagramId(uuid::Uuid::from_bytes(bytes))
}

/// Closes the open snapshot today, and starts the next one with its content.
///
/// # Errors
/// When there is no open one, or it has unsaved drafts or two versions of a field, and what the
/// rules refuse.
pub fn start_new(session: &mut Session, request: &StartNew) -> Result<CulturagramView> {
    let today = session.today();
    let view = open(session.read(), &CulturagramRequest { case: request.case, id: None })?;
    let current = view.culturagram.ok_or(Error::RecordGone)?;
    if let Some(draft) = current.drafts.into_iter().next() {
        return Err(Error::Refused { field: draft.field });
    }
    if let Some(conflict) = current.conflicts.into_iter().next() {
        return Err(Error::Undecided { field: conflict.field });
    }
    let current_id = uuid::Uuid::parse_str(&current.id).map_err(|_| Error::RecordGone)?;
    let (id, stamp) = (session.new_id(), session.stamp());
    let kind = Kind::of::<Culturagram>();
    session.store.write(stamp, |writer| {
        let opened = write::opened(writer, request.case, current_id, Some(&kind))?;
        let held = opened.state.document();
        if !held.contains_key("closed_on") {
            let closing = Document::from_iter([("closed_on".to_owned(), Value::from(&*today))]);
            let seen = opened.state.context();
            write::over_all(writer, &kind, current_id, &opened, seen, closing)?;
        }
        let next = next_of(held, &today, request.reason);
        Ok::<_, Error>(writer.add(StreamId(request.case.0), id, &kind, next)?)
    })?;
    open(session.read(), &CulturagramRequest { case: request.case, id: Some(id.into()) })
}

/// The next snapshot. What a newer version wrote in the last one stays in it, though this version
/// cannot read it.
fn next_of(mut held: Document, today: &str, reason: Reason) -> Document {
    let last: Culturagram = document::read(&held);
    let next = last.taken_again(today, reason);
    let [before, after] = [&last, &next].map(|one| document::of(one).unwrap_or_default());
    held.extend(after.into_iter().filter(|(field, value)| before.get(field) != Some(value)));
    held
}

/// Compares two snapshots.
pub fn compare(read: Read<'_>, request: &CompareRequest) -> Result<CompareView> {
    let records = read.store.records(StreamId(request.case.0), Culturagram::CODE)?;
    let find = |id: CulturagramId| -> Result<(Culturagram, SnapshotSummary)> {
        let record = records.iter().find(|record| record.id == id.0).ok_or(Error::RecordGone)?;
        Ok((record.read()?, summary_of(record)?))
    };
    let (earlier, earlier_summary) = find(request.earlier)?;
    let (later, later_summary) = find(request.later)?;
    Ok(CompareView {
        changes: compare_snapshots(&earlier, &later),
        earlier: earlier_summary,
        later: later_summary,
    })
}
