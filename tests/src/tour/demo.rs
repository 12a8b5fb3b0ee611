//! The demo's laptop: what a worker with forty families sees.

use super::{Tour, USUAL, unlock};
use crate::demo::stage;
use crate::places::program;
use crate::window::Window;
use std::path::Path;

impl Tour {
    /// Opens the laptop of the demo.
    pub(super) async fn demo(&self, folder: &Path) {
        std::fs::create_dir_all(folder).unwrap();
        let stage = stage::set(folder).await;
        crate::laptop::vault(&stage.laptop).choose_language(&self.language).unwrap();
        let data = stage.laptop.to_string_lossy().into_owned();
        let window =
            Window::open_program(&folder.join("home"), &program("doorstep"), &["--data", &data])
                .await;
        window.resize(USUAL.0, USUAL.1).await;
        unlock(&window, stage.passphrase).await;
        window.find("today-visit").await;
        window.find("receipt").await;
        self.picture(&window, "70-demo-today").await;
        window.click("rail-families").await;
        window.find("caseload-row").await;
        self.picture(&window, "71-demo-families").await;
        window.close().await;
        self.tell("a laptop with forty families: the day, and the caseload");
    }
}
