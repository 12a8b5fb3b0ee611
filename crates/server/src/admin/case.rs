//! Who works on which case.

use super::{Admin, staff};
use crate::db::stored;
use crate::{AGENCY, Error, Result};
use history::{StaffId, StreamId};
use rusqlite::{Connection, OptionalExtension};

/// A case: its id and size, nothing of what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its id.
    pub id: StreamId,
    /// How many changes it has.
    pub head: u64,
    /// The names of those who work on it, in alphabetical order.
    pub staff: Vec<String>,
}

impl Admin {
    /// The cases, in the order of their ids.
    pub fn cases(&self) -> Result<Vec<Case>> {
        let mut query = self.connection.prepare_cached(include_str!("cases.sql"))?;
        let mut rows = query.query([AGENCY])?;
        let mut cases: Vec<Case> = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, head, name) = (stored(row, 0)?, row.get(1)?, row.get::<_, Option<String>>(2)?);
            match cases.last_mut() {
                Some(case) if case.id == id => case.staff.extend(name),
                _ => cases.push(Case { id, head, staff: name.into_iter().collect() }),
            }
        }
        Ok(cases)
    }

    /// Assigns a case to a member of staff, in addition to those who have it already. It becomes
    /// their team's; of someone without a team it stays the team's that has it.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`], [`Error::NoSuchStaff`].
    pub fn assign(&mut self, case: StreamId, staff: StaffId) -> Result<()> {
        self.write(|tx, world| {
            let no = number(tx, case)?;
            let team = staff::team(tx, staff)?;
            tx.execute(
                "INSERT INTO assignment (agency_id, staff, stream, assigned_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
                (AGENCY, staff.0.as_bytes(), no, world.now()),
            )?;
            tx.execute("UPDATE stream SET team = coalesce(?3, team) WHERE agency_id = ?1 AND no = ?2", (AGENCY, no, team))?;
            Ok(())
        })
    }

    /// Takes a case from a member of staff. It stays their team's until it is assigned to another.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`], [`Error::NoSuchStaff`], [`Error::NotAssigned`].
    pub fn unassign(&mut self, case: StreamId, staff: StaffId) -> Result<()> {
        self.write(|tx, _| {
            let no = number(tx, case)?;
            staff::team(tx, staff)?;
            let taken = tx.execute(
                "DELETE FROM assignment WHERE agency_id = ?1 AND staff = ?2 AND stream = ?3",
                (AGENCY, staff.0.as_bytes(), no),
            )?;
            if taken == 0 { Err(Error::NotAssigned) } else { Ok(()) }
        })
    }
}

fn number(connection: &Connection, case: StreamId) -> Result<i64> {
    connection
        .prepare_cached("SELECT no FROM stream WHERE agency_id = ?1 AND id = ?2 AND kind = 'case'")?
        .query_row((AGENCY, case.0.as_bytes()), |row| row.get(0))
        .optional()?
        .ok_or(Error::NoSuchCase)
}
