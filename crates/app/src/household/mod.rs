//! The household of a case.

use crate::case::{CaseRecords, CaseRequest, CaseView, open};
use crate::{Result, Session};
use casework::CaseId;
use casework::household::Household;
use serde::Deserialize;

/// Writes the household.
#[derive(Debug, Clone, Deserialize)]
pub struct ReviseHousehold {
    /// The case.
    pub case: CaseId,
    /// What is recorded.
    pub household: Household,
}

/// Writes the household of a case.
///
/// # Errors
/// What the rules or the store refuse.
pub fn revise(session: &mut Session, request: &ReviseHousehold) -> Result<CaseView> {
    let id =
        CaseRecords::load(session, request.case)?.household_id.unwrap_or_else(|| session.new_id());
    session.put(request.case, id, &request.household, &[])?;
    open(session, &CaseRequest { case: request.case })
}
