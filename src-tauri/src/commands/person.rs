//! The persons of a household.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn person_add(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::person::add)
}

#[tauri::command(async)]
pub(crate) fn person_revise(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::person::revise)
}

#[tauri::command(async)]
pub(crate) fn person_remove(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::person::remove)
}
