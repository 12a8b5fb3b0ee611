//! Typing that is kept before it becomes part of the record.

use super::{Answer, VaultState, outward, read, use_case};
use app::draft::SaveDraft;
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn draft_save(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::draft::SavedView> {
    outward(vault.check_open())?;
    let request: SaveDraft = read(&request)?;
    outward(
        vault
            .typing(&request.record, &request.field, |session| app::draft::save(session, &request)),
    )
}

#[tauri::command(async)]
pub(crate) fn drafts(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<Vec<app::draft::DraftView>> {
    use_case(&vault, &request, app::draft::list)
}

#[tauri::command(async)]
pub(crate) fn draft_discard(vault: VaultState<'_>, request: Request<'_>) -> Answer<()> {
    use_case(&vault, &request, app::draft::discard)
}
