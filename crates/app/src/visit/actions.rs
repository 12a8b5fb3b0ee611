//! Scheduling a visit, beginning one, ending one. What is heard in it is saved as any record.

use super::{NewVisit, VisitRequest, VisitView, open};
use crate::{Error, Result, Session};
use casework::visit::{Place, Status, Visit};
use casework::{CaseId, Record, VisitId};
use history::StreamId;

/// Schedules a visit, or begins one at once.
///
/// # Errors
/// What the rules or the store refuse.
pub fn begin(session: &mut Session, request: &NewVisit) -> Result<VisitView> {
    let visit = VisitId(session.new_id());
    let mut value = Visit {
        scheduled_at: request.scheduled_at.clone(),
        status: Some(Status::Scheduled),
        place: request.place.or(Some(Place::Home)),
        purpose: request.purpose.clone(),
        ..Visit::default()
    };
    if value.scheduled_at.is_none() {
        value.started_at = Some(session.moment());
        value.status = Some(Status::UnderWay);
    }
    value.check()?;
    let stamp = session.stamp();
    session.store.write(stamp, |writer| writer.put(StreamId(request.case.0), visit.0, &value))?;
    open(session.read(), &VisitRequest { case: request.case, visit })
}

/// Begins a scheduled visit.
///
/// # Errors
/// When it is not here.
pub fn start(session: &mut Session, request: &VisitRequest) -> Result<VisitView> {
    let now = session.moment();
    change(session, request.case, request.visit, |visit| {
        if visit.started_at.is_none() {
            visit.started_at = Some(now);
            visit.status = Some(Status::UnderWay);
        }
    })
}

/// Ends a visit.
///
/// # Errors
/// When something that was typed into it is not saved: it would be passed over.
pub fn finish(session: &mut Session, request: &VisitRequest) -> Result<VisitView> {
    let drafts = session.store.drafts(&request.visit.to_string())?;
    if let Some(draft) = drafts.into_iter().find(|draft| draft.refused.is_some()) {
        return Err(Error::Refused { field: draft.field });
    }
    let now = session.moment();
    change(session, request.case, request.visit, |visit| {
        visit.status = Some(Status::Completed);
        if visit.started_at.is_none() {
            visit.started_at = Some(now.clone());
        }
        if visit.ended_at.is_none() {
            visit.ended_at = Some(now);
        }
    })
}

fn change(
    session: &mut Session,
    case: CaseId,
    visit: VisitId,
    write: impl FnOnce(&mut Visit),
) -> Result<VisitView> {
    let mut value: Visit = session.store.record(visit.0)?;
    write(&mut value);
    let stamp = session.stamp();
    session.store.write(stamp, |writer| writer.put(StreamId(case.0), visit.0, &value))?;
    open(session.read(), &VisitRequest { case, visit })
}
