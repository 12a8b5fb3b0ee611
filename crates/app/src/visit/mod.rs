//! The guided home visit.

mod actions;
mod view;

pub use actions::{begin, finish, start};
pub use view::{NewVisit, VisitView};

use crate::case::Parts;
use crate::record::typed;
use crate::{Error, Read, Result};
use casework::action_step::ActionStep;
use casework::interpretation::Interpretation;
use casework::visit::{Visit, gaps};
use casework::{CaseId, Record, VisitId};
use history::StreamId;
use serde::Deserialize;
use store::StoredRecord;
use ts_rs::TS;

/// Names a visit.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct VisitRequest {
    /// Its case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
}

/// Starts or ends a visit.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VisitAction {
    /// Its case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
    /// Its base, as it was on screen; absent from a list, which has none.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub base: Option<String>,
}

/// The recorded visit, if it belongs to that case.
pub(crate) fn stored(read: Read<'_>, request: &VisitRequest) -> Result<StoredRecord> {
    let found = read.store.find_record(request.visit.0)?;
    match found.filter(|record| record.kind == Visit::CODE && !record.removed) {
        Some(found) if read.store.stream_of(found.id)? == StreamId(request.case.0) => Ok(found),
        _ => Err(Error::RecordGone),
    }
}

/// Reads a visit for its screen.
pub fn open(read: Read<'_>, request: &VisitRequest) -> Result<VisitView> {
    let parts = Parts::of(read, request.case)?;
    let visit = typed::<Visit>(read, &stored(read, request)?, &parts.drafts)?;
    let household = parts.household()?;
    let interpretations = parts.of_visit(request.visit, |part: &Interpretation| part.visit)?;
    let mut action_steps = parts.action_steps()?;
    action_steps.retain(|step| step.record.fields.visit == Some(request.visit));
    let steps: Vec<ActionStep> =
        action_steps.iter().map(|step| step.record.fields.clone()).collect();
    let parts_of: Vec<Interpretation> =
        interpretations.iter().map(|part| part.fields.clone()).collect();
    Ok(VisitView {
        case: request.case,
        people: parts.people(household.fields.primary_client)?,
        items: parts.items()?,
        gaps: gaps(&visit.fields, &steps, &parts_of, household.fields.interpreter_needed),
        touched: visit.fields.touched(),
        household,
        visit,
        interpretations,
        action_steps,
    })
}
