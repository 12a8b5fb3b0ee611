//! Bad input: the error is at its field, in the reader's language, and what was typed is still
//! there.

use crate::home::{Home, says};
use doorstep_tests::agency::Agency;
use doorstep_tests::window::Window;

/// The error at a field, without direction marks.
async fn error_at(window: &Window, field: &str) -> String {
    let text = window.text(&format!("{field}-error")).await;
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// The text of a message before its first variable.
fn beginning(language: &str, key: &str, argument: &str) -> String {
    let whole: String =
        says(language, key).chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    whole.split(&format!("{{${argument}}}")).next().unwrap().to_owned()
}

#[tokio::test]
async fn a_name_of_spaces_and_the_31_of_february_are_refused_at_their_fields() {
    for language in ["en", "ar"] {
        let (home, _) = Home::with_family(language, "es");
        let window = home.unlocked().await;
        window.click("new-family").await;
        window.fill("new-family-name_full", "   ").await;
        window.fill("new-family-dialect", "حلبية").await;
        window.click("new-family-open").await;
        let error = error_at(&window, "new-family-name_full").await;
        assert!(error.contains(&says(language, "field-name-full")), "{error}");
        assert!(error.starts_with(&beginning(language, "error-required", "field")), "{error}");
        assert_eq!(window.value("new-family-name_full").await, "   ");
        assert_eq!(window.value("new-family-dialect").await, "حلبية");

        window.click("rail-today").await;
        window.click("today-continue").await;
        window.click("visit-back").await;
        window.click("case-tab-family").await;
        window.click("person-add").await;
        window.fill("person-name_full", "سكينة").await;
        window.fill("person-birth-as_written", "1951-02-31").await;
        window.click("person-save").await;
        let error = error_at(&window, "person-birth-as_written").await;
        assert!(error.contains("1951-02-31"), "{error}");
        assert!(error.starts_with(&beginning(language, "error-no-such-day", "text")), "{error}");
        assert_eq!(window.value("person-birth-as_written").await, "1951-02-31");
        assert_eq!(window.value("person-name_full").await, "سكينة");

        window.clear("person-birth-as_written").await;
        window.fill("person-birth-as_written", "ربيع ١٣٧١").await;
        window.click("person-save").await;
        window.until_gone("person-form").await;
        window.until_shows("members", "سكينة").await;
        window.close().await;
    }
}

#[tokio::test]
async fn a_code_that_was_used_or_guessed_is_refused_at_its_field() {
    let agency_folder = tempfile::tempdir().unwrap();
    let agency = Agency::start(agency_folder.path(), "Casa Abierta");
    let staff = agency.staff("Inés Robledo", "case-worker");
    let used = agency.code(&staff);
    let (first, _) = Home::with_family("en", "ar");
    let window = first.unlocked().await;
    window.click("rail-sync").await;
    window.fill("enroll-server", &agency.url()).await;
    window.fill("enroll-code", &used).await;
    window.click("enroll-connect").await;
    let error = error_at(&window, "enroll-device").await;
    assert!(error.starts_with(&beginning("en", "error-required", "field")), "{error}");
    window.fill("enroll-device", "Portátil de campo").await;
    window.click("enroll-connect").await;
    window.until_gone("enroll").await;
    window.close().await;

    let (second, _) = Home::with_family("ar", "es");
    let window = second.unlocked().await;
    window.click("rail-sync").await;
    window.fill("enroll-server", &agency.url()).await;
    window.fill("enroll-device", "حاسوب الحقل").await;
    for code in [used.as_str(), "AAAA-BBBB-CCCC"] {
        window.fill("enroll-code", code).await;
        window.click("enroll-connect").await;
        window.until_shows("enroll-code-error", &says("ar", "error-enroll-code-refused")).await;
        assert_eq!(window.value("enroll-code").await, code);
        assert_eq!(window.value("enroll-device").await, "حاسوب الحقل");
        window.clear("enroll-code").await;
    }
    window.close().await;
}

#[tokio::test]
async fn leaving_a_form_of_the_settings_brings_the_focus_back_to_what_opened_it() {
    let (home, _) = Home::with_family("en", "es");
    let window = home.unlocked().await;
    window.click("rail-settings").await;
    for (opener, first, cancel) in [
        ("passphrase-open", "passphrase-old", "passphrase-cancel"),
        ("pin-open", "pin-passphrase", "pin-cancel"),
        ("recovery-renew", "recovery-renew-passphrase", "recovery-renew-cancel"),
    ] {
        window.click(opener).await;
        window.find(first).await;
        window.click(cancel).await;
        window.until(&format!("return document.activeElement.dataset.test === '{opener}'")).await;
    }
    window.close().await;
}
