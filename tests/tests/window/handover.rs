//! While the family holds the laptop, the window can only show their questions.

use crate::commands::{call, commands};
use crate::home::{FAMILY, Home};
use doorstep_tests::hands::{F5, F8};
use doorstep_tests::laptop::{self, PASSPHRASE};
use doorstep_tests::window::Window;
use serde_json::json;

const PRIVATE: &str = "la tía no debe saberlo";
const WORDS: &str = "البيت بارد";
const PIN: &str = "4071";

/// Checks that the hand-over is on the screen, and nothing of the worker's is in the page.
async fn only_the_hand_over(window: &Window) {
    window.find("hand-over").await;
    let page = window
        .js("const fields = [...document.querySelectorAll('input, textarea')];
            return document.documentElement.outerHTML + fields.map(e => e.value)")
        .await;
    let page = page.as_str().unwrap();
    for word in [FAMILY, PRIVATE, "data-test=\"rail", "data-test=\"visit\""] {
        assert!(!page.contains(word), "{word} is in the page");
    }
    let today = window.invoke("today", json!({})).await.unwrap_err();
    assert_eq!(today["kind"], "handed-over");
}

/// Commands that answer while the family holds the laptop.
const FOR_THE_FAMILY: [&str; 7] =
    ["app_status", "draft_save", "hand_over_open", "hand_over_return", "lock", "messages", "touch"];

async fn handed(home: &Home) -> Window {
    let window = home.visiting("listen").await;
    window.fill("visit-listen-understood", PRIVATE).await;
    window.press(F8).await;
    window.press(F8).await;
    window.find("hand-over").await;
    window
}

#[tokio::test]
async fn the_family_begins_at_the_question() {
    let (home, _) = Home::with_family("en", "ar");
    let window = handed(&home).await;
    window.until("return document.activeElement.tagName === 'H1'").await;
    window.close().await;
}

#[tokio::test]
async fn a_reload_and_the_context_menu_still_show_the_hand_over() {
    let (home, _) = Home::with_family("en", "ar");
    let window = handed(&home).await;
    only_the_hand_over(&window).await;
    let menu = window
        .js("const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
            return document.querySelector('main').dispatchEvent(menu)")
        .await;
    assert_eq!(menu, json!(false), "the engine's menu does not open");
    window.fill("hand-over-matters", WORDS).await;
    window.press(F5).await;
    only_the_hand_over(&window).await;

    window.client().refresh().await.unwrap();
    only_the_hand_over(&window).await;
    let direction = "return document.querySelector('[data-test=\"hand-over\"]').dir";
    assert_eq!(window.js(direction).await, "rtl", "in the family's language");

    window.press(F8).await;
    window.fill("hand-over-passphrase", PASSPHRASE).await;
    window.click("hand-over-open").await;
    window.until_gone("hand-over-locked").await;
    window.find("visit").await;
    window.click("learn-tab-listen").await;
    assert!(window.value("visit-listen-client_words").await.ends_with(WORDS));
    window.click("mode-worker").await;
    assert_eq!(window.value("visit-listen-understood").await, PRIVATE);
    window.close().await;
}

#[tokio::test]
async fn every_command_but_those_of_the_hand_over_answers_handed_over() {
    let (home, _) = Home::with_family("en", "ar");
    let window = handed(&home).await;
    let mut answering = Vec::new();
    // Locking ends the hand-over.
    for command in commands().into_iter().filter(|one| *one != "lock") {
        let calls = ["{}", "null", "{ language: 'es', passphrase: 'x', words: [] }"]
            .map(|request| (command, request.to_owned()));
        let answers = call(&window, &calls).await;
        let refused = answers.iter().filter(|one| one["error"]["kind"] == "handed-over").count();
        assert!(refused == 0 || refused == answers.len(), "{command}: {answers:?}");
        if refused == 0 {
            answering.push(command);
        }
    }
    let locked = window.invoke("lock", json!({})).await.unwrap();
    assert_eq!(locked["phase"], "locked");
    answering.push("lock");
    answering.sort_unstable();
    assert_eq!(answering, FOR_THE_FAMILY);
    window.close().await;
}

#[tokio::test]
async fn a_pin_takes_the_laptop_back_and_after_three_wrong_ones_the_passphrase_does() {
    let (home, _) = Home::with_family("en", "ar");
    let vault = laptop::vault(&home.data());
    vault.unlock(PASSPHRASE).unwrap();
    vault.pin_set(PASSPHRASE, Some(PIN)).unwrap();
    vault.lock();
    let window = handed(&home).await;
    window.press(F8).await;
    window.fill("hand-over-pin", PIN).await;
    window.click("hand-over-open").await;
    window.until_gone("hand-over-locked").await;
    window.find("visit").await;

    window.click("mode-hand-over").await;
    window.find("hand-over").await;
    window.press(F8).await;
    for _ in 0..3 {
        window.fill("hand-over-pin", "1111").await;
        window.click("hand-over-open").await;
        window
            .until(
                "const busy = '[data-test=\"hand-over-open\"][aria-busy=true]';
                const error = document.querySelector('[data-test=\"error\"]');
                return !!error && error.innerText.trim() !== '' && !document.querySelector(busy)",
            )
            .await;
    }
    window.find("hand-over-passphrase").await;
    assert!(!window.has("hand-over-pin").await, "the window asks for the passphrase");
    let right = window.invoke("hand_over_return", json!({ "pin": PIN })).await.unwrap_err();
    assert_eq!(right["kind"], "passphrase-only", "the PIN is not taken, even the right one");
    window.fill("hand-over-passphrase", PASSPHRASE).await;
    window.click("hand-over-open").await;
    window.until_gone("hand-over-locked").await;
    window.find("visit").await;
    window.close().await;
}
