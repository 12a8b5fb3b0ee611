//! Reading the lists.

use crate::{Reader, Result};
use casework::engagement::Stage;
use casework::search::{QueryWord, query_words};
use casework::visit;
use history::StreamId;
use rusqlite::types::ToSql;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Which cases are wanted.
#[derive(Debug, Clone, Default)]
pub struct CaseloadQuery {
    /// What to search for, in any script; empty for all.
    pub search: String,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only this language (BCP 47).
    pub language: Option<String>,
    /// The day (ISO 8601 date) from which on a visit is the next one; empty for any.
    pub day: String,
    /// The place after which the rows are wanted; `None`: from the beginning.
    pub after: Option<Place>,
    /// How many rows.
    pub limit: u32,
}

/// Where a row is in the list: what it is sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    key: String,
    stream: i64,
}

/// One case in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadRow {
    /// The case.
    pub case: StreamId,
    /// What the family is called.
    pub name: String,
    /// The same in Latin letters.
    pub name_latin: String,
    /// How many people.
    pub members: u32,
    /// The family's language (BCP 47), or empty.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// The stage.
    pub stage: Stage,
    /// How many urgent flags stand.
    pub urgent: u32,
    /// How many fields someone must decide about.
    pub conflicts: u32,
    /// Whether changes of this case wait for the agency.
    pub waiting: bool,
    /// The last visit (RFC 3339).
    pub last_visit: Option<String>,
    /// The first visit that is scheduled from the query's day on (RFC 3339).
    pub next_visit: Option<String>,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Caseload {
    /// The rows wanted.
    pub rows: Vec<CaseloadRow>,
    /// The place of the last row, when there are more behind it.
    pub next: Option<Place>,
}

/// A visit in the list of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitRow {
    /// The visit.
    pub visit: Uuid,
    /// Its case.
    pub case: StreamId,
    /// When (RFC 3339).
    pub moment: String,
    /// Its status.
    pub status: visit::Status,
}

/// An action step that is not done and has a due day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The action step.
    pub action_step: Uuid,
    /// Its case.
    pub case: StreamId,
    /// The day (ISO 8601 date).
    pub due_on: String,
}

/// Something is urgent, or someone must decide.
const OF_ATTENTION: &str = "WHERE urgent > 0 OR conflicts > 0";

const LANGUAGES: &str = "SELECT DISTINCT language FROM caseload_count
    WHERE language > '' AND cases > 0 ORDER BY language";

/// The rows of the caseload on a condition, by name.
fn page_sql(condition: &str) -> String {
    include_str!("caseload_page.sql").replace("/* condition */", condition)
}

impl Reader {
    /// A page of the caseload, by name.
    pub fn caseload(&self, query: &CaseloadQuery) -> Result<Caseload> {
        let matching = fts_query(&query_words(&query.search));
        if !query.search.trim().is_empty() && matching.is_none() {
            return Ok(Caseload { rows: Vec::new(), next: None });
        }
        let mut conditions: Vec<&str> = Vec::new();
        let mut values: Vec<(&str, &dyn ToSql)> = Vec::new();
        if let Some(matching) = &matching {
            conditions.push(
                "caseload_row.stream IN (SELECT rowid FROM search WHERE search MATCH :search)",
            );
            values.push((":search", matching));
        }
        let stage = query.stage.map(Stage::code);
        if let Some(stage) = &stage {
            conditions.push("stage = :stage");
            values.push((":stage", stage));
        }
        if let Some(language) = &query.language {
            conditions.push("language = :language");
            values.push((":language", language));
        }
        if let Some(place) = &query.after {
            conditions.push("(sort_key, caseload_row.stream) > (:key, :stream)");
            values.push((":key", &place.key));
            values.push((":stream", &place.stream));
        }
        let condition = if conditions.is_empty() {
            String::new()
        } else {
            format!("WHERE {}", conditions.join(" AND "))
        };
        let acknowledged = crate::signed(self.acknowledged()?);
        values.push((":acknowledged", &acknowledged));
        values.push((":day", &query.day));
        // One more than wanted tells whether there are more.
        let limit = query.limit.saturating_add(1);
        values.push((":limit", &limit));
        let sql = page_sql(&condition);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(values.as_slice(), |row| {
            Ok((caseload_row(row)?, Place { key: row.get(12)?, stream: row.get(13)? }))
        })?;
        let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
        let wanted = usize::try_from(query.limit).unwrap_or(usize::MAX);
        let more = rows.len() > wanted;
        rows.truncate(wanted);
        let next = rows.last().filter(|_| more).map(|(_, place)| place.clone());
        Ok(Caseload { rows: rows.into_iter().map(|(row, _)| row).collect(), next })
    }

    /// How many cases there are of a stage and a language, or of all. Costs the same however
    /// many there are.
    pub fn caseload_total(&self, stage: Option<Stage>, language: Option<&str>) -> Result<u64> {
        let total: i64 = self
            .connection
            .prepare_cached(include_str!("caseload_total.sql"))?
            .query_row(params![stage.map(Stage::code), language], |row| row.get(0))?;
        Ok(total.unsigned_abs())
    }

    /// One case's row of the caseload.
    ///
    /// # Errors
    /// [`crate::Error::NotHere`].
    pub fn caseload_row(&self, case: StreamId) -> Result<CaseloadRow> {
        let sql = page_sql("WHERE uid = :uid");
        let uid = case.0.as_bytes().as_slice();
        let acknowledged = crate::signed(self.acknowledged()?);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query_map(
            rusqlite::named_params! {
                ":uid": uid, ":day": "", ":acknowledged": acknowledged, ":limit": 1,
            },
            caseload_row,
        )?;
        Ok(rows.next().ok_or(crate::Error::NotHere { what: "case" })??)
    }

    /// The cases in which something is urgent or someone must decide.
    pub fn cases_of_attention(&self, limit: u32) -> Result<Vec<CaseloadRow>> {
        let sql = page_sql(OF_ATTENTION);
        let acknowledged = crate::signed(self.acknowledged()?);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(
            rusqlite::named_params! {
                ":day": "", ":acknowledged": acknowledged, ":limit": limit,
            },
            caseload_row,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The languages that occur in the caseload.
    pub fn caseload_languages(&self) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare_cached(LANGUAGES)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The visits of a day, and those of an earlier day that were begun and not finished.
    pub fn visits_of_day(&self, day: &str) -> Result<Vec<VisitRow>> {
        let mut statement = self.connection.prepare_cached(include_str!("visits_of_day.sql"))?;
        let rows = statement.query_map([day], |row| {
            let status: String = row.get(3)?;
            Ok(VisitRow {
                visit: uuid(row, 0)?,
                case: uuid(row, 1)?.into(),
                moment: row.get(2)?,
                status: visit::Status::from_code(&status).unwrap_or(visit::Status::Scheduled),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Open action steps that are due on or before a day, the oldest first.
    pub fn due_until(&self, day: &str, limit: u32) -> Result<Vec<DueRow>> {
        let mut statement = self.connection.prepare_cached(include_str!("due.sql"))?;
        let rows = statement.query_map(params![day, limit], |row| {
            Ok(DueRow {
                action_step: uuid(row, 0)?,
                case: uuid(row, 1)?.into(),
                due_on: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    row.get::<_, [u8; 16]>(column).map(Uuid::from_bytes)
}

fn caseload_row(row: &Row<'_>) -> rusqlite::Result<CaseloadRow> {
    let stage: String = row.get(6)?;
    Ok(CaseloadRow {
        case: uuid(row, 0)?.into(),
        name: row.get(1)?,
        name_latin: row.get(2)?,
        members: row.get(3)?,
        language: row.get(4)?,
        interpreter: row.get(5)?,
        stage: Stage::from_code(&stage).unwrap_or(Stage::Engagement),
        urgent: row.get(7)?,
        conflicts: row.get(8)?,
        last_visit: row.get(9)?,
        next_visit: row.get(10)?,
        waiting: row.get(11)?,
    })
}

/// The query for the full-text index: every word begins so, or sounds so. Words hold only
/// letters and digits (see `casework::search`), so quoting cannot be broken out of.
fn fts_query(words: &[QueryWord]) -> Option<String> {
    let all: Vec<String> = words
        .iter()
        .map(|word| match &word.sounds {
            Some(sounds) => format!("(\"{}\"* OR \"{sounds}\")", word.begins),
            None => format!("\"{}\"*", word.begins),
        })
        .collect();
    (!all.is_empty()).then(|| all.join(" AND "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::database::MIGRATIONS;
    use rusqlite::Connection;

    /// How the database goes about a query, a line for each step.
    fn plan(connection: &Connection, sql: &str) -> Vec<String> {
        let mut explain = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let values = vec![None::<i64>; explain.parameter_count()];
        let steps = explain.query_map(rusqlite::params_from_iter(values), |row| row.get(3));
        steps.unwrap().collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn the_last_and_the_next_visit_of_a_case_are_found_by_an_index() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(&MIGRATIONS.concat()).unwrap();
        for sql in [include_str!("caseload_visits.sql").to_owned(), page_sql("")] {
            let steps = plan(&connection, &sql);
            let visits: Vec<_> = steps.iter().filter(|step| step.contains("visit_row")).collect();
            let index = "visit_of_stream (stream=? AND status=?)";
            assert!(
                !visits.is_empty() && visits.iter().all(|step| step.contains(index)),
                "{steps:#?}"
            );
        }
    }

    #[test]
    fn what_today_shows_is_found_by_an_index_and_the_caseload_comes_sorted() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(&MIGRATIONS.concat()).unwrap();
        let visits = plan(&connection, include_str!("visits_of_day.sql"));
        for index in ["visit_by_day (day=?)", "visit_under_way (day<?)"] {
            assert!(visits.iter().any(|step| step.contains(index)), "{index}: {visits:#?}");
        }
        let pages = [
            (page_sql(OF_ATTENTION), "USING INDEX caseload_of_attention"),
            (page_sql(""), "USING INDEX caseload_by_name"),
            (page_sql("WHERE stage = :stage"), "USING INDEX caseload_by_stage (stage=?)"),
            (LANGUAGES.to_owned(), "USING PRIMARY KEY (language>?)"),
        ];
        for (sql, index) in pages {
            let steps = plan(&connection, &sql);
            assert!(steps.iter().any(|step| step.contains(index)), "{index}: {steps:#?}");
            let sorted = |step: &String| step.contains("TEMP B-TREE");
            assert!(!steps.iter().any(sorted), "{steps:#?}");
        }
    }
}
