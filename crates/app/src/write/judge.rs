//! Which of the edited fields the rules accept.

use casework::document::Document;
use casework::{Kind, Violation};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The edited fields, told apart.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// What may be written; `null` empties a field.
    pub(super) accepted: Document,
    /// What the rules refuse, by field, with every reason.
    pub(super) refused: BTreeMap<String, (Value, Vec<Violation>)>,
}

/// Checks the record as it would become, and lets through what breaks no rule. A rule that
/// was broken before and is about another field is not held against an edit.
pub(super) fn judge(
    kind: &Kind,
    record: Uuid,
    before: Option<&Document>,
    edited: Document,
) -> Judged {
    let blank = kind.blank();
    let nothing = Document::new();
    let held = before.unwrap_or(&nothing);
    let known = if before.is_some() { kind.check(record, before, held) } else { Vec::new() };
    let mut judged = Judged::default();
    for (field, value) in edited {
        let empty = value.is_null() || blank.get(&field) == Some(&value);
        judged.accepted.insert(field, if empty { Value::Null } else { value });
    }
    if before.is_none() {
        // A new record is added whole or not at all, so one look at all of it is enough.
        let mut whole = judged.accepted.clone();
        whole.retain(|_, value| !value.is_null());
        for one in kind.check(record, None, &whole) {
            judged.refuse(one.error.field().unwrap_or_default(), one.clone());
        }
        return judged;
    }
    loop {
        let mut after = held.clone();
        for (field, value) in &judged.accepted {
            if value.is_null() {
                after.remove(field);
            } else {
                after.insert(field.clone(), value.clone());
            }
        }
        let found = kind.check(record, before, &after);
        let (own, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| {
            one.error.field().is_some_and(|field| judged.accepted.contains_key(field))
        });
        if !own.is_empty() {
            for one in own {
                let field = one.error.field().unwrap_or_default();
                judged.refuse(field, one.clone());
            }
        } else if let Some(caused) = others.into_iter().find(|one| !known.contains(one)) {
            // The edits together break a rule that names none of them: all of them wait.
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

impl Judged {
    fn refuse(&mut self, field: &str, violation: Violation) {
        let entry = self.refused.entry(field.to_owned()).or_default();
        if let Some(value) = self.accepted.remove(field) {
            entry.0 = value;
        }
        entry.1.push(violation);
    }
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
    fn one_refused_field_does_not_hold_up_the_others() {
        let edited = json!({ "name_to_use": "x".repeat(301), "pronouns": "she", "aliases": [""] });
        let judged = judged(&Kind::of::<Person>(), &json!({ "name_full": "Sakina" }), &edited);
        assert_eq!(judged.accepted.keys().collect::<Vec<_>>(), ["aliases", "pronouns"]);
        let (value, violations) = &judged.refused["name_to_use"];
        assert_eq!(value, &edited["name_to_use"]);
        let error = Error::TooLong { field: "name_to_use", max: 300, actual: 301 };
        assert_eq!(violations[0].error, error);
    }

    #[test]
    fn every_refusal_is_told_at_once() {
        let edited = json!({ "name_full": " ", "pronouns": "x".repeat(301), "birth": 7 });
        let judged = judged(&Kind::of::<Person>(), &json!({ "name_full": "Sakina" }), &edited);
        assert!(judged.accepted.is_empty());
        assert_eq!(judged.refused.len(), 3);
    }

    #[test]
    fn what_was_broken_before_is_not_held_against_an_edit_of_another_field() {
        let before = json!({ "name_full": "Sakina", "name_to_use": "x".repeat(400) });
        let kind = Kind::of::<Person>();
        let edit = judged(&kind, &before, &json!({ "pronouns": "she" }));
        assert_eq!((edit.accepted.len(), edit.refused.len()), (1, 0));
        let same = judged(&kind, &before, &json!({ "name_to_use": "x".repeat(399) }));
        assert_eq!((same.accepted.len(), same.refused.len()), (0, 1));
    }

    #[test]
    fn a_rule_about_the_whole_record_holds_up_every_edit() {
        let before = json!({ "closed_on": "2026-06-03" });
        let note = json!({ "state": "discussed", "narrative": "", "members": [] });
        let judged = judged(&Kind::of::<Culturagram>(), &before, &json!({ "language": note }));
        assert_eq!(judged.refused["language"].1[0].error, Error::SnapshotClosed);
    }

    #[test]
    fn a_value_that_says_nothing_empties_its_field() {
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
        let found: Vec<_> = added.refused.values().flat_map(|(_, all)| all).collect();
        let error = Error::TooLong { field: "name_full", max: 300, actual: 301 };
        assert_eq!(found.iter().map(|one| &one.error).collect::<Vec<_>>(), [&error]);
    }

    #[test]
    fn what_a_new_record_lacks_is_refused_at_the_field_that_lacks_it() {
        let added = judge(&Kind::of::<Person>(), Uuid::nil(), None, Document::new());
        assert_eq!(added.refused["name_full"].1[0].error, Error::Required { field: "name_full" });
    }
}
