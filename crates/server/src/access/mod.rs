//! Who may hold which stream. Case workers and administrators hold the cases assigned to them.
//! Supervisors also hold those of their team, or all cases when they have no team. Everyone
//! holds the agency's own stream.

use crate::caller::Caller;
use crate::db::stored;
use crate::{AGENCY, Result};
use history::StreamId;
use protocol::Held;
use rusqlite::{Connection, OptionalExtension};

/// A case or the agency's stream, as one caller sees it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Case {
    /// Its short number in the log.
    pub(crate) no: i64,
    /// The position of its last change.
    pub(crate) head: u64,
    /// Whether the caller may hold it.
    pub(crate) allowed: bool,
    /// Whether it is the agency's own stream, and no case.
    pub(crate) is_agency: bool,
}

impl Case {
    /// A case that its author has just begun.
    pub(crate) fn new(no: i64) -> Self {
        Self { no, head: 0, allowed: true, is_agency: false }
    }
}

/// The case with this id, if there is one.
pub(crate) fn case(
    connection: &Connection,
    caller: &Caller,
    stream: StreamId,
) -> Result<Option<Case>> {
    let mut query = connection.prepare_cached(include_str!("case.sql"))?;
    let staff = caller.staff.0.as_bytes();
    let case = query
        .query_row(
            (AGENCY, stream.0.as_bytes(), staff, caller.is_supervisor(), &caller.team),
            |row| {
                Ok(Case {
                    no: row.get(0)?,
                    head: row.get(1)?,
                    allowed: row.get(2)?,
                    is_agency: row.get(3)?,
                })
            },
        )
        .optional()?;
    Ok(case)
}

/// The streams that the caller may hold, in the order of their ids.
pub(crate) fn caseload(connection: &Connection, caller: &Caller) -> Result<Vec<Held>> {
    let staff = caller.staff.0.as_bytes();
    let held = |row: &rusqlite::Row<'_>| Ok(Held(stored(row, 0)?, row.get(1)?));
    let all = if caller.is_supervisor() {
        let mut query = connection.prepare_cached(include_str!("caseload_of_supervisor.sql"))?;
        query.query_map((AGENCY, staff, &caller.team), held)?.collect::<Result<_, _>>()?
    } else {
        let mut query = connection.prepare_cached(include_str!("caseload_of_worker.sql"))?;
        query.query_map((AGENCY, staff), held)?.collect::<Result<_, _>>()?
    };
    Ok(all)
}
