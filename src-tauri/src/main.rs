//! The desktop shell: one window, its commands, the sync in the background, the lock.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[macro_use]
mod commands;
mod drawing;
mod lock;
mod window;

use app::syncing::{SyncEvent, keep_syncing};
use app::{Vault, World};
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Emitter, Manager};

fn main() {
    // Logs hold kinds of errors and counts, never a client's data.
    let level = std::env::var("DOORSTEP_LOG")
        .ok()
        .and_then(|level| level.parse().ok())
        .unwrap_or(tracing::Level::WARN);
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(level).init();
    no_core_dumps();
    let built = one_instance(tauri::Builder::default())
        .plugin(window::remembered())
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

/// The folder of the case store: `--data FOLDER`, else the system's folder for this user.
fn folder(app: &tauri::App) -> tauri::Result<PathBuf> {
    own_folder().map_or_else(|| app.path().app_local_data_dir(), Ok)
}

fn own_folder() -> Option<PathBuf> {
    std::env::args_os().skip_while(|arg| arg != "--data").nth(1).map(PathBuf::from)
}

/// Starting Doorstep again shows the window that is open. With `--data` it starts another one; the
/// vault's lock keeps two of them from opening the same store.
fn one_instance(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    if own_folder().is_some() {
        return builder;
    }
    builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::raise(app)))
}

/// Tells the window what a sync brought.
fn tell(app: &AppHandle, event: SyncEvent) {
    // A window that is being closed need not be told.
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
