//! What is known of the agency on this laptop: our place in it, what it holds from us,
//! who else writes.

use crate::change::hold_for_review;
use crate::change::row::{self as change_row, device_row};
use crate::{Reader, Result, Store, signed, stream};
use casework::StreamKind;
use history::{AgencyId, Change, DeviceId, Digest, PublicKey, Signature, StaffId, StreamId};
use rusqlite::{Connection, OptionalExtension, params};
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

/// Who writes: a device that the agency vouched for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The device.
    pub device: DeviceId,
    /// Its key.
    pub key: PublicKey,
    /// Whose it is.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
}

/// What the agency said it holds from us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReceipt {
    /// All our changes up to this number.
    pub head: u64,
    /// The digest of that change.
    pub digest: Digest,
    /// The agency's time, in milliseconds since 1970-01-01 UTC.
    pub server_time: i64,
    /// The agency's signature.
    pub signature: Signature,
}

/// A change of ours that the agency holds for review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldForReview {
    /// Its number, under the place that it was sent by.
    pub seq: u64,
    /// The reason's code, as the protocol spells it.
    pub reason: String,
    /// The fields that it wrote; known also after its content was purged with its case.
    pub fields: Vec<String>,
    /// The change, as it stands in our log.
    pub change: Option<Change>,
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

/// How many attempts are remembered.
const ATTEMPTS_KEPT: i64 = 50;

impl Reader {
    /// Our place in the agency; `None` before enrollment.
    pub fn agency(&self) -> Result<Option<Agency>> {
        self.meta("agency")?.map(|text| Ok(serde_json::from_str(&text)?)).transpose()
    }

    /// A single value of this laptop.
    pub fn meta(&self, name: &str) -> Result<Option<String>> {
        let mut statement =
            self.connection.prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// The highest of our changes up to which the agency holds all.
    pub fn acknowledged(&self) -> Result<u64> {
        Ok(self.receipt()?.map_or(0, |receipt| receipt.head))
    }

    /// The last receipt.
    pub fn receipt(&self) -> Result<Option<KeptReceipt>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT head, digest, server_time, signature FROM receipt")?;
        let receipt = statement
            .query_row([], |row| {
                Ok(KeptReceipt {
                    head: row.get::<_, i64>(0)?.unsigned_abs(),
                    digest: Digest(row.get(1)?),
                    server_time: row.get(2)?,
                    signature: Signature(row.get(3)?),
                })
            })
            .optional()?;
        Ok(receipt)
    }

    /// What the agency holds for review, the latest first.
    pub fn held_for_review(&self) -> Result<Vec<HeldForReview>> {
        let mut statement =
            self.connection.prepare_cached(include_str!("change/held_for_review.sql"))?;
        let rows = statement.query_map([], |row| {
            let known: Option<i64> = row.get(8)?;
            Ok((
                row.get::<_, i64>(5)?,
                row.get(6)?,
                row.get::<_, String>(7)?,
                known.map(|_| change_row::read(row)).transpose()?,
            ))
        })?;
        rows.map(|row| {
            let (seq, reason, fields, change) = row?;
            Ok(HeldForReview {
                seq: seq.unsigned_abs(),
                reason,
                fields: fields.split_whitespace().map(str::to_owned).collect(),
                change: change.transpose()?,
            })
        })
        .collect()
    }

    /// When the change with this number was written here, in milliseconds since
    /// 1970-01-01 UTC with the laptop's offset then.
    pub fn written_at(&self, seq: u64) -> Result<Option<(i64, i16)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT header ->> 'at', header ->> 'tz' FROM change WHERE device = ?1 AND seq = ?2",
        )?;
        let at = statement
            .query_row(params![self.device_row, signed(seq)], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(at.optional()?)
    }

    /// Who writes, as far as the agency has told.
    pub fn authors(&self) -> Result<Vec<Author>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT certificate FROM device WHERE certificate IS NOT NULL")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|text| Ok(serde_json::from_str(&text?)?)).collect()
    }

    /// The attempts, the latest first.
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

    /// Keeps a single value of this laptop.
    pub fn keep_meta(&self, name: &str, value: &str) -> Result<()> {
        keep_meta(&self.connection, name, value)
    }

    /// Keeps a receipt, with what became of the changes that it answers: the positions of
    /// those that were placed, the reasons of those that were kept apart.
    pub fn keep_receipt(
        &mut self,
        receipt: &KeptReceipt,
        placed: &[(u64, u64)],
        held: &[(u64, String)],
    ) -> Result<()> {
        let device_row = self.own.device_row;
        let tx = self.connection.transaction()?;
        // The last one says it all.
        tx.prepare_cached("DELETE FROM receipt")?.execute([])?;
        tx.prepare_cached(
            "INSERT INTO receipt (head, digest, server_time, signature) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            signed(receipt.head),
            receipt.digest.0.as_slice(),
            receipt.server_time,
            receipt.signature.0.as_slice()
        ])?;
        for (seq, position) in placed {
            tx.prepare_cached(include_str!("change/place.sql"))?.execute(params![
                device_row,
                signed(*seq),
                signed(*position)
            ])?;
        }
        for (seq, reason) in held {
            hold_for_review(&tx, device_row, *seq, reason)?;
        }
        Ok(tx.commit()?)
    }

    /// Keeps who writes. The caller has verified that the agency vouches for them.
    pub fn keep_author(&self, author: &Author) -> Result<()> {
        keep_author(&self.connection, author)
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
        tx.prepare_cached("DELETE FROM attempt WHERE id <= (SELECT max(id) FROM attempt) - ?1")?
            .execute([ATTEMPTS_KEPT])?;
        Ok(tx.commit()?)
    }
}

pub(crate) fn keep_agency(connection: &Connection, agency: &Agency) -> Result<()> {
    stream::mark(connection, StreamId::of_agency(agency.id), StreamKind::Agency)?;
    keep_meta(connection, "agency", &serde_json::to_string(agency)?)
}

pub(crate) fn keep_author(connection: &Connection, author: &Author) -> Result<()> {
    let row = device_row(connection, author.device)?;
    connection
        .prepare_cached("UPDATE device SET certificate = ?2 WHERE id = ?1")?
        .execute(params![row, serde_json::to_string(author)?])?;
    Ok(())
}

pub(crate) fn keep_meta(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)")?
        .execute([name, value])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_the_last_receipt_is_kept() {
        let (_folder, mut store) = crate::database::tests::fixture(1);
        for head in [3, 4, 2] {
            let receipt = KeptReceipt {
                head,
                digest: Digest([1; 32]),
                server_time: 5,
                signature: Signature([2; 64]),
            };
            store.keep_receipt(&receipt, &[], &[]).unwrap();
        }
        assert_eq!(store.acknowledged().unwrap(), 2, "also that of a server that was put back");
        let kept: i64 = store
            .connection
            .query_row("SELECT count(*) FROM receipt", [], |row| row.get(0))
            .unwrap();
        assert_eq!(kept, 1);
    }
}
