//! The desktop shell: one window, its commands, the sync in the background, the lock.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[macro_use]
mod commands;
mod lock;
mod window;

use app::syncing::{SyncEvent, keep_syncing};
use app::{Vault, World};
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Emitter, Manager};

fn main() {
    // What is logged holds kinds and counts, never a client's data.
    let level = std::env::var("DOORSTEP_LOG")
        .ok()
        .and_then(|level| level.parse().ok())
        .unwrap_or(tracing::Level::WARN);
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(level).init();
    no_core_dumps();
    let built = tauri::Builder::default()
        .invoke_handler(app::commands!(all_handlers))
        .setup(|app| {
            let folder = folder(app)?;
            app.manage(Vault::at(&folder, World::system(), None));
            app.manage(lock::Activity::now());
            window::open(app, &folder)?;
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(lock::watch(handle.clone()));
            let vault = app.state::<Vault>().inner().clone();
            tauri::async_runtime::spawn(keep_syncing(
                vault,
                Arc::new(move |event| tell(&handle, event)),
            ));
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                app.state::<Vault>().lock();
            }
        }),
        Err(error) => {
            tracing::error!(%error, "the window cannot be opened");
            std::process::exit(1);
        }
    }
}

/// Where the case store lies: `--data FOLDER`, else the system's place for this user.
fn folder(app: &tauri::App) -> tauri::Result<PathBuf> {
    let mut args = std::env::args_os().skip_while(|arg| arg != "--data");
    match args.nth(1) {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => app.path().app_local_data_dir(),
    }
}

/// Tells the window what a sync brought.
fn tell(app: &AppHandle, event: SyncEvent) {
    // A window that is being closed needs no telling.
    match event {
        SyncEvent::Arrival => {
            if let Ok(arrival) = app.state::<Vault>().read(app::syncing::arrival) {
                let _ = app.emit("sync", arrival);
            }
        }
        SyncEvent::Cases(cases) => {
            let _ = app.emit("changed", serde_json::json!({ "cases": cases }));
        }
    }
}

/// A core dump would hold the keys and the case.
fn no_core_dumps() {
    #[cfg(unix)]
    if let Err(error) =
        nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_CORE, 0, 0)
    {
        tracing::warn!(%error, "core dumps cannot be switched off");
    }
}
