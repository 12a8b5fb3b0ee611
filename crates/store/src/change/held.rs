//! What the agency holds for review of our changes.

use crate::{Result, signed};
use rusqlite::{Connection, params};

/// Remembers that the agency holds a change of ours for review, and which fields it wrote.
pub(crate) fn hold_for_review(
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
