//! The staff's devices: enrollment codes, and revoking a device's access.

use super::{Admin, staff};
use crate::db::stored;
use crate::{AGENCY, Error, Result, code};
use history::{DeviceId, StaffId};

/// An enrollment code that was just issued. Only its hash is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code, `XXXXX-XXXXX`.
    pub code: String,
    /// When it expires, in milliseconds since 1970-01-01 UTC.
    pub expires_at: i64,
}

/// A device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// What its worker calls it.
    pub name: String,
    /// Whose it is.
    pub staff_name: String,
    /// Whether its access was revoked.
    pub revoked: bool,
    /// How many of its changes are here …
    pub head: u64,
    /// … and how many of them are held for review.
    pub held_for_review: u64,
}

impl Admin {
    /// Issues a code with which a member of staff enrolls one device.
    ///
    /// # Errors
    /// [`Error::NoSuchStaff`].
    pub fn make_code(&mut self, staff: StaffId) -> Result<Code> {
        self.write(|tx, world| {
            staff::team(tx, staff)?;
            let now = world.now();
            let code = code::make_code(world.random()?);
            let hash = code::hash(&code).ok_or(Error::Damaged("code"))?;
            let expires_at = now + code::LIFE;
            // Expired codes that nobody used are of no use any more.
            tx.execute(
                "DELETE FROM enrollment
                 WHERE agency_id = ?1 AND device IS NULL AND expires_at <= ?2",
                (AGENCY, now),
            )?;
            tx.execute(
                "INSERT INTO enrollment (agency_id, hash, staff, expires_at)
                 VALUES (?1, ?2, ?3, ?4)",
                (AGENCY, hash, staff.0.as_bytes(), expires_at),
            )?;
            Ok(Code { code, expires_at })
        })
    }

    /// The devices, in the order in which they were enrolled.
    pub fn devices(&self) -> Result<Vec<Device>> {
        let mut query = self.connection.prepare_cached(include_str!("devices.sql"))?;
        let rows = query.query_map([AGENCY], |row| {
            Ok(Device {
                id: stored(row, 0)?,
                name: row.get(1)?,
                staff_name: row.get(2)?,
                revoked: row.get(3)?,
                head: row.get(4)?,
                held_for_review: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Revokes a device's access; doing it again changes nothing.
    ///
    /// # Errors
    /// [`Error::NoSuchDevice`].
    pub fn revoke(&mut self, device: DeviceId) -> Result<()> {
        self.write(|tx, world| {
            let revoked = tx.execute(
                "UPDATE device SET revoked_at = coalesce(revoked_at, ?3) WHERE agency_id = ?1 AND id = ?2",
                (AGENCY, device.0.as_bytes(), world.now()),
            )?;
            if revoked == 0 { Err(Error::NoSuchDevice) } else { Ok(()) }
        })
    }
}
