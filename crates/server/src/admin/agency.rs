//! The agency.

use super::{Admin, name};
use crate::{AGENCY, Error, Result, World, db, server};
use history::AgencyId;
use std::path::Path;
use zeroize::Zeroizing;

impl Admin {
    /// Makes the agency, with its identity key, and the file if it is not there.
    ///
    /// # Errors
    /// [`Error::AgencyExists`], [`Error::BadName`], and errors of opening a file.
    pub fn create_agency(path: &Path, agency_name: &str, world: World) -> Result<(Self, AgencyId)> {
        let agency_name = name(agency_name)?;
        let mut admin = Self { connection: db::open(path, true)?, world };
        let id = admin.write(|tx, world| {
            if server::read_agency(tx)?.is_some() {
                return Err(Error::AgencyExists);
            }
            let id = AgencyId(world.id()?);
            let identity = Zeroizing::new(world.random::<32>()?);
            tx.execute(
                "INSERT INTO agency (agency_id, id, name, identity, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                (AGENCY, id.0.as_bytes(), agency_name, identity.as_slice(), world.now()),
            )?;
            Ok(id)
        })?;
        Ok((admin, id))
    }
}
