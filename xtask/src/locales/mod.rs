//! The languages are complete and consistent, and no visible text is anywhere else.
//!
//! Everything is read from a [`Tree`], so that the tests can show on a small tree that each rule
//! catches its violation. The rules:
//! - [`message`]: files can be read, keys start with their area, none is there twice.
//! - [`parity`]: every language has the same messages, attributes and variables.
//! - [`plurals`]: a number has every plural form of its language.
//! - [`usage`]: no message is unused, and no key in Rust is unknown.
//! - [`markup`]: no text is in the markup of the window.

mod markup;
mod message;
mod parity;
mod plurals;
mod usage;

pub use message::{Argument, Language, read_language};

use crate::findings::Finding;
use crate::tree::Tree;
use std::collections::BTreeSet;

/// The language that the others are translated from.
pub const ENGLISH: &str = "en";

/// Invisible marks that change the direction of text. Fluent isolates variables by itself; a mark
/// that is needed is written as an escape, which a translator can see.
const BIDI: &[char] = &[
    '\u{061c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// Everything that is wrong with the languages.
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let tags: BTreeSet<&str> =
        tree.under("locales/", &["ftl"]).filter_map(|(path, _)| path.split('/').nth(1)).collect();
    let languages: Vec<Language> =
        tags.iter().map(|tag| read_language(tree, tag, &mut findings)).collect();
    match languages.iter().find(|language| language.tag == ENGLISH) {
        Some(english) => {
            parity::check(english, &languages, &mut findings);
            usage::check(english, tree, &mut findings);
            for language in &languages {
                plurals::check(language, english, &mut findings);
            }
        }
        None => findings.push(Finding::new("locales/en", "is not there")),
    }
    for (path, text) in tree.under("locales/", &["ftl"]) {
        head(path, text, &mut findings);
        hidden_marks(path, text, &mut findings);
    }
    for (path, text) in tree.under("ui/src/", &["svelte"]) {
        markup::check(path, text, &mut findings);
    }
    findings
}

/// The first line of a translation says whether a native reader has reviewed it.
fn head(path: &str, text: &str, findings: &mut Vec<Finding>) {
    let head = text.lines().next().unwrap_or_default();
    let english = path.starts_with("locales/en/");
    let said =
        head == "# Reviewed: no" || (head.starts_with("# Reviewed: yes (") && head.ends_with(')'));
    if !english && !said {
        findings.push(Finding::new(
            path,
            "must begin with “# Reviewed: no” or “# Reviewed: yes (name, date)”",
        ));
    }
}

fn hidden_marks(path: &str, text: &str, findings: &mut Vec<Finding>) {
    for (line, text) in text.lines().enumerate() {
        if let Some(mark) = text.chars().find(|c| BIDI.contains(c)) {
            let code = u32::from(mark);
            let what = format!(
                "hidden mark U+{code:04X}; write it as {{ \"\\u{code:04X}\" }} if it is needed"
            );
            findings.push(Finding::new(format!("{path}:{}", line + 1), what));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn found(files: &[(&str, &str)]) -> Vec<String> {
        findings(&Tree::of(files)).iter().map(ToString::to_string).collect()
    }

    const USE: (&str, &str) = ("ui/src/App.svelte", "<p>{t('visit-title')}</p>");

    #[test]
    fn complete_languages_that_are_used_have_nothing_wrong() {
        let tree = [
            ("locales/en/visit.ftl", "visit-title = Visit\n"),
            ("locales/ar/visit.ftl", "# Reviewed: no\n\nvisit-title = زيارة\n"),
            USE,
        ];
        assert_eq!(found(&tree), [""; 0]);
    }

    #[test]
    fn a_translation_that_does_not_say_who_reviewed_it_is_found() {
        for head in ["", "# Reviewed: yes\n", "# Reviewed: perhaps\n"] {
            let text = format!("{head}\nvisit-title = Visita\n");
            let tree = [
                ("locales/en/visit.ftl", "visit-title = Visit\n"),
                ("locales/es/visit.ftl", text.as_str()),
                USE,
            ];
            assert_eq!(found(&tree).len(), 1, "{head}");
            assert!(found(&tree)[0].contains("must begin with"));
        }
    }

    #[test]
    fn a_hidden_mark_is_found_with_its_line() {
        let tree = [("locales/en/visit.ftl", "# A note\nvisit-title = Visit\u{200f}\n"), USE];
        assert_eq!(
            found(&tree),
            ["locales/en/visit.ftl:2: hidden mark U+200F; \
                 write it as { \"\\u200F\" } if it is needed"]
        );
    }

    #[test]
    fn a_tree_without_english_is_found() {
        let found = found(&[("locales/ar/visit.ftl", "# Reviewed: no\n\nvisit-title = زيارة\n")]);
        assert_eq!(found, ["locales/en: is not there"]);
    }
}
