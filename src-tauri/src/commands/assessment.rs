//! Needs and strengths.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn item_add(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<Vec<app::case::ItemView>> {
    use_case(&vault, &request, app::assessment::add)
}

#[tauri::command(async)]
pub(crate) fn item_revise(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<Vec<app::case::ItemView>> {
    use_case(&vault, &request, app::assessment::revise)
}
