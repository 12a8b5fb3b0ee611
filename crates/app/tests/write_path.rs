//! The one write path, for any kind of record. These tests use a toy kind that is declared only
//! in this file.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use app::case::CaseRequest;
use app::record::Editable;
use app::write::{self, AddRequest, RemoveRequest, ResolveRequest, RestoreRequest, SaveRequest};
use app::{Error, Fields, Nothing, Outward, Vault, World};
use casework::{CaseId, Field, Kind, Limit, Record};
use common::{family, map, send};
use history::StreamId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::LazyLock;
use uuid::Uuid;

/// The toy kind.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Toy {
    name: String,
    story: String,
    wheels: u8,
}

impl Record for Toy {
    const CODE: &'static str = "toy";
    const FIELDS: &'static [Field] = &[
        Field::new("name", Limit::RequiredLine),
        Field::new("story", Limit::Narrative),
        Field::new("wheels", Limit::Typed),
    ];
}

static KINDS: LazyLock<&'static [Kind]> = LazyLock::new(|| {
    let kinds = casework::KINDS.iter().copied().chain([Kind::of::<Toy>()]);
    kinds.collect::<Vec<_>>().leak()
});

fn laptop(folder: &std::path::Path) -> Vault {
    common::laptop(folder, World { kinds: *KINDS, ..World::system() })
}

fn add(vault: &Vault, case: CaseId, fields: &Value) -> write::SaveReply<Fields> {
    let draft = Some("new-toy".to_owned());
    let request = AddRequest { case, kind: "toy".into(), fields: map(fields), draft };
    vault.with(|s| write::add(s, &request)).unwrap()
}

fn try_save(
    vault: &Vault,
    case: CaseId,
    shown: &Editable<Fields>,
    fields: &Value,
) -> app::Result<write::SaveReply<Fields>> {
    let request = SaveRequest {
        case,
        record: shown.id.parse().unwrap(),
        kind: shown.kind.clone(),
        fields: map(fields),
        base: shown.base.clone(),
    };
    vault.with(|s| write::save(s, &request))
}

fn save(
    vault: &Vault,
    case: CaseId,
    shown: &Editable<Fields>,
    fields: &Value,
) -> write::SaveReply<Fields> {
    try_save(vault, case, shown, fields).unwrap()
}

fn shown(vault: &Vault, case: CaseId, toy: &Editable<Fields>) -> Editable<Fields> {
    // Saving nothing returns the record as it is.
    save(vault, case, toy, &json!({})).record.unwrap()
}

#[test]
fn a_kind_that_is_declared_in_one_file_is_saved_drafted_synced_rebuilt_removed_and_purged() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (a, b) = (laptop(one.path()), laptop(two.path()));
    let case = family(&a);
    let toy = add(&a, case, &json!({ "name": "A red bus", "wheels": 4 })).record.unwrap();
    assert_eq!((&toy.fields["name"], &toy.fields["story"]), (&json!("A red bus"), &json!("")));

    let saved = save(&a, case, &toy, &json!({ "story": "From the camp" }));
    assert_eq!(saved.changed.len(), 1);
    assert_eq!((saved.changed[0].kind.as_str(), &saved.changed[0].record), ("toy", &toy.id));

    let draft = app::draft::SaveDraft {
        case: Some(case),
        record: toy.id.clone(),
        kind: "toy".into(),
        field: "name".into(),
        value: json!("A blue bus"),
        base: toy.base.clone(),
    };
    a.with(|s| app::draft::save(s, &draft)).unwrap();
    let unfinished = a.read(|s| app::draft::unfinished(s, &Nothing {})).unwrap();
    assert_eq!((unfinished[0].kind.as_str(), unfinished[0].fields.len()), ("toy", 1));

    send(&a, &b, case);
    let there = b.read(|s| Ok(s.store().records(StreamId(case.0), "toy")?)).unwrap();
    assert_eq!(there[0].document().unwrap()["story"], "From the camp");

    let kept = a.with(|s| Ok(s.store().read_models_as_text()?)).unwrap();
    a.with(|s| Ok(s.store().rebuild_read_models()?)).unwrap();
    assert_eq!(a.with(|s| Ok(s.store().read_models_as_text()?)).unwrap(), kept);

    let record: Uuid = toy.id.parse().unwrap();
    let base = shown(&a, case, &toy).base;
    let request = RemoveRequest { case, record, base, reason: String::new() };
    a.with(|s| write::remove(s, &request)).unwrap();
    let toys = |vault: &Vault| {
        vault.read(|s| Ok(s.store().records(StreamId(case.0), "toy")?.len())).unwrap()
    };
    assert_eq!(toys(&a), 0);
    a.with(|s| write::restore(s, &RestoreRequest { case, record })).unwrap();
    assert_eq!(toys(&a), 1);

    b.with(|s| Ok(s.store().purge(&[StreamId(case.0)])?)).unwrap();
    assert_eq!(toys(&b), 0);
    let gone = b.with(|s| Ok(s.store().find_record(record)?.unwrap().document()?)).unwrap();
    assert!(gone.is_empty(), "nothing of it is left");
}

#[test]
fn a_refused_field_stays_a_draft_with_the_reason_and_the_others_are_saved() {
    let folder = tempfile::tempdir().unwrap();
    let vault = laptop(folder.path());
    let case = family(&vault);
    let toy = add(&vault, case, &json!({ "name": "A red bus" })).record.unwrap();
    let edited = json!({ "name": " ", "story": "From the camp", "wheels": "four", "color": 1 });
    let reply = save(&vault, case, &toy, &edited);
    let mut refused: Vec<_> =
        reply.refusals.iter().map(|one| (one.field.clone().unwrap(), one.kind.as_str())).collect();
    refused.sort();
    let expected = [("color", "unknown-field"), ("name", "required"), ("wheels", "unreadable")];
    assert_eq!(refused, expected.map(|(field, kind)| (field.to_owned(), kind)));
    let record = reply.record.unwrap();
    assert_eq!(record.fields["story"], "From the camp");
    assert_eq!(record.fields["name"], "A red bus");
    let drafts: Vec<_> = record.drafts.iter().map(|d| (d.field.as_str(), &d.value)).collect();
    let typed = [("color", &json!(1)), ("name", &json!(" ")), ("wheels", &json!("four"))];
    assert_eq!(drafts, typed);
}

#[test]
fn a_new_record_is_added_whole_or_its_typing_stays() {
    let folder = tempfile::tempdir().unwrap();
    let vault = laptop(folder.path());
    let case = family(&vault);
    let reply = add(&vault, case, &json!({ "story": "no name", "wheels": 3 }));
    assert!(reply.record.is_none() && reply.changed.is_empty());
    assert_eq!(reply.refusals[0].field.as_deref(), Some("name"));
    let request = app::draft::DraftsRequest { record: "new-toy".into() };
    let kept = vault.read(|s| app::draft::list(s, &request)).unwrap();
    let typed: Vec<_> = kept.iter().map(|draft| (draft.field.as_str(), &draft.value)).collect();
    assert_eq!(typed, [("story", &json!("no name")), ("wheels", &json!(3))]);
    let reply = add(&vault, case, &json!({ "name": "A cart", "story": "", "wheels": 3 }));
    assert!(reply.record.is_some());
    assert_eq!(vault.read(|s| app::draft::list(s, &request)).unwrap().len(), 0);
}

#[test]
fn a_sync_between_opening_and_saving_overwrites_nobody_and_the_reply_says_so() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (a, b) = (laptop(one.path()), laptop(two.path()));
    let case = family(&a);
    let opened = add(&a, case, &json!({ "name": "A red bus" })).record.unwrap();
    send(&a, &b, case);
    let theirs = shown(&b, case, &opened);
    save(&b, case, &theirs, &json!({ "name": "A fire truck", "wheels": 6 }));
    send(&b, &a, case);

    let reply = save(&a, case, &opened, &json!({ "name": "A green bus", "story": "mine" }));
    let record = reply.record.unwrap();
    assert_eq!(record.fields["wheels"], 6, "what was not edited is left alone");
    assert_eq!(record.fields["story"], "mine");
    assert_eq!((record.conflicts.len(), record.conflicts[0].field.as_str()), (1, "name"));
    let mut versions: Vec<_> =
        record.conflicts[0].versions.iter().map(|v| (v.mine, v.value.clone())).collect();
    versions.sort_by_key(|(mine, _)| *mine);
    assert_eq!(versions, [(false, json!("A fire truck")), (true, json!("A green bus"))]);

    let resolve = |value: Value, base: &str| ResolveRequest {
        case,
        record: record.id.parse().unwrap(),
        field: "name".into(),
        value,
        base: base.to_owned(),
    };
    let empty = a.with(|s| write::resolve(s, &resolve(json!(" "), &record.base))).unwrap();
    assert_eq!(empty.refusals[0].kind, "required", "the rules hold for a decision too");
    assert_eq!(empty.record.unwrap().conflicts.len(), 1);
    let decided = resolve(json!("A green fire truck"), &record.base);
    let decided = a.with(|s| write::resolve(s, &decided)).unwrap().record.unwrap();
    assert_eq!(
        (decided.conflicts.len(), &decided.fields["name"]),
        (0, &json!("A green fire truck"))
    );
    let again = resolve(json!("x"), &decided.base);
    let nothing = a.with(|s| write::resolve(s, &again)).unwrap_err();
    assert_eq!(Outward::from(&nothing).kind, "nothing-to-decide");
}

#[test]
fn a_removal_that_had_not_seen_an_edit_is_shown_and_can_be_decided_either_way() {
    for keep in [true, false] {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (a, b) = (laptop(one.path()), laptop(two.path()));
        let case = family(&a);
        let opened = add(&a, case, &json!({ "name": "A red bus" })).record.unwrap();
        let record: Uuid = opened.id.parse().unwrap();
        send(&a, &b, case);
        let theirs = shown(&b, case, &opened);
        save(&b, case, &theirs, &json!({ "story": "a gift" }));
        send(&b, &a, case);
        let reason = "broken".to_owned();
        let request = RemoveRequest { case, record, base: opened.base.clone(), reason };
        let reply = a.with(|s| write::remove(s, &request)).unwrap();
        assert_eq!(reply.conflicts, 1, "the one who deleted it learns of the edit");
        let view = a.read(|s| app::case::open(s, &CaseRequest { case })).unwrap();
        let conflict = &view.conflicts[0];
        assert_eq!(
            (conflict.field.as_str(), &conflict.versions[0].value),
            ("$removed", &json!("broken"))
        );
        let now = shown(&a, case, &opened);
        let value = if keep { Value::Null } else { json!("broken") };
        let field = "$removed".to_owned();
        let decide = ResolveRequest { case, record, field, value, base: now.base };
        a.with(|s| write::resolve(s, &decide)).unwrap();
        let stored = a.with(|s| Ok(s.store().find_record(record)?.unwrap())).unwrap();
        assert_eq!((stored.removed, stored.conflicts), (!keep, 0));
    }
}

#[test]
fn what_cannot_be_a_save_is_a_typed_error() {
    let folder = tempfile::tempdir().unwrap();
    let vault = laptop(folder.path());
    let case = family(&vault);
    let toy = add(&vault, case, &json!({ "name": "A red bus" })).record.unwrap();
    let other = add(&vault, case, &json!({ "name": "Another" })).record.unwrap();
    let kind =
        |reply: app::Result<write::SaveReply<Fields>>| Outward::from(&reply.unwrap_err()).kind;
    let edit = json!({ "story": "x" });

    let of_another = Editable { base: other.base.clone(), ..toy.clone() };
    assert_eq!(kind(try_save(&vault, case, &of_another, &edit)), "bad-base");
    let malformed = Editable { base: "not a base".into(), ..toy.clone() };
    assert_eq!(kind(try_save(&vault, case, &malformed, &edit)), "bad-base");
    let of_no_kind = Editable { kind: "cart".into(), ..toy.clone() };
    assert_eq!(kind(try_save(&vault, case, &of_no_kind, &edit)), "bad-request");
    let of_another_kind = Editable { kind: "person".into(), ..toy.clone() };
    let fits_neither = try_save(&vault, case, &of_another_kind, &json!({}));
    assert_eq!(kind(fits_neither), "record-gone");
    let elsewhere = CaseId(Uuid::from_bytes([7; 16]));
    assert_eq!(kind(try_save(&vault, elsewhere, &toy, &edit)), "record-gone");
    let many: Fields = (0..10_000).map(|n| (format!("field-{n}"), json!(n))).collect();
    assert_eq!(kind(try_save(&vault, case, &toy, &Value::Object(many))), "bad-request");

    let record = toy.id.parse().unwrap();
    let request = RemoveRequest { case, record, base: toy.base.clone(), reason: String::new() };
    vault.with(|s| write::remove(s, &request)).unwrap();
    assert_eq!(kind(try_save(&vault, case, &toy, &edit)), "record-gone");
    let second = tempfile::tempdir().unwrap();
    let colleague = laptop(second.path());
    send(&vault, &colleague, case);
    colleague.with(|s| Ok(s.store().purge(&[StreamId(case.0)])?)).unwrap();
    assert_eq!(kind(try_save(&colleague, case, &other, &edit)), "case-left");
    vault.lock();
    assert!(matches!(try_save(&vault, case, &other, &edit), Err(Error::Locked)));
}

#[test]
fn typing_stays_and_is_listed_where_its_save_has_too_many_fields_or_finds_the_vault_locked() {
    let folder = tempfile::tempdir().unwrap();
    let vault = laptop(folder.path());
    let case = family(&vault);
    let toy = add(&vault, case, &json!({ "name": "A red bus" })).record.unwrap();
    let draft = app::draft::SaveDraft {
        case: Some(case),
        record: toy.id.clone(),
        kind: "toy".into(),
        field: "story".into(),
        value: json!("From the camp"),
        base: toy.base.clone(),
    };
    vault.with(|s| app::draft::save(s, &draft)).unwrap();
    let is_kept = || {
        let unfinished = vault.read(|s| app::draft::unfinished(s, &Nothing {})).unwrap();
        assert_eq!(
            (&unfinished[0].record, &unfinished[0].fields[..]),
            (&toy.id, &["story".into()][..])
        );
        let kept = &shown(&vault, case, &toy).drafts[0];
        assert_eq!((kept.field.as_str(), &kept.value), ("story", &json!("From the camp")));
    };
    let mut many: Fields = (0..10_000).map(|n| (format!("field-{n}"), json!(n))).collect();
    many.insert("story".into(), json!("From the camp"));
    assert!(try_save(&vault, case, &toy, &Value::Object(many)).is_err());
    is_kept();

    vault.lock();
    let late = try_save(&vault, case, &toy, &json!({ "story": "From the camp" }));
    assert!(matches!(late, Err(Error::Locked)));
    vault.unlock("seven lanterns over the quiet harbor").unwrap();
    is_kept();
    let saved = save(&vault, case, &toy, &json!({ "story": "From the camp" })).record.unwrap();
    assert_eq!((&saved.fields["story"], saved.drafts.len()), (&json!("From the camp"), 0));
}

#[test]
fn two_laptops_that_start_the_first_culturagram_offline_start_the_same_one() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (a, b) = (laptop(one.path()), laptop(two.path()));
    let case = family(&a);
    send(&a, &b, case);
    let request = app::culturagram::CulturagramRequest { case, id: None };
    let before = a.with(|s| Ok(s.store().head().0)).unwrap();
    let looked = a.read(|s| app::culturagram::open(s, &request)).unwrap();
    assert!(looked.culturagram.is_none() && looked.areas.len() == 10);
    assert_eq!(a.with(|s| Ok(s.store().head().0)).unwrap(), before, "looking writes nothing");
    let start =
        app::culturagram::StartRequest { case, visit: None, fields: Fields::new(), draft: None };
    for vault in [&a, &b] {
        vault.with(|s| app::culturagram::start(s, &start)).unwrap();
    }
    send(&b, &a, case);
    let view = a.read(|s| app::culturagram::open(s, &request)).unwrap();
    assert_eq!(view.snapshots.len(), 1);
}

#[test]
fn a_person_is_deleted_with_a_reason_and_a_household_never() {
    let folder = tempfile::tempdir().unwrap();
    let vault = laptop(folder.path());
    let case = family(&vault);
    let view = vault.read(|s| app::case::open(s, &CaseRequest { case })).unwrap();
    let remove = |id: &str, base: &str, reason: &str| {
        let record = id.parse().unwrap();
        let request = RemoveRequest { case, record, base: base.into(), reason: reason.into() };
        vault.with(|s| write::remove(s, &request))
    };
    let person = &view.people[0].record;
    let refused = remove(&person.id, &person.base, " ").unwrap_err();
    assert_eq!(Outward::from(&refused).field.as_deref(), Some("reason"));
    let household = remove(&view.household.id, &view.household.base, "x").unwrap_err();
    assert_eq!(Outward::from(&household).kind, "not-allowed");
    remove(&person.id, &person.base, "twice in the list").unwrap();
    let view = vault.read(|s| app::case::open(s, &CaseRequest { case })).unwrap();
    assert_eq!((view.people.len(), view.removed_people[0].name.as_str()), (0, "Sakina"));
}
