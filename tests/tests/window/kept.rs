//! What the window calls saved is on the disk, whatever happens next.

use crate::home::Home;

#[tokio::test]
async fn what_the_window_called_saved_is_there_after_sigkill() {
    let (home, _) = Home::with_family("en", "ar");
    let mut text = String::new();
    for more in ["البيت بارد، ", "وأمّي لا تنام. ", "نريد الدفء."] {
        let window = home.visiting("listen").await;
        window.until_read(text.trim()).await;
        assert_eq!(window.value("visit-listen-client_words").await, text);
        window.click("visit-listen-client_words").await;
        window.type_into("visit-listen-client_words", more).await;
        text.push_str(more);
        window
            .until(&format!("return document.activeElement.value === {}", serde_json::json!(text)))
            .await;
        window.until_saved().await;
        window.kill();
    }
    let window = home.visiting("listen").await;
    assert_eq!(window.value("visit-listen-client_words").await, text);
    window.close().await;
}

#[tokio::test]
async fn what_was_typed_in_a_new_family_is_there_after_sigkill() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.unlocked().await;
    window.click("new-family").await;
    window.fill("new-family-name_full", "سكينة").await;
    window.until_saved().await;
    window.kill();

    let window = home.unlocked().await;
    window.click("new-family").await;
    window.find("draft-found").await;
    assert_eq!(window.value("new-family-name_full").await, "سكينة");
    window.close().await;
}
