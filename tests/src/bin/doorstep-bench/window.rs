//! The window: how soon it is there, what it weighs, how fast it changes its language.

use crate::process::{proportional_mib, start};
use crate::table::{Table, median, millis};
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
        // In turns, so that whatever else the machine does falls on both.
        let home = folder.path().join("home");
        let (took, mib) =
            once(&program("doorstep"), &["--data", data.to_str().unwrap()], &home, APP_CALLS);
        let (floor, floor_mib) = once(&program("examples/empty_window"), &[], &home, "ready");
        // The first run of each fills the caches of the disk.
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

/// From the key to the frame after the one in which everything was painted, in the Visit
/// screen of a real case.
async fn language_switch(table: &mut Table, vault: &Path) {
    let window = Window::open(vault).await;
    window.resize(1280, 800).await;
    window.invoke("unlock", json!({ "passphrase": laptop::PASSPHRASE })).await.unwrap();
    let head = json!({ "name_full": "أم خالد", "languages": [{ "tag": "ar", "speak": "well", "literacy": "some", "preferred": true }] });
    let case = window
        .invoke("case_create", json!({ "household": { "language": "ar" }, "head": head }))
        .await
        .unwrap();
    let visit = window.invoke("visit_begin", json!({ "case": case["id"] })).await.unwrap();
    assert!(visit["id"].is_string());
    window.client().refresh().await.unwrap();
    if window.has("unlock-passphrase").await {
        window.type_into("unlock-passphrase", laptop::PASSPHRASE).await;
        window.click("unlock-open").await;
    }
    window.click("today-go-on").await;
    window.find("visit").await;
    let script = "const done = arguments[0];
        const frames = () => new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)));
        const once = async act => { await frames(); const t = performance.now(); act(); await frames(); return performance.now() - t; };
        (async () => {
            const switched = [], still = [];
            for (let n = 0; n < 20; n++) {
                switched.push(await once(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }))));
                still.push(await once(() => {}));
                if (document.querySelector('[data-test=\"hand-over\"]')) break;
            }
            done({ switched, still });
        })()";
    let figures = window.client().execute_async(script, vec![]).await.unwrap();
    let list = |name: &str| -> Vec<f64> { serde_json::from_value(figures[name].clone()).unwrap() };
    table.add(
        "language_switch",
        median(&list("switched")),
        "ms",
        Some(median(&list("still"))),
        "from F8 to the second frame after it, in the Visit screen; two frames in which nothing changes",
    );
    window.close().await;
}
