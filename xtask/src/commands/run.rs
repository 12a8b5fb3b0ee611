//! `cargo xtask run`: from a bare machine to the open app.

use crate::display::has_display;
use crate::install::{Need, system, window, window_packages};
use crate::shell::{
    Failure, Profile, Result, build_programs, command, program, root, run as start, stage,
};

/// Installs what is missing, builds, and starts the app, or the demo with its own server, an
/// enrolled laptop, and invented families.
pub fn run(demo: bool, release: bool) -> Result {
    if !has_display() {
        return Err(Failure(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the app \
             cannot be shown.\n\
             `cargo xtask tour` drives it without one and leaves pictures in target/tour."
                .into(),
        ));
    }
    let profile = if release { Profile::Release } else { Profile::Debug };
    stage("what the machine needs", || {
        system(Need::Build)?;
        window_packages()
    })?;
    stage("the window", window)?;
    stage("the programs", || build_programs(profile))?;
    let name = if demo { "doorstep-demo" } else { "doorstep" };
    start(&mut command(program(profile, name), &[], &root()))
}
