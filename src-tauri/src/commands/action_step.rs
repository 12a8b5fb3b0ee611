//! Who does what by when.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn action_step_add(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<Vec<app::case::ActionStepView>> {
    use_case(&vault, &request, app::action_step::add)
}

#[tauri::command(async)]
pub(crate) fn action_step_revise(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<Vec<app::case::ActionStepView>> {
    use_case(&vault, &request, app::action_step::revise)
}
