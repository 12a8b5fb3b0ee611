//! How the web engine draws. See `docs/decisions/0018-drawing-without-a-graphics-card.md`.

use tauri::WebviewWindow;

/// Where Linux lists the graphics cards that can compute a picture.
#[cfg(target_os = "linux")]
const CARDS: &str = "/dev/dri";

/// Draws without OpenGL where there is no graphics card.
///
/// `WebKitGTK` draws through OpenGL by default. Without a card, Mesa computes OpenGL on the
/// processor, which takes several times as long as drawing there directly.
#[cfg(target_os = "linux")]
pub(crate) fn without_a_card(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if has_card(std::path::Path::new(CARDS)) {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// The engines of other systems choose well themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn without_a_card(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Whether a card can compute a picture for this program: the kernel lists it as `renderD128`
/// and so on. `card0` alone is a screen without a processor of its own, as in a virtual machine.
#[cfg(target_os = "linux")]
fn has_card(folder: &std::path::Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|cards| {
        cards.flatten().any(|card| card.file_name().to_string_lossy().starts_with("renderD"))
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::has_card;

    #[test]
    fn only_a_card_that_can_compute_counts() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_card(&folder.path().join("none")), "no list of cards");
        std::fs::write(folder.path().join("card0"), "").unwrap();
        assert!(!has_card(folder.path()), "a screen alone");
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_card(folder.path()), "a card");
    }
}
