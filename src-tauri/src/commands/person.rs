//! The people of a household.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn person_add(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::person::add)
}

#[tauri::command(async)]
pub(crate) fn person_revise(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::person::revise)
}

#[tauri::command(async)]
pub(crate) fn person_remove(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::person::remove)
}
