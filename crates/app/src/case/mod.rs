//! The case as a whole: opening a new one, looking at one.

mod create;
mod records;
mod view;

pub use create::create;
pub use view::{
    ActionStepView, CaseView, ConflictView, ItemView, NewFamily, PersonView, SnapshotSummary,
    VersionView, VisitSummary,
};

pub(crate) use records::CaseRecords;

use crate::{Result, Session};
use casework::CaseId;
use casework::engagement::Case;
use serde::Deserialize;

/// Names a case.
#[derive(Debug, Clone, Deserialize)]
pub struct CaseRequest {
    /// The case.
    pub case: CaseId,
}

/// Writes the case itself.
#[derive(Debug, Clone, Deserialize)]
pub struct ReviseCase {
    /// The case.
    pub case: CaseId,
    /// What is recorded.
    pub value: Case,
}

/// Opens a case to look at it.
///
/// # Errors
/// When it is not here.
pub fn open(session: &mut Session, request: &CaseRequest) -> Result<CaseView> {
    CaseRecords::load(session, request.case)?.view(session)
}

/// Writes the case itself: its stage, its source, what cannot wait.
///
/// # Errors
/// What the rules or the store refuse.
pub fn revise(session: &mut Session, request: &ReviseCase) -> Result<CaseView> {
    session.put(request.case, request.case.0, &request.value, &[])?;
    open(session, &CaseRequest { case: request.case })
}
