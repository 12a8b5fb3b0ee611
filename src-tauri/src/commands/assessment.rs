//! Needs and strengths.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn item_add(desk: DeskState<'_>, request: Request<'_>) -> Answer<Vec<app::case::ItemView>> {
    use_case(&desk, &request, app::assessment::add)
}

#[tauri::command(async)]
pub(crate) fn item_revise(desk: DeskState<'_>, request: Request<'_>) -> Answer<Vec<app::case::ItemView>> {
    use_case(&desk, &request, app::assessment::revise)
}
