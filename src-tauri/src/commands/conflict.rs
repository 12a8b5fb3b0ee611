//! Deciding between what two people wrote.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn conflict_resolve(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::conflict::resolve)
}
