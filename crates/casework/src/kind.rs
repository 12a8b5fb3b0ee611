//! Kinds of record. A kind is declared once, by implementing [`Record`]: its code, its
//! fields with their limits, and the rules between them. Everything that must treat every
//! kind alike (saving, drafts, sync, purge, the window's generated code) goes through
//! [`Kind`] and never names a kind.

use crate::document::{self, Document};
use crate::{Error, Result, StreamKind, language, text};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

/// What one field may hold, beyond its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// A line that may be empty: [`text::LINE_MAX`].
    Line,
    /// A line that must not be empty.
    RequiredLine,
    /// A narrative: [`text::NARRATIVE_MAX`].
    Narrative,
    /// Rows: [`text::ROWS_MAX`]. What a row may hold is one of the record's rules.
    Rows,
    /// An ISO 8601 day, or nothing.
    Day,
    /// An RFC 3339 moment with its offset, or nothing.
    Moment,
    /// A BCP 47 tag, or nothing.
    Tag,
    /// Whatever its type takes (a code, an id, a number).
    Typed,
}

/// One field of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name, as it is stored.
    pub name: &'static str,
    /// What it may hold.
    pub limit: Limit,
    /// Written when the record is added and never again.
    pub fixed: bool,
}

impl Field {
    /// A field.
    #[must_use]
    pub const fn new(name: &'static str, limit: Limit) -> Self {
        Self { name, limit, fixed: false }
    }

    /// A field that is written when the record is added and never again.
    #[must_use]
    pub const fn fixed(name: &'static str, limit: Limit) -> Self {
        Self { name, limit, fixed: true }
    }
}

/// Whether a record may be removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// It belongs to its case and stays.
    Never,
    /// Without a reason; it can be restored.
    Freely,
    /// Only with a reason.
    WithReason,
}

/// A type that is kept as one record of a stream.
///
/// The serialized form is a flat JSON object: one key per field, each field one register of
/// the merge. A field that equals its default value was not answered.
pub trait Record: Serialize + DeserializeOwned + Default {
    /// The kind's code, on disk and on the wire.
    const CODE: &'static str;
    /// Every field, with what it may hold.
    const FIELDS: &'static [Field];
    /// The stream that carries it.
    const STREAM: StreamKind = StreamKind::Case;
    /// Whether its records have numbers that people say (N3), so that the server's order
    /// matters.
    const NUMBERED: bool = false;

    /// Whether a stream has one such record and never a second.
    const ONLY_ONE: bool = false;
    /// Whether its records may be removed.
    const REMOVAL: Removal = Removal::Freely;

    /// What the record is called, such as a person's name; `None` for kinds without a name.
    fn name(&self) -> Option<&str> {
        None
    }

    /// Gives a new record its number among the others of its kind.
    fn give_number(&mut self, _others: &[Self]) {}

    /// The rules beyond each field's own limit: what a row may hold, and fields that belong
    /// together.
    fn rules(&self, _found: &mut Found) {}

    /// The rules for what may follow what was recorded before.
    fn may_follow(&self, _before: &Self, _found: &mut Found) {}

    /// Every rule that a new record breaks.
    fn violations(&self) -> Vec<Violation> {
        match document::of(self) {
            Some(document) => violations::<Self>(Uuid::nil(), None, &document),
            None => Vec::new(),
        }
    }

    /// The first rule that a new record breaks, as an error that names the field.
    fn check(&self) -> Result<()> {
        self.violations().into_iter().next().map_or(Ok(()), |found| Err(found.error))
    }
}

/// A broken rule, and the row of the field if it is about one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The rule, with the field.
    pub error: Error,
    /// The row, from 0.
    pub row: Option<usize>,
}

/// Collects broken rules.
#[derive(Debug)]
pub struct Found {
    /// The record that is checked.
    pub record: Uuid,
    violations: Vec<Violation>,
}

impl Found {
    /// Starts with no broken rule.
    #[must_use]
    pub fn new(record: Uuid) -> Self {
        Self { record, violations: Vec::new() }
    }

    /// Adds the result of checking a whole field.
    pub fn take(&mut self, checked: Result<()>) {
        if let Err(error) = checked {
            self.violations.push(Violation { error, row: None });
        }
    }

    /// Adds the result of checking one row.
    pub fn take_row(&mut self, row: usize, checked: Result<()>) {
        if let Err(error) = checked {
            self.violations.push(Violation { error, row: Some(row) });
        }
    }

    /// Every broken rule.
    #[must_use]
    pub fn all(self) -> Vec<Violation> {
        self.violations
    }
}

type Check = fn(Uuid, Option<&Document>, &Document) -> Vec<Violation>;

/// A kind, for code that handles every kind alike and does not know its type.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Its code.
    pub code: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
    /// The stream that carries it.
    pub stream: StreamKind,
    /// Whether its records have numbers that people say.
    pub numbered: bool,
    /// Whether a stream has one such record and never a second.
    pub only_one: bool,
    /// Whether its records may be removed.
    pub removal: Removal,
    check: Check,
    blank: fn() -> Document,
    name: fn(&Document) -> Option<String>,
    give_number: fn(&mut Document, &[Document]),
}

fn give_number<R: Record>(document: &mut Document, others: &[Document]) {
    let mut record: R = document::read(document);
    let before = document::of(&record).unwrap_or_default();
    let others: Vec<R> = others.iter().map(document::read).collect();
    record.give_number(&others);
    let numbered = document::of(&record).unwrap_or_default();
    document.extend(numbered.into_iter().filter(|(field, value)| before.get(field) != Some(value)));
}

/// A list of kinds.
pub type Kinds = &'static [Kind];

impl Kind {
    /// The kind that a type declares.
    #[must_use]
    pub const fn of<R: Record>() -> Self {
        Self {
            code: R::CODE,
            fields: R::FIELDS,
            stream: R::STREAM,
            numbered: R::NUMBERED,
            only_one: R::ONLY_ONE,
            removal: R::REMOVAL,
            check: violations::<R>,
            blank: blank::<R>,
            name: name::<R>,
            give_number: give_number::<R>,
        }
    }

    /// The field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Every rule that a record would break if it became `after`. `before` is the record as it
    /// is now; `None` for a new record.
    #[must_use]
    pub fn check(
        &self,
        record: Uuid,
        before: Option<&Document>,
        after: &Document,
    ) -> Vec<Violation> {
        (self.check)(record, before, after)
    }

    /// Gives a new record its number among the others of its kind.
    pub fn give_number(&self, record: &mut Document, others: &[Document]) {
        (self.give_number)(record, others);
    }

    /// What a record is called; `None` for kinds without a name.
    #[must_use]
    pub fn name(&self, record: &Document) -> Option<String> {
        (self.name)(record)
    }

    /// An empty record.
    #[must_use]
    pub fn blank(&self) -> Document {
        (self.blank)()
    }
}

/// The kind with this code.
#[must_use]
pub fn find(kinds: Kinds, code: &str) -> Option<&'static Kind> {
    kinds.iter().find(|kind| kind.code == code)
}

fn name<R: Record>(record: &Document) -> Option<String> {
    document::read::<R>(record).name().map(str::to_owned)
}

fn blank<R: Record>() -> Document {
    document::of(&R::default()).unwrap_or_default()
}

fn violations<R: Record>(
    record: Uuid,
    before: Option<&Document>,
    after: &Document,
) -> Vec<Violation> {
    let mut found = Found::new(record);
    let whole = R::deserialize(after);
    for field in R::FIELDS {
        let value = after.get(field.name).unwrap_or(&Value::Null);
        found.take(within(field, value));
        let readable = whole.is_ok() || document::reads_field::<R>(field.name, value);
        if !value.is_null() && !readable {
            found.take(Err(Error::Unreadable { field: field.name }));
        }
        if let Some(before) = before.filter(|_| field.fixed)
            && before.get(field.name).is_some_and(|old| !old.is_null() && old != value)
        {
            found.take(Err(Error::Fixed { field: field.name }));
        }
    }
    let value: R = whole.unwrap_or_else(|_| document::read(after));
    value.rules(&mut found);
    if let Some(before) = before {
        value.may_follow(&document::read(before), &mut found);
    }
    found.all()
}

fn within(field: &Field, value: &Value) -> Result<()> {
    let said = value.as_str().unwrap_or_default();
    let name = field.name;
    match field.limit {
        Limit::Line => text::line(name, said),
        Limit::RequiredLine => text::required_line(name, said),
        Limit::Narrative => text::narrative(name, said),
        Limit::Rows => text::rows(name, value.as_array().map_or(0, Vec::len)),
        Limit::Day | Limit::Moment if said.is_empty() => Ok(()),
        Limit::Day => said
            .parse::<chrono::NaiveDate>()
            .map(|_| ())
            .map_err(|_| Error::NoSuchDay { field: name, text: said.to_owned() }),
        Limit::Moment => chrono::DateTime::parse_from_rfc3339(said)
            .map(|_| ())
            .map_err(|_| Error::NoSuchDay { field: name, text: said.to_owned() }),
        Limit::Tag => language::check_tag(name, said),
        Limit::Typed => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_declares_exactly_the_fields_that_it_stores() {
        for kind in crate::KINDS {
            let blank = kind.blank();
            let mut stored: Vec<&str> = blank.keys().map(String::as_str).collect();
            let mut declared: Vec<&str> = kind.fields.iter().map(|field| field.name).collect();
            stored.sort_unstable();
            declared.sort_unstable();
            assert_eq!(stored, declared, "{}", kind.code);
        }
    }

    #[test]
    fn every_text_is_refused_one_character_above_its_limit_and_taken_at_it() {
        for kind in crate::KINDS {
            for field in kind.fields {
                let max = match field.limit {
                    Limit::Line | Limit::RequiredLine => text::LINE_MAX,
                    Limit::Narrative => text::NARRATIVE_MAX,
                    _ => continue,
                };
                let found = |length: usize| {
                    let mut document = kind.blank();
                    document.insert(field.name.to_owned(), "ن".repeat(length).into());
                    let all = kind.check(Uuid::nil(), None, &document);
                    all.into_iter().any(|one| {
                        one.error == Error::TooLong { field: field.name, max, actual: length }
                    })
                };
                assert!(found(max + 1), "{} {}", kind.code, field.name);
                assert!(!found(max), "{} {}", kind.code, field.name);
            }
        }
    }

    #[test]
    fn every_list_is_refused_above_two_hundred_rows() {
        for kind in crate::KINDS {
            for field in kind.fields.iter().filter(|field| field.limit == Limit::Rows) {
                let mut document = kind.blank();
                document.insert(field.name.to_owned(), vec![Value::Null; 201].into());
                let all = kind.check(Uuid::nil(), None, &document);
                let error = Error::TooMany { field: field.name, max: 200, actual: 201 };
                assert!(all.iter().any(|one| one.error == error), "{} {}", kind.code, field.name);
            }
        }
    }

    #[test]
    fn a_day_a_moment_or_a_language_that_does_not_exist_is_refused() {
        for kind in crate::KINDS {
            for field in kind.fields {
                let (bad, error) = match field.limit {
                    Limit::Day => ("2026-02-30", "no such day"),
                    Limit::Moment => ("2026-11-24T25:00:00+00:00", "no such day"),
                    Limit::Tag => ("Arabic (Iraqi)", "not a language"),
                    _ => continue,
                };
                let mut document = kind.blank();
                document.insert(field.name.to_owned(), bad.into());
                let all = kind.check(Uuid::nil(), None, &document);
                let named = all.iter().any(|one| {
                    one.error.field() == Some(field.name) && one.error.to_string().contains(error)
                });
                assert!(named, "{} {}: {all:?}", kind.code, field.name);
            }
        }
    }

    #[test]
    fn a_value_of_another_type_is_refused_at_its_field_and_nowhere_else() {
        for kind in crate::KINDS {
            let untouched = kind.check(Uuid::nil(), None, &kind.blank());
            for field in kind.fields {
                let mut document = kind.blank();
                document.insert(field.name.to_owned(), serde_json::json!({ "no": ["such"] }));
                let all = kind.check(Uuid::nil(), None, &document);
                let error = Error::Unreadable { field: field.name };
                assert!(all.iter().any(|one| one.error == error), "{} {}", kind.code, field.name);
                let others = |one: &&Violation| one.error.field() != Some(field.name);
                assert_eq!(
                    all.iter().filter(others).count(),
                    untouched.iter().filter(others).count(),
                    "{} {}",
                    kind.code,
                    field.name
                );
            }
        }
    }
}
