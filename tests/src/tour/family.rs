//! A new family: the mother, a grandmother with one name and an assigned birthday, a boy.

use super::Tour;
use super::words as w;
use crate::window::Window;

impl Tour {
    /// Opens the family's case and writes down who belongs to it.
    pub(super) async fn new_family(&self, window: &Window) {
        window.click("new-family").await;
        window.fill("new-family-name_full", w::MOTHER).await;
        window.fill("new-family-name_latin", w::MOTHER_LATIN).await;
        window.fill("new-family-family_name", w::FAMILY).await;
        window.fill("new-family-family_name_latin", w::FAMILY_LATIN).await;
        window.choose("new-family-language", "ar").await;
        window.fill("new-family-dialect", w::DIALECT).await;
        window.tap("new-family-interpreter_needed-yes").await;
        window.until_saved().await;
        self.picture(window, "08-new-family").await;
        self.small(window, "08-new-family").await;
        window.fill("new-family-address", w::ADDRESS).await;
        window.fill("new-family-visiting_advice", w::ADVICE).await;
        window.fill("new-family-presenting_concern", w::CONCERN).await;
        window.choose("new-family-referred_by", "agency").await;
        window.tap("new-family-urgent_flags-medical-emergency").await;
        window.until_saved().await;
        self.picture(window, "09-new-family-concern").await;
        window.click("new-family-open").await;
        window.find("case-tab-family").await;
        self.tell("a family that speaks Arabic has a case");

        window.click("case-tab-family").await;
        self.grandmother(window).await;
        self.boy(window).await;
        window.click("household-address-show").await;
        window.until_shows("household-address-text", w::ADDRESS).await;
        window.click("household-address-show").await;
        window.to_top("family-genogram").await;
        self.picture(window, "11-family").await;
        self.small(window, "11-family").await;
        self.tell("a grandmother with one name and an assigned 1 January, and a boy, belong to it");
    }

    async fn grandmother(&self, window: &Window) {
        window.click("person-add").await;
        window.fill("person-name_full", w::GRANDMOTHER).await;
        window.fill("person-name_latin", w::GRANDMOTHER_LATIN).await;
        window.choose("person-relation", "parent").await;
        window.tap("person-lives_here-yes").await;
        window.tap("person-symbol-circle").await;
        window.fill("person-birth-as_written", w::ASSIGNED_BIRTHDAY).await;
        window.choose("person-birth-certainty", "assigned-0101").await;
        window.click("person-language-add").await;
        window.choose("person-language-0-tag", "ar").await;
        window.choose("person-language-0-literacy", "none").await;
        window.tap("person-interpreter_needed-yes").await;
        window.click("person-contact-add").await;
        window.fill("person-contact-0-value", w::TELEPHONE).await;
        window.fill("person-contact-0-hours", w::HOURS).await;
        window.until_saved().await;
        window.to_top("person-names").await;
        self.picture(window, "10-person").await;
        window.click("person-save").await;
        window.until_gone("person-form").await;
        window.until_shows("members", w::GRANDMOTHER).await;
        window.until_shows("members", w::TELEPHONE).await;
    }

    async fn boy(&self, window: &Window) {
        window.click("person-add").await;
        window.fill("person-name_full", w::BOY).await;
        window.fill("person-name_latin", w::BOY_LATIN).await;
        window.choose("person-relation", "child").await;
        window.tap("person-symbol-square").await;
        window.fill("person-birth-as_written", "2017").await;
        window.fill("person-age_at_migration", "3").await;
        let mother =
            window.js("return document.querySelector('[data-test=\"person-parents\"] input').dataset.test").await;
        window.tap(mother.as_str().unwrap()).await;
        window.click("person-save").await;
        window.until_gone("person-form").await;
        window.until_shows("members", w::BOY).await;
    }
}
