//! Our place in the agency, and the attempts to reach it.

use crate::meta::keep_meta;
use crate::{Reader, Result, Store, signed, stream};
use casework::StreamKind;
use history::{AgencyId, PublicKey, StaffId, StreamId};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// Our place in the agency, from enrollment on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency {
    /// The agency.
    pub id: AgencyId,
    /// Its name.
    pub name: String,
    /// The server's address.
    pub server: String,
    /// The server's identity key, pinned.
    pub identity: PublicKey,
    /// The worker, as the agency has them.
    pub staff: StaffId,
    /// Their name.
    pub worker: String,
    /// Their role, as the protocol spells it.
    pub role: String,
    /// How far the server's clock is ahead of this laptop's, in milliseconds.
    #[serde(default)]
    pub clock_ahead_ms: i64,
    /// The `ETag` of the caseload that was last acted on.
    #[serde(default)]
    pub caseload_etag: Option<String>,
}

/// One attempt to reach the agency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attempt {
    /// When (RFC 3339).
    pub at: String,
    /// Changes sent.
    pub sent: u64,
    /// Changes received.
    pub received: u64,
    /// Bytes on the wire, both ways.
    pub bytes: u64,
    /// The error's kind, when it failed.
    pub failed: Option<String>,
}

/// How many attempts are remembered, besides the first of those that ended as the last one did:
/// since when that has been so.
const ATTEMPTS_KEPT: i64 = 50;

impl Reader {
    /// Our place in the agency; `None` before enrollment.
    pub fn agency(&self) -> Result<Option<Agency>> {
        self.meta("agency")?.map(|text| Ok(serde_json::from_str(&text)?)).transpose()
    }

    /// The attempts that are remembered, the latest first.
    pub fn attempts(&self, limit: u32) -> Result<Vec<Attempt>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT at, sent, received, bytes, failed FROM attempt ORDER BY id DESC LIMIT ?1",
        )?;
        let rows = statement.query_map([limit], |row| {
            Ok(Attempt {
                at: row.get(0)?,
                sent: row.get::<_, i64>(1)?.unsigned_abs(),
                received: row.get::<_, i64>(2)?.unsigned_abs(),
                bytes: row.get::<_, i64>(3)?.unsigned_abs(),
                failed: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Store {
    /// Keeps our place in the agency, whose own stream is no case. To enroll, see
    /// [`Store::adopt`].
    pub fn keep_agency(&self, agency: &Agency) -> Result<()> {
        keep_agency(&self.connection, agency)
    }

    /// Keeps what a sync learned, and changes nothing else that is known of the agency.
    pub fn keep_caseload_etag(&self, etag: Option<String>, clock_ahead_ms: i64) -> Result<()> {
        let Some(agency) = self.agency()? else { return Ok(()) };
        self.keep_agency(&Agency { caseload_etag: etag, clock_ahead_ms, ..agency })
    }

    /// Remembers an attempt.
    pub fn keep_attempt(&mut self, attempt: &Attempt) -> Result<()> {
        let tx = self.connection.transaction()?;
        tx.prepare_cached(
            "INSERT INTO attempt (at, sent, received, bytes, failed) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            attempt.at,
            signed(attempt.sent),
            signed(attempt.received),
            signed(attempt.bytes),
            attempt.failed
        ])?;
        tx.prepare_cached(include_str!("forget_attempts.sql"))?.execute([ATTEMPTS_KEPT])?;
        Ok(tx.commit()?)
    }
}

pub(crate) fn keep_agency(connection: &Connection, agency: &Agency) -> Result<()> {
    stream::mark(connection, StreamId::of_agency(agency.id), StreamKind::Agency)?;
    keep_meta(connection, "agency", &serde_json::to_string(agency)?)
}
