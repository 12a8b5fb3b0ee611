//! What the agency holds for review of our changes.

use super::row;
use crate::{Reader, Result, signed};
use history::Change;
use rusqlite::{Connection, params};

/// A change of ours that the agency holds for review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldForReview {
    /// Its number, under the place that it was sent by.
    pub seq: u64,
    /// The reason's code, as the protocol spells it.
    pub reason: String,
    /// The fields that it wrote; known also after its content was purged with its case.
    pub fields: Vec<String>,
    /// The change, as it is in our log.
    pub change: Option<Change>,
}

impl Reader {
    /// What the agency holds for review, the latest first.
    pub fn held_for_review(&self) -> Result<Vec<HeldForReview>> {
        let mut statement = self.connection.prepare_cached(include_str!("held_for_review.sql"))?;
        let rows = statement.query_map([], |found| {
            let known: Option<i64> = found.get(8)?;
            Ok((
                found.get::<_, i64>(5)?,
                found.get(6)?,
                found.get::<_, String>(7)?,
                known.map(|_| row::read(found)).transpose()?,
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
}

/// Remembers that the agency holds a change of ours for review, and which fields it wrote.
pub(super) fn hold_for_review(
    connection: &Connection,
    device: i64,
    seq: u64,
    reason: &str,
) -> Result<()> {
    connection.prepare_cached(include_str!("hold_for_review.sql"))?.execute(params![
        device,
        signed(seq),
        reason
    ])?;
    Ok(())
}
