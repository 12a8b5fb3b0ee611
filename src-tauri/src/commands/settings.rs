//! Settings.

use super::{Answer, VaultState, outward, read_open};
use app::settings::{Settings, SettingsView};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn settings(vault: VaultState<'_>) -> Answer<SettingsView> {
    outward(app::settings::settings(&vault))
}

#[tauri::command(async)]
pub(crate) fn settings_save(vault: VaultState<'_>, request: Request<'_>) -> Answer<SettingsView> {
    let request: Settings = read_open(&vault, &request)?;
    outward(app::settings::save(&vault, &request))
}
