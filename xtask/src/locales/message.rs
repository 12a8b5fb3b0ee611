//! Reads the `.ftl` files of a language.

use crate::findings::Finding;
use crate::tree::Tree;
use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement,
    VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// One language as its files have it.
#[derive(Debug)]
pub struct Language {
    pub tag: String,
    /// By key.
    pub messages: BTreeMap<String, Message>,
    /// Words that messages share (`-brand`), by name without the hyphen.
    pub terms: BTreeSet<String>,
    /// Keys that code puts together (`# Used by code: person-relation-*`): where this is declared,
    /// and how the keys begin.
    pub used_by_code: Vec<(String, String)>,
}

/// One message.
#[derive(Debug)]
pub struct Message {
    /// File and line.
    pub place: String,
    pub value: Option<Use>,
    pub attributes: BTreeMap<String, Use>,
    /// Its variables, as the comment documents them.
    pub arguments: BTreeMap<String, Argument>,
}

/// The type of a variable, as the English comment documents it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    Text,
    Number,
}

/// What a text refers to.
#[derive(Debug, Default)]
pub struct Use {
    pub variables: BTreeSet<String>,
    pub selects: Vec<Select>,
    /// Other messages.
    pub messages: BTreeSet<String>,
    pub terms: BTreeSet<String>,
}

/// A select expression: a choice between forms.
#[derive(Debug)]
pub struct Select {
    pub variable: String,
    /// Whether it selects by a number (`NUMBER($count)`).
    pub number: bool,
    pub variants: BTreeSet<String>,
    pub default: String,
}

impl Message {
    /// What the value and the attributes refer to.
    pub fn uses(&self) -> impl Iterator<Item = &Use> {
        self.value.iter().chain(self.attributes.values())
    }
}

/// Reads a language; what cannot be read becomes a finding.
pub fn read_language(tree: &Tree, tag: &str, findings: &mut Vec<Finding>) -> Language {
    let mut language = Language {
        tag: tag.to_owned(),
        messages: BTreeMap::new(),
        terms: BTreeSet::new(),
        used_by_code: Vec::new(),
    };
    let folder = format!("locales/{tag}/");
    for (path, text) in tree.under(&folder, &["ftl"]) {
        read_file(&mut language, path, text, findings);
    }
    language
}

fn read_file(language: &mut Language, path: &str, text: &str, findings: &mut Vec<Finding>) {
    let area =
        path.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).unwrap_or_default();
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                let place = format!("{path}:{}", line_of(text, key));
                if !key.strip_prefix(area).is_some_and(|rest| rest.starts_with('-')) {
                    findings.push(Finding::new(&place, format!("{key} must start with “{area}-”")));
                }
                if message.value.is_none() {
                    findings.push(Finding::new(
                        &place,
                        format!("{key} has attributes and no text of its own"),
                    ));
                }
                let comment = message.comment.as_ref();
                let arguments =
                    comment.map(|comment| arguments(comment, &place, findings)).unwrap_or_default();
                let attributes = message.attributes.iter();
                let read = Message {
                    place: place.clone(),
                    value: message.value.as_ref().map(use_of),
                    attributes: attributes
                        .map(|one| (one.id.name.to_owned(), use_of(&one.value)))
                        .collect(),
                    arguments,
                };
                if let Some(first) = language.messages.insert(key.to_owned(), read) {
                    findings.push(Finding::new(
                        place,
                        format!("{key} stands already in {}", first.place),
                    ));
                }
            }
            Entry::Term(term) => {
                language.terms.insert(term.id.name.to_owned());
            }
            Entry::Junk { content } => {
                let first = content.trim().lines().next().unwrap_or_default();
                let line = text.find(content).map_or(1, |at| text[..at].lines().count() + 1);
                findings.push(Finding::new(
                    format!("{path}:{line}"),
                    format!("cannot be read: {first}"),
                ));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    for line in text
        .lines()
        .filter_map(|line| line.trim_start_matches('#').trim().strip_prefix("Used by code:"))
    {
        for keys in line.split([',', ' ']).filter(|keys| !keys.is_empty()) {
            match keys.strip_suffix('*') {
                Some(beginning) => {
                    language.used_by_code.push((path.to_owned(), beginning.to_owned()));
                }
                None => findings
                    .push(Finding::new(path, format!("“Used by code: {keys}” must end with *"))),
            }
        }
    }
}

/// The line on which a message begins.
fn line_of(text: &str, key: &str) -> usize {
    let begins =
        |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(1, |line| line + 1)
}

/// Reads `$name (string): …` and `$name (number): …` from a comment.
fn arguments(
    comment: &Comment<&str>,
    place: &str,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, Argument> {
    let mut arguments = BTreeMap::new();
    for line in &comment.content {
        let Some((name, rest)) =
            line.trim().strip_prefix('$').and_then(|line| line.split_once(' '))
        else {
            continue;
        };
        let kind = match rest.split_once(':').map(|(kind, _)| kind.trim()) {
            Some("(string)") => Argument::Text,
            Some("(number)") => Argument::Number,
            _ => {
                let what = format!(
                    "${name} must be documented as “${name} (string): …” or “${name} (number): …”"
                );
                findings.push(Finding::new(place, what));
                continue;
            }
        };
        arguments.insert(name.to_owned(), kind);
    }
    arguments
}

fn use_of(pattern: &Pattern<&str>) -> Use {
    let mut found = Use::default();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Use) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Use) {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => return in_inline(inline, found),
        Expression::Select { selector, variants } => (selector, variants),
    };
    in_inline(selector, found);
    let name = |key: &VariantKey<&str>| match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    };
    if let Some((variable, number)) = selected(selector) {
        found.selects.push(Select {
            variable,
            number,
            variants: variants.iter().map(|variant| name(&variant.key)).collect(),
            default: variants
                .iter()
                .filter(|variant| variant.default)
                .map(|variant| name(&variant.key))
                .collect(),
        });
    }
    for variant in variants {
        in_pattern(&variant.value, found);
    }
}

/// The variable that a select expression uses, and whether as a number.
fn selected(selector: &InlineExpression<&str>) -> Option<(String, bool)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((id.name.to_owned(), false)),
        InlineExpression::FunctionReference { id, arguments } => {
            let (variable, _) = arguments.positional.first().and_then(selected)?;
            Some((variable, id.name == "NUMBER"))
        }
        _ => None,
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Use) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            found.messages.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.terms.insert(id.name.to_owned());
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut Use) {
    for inline in
        arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value))
    {
        in_inline(inline, found);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;

    const USE: (&str, &str) = ("ui/src/App.svelte", "<p>{t('visit-title', { name })}</p>");

    fn found_in_english(text: &str) -> Vec<String> {
        found(&[("locales/en/visit.ftl", text), USE])
    }

    #[test]
    fn a_line_that_is_not_a_message_is_found() {
        let found = found_in_english("visit-title = Visit\n\nvisit-broken\n");
        assert_eq!(found, ["locales/en/visit.ftl:3: cannot be read: visit-broken"]);
    }

    #[test]
    fn a_key_of_another_area_is_found() {
        let found =
            found_in_english("visit-title = Visit\n# Used by code: plan-*\nplan-title = Plan\n");
        assert!(
            found.contains(
                &"locales/en/visit.ftl:3: plan-title must start with “visit-”".to_owned()
            ),
            "{found:?}"
        );
    }

    #[test]
    fn a_key_that_is_there_twice_is_found() {
        let found = found_in_english("visit-title = Visit\nvisit-title = Visits\n");
        assert!(
            found[0].contains("visit-title stands already in locales/en/visit.ftl"),
            "{found:?}"
        );
    }

    #[test]
    fn an_argument_without_a_type_is_found() {
        let found = found_in_english("# $name (person): who\nvisit-title = { $name }\n");
        assert!(found[0].contains("must be documented as"), "{found:?}");
    }

    #[test]
    fn a_message_without_a_text_of_its_own_is_found() {
        let found = found_in_english("visit-title =\n    .label = Visit\n");
        assert_eq!(
            found,
            ["locales/en/visit.ftl:1: visit-title has attributes and no text of its own"]
        );
    }
}
