//! `cargo xtask tour`: a whole first visit through the real window, without a screen.

use crate::display::Display;
use crate::install::{Need, system, window, window_packages};
use crate::shell::{Profile, Result, build_programs, command, program, root, run, stage, target};

/// Drives the visit and leaves its pictures in `target/tour`.
pub fn tour(lang: Option<&str>) -> Result {
    stage("what the machine needs", || {
        system(Need::BuildAndDrive)?;
        window_packages()
    })?;
    stage("the window", window)?;
    stage("the programs", || build_programs(Profile::Debug))?;
    stage("the tour", || {
        let pictures = target().join("tour");
        let mut tour = command(program(Profile::Debug, "doorstep-tour"), &["--out"], &root());
        tour.arg(&pictures);
        if let Some(lang) = lang {
            tour.args(["--lang", lang]);
        }
        run(Display::start()?.show(&mut tour))?;
        println!("The pictures are in {}", pictures.display());
        Ok(())
    })
}
