//! Each reason why a vault cannot be opened has its own page, in the reader's language.

use crate::home::{Home, says};
use doorstep_tests::laptop::{self, PASSPHRASE};
use doorstep_tests::window::Window;
use serde_json::json;
use std::fs;

/// Checks that the page has its title, what happened, what is safe, and what to do, in both
/// languages.
async fn shows(window: &Window, kind: &str) {
    for language in ["en", "ar"] {
        window.invoke("choose_language", json!({ "language": language })).await.unwrap();
        window.click("problem-again").await;
        window.until(&format!("return document.documentElement.lang === '{language}'")).await;
        reads(window, language, kind).await;
    }
}

async fn reads(window: &Window, language: &str, kind: &str) {
    for part in ["title", "happened", "kept", "next"] {
        window.until_shows("problem", &says(language, &format!("problem-{part}-{kind}"))).await;
    }
    assert_eq!(
        window.js("return document.documentElement.dir").await,
        if language == "ar" { "rtl" } else { "ltr" }
    );
    assert!(!window.has("unlock").await && !window.has("setup").await);
}

/// Types the passphrase, which leads to the problem.
async fn meets(window: &Window, language: &str, kind: &str) {
    window.find("unlock").await;
    window.fill("unlock-passphrase", PASSPHRASE).await;
    window.click("unlock-open").await;
    reads(window, language, kind).await;
}

#[tokio::test]
async fn a_damaged_or_missing_key_file_and_one_of_a_newer_version_say_so() {
    let (home, _) = Home::with_family("en", "ar");
    let key_file = home.data().join("doorstep.keys");
    let previous = home.data().join("doorstep.keys.previous");
    let whole = fs::read(&key_file).unwrap();
    fs::remove_file(&previous).ok();
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 1;
    fs::write(&key_file, &damaged).unwrap();
    let window = home.open().await;
    window.find("problem").await;
    shows(&window, "key-file-damaged").await;

    fs::write(&key_file, json!({ "format": 99, "keys": "as nobody knows them yet" }).to_string())
        .unwrap();
    shows(&window, "too-new").await;

    fs::remove_file(&key_file).unwrap();
    shows(&window, "key-file-missing").await;

    // Once the copy is back, *Check again* is enough.
    fs::write(&key_file, &whole).unwrap();
    window.click("problem-again").await;
    window.find("unlock").await;
    window.close().await;
}

#[tokio::test]
async fn a_missing_or_damaged_database_says_so_and_nothing_is_put_in_its_place() {
    let (home, _) = Home::with_family("en", "ar");
    let database = home.data().join("doorstep.db");
    let whole = fs::read(&database).unwrap();
    fs::remove_file(&database).unwrap();
    let window = home.open().await;
    window.find("problem").await;
    shows(&window, "database-missing").await;
    assert!(!database.exists());

    let mut damaged = whole.clone();
    damaged[..4096].fill(7);
    fs::write(&database, &damaged).unwrap();
    window.click("problem-again").await;
    meets(&window, "ar", "database-damaged").await;
    assert_eq!(fs::read(&database).unwrap(), damaged, "a damaged file is left as it is");

    fs::write(&database, &whole).unwrap();
    window.click("problem-again").await;
    window.fill("unlock-passphrase", PASSPHRASE).await;
    window.click("unlock-open").await;
    window.find("today").await;
    window.close().await;
}

#[tokio::test]
async fn a_second_instance_is_told_of_the_first() {
    let (home, _) = Home::with_family("en", "ar");
    let first = laptop::vault(&home.data());
    first.unlock(PASSPHRASE).unwrap();
    let window = home.open().await;
    meets(&window, "en", "already-open").await;
    window.invoke("choose_language", json!({ "language": "ar" })).await.unwrap();
    window.click("problem-again").await;
    meets(&window, "ar", "already-open").await;
    first.lock();
    window.click("problem-again").await;
    window.fill("unlock-passphrase", PASSPHRASE).await;
    window.click("unlock-open").await;
    window.find("today").await;
    window.close().await;
}

#[tokio::test]
async fn a_wrong_passphrase_is_said_at_its_field_in_the_readers_language() {
    let (home, _) = Home::with_family("ar", "ar");
    let window = home.open().await;
    window.fill("unlock-passphrase", "eight lanterns over the quiet harbor").await;
    window.click("unlock-open").await;
    window.until_shows("unlock-passphrase-error", &says("ar", "error-wrong-passphrase")).await;
    assert!(window.has("unlock").await);
    window.close().await;
}
