//! Today.

use super::{Answer, VaultState, outward};
use app::today::TodayView;

#[tauri::command(async)]
pub(crate) fn today(vault: VaultState<'_>) -> Answer<TodayView> {
    outward(vault.with(app::today::today))
}
