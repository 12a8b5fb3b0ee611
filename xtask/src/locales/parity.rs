//! Every language has the same messages, attributes, variables, and choices between forms.

use super::message::{Argument, Language, Message, Use};
use super::{ENGLISH, plurals};
use crate::findings::Finding;
use std::collections::{BTreeMap, BTreeSet};

pub fn check(english: &Language, languages: &[Language], findings: &mut Vec<Finding>) {
    for (key, message) in &english.messages {
        documented(key, message, findings);
    }
    for language in languages {
        references(language, findings);
        if language.tag == ENGLISH {
            continue;
        }
        // One finding for each file, not for each message.
        let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (key, message) in &english.messages {
            match language.messages.get(key) {
                Some(translation) => alike(key, message, translation, language, findings),
                None => missing.entry(same_file(message, language)).or_default().push(key),
            }
        }
        for (file, keys) in missing {
            findings
                .push(Finding::new(file, format!("{} missing: {}", keys.len(), keys.join(", "))));
        }
        for (key, message) in &language.messages {
            if !english.messages.contains_key(key) {
                findings.push(Finding::new(&message.place, format!("{key} is not in English")));
            }
        }
    }
}

/// The file of a language that corresponds to the English file with this message.
fn same_file(message: &Message, language: &Language) -> String {
    let english = message.place.split(':').next().unwrap_or_default();
    english.replacen(&format!("/{ENGLISH}/"), &format!("/{}/", language.tag), 1)
}

/// The English comment must document exactly the variables that are used, because the types of
/// arguments are generated from it.
fn documented(key: &str, message: &Message, findings: &mut Vec<Finding>) {
    let used: BTreeSet<&String> = message.uses().flat_map(|one| &one.variables).collect();
    let documented: BTreeSet<&String> = message.arguments.keys().collect();
    for name in used.difference(&documented) {
        let what = format!(
            "{key} uses ${name}, which no comment documents: “# ${name} (string): what it is”"
        );
        findings.push(Finding::new(&message.place, what));
    }
    for name in documented.difference(&used) {
        findings.push(Finding::new(
            &message.place,
            format!("{key} documents ${name} and does not use it"),
        ));
    }
}

/// What a message refers to must exist in the same language.
fn references(language: &Language, findings: &mut Vec<Finding>) {
    for (key, message) in &language.messages {
        for used in message.uses() {
            for other in
                used.messages.iter().filter(|other| !language.messages.contains_key(*other))
            {
                findings.push(Finding::new(
                    &message.place,
                    format!("{key} refers to {other}, which is not there"),
                ));
            }
            for term in used.terms.iter().filter(|term| !language.terms.contains(*term)) {
                findings.push(Finding::new(
                    &message.place,
                    format!("{key} refers to -{term}, which is not there"),
                ));
            }
        }
    }
}

fn alike(
    key: &str,
    english: &Message,
    translation: &Message,
    language: &Language,
    findings: &mut Vec<Finding>,
) {
    let mut differ = |what: String| findings.push(Finding::new(&translation.place, what));
    if let (Some(ours), Some(theirs)) = (&english.value, &translation.value) {
        compare(key, ours, theirs, &english.arguments, language, &mut differ);
    }
    let names: BTreeSet<&String> =
        english.attributes.keys().chain(translation.attributes.keys()).collect();
    for name in names {
        let key = format!("{key}.{name}");
        match (english.attributes.get(name), translation.attributes.get(name)) {
            (Some(ours), Some(theirs)) => {
                compare(&key, ours, theirs, &english.arguments, language, &mut differ);
            }
            (Some(_), None) => differ(format!("{key} is missing")),
            _ => differ(format!("{key} is not in English")),
        }
    }
}

fn compare(
    key: &str,
    english: &Use,
    translation: &Use,
    arguments: &BTreeMap<String, Argument>,
    language: &Language,
    differ: &mut impl FnMut(String),
) {
    for name in english.variables.difference(&translation.variables) {
        differ(format!("{key} does not use ${name}"));
    }
    for name in translation.variables.difference(&english.variables) {
        differ(format!("{key} uses ${name}, which English does not have"));
    }
    let number = |name: &str| arguments.get(name) == Some(&Argument::Number);
    let (ours, theirs) = (chosen(english), chosen(translation));
    for (name, variants) in &ours {
        match theirs.get(name) {
            // A language with one form for every number needs no choice.
            None if number(name) && plurals::has_one_form(&language.tag) => {}
            None => differ(format!("{key} does not choose by ${name}")),
            // The forms of a number depend on the language; any other form is a code.
            Some(_) if number(name) => {}
            Some(others) if others == variants => {}
            Some(_) => differ(format!("{key} has other forms for ${name} than English")),
        }
    }
    for name in theirs.keys().filter(|name| !ours.contains_key(*name) && !number(name)) {
        differ(format!("{key} chooses by ${name}, and English does not"));
    }
}

/// The variables that choose a form, with their forms.
fn chosen(text: &Use) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut chosen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for select in &text.selects {
        chosen
            .entry(&select.variable)
            .or_default()
            .extend(select.variants.iter().map(String::as_str));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;

    const USE: (&str, &str) = ("ui/src/App.svelte", "<p>{t('visit-title')}{t('visit-more')}</p>");

    fn found_with(english: &str, spanish: &str) -> Vec<String> {
        let spanish = format!("# Reviewed: no\n\n{spanish}");
        let found = found(&[
            ("locales/en/visit.ftl", english),
            ("locales/es/visit.ftl", spanish.as_str()),
            USE,
        ]);
        found
            .into_iter()
            .map(|line| line.rsplit(": ").next().unwrap_or_default().to_owned())
            .collect()
    }

    const NAME: &str = "# $name (string): who\n";
    const COUNT: &str = "# $count (number): how many\n";

    #[test]
    fn a_missing_message_is_found() {
        let found = found_with("visit-title = Visit\nvisit-more = More\n", "");
        assert_eq!(found, ["visit-more, visit-title"]);
        let found =
            found_with("visit-title = Visit\nvisit-more = More\n", "visit-title = Visita\n");
        assert_eq!(found, ["visit-more"]);
    }

    #[test]
    fn a_message_that_english_lacks_is_found() {
        let found = found_with("visit-title = Visit\n", "visit-title = Visita\nvisit-more = Más\n");
        assert_eq!(found, ["visit-more is not in English"]);
    }

    #[test]
    fn a_missing_and_a_misspelt_variable_are_found() {
        let english = format!("{NAME}visit-title = Visit of {{ $name }}\n");
        assert_eq!(
            found_with(&english, "visit-title = Visita\n"),
            ["visit-title does not use $name"]
        );
        let found = found_with(&english, "visit-title = Visita de { $nombre }\n");
        assert_eq!(
            found,
            [
                "visit-title does not use $name",
                "visit-title uses $nombre, which English does not have"
            ]
        );
    }

    #[test]
    fn an_attribute_that_one_side_lacks_is_found() {
        let found = found_with(
            "visit-title = Visit\n    .hint = H\n",
            "visit-title = Visita\n    .ayuda = A\n",
        );
        assert_eq!(found, ["visit-title.ayuda is not in English", "visit-title.hint is missing"]);
    }

    #[test]
    fn a_choice_that_is_left_out_is_found() {
        let english = format!(
            "{COUNT}visit-title = {{ $count ->\n    [one] Visit\n   \
             *[other] {{ $count }} visits\n }}\n"
        );
        let found = found_with(&english, "visit-title = { $count } visitas\n");
        assert_eq!(found, ["visit-title does not choose by $count"]);
    }

    #[test]
    fn a_code_that_is_missing_from_a_choice_is_found() {
        let english = format!(
            "{NAME}visit-title = {{ $name ->\n    [home] Home\n    [office] Office\n   \
             *[other] O\n }}\n"
        );
        let spanish = "visit-title = { $name ->\n    [home] Casa\n   *[other] Otro\n }\n";
        assert_eq!(
            found_with(&english, spanish),
            ["visit-title has other forms for $name than English"]
        );
    }

    #[test]
    fn a_language_may_choose_by_a_number_even_if_english_does_not() {
        let english = format!("{COUNT}visit-title = Sheep: {{ $count }}\n");
        let spanish =
            "visit-title = { $count ->\n    [one] Una oveja\n   *[other] { $count } ovejas\n }\n";
        assert_eq!(found_with(&english, spanish), [""; 0]);
    }

    #[test]
    fn a_variable_must_be_documented_and_what_is_documented_used() {
        assert!(
            found_with("visit-title = { $name }\n", "visit-title = { $name }\n")[0]
                .contains("what it is")
        );
        let found = found_with(&format!("{NAME}visit-title = Visit\n"), "visit-title = Visita\n");
        assert_eq!(found, ["visit-title documents $name and does not use it"]);
    }

    #[test]
    fn a_reference_to_a_missing_message_is_found() {
        let found =
            found_with("visit-title = { visit-gone } { -brand }\n", "visit-title = Visita\n");
        assert!(
            found.contains(&"visit-title refers to visit-gone, which is not there".to_owned()),
            "{found:?}"
        );
        assert!(
            found.contains(&"visit-title refers to -brand, which is not there".to_owned()),
            "{found:?}"
        );
    }
}
