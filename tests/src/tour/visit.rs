//! The visit: the interpreter, the five steps of LEARN, the laptop in the family's hands.

use super::Tour;
use super::words as w;
use crate::hands::F8;
use crate::window::Window;

impl Tour {
    /// Starts a visit and goes through its five steps.
    pub(super) async fn visit(&self, window: &Window) {
        window.click("case-start-visit").await;
        self.arrive_there(window).await;
        self.listen(window).await;
        self.hand_over(window).await;
        self.explain(window).await;
        self.acknowledge(window).await;
        self.recommend(window).await;
        self.negotiate(window).await;
    }

    async fn arrive_there(&self, window: &Window) {
        window.click("learn-tab-arrive").await;
        window.find("capture-arrive").await;
        window.tap("visit-arrive-safety_checked-yes").await;
        window.tap("visit-arrive-place-home").await;
        window.fill("visit-arrive-others_present", w::OTHERS).await;
        self.picture(window, "12-visit-arrive").await;
        window.click("interpretation-add").await;
        window.fill("interpretation-interpreter", w::INTERPRETER).await;
        window.tap("interpreter-kind-contract-onsite").await;
        window.tap("interpretation-mode-consecutive").await;
        window.tap("interpretation-conflict_checked-yes").await;
        window.tap("interpretation-confidentiality_agreed-yes").await;
        window.tap("interpretation-pre_session_done-yes").await;
        window.click("interpretation-started").await;
        window.fill("interpretation-debrief", w::DEBRIEF).await;
        self.picture(window, "13-interpreter").await;
        window.click("interpretation-save").await;
        window.until_gone("interpretation-form").await;
        window.until_shows("interpretations", w::INTERPRETER).await;
        self.tell("an interpreter's session is written down before anyone sits down");
    }

    async fn listen(&self, window: &Window) {
        window.click("learn-tab-listen").await;
        window.fill("visit-listen-client_words", w::CLIENT_WORDS).await;
        window.fill("visit-listen-understood", w::UNDERSTOOD).await;
        for (at, concern) in w::CONCERNS.iter().enumerate() {
            window.click("visit-listen-concern-new").await;
            // The first letter makes it a concern, and the cursor stays in it.
            window
                .type_into("visit-listen-concern-new", &concern.chars().take(1).collect::<String>())
                .await;
            let rest: String = concern.chars().skip(1).collect();
            let row = format!("visit-listen-concern-{at}");
            window.type_into(&row, &rest).await;
            assert_eq!(window.value(&row).await, *concern);
        }
        window.click("visit-listen-concern-0-number").await;
        window.choose("visit-concern-item-domain", "housing").await;
        window.click("visit-concern-item-save").await;
        window.until_gone("visit-concern-item-form").await;
        window.until_saved().await;
        window.click("visit-listen-client_words").await;
        window.to_top("capture-listen").await;
        self.picture(window, "14-visit-listen").await;
        self.small(window, "14-visit-listen").await;
        self.tell("Listen: their words in Arabic, what the worker understood in Spanish, what matters in their order");
    }

    /// F8 shows both languages, and hands the laptop over; the way back is the worker's.
    async fn hand_over(&self, window: &Window) {
        // The two languages are side by side only if they differ.
        if self.language != "ar" {
            window.press(F8).await;
            window
                .until("return document.querySelector('[data-test=\"mode-side-by-side\"]').ariaPressed === 'true'")
                .await;
            assert_eq!(window.value("visit-listen-client_words").await, w::CLIENT_WORDS);
            self.picture(window, "15-side-by-side").await;
            self.small(window, "15-side-by-side").await;
        }
        window.press(F8).await;
        window.find("hand-over").await;
        assert_eq!(
            window.js("return document.querySelector('[data-test=\"hand-over\"]').dir").await,
            "rtl"
        );
        window.fill("hand-over-matters", w::HANDED).await;
        self.picture(window, "16-hand-over-matters").await;
        window.click("hand-over-next").await;
        window.click("hand-over-concern-housing").await;
        window.click("hand-over-concern-education").await;
        self.picture(window, "17-hand-over-concerns").await;
        window.click("hand-over-next").await;
        window.click("hand-over-understood-yes").await;
        self.picture(window, "18-hand-over-understood").await;
        window.click("hand-over-next").await;
        window.click("hand-over-reach-come").await;
        self.picture(window, "19-hand-over-reach").await;
        window.click("hand-over-next").await;
        self.picture(window, "20-hand-over-thanks").await;
        window.click("hand-over-return").await;
        window.find("hand-over-locked").await;
        self.picture(window, "21-hand-over-return").await;
        window.fill("hand-over-passphrase", w::PASSPHRASE).await;
        window.click("hand-over-open").await;
        window.until_gone("hand-over-locked").await;
        window.click("mode-worker").await;
        let kept = window.value("visit-listen-client_words").await;
        assert!(kept.starts_with(w::CLIENT_WORDS) && kept.ends_with(w::HANDED), "{kept}");
        self.tell(
            "the family answers on the laptop in Arabic; only the worker's passphrase leads back",
        );
    }

    async fn explain(&self, window: &Window) {
        window.click("learn-tab-explain").await;
        window.fill("visit-explain-explained", w::EXPLAINED).await;
        window.choose("visit-explain-explained_in", "ar").await;
        window.fill("visit-explain-teach_back_words", w::TOLD_BACK).await;
        window.until_saved().await;
        self.picture(window, "22-visit-explain").await;
        self.tell("Explain");
    }

    async fn acknowledge(&self, window: &Window) {
        window.click("learn-tab-acknowledge").await;
        window.click("visit-acknowledge-add-same").await;
        window.fill("visit-acknowledge-0-family", w::SAME).await;
        window.click("visit-acknowledge-add-different").await;
        window.fill("visit-acknowledge-1-family", w::FAMILY_VIEW).await;
        window.fill("visit-acknowledge-1-worker", w::WORKER_VIEW).await;
        window.fill("visit-acknowledge-missed", w::MISSED).await;
        window.until_saved().await;
        self.picture(window, "23-visit-acknowledge").await;
        self.tell("Acknowledge");
    }

    async fn recommend(&self, window: &Window) {
        window.click("learn-tab-recommend").await;
        for (at, [option, reasons, fit]) in w::OPTIONS.iter().enumerate() {
            window.fill(&format!("visit-recommend-{at}-option"), option).await;
            window.fill(&format!("visit-recommend-{at}-reasons"), reasons).await;
            window.fill(&format!("visit-recommend-{at}-fit"), fit).await;
        }
        window.fill("visit-recommend-who_else", w::WHO_ELSE).await;
        window.until_saved().await;
        window.to_top("capture-recommend").await;
        self.picture(window, "24-visit-recommend").await;
        self.tell("Recommend");
    }

    async fn negotiate(&self, window: &Window) {
        window.click("learn-tab-negotiate").await;
        window.fill("visit-negotiate-agreement", w::AGREEMENT).await;
        window.click("action-step-add").await;
        window.fill("action-step-what", w::PROMISE).await;
        window.tap("action-step-actor-worker").await;
        let tomorrow = chrono::Utc::now().date_naive() + chrono::Days::new(1);
        window.pick("action-step-due_on-iso", &tomorrow.to_string()).await;
        window
            .until(&format!(
                "const field = document.querySelector('[data-test=\"action-step-due_on\"]');
                return field.dataset.value === '{tomorrow}'"
            ))
            .await;
        window.click("action-step-save").await;
        window.until_gone("action-step-form").await;
        window.until_shows("visit-negotiate-action-steps", w::PROMISE).await;
        window.fill("visit-negotiate-refusals", w::REFUSED).await;
        window.clear("visit-negotiate-next_contact").await;
        window.fill("visit-negotiate-next_contact", w::NEXT_CONTACT).await;
        window.until_saved().await;
        window.to_top("capture-negotiate").await;
        self.picture(window, "25-visit-negotiate").await;
        self.tell("Negotiate: what is agreed, and who does what by when");
    }

    /// The summary, the end of the visit, and what is not filled in.
    pub(super) async fn finish(&self, window: &Window) {
        window.click("learn-tab-wrap-up").await;
        window.click("visit-wrap-up-summary-draft").await;
        window
            .until(
                "const summary = document.querySelector('[data-test=\"visit-wrap-up-summary\"]');
                return summary.value.length > 40",
            )
            .await;
        window.tap("visit-wrap-up-summary_read_back-yes").await;
        window.until_saved().await;
        window.click("visit-finish").await;
        window.until_gone("visit-finish").await;
        self.picture(window, "28-visit-wrap-up").await;
        window.click("visit-back").await;
        // Back leads to where the visit was started.
        window.find("members").await;
        window.click("case-tab-overview").await;
        window.find("case-visit").await;
        assert_eq!(window.data("case-visit", "status").await, "completed");
        window.until_shows("case-visits", w::CLIENT_WORDS).await;
        self.picture(window, "29-case").await;
        self.small(window, "29-case").await;
        self.tell("the visit is read back and finished; the case shows it");
    }
}
