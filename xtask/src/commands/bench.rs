//! `cargo xtask bench`: all measurements, each next to its floor, in one run.

use crate::display::Display;
use crate::install::{Need, system, window, window_packages};
use crate::shell::{
    Profile, Result, build_programs, command, program, root, run, stage, while_doing,
};
use std::path::Path;

/// Builds with optimizations and measures; also writes the table to `json`.
pub fn bench(quick: bool, json: Option<&Path>) -> Result {
    // The path is relative to where the command was typed.
    let json =
        json.map(std::path::absolute).transpose().map_err(while_doing("the path of --json"))?;
    stage("what the machine needs", || {
        system(Need::BuildAndDrive)?;
        window_packages()
    })?;
    stage("the window", window)?;
    stage("the programs", || build_programs(Profile::Release))?;
    stage("the measurements", || {
        let mut bench = command(program(Profile::Release, "doorstep-bench"), &[], &root());
        if quick {
            bench.arg("--quick");
        }
        if let Some(json) = json {
            bench.arg("--json").arg(json);
        }
        run(Display::start()?.show(&mut bench))
    })
}
