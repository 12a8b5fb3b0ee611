//! The window: how soon it opens, how much memory it uses, how fast it switches languages.

use crate::process::{proportional_mib, start};
use crate::table::{Table, median, millis, percentile};
use doorstep_tests::laptop;
use doorstep_tests::places::program;
use doorstep_tests::window::Window;
use serde_json::json;
use std::path::Path;

/// What the app logs when its page first calls into Rust.
const APP_CALLS: &str = "the window asks where the app stands";

pub async fn measure(table: &mut Table, runs: usize) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("laptop");
    let vault = laptop::new(&place.join("data"));
    vault.lock();
    let (mut app, mut empty) = (Vec::new(), Vec::new());
    let (mut app_mib, mut empty_mib) = (Vec::new(), Vec::new());
    let data = place.join("data");
    for run in 0..=runs {
        // In turns, so that other load on the machine affects both.
        let home = folder.path().join("home");
        let (took, mib) =
            once(&program("doorstep"), &["--data", data.to_str().unwrap()], &home, APP_CALLS);
        let (floor, floor_mib) = once(&program("examples/empty_window"), &[], &home, "ready");
        // The first run of each fills the disk caches.
        if run > 0 {
            app.push(took);
            empty.push(floor);
            app_mib.push(mib);
            empty_mib.push(floor_mib);
        }
    }
    table.add("cold_start", median(&app), "ms", Some(median(&empty)), "from starting the program to the first call of its page into Rust, with a vault there; an empty Tauri window built the same way");
    table.add(
        "memory_mib",
        median(&app_mib),
        "MiB",
        Some(median(&empty_mib)),
        "proportional memory (PSS) of all its processes at the unlock screen; the empty window's",
    );
    language_switch(table, &place).await;
}

fn once(program: &Path, args: &[&str], home: &Path, line: &str) -> (f64, f64) {
    let (mut child, took) = start(program, args, home, line);
    let mib = settled_mib(child.id());
    child.kill().unwrap();
    child.wait().unwrap();
    (millis(took), mib)
}

/// The memory once it has stopped growing.
fn settled_mib(pid: u32) -> f64 {
    let mut last = proportional_mib(pid);
    let mut still = 0;
    while still < 20 {
        let begun = std::time::Instant::now();
        while begun.elapsed().as_millis() < 50 {
            std::thread::yield_now();
        }
        let now = proportional_mib(pid);
        still = if (now - last).abs() < 0.5 { still + 1 } else { 0 };
        last = now;
    }
    last
}

/// How often the language changes each way.
const SWITCHES: usize = 20;

/// From the key or the touch to the frame after the one in which everything was painted, in the
/// Visit screen of a real case: to the family's language beside the worker's, and back.
async fn language_switch(table: &mut Table, vault: &Path) {
    let window = Window::open(vault).await;
    window.resize(1280, 800).await;
    window.invoke("unlock", json!({ "passphrase": laptop::PASSPHRASE })).await.unwrap();
    let primary_client = json!({
        "name_full": "أم خالد",
        "languages": [{ "tag": "ar", "speak": "well", "literacy": "some", "preferred": true }],
    });
    let family = json!({ "household": { "language": "ar" }, "primary_client": primary_client });
    let case = window.invoke("case_create", family).await.unwrap();
    let visit = window.invoke("visit_begin", json!({ "case": case["id"] })).await.unwrap();
    assert!(visit["visit"]["id"].is_string());
    window.client().refresh().await.unwrap();
    if window.has("unlock-passphrase").await {
        window.type_into("unlock-passphrase", laptop::PASSPHRASE).await;
        window.click("unlock-open").await;
    }
    window.click("today-continue").await;
    window.find("visit").await;
    let script = "const [count, done] = arguments;
        const frame = () => new Promise(next => requestAnimationFrame(next));
        const frames = async () => { await frame(); await frame(); };
        const once = async act => {
            await frames();
            const begun = performance.now();
            act();
            await frames();
            return performance.now() - begun;
        };
        const press = key =>
            window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        const touch = name => document.querySelector(`[data-test=\"${name}\"]`).click();
        const pressed = name =>
            document.querySelector(`[data-test=\"${name}\"]`).ariaPressed === 'true';
        (async () => {
            const cold = await once(() => press('F8'));
            const arrived = pressed('mode-side-by-side');
            await once(() => touch('mode-worker'));
            const switched = [], still = [];
            for (let n = 0; n < count; n++) {
                switched.push(await once(() => press('F8')));
                still.push(await once(() => {}));
                switched.push(await once(() => touch('mode-worker')));
                still.push(await once(() => {}));
            }
            done({ cold, arrived, switched, still });
        })()";
    let count = vec![json!(SWITCHES)];
    let figures = window.client().execute_async(script, count).await.unwrap();
    assert_eq!(figures["arrived"], true, "the family's language stands beside the worker's");
    let list = |name: &str| -> Vec<f64> { serde_json::from_value(figures[name].clone()).unwrap() };
    let (switched, floor) = (list("switched"), percentile(&list("still"), 95));
    assert_eq!(switched.len(), 2 * SWITCHES);
    table.add(
        "language_switch_p95",
        percentile(&switched, 95),
        "ms",
        Some(floor),
        "from the key or the touch to the second frame after it, in the Visit screen, \
         95th percentile of 40 after the first; two frames in which nothing changes, the same",
    );
    table.add(
        "language_switch_first",
        figures["cold"].as_f64().unwrap(),
        "ms",
        Some(floor),
        "the first switch after the start; as above",
    );
    window.close().await;
}
