//! A number has every plural form that CLDR lists for its language.
//!
//! The form `many` of Spanish, French, and Portuguese may be left out: it is only for round
//! millions ("un millón *de* casos"), and no count on a screen is that large.

use super::message::{Argument, Language, Message, Select};
use crate::findings::Finding;

/// The plural forms of a language besides `other` (CLDR 47, cardinal).
enum Rule {
    /// One form for every number.
    Other,
    One,
    /// `one`, and `many` for round millions.
    OneAndMillions,
    OneFewMany,
    All,
}

const RULES: &[(&str, Rule)] = &[
    ("en", Rule::One),
    ("es", Rule::OneAndMillions),
    ("ar", Rule::All),
    ("fa-AF", Rule::One),
    ("ps", Rule::One),
    ("uk", Rule::OneFewMany),
    ("ru", Rule::OneFewMany),
    ("so", Rule::One),
    ("sw", Rule::One),
    ("ht", Rule::One),
    ("vi", Rule::Other),
    ("zh-Hans", Rule::Other),
    ("my", Rule::Other),
    ("fr", Rule::OneAndMillions),
    ("am", Rule::One),
    ("ti", Rule::One),
    ("ne", Rule::One),
    ("rw", Rule::One),
    ("ur", Rule::One),
    ("ckb", Rule::One),
    ("pt-BR", Rule::OneAndMillions),
    ("ko", Rule::Other),
    ("fil", Rule::One),
];

const FORMS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The forms that must be written, and those that may.
fn forms(tag: &str) -> Option<(&'static [&'static str], &'static [&'static str])> {
    let rule = RULES.iter().find(|(known, _)| *known == tag).map(|(_, rule)| rule)?;
    Some(match rule {
        Rule::Other => (&["other"], &[]),
        Rule::One => (&["one", "other"], &[]),
        Rule::OneAndMillions => (&["one", "other"], &["many"]),
        Rule::OneFewMany => (&["one", "few", "many", "other"], &[]),
        Rule::All => (FORMS, &[]),
    })
}

/// Whether the language has one form for every number.
pub fn has_one_form(tag: &str) -> bool {
    forms(tag).is_some_and(|(must, _)| must.len() == 1)
}

/// The number of a form that is for this number only, so that the number may be written in its
/// place: Arabic's first three forms, and `one` of English and Spanish.
fn only_number(tag: &str, form: &str) -> Option<&'static str> {
    match (tag, form) {
        ("ar", "zero") => Some("0"),
        ("ar" | "en" | "es", "one") => Some("1"),
        ("ar", "two") => Some("2"),
        _ => None,
    }
}

pub fn check(language: &Language, english: &Language, findings: &mut Vec<Finding>) {
    let tag = language.tag.as_str();
    let Some((must, may)) = forms(tag) else {
        let what = "has no plural forms in the table of xtask/src/locales/plurals.rs";
        findings.push(Finding::new(format!("locales/{tag}"), what));
        return;
    };
    for (key, message) in &language.messages {
        let documented = english.messages.get(key);
        for select in message
            .uses()
            .flat_map(|one| &one.selects)
            .filter(|select| by_number(select, documented))
        {
            let name = &select.variable;
            for form in must.iter().filter(|form| !has(select, form, tag)) {
                let what = format!("{key} lacks the plural form [{form}] for ${name}");
                findings.push(Finding::new(&message.place, what));
            }
            let known = |form: &str| {
                form.parse::<f64>().is_ok() || must.contains(&form) || may.contains(&form)
            };
            for form in select.variants.iter().filter(|form| !known(form)) {
                let what = format!(
                    "{key} has the form [{form}] for ${name}, which the language does not use"
                );
                findings.push(Finding::new(&message.place, what));
            }
            if select.default != "other" {
                findings.push(Finding::new(
                    &message.place,
                    format!("{key}: the form *[other] of ${name} is the default"),
                ));
            }
        }
    }
}

fn has(select: &Select, form: &str, tag: &str) -> bool {
    let named = only_number(tag, form).is_some_and(|number| select.variants.contains(number));
    named || select.variants.contains(form)
}

fn by_number(select: &Select, documented: Option<&Message>) -> bool {
    let argument = documented.and_then(|message| message.arguments.get(&select.variable));
    select.number || argument == Some(&Argument::Number)
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;

    /// English with two forms, and another language with the given forms.
    fn found_with(tag: &str, forms: &str) -> Vec<String> {
        let english = "# $count (number): how many\n\
            visit-title = { $count ->\n    [one] One\n   *[other] { $count }\n }\n";
        let other = format!("# Reviewed: no\n\nvisit-title = {{ $count ->\n{forms} }}\n");
        let path = format!("locales/{tag}/visit.ftl");
        let files = [("locales/en/visit.ftl", english), (path.as_str(), other.as_str()), USE];
        found(&files)
            .into_iter()
            .map(|line| line.rsplit(": ").next().unwrap_or_default().to_owned())
            .collect()
    }

    const USE: (&str, &str) = ("ui/src/App.svelte", "<p>{t('visit-title', { count })}</p>");
    const OTHER: &str = "   *[other] { $count }\n";

    #[test]
    fn arabic_needs_all_six_forms() {
        let found = found_with("ar", &format!("    [one] 1\n    [few] 3\n{OTHER}"));
        let missing = ["zero", "two", "many"]
            .map(|form| format!("visit-title lacks the plural form [{form}] for $count"));
        assert_eq!(found, missing);
    }

    #[test]
    fn a_number_may_replace_a_form_that_is_only_for_this_number() {
        let forms = format!("    [0] 0\n    [1] 1\n    [2] 2\n    [few] 3\n    [many] 11\n{OTHER}");
        assert_eq!(found_with("ar", &forms), [""; 0]);
        let found = found_with("ru", &format!("    [1] 1\n    [few] 3\n    [many] 5\n{OTHER}"));
        assert_eq!(found, ["visit-title lacks the plural form [one] for $count"]);
    }

    #[test]
    fn spanish_may_leave_out_the_form_for_round_millions() {
        assert_eq!(found_with("es", &format!("    [one] 1\n{OTHER}")), [""; 0]);
        assert_eq!(found_with("es", &format!("    [one] 1\n    [many] 1000000\n{OTHER}")), [""; 0]);
    }

    #[test]
    fn a_form_that_the_language_does_not_use_is_found() {
        let found = found_with("es", &format!("    [one] 1\n    [few] 3\n{OTHER}"));
        assert_eq!(
            found,
            ["visit-title has the form [few] for $count, which the language does not use"]
        );
    }

    #[test]
    fn the_default_is_the_form_other() {
        let found = found_with("es", "   *[one] 1\n    [other] { $count }\n");
        assert_eq!(found, ["the form *[other] of $count is the default"]);
    }

    #[test]
    fn a_language_without_rules_is_found() {
        let found = found_with("tlh", &format!("    [one] 1\n{OTHER}"));
        assert_eq!(found, ["has no plural forms in the table of xtask/src/locales/plurals.rs"]);
    }
}
