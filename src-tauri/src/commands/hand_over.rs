//! Hand-over: giving the laptop to the family, drafts, and taking it back.

use super::{Answer, VaultState, outward, read, read_open};
use crate::lock::Activity;
use app::AppStatus;
use app::draft::{SaveDraft, SavedView};
use app::hand_over::{HandOverRequest, HandOverView, PinRequest, ReturnRequest};
use tauri::State;
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn hand_over(vault: VaultState<'_>, request: Request<'_>) -> Answer<AppStatus> {
    let request: HandOverRequest = read_open(&vault, &request)?;
    outward(vault.hand_over(&request))
}

#[tauri::command(async)]
pub(crate) fn hand_over_open(vault: VaultState<'_>) -> Answer<HandOverView> {
    outward(vault.hand_over_open())
}

#[tauri::command(async)]
pub(crate) fn hand_over_return(
    vault: VaultState<'_>,
    activity: State<'_, Activity>,
    request: Request<'_>,
) -> Answer<AppStatus> {
    outward(vault.check_open())?;
    let request: ReturnRequest = read(&request)?;
    let status = outward(vault.hand_over_return(&request))?;
    activity.touch();
    Ok(status)
}

#[tauri::command(async)]
pub(crate) fn pin_set(vault: VaultState<'_>, request: Request<'_>) -> Answer<()> {
    let PinRequest { passphrase, pin } = read_open(&vault, &request)?;
    outward(vault.pin_set(&passphrase, pin.as_deref()))
}

/// The family's answers come this way too, only into the fields that they are asked for.
#[tauri::command(async)]
pub(crate) fn draft_save(vault: VaultState<'_>, request: Request<'_>) -> Answer<SavedView> {
    outward(vault.check_open())?;
    let request: SaveDraft = read(&request)?;
    outward(
        vault
            .typing(&request.record, &request.field, |session| app::draft::save(session, &request)),
    )
}
