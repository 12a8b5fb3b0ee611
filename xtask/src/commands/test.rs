//! `cargo xtask test`: from a bare machine to every test, with one command.

use crate::commands::check::check;
use crate::display::Display;
use crate::install::{Need, system, window, window_packages};
use crate::shell::{Profile, Result, build_programs, cargo, run, stage};
use crate::tools;
use std::process::Command;

/// Installs what is missing, builds, checks and runs every test.
pub fn test() -> Result {
    stage("what the machine needs", || {
        system(Need::BuildAndDrive)?;
        window_packages()
    })?;
    stage("the window", window)?;
    stage("all checks", || check(&[]))?;
    // The tests start these programs.
    stage("the programs", || build_programs(Profile::Debug))?;
    stage("all tests", || {
        let display = Display::start()?;
        run(display.show(&mut tests()?))
    })
}

/// nextest gives each test its own process. If it cannot be installed, cargo's own runner runs
/// the same tests.
fn tests() -> Result<Command> {
    match tools::nextest() {
        Ok(folder) => {
            let mut tests = cargo(&["nextest", "run", "--workspace"]);
            tools::on_path(&mut tests, folder.as_deref())?;
            Ok(tests)
        }
        Err(failure) => {
            println!("{failure}\ncargo test runs the same tests");
            Ok(cargo(&["test", "--workspace"]))
        }
    }
}
