//! The device that asks, and whose it is. Read again for each request, so that a command's
//! changes take effect at once.

use crate::db::stored;
use crate::{AGENCY, Error, Result};
use history::{DeviceId, Digest, PublicKey, StaffId};
use protocol::Role;
use rusqlite::{Connection, OptionalExtension, Row};

/// A device of the agency, with its member of staff.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) device: DeviceId,
    /// Its short number in the log.
    pub(crate) no: i64,
    pub(crate) key: PublicKey,
    pub(crate) revoked: bool,
    /// The last of its changes that is here …
    pub(crate) head: u64,
    /// … with its digest.
    pub(crate) digest: Digest,
    pub(crate) staff: StaffId,
    pub(crate) role: Role,
    pub(crate) team: Option<String>,
}

impl Caller {
    /// The device with this id, if the agency has it.
    pub(crate) fn find(connection: &Connection, device: DeviceId) -> Result<Option<Self>> {
        connection
            .prepare_cached(include_str!("caller.sql"))?
            .query_row((AGENCY, device.0.as_bytes()), |row| Ok(Self::read(device, row)))
            .optional()?
            .transpose()
    }

    fn read(device: DeviceId, row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            device,
            no: row.get(0)?,
            key: public_key(row, 1)?,
            revoked: row.get(2)?,
            head: row.get(3)?,
            digest: stored(row, 4)?,
            staff: stored(row, 5)?,
            role: role(&row.get::<_, String>(6)?)?,
            team: row.get(7)?,
        })
    }

    pub(crate) fn is_supervisor(&self) -> bool {
        self.role == Role::Supervisor
    }
}

/// Reads a column with a public key.
pub(crate) fn public_key(row: &Row<'_>, column: usize) -> Result<PublicKey> {
    PublicKey::from_bytes(&row.get(column)?).map_err(|_| Error::Damaged("device.key"))
}

/// A role as the file spells it.
pub(crate) fn role(text: &str) -> Result<Role> {
    match text {
        "case-worker" => Ok(Role::CaseWorker),
        "supervisor" => Ok(Role::Supervisor),
        "administrator" => Ok(Role::Administrator),
        _ => Err(Error::Damaged("staff.role")),
    }
}

/// A role's spelling in the file.
pub(crate) fn role_text(role: Role) -> &'static str {
    match role {
        Role::CaseWorker => "case-worker",
        Role::Supervisor => "supervisor",
        Role::Administrator => "administrator",
    }
}
