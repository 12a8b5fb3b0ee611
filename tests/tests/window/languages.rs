//! Switching languages changes the words, and nothing else.

use crate::home::Home;
use doorstep_tests::hands::F8;
use doorstep_tests::laptop::PASSPHRASE;
use doorstep_tests::window::Window;
use serde_json::{Value, json};

/// What is being typed, the cursor, the focus, and the scroll position.
async fn held(window: &Window) -> Value {
    window
        .js("const e = document.activeElement, box = document.querySelector('[data-test=\"capture-listen\"]');
             return { at: e.dataset.test, text: e.value, from: e.selectionStart, to: e.selectionEnd, scrolled: Math.round(box.scrollTop) }")
        .await
}

#[tokio::test]
async fn typed_text_caret_and_scroll_survive_twenty_language_switches_in_the_visit() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.visiting("listen").await;
    window.resize(1024, 640).await;
    window.fill("visit-listen-understood", "أمّي لا تنا").await;
    window.fill("visit-listen-client_words", "La humedad es lo").await;
    window.tap("visit-listen-health_is_the_concern-yes").await;
    window.click("visit-listen-client_words").await;
    window.js("document.activeElement.setSelectionRange(3, 7); document.querySelector('[data-test=\"capture-listen\"]').scrollTop = 90").await;
    let before = held(&window).await;
    assert_eq!(
        before,
        json!({ "at": "visit-listen-client_words", "text": "La humedad es lo", "from": 3, "to": 7, "scrolled": 90 })
    );

    for turn in 0..20 {
        let (button, pressed) = if turn % 2 == 0 {
            ("mode-side-by-side", "side-by-side")
        } else {
            ("mode-worker", "worker")
        };
        if turn % 4 < 2 && turn % 2 == 0 {
            window.press(F8).await;
        } else {
            window.click(button).await;
        }
        window
            .until(&format!("return document.querySelector('[data-test=\"mode-{pressed}\"]').ariaPressed === 'true'"))
            .await;
        assert_eq!(held(&window).await, before, "after switch {}", turn + 1);
    }

    window.press(F8).await;
    window.press(F8).await;
    window.find("hand-over").await;
    window.press(F8).await;
    window.fill("hand-over-passphrase", PASSPHRASE).await;
    window.click("hand-over-open").await;
    window.until_gone("hand-over-locked").await;
    // The visit was not in the page during the hand-over; it comes back at its step.
    window.find("capture-listen").await;
    assert_eq!(window.value("visit-listen-client_words").await, "La humedad es lo");
    window.click("visit-listen-client_words").await;
    window.type_into("visit-listen-client_words", "x").await;
    // What the worker understood is not for the family: it is there for the worker alone.
    window.until_gone("visit-listen-understood").await;
    window.click("mode-worker").await;
    assert_eq!(window.value("visit-listen-understood").await, "أمّي لا تنا");
    window.until_saved().await;
    window.close().await;
}
