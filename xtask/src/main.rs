//! The one developer command: `cargo xtask run | test | check | types | tour | mutants | bench`.
//!
//! It depends on no system package and on no other crate of the workspace, so that it builds on a
//! bare machine and can say what is missing there. It names what it installs before it installs
//! it.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its terminal"
)]

mod circles;
mod commands;
mod display;
mod findings;
mod install;
mod layers;
mod locales;
mod long_lines;
mod shell;
mod tools;
mod tree;
mod types;

use clap::{Parser, Subcommand};
use commands::{bench, check, mutants, run, test, tour};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, checks and shows Doorstep", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing, build, and start the app.
    Run {
        /// Also start an agency server on this machine, with an enrolled laptop and 40 invented
        /// families.
        #[arg(long)]
        demo: bool,
        /// Build with optimizations.
        #[arg(long)]
        release: bool,
    },
    /// Install what is missing, then run every check and every test.
    Test,
    /// The fast loop: every check, and the window's unit tests.
    Check {
        /// Run only this one; may be given several times.
        #[arg(long)]
        only: Vec<check::Check>,
    },
    /// Write the generated TypeScript: message keys, and the types that the window shares with
    /// Rust.
    Types,
    /// Drive a whole first visit through the real window, and save pictures in target/tour.
    Tour {
        /// The worker's language (a folder of locales); all of them if not given.
        #[arg(long)]
        lang: Option<String>,
    },
    /// Change the pure crates one place at a time, and see whether a test notices.
    Mutants {
        /// Only this crate; may be given several times.
        #[arg(long, short)]
        package: Vec<String>,
    },
    /// Measure speed and memory, each figure next to its floor.
    Bench {
        /// Fewer repetitions.
        #[arg(long)]
        quick: bool,
        /// Also write the rows to this file.
        #[arg(long)]
        json: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Run { demo, release } => run::run(demo, release),
        Command::Test => test::test(),
        Command::Check { only } => check::check(&only),
        Command::Types => types::write(),
        Command::Tour { lang } => tour::tour(lang.as_deref()),
        Command::Mutants { package } => mutants::mutants(&package),
        Command::Bench { quick, json } => bench::bench(quick, json.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
