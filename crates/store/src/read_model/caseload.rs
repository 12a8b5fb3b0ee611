//! One row of the caseload for each case, and the words under which it is found.

use super::States;
use crate::Result;
use crate::record::read_fields;
use casework::code::TriState;
use casework::engagement::Case;
use casework::household::Household;
use casework::person::Person;
use casework::{Kind, Record, search};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

pub(super) fn project(
    connection: &Connection,
    stream: i64,
    kinds: &BTreeSet<Kind>,
    states: &States,
) -> Result<()> {
    connection.prepare_cached(include_str!("caseload_new.sql"))?.execute([stream])?;
    if kinds.contains(&Kind::Case) {
        let case: Case = of_kind(connection, stream, &["stage", "urgent_flags"], states)?
            .pop()
            .unwrap_or_default();
        connection
            .prepare_cached("UPDATE caseload_row SET stage = ?2, urgent = ?3 WHERE stream = ?1")?
            .execute(params![stream, case.stage().code(), crate::count(case.urgent_flags.len())])?;
    }
    if kinds.contains(&Kind::Household) || kinds.contains(&Kind::Person) {
        names(connection, stream, states)?;
    }
    if kinds.contains(&Kind::Visit) {
        connection.prepare_cached(include_str!("caseload_visits.sql"))?.execute([stream])?;
    }
    connection.prepare_cached(include_str!("caseload_conflicts.sql"))?.execute([stream])?;
    Ok(())
}

fn names(connection: &Connection, stream: i64, states: &States) -> Result<()> {
    let of_household = ["family_name", "family_name_latin", "language", "interpreter_needed"];
    let household: Household =
        of_kind(connection, stream, &of_household, states)?.pop().unwrap_or_default();
    let of_person =
        ["name_full", "name_latin", "name_to_use", "aliases", "languages", "interpreter_needed"];
    let people: Vec<Person> = of_kind(connection, stream, &of_person, states)?;
    let first = people.first().map(Person::shown_name).unwrap_or_default();
    let name = if household.family_name.trim().is_empty() { first } else { &household.family_name };
    let latin = [
        &household.family_name_latin,
        &people.first().map(|p| p.name_latin.clone()).unwrap_or_default(),
    ]
    .into_iter()
    .find(|latin| !latin.trim().is_empty())
    .cloned()
    .unwrap_or_default();
    let language = if household.language.is_empty() {
        people.iter().find_map(Person::preferred_language).unwrap_or_default()
    } else {
        &household.language
    };
    let interpreter = household.interpreter_needed == TriState::Yes
        || people.iter().any(|person| person.interpreter_needed == TriState::Yes);
    connection.prepare_cached(include_str!("caseload_names.sql"))?.execute(params![
        stream,
        search::sort_key(if latin.is_empty() { name } else { &latin }),
        name,
        latin,
        crate::count(people.len()),
        language,
        interpreter,
    ])?;

    let mut words = format!("{} {} ", household.family_name, household.family_name_latin);
    for person in &people {
        for name in [&person.name_full, &person.name_latin, &person.name_to_use]
            .into_iter()
            .chain(&person.aliases)
        {
            words.push_str(name);
            words.push(' ');
        }
    }
    connection
        .prepare_cached("INSERT OR REPLACE INTO search (rowid, words) VALUES (?1, ?2)")?
        .execute(params![stream, search::index_words(&words)])?;
    Ok(())
}

/// The standing records of one kind, in the order in which they came, with the fields that
/// are asked for.
fn of_kind<R: Record>(
    connection: &Connection,
    stream: i64,
    fields: &[&str],
    states: &States,
) -> Result<Vec<R>> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM record WHERE stream = ?1 AND kind = ?2 AND removed = 0 ORDER BY id",
    )?;
    let rows = statement.query_map(params![stream, R::KIND.code()], |row| row.get::<_, i64>(0))?;
    rows.map(|record| states.with(connection, record?, |state| read_fields(state, fields)))
        .collect()
}
