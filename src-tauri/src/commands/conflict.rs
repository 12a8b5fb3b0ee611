//! Deciding between what two people wrote.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn conflict_resolve(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::conflict::resolve)
}
