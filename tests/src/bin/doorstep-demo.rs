//! `doorstep-demo`: the app with its own agency server on this machine, an enrolled laptop, and
//! forty invented families, in the folder `target/demo`. It starts fresh each time; the server
//! ends with the window.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a harness that speaks on its terminal"
)]

use doorstep_tests::demo::stage::{self, Stage};
use doorstep_tests::places::program;
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};

#[tokio::main]
async fn main() -> ExitCode {
    let mut asked_to_end = signal(SignalKind::terminate()).unwrap();
    let folder = fresh_folder();
    println!("Making an agency, a laptop and forty invented families in {} …", folder.display());
    let stage = stage::set(&folder).await;
    tell(&stage);
    let mut window =
        Command::new(program("doorstep")).arg("--data").arg(&stage.laptop).spawn().unwrap();
    let ended = tokio::select! {
        ended = window.wait() => ended.unwrap().success(),
        _ = asked_to_end.recv() => window.kill().await.is_ok(),
    };
    drop(stage);
    if ended { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// `target/demo`, emptied.
fn fresh_folder() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let folder = own.ancestors().nth(2).unwrap().join("demo");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    folder
}

fn tell(stage: &Stage) {
    println!();
    println!("The passphrase of this laptop:  {}", stage.passphrase);
    println!("The agency's server:            {}  (on this machine only)", stage.agency.url());
    println!("A code to enroll another laptop: {}", stage.spare_code);
    println!("The changes that wait on the laptop leave for the agency as soon as you unlock.");
    println!("Nobody in the demo exists. Close the window to end it.");
}
