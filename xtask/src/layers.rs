//! The layers: which crate of the workspace may use which. Dependencies point down only.

use crate::findings::Finding;
use crate::shell::{Result, cargo, output, while_doing};
use serde::Deserialize;

/// Which crates of the workspace a crate may use.
enum May {
    Use(&'static [&'static str]),
    UseAnything,
}

/// What each crate may use, as in the README. Every crate of the workspace must be in it.
const LAW: &[(&str, May)] = &[
    ("casework", May::Use(&[])),
    ("history", May::Use(&[])),
    ("i18n", May::Use(&[])),
    ("protocol", May::Use(&["history"])),
    ("store", May::Use(&["casework", "history"])),
    ("sync", May::Use(&["casework", "history", "protocol", "store"])),
    ("documents", May::Use(&["casework", "i18n"])),
    ("app", May::Use(&["casework", "history", "store", "sync", "documents", "i18n"])),
    ("server", May::Use(&["history", "protocol", "i18n"])),
    ("doorstep", May::Use(&["app", "i18n"])),
    ("xtask", May::Use(&[])),
    ("doorstep-tests", May::UseAnything),
];

/// Crates without I/O, clock, or randomness, so that their rules can be read and tested alone.
const PURE: &[&str] = &["casework", "history", "protocol", "i18n"];

/// Dependencies that bring in I/O, a clock, or randomness.
const IMPURE: &[&str] = &["axum", "getrandom", "rand", "reqwest", "rusqlite", "tauri", "tokio"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<Kind>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Dev,
    Build,
}

/// Reads the workspace and lists every dependency that is not allowed.
pub fn findings() -> Result<Vec<Finding>> {
    let metadata = output(&mut cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Metadata =
        serde_json::from_str(&metadata).map_err(while_doing("what cargo metadata printed"))?;
    Ok(judge(&metadata.packages))
}

fn judge(packages: &[Package]) -> Vec<Finding> {
    let ours = |name: &str| packages.iter().any(|package| package.name == name);
    let mut findings = Vec::new();
    for package in packages {
        let from = package.name.as_str();
        if !LAW.iter().any(|(name, _)| *name == from) {
            findings.push(Finding::new(from, "is not in the table of xtask/src/layers.rs"));
            continue;
        }
        for dependency in &package.dependencies {
            let to = dependency.name.as_str();
            let dev = dependency.kind == Some(Kind::Dev);
            if ours(to) && dev && to != from && reaches(to, from) {
                findings.push(Finding::new(
                    from,
                    format!("its tests use {to}, which itself may use {from}"),
                ));
            } else if ours(to) && !dev && !may(from, to) {
                findings.push(Finding::new(from, format!("may not use {to}")));
            } else if !dev && PURE.contains(&from) && IMPURE.contains(&to) {
                findings.push(Finding::new(from, format!("is pure and may not use {to}")));
            }
        }
    }
    findings
}

fn may(from: &str, to: &str) -> bool {
    LAW.iter().any(|(name, law)| {
        *name == from
            && match law {
                May::Use(allowed) => allowed.contains(&to),
                May::UseAnything => true,
            }
    })
}

/// Whether `from` may use `to`, directly or through others.
fn reaches(from: &str, to: &str) -> bool {
    may(from, to)
        || LAW.iter().any(|(name, _)| *name != from && may(from, name) && may_below(name, to))
}

/// As [`reaches`], for any crate except the tests, which may use everything and would close a
/// circle.
fn may_below(from: &str, to: &str) -> bool {
    LAW.iter().any(|(name, law)| *name == from && matches!(law, May::Use(_))) && reaches(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, dependencies: &[(&str, Option<Kind>)]) -> Package {
        let dependency =
            |&(name, kind): &(&str, Option<Kind>)| Dependency { name: name.to_owned(), kind };
        Package {
            name: name.to_owned(),
            dependencies: dependencies.iter().map(dependency).collect(),
        }
    }

    fn judged(packages: &[Package]) -> Vec<String> {
        judge(packages).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_dependency_that_points_down_is_allowed() {
        let house = [
            package("casework", &[("serde", None)]),
            package("history", &[("proptest", Some(Kind::Dev))]),
            package("store", &[("casework", None), ("history", None), ("rusqlite", None)]),
            package("doorstep-tests", &[("store", None), ("casework", Some(Kind::Build))]),
        ];
        assert_eq!(judged(&house), [""; 0]);
    }

    #[test]
    fn a_dependency_that_points_up_is_found() {
        let house = [package("casework", &[("store", None)]), package("store", &[])];
        assert_eq!(judged(&house), ["casework: may not use store"]);
    }

    #[test]
    fn a_dependency_between_neighbors_is_found() {
        let house = [package("server", &[("store", None)]), package("store", &[])];
        assert_eq!(judged(&house), ["server: may not use store"]);
    }

    #[test]
    fn a_dependency_of_a_build_script_counts() {
        let house = [package("i18n", &[("casework", Some(Kind::Build))]), package("casework", &[])];
        assert_eq!(judged(&house), ["i18n: may not use casework"]);
    }

    #[test]
    fn a_test_may_use_a_neighbor_but_no_crate_above() {
        let house = [
            package("history", &[("sync", Some(Kind::Dev)), ("casework", Some(Kind::Dev))]),
            package("casework", &[]),
            package("sync", &[]),
        ];
        assert_eq!(judged(&house), ["history: its tests use sync, which itself may use history"]);
    }

    #[test]
    fn a_crate_that_is_not_in_the_table_is_found() {
        assert_eq!(
            judged(&[package("helpers", &[])]),
            ["helpers: is not in the table of xtask/src/layers.rs"]
        );
    }

    #[test]
    fn only_the_tests_may_use_the_tests() {
        let house = [package("app", &[("doorstep-tests", None)]), package("doorstep-tests", &[])];
        assert_eq!(judged(&house), ["app: may not use doorstep-tests"]);
    }

    #[test]
    fn a_pure_crate_that_reads_a_database_is_found() {
        assert_eq!(
            judged(&[package("casework", &[("rusqlite", None)])]),
            ["casework: is pure and may not use rusqlite"]
        );
    }
}
