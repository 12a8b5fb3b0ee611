//! Enrollment and sync.

use super::{Answer, VaultState, outward, read_open};
use app::enrollment::EnrollRequest;
use app::syncing::SyncView;
use tauri::ipc::Request;

#[tauri::command]
pub(crate) async fn enroll(vault: VaultState<'_>, request: Request<'_>) -> Answer<SyncView> {
    let request: EnrollRequest = read_open(&vault, &request)?;
    let vault = vault.inner().clone();
    outward(app::enrollment::enroll(&vault, &request).await)
}

#[tauri::command(async)]
pub(crate) fn sync_view(vault: VaultState<'_>) -> Answer<SyncView> {
    outward(app::syncing::sync_view(&vault))
}

#[tauri::command(async)]
pub(crate) fn sync_now(vault: VaultState<'_>) -> Answer<()> {
    outward(vault.with(|_| Ok(())))?;
    vault.sync_soon();
    Ok(())
}

#[tauri::command(async)]
pub(crate) fn sync_agree_removals(vault: VaultState<'_>) -> Answer<()> {
    outward(vault.with(|_| Ok(())))?;
    vault.agree_to_removals();
    Ok(())
}
