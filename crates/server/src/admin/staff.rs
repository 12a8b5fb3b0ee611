//! The agency's staff.

use super::{Admin, name};
use crate::caller::{role, role_text};
use crate::db::stored;
use crate::{AGENCY, Error, Result};
use history::StaffId;
use protocol::Role;
use rusqlite::{Connection, OptionalExtension};

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Their id.
    pub id: StaffId,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Their team; a supervisor without one has every team.
    pub team: Option<String>,
}

impl Admin {
    /// Adds a member of staff.
    ///
    /// # Errors
    /// [`Error::BadName`] for their name or the team's.
    pub fn add_staff(
        &mut self,
        staff_name: &str,
        role: Role,
        team: Option<&str>,
    ) -> Result<StaffId> {
        let staff_name = name(staff_name)?;
        let team = team.map(name).transpose()?;
        self.write(|tx, world| {
            let id = StaffId(world.id()?);
            tx.execute(
                "INSERT INTO staff (agency_id, id, name, role, team, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (AGENCY, id.0.as_bytes(), staff_name, role_text(role), team, world.now()),
            )?;
            Ok(id)
        })
    }

    /// The staff, in the order in which they were added.
    pub fn staff(&self) -> Result<Vec<Staff>> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, name, role, team FROM staff WHERE agency_id = ?1 ORDER BY id",
        )?;
        let rows = query.query_map([AGENCY], |row| {
            Ok((stored(row, 0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
        })?;
        rows.map(|row| {
            let (id, name, text, team) = row?;
            Ok(Staff { id, name, role: role(&text)?, team })
        })
        .collect()
    }
}

/// The team of a member of staff.
pub(super) fn team(connection: &Connection, staff: StaffId) -> Result<Option<String>> {
    connection
        .prepare_cached("SELECT team FROM staff WHERE agency_id = ?1 AND id = ?2")?
        .query_row((AGENCY, staff.0.as_bytes()), |row| row.get(0))
        .optional()?
        .ok_or(Error::NoSuchStaff)
}
