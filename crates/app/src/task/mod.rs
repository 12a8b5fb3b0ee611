//! Who does what by when.

use crate::case::{CaseRecords, TaskView};
use crate::{Result, Session};
use casework::task::Task;
use casework::{CaseId, TaskId};
use serde::Deserialize;

/// Adds a task.
#[derive(Debug, Clone, Deserialize)]
pub struct AddTask {
    /// The case.
    pub case: CaseId,
    /// What is recorded.
    pub task: Task,
}

/// Writes a task.
#[derive(Debug, Clone, Deserialize)]
pub struct ReviseTask {
    /// The case.
    pub case: CaseId,
    /// The task.
    pub id: TaskId,
    /// What is recorded; with `done_on` it is done.
    pub task: Task,
}

/// Adds a task to a case.
///
/// # Errors
/// What the rules or the store refuse.
pub fn add(session: &mut Session, request: &AddTask) -> Result<Vec<TaskView>> {
    let id = session.new_id();
    session.put(request.case, id, &request.task, &[])?;
    Ok(CaseRecords::load(session, request.case)?.task_views())
}

/// Writes a task.
///
/// # Errors
/// What the rules or the store refuse.
pub fn revise(session: &mut Session, request: &ReviseTask) -> Result<Vec<TaskView>> {
    session.store.record::<Task>(request.id.0)?;
    session.put(request.case, request.id.0, &request.task, &[])?;
    Ok(CaseRecords::load(session, request.case)?.task_views())
}
