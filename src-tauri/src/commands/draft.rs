//! Typing that is kept before it becomes part of the record.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn draft_save(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::draft::SavedView> {
    use_case(&desk, &request, app::draft::save)
}

#[tauri::command(async)]
pub(crate) fn drafts(desk: DeskState<'_>, request: Request<'_>) -> Answer<Vec<app::draft::DraftView>> {
    use_case(&desk, &request, app::draft::list)
}

#[tauri::command(async)]
pub(crate) fn draft_discard(desk: DeskState<'_>, request: Request<'_>) -> Answer<()> {
    use_case(&desk, &request, app::draft::discard)
}
