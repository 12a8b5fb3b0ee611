//! The one window: nothing remote, nothing written to web storage, no navigation.

use std::path::Path;
use tauri::webview::NewWindowResponse;
use tauri::{App, WebviewUrl, WebviewWindowBuilder};

/// The label that the capability names.
const LABEL: &str = "main";

/// Opens the window.
///
/// It is ephemeral, so that the engine writes nothing to disk. An ephemeral context does not
/// take a WebDriver; under one (which sets `TAURI_WEBVIEW_AUTOMATION`) it keeps its files in
/// the app's own folder, where the leak scan of the tests reads them.
pub(crate) fn open(app: &App, folder: &Path) -> tauri::Result<()> {
    let automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
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
    Ok(())
}
