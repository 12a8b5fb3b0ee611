//! The laptop in the family's hands, and back in the worker's.

use super::{Answer, VaultState, outward, read};
use crate::lock::Activity;
use app::hand_over::{HandOverRequest, HandOverView, ReturnRequest};
use app::{AppStatus, Secret};
use serde::Deserialize;
use tauri::State;
use tauri::ipc::Request;

/// No `Debug`: it holds secrets.
#[derive(Deserialize)]
struct SetPin {
    passphrase: Secret,
    /// Absent: the PIN is taken away.
    #[serde(default)]
    pin: Option<Secret>,
}

#[tauri::command(async)]
pub(crate) fn hand_over(vault: VaultState<'_>, request: Request<'_>) -> Answer<AppStatus> {
    outward(vault.with(|_| Ok(())))?;
    let request: HandOverRequest = read(&request)?;
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
    outward(vault.with(|_| Ok(())))?;
    let SetPin { passphrase, pin } = read(&request)?;
    outward(vault.pin_set(&passphrase, pin.as_deref()))
}
