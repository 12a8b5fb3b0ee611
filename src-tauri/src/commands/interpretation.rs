//! The interpreter's part in a visit.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn interpreter_record(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::interpretation::record)
}
