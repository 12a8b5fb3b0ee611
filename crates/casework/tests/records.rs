//! The rules of each kind of record.
#![allow(clippy::unwrap_used, missing_docs)]

use casework::action_step::ActionStep;
use casework::assessment::{Claim, Item, ItemKind, Numbered, number};
use casework::code::TriState;
use casework::culturagram::{Culturagram, Reason};
use casework::engagement::{Case, Stage};
use casework::household::Household;
use casework::interpretation::{Interpretation, InterpreterKind};
use casework::person::{
    Contact, ContactKind, Literacy, Mastery, NamePart, NamePartKind, Person, SafeToUse,
    SpokenLanguage,
};
use casework::visit::{Concern, Gap, RecommendedOption, Status, Step, View, Viewed, Visit, gaps};
use casework::{Error, Found, KINDS, PersonId, Record, StreamKind, Violation, VisitId, find};
use serde_json::{Value, json};
use uuid::Uuid;

fn long(characters: usize) -> String {
    "x".repeat(characters)
}

fn refusals<R: Record>(record: &R) -> Vec<(Error, Option<usize>)> {
    record.violations().into_iter().map(|Violation { error, row }| (error, row)).collect()
}

#[test]
fn a_kind_is_found_by_its_code_and_a_field_by_its_name() {
    let visit = find(KINDS, "visit").unwrap();
    assert_eq!(visit.code, "visit");
    assert_eq!(visit.field("purpose").unwrap().name, "purpose");
    assert!(visit.field("weather").is_none());
    assert!(find(KINDS, "weather").is_none());
}

#[test]
fn every_record_is_called_by_its_own_words() {
    assert_eq!(
        Visit { purpose: "first visit".into(), ..Visit::default() }.name(),
        Some("first visit")
    );
    assert_eq!(Item { statement: "a doctor".into(), ..Item::default() }.name(), Some("a doctor"));
    let step = ActionStep { what: "call the clinic".into(), ..ActionStep::default() };
    assert_eq!(step.name(), Some("call the clinic"));
    let household = Household { family_name: "Umm Khalid".into(), ..Household::default() };
    assert_eq!(household.name(), Some("Umm Khalid"));
    let person = Person { name_full: "Sakina Rahimi".into(), ..Person::default() };
    assert_eq!(person.name(), Some("Sakina Rahimi"));
    let called = Person { name_to_use: "Bibi".into(), ..person.clone() };
    assert_eq!(called.name(), Some("Bibi"));
    let unnamed = Person { name_to_use: " ".into(), ..person };
    assert_eq!(unnamed.name(), Some("Sakina Rahimi"));
    assert_eq!(Case::default().name(), None);
}

#[test]
fn a_need_or_strength_gets_the_number_after_the_highest_of_its_own_kind() {
    let item = |kind, claimed_number| Item { kind: Some(kind), claimed_number, ..Item::default() };
    let others = [item(ItemKind::Need, 1), item(ItemKind::Need, 4), item(ItemKind::Strength, 7)];
    for (kind, number) in [(ItemKind::Need, 5), (ItemKind::Strength, 8)] {
        let mut new = item(kind, 0);
        new.give_number(&others);
        assert_eq!(new.claimed_number, number);
    }
    let mut first = item(ItemKind::Need, 0);
    first.give_number(&[]);
    assert_eq!(first.claimed_number, 1);
    let neither = Item { statement: "a doctor".into(), ..Item::default() };
    assert_eq!(neither.check(), Err(Error::Required { field: "kind" }));
}

#[test]
fn an_item_that_was_given_no_number_is_shown_with_the_next_free_one() {
    let claim = |id, claimed| Claim { id, kind: ItemKind::Need, claimed };
    let shown = number(&[claim('a', 1), claim('b', 0), claim('c', 2)]);
    assert_eq!(shown[1], Numbered { id: 'b', number: 2, was: None });
    assert_eq!(shown[2], Numbered { id: 'c', number: 3, was: Some(2) });
}

#[test]
fn a_fixed_field_is_written_once() {
    let kind = find(KINDS, "item").unwrap();
    let item = |number: &Value| {
        let mut fields = kind.blank();
        fields.insert("kind".to_owned(), "need".into());
        fields.insert("statement".to_owned(), "a doctor".into());
        fields.insert("claimed_number".to_owned(), number.clone());
        fields
    };
    let becomes = |before: Value, after: Value| {
        let found = kind.check(Uuid::nil(), Some(&item(&before)), &item(&after));
        found.into_iter().map(|one| one.error).collect::<Vec<_>>()
    };
    let fixed = [Error::Fixed { field: "claimed_number" }];
    assert_eq!(becomes(json!(3), json!(4)), fixed);
    assert_eq!(becomes(json!(3), json!(null)), fixed);
    assert_eq!(becomes(json!(3), json!(3)), []);
    assert_eq!(becomes(json!(null), json!(3)), [], "it was not written yet");
}

#[test]
fn a_snapshot_that_is_taken_again_belongs_to_no_visit_yet() {
    let visit = Some(VisitId(Uuid::from_bytes([7; 16])));
    let last = Culturagram { visit, ..Culturagram::default() };
    assert_eq!(last.taken_again("2026-11-24", Reason::Crisis).visit, None);
}

#[test]
fn a_person_is_neither_their_own_parent_nor_their_own_partner() {
    let itself = Uuid::from_bytes([7; 16]);
    let other = PersonId(Uuid::from_bytes([8; 16]));
    let rules = |person: &Person| {
        let mut found = Found::new(itself);
        person.rules(&mut found);
        found.all().into_iter().map(|one| one.error).collect::<Vec<_>>()
    };
    let person = Person { parents: vec![other], partner: Some(other), ..Person::default() };
    assert_eq!(rules(&person), []);
    let parent = Person { parents: vec![other, PersonId(itself)], ..person.clone() };
    assert_eq!(rules(&parent), [Error::NotThere { field: "parents" }]);
    let partner = Person { partner: Some(PersonId(itself)), ..person };
    assert_eq!(rules(&partner), [Error::NotThere { field: "partner" }]);
}

#[test]
fn each_row_of_a_person_is_refused_at_its_own_place() {
    let named = Person { name_full: "Sakina".into(), ..Person::default() };
    let language = |tag: &str| SpokenLanguage {
        tag: tag.into(),
        speak: Mastery::Well,
        literacy: Literacy::Unknown,
        preferred: false,
    };
    let languages = vec![language("ar"), language(""), language("Arabic")];
    let speaks = Person { languages, ..named.clone() };
    let required = Error::Required { field: "languages" };
    let no_language = Error::NotALanguage { field: "languages" };
    assert_eq!(refusals(&speaks), [(required, Some(1)), (no_language, Some(2))]);
    assert_eq!(speaks.preferred_language(), Some("ar"), "without a preferred one the first");

    let contact = |value: &str, hours: &str| Contact {
        kind: ContactKind::Phone,
        value: value.into(),
        safe_to_use: SafeToUse::AskFirst,
        leave_message: false,
        hours: hours.into(),
    };
    let contacts =
        vec![contact("555 0100", "mornings"), contact(" ", ""), contact("1", &long(301))];
    let reached = Person { contacts, ..named.clone() };
    let required = Error::Required { field: "contacts" };
    let too_long = |field| Error::TooLong { field, max: 300, actual: 301 };
    assert_eq!(refusals(&reached), [(required, Some(1)), (too_long("contacts"), Some(2))]);

    let part = |value: &str| NamePart { kind: NamePartKind::Given, value: value.into() };
    let parts = Person { name_parts: vec![part("Sakina"), part(&long(301))], ..named.clone() };
    assert_eq!(refusals(&parts), [(too_long("name_parts"), Some(1))]);
    let aliases = Person { aliases: vec!["FNU".into(), long(301)], ..named };
    assert_eq!(refusals(&aliases), [(too_long("aliases"), Some(1))]);
}

#[test]
fn a_visit_is_scheduled_until_it_begins_and_is_sorted_by_when_it_began() {
    let scheduled = Visit { scheduled_at: Some("a".into()), ..Visit::default() };
    assert_eq!((scheduled.status(), scheduled.moment()), (Status::Scheduled, Some("a")));
    let begun = Visit { started_at: Some("b".into()), ..scheduled };
    assert_eq!((begun.status(), begun.moment()), (Status::UnderWay, Some("b")));
    let completed = Visit { status: Some(Status::Completed), ..begun };
    assert_eq!(completed.status(), Status::Completed);
    assert_eq!(Visit::default().moment(), None);
    assert_eq!(Case::default().stage(), Stage::Engagement);
    let planned = Case { stage: Some(Stage::Planning), ..Case::default() };
    assert_eq!(planned.stage(), Stage::Planning);
}

#[test]
fn a_step_of_a_visit_is_touched_by_words_and_answers_and_not_by_what_was_filled_in_beforehand() {
    #[derive(serde::Deserialize)]
    struct Row {
        fields: serde_json::Value,
        touched: Vec<Step>,
    }
    // The window says the same of what is typed and not saved yet: `learn.test.ts` reads this too.
    let rows: Vec<Row> = serde_json::from_str(include_str!("touched.json")).unwrap();
    assert!(rows.len() > 20);
    for Row { fields, touched } in rows {
        let visit: Visit = serde_json::from_value(fields.clone()).unwrap();
        assert_eq!(visit.touched(), touched, "{fields}");
    }
}

#[test]
fn each_row_of_a_visit_is_refused_at_its_own_place() {
    let concern = |text: &str| Concern { text: text.into(), item: None };
    let option = |option: &str, reasons: &str, fit: &str| RecommendedOption {
        option: option.into(),
        reasons: reasons.into(),
        fit: fit.into(),
    };
    let view = |family: &str, worker: &str| View {
        viewed: Viewed::Same,
        family: family.into(),
        worker: worker.into(),
    };
    let endless = long(100_001);
    let too_long = |field| Error::TooLong { field, max: 100_000, actual: 100_001 };

    let mut visit = Visit::default();
    visit.listen.concerns = vec![concern("a warm flat"), concern(" ")];
    assert_eq!(refusals(&visit), [(Error::Required { field: "concerns" }, Some(1))]);

    let mut visit = Visit::default();
    visit.acknowledge.views = vec![view("a", "b"), view(&endless, ""), view("a", &endless)];
    assert_eq!(refusals(&visit), [(too_long("views"), Some(1)), (too_long("views"), Some(2))]);

    let mut visit = Visit::default();
    visit.recommend.options = vec![
        option("a nurse", "", ""),
        option("", "", ""),
        option("a", &endless, ""),
        option("a", "", &endless),
    ];
    let required = Error::Required { field: "options" };
    assert_eq!(
        refusals(&visit),
        [(required, Some(1)), (too_long("options"), Some(2)), (too_long("options"), Some(3))]
    );

    let visit = Visit { languages: vec!["ar".into(), "Arabic".into()], ..Visit::default() };
    assert_eq!(refusals(&visit), [(Error::NotALanguage { field: "languages" }, Some(1))]);
}

#[test]
fn neither_a_visit_nor_an_interpretation_ends_before_it_began() {
    let (begin, end) = ("2026-11-24T14:00:00+01:00", "2026-11-24T13:00:00+01:00");
    let (started_at, ended_at) = (Some(begin.to_owned()), Some(end.to_owned()));
    let refused = Err(Error::BeforeItBegan { field: "ended_at" });
    let visit =
        Visit { started_at: started_at.clone(), ended_at: ended_at.clone(), ..Visit::default() };
    assert_eq!(visit.check(), refused);
    let interpreter = "Amal".to_owned();
    let part = Interpretation { interpreter, started_at, ended_at, ..Interpretation::default() };
    assert_eq!(part.check(), refused);
}

/// Loses something of a visit.
type Lose = fn(&mut Visit);

/// A visit in whose record nothing is missing, with its action steps and its interpreter.
fn whole() -> (Visit, Vec<ActionStep>, Vec<Interpretation>) {
    let option = |option: &str| RecommendedOption {
        option: option.into(),
        reasons: String::new(),
        fit: String::new(),
    };
    let mut visit = Visit::default();
    visit.listen.client_words = "the flat is cold".into();
    visit.listen.concerns = vec![Concern { text: "a warm flat".into(), item: None }];
    visit.explain.teach_back = TriState::Yes;
    visit.acknowledge.views =
        vec![View { viewed: Viewed::Same, family: "a".into(), worker: String::new() }];
    visit.recommend.options = vec![option("a nurse"), option("the clinic")];
    visit.negotiate.next_contact = "on Monday".into();
    visit.wrap_up.summary_read_back = TriState::Yes;
    let part = Interpretation { kind: Some(InterpreterKind::Phone), ..Interpretation::default() };
    (visit, vec![ActionStep::default()], vec![part])
}

#[test]
fn each_gap_of_a_visit_is_named_alone() {
    let (visit, steps, parts) = whole();
    assert_eq!(gaps(&visit, &steps, &parts, TriState::Yes), []);
    assert_eq!(gaps(&visit, &[], &parts, TriState::Yes), [Gap::NobodyDoesAnything]);
    assert_eq!(gaps(&visit, &steps, &[], TriState::Yes), [Gap::NoInterpreter]);
    assert_eq!(gaps(&visit, &steps, &[], TriState::NotAsked), []);
    let minor =
        Interpretation { kind: Some(InterpreterKind::EmergencyMinor), ..Interpretation::default() };
    let both = [parts[0].clone(), minor];
    assert_eq!(gaps(&visit, &steps, &both, TriState::Yes), [Gap::MinorInterpreted]);
    let without: [(Gap, Lose); 7] = [
        (Gap::NoClientWords, |v| v.listen.client_words = " ".into()),
        (Gap::NoRanking, |v| v.listen.concerns.clear()),
        (Gap::NoTeachBack, |v| v.explain.teach_back = TriState::No),
        (Gap::NoViews, |v| v.acknowledge.views.clear()),
        (Gap::FewerThanTwoOptions, |v| v.recommend.options.truncate(1)),
        (Gap::NoNextContact, |v| v.negotiate.next_contact = " ".into()),
        (Gap::NotReadBack, |v| v.wrap_up.summary_read_back = TriState::NotAsked),
    ];
    for (gap, lose) in without {
        let mut visit = visit.clone();
        lose(&mut visit);
        assert_eq!(gaps(&visit, &steps, &parts, TriState::Yes), [gap]);
    }
}

#[test]
fn an_error_names_its_field_and_one_about_the_whole_record_none() {
    assert_eq!(Error::NotAnAge { field: "age", max: 130 }.field(), Some("age"));
    assert_eq!(Error::SnapshotClosed.field(), None);
}

#[test]
fn a_stream_is_spelled_as_its_code_and_read_back() {
    for kind in StreamKind::ALL {
        assert_eq!(StreamKind::from_code(kind.code()), Some(*kind));
    }
}
