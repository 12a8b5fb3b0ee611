//! The way to the agency.

use super::{Answer, DeskState, outward, read};
use app::enrolment::EnrolRequest;
use app::syncing::SyncView;
use tauri::ipc::Request;

#[tauri::command]
pub(crate) async fn enrol(desk: DeskState<'_>, request: Request<'_>) -> Answer<SyncView> {
    outward(desk.with(|_| Ok(())))?;
    let request: EnrolRequest = read(&request)?;
    let desk = desk.inner().clone();
    outward(app::enrolment::enrol(&desk, &request).await)
}

#[tauri::command(async)]
pub(crate) fn sync_view(desk: DeskState<'_>) -> Answer<SyncView> {
    outward(app::syncing::sync_view(&desk))
}

#[tauri::command(async)]
pub(crate) fn sync_now(desk: DeskState<'_>) -> Answer<()> {
    outward(desk.with(|_| Ok(())))?;
    desk.sync_soon();
    Ok(())
}

#[tauri::command(async)]
pub(crate) fn sync_agree_removals(desk: DeskState<'_>) -> Answer<()> {
    outward(desk.with(|_| Ok(())))?;
    desk.agree_to_removals();
    Ok(())
}
