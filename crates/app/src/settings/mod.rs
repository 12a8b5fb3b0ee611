//! Settings.

mod view;

pub use view::{Settings, SettingsView};

use crate::{Result, Vault, vault};
use casework::text;

/// The Settings screen.
pub fn settings(vault: &Vault) -> Result<SettingsView> {
    let auto_lock_minutes = vault.auto_lock_minutes();
    vault.with(|session| {
        let agency = session.agency.as_ref();
        let own_name = session.store.meta("worker-name")?;
        let worker_name =
            own_name.or_else(|| agency.map(|agency| agency.worker.clone())).unwrap_or_default();
        Ok(SettingsView {
            settings: Settings { auto_lock_minutes, worker_name },
            has_pin: vault::pin_of(session)?.is_some(),
            device: agency.map(|_| session.store.device().to_string()),
            agency: agency.map(|agency| agency.name.clone()),
            server: agency.map(|agency| agency.server.clone()),
            identity: agency.map(|agency| agency.identity.to_string().chars().take(12).collect()),
            store_bytes: session.store.bytes_on_disk(),
            sqlite_version: store::sqlite_version().to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    })
}

/// Saves the settings.
pub fn save(vault: &Vault, request: &Settings) -> Result<SettingsView> {
    text::line("worker_name", &request.worker_name)?;
    vault.with(|session| Ok(session.store.keep_meta("worker-name", &request.worker_name)?))?;
    vault.set_auto_lock_minutes(request.auto_lock_minutes);
    settings(vault)
}
