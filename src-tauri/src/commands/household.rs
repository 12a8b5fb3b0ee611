//! The household.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn household_revise(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::household::revise)
}
