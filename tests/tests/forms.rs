//! Forms on several laptops, with syncs, locks and decisions at any moment: no word is lost.
#![allow(clippy::unwrap_used, missing_docs)]

use app::case::{CaseRequest, NewFamily};
use app::draft::{self, DiscardDrafts, DraftsRequest, SaveDraft};
use app::record::Editable;
use app::write::{self, AddRequest, RemoveRequest, ResolveRequest, RestoreRequest, SaveRequest};
use app::{Fields, Nothing, Outward, Vault};
use casework::CaseId;
use casework::person::Person;
use doorstep_tests::laptop;
use history::{Change, REMOVED, StreamId};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use store::Incoming;
use uuid::Uuid;

const LAPTOPS: usize = 3;
const FIELDS: [&str; 2] = ["name_full", "decision_role"];
/// The key of the form for a new person.
const NEW: &str = "new-person";

#[derive(Debug, Clone, Copy)]
enum Typing {
    /// Accepted by the rules.
    Good,
    /// Too long for the field.
    TooLong,
    /// Empty: refused in a required field.
    Blank,
}

#[derive(Debug, Clone)]
enum Step {
    /// The form is opened, or loaded again: its drafts come back.
    Open(usize),
    Type(usize, usize, Typing),
    Save(usize),
    /// Esc, a lock, or a crash: what is in the window is gone.
    Leave(usize),
    TypeNew(usize, usize, Typing),
    AddNew(usize),
    Sync(usize),
    /// Decides for one of the versions on screen, or rewrites them.
    Decide(usize, usize, Option<usize>),
    Remove(usize),
    Restore(usize),
    /// Discards the draft of one field.
    Discard(usize, usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let typing = || {
        let (good, long) = (Just(Typing::Good), Just(Typing::TooLong));
        prop_oneof![6 => good, 2 => long, 1 => Just(Typing::Blank)]
    };
    let (laptop, field) = (|| 0..LAPTOPS, || 0..FIELDS.len());
    let step = prop_oneof![
        3 => laptop().prop_map(Step::Open),
        8 => (laptop(), field(), typing()).prop_map(|(l, f, t)| Step::Type(l, f, t)),
        6 => laptop().prop_map(Step::Save),
        1 => laptop().prop_map(Step::Leave),
        2 => (laptop(), field(), typing()).prop_map(|(l, f, t)| Step::TypeNew(l, f, t)),
        1 => laptop().prop_map(Step::AddNew),
        7 => laptop().prop_map(Step::Sync),
        3 => (laptop(), field(), prop::option::of(0..3usize))
            .prop_map(|(l, f, v)| Step::Decide(l, f, v)),
        1 => laptop().prop_map(Step::Remove),
        1 => laptop().prop_map(Step::Restore),
        1 => (laptop(), field()).prop_map(|(l, f)| Step::Discard(l, f)),
    ];
    prop::collection::vec(step, 1..80)
}

type Words = BTreeSet<String>;

/// The words of a value. Everything typed has its own word, which ends with a period.
fn words(value: &Value) -> Words {
    let text = value.as_str().unwrap_or_default();
    text.split(' ').filter(|word| word.ends_with('.')).map(str::to_owned).collect()
}

/// A form as the window holds it.
#[derive(Default)]
struct Form {
    base: String,
    conflicts: BTreeMap<String, Vec<Value>>,
    /// What was typed, with the base on screen when the typing began.
    typed: BTreeMap<&'static str, (String, String)>,
}

/// The server's log, the laptops, and what an observer remembers.
struct World<'a> {
    laptops: &'a [Vault],
    case: CaseId,
    person: Uuid,
    log: Vec<Change>,
    /// For each laptop: its own last change in the log, and how far it has read.
    sent: Vec<u64>,
    read: Vec<usize>,
    forms: Vec<Option<Form>>,
    /// What a base has shown of each field.
    shown: BTreeMap<String, BTreeMap<String, Words>>,
    /// What each laptop wrote into each field of the person.
    wrote: Vec<BTreeMap<String, Words>>,
    /// Every word that was typed, and the laptop where.
    typed: BTreeMap<String, usize>,
    /// Words that were replaced by someone who had them on screen or had written them.
    replaced: Words,
}

impl<'a> World<'a> {
    fn new(laptops: &'a [Vault]) -> Self {
        let primary_client = Person { name_full: "Sakina".into(), ..Person::default() };
        let family = NewFamily { primary_client, ..NewFamily::default() };
        let sent = laptops.iter().map(|one| one.with(|s| Ok(s.store().head().0)).unwrap());
        let sent = sent.collect();
        let view = laptops[0].with(|s| app::case::create(s, &family)).unwrap();
        let mut world = Self {
            laptops,
            case: view.id,
            person: view.people[0].record.id.parse().unwrap(),
            log: Vec::new(),
            sent,
            read: vec![0; laptops.len()],
            forms: laptops.iter().map(|_| None).collect(),
            shown: BTreeMap::new(),
            wrote: vec![BTreeMap::new(); laptops.len()],
            typed: BTreeMap::new(),
            replaced: Words::new(),
        };
        world.all_sync();
        world
    }

    fn stream(&self) -> StreamId {
        StreamId(self.case.0)
    }

    fn step(&mut self, step: &Step) {
        match *step {
            Step::Open(at) => self.open(at),
            Step::Type(at, field, typing) => self.type_into(at, FIELDS[field], typing),
            Step::Save(at) => self.save(at),
            Step::Leave(at) => self.forms[at] = None,
            Step::TypeNew(at, field, typing) => self.type_new(at, FIELDS[field], typing),
            Step::AddNew(at) => self.add_new(at),
            Step::Sync(at) => self.sync(at),
            Step::Decide(at, field, version) => self.decide(at, FIELDS[field], version),
            Step::Remove(at) => self.remove(at),
            Step::Restore(at) => {
                let request = RestoreRequest { case: self.case, record: self.person };
                self.laptops[at].with(|s| write::restore(s, &request)).unwrap();
            }
            Step::Discard(at, field) => self.discard(at, FIELDS[field]),
        }
    }

    fn word(&mut self, at: usize, typing: Typing) -> String {
        let word = format!("w{}.", self.typed.len());
        let text = match typing {
            Typing::Good => word.clone(),
            Typing::TooLong => format!("{word} {}", "x".repeat(300)),
            Typing::Blank => return " ".into(),
        };
        self.typed.insert(word, at);
        text
    }

    /// What one laptop shows of the person.
    fn view(&self, at: usize) -> Option<Editable<Person>> {
        let request = CaseRequest { case: self.case };
        let view = self.laptops[at].read(|s| app::case::open(s, &request)).unwrap();
        let id = self.person.to_string();
        let mut record = view.people.into_iter().map(|one| one.record).find(|one| one.id == id)?;
        record.conflicts = view.conflicts.into_iter().filter(|one| one.record == id).collect();
        Some(record)
    }

    fn open(&mut self, at: usize) {
        let Some(record) = self.view(at) else {
            self.forms[at] = None;
            return;
        };
        let fields = serde_json::to_value(&record.fields).unwrap().as_object().unwrap().clone();
        let mut form = self.form_of(&record, &fields);
        for one in record.drafts {
            let field = FIELDS.into_iter().find(|field| *field == one.field).unwrap();
            form.typed.insert(field, (one.value.as_str().unwrap().to_owned(), one.base));
        }
        self.forms[at] = Some(form);
    }

    /// Opens a form, and notes what its reader has seen.
    fn form_of<F>(&mut self, record: &Editable<F>, fields: &Fields) -> Form {
        let mut conflicts = BTreeMap::new();
        for one in &record.conflicts {
            let values = one.versions.iter().map(|version| version.value.clone()).collect();
            conflicts.insert(one.field.clone(), values);
        }
        let mut shown = BTreeMap::<String, Words>::new();
        for field in FIELDS {
            let versions = conflicts.get(field).into_iter().flatten().chain(fields.get(field));
            shown.insert(field.into(), versions.flat_map(words).collect());
        }
        self.shown.insert(record.base.clone(), shown);
        Form { base: record.base.clone(), conflicts, typed: BTreeMap::new() }
    }

    fn type_into(&mut self, at: usize, field: &'static str, typing: Typing) {
        if self.forms[at].is_none() {
            self.open(at);
        }
        if self.forms[at].is_none() {
            return;
        }
        let text = self.word(at, typing);
        let form = self.forms[at].as_mut().unwrap();
        let began = form.typed.get(field).map_or(&form.base, |(_, base)| base).clone();
        if let Some((before, _)) = form.typed.insert(field, (text.clone(), began.clone())) {
            self.replaced.extend(words(&json!(before)));
        }
        let request = SaveDraft {
            case: Some(self.case),
            record: self.person.to_string(),
            kind: "person".into(),
            field: field.into(),
            value: json!(text),
            base: began,
        };
        self.laptops[at].with(|s| draft::save(s, &request)).unwrap();
    }

    fn save(&mut self, at: usize) {
        let Some(mut form) = self.forms[at].take() else { return };
        let bases: BTreeSet<_> = form.typed.values().map(|(_, base)| base.clone()).collect();
        for base in bases {
            let own = form.typed.iter().filter(|(_, (_, began))| *began == base);
            let fields: Fields =
                own.map(|(field, (text, _))| ((*field).to_owned(), json!(text))).collect();
            let request = SaveRequest {
                case: self.case,
                record: self.person,
                kind: "person".into(),
                fields: fields.clone(),
                base: base.clone(),
            };
            let reply = match self.laptops[at].with(|s| write::save(s, &request)) {
                Ok(reply) => reply,
                Err(error) => {
                    assert_eq!(Outward::from(&error).kind, "record-gone");
                    self.forms[at] = Some(form);
                    return;
                }
            };
            let refused: Words =
                reply.refusals.iter().filter_map(|one| one.field.clone()).collect();
            for (field, value) in fields.iter().filter(|(field, _)| !refused.contains(*field)) {
                self.over(at, field, &base, value);
                form.typed.remove(field.as_str());
            }
            let record = reply.record.unwrap();
            let now = self.form_of(&record, &record.fields);
            form = Form { typed: form.typed, ..now };
        }
        self.forms[at] = Some(form);
    }

    /// Notes that a laptop replaced what its base had shown and what it had written itself.
    fn over(&mut self, at: usize, field: &str, base: &str, value: &Value) {
        let shown = self.shown[base].get(field).cloned().unwrap_or_default();
        let own = self.wrote[at].entry(field.into()).or_default();
        let now = words(value);
        self.replaced.extend(shown.into_iter().chain(own.clone()).filter(|w| !now.contains(w)));
        own.extend(now);
    }

    fn type_new(&mut self, at: usize, field: &str, typing: Typing) {
        let text = self.word(at, typing);
        let request = SaveDraft {
            case: Some(self.case),
            record: NEW.into(),
            kind: "person".into(),
            field: field.into(),
            value: json!(text),
            base: String::new(),
        };
        let kept = self.laptops[at].read(|s| draft::list(s, &of(NEW))).unwrap();
        let before = kept.iter().filter(|one| one.field == field);
        self.replaced.extend(before.flat_map(|one| words(&one.value)));
        self.laptops[at].with(|s| draft::save(s, &request)).unwrap();
    }

    /// Adds the new person with all drafts of the form.
    fn add_new(&mut self, at: usize) {
        let kept = self.laptops[at].read(|s| draft::list(s, &of(NEW))).unwrap();
        let fields = kept.into_iter().map(|one| (one.field, one.value)).collect();
        let draft = Some(NEW.to_owned());
        let request = AddRequest { case: self.case, kind: "person".into(), fields, draft };
        self.laptops[at].with(|s| write::add(s, &request)).unwrap();
    }

    fn sync(&mut self, at: usize) {
        let vault = &self.laptops[at];
        let own = vault
            .with(|s| Ok(s.store().mine_after(self.sent[at], usize::MAX, usize::MAX)?.changes))
            .unwrap();
        for change in own {
            self.sent[at] = change.header().seq;
            self.log.push(change);
        }
        let device = vault.with(|s| Ok(s.store().device())).unwrap();
        let changes: Vec<_> = (1u64..)
            .zip(&self.log)
            .skip(self.read[at])
            .filter(|(_, change)| change.header().device != device)
            .map(|(at, change)| (at, change.clone()))
            .collect();
        self.read[at] = self.log.len();
        let piece = Incoming {
            stream: self.stream(),
            upto: self.log.len() as u64,
            complete: true,
            changes,
        };
        vault.with(|s| Ok(s.store().take_in(&[piece])?)).unwrap();
    }

    /// Twice, so that the first laptop also receives what the last one wrote.
    fn all_sync(&mut self) {
        for at in (0..LAPTOPS).chain(0..LAPTOPS) {
            self.sync(at);
        }
    }

    fn decide(&mut self, at: usize, field: &str, version: Option<usize>) {
        let Some(form) = &self.forms[at] else { return };
        let Some(versions) = form.conflicts.get(field).cloned() else { return };
        let base = form.base.clone();
        let value = match version {
            Some(version) => versions[version % versions.len()].clone(),
            None => json!(self.word(at, Typing::Good)),
        };
        let request = ResolveRequest {
            case: self.case,
            record: self.person,
            field: field.into(),
            value: value.clone(),
            base: base.clone(),
        };
        match self.laptops[at].with(|s| write::resolve(s, &request)) {
            Ok(reply) if reply.refusals.is_empty() => {
                self.over(at, field, &base, &value);
                self.open(at);
            }
            // The rewritten version was never a draft, so nothing is lost.
            Ok(_) => {
                if version.is_none() {
                    self.replaced.extend(words(&value));
                }
            }
            Err(error) => {
                let kind = Outward::from(&error).kind;
                assert!(matches!(kind.as_str(), "nothing-to-decide" | "record-gone"), "{kind}");
                if version.is_none() {
                    self.replaced.extend(words(&value));
                }
            }
        }
    }

    fn remove(&mut self, at: usize) {
        let Some(form) = &self.forms[at] else { return };
        let request = RemoveRequest {
            case: self.case,
            record: self.person,
            base: form.base.clone(),
            reason: "listed twice".into(),
        };
        self.laptops[at].with(|s| write::remove(s, &request)).unwrap();
    }

    fn discard(&mut self, at: usize, field: &'static str) {
        let Some(form) = &mut self.forms[at] else { return };
        let Some((text, _)) = form.typed.remove(field) else { return };
        self.replaced.extend(words(&json!(text)));
        let record = self.person.to_string();
        let request = DiscardDrafts { record, fields: Some(vec![field.into()]) };
        self.laptops[at].with(|s| draft::discard(s, &request)).unwrap();
    }

    /// Every laptop syncs, and the person is restored if removed, so that all of it can be read.
    fn settle(&mut self) {
        self.all_sync();
        let removed = self.laptops[0]
            .read(|s| app::case::open(s, &CaseRequest { case: self.case }))
            .unwrap()
            .removed_people;
        let is_listed = removed.iter().any(|one| one.id == self.person.to_string());
        assert_eq!(self.view(0).is_none(), is_listed, "who is gone can be brought back");
        if is_listed {
            self.step(&Step::Restore(0));
            self.all_sync();
        }
    }

    /// The words that a worker at this laptop can find.
    fn found(&self, at: usize) -> Words {
        let request = CaseRequest { case: self.case };
        let view = self.laptops[at].read(|s| app::case::open(s, &request)).unwrap();
        let people = view.people.iter().map(|one| json!(one.record.fields));
        let current = people.flat_map(|fields| FIELDS.map(|field| fields[field].clone()));
        let versions = view.conflicts.into_iter().filter(|one| one.field != REMOVED);
        let versions = versions.flat_map(|one| one.versions).map(|one| one.value);
        let mut found: Words = current.chain(versions).flat_map(|value| words(&value)).collect();
        let unfinished = self.laptops[at].read(|s| draft::unfinished(s, &Nothing {})).unwrap();
        for one in unfinished.iter().filter(|one| one.case == Some(self.case)) {
            let kept = self.laptops[at].read(|s| draft::list(s, &of(&one.record))).unwrap();
            let listed = kept.iter().filter(|draft| one.fields.contains(&draft.field));
            found.extend(listed.flat_map(|draft| words(&draft.value)));
        }
        found
    }
}

fn of(record: &str) -> DraftsRequest {
    DraftsRequest { record: record.to_owned() }
}

#[test]
fn every_word_is_current_in_a_conflict_that_is_shown_or_in_a_draft_that_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let laptops: Vec<Vault> =
        (0..LAPTOPS).map(|at| laptop::new(&folder.path().join(at.to_string()))).collect();
    let config = Config { cases: 200, failure_persistence: None, ..Config::default() };
    let run = |steps: Vec<Step>| {
        let mut world = World::new(&laptops);
        for step in &steps {
            world.step(step);
        }
        world.settle();
        let found: Vec<Words> = (0..LAPTOPS).map(|at| world.found(at)).collect();
        let lost: Vec<_> = world
            .typed
            .iter()
            .filter(|(word, at)| !world.replaced.contains(*word) && !found[**at].contains(*word))
            .collect();
        prop_assert!(lost.is_empty(), "lost (word, laptop): {lost:?}; found {found:?}");
        let states = |one: &Vault| one.with(|s| Ok(s.store().states_of(world.stream())?)).unwrap();
        let mut holds: Vec<BTreeMap<Uuid, Value>> = laptops
            .iter()
            .map(|one| states(one).into_iter().map(|(id, state)| (id, json!(state))).collect())
            .collect();
        holds.dedup();
        prop_assert_eq!(holds.len(), 1, "the laptops differ");
        // The next family starts without drafts.
        for at in 0..LAPTOPS {
            for record in [NEW.to_owned(), world.person.to_string()] {
                let request = DiscardDrafts { record, fields: None };
                world.laptops[at].with(|s| draft::discard(s, &request)).unwrap();
            }
        }
        Ok(())
    };
    TestRunner::new(config).run(&steps(), run).unwrap();
}
