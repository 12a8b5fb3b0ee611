//! Who does what by when.

use crate::case::{ActionStepView, CaseRecords};
use crate::{Result, Session};
use casework::action_step::ActionStep;
use casework::{ActionStepId, CaseId};
use serde::Deserialize;

/// Adds a action step.
#[derive(Debug, Clone, Deserialize)]
pub struct AddActionStep {
    /// The case.
    pub case: CaseId,
    /// What is recorded.
    pub action_step: ActionStep,
}

/// Writes a action step.
#[derive(Debug, Clone, Deserialize)]
pub struct ReviseActionStep {
    /// The case.
    pub case: CaseId,
    /// The action step.
    pub id: ActionStepId,
    /// What is recorded; with `done_on` it is done.
    pub action_step: ActionStep,
}

/// Adds a action step to a case.
///
/// # Errors
/// What the rules or the store refuse.
pub fn add(session: &mut Session, request: &AddActionStep) -> Result<Vec<ActionStepView>> {
    let id = session.new_id();
    session.put(request.case, id, &request.action_step, &[])?;
    Ok(CaseRecords::load(session, request.case)?.action_step_views())
}

/// Writes a action step.
///
/// # Errors
/// What the rules or the store refuse.
pub fn revise(session: &mut Session, request: &ReviseActionStep) -> Result<Vec<ActionStepView>> {
    session.store.record::<ActionStep>(request.id.0)?;
    session.put(request.case, request.id.0, &request.action_step, &[])?;
    Ok(CaseRecords::load(session, request.case)?.action_step_views())
}
