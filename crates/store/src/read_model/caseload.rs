//! One row of the caseload for each case, and the words under which it is found.

use super::{ReadModel, TouchedStream};
use crate::{Result, count};
use casework::code::TriState;
use casework::engagement::Case;
use casework::household::Household;
use casework::person::Person;
use casework::visit::Visit;
use casework::{Record, document, search};
use rusqlite::{Connection, params};

/// The caseload. It follows from every kind, because a conflict in any of them shows in it.
pub(super) const CASELOAD: ReadModel = ReadModel {
    name: "caseload_row",
    version: 2,
    kinds: &[],
    update,
    clear: &["DELETE FROM caseload_row", "DELETE FROM caseload_count", "DELETE FROM search"],
    purge: &["DELETE FROM caseload_row WHERE stream = ?1", "DELETE FROM search WHERE rowid = ?1"],
};

fn update(connection: &Connection, stream: i64, touched: &TouchedStream) -> Result<()> {
    connection.prepare_cached(include_str!("caseload_new.sql"))?.execute([stream])?;
    if touched.has(Case::CODE) {
        let case: Case = of_kind(connection, stream)?.pop().unwrap_or_default();
        connection
            .prepare_cached("UPDATE caseload_row SET stage = ?2, urgent = ?3 WHERE stream = ?1")?
            .execute(params![stream, case.stage().code(), count(case.urgent_flags.len())])?;
    }
    if touched.has(Household::CODE) || touched.has(Person::CODE) {
        names(connection, stream)?;
    }
    if touched.has(Visit::CODE) {
        connection.prepare_cached(include_str!("caseload_visits.sql"))?.execute([stream])?;
    }
    let conflicts: i64 = connection
        .prepare_cached(
            "SELECT coalesce(sum(conflicts), 0) FROM record WHERE stream = ?1 AND conflicts > 0",
        )?
        .query_row([stream], |row| row.get(0))?;
    connection
        .prepare_cached(
            "UPDATE caseload_row SET conflicts = ?2 WHERE stream = ?1 AND conflicts <> ?2",
        )?
        .execute([stream, conflicts])?;
    Ok(())
}

fn names(connection: &Connection, stream: i64) -> Result<()> {
    let household: Household = of_kind(connection, stream)?.pop().unwrap_or_default();
    let people: Vec<Person> = of_kind(connection, stream)?;
    let first = people.first().map(Person::shown_name).unwrap_or_default();
    let name = if household.family_name.trim().is_empty() { first } else { &household.family_name };
    let latin_of_first = people.first().map(|p| p.name_latin.clone()).unwrap_or_default();
    let latin = [&household.family_name_latin, &latin_of_first]
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
        count(people.len()),
        language,
        interpreter,
    ])?;

    let mut words = format!("{} {} ", household.family_name, household.family_name_latin);
    for person in &people {
        let names = [&person.name_full, &person.name_latin, &person.name_to_use];
        for name in names.into_iter().chain(&person.aliases) {
            words.push_str(name);
            words.push(' ');
        }
    }
    connection
        .prepare_cached("INSERT OR REPLACE INTO search (rowid, words) VALUES (?1, ?2)")?
        .execute(params![stream, search::index_words(&words)])?;
    Ok(())
}

/// The records of one kind that are not removed, in the order in which they came.
fn of_kind<R: Record>(connection: &Connection, stream: i64) -> Result<Vec<R>> {
    let mut statement = connection.prepare_cached(
        "SELECT document FROM record WHERE stream = ?1 AND kind = ?2 AND removed = 0 ORDER BY id",
    )?;
    let rows = statement.query_map(params![stream, R::CODE], |row| row.get::<_, String>(0))?;
    rows.map(|text| Ok(document::read_text(&text?)?)).collect()
}
