//! Visits by day and open tasks by due day.

use super::States;
use crate::Result;
use crate::record::read_fields;
use casework::task::Task;
use casework::visit::Visit;
use rusqlite::{Connection, params};

pub(super) fn visit(connection: &Connection, stream: i64, record: i64, states: &States) -> Result<()> {
    let visit: Option<Visit> = states.with(connection, record, |state| {
        (!state.is_removed()).then(|| read_fields(state, &["planned_at", "started_at", "status"]))
    })?;
    match visit.as_ref().and_then(|visit| Some((visit.moment()?, visit.status().code()))) {
        Some((moment, code)) => {
            // The day as the worker's own clock had it.
            let day = moment.get(..10).unwrap_or(moment);
            connection
                .prepare_cached(include_str!("visit.sql"))?
                .execute(params![record, stream, moment, day, code])?;
        }
        None => {
            connection.prepare_cached("DELETE FROM visit_row WHERE record = ?1")?.execute([record])?;
        }
    }
    Ok(())
}

pub(super) fn task(connection: &Connection, stream: i64, record: i64, states: &States) -> Result<()> {
    let task: Option<Task> = states
        .with(connection, record, |state| (!state.is_removed()).then(|| read_fields(state, &["due_on", "done_on"])))?;
    match task.filter(|task| task.done_on.is_none()).and_then(|task| task.due_on) {
        Some(due_on) => {
            connection
                .prepare_cached("INSERT OR REPLACE INTO task_row (record, stream, due_on) VALUES (?1, ?2, ?3)")?
                .execute(params![record, stream, due_on])?;
        }
        None => {
            connection.prepare_cached("DELETE FROM task_row WHERE record = ?1")?.execute([record])?;
        }
    }
    Ok(())
}
