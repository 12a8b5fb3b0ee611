//! The culturagram.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn culturagram_open(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::culturagram::CulturagramView> {
    use_case(&desk, &request, app::culturagram::open)
}

#[tauri::command(async)]
pub(crate) fn culturagram_record_area(
    desk: DeskState<'_>,
    request: Request<'_>,
) -> Answer<app::culturagram::CulturagramView> {
    use_case(&desk, &request, app::culturagram::record_area)
}

#[tauri::command(async)]
pub(crate) fn culturagram_take_again(
    desk: DeskState<'_>,
    request: Request<'_>,
) -> Answer<app::culturagram::CulturagramView> {
    use_case(&desk, &request, app::culturagram::take_again)
}

#[tauri::command(async)]
pub(crate) fn culturagram_compare(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::culturagram::CompareView> {
    use_case(&desk, &request, app::culturagram::compare)
}
