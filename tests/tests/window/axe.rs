//! Checks every screen with axe, in English and in Arabic.

use crate::home::Home;
use doorstep_tests::hands::{F8, F9};
use doorstep_tests::laptop::PASSPHRASE;
use doorstep_tests::tour;
use doorstep_tests::window::Window;
use std::cell::RefCell;

/// Screens that were checked, and the violations that axe reported.
struct Reader<'a> {
    language: &'a str,
    found: RefCell<Vec<String>>,
    screens: RefCell<Vec<String>>,
}

impl<'a> Reader<'a> {
    fn new(language: &'a str) -> Self {
        Self { language, found: RefCell::default(), screens: RefCell::default() }
    }

    async fn read(&self, window: &Window, screen: &str) {
        assert_eq!(window.js("return document.documentElement.lang").await, self.language);
        let found = window.axe().await;
        self.found.borrow_mut().extend(found.into_iter().map(|one| format!("{screen}: {one}")));
        self.screens.borrow_mut().push(screen.to_owned());
    }

    fn verdict(self, screens: usize) {
        let found = self.found.into_inner();
        assert!(found.is_empty(), "{} in {}:\n{}", found.len(), self.language, found.join("\n"));
        assert!(self.screens.borrow().len() >= screens, "only {:?}", self.screens.borrow());
    }
}

async fn set_up_and_locked(language: &str) {
    let home = Home::fresh();
    let window = home.open().await;
    let reader = Reader::new(language);
    window.find("setup").await;
    window.tap(&format!("language-{language}")).await;
    window.until(&format!("return document.documentElement.lang === '{language}'")).await;
    reader.read(&window, "set-up: language").await;
    tour::set_up(&window, language, PASSPHRASE, async |screen| reader.read(&window, screen).await)
        .await;
    window.fill("enroll-server", "http://127.0.0.1:1").await;
    window.fill("enroll-code", "AAAA").await;
    window.fill("enroll-device", "Portátil").await;
    window.click("enroll-connect").await;
    window
        .until(
            "return !!document.querySelector(
                '[data-test=\"error\"] p, [data-test=\"enroll-code-error\"]')",
        )
        .await;
    reader.read(&window, "set-up: agency, refused").await;
    window.click("enroll-later").await;
    window.find("today-visits-empty").await;
    reader.read(&window, "today, empty").await;
    window.click("rail-families").await;
    window.find("caseload-empty").await;
    reader.read(&window, "families, empty").await;
    window.click("rail-sync").await;
    window.find("enroll").await;
    reader.read(&window, "sync, not enrolled").await;
    window.click("rail-settings").await;
    window.find("settings-about").await;
    reader.read(&window, "settings").await;
    window.click("passphrase-open").await;
    reader.read(&window, "settings, passphrase").await;
    window.press(F9).await;
    window.find("hidden").await;
    reader.read(&window, "hidden").await;
    window.press(' ').await;
    window.find("hidden-lock").await;
    reader.read(&window, "hidden, asked").await;
    window.click("hidden-lock").await;
    window.find("unlock").await;
    reader.read(&window, "unlock").await;
    window.fill("unlock-passphrase", "not this one").await;
    window.click("unlock-open").await;
    window.find("unlock-passphrase-error").await;
    reader.read(&window, "unlock, wrong").await;
    window.click("unlock-recovery").await;
    reader.read(&window, "unlock, recovery words").await;
    window.kill();

    std::fs::remove_file(home.data().join("doorstep.keys")).unwrap();
    std::fs::remove_file(home.data().join("doorstep.keys.previous")).ok();
    let window = home.open().await;
    window.find("problem").await;
    reader.read(&window, "problem").await;
    window.close().await;
    reader.verdict(17);
}

async fn at_work(language: &str, family: &str) {
    let (home, _) = Home::with_family(language, family);
    let window = home.unlocked().await;
    let reader = Reader::new(language);
    window.find("today-visit").await;
    // Check that axe reports a planted violation, also under the window's content policy.
    window
        .js("document.querySelector('main').append(Object.assign(new Image(), { id: 'wrong' }))")
        .await;
    assert!(window.axe().await.iter().any(|one| one.starts_with("image-alt")), "axe does not see");
    window.js("document.getElementById('wrong').remove()").await;
    reader.read(&window, "today").await;
    window.press_control('k').await;
    window.find("palette-input").await;
    reader.read(&window, "go to").await;
    window.click("palette-close").await;
    window.click("rail-families").await;
    window.find("caseload-row").await;
    reader.read(&window, "families").await;
    window.click("new-family").await;
    window.fill("new-family-name_full", " ").await;
    window.click("new-family-open").await;
    window.find("new-family-name_full-error").await;
    reader.read(&window, "new family, refused").await;
    window.click("rail-families").await;
    window.click("caseload-row").await;
    window.find("case-stage").await;
    reader.read(&window, "case: overview").await;
    window.click("visit-schedule").await;
    window.find("plan-when").await;
    reader.read(&window, "case: plan a visit").await;
    window.click("plan-cancel").await;
    window.click("case-tab-family").await;
    window.find("members").await;
    reader.read(&window, "case: family").await;
    window.click("person-add").await;
    window.click("person-language-add").await;
    window.click("person-contact-add").await;
    reader.read(&window, "case: person").await;
    window.click("person-cancel").await;
    window.find("leave").await;
    reader.read(&window, "case: person, leaving").await;
    window.click("leave-delete").await;
    window.click("household-edit").await;
    window.find("household-form").await;
    reader.read(&window, "case: household").await;
    window.click("household-cancel").await;
    window.click("case-tab-visits").await;
    window.find("case-visits").await;
    reader.read(&window, "case: visits").await;
    window.click("case-visit-open").await;
    visit(&window, &reader).await;
    culturagram(&window, &reader).await;
    window.close().await;
    reader.verdict(30);
}

async fn visit(window: &Window, reader: &Reader<'_>) {
    window.click("learn-tab-arrive").await;
    window.click("interpretation-add").await;
    window.find("interpretation-form").await;
    reader.read(window, "visit: before").await;
    window.click("interpretation-cancel").await;
    window.click("learn-tab-listen").await;
    window.fill("visit-listen-client_words", "La casa está fría").await;
    window.type_into("visit-listen-concern-new", "x").await;
    window.click("visit-listen-concern-0-number").await;
    // The form opens above the choice and moves it down: nobody touches it before that.
    window.find("visit-concern-item-cancel").await;
    window.tap("visit-listen-health_is_the_concern-yes").await;
    reader.read(window, "visit: listen").await;
    window.click("visit-concern-item-cancel").await;
    window.click("learn-tab-explain").await;
    reader.read(window, "visit: explain").await;
    window.click("learn-tab-acknowledge").await;
    window.click("visit-acknowledge-add-same").await;
    window.click("visit-acknowledge-add-different").await;
    reader.read(window, "visit: acknowledge").await;
    window.click("learn-tab-recommend").await;
    reader.read(window, "visit: recommend").await;
    window.click("learn-tab-negotiate").await;
    window.click("action-step-add").await;
    window.fill("action-step-what", "Llamar").await;
    window.click("action-step-save").await;
    window.until_shows("visit-negotiate-action-steps", "Llamar").await;
    reader.read(window, "visit: negotiate").await;
    window.click("learn-tab-wrap-up").await;
    reader.read(window, "visit: after").await;
    window.click("learn-tab-listen").await;
    window.press(F8).await;
    window.until("return document.querySelector('[data-test=\"mode-side-by-side\"]').ariaPressed === 'true'").await;
    reader.read(window, "visit: side by side").await;
    window.press(F8).await;
    for question in ["matters", "concerns", "understood", "reach", "thanks"] {
        window
            .until(&format!(
                "return document.querySelector('[data-test=\"hand-over\"]')?.dataset.question === '{question}'"
            ))
            .await;
        reader.read(window, &format!("hand-over: {question}")).await;
        if question != "thanks" {
            window.click("hand-over-next").await;
        }
    }
    window.click("hand-over-return").await;
    window.find("hand-over-passphrase").await;
    reader.read(window, "hand-over: return").await;
    window.fill("hand-over-passphrase", PASSPHRASE).await;
    window.click("hand-over-open").await;
    window.until_gone("hand-over-locked").await;
    window.click("mode-worker").await;
    window.click("learn-tab-wrap-up").await;
    window.click("visit-finish").await;
    window.until_gone("visit-finish").await;
    reader.read(window, "visit: finished, with what is open").await;
}

async fn culturagram(window: &Window, reader: &Reader<'_>) {
    window.click("visit-culturagram").await;
    window.click("culturagram-start").await;
    window.find("culturagram-drawing").await;
    reader.read(window, "culturagram").await;
    window.click("culturagram-area-legal-status").await;
    window.find("culturagram-legal").await;
    reader.read(window, "culturagram: legal status").await;
    window.click("culturagram-area-health-beliefs").await;
    window.tap("culturagram-state-discussed").await;
    window.fill("culturagram-narrative", "Anís y miel").await;
    window.click("culturagram-add-need").await;
    window.find("culturagram-item-statement").await;
    reader.read(window, "culturagram: an area").await;
    window.fill("culturagram-item-statement", "Calor").await;
    window.click("culturagram-item-save").await;
    window.until_shows("culturagram-items", "Calor").await;
    window.click("culturagram-next").await;
    window.click("culturagram-view-outline").await;
    window.find("culturagram-outline").await;
    reader.read(window, "culturagram: outline").await;
    window.click("culturagram-new").await;
    window.find("culturagram-reason").await;
    reader.read(window, "culturagram: start new").await;
    window.click("culturagram-new-start").await;
    window.until_gone("culturagram-new-dialog").await;
    window.click("culturagram-view-compare").await;
    window.find("culturagram-compare-earlier").await;
    reader.read(window, "culturagram: compare").await;
}

#[tokio::test]
async fn axe_finds_nothing_wrong_in_english_before_the_vault_is_open() {
    set_up_and_locked("en").await;
}

#[tokio::test]
async fn axe_finds_nothing_wrong_in_arabic_before_the_vault_is_open() {
    set_up_and_locked("ar").await;
}

#[tokio::test]
async fn axe_finds_nothing_wrong_in_english_at_work() {
    at_work("en", "ar").await;
}

#[tokio::test]
async fn axe_finds_nothing_wrong_in_arabic_at_work() {
    at_work("ar", "es").await;
}
