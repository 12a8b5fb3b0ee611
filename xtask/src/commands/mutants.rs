//! `cargo xtask mutants`: changes the code one place at a time, and sees whether a test notices.
//!
//! Only in crates whose tests take a second. It works on a copy of the tree and builds in
//! `target/mutants`, so other commands can run at the same time. A mutant that ran into the time
//! limit counts as caught; one that does not compile does not count.

use crate::shell::{Failure, Result, command, root, stage, target, while_doing};
use crate::tools;
use serde::Deserialize;
use std::fs;

/// The crates that are mutated.
const CRATES: &[&str] = &["casework", "history", "protocol"];
/// The tests of each crate must catch at least this many of a hundred mutants.
const CAUGHT_PERCENT: f64 = 95.0;

#[derive(Deserialize)]
struct Outcomes {
    caught: u32,
    missed: u32,
    timeout: u32,
}

/// Mutates the given crates, or all of [`CRATES`]. Fails if the tests of one catch too few.
pub fn mutants(only: &[String]) -> Result {
    let program = tools::mutants()?;
    let nextest = tools::nextest()?;
    let folder = target().join("mutants");
    fs::create_dir_all(&folder).map_err(while_doing(folder.display()))?;
    let known = |name: &String| CRATES.contains(&name.as_str());
    if let Some(other) = only.iter().find(|name| !known(name)) {
        return Err(Failure(format!("{other} is not one of {}", CRATES.join(", "))));
    }
    let chosen = CRATES.iter().filter(|name| only.is_empty() || only.iter().any(|o| o == *name));
    let mut low = Vec::new();
    for name in chosen {
        let percent = stage(name, || {
            let out = folder.join(name);
            fs::create_dir_all(&out).map_err(while_doing(out.display()))?;
            let mut run = command(&program, &["mutants", "--package", name], &root());
            run.args(["--test-tool", "nextest", "--jobs", "1", "--no-times", "--output"])
                .arg(&out)
                // The copy of the tree, and what is built from it.
                .env("TMPDIR", &folder)
                .env("CARGO_TARGET_DIR", folder.join("build"));
            tools::on_path(&mut run, nextest.as_deref())?;
            // Its exit code is an error if a mutant was missed; the figures below decide instead.
            run.status().map_err(while_doing("cargo-mutants could not be started"))?;
            let file = out.join("mutants.out/outcomes.json");
            let text = fs::read_to_string(&file).map_err(while_doing(file.display()))?;
            let outcomes: Outcomes =
                serde_json::from_str(&text).map_err(while_doing(file.display()))?;
            let percent = caught_percent(&outcomes)?;
            println!(
                "{name}: {percent:.1} % caught ({} missed, listed in {}/mutants.out/missed.txt)",
                outcomes.missed,
                out.display()
            );
            Ok(percent)
        })?;
        if percent < CAUGHT_PERCENT {
            low.push(format!("{name} {percent:.1} %"));
        }
    }
    if low.is_empty() {
        return Ok(());
    }
    Err(Failure(format!("The tests catch less than {CAUGHT_PERCENT} %: {}", low.join(", "))))
}

fn caught_percent(outcomes: &Outcomes) -> Result<f64> {
    let caught = f64::from(outcomes.caught + outcomes.timeout);
    let all = caught + f64::from(outcomes.missed);
    // Without a mutant, nothing is proved.
    if all == 0.0 { Err(Failure("no mutant was tried".into())) } else { Ok(100.0 * caught / all) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mutant_that_hangs_is_caught_and_no_mutants_at_all_is_a_failure() {
        let percent = |caught, missed, timeout| {
            caught_percent(&Outcomes { caught, missed, timeout }).ok().map(|p| p.to_string())
        };
        assert_eq!(percent(18, 1, 1), Some("95".into()));
        assert_eq!(percent(0, 2, 0), Some("0".into()));
        assert_eq!(percent(0, 0, 0), None);
    }
}
