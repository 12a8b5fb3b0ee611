//! One key hides everything; a locked vault leaves nothing in the window.

use crate::home::{FAMILY, Home, MOTHER};
use doorstep_tests::hands::F9;
use doorstep_tests::laptop::PASSPHRASE;
use doorstep_tests::{tour, window::Window};
use serde_json::json;
use std::time::{Duration, Instant};

const WORDS: &str = "أمّي لا تنام من البرد";

/// Checks that nothing of the family is in the document.
async fn nothing_is_left(window: &Window) {
    let document = window.js("return document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map(e => e.value)").await;
    let document = document.as_str().unwrap();
    for word in [FAMILY, MOTHER, WORDS, "الحدّاد"] {
        assert!(!document.contains(word), "{word} is still in the window");
    }
}

#[tokio::test]
async fn one_key_hides_everything_and_a_second_act_brings_it_back() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.visiting("listen").await;
    window.fill("visit-listen-client_words", WORDS).await;
    window.press(F9).await;
    // At once: checked in the same turn, without waiting.
    let covered = window
        .js("const sheet = document.querySelector('[data-test=\"hidden\"]');
             const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap(x => [0.02, 0.5, 0.98].map(y => [x * innerWidth, y * innerHeight]));
             return !!sheet && points.every(([x, y]) => { const seen = document.elementFromPoint(x, y); return seen && sheet.contains(seen); })
               && getComputedStyle(sheet).opacity === '1' && document.body.innerText.trim() === ''")
        .await;
    assert_eq!(covered, json!(true));
    assert_eq!(window.js("return document.title").await, "Doorstep");
    window.press(' ').await;
    window.click("hidden-return").await;
    window.until_gone("hidden").await;
    assert_eq!(window.value("visit-listen-client_words").await, WORDS);

    window.press(F9).await;
    window.press(' ').await;
    window.click("hidden-lock").await;
    window.find("unlock").await;
    nothing_is_left(&window).await;
    tour::unlock(&window, PASSPHRASE).await;
    // At the visit and the step where it was locked.
    window.find("visit").await;
    window.until_read(WORDS).await;
    window.close().await;
}

#[tokio::test]
async fn a_laptop_that_nobody_touches_keeps_what_is_typed_and_closes_the_vault() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.visiting("listen").await;
    // Makes minutes pass quickly.
    window
        .js("const real = window.realTimeout = window.setTimeout;
            window.setTimeout = (then, wait, ...more) =>
                real(then, wait >= 60000 ? wait / 1000 : wait, ...more)")
        .await;
    window.click("visit-listen-client_words").await;
    window.type_into("visit-listen-client_words", WORDS).await;
    window.find("unlock").await;
    window.js("window.setTimeout = window.realTimeout").await;
    nothing_is_left(&window).await;
    assert_eq!(window.invoke("today", json!({})).await.unwrap_err()["kind"], "locked");
    tour::unlock(&window, PASSPHRASE).await;
    // At the visit and the step where it was locked.
    window.find("visit").await;
    window.until_read(WORDS).await;
    window.close().await;
}

#[tokio::test]
async fn a_vault_that_closed_elsewhere_clears_the_window() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.visiting("listen").await;
    window.fill("visit-listen-client_words", WORDS).await;
    window.until_saved().await;
    window.invoke("lock", json!({})).await.unwrap();
    window.find("unlock").await;
    nothing_is_left(&window).await;
    window.close().await;
}

#[tokio::test]
async fn a_window_that_does_not_lock_is_asked_to_save_and_is_locked_from_below() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.visiting("listen").await;
    let settings = json!({ "worker_name": "", "auto_lock_minutes": 1 });
    window.invoke("settings_save", settings).await.unwrap();
    // With the window's timers stopped, only Rust can lock it, and nothing is saved before that.
    window.js("window.setTimeout = () => 0").await;
    window.type_into("visit-listen-client_words", WORDS).await;
    let end = Instant::now() + Duration::from_mins(2);
    while !window.has("unlock").await {
        assert!(Instant::now() < end, "the vault is still open");
        tokio::task::yield_now().await;
    }
    nothing_is_left(&window).await;
    assert!(!window.has("unlock-lost").await, "the window was not asked to save first");
    tour::unlock(&window, PASSPHRASE).await;
    window.find("visit").await;
    window.until_read(WORDS).await;
    window.close().await;
}
