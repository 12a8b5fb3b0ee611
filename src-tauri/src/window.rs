//! The one window: nothing remote, nothing written to web storage, no navigation.

use crate::drawing;
use std::path::Path;
use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::StateFlags;

/// The label that the capability names.
const LABEL: &str = "main";

/// Remembers the window's size and place, and nothing of what it shows.
pub(crate) fn remembered() -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .with_filename("window.json")
        .build()
}

/// Brings the window to the front.
pub(crate) fn raise(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    // If the desktop does not allow it, it at least marks the window.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}

/// Opens the window.
///
/// It is ephemeral, so that the web engine writes nothing to disk. An ephemeral window accepts no
/// WebDriver. Under a WebDriver (which sets `TAURI_WEBVIEW_AUTOMATION`), the engine's files go
/// into the app's own folder, where the leak scan of the tests reads them.
pub(crate) fn open(app: &App, folder: &Path) -> tauri::Result<()> {
    let automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Doorstep")
        .inner_size(1280.0, 800.0)
        .min_inner_size(800.0, 560.0)
        .incognito(!automated)
        .data_directory(folder.join("webview"))
        .on_navigation(|url| {
            matches!(
                (url.scheme(), url.host_str()),
                ("tauri", Some("localhost")) | ("http", Some("tauri.localhost"))
            )
        })
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    drawing::without_a_card(&window)
}
