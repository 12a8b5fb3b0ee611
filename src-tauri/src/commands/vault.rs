//! Opening and closing the vault, and what the window needs before it is open.

use super::{Answer, VaultState, outward, read, read_open, read_unhanded};
use crate::lock::Activity;
use app::{
    AppStatus, ChangePassphraseRequest, ConfirmRequest, LanguageRequest, MessagesView,
    PassphraseRequest, RecoveryRequest, RecoveryView, RenewRequest, SetUpRequest, StrengthView,
};
use tauri::ipc::Request;
use tauri::{AppHandle, Emitter, State};

#[tauri::command(async)]
pub(crate) fn app_status(vault: VaultState<'_>) -> Answer<AppStatus> {
    tracing::info!("the window asks where the app stands");
    Ok(vault.status())
}

#[tauri::command(async)]
pub(crate) fn messages(request: Request<'_>) -> Answer<MessagesView> {
    let LanguageRequest { language } = read(&request)?;
    Ok(app::messages(&language))
}

#[tauri::command(async)]
pub(crate) fn choose_language(vault: VaultState<'_>, request: Request<'_>) -> Answer<()> {
    let LanguageRequest { language } = read_unhanded(&vault, &request)?;
    outward(vault.choose_language(&language))
}

#[tauri::command(async)]
pub(crate) fn passphrase_strength(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<StrengthView> {
    let PassphraseRequest { passphrase } = read_unhanded(&vault, &request)?;
    Ok(app::passphrase_strength(&passphrase))
}

#[tauri::command(async)]
pub(crate) fn set_up(vault: VaultState<'_>, request: Request<'_>) -> Answer<RecoveryView> {
    let SetUpRequest { passphrase, language } = read_unhanded(&vault, &request)?;
    outward(vault.set_up(&passphrase, &language))
}

#[tauri::command(async)]
pub(crate) fn recovery_confirm(vault: VaultState<'_>, request: Request<'_>) -> Answer<AppStatus> {
    let ConfirmRequest { words } = read_unhanded(&vault, &request)?;
    outward(vault.recovery_confirm(&words))
}

#[tauri::command(async)]
pub(crate) fn recovery_renew(vault: VaultState<'_>, request: Request<'_>) -> Answer<RecoveryView> {
    let RenewRequest { passphrase } = read_open(&vault, &request)?;
    outward(vault.recovery_renew(passphrase.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn unlock(
    vault: VaultState<'_>,
    activity: State<'_, Activity>,
    request: Request<'_>,
) -> Answer<AppStatus> {
    let PassphraseRequest { passphrase } = read_unhanded(&vault, &request)?;
    let status = outward(vault.unlock(&passphrase))?;
    activity.touch();
    Ok(status)
}

#[tauri::command(async)]
pub(crate) fn unlock_with_recovery(
    vault: VaultState<'_>,
    activity: State<'_, Activity>,
    request: Request<'_>,
) -> Answer<AppStatus> {
    let RecoveryRequest { words, passphrase } = read_unhanded(&vault, &request)?;
    let status = outward(vault.unlock_with_recovery(&words, &passphrase))?;
    activity.touch();
    Ok(status)
}

#[tauri::command(async)]
pub(crate) fn verify(vault: VaultState<'_>, request: Request<'_>) -> Answer<()> {
    let PassphraseRequest { passphrase } = read_open(&vault, &request)?;
    outward(vault.verify(&passphrase))
}

#[tauri::command(async)]
pub(crate) fn passphrase_change(vault: VaultState<'_>, request: Request<'_>) -> Answer<()> {
    let ChangePassphraseRequest { old, new } = read_open(&vault, &request)?;
    outward(vault.passphrase_change(&old, &new))
}

#[tauri::command(async)]
pub(crate) fn lock(app: AppHandle, vault: VaultState<'_>) -> Answer<AppStatus> {
    let status = vault.lock();
    // If the window cannot be told, its next command answers `locked`.
    let _ = app.emit("locked", ());
    Ok(status)
}

#[tauri::command(async)]
pub(crate) fn touch(vault: VaultState<'_>, activity: State<'_, Activity>) -> Answer<()> {
    outward(vault.check_open())?;
    activity.touch();
    Ok(())
}
