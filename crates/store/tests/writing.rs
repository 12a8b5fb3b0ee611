//! What a save writes, and over what.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use casework::household::Household;
use casework::person::Person;
use casework::{Kind, Record};
use common::{case, id, laptop, write};
use history::{Context, Writes};
use serde_json::{Value, json};
use store::{Error, Incoming, Store, VaultFolder};
use tempfile::TempDir;

fn add_person(store: &mut Store, fields: &Value) {
    let kind = Kind::of::<Person>();
    let fields = fields.as_object().unwrap().clone();
    write(store, |writer| writer.add(case(), id(2), &kind, fields)).unwrap();
}

fn save(store: &mut Store, fields: Value, base: &Context) -> Result<(), Error> {
    let fields: Writes = serde_json::from_value(fields).unwrap();
    write(store, |writer| writer.save(id(2), &fields, Some(base)))
}

fn base(store: &Store) -> Context {
    store.find_record(id(2)).unwrap().unwrap().context
}

/// Brings what one laptop wrote to the other, as the server would.
fn send(from: &Store, to: &mut Store) {
    let changes = from.mine_after(0, usize::MAX, usize::MAX).unwrap().changes;
    let changes = (1u64..).zip(changes).collect();
    to.take_in(&[Incoming { stream: case(), upto: 100, complete: true, changes }]).unwrap();
}

fn two_laptops() -> ((TempDir, Store), (TempDir, Store)) {
    let (mut a, mut b) = (laptop(1), laptop(2));
    add_person(&mut a.1, &json!({ "name_full": "Sakina", "pronouns": "she" }));
    send(&a.1, &mut b.1);
    (a, b)
}

#[test]
fn a_save_over_an_old_base_never_overwrites_what_its_author_had_not_seen() {
    let ((_, mut a), (_, mut b)) = two_laptops();
    let on_screen = base(&a);
    let seen = base(&b);
    save(&mut b, json!({ "pronouns": "they" }), &seen).unwrap();
    send(&b, &mut a);
    save(&mut a, json!({ "pronouns": "her", "name_to_use": "Sakina Khanum" }), &on_screen).unwrap();
    let record = a.find_record(id(2)).unwrap().unwrap();
    assert_eq!(record.conflicts, 1, "both words are kept until a person decides");
    let state = a.state_of(id(2)).unwrap();
    let values: Vec<&Value> =
        state.field("pronouns").unwrap().standing().iter().map(|one| &one.value).collect();
    assert!(values.contains(&&json!("they")) && values.contains(&&json!("her")));
    assert_eq!(
        record.document().unwrap()["name_to_use"],
        "Sakina Khanum",
        "the other field is saved"
    );
}

#[test]
fn writes_of_one_transaction_build_on_each_other() {
    let (_folder, mut store) = laptop(1);
    add_person(&mut store, &json!({ "name_full": "Sakina" }));
    let on_screen = base(&store);
    let fields: Writes = serde_json::from_value(json!({ "name_to_use": "Sakina Khanum" })).unwrap();
    let person = Person { name_full: "Sakina".into(), pronouns: "she".into(), ..Person::default() };
    write(&mut store, |writer| {
        assert!(writer.open(id(2))?.is_some());
        writer.put(case(), id(2), &person)?;
        writer.save(id(2), &fields, Some(&on_screen))
    })
    .unwrap();
    let document = store.find_record(id(2)).unwrap().unwrap().document().unwrap();
    assert_eq!(document["pronouns"], "she");
    assert_eq!(document["name_to_use"], "Sakina Khanum");
}

#[test]
fn a_save_leaves_alone_the_fields_that_were_not_edited() {
    let ((_, mut a), (_, mut b)) = two_laptops();
    let on_screen = base(&a);
    let seen = base(&b);
    save(&mut b, json!({ "pronouns": "they" }), &seen).unwrap();
    send(&b, &mut a);
    save(&mut a, json!({ "name_to_use": "Sakina Khanum" }), &on_screen).unwrap();
    let record = a.find_record(id(2)).unwrap().unwrap();
    assert_eq!((record.conflicts, &record.document().unwrap()["pronouns"]), (0, &json!("they")));
}

#[test]
fn two_forms_of_one_laptop_follow_each_other_without_a_conflict() {
    let ((_, mut a), _) = two_laptops();
    let on_screen = base(&a);
    save(&mut a, json!({ "pronouns": "her" }), &on_screen).unwrap();
    save(&mut a, json!({ "pronouns": "hers" }), &on_screen).unwrap();
    let record = a.find_record(id(2)).unwrap().unwrap();
    assert_eq!((record.conflicts, &record.document().unwrap()["pronouns"]), (0, &json!("hers")));
}

#[test]
fn a_text_that_reads_not_asked_is_kept_as_any_other() {
    let (_folder, mut store) = laptop(1);
    add_person(&mut store, &json!({ "name_full": "not-asked", "lives_here": "not-asked" }));
    let document = store.find_record(id(2)).unwrap().unwrap().document().unwrap();
    assert_eq!(document["name_full"], "not-asked");
    assert!(!document.contains_key("lives_here"), "an answer that was not given says nothing");
    let person: Person = Person { name_full: "Sakina".into(), ..Person::default() };
    let renamed = Person { name_to_use: "not-asked".into(), ..person };
    write(&mut store, |writer| writer.put(case(), id(2), &renamed)).unwrap();
    let document = store.find_record(id(2)).unwrap().unwrap().document().unwrap();
    assert_eq!(document["name_to_use"], "not-asked");
}

#[test]
fn a_removal_that_had_not_seen_an_edit_waits_for_a_person() {
    let ((_, mut a), (_, mut b)) = two_laptops();
    let (on_screen, seen) = (base(&a), base(&b));
    save(&mut b, json!({ "pronouns": "they" }), &seen).unwrap();
    send(&b, &mut a);
    write(&mut a, |writer| writer.remove(id(2), "a duplicate", Some(&on_screen))).unwrap();
    let record = a.find_record(id(2)).unwrap().unwrap();
    assert_eq!((record.removed, record.conflicts), (false, 1));
    let now = base(&a);
    write(&mut a, |writer| writer.remove(id(2), "a duplicate", Some(&now))).unwrap();
    assert!(a.find_record(id(2)).unwrap().unwrap().removed);
    assert_eq!(a.removed_records(case(), Person::CODE).unwrap().len(), 1);
    write(&mut a, |writer| writer.restore(id(2), None)).unwrap();
    assert!(!a.find_record(id(2)).unwrap().unwrap().removed);
}

#[test]
fn a_signed_record_takes_only_addenda() {
    let (_folder, mut store) = laptop(1);
    add_person(&mut store, &json!({ "name_full": "Sakina" }));
    let seen = base(&store);
    let early = write(&mut store, |writer| writer.amend(id(2), json!({ "reason": "a day" })));
    assert!(matches!(early, Err(Error::NotSigned)));
    write(&mut store, |writer| writer.sign(id(2), &seen)).unwrap();
    assert!(matches!(save(&mut store, json!({ "pronouns": "x" }), &seen), Err(Error::Signed)));
    let again = write(&mut store, |writer| writer.sign(id(2), &seen));
    assert!(matches!(again, Err(Error::Signed)));
    let removed = write(&mut store, |writer| writer.remove(id(2), "twice in the list", None));
    assert!(matches!(removed, Err(Error::Signed)));
    let mut person: Person = store.record(id(2)).unwrap();
    let same = write(&mut store, |writer| writer.put(case(), id(2), &person)).unwrap();
    assert!(!same, "what is there already can be put");
    person.pronouns = "x".into();
    let put = write(&mut store, |writer| writer.put(case(), id(2), &person));
    assert!(matches!(put, Err(Error::Signed)));
    write(&mut store, |writer| writer.amend(id(2), json!({ "reason": "a day" }))).unwrap();
    let state = store.state_of(id(2)).unwrap();
    assert_eq!((state.addenda().count(), &state.document()["name_full"]), (1, &json!("Sakina")));
}

#[test]
fn nobody_signs_what_they_have_not_seen() {
    let ((_, mut a), (_, mut b)) = two_laptops();
    let (on_screen, seen) = (base(&a), base(&b));
    save(&mut b, json!({ "pronouns": "they" }), &seen).unwrap();
    send(&b, &mut a);
    let signed = write(&mut a, |writer| writer.sign(id(2), &on_screen));
    assert!(matches!(signed, Err(Error::Changed)));
}

#[test]
fn read_models_that_are_rebuilt_equal_those_that_were_kept() {
    let (_folder, mut store) = laptop(1);
    add_person(&mut store, &json!({ "name_full": "Sakina" }));
    let household = Household { family_name: "Karimi".into(), ..Household::default() };
    write(&mut store, |writer| writer.put(case(), id(3), &household)).unwrap();
    let kept = store.read_models_as_text().unwrap();
    assert!(!kept.is_empty());
    store.rebuild_read_models().unwrap();
    assert_eq!(store.read_models_as_text().unwrap(), kept);
    assert_eq!(store.caseload_total(None, None).unwrap(), 1);
}

#[test]
fn a_reader_reads_beside_a_writer_that_is_not_done() {
    let (folder, mut store) = laptop(1);
    add_person(&mut store, &json!({ "name_full": "Sakina" }));
    let vault = VaultFolder::at(folder.path());
    let passphrase = "seven lanterns over the quiet harbor";
    let keys = store::keyfile::KeyFile::read(&vault.key_file()).unwrap().file;
    let reader = vault.reader(&keys.unlock(passphrase).unwrap(), &store).unwrap();
    write(&mut store, |writer| {
        writer.save(id(2), &Writes::from([("pronouns".into(), json!("she"))]), None)?;
        let document = reader.find_record(id(2))?.unwrap().document()?;
        assert!(!document.contains_key("pronouns"), "what is not committed is not read");
        Ok(())
    })
    .unwrap();
    let document = reader.find_record(id(2)).unwrap().unwrap().document().unwrap();
    assert_eq!(document["pronouns"], "she");
}

#[test]
fn what_is_read_at_one_moment_is_of_one_moment() {
    let (folder, mut store) = laptop(1);
    add_person(&mut store, &json!({ "name_full": "Sakina", "pronouns": "she" }));
    let vault = VaultFolder::at(folder.path());
    let passphrase = "seven lanterns over the quiet harbor";
    let keys = store::keyfile::KeyFile::read(&vault.key_file()).unwrap().file;
    let reader = vault.reader(&keys.unlock(passphrase).unwrap(), &store).unwrap();
    let pronouns = || -> Result<Value, Error> {
        Ok(reader.find_record(id(2))?.unwrap().document()?["pronouns"].clone())
    };
    let on_screen = base(&store);
    let read = reader.at_one_moment(|| {
        let first = pronouns()?;
        save(&mut store, json!({ "pronouns": "they" }), &on_screen)?;
        Ok::<_, Error>((first, pronouns()?))
    });
    assert_eq!(read.unwrap(), (json!("she"), json!("she")), "as when the reading began");
    assert_eq!(pronouns().unwrap(), json!("they"), "and afterwards as it is now");
}

#[test]
fn the_words_and_counts_that_were_kept_are_those_that_are_rebuilt() {
    let (_folder, mut store) = laptop(1);
    add_person(&mut store, &json!({ "name_full": "Sakina" }));
    let seen = base(&store);
    save(&mut store, json!({ "name_full": "Marwa" }), &seen).unwrap();
    let kept = store.read_models_as_text().unwrap();
    let has = |start: &str, word: &str| {
        kept.iter().any(|line| line.starts_with(start) && line.contains(word))
    };
    assert!(has("search ", "\"marwa\"") && !has("search ", "\"sakina\""), "{kept:#?}");
    assert!(has("count ", "engagement"), "{kept:#?}");
    store.rebuild_read_models().unwrap();
    assert_eq!(store.read_models_as_text().unwrap(), kept);
}
