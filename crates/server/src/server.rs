//! An agency's file while it is served.

use crate::db::{self, Lock, Readers, stored};
use crate::nonces::Nonces;
use crate::rates::Rates;
use crate::refusal::Refusal;
use crate::{AGENCY, Error, Result, World};
use history::{AgencyId, DeviceId, Digest, SecretKey, StreamId};
use protocol::{Limits, Receipt};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use zeroize::Zeroizing;

/// More changes than a case can get between a backup and the loss of the original.
const AFTER_RESTORE: u64 = 1_000_000;

/// An agency's file, served by this process alone.
pub struct Server {
    pub(crate) world: World,
    pub(crate) limits: Limits,
    pub(crate) agency: AgencyId,
    pub(crate) agency_name: String,
    pub(crate) identity: SecretKey,
    /// In seconds since 1970-01-01 UTC: what was signed before is stale.
    pub(crate) started: i64,
    pub(crate) readers: Readers,
    pub(crate) nonces: Nonces,
    pub(crate) rates: Rates,
    writer: Mutex<Connection>,
    _lock: Lock,
}

impl Server {
    /// Opens the file, and keeps any other process from serving it.
    ///
    /// # Errors
    /// [`Error::AlreadyServed`], [`Error::Missing`], [`Error::NoAgency`], and errors of opening a
    /// file.
    pub fn open(path: &Path, world: World) -> Result<Self> {
        if !path.exists() {
            return Err(Error::Missing);
        }
        let lock = Lock::take(path)?;
        let mut writer = db::open(path, false)?;
        let (agency, agency_name, identity) = read_agency(&writer)?.ok_or(Error::NoAgency)?;
        count_on_if_restored(&mut writer)?;
        begin_agency_stream(&mut writer, agency, world.now())?;
        Ok(Self {
            limits: Limits::default(),
            agency,
            agency_name,
            identity,
            started: world.now().div_euclid(1000),
            world,
            readers: Readers::new(path),
            nonces: Nonces::default(),
            rates: Rates::default(),
            writer: Mutex::new(writer),
            _lock: lock,
        })
    }

    /// With other limits than the protocol's defaults; every hello states them.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// The agency.
    #[must_use]
    pub fn agency(&self) -> AgencyId {
        self.agency
    }

    /// Writes in one transaction, one at a time; commits only when `write` returns `Ok`.
    pub(crate) fn write<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        // A writer that panicked had its transaction rolled back: the connection is fine.
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = write(&tx)?;
        tx.commit()?;
        Ok(answer)
    }

    /// A signed receipt for what the agency holds of a device.
    pub(crate) fn receipt(&self, device: DeviceId, head: u64, digest: Digest) -> Receipt {
        let time = self.world.now();
        let signature =
            self.identity.sign(&Receipt::message(self.agency, device, head, digest, time));
        Receipt { head, digest, time, signature }
    }
}

/// In a backup that was put back, continues above every position that the original may have given
/// out since. A laptop that has pulled up to such a position would otherwise never see what is
/// written below it from now on.
fn count_on_if_restored(writer: &mut Connection) -> Result<()> {
    let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if tx.execute("UPDATE agency SET is_copy = 0 WHERE agency_id = ?1 AND is_copy", [AGENCY])? > 0 {
        tx.execute(
            "UPDATE stream SET head = head + ?2 WHERE agency_id = ?1",
            (AGENCY, AFTER_RESTORE),
        )?;
        tracing::warn!(
            "this file is a backup that was put back; the laptops send again what it lacks"
        );
    }
    tx.commit()?;
    Ok(())
}

/// Creates the agency's own stream, which every laptop of the agency may hold, when the file is
/// served for the first time.
fn begin_agency_stream(writer: &mut Connection, agency: AgencyId, now: i64) -> Result<()> {
    let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute(
        "INSERT INTO stream (agency_id, no, id, kind, created_at)
         SELECT ?1, (SELECT coalesce(max(no), 0) + 1 FROM stream WHERE agency_id = ?1), ?2,
                'agency', ?3
         WHERE NOT EXISTS (SELECT 1 FROM stream WHERE agency_id = ?1 AND kind = 'agency')",
        (AGENCY, StreamId::of_agency(agency).0.as_bytes(), now),
    )?;
    Ok(tx.commit()?)
}

/// The agency of the file, with its name and identity key, if it has one.
pub(crate) fn read_agency(
    connection: &Connection,
) -> Result<Option<(AgencyId, String, SecretKey)>> {
    let row = connection
        .query_row("SELECT id, name, identity FROM agency WHERE agency_id = ?1", [AGENCY], |row| {
            Ok((stored(row, 0)?, row.get(1)?, Zeroizing::new(row.get::<_, [u8; 32]>(2)?)))
        })
        .optional()?;
    Ok(row.map(|(id, name, identity)| (id, name, SecretKey::from_bytes(&identity))))
}
