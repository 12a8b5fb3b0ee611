//! Which of the edited fields the rules accept.

use crate::{Error, Outward};
use casework::document::Document;
use casework::{Kind, Violation};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The edited fields, sorted by what the rules say.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// The accepted fields; `null` empties a field.
    pub(crate) accepted: Document,
    /// The refused fields.
    pub(crate) refused: BTreeMap<String, Refused>,
    /// Fields that the kind does not have.
    pub(super) unknown: Document,
    /// The accepted fields, as they were typed.
    pub(super) typed: Document,
}

/// Why the rules refuse one field.
#[derive(Debug, Default)]
pub(crate) struct Refused {
    /// What was typed; `None` if a required field is missing.
    pub(super) typed: Option<Value>,
    /// Every reason.
    pub(crate) violations: Vec<Violation>,
}

impl Judged {
    /// Whether anything is refused.
    pub(super) fn is_refused(&self) -> bool {
        !(self.refused.is_empty() && self.unknown.is_empty())
    }

    /// Every refusal, with its field.
    pub(super) fn refusals(&self) -> Vec<Outward> {
        let broken = self.refused.values().flat_map(|one| &one.violations).map(Outward::from);
        broken.chain(self.unknown.keys().map(|field| unknown(field))).collect()
    }

    fn refuse(&mut self, field: &str, violation: Violation) {
        let entry = self.refused.entry(field.to_owned()).or_default();
        if self.accepted.remove(field).is_some() {
            entry.typed = self.typed.remove(field);
        }
        entry.violations.push(violation);
    }
}

/// The refusal of a field that the kind does not have.
pub(super) fn unknown(field: &str) -> Outward {
    Outward::from(&Error::UnknownField { field: field.to_owned() })
}

/// Checks the record as it would be after the save, and accepts the fields that break no rule. A
/// rule that was broken before, at another field, does not refuse an edit.
pub(crate) fn judge(
    kind: &Kind,
    record: Uuid,
    before: Option<&Document>,
    edited: Document,
) -> Judged {
    let mut judged = sorted(kind, edited);
    let nothing = Document::new();
    let held = before.unwrap_or(&nothing);
    if before.is_none() {
        // A new record is added whole or not at all, so one check of all of it is enough.
        for one in kind.check(record, None, &with(held, &judged.accepted)) {
            judged.refuse(one.error.field().unwrap_or_default(), one.clone());
        }
        return judged;
    }
    let known = kind.check(record, before, held);
    loop {
        let found = kind.check(record, before, &with(held, &judged.accepted));
        let (own, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| {
            one.error.field().is_some_and(|field| judged.accepted.contains_key(field))
        });
        if !own.is_empty() {
            for one in own {
                let field = one.error.field().unwrap_or_default();
                judged.refuse(field, one.clone());
            }
        } else if let Some(caused) = others.into_iter().find(|one| !known.contains(one)) {
            // The edits together break a rule that names none of them, so all are refused.
            if judged.accepted.is_empty() {
                return judged;
            }
            for field in judged.accepted.clone().keys() {
                judged.refuse(field, caused.clone());
            }
        } else {
            return judged;
        }
    }
}

/// Checks a version of a field that the record has already. It may be chosen even in a read-only
/// record, so only the field's own rules apply.
pub(super) fn judge_version(
    kind: &Kind,
    record: Uuid,
    held: &Document,
    version: Document,
) -> Judged {
    let mut judged = sorted(kind, version);
    for one in kind.check(record, None, &with(held, &judged.accepted)) {
        let field = one.error.field().unwrap_or_default();
        if judged.accepted.contains_key(field) {
            judged.refuse(field, one.clone());
        }
    }
    judged
}

/// The fields that the kind has, and those that it does not have. Empty values become `null`.
fn sorted(kind: &Kind, edited: Document) -> Judged {
    let blank = kind.blank();
    let (typed, unknown): (Document, Document) =
        edited.into_iter().partition(|(field, _)| kind.field(field).is_some());
    let said = |(field, value): (&String, &Value)| {
        let empty = value.is_null() || blank.get(field) == Some(value);
        (field.clone(), if empty { Value::Null } else { value.clone() })
    };
    let accepted = typed.iter().map(said).collect();
    Judged { accepted, unknown, typed, ..Judged::default() }
}

/// The record as it would be after the save.
fn with(held: &Document, edited: &Document) -> Document {
    let mut after = held.clone();
    after.extend(edited.clone());
    after.retain(|_, value| !value.is_null());
    after
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use casework::Error;
    use casework::culturagram::Culturagram;
    use casework::person::Person;
    use serde_json::json;

    fn document(value: &Value) -> Document {
        value.as_object().unwrap().clone()
    }

    fn judged(kind: &Kind, before: &Value, edited: &Value) -> Judged {
        judge(kind, Uuid::nil(), Some(&document(before)), document(edited))
    }

    #[test]
    fn one_refused_field_does_not_block_the_others() {
        let edited = json!({ "name_to_use": "x".repeat(301), "pronouns": "she", "aliases": [""] });
        let judged = judged(&Kind::of::<Person>(), &json!({ "name_full": "Sakina" }), &edited);
        assert_eq!(judged.accepted.keys().collect::<Vec<_>>(), ["aliases", "pronouns"]);
        let refused = &judged.refused["name_to_use"];
        assert_eq!(refused.typed.as_ref(), Some(&edited["name_to_use"]));
        let error = Error::TooLong { field: "name_to_use", max: 300, actual: 301 };
        assert_eq!(refused.violations[0].error, error);
    }

    #[test]
    fn every_refusal_is_reported_at_once() {
        let edited = json!({ "name_full": " ", "pronouns": "x".repeat(301), "birth": 7 });
        let judged = judged(&Kind::of::<Person>(), &json!({ "name_full": "Sakina" }), &edited);
        assert!(judged.accepted.is_empty());
        assert_eq!(judged.refused.len(), 3);
    }

    #[test]
    fn a_rule_that_was_broken_before_does_not_refuse_an_edit_of_another_field() {
        let before = json!({ "name_full": "Sakina", "name_to_use": "x".repeat(400) });
        let kind = Kind::of::<Person>();
        let edit = judged(&kind, &before, &json!({ "pronouns": "she" }));
        assert_eq!((edit.accepted.len(), edit.refused.len()), (1, 0));
        let same = judged(&kind, &before, &json!({ "name_to_use": "x".repeat(399) }));
        assert_eq!((same.accepted.len(), same.refused.len()), (0, 1));
    }

    #[test]
    fn a_rule_about_the_whole_record_blocks_every_edit() {
        let before = json!({ "closed_on": "2026-06-03" });
        let note = json!({ "state": "discussed", "narrative": "", "members": [] });
        let judged = judged(&Kind::of::<Culturagram>(), &before, &json!({ "language": note }));
        assert_eq!(judged.refused["language"].violations[0].error, Error::SnapshotClosed);
    }

    #[test]
    fn an_empty_value_empties_its_field() {
        let before = json!({ "name_full": "Sakina", "lives_here": "yes", "pronouns": "she" });
        let edited = json!({ "lives_here": "not-asked", "pronouns": "" });
        let judged = judged(&Kind::of::<Person>(), &before, &edited);
        assert_eq!(judged.accepted["lives_here"], Value::Null);
        assert_eq!(judged.accepted["pronouns"], Value::Null);
    }

    #[test]
    fn a_new_record_is_refused_for_what_is_wrong_and_for_nothing_else() {
        let fields = document(&json!({ "name_full": "x".repeat(301), "pronouns": "she" }));
        let added = judge(&Kind::of::<Person>(), Uuid::nil(), None, fields);
        let found: Vec<_> = added.refused.values().flat_map(|one| &one.violations).collect();
        let error = Error::TooLong { field: "name_full", max: 300, actual: 301 };
        assert_eq!(found.iter().map(|one| &one.error).collect::<Vec<_>>(), [&error]);
    }

    #[test]
    fn a_new_record_is_refused_at_each_required_field_that_it_lacks() {
        let added = judge(&Kind::of::<Person>(), Uuid::nil(), None, Document::new());
        assert_eq!(
            added.refused["name_full"].violations[0].error,
            Error::Required { field: "name_full" }
        );
    }
}
