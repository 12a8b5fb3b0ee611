//! Planning a visit, and beginning one.

use super::{NewVisit, VisitRequest, VisitView, open};
use crate::{Result, Session};
use casework::VisitId;
use casework::visit::{Place, Status, Visit};

/// Plans a visit, or begins one at once.
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
    session.put(request.case, visit.0, &value, &[])?;
    open(session, &VisitRequest { case: request.case, visit })
}

/// Begins a scheduled visit.
///
/// # Errors
/// What the rules or the store refuse.
pub fn start(session: &mut Session, request: &VisitRequest) -> Result<VisitView> {
    let mut value: Visit = session.store.record(request.visit.0)?;
    if value.started_at.is_none() {
        value.started_at = Some(session.moment());
        value.status = Some(Status::UnderWay);
        session.put(request.case, request.visit.0, &value, &[])?;
    }
    open(session, request)
}
