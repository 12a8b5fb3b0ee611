//! Visits by day and open action steps by due day.

use super::States;
use crate::Result;
use crate::record::read_fields;
use casework::action_step::ActionStep;
use casework::visit::Visit;
use rusqlite::{Connection, params};

pub(super) fn visit(
    connection: &Connection,
    stream: i64,
    record: i64,
    states: &States,
) -> Result<()> {
    let visit: Option<Visit> = states.with(connection, record, |state| {
        (!state.is_removed()).then(|| read_fields(state, &["scheduled_at", "started_at", "status"]))
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
            connection
                .prepare_cached("DELETE FROM visit_row WHERE record = ?1")?
                .execute([record])?;
        }
    }
    Ok(())
}

pub(super) fn action_step(
    connection: &Connection,
    stream: i64,
    record: i64,
    states: &States,
) -> Result<()> {
    let action_step: Option<ActionStep> = states.with(connection, record, |state| {
        (!state.is_removed()).then(|| read_fields(state, &["due_on", "done_on"]))
    })?;
    match action_step
        .filter(|action_step| action_step.done_on.is_none())
        .and_then(|action_step| action_step.due_on)
    {
        Some(due_on) => {
            connection
                .prepare_cached("INSERT OR REPLACE INTO action_step_row (record, stream, due_on) VALUES (?1, ?2, ?3)")?
                .execute(params![record, stream, due_on])?;
        }
        None => {
            connection
                .prepare_cached("DELETE FROM action_step_row WHERE record = ?1")?
                .execute([record])?;
        }
    }
    Ok(())
}
