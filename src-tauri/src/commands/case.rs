//! The case as a whole.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn case_open(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::case::open)
}

#[tauri::command(async)]
pub(crate) fn case_create(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::case::create)
}

#[tauri::command(async)]
pub(crate) fn case_revise(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::case::CaseView> {
    use_case(&vault, &request, app::case::revise)
}
