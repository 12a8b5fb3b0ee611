//! The case as a whole.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn case_open(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::case::open)
}

#[tauri::command(async)]
pub(crate) fn case_create(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::case::create)
}

#[tauri::command(async)]
pub(crate) fn case_revise(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::case::revise)
}
