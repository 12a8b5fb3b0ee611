//! A second, newly enrolled laptop receives the case and shows the same words.

use super::words as w;
use super::{Tour, USUAL, agency::enroll, set_up};
use crate::agency::Agency;
use crate::window::Window;
use std::path::Path;

impl Tour {
    /// Sets the second laptop up and reads the visit there. Returns its recovery words.
    pub(super) async fn second(&self, folder: &Path, agency: &Agency, staff: &str) -> Vec<String> {
        let window = Window::open(folder).await;
        window.resize(USUAL.0, USUAL.1).await;
        let recovery = set_up(&window, &self.language, w::PASSPHRASE, async |_| ()).await;
        enroll(&window, agency, staff, w::LAPTOPS[1]).await;
        window.click("rail-families").await;
        window.until_shows("caseload-row", w::FAMILY).await;
        self.picture(&window, "50-second-families").await;
        window.click("caseload-row").await;
        window.until_shows("case-visits", w::CLIENT_WORDS).await;
        self.picture(&window, "51-second-case").await;
        self.family_again(&window).await;
        self.visit_again(&window).await;
        self.culturagram_again(&window).await;
        window.close().await;
        self.tell(
            "a second laptop, enrolled just now, shows the same family, visit and culturagram",
        );
        w::recovery(&recovery)
    }

    async fn family_again(&self, window: &Window) {
        window.click("case-tab-family").await;
        for name in [w::MOTHER, w::GRANDMOTHER, w::BOY, w::TELEPHONE, w::HOURS] {
            window.until_shows("members", name).await;
        }
        window.click("household-address-show").await;
        window.until_shows("household-address-text", w::ADDRESS).await;
        window.click("case-tab-visits").await;
    }

    async fn visit_again(&self, window: &Window) {
        window.click("case-visit-open").await;
        let [first, second] = w::OPTIONS;
        let steps: [(&str, Vec<&str>); 6] = [
            ("arrive", vec![w::OTHERS, w::INTERPRETER]),
            (
                "listen",
                [vec![w::CLIENT_WORDS, w::HANDED, w::UNDERSTOOD], w::CONCERNS.to_vec()].concat(),
            ),
            ("explain", vec![w::EXPLAINED, w::TOLD_BACK]),
            ("acknowledge", vec![w::SAME, w::FAMILY_VIEW, w::WORKER_VIEW, w::MISSED]),
            ("recommend", [first.to_vec(), second.to_vec(), vec![w::WHO_ELSE]].concat()),
            ("negotiate", vec![w::AGREEMENT, w::PROMISE, w::REFUSED, w::NEXT_CONTACT]),
        ];
        for (step, words) in steps {
            window.click(&format!("learn-tab-{step}")).await;
            window.find(&format!("capture-{step}")).await;
            for word in words {
                window.until_read(word).await;
            }
        }
        window.click("learn-tab-listen").await;
        window.find("capture-listen").await;
        self.picture(window, "52-second-visit").await;
    }

    async fn culturagram_again(&self, window: &Window) {
        window.click("visit-culturagram").await;
        window.click("culturagram-view-outline").await;
        for text in [w::RELOCATION, w::HEALTH, w::GRANDMOTHER_NOTE, w::VALUES, w::STRENGTH, w::NEED]
        {
            window.until_shows("culturagram-outline", text).await;
        }
        self.picture(window, "53-second-culturagram").await;
    }
}
