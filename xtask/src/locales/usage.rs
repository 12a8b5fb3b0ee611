//! No message is unused, every key in Rust exists, and every field that a rule can name in an
//! error has its label.
//!
//! A key is used if it is a word in the window's code or in Rust (also as its generated constant),
//! or if another message refers to it. Tests and comments do not count. Keys that code puts
//! together from a code list are declared in the English file by
//! `# Used by code: person-relation-*`; the code must then contain `person-relation-`.

use super::message::Language;
use crate::findings::Finding;
use crate::tree::{Tree, has_ending};
use std::collections::BTreeSet;

pub fn check(english: &Language, tree: &Tree, findings: &mut Vec<Finding>) {
    let code: Vec<(&str, String)> = code(tree).collect();
    let words: BTreeSet<&str> =
        code.iter().flat_map(|(_, text)| text.split(|c: char| !in_word(c))).collect();
    let referred: BTreeSet<&str> = english
        .messages
        .values()
        .flat_map(|message| message.uses().flat_map(|one| one.messages.iter().map(String::as_str)))
        .collect();

    for (place, beginning) in &english.used_by_code {
        if !english.messages.keys().any(|key| key.starts_with(beginning)) {
            findings.push(Finding::new(place, format!("no message begins with {beginning}")));
        }
        if !code.iter().any(|(_, text)| text.contains(beginning.as_str())) {
            findings.push(Finding::new(place, format!("no code puts {beginning}* together")));
        }
    }
    for (key, message) in &english.messages {
        let used = words.contains(key.as_str())
            || words.contains(constant(key).as_str())
            || referred.contains(key.as_str())
            || english.used_by_code.iter().any(|(_, beginning)| key.starts_with(beginning));
        if !used {
            findings.push(Finding::new(&message.place, format!("{key} is not used")));
        }
    }
    for (path, text) in code.iter().filter(|(path, _)| has_ending(path, &["rs"])) {
        for key in asked_for(text).filter(|key| !english.messages.contains_key(*key)) {
            findings.push(Finding::new(
                *path,
                format!("asks for the message {key}, which is not there"),
            ));
        }
    }
    for (path, text) in code.iter().filter(|(path, _)| path.starts_with("crates/casework/")) {
        for field in named_fields(text) {
            let label = format!("field-{}", field.replace('_', "-"));
            if !english.messages.contains_key(&label) {
                findings.push(Finding::new(
                    *path,
                    format!("names the field {field}, which has no label {label}"),
                ));
            }
        }
    }
}

/// The code without tests and comment lines.
fn code(tree: &Tree) -> impl Iterator<Item = (&str, String)> {
    let window =
        tree.under("ui/src/", &["svelte", "ts"]).filter(|(path, _)| !path.contains(".test."));
    let rust = tree.under("crates/", &["rs"]).chain(tree.under("src-tauri/", &["rs"]));
    let rust = rust.filter(|(path, _)| !path.contains("/tests/") && !path.ends_with("/tests.rs"));
    window.chain(rust).map(|(path, text)| {
        let text = if has_ending(path, &["rs"]) {
            text.split("#[cfg(test)]").next().unwrap_or_default()
        } else {
            text
        };
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        (path, lines.collect::<Vec<_>>().join("\n"))
    })
}

fn in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn constant(key: &str) -> String {
    key.replace('-', "_").to_ascii_uppercase()
}

/// Whole keys that Rust asks for by text rather than by constant.
fn asked_for(text: &str) -> impl Iterator<Item = &str> {
    ["message_key: \"", "Key::find(\""].into_iter().flat_map(move |opening| {
        let after = text.split(opening).skip(1);
        after.filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
    })
}

/// The fields that a rule can name in an error.
fn named_fields(text: &str) -> impl Iterator<Item = &str> {
    let rules = ["text::line(\"", "text::required_line(\"", "text::narrative(\"", "text::rows(\""];
    rules.into_iter().chain(["check_tag(\"", "field: \""]).flat_map(move |opening| {
        let after = text.split(opening).skip(1);
        after.filter_map(|rest| rest.split_once('"').map(|(field, _)| field))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;

    fn found_with(english: &str, code: &[(&str, &str)]) -> Vec<String> {
        let mut files = vec![("locales/en/visit.ftl", english)];
        files.extend(code);
        found(&files)
    }

    #[test]
    fn an_unused_message_is_found() {
        let found = found_with(
            "visit-title = Visit\n",
            &[("ui/src/App.svelte", "<p>{t('visit-title-long')}</p>")],
        );
        assert_eq!(found, ["locales/en/visit.ftl:1: visit-title is not used"]);
    }

    #[test]
    fn a_message_is_used_by_the_window_by_rust_and_by_another_message() {
        for code in [
            ("ui/src/features/visit/Visit.svelte", "<h1>{t(\"visit-title\")}</h1>"),
            ("ui/src/lib/steps.ts", "export const title = 'visit-title';"),
            ("crates/app/src/visit.rs", "fn title() -> Key { keys::VISIT_TITLE }"),
            ("src-tauri/src/main.rs", "let title = \"visit-title\";"),
        ] {
            assert_eq!(found_with("visit-title = Visit\n", &[code]), [""; 0], "{}", code.0);
        }
        let english = "visit-title = Visit\nvisit-more = { visit-title }: more\n";
        assert_eq!(found_with(english, &[("ui/src/App.svelte", "{t('visit-more')}")]), [""; 0]);
    }

    #[test]
    fn a_test_or_a_comment_does_not_count_as_use() {
        for code in [
            ("ui/src/lib/steps.test.ts", "t('visit-title')"),
            (
                "crates/app/src/visit.rs",
                "fn f() {}\n#[cfg(test)]\nmod tests { fn g() { keys::VISIT_TITLE } }",
            ),
            ("crates/app/src/visit.rs", "/// Shows `visit-title`.\nfn f() {}"),
            ("xtask/src/main.rs", "\"visit-title\""),
        ] {
            assert_eq!(found_with("visit-title = Visit\n", &[code]).len(), 1, "{}", code.0);
        }
    }

    #[test]
    fn keys_put_together_by_code_are_declared() {
        let english = "# Used by code: visit-place-*\n\nvisit-place-home = At home\n";
        let code = ("ui/src/Place.svelte", "<p>{t(`visit-place-${code}`)}</p>");
        assert_eq!(found_with(english, &[code]), [""; 0]);
    }

    #[test]
    fn a_declaration_that_no_code_or_no_message_fits_is_found() {
        let english = "# Used by code: visit-place-*\n\nvisit-place-home = At home\n";
        let found = found_with(english, &[]);
        assert_eq!(found, ["locales/en/visit.ftl: no code puts visit-place-* together"]);
        let english = "# Used by code: visit-place-*\n\nvisit-title = Visit\n";
        let code = ("ui/src/Place.svelte", "{t('visit-title')}{t(`visit-place-${code}`)}");
        assert_eq!(
            found_with(english, &[code]),
            ["locales/en/visit.ftl: no message begins with visit-place-"]
        );
    }

    #[test]
    fn a_key_in_rust_that_no_file_has_is_found() {
        let code = ("crates/app/src/visit.rs", "keys::VISIT_TITLE; Key::find(\"visit-gone\")");
        let found = found_with("visit-title = Visit\n", &[code]);
        assert_eq!(
            found,
            ["crates/app/src/visit.rs: asks for the message visit-gone, which is not there"]
        );
    }

    #[test]
    fn a_field_that_a_rule_names_without_a_label_is_found() {
        let code = (
            "crates/casework/src/task.rs",
            "text::line(\"due_on\", &self.due_on)?; // and\nkeys::VISIT_TITLE",
        );
        let found = found_with("visit-title = Visit\n", &[code]);
        assert_eq!(
            found,
            ["crates/casework/src/task.rs: names the field due_on, \
                 which has no label field-due-on"]
        );
    }
}
