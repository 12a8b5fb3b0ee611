//! The network comes back: enrollment with a code, and the receipt.

use super::Tour;
use super::words as w;
use crate::agency::Agency;
use crate::window::Window;

/// Whether the agency has received everything.
const ARRIVED: &str = "const r = document.querySelector('[data-test=\"receipt\"]'); return !!r && r.dataset.waiting === '0' && Number(r.dataset.head) > 0";

impl Tour {
    /// Connects the laptop with its agency and waits for the receipt.
    pub(super) async fn arrive(&self, window: &Window, agency: &Agency, staff: &str) {
        window.click("rail-sync").await;
        window.find("enroll").await;
        self.picture(window, "40-sync-before").await;
        enroll(window, agency, staff, w::LAPTOPS[0]).await;
        window.until(ARRIVED).await;
        self.picture(window, "41-sync-receipt").await;
        self.small(window, "41-sync-receipt").await;
        let head = window.data("receipt", "head").await;
        window.click("rail-families").await;
        window.until_shows("caseload-row", w::FAMILY).await;
        self.picture(window, "42-families").await;
        window.click("rail-settings").await;
        window.until_shows("settings-agency", "Casa Abierta").await;
        self.picture(window, "43-settings").await;
        self.tell(&format!(
            "the network is back: the agency has acknowledged {head} changes with a receipt"
        ));
    }
}

/// Fills in the form that connects a laptop.
pub(super) async fn enroll(window: &Window, agency: &Agency, staff: &str, device: &str) {
    window.fill("enroll-server", &agency.url()).await;
    window.fill("enroll-code", &agency.code(staff)).await;
    window.fill("enroll-device", device).await;
    window.click("enroll-connect").await;
    window.until_gone("enroll").await;
}
