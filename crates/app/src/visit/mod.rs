//! The guided home visit.

mod begin;
mod record;
mod view;

pub use begin::{begin, start};
pub use record::{
    RecordBefore, RecordStep, finish, record_acknowledge, record_after, record_before,
    record_explain, record_listen, record_negotiate, record_recommend,
};
pub use view::{Before, NewVisit, SessionView, VisitView};

use crate::case::CaseRecords;
use crate::{Result, Session, draft};
use casework::visit::gaps;
use casework::{CaseId, Error as Rule, VisitId};
use serde::Deserialize;

/// Names a visit.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct VisitRequest {
    /// Its case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
}

/// Opens a visit to look at it or go on with it.
///
/// # Errors
/// When it is not here.
pub fn open(session: &mut Session, request: &VisitRequest) -> Result<VisitView> {
    let mut records = CaseRecords::load(session, request.case)?;
    let at = records
        .visits
        .iter()
        .position(|stored| stored.id == request.visit.0)
        .ok_or(Rule::NotThere { field: "visit" })?;
    let visit = records.visits.swap_remove(at).value;
    let of_visit = |id: Option<VisitId>| id == Some(request.visit);
    let sessions: Vec<SessionView> = records
        .sessions
        .iter()
        .filter(|stored| of_visit(stored.value.visit))
        .map(|stored| SessionView { id: stored.id.into(), session: stored.value.clone() })
        .collect();
    let mut action_steps = records.action_step_views();
    action_steps.retain(|view| of_visit(view.action_step.visit));
    let gaps = gaps(
        &visit,
        &action_steps.iter().map(|view| view.action_step.clone()).collect::<Vec<_>>(),
        &sessions.iter().map(|view| view.session.clone()).collect::<Vec<_>>(),
        records.household.interpreter_needed,
    );
    Ok(VisitView {
        id: request.visit,
        case: request.case,
        drafts: draft::of(session, &request.visit.to_string())?,
        people: records.person_views(session),
        items: records.item_views(),
        household: records.household,
        touched: visit.touched(),
        visit,
        sessions,
        action_steps,
        gaps,
    })
}
