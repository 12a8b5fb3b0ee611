//! Scheduling, starting, and ending a visit. What is written in it is saved like any record.

use super::{NewVisit, VisitAction, VisitRequest, VisitView, open};
use crate::record::Base;
use crate::{Error, Result, Session, write};
use casework::visit::{Place, Status, Visit};
use casework::{Kind, Record, VisitId, document};
use history::StreamId;
use serde_json::{Value, json};

/// Schedules a visit, or starts one at once.
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
    Error::unless_all_hold(value.violations())?;
    let stamp = session.stamp();
    session.store.write(stamp, |writer| {
        write::here(writer, request.case, Visit::STREAM)?;
        writer.put(StreamId(request.case.0), visit.0, &value)?;
        Ok::<_, Error>(())
    })?;
    open(session.read(), &VisitRequest { case: request.case, visit })
}

/// Starts a scheduled visit.
///
/// # Errors
/// When it is not here, what the rules refuse, or [`Error::Undecided`].
pub fn start(session: &mut Session, request: &VisitAction) -> Result<VisitView> {
    let now = session.moment();
    change(session, request, |visit| match visit.started_at {
        Some(_) => json!({}),
        None => json!({ "status": Status::UnderWay, "started_at": now }),
    })
}

/// Ends a visit.
///
/// # Errors
/// If it has drafts that are not saved, because they would be left out; [`Error::Undecided`].
pub fn finish(session: &mut Session, request: &VisitAction) -> Result<VisitView> {
    if let Some(draft) = session.store.drafts(&request.visit.to_string())?.into_iter().next() {
        return Err(Error::Refused { field: draft.field });
    }
    let now = session.moment();
    change(session, request, |visit| {
        let mut edited = json!({ "status": Status::Completed });
        for (field, held) in [("started_at", &visit.started_at), ("ended_at", &visit.ended_at)] {
            if held.is_none() {
                edited[field] = json!(now);
            }
        }
        edited
    })
}

/// Writes what an action changes, based on what was on screen.
fn change(
    session: &mut Session,
    request: &VisitAction,
    edit: impl FnOnce(&Visit) -> Value,
) -> Result<VisitView> {
    let kind = Kind::of::<Visit>();
    let (case, record) = (request.case, request.visit.0);
    let base = request.base.as_deref().map(|base| Base::read(base, record)).transpose()?;
    let stamp = session.stamp();
    session.store.write(stamp, |writer| {
        let opened = write::opened(writer, case, record, Some(&kind))?;
        let now = opened.state.context();
        let seen = base.as_ref().map_or(Ok(now), |base| base.within(now))?;
        let edited = edit(&document::read(&opened.state.document()));
        let edited = edited.as_object().cloned().unwrap_or_default();
        write::over_all(writer, &kind, record, &opened, seen, edited)
    })?;
    open(session.read(), &VisitRequest { case, visit: request.visit })
}
