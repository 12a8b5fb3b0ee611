//! Settings.

use super::{Answer, DeskState, outward, read};
use app::settings::{Settings, SettingsView};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn settings(desk: DeskState<'_>) -> Answer<SettingsView> {
    outward(app::settings::settings(&desk))
}

#[tauri::command(async)]
pub(crate) fn settings_save(desk: DeskState<'_>, request: Request<'_>) -> Answer<SettingsView> {
    outward(desk.with(|_| Ok(())))?;
    let request: Settings = read(&request)?;
    outward(app::settings::save(&desk, &request))
}
