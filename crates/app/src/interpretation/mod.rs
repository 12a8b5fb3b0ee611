//! The interpreter's part in a visit.

use crate::visit::{self, VisitRequest, VisitView};
use crate::{Result, Session};
use casework::interpretation::Interpretation;
use casework::{CaseId, InterpretationId, VisitId};
use serde::Deserialize;

/// Writes an interpreter's session.
#[derive(Debug, Clone, Deserialize)]
pub struct RecordSession {
    /// The case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
    /// The session; absent: a new one.
    #[serde(default)]
    pub id: Option<InterpretationId>,
    /// What is recorded.
    pub session: Interpretation,
}

/// Writes an interpreter's session of a visit.
///
/// # Errors
/// What the rules or the store refuse.
pub fn record(session: &mut Session, request: &RecordSession) -> Result<VisitView> {
    let id = match request.id {
        Some(id) => {
            session.store.record::<Interpretation>(id.0)?;
            id.0
        }
        None => session.new_id(),
    };
    let mut value = request.session.clone();
    value.visit = Some(request.visit);
    if value.started_at.is_none() {
        value.started_at = Some(session.moment());
    }
    session.put(request.case, id, &value, &[])?;
    visit::open(session, &VisitRequest { case: request.case, visit: request.visit })
}
