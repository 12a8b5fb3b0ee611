//! Today.

use super::{Answer, DeskState, outward};
use app::today::TodayView;

#[tauri::command(async)]
pub(crate) fn today(desk: DeskState<'_>) -> Answer<TodayView> {
    outward(desk.with(app::today::today))
}
