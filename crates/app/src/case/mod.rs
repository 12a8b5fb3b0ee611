//! The case as a whole.

mod create;
mod parts;
mod view;

pub use create::create;
pub use view::{
    ActionStepView, CaseView, ItemView, NewFamily, PersonView, RemovedView, SnapshotSummary,
    VisitSummary,
};

pub(crate) use parts::{Parts, summary_of};

use crate::record::conflicts;
use crate::{Read, Result};
use casework::CaseId;
use casework::engagement::Case;
use history::StreamId;
use serde::Deserialize;
use ts_rs::TS;

/// Names a case.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CaseRequest {
    /// The case.
    pub case: CaseId,
}

/// Reads a case for its screen: only the kinds that the screen shows.
pub fn open(read: Read<'_>, request: &CaseRequest) -> Result<CaseView> {
    let parts = Parts::of(read, request.case)?;
    let stream = StreamId(request.case.0);
    let undecided = read.store.records_in_conflict(stream)?;
    let decide = undecided.iter().map(|record| conflicts(read, record));
    let waiting = read.store.waiting_of(stream)?;
    let household = parts.household()?;
    Ok(CaseView {
        id: request.case,
        case: parts.only::<Case>()?,
        people: parts.people(household.fields.primary_client)?,
        household,
        removed_people: parts.removed_people()?,
        visits: parts.visit_summaries()?,
        items: parts.items()?,
        action_steps: parts.action_steps()?,
        snapshots: parts.snapshot_summaries()?,
        conflicts: decide.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect(),
        drafts: parts.drafts.iter().cloned().map(crate::draft::view).collect(),
        waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
    })
}
