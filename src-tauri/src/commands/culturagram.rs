//! The culturagram.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn culturagram_open(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::culturagram::CulturagramView> {
    use_case(&vault, &request, app::culturagram::open)
}

#[tauri::command(async)]
pub(crate) fn culturagram_record_area(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::culturagram::CulturagramView> {
    use_case(&vault, &request, app::culturagram::record_area)
}

#[tauri::command(async)]
pub(crate) fn culturagram_take_again(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::culturagram::CulturagramView> {
    use_case(&vault, &request, app::culturagram::take_again)
}

#[tauri::command(async)]
pub(crate) fn culturagram_compare(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::culturagram::CompareView> {
    use_case(&vault, &request, app::culturagram::compare)
}
