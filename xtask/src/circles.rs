//! Import circles between the modules of a crate: no module may use another that uses it,
//! directly or through others. Only a crate's top-level modules count. Tests may use anything.

use crate::findings::Finding;
use crate::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};

/// Which module uses which, in one crate.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Finds the circles in every crate.
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut sources: BTreeMap<String, Vec<(String, &str)>> = BTreeMap::new();
    for folder in ["crates/", "src-tauri/"] {
        for (path, text) in tree.under(folder, &["rs"]) {
            if let Some((root, inside)) = path.split_once("/src/") {
                sources.entry(root.to_owned()).or_default().push((inside.to_owned(), text));
            }
        }
    }
    let circles = sources.iter().flat_map(|(root, files)| {
        circles(&uses(files)).into_iter().map(move |circle| (root.clone(), circle))
    });
    circles
        .map(|(root, circle)| {
            let what = format!("its modules {} use each other in a circle", circle.join(", "));
            Finding::new(root, what)
        })
        .collect()
}

fn uses(files: &[(String, &str)]) -> Uses {
    let modules: BTreeSet<&str> =
        files.iter().map(|(path, _)| module_of(path)).filter(|name| !is_root(name)).collect();
    let root = files.iter().find(|(path, _)| path == "lib.rs" || path == "main.rs");
    let exported = root.map(|(_, text)| exports(&plain(text), &modules)).unwrap_or_default();
    let mut uses = Uses::new();
    for (path, text) in files {
        let module = module_of(path);
        if is_root(module) || path.ends_with("tests.rs") {
            continue;
        }
        let of_module = uses.entry(module.to_owned()).or_default();
        for name in names(&plain(text), path) {
            let target = exported.get(&name).map_or(name.as_str(), String::as_str);
            if modules.contains(target) && target != module {
                of_module.insert(target.to_owned());
            }
        }
    }
    uses
}

/// The top-level module of a file: `push` for both `push/write.rs` and `push.rs`.
fn module_of(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// Whether it is the crate's root, or the root of a program.
fn is_root(module: &str) -> bool {
    matches!(module, "lib" | "main" | "bin")
}

/// What the root exports from its modules: after `pub use push::Push`, `crate::Push` counts as
/// `push`.
fn exports(text: &str, modules: &BTreeSet<&str>) -> BTreeMap<String, String> {
    let mut exports = BTreeMap::new();
    for (at, _) in text.match_indices("use ") {
        let statement = text[at + 4..].split(';').next().unwrap_or_default().trim();
        let statement = statement.trim_start_matches("crate::").trim_start_matches("self::");
        let Some((module, rest)) = statement.split_once("::") else { continue };
        if modules.contains(module) {
            for name in words(rest) {
                exports.insert(name, module.to_owned());
            }
        }
    }
    exports
}

/// The first name of every path that starts at the crate's root.
fn names(text: &str, path: &str) -> Vec<String> {
    let mut names = Vec::new();
    // The root is one `super` up from `a.rs` and `a/mod.rs`, and two from `a/b.rs`.
    let depth = path.split('/').count() - usize::from(path.ends_with("/mod.rs"));
    let up = "super::".repeat(depth);
    for prefix in ["crate::", up.as_str()] {
        for (at, _) in text.match_indices(prefix) {
            let before = text[..at].chars().next_back();
            let longer = text[..at].ends_with("super::") && prefix != "crate::";
            if longer || before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
                continue;
            }
            names.extend(heads(&text[at + prefix.len()..]));
        }
    }
    names
}

/// The first names of a path: `a` for `a::b`; `a` and `b` for `{a, b::{c, d}}`.
fn heads(rest: &str) -> Vec<String> {
    let Some(inside) = rest.strip_prefix('{') else {
        return word(rest).into_iter().collect();
    };
    let (mut heads, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in inside.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                heads.extend(word(inside[start..at].trim()));
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    heads
}

fn word(text: &str) -> Option<String> {
    words(text).into_iter().next()
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A source file without comments and without tests.
fn plain(text: &str) -> String {
    let code: String = text
        .lines()
        .map(|line| line.find("//").map_or(line, |at| &line[..at]))
        .flat_map(|line| [line, "\n"])
        .collect();
    match code.find("#[cfg(test)]\nmod tests {") {
        Some(at) => code[..at].to_owned(),
        None => code,
    }
}

/// Groups of modules that all use each other, directly or through others.
fn circles(uses: &Uses) -> Vec<Vec<String>> {
    let reached = |from: &String| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(module) = next.pop() {
            for target in uses.get(module).into_iter().flatten() {
                if seen.insert(target.clone()) {
                    next.push(target);
                }
            }
        }
        seen
    };
    let onward: BTreeMap<&String, BTreeSet<String>> =
        uses.keys().map(|module| (module, reached(module))).collect();
    let mut circles: Vec<Vec<String>> = Vec::new();
    for (module, targets) in &onward {
        if !targets.contains(*module) || circles.iter().any(|circle| circle.contains(module)) {
            continue;
        }
        let back = |other: &&String| onward.get(other).is_some_and(|of| of.contains(*module));
        circles.push(targets.iter().filter(back).cloned().collect());
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        findings(&Tree::of(files)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn modules_that_use_each_other_are_found() {
        let house = [
            ("crates/a/src/lib.rs", "mod push;\nmod run;\nmod plan;"),
            ("crates/a/src/push.rs", "use crate::run::Progress;"),
            ("crates/a/src/run.rs", "use crate::{Error, plan::Head, push::push};"),
            ("crates/a/src/plan.rs", ""),
        ];
        assert_eq!(found(&house), ["crates/a: its modules push, run use each other in a circle"]);
    }

    #[test]
    fn a_circle_through_a_third_module_or_a_path_in_the_text_is_found() {
        let house = [
            ("crates/a/src/lib.rs", "mod one;\nmod two;\nmod three;"),
            ("crates/a/src/one/mod.rs", "fn f() { crate::two::g() }"),
            ("crates/a/src/two.rs", "use super::three;"),
            ("crates/a/src/three/deep.rs", "use super::super::one;"),
        ];
        assert_eq!(
            found(&house),
            ["crates/a: its modules one, three, two use each other in a circle"]
        );
    }

    #[test]
    fn a_name_that_the_root_exports_counts_as_its_modules() {
        let house = [
            ("crates/a/src/lib.rs", "mod http;\nmod server;\npub use server::{Limits, Server};"),
            ("crates/a/src/http.rs", "use crate::Server;"),
            ("crates/a/src/server.rs", "use crate::http::Rates;"),
        ];
        assert_eq!(
            found(&house),
            ["crates/a: its modules http, server use each other in a circle"]
        );
    }

    #[test]
    fn arrows_that_point_one_way_tests_and_comments_are_no_circle() {
        let house = [
            ("crates/a/src/lib.rs", "mod above;\nmod below;"),
            ("crates/a/src/above.rs", "use crate::below;\nuse crate::above::part;"),
            (
                "crates/a/src/below.rs",
                "// as crate::above does\n#[cfg(test)]\nmod tests { use crate::above; }",
            ),
            ("crates/b/src/lib.rs", "mod above;"),
            ("crates/b/src/above.rs", ""),
        ];
        assert_eq!(found(&house), [""; 0]);
    }
}
