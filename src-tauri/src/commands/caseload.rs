//! The caseload.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn caseload(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::caseload::CaseloadPage> {
    use_case(&vault, &request, app::caseload::list)
}
