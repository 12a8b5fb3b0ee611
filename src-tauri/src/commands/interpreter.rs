//! The interpreter's part in a visit.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn interpreter_record(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::interpreter::record)
}
