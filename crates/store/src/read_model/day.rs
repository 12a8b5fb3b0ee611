//! Visits by day, and open action steps by due day.

use super::{ReadModel, TouchedStream};
use crate::Result;
use casework::action_step::ActionStep;
use casework::visit::{Status, Visit};
use casework::{Record, document};
use rusqlite::{Connection, params};

/// Visits by day.
pub(super) const VISITS: ReadModel = ReadModel {
    name: "visit_row",
    version: 2,
    kinds: &[Visit::CODE],
    update: visits,
    clear: &["DELETE FROM visit_row"],
    purge: &["DELETE FROM visit_row WHERE stream = ?1"],
};

/// Open action steps by due day.
pub(super) const ACTION_STEPS: ReadModel = ReadModel {
    name: "action_step_row",
    version: 1,
    kinds: &[ActionStep::CODE],
    update: action_steps,
    clear: &["DELETE FROM action_step_row"],
    purge: &["DELETE FROM action_step_row WHERE stream = ?1"],
};

fn visits(connection: &Connection, stream: i64, touched: &TouchedStream) -> Result<()> {
    for (record, fields) in touched.of_kind(connection, Visit::CODE)? {
        let visit: Option<Visit> = fields.map(|fields| {
            let wanted = ["scheduled_at", "started_at", "status"];
            document::read(
                &fields.into_iter().filter(|(f, _)| wanted.contains(&f.as_str())).collect(),
            )
        });
        let shown = visit.filter(|visit| visit.status() != Status::Canceled);
        match shown.as_ref().and_then(|visit| Some((visit.moment()?, visit.status().code()))) {
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
    }
    Ok(())
}

fn action_steps(connection: &Connection, stream: i64, touched: &TouchedStream) -> Result<()> {
    for (record, fields) in touched.of_kind(connection, ActionStep::CODE)? {
        let step: Option<ActionStep> = fields.as_ref().map(document::read);
        match step.filter(|step| step.done_on.is_none()).and_then(|step| step.due_on) {
            Some(due_on) => {
                connection
                    .prepare_cached(include_str!("action_step.sql"))?
                    .execute(params![record, stream, due_on])?;
            }
            None => {
                connection
                    .prepare_cached("DELETE FROM action_step_row WHERE record = ?1")?
                    .execute([record])?;
            }
        }
    }
    Ok(())
}
