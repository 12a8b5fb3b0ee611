//! Who does what by when.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn task_add(desk: DeskState<'_>, request: Request<'_>) -> Answer<Vec<app::case::TaskView>> {
    use_case(&desk, &request, app::task::add)
}

#[tauri::command(async)]
pub(crate) fn task_revise(desk: DeskState<'_>, request: Request<'_>) -> Answer<Vec<app::case::TaskView>> {
    use_case(&desk, &request, app::task::revise)
}
