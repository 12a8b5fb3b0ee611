//! The household.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn household_revise(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::case::CaseView> {
    use_case(&desk, &request, app::household::revise)
}
