//! `cargo xtask check`: the fast loop. Every check runs, also after one has failed, so that one
//! run finds everything.

use crate::findings::verdict;
use crate::install::{window_once, window_packages};
use crate::shell::{Failure, Result, cargo, npm, run, stage};
use crate::tools::tool;
use crate::tree::Tree;
use crate::{circles, layers, locales, long_lines, types};
use clap::ValueEnum;

/// One of the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Check {
    /// Rust is formatted.
    Fmt,
    /// Lines end at 100 columns.
    LongLines,
    /// Spelling, in American English.
    Typos,
    /// Licenses and sources of dependencies.
    Deny,
    /// Crates and modules use each other only as they may.
    Layers,
    /// The languages are complete, and no visible text is in the code.
    Locales,
    /// The generated TypeScript is current.
    Types,
    /// No lint of Rust.
    Clippy,
    /// The window's code is formatted and has no lint.
    UiLint,
    /// The window's types.
    Ui,
    /// The window's unit tests.
    Vitest,
}

/// Runs the given checks, or all of them.
pub fn check(only: &[Check]) -> Result {
    let chosen =
        Check::value_variants().iter().filter(|check| only.is_empty() || only.contains(check));
    let failed: Vec<String> = chosen
        .filter_map(|check| {
            let name = check
                .to_possible_value()
                .map_or_else(String::new, |value| value.get_name().to_owned());
            stage(&name, || check.run()).err().map(|failure| format!("  {name}: {failure}"))
        })
        .collect();
    if failed.is_empty() {
        println!("\nAll checks hold.");
        return Ok(());
    }
    Err(Failure(format!("These checks failed:\n{}", failed.join("\n"))))
}

impl Check {
    fn run(self) -> Result {
        match self {
            Self::Fmt => run(&mut cargo(&["fmt", "--all", "--check"])),
            Self::LongLines => {
                let tree = Tree::written(long_lines::ENDINGS)?;
                verdict("files with too many long lines", long_lines::findings(&tree))
            }
            Self::Typos => run(&mut tool("typos", &["--format", "brief"])?),
            Self::Deny => run(&mut tool("cargo-deny", &["check", "bans", "licenses", "sources"])?),
            Self::Layers => {
                let mut findings = layers::findings()?;
                findings.extend(circles::findings(&Tree::read()?));
                verdict("imports against the layers", findings)
            }
            Self::Locales => verdict("faults of the languages", locales::findings(&Tree::read()?)),
            Self::Types => {
                // The shell embeds the window, and is part of the workspace that is built.
                window_packages()?;
                window_once()?;
                verdict("generated files that are not current", types::findings()?)
            }
            Self::Clippy => {
                window_packages()?;
                window_once()?;
                run(&mut cargo(&[
                    "clippy",
                    "--quiet",
                    "--workspace",
                    "--all-targets",
                    "--",
                    "-D",
                    "warnings",
                ]))
            }
            Self::UiLint => {
                window_packages()?;
                run(&mut npm(&["run", "--silent", "lint"]))
            }
            Self::Ui => {
                window_packages()?;
                run(&mut npm(&["run", "check"]))
            }
            Self::Vitest => {
                window_packages()?;
                run(&mut npm(&["test"]))
            }
        }
    }
}
