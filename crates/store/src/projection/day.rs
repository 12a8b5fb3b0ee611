//! Visits by day and open tasks by due day.

use crate::Result;
use crate::record::read;
use casework::task::Task;
use casework::visit::Visit;
use history::RecordState;
use rusqlite::{Connection, params};

fn load(connection: &Connection, record: i64) -> Result<(i64, bool, RecordState)> {
    let (stream, removed, state): (i64, bool, String) = connection
        .prepare_cached("SELECT stream, removed, state FROM record WHERE id = ?1")?
        .query_row([record], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok((stream, removed, serde_json::from_str(&state)?))
}

pub(super) fn visit(connection: &Connection, record: i64) -> Result<()> {
    let (stream, removed, state) = load(connection, record)?;
    let visit: Visit = read(state.document());
    match visit.moment() {
        Some(moment) if !removed => {
            // The day as the worker's own clock had it.
            let day = moment.get(..10).unwrap_or(moment);
            connection.prepare_cached(include_str!("visit.sql"))?.execute(params![
                record,
                stream,
                moment,
                day,
                visit.status().code()
            ])?;
        }
        _ => {
            connection.prepare_cached("DELETE FROM visit_row WHERE record = ?1")?.execute([record])?;
        }
    }
    Ok(())
}

pub(super) fn task(connection: &Connection, record: i64) -> Result<()> {
    let (stream, removed, state) = load(connection, record)?;
    let task: Task = read(state.document());
    match &task.due_on {
        Some(due_on) if !removed && task.done_on.is_none() => {
            connection
                .prepare_cached("INSERT OR REPLACE INTO task_row (record, stream, due_on) VALUES (?1, ?2, ?3)")?
                .execute(params![record, stream, due_on])?;
        }
        _ => {
            connection.prepare_cached("DELETE FROM task_row WHERE record = ?1")?.execute([record])?;
        }
    }
    Ok(())
}
