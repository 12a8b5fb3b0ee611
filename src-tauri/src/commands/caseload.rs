//! The caseload.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn caseload(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::caseload::CaseloadPage> {
    use_case(&desk, &request, app::caseload::list)
}
