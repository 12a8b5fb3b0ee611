//! The agency's receipt: what it holds of our changes.

use super::held::hold_for_review;
use crate::{Reader, Result, Store, signed};
use history::{Digest, Signature};
use rusqlite::{OptionalExtension, params};

/// A receipt of the agency.
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

impl Reader {
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
}

impl Store {
    /// Keeps a receipt with the verdicts on the changes that it answers: the positions of those
    /// that were accepted, the reasons of those that are held for review.
    pub fn keep_receipt(
        &mut self,
        receipt: &KeptReceipt,
        placed: &[(u64, u64)],
        held: &[(u64, String)],
    ) -> Result<()> {
        let device_row = self.own.device_row;
        let tx = self.connection.transaction()?;
        // One row: the last receipt says it all.
        tx.prepare_cached(
            "INSERT OR REPLACE INTO receipt (id, head, digest, server_time, signature)
             VALUES (1, ?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            signed(receipt.head),
            receipt.digest.0.as_slice(),
            receipt.server_time,
            receipt.signature.0.as_slice()
        ])?;
        for (seq, position) in placed {
            tx.prepare_cached(include_str!("place.sql"))?.execute(params![
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
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_the_last_receipt_is_kept() {
        let (_folder, mut store) = crate::fixture::open(1);
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
