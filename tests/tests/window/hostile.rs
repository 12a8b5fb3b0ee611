//! Hostile text is only text: it is shown as it was typed and breaks nothing.

use crate::home::Home;
use doorstep_tests::window::Window;
use serde_json::json;

const NAMES: [&str; 5] = [
    "<script>window.hacked = 1</script>",
    "<img src=x onerror=\"window.hacked = 1\">{@html hacked}",
    "{ $x } { field-name-full } $lookup{`x`}",
    "\u{202e}drowssap\u{202c} \u{2067}أ\u{2069}\u{200f}",
    "Zalgo H\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}e\u{300}\u{301}\u{302}\u{303}llo",
];

/// Sets a field to a value that no keyboard can type.
async fn put(window: &Window, name: &str, script: &str) {
    window.find(name).await;
    let script = format!(
        "const e = document.querySelector('[data-test=\"{name}\"]'); e.value = {script}; e.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    );
    window.js(&script).await;
}

/// Checks that no script ran, and that the screen is no wider than the window.
async fn nothing_broke(window: &Window, what: &str) {
    let broken = window
        .js("const wide = [...document.querySelectorAll('main *')].filter(e => { const r = e.getBoundingClientRect();
                return r.width > 0 && (r.right > innerWidth + 1 || r.left < -1) && getComputedStyle(e).position !== 'absolute'; });
             return { hacked: window.hacked ?? null, wide: document.documentElement.scrollWidth > innerWidth ? wide.slice(0, 3).map(e => e.outerHTML.slice(0, 120)) : [] }")
        .await;
    assert_eq!(broken, json!({ "hacked": null, "wide": [] }), "{what}");
}

#[tokio::test]
async fn hostile_names_show_literally_and_break_no_layout() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.unlocked().await;
    let endless = "م".repeat(150);
    for name in NAMES.into_iter().chain([endless.as_str()]) {
        window.click("rail-families").await;
        window.click("new-family").await;
        put(&window, "new-family-name_full", &json!(name).to_string()).await;
        put(&window, "new-family-family_name", &json!(name).to_string()).await;
        put(&window, "new-family-presenting_concern", &json!(name).to_string()).await;
        window.click("new-family-open").await;
        window.find("case-tab-family").await;
        window.until_read(name).await;
        nothing_broke(&window, name).await;
        window.click("case-tab-family").await;
        window.until_shows("members", name).await;
        nothing_broke(&window, name).await;
        window.click("case-tab-culturagram").await;
        window.click("culturagram-start").await;
        window.find("culturagram-drawing").await;
        nothing_broke(&window, name).await;
        window.click("rail-families").await;
        window.until_shows("caseload-list", name).await;
        nothing_broke(&window, name).await;
    }
    window.close().await;
}

#[tokio::test]
async fn half_a_letter_is_answered_and_nothing_hangs() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.unlocked().await;
    window.click("new-family").await;
    put(&window, "new-family-name_full", "'\\ud83d half'").await;
    window
        .until(
            "const s = document.querySelector('[data-test=\"saved-line\"]').dataset.state;
            return s === 'kept' || s === 'failed'",
        )
        .await;
    window.click("new-family-open").await;
    window
        .until(
            "return !!document.querySelector('[data-test=\"case-tab-family\"], ' +
                '[data-test=\"saved-line\"][data-state=\"failed\"], [data-test=\"error\"] p, ' +
                '[data-test=\"new-family-name_full-error\"]')",
        )
        .await;
    // Whatever became of the half letter, the rest was kept.
    window.until_read("half").await;
    window.close().await;
}
