//! A new laptop: language, passphrase, recovery words.

use super::Tour;
use super::words::{self, PASSPHRASE};
use crate::window::Window;

impl Tour {
    /// Sets the laptop up without an agency. Returns what must never be found on its disk.
    pub(super) async fn set_up(&self, window: &Window) -> Vec<String> {
        let recovery = set_up(window, &self.language, PASSPHRASE, async |name| {
            self.picture(window, name).await;
        })
        .await;
        window.click("enroll-later").await;
        window.find("today").await;
        window.find("today-visits-empty").await;
        self.picture(window, "06-today-empty").await;
        window.click("rail-families").await;
        window.find("caseload-empty").await;
        self.picture(window, "07-families-empty").await;
        self.tell("a fresh laptop is set up, offline: language, passphrase, recovery words");
        words::recovery(&recovery)
    }
}

/// Does the setup up to the question about the agency. Returns the recovery words.
pub async fn set_up(
    window: &Window,
    language: &str,
    passphrase: &str,
    see: impl AsyncFn(&str),
) -> Vec<String> {
    window.tap(&format!("language-{language}")).await;
    window.until(&format!("return document.documentElement.lang === '{language}'")).await;
    see("01-setup-language").await;
    window.click("setup-language-next").await;
    window.fill("setup-passphrase", passphrase).await;
    window.fill("setup-passphrase-again", passphrase).await;
    window
        .until(
            "return document.querySelector('[data-test=\"setup-passphrase-strength\"]').dataset.acceptable === 'true'",
        )
        .await;
    see("02-setup-passphrase").await;
    window.click("setup-passphrase-create").await;

    let mut words = Vec::new();
    for place in 1..=12 {
        words.push(window.text(&format!("recovery-word-{place}")).await);
    }
    see("03-setup-recovery-words").await;
    window.click("setup-words-next").await;
    for field in window.all("confirm-word").await {
        let place: usize = field.attr("data-place").await.unwrap().unwrap().parse().unwrap();
        field.send_keys(&words[place - 1]).await.unwrap();
    }
    see("04-setup-confirm").await;
    window.click("setup-confirm-done").await;
    window.find("enroll").await;
    see("05-setup-agency").await;
    words
}

/// Opens a locked vault.
pub async fn unlock(window: &Window, passphrase: &str) {
    window.find("unlock").await;
    window.fill("unlock-passphrase", passphrase).await;
    window.click("unlock-open").await;
    window.find("hide").await;
}
