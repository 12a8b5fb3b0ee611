//! This laptop's own changes, and which of them wait for the agency.

use super::row;
use crate::{Reader, Result, Store, signed};
use history::Change;
use rusqlite::{Connection, OptionalExtension, params};

/// A run of this laptop's changes, in order.
#[derive(Debug)]
pub struct Mine {
    /// The changes.
    pub changes: Vec<Change>,
    /// Whether more waits after them.
    pub more: bool,
    /// About how many bytes they take on the wire, at most.
    pub bytes: usize,
}

impl Store {
    /// This laptop's changes after `after`, in order and without a gap between them: at
    /// most `count` of them and, beyond the first, at most about `bytes` bytes of text.
    ///
    /// The first may come later than `after + 1`, where an older copy of the store was put
    /// back and the changes between were lost with the newer one.
    pub fn mine_after(&self, after: u64, count: usize, bytes: usize) -> Result<Mine> {
        let sql = format!(
            "SELECT {} FROM change WHERE device = ?1 AND seq > ?2 ORDER BY seq",
            row::COLUMNS
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![self.own.device_row, signed(after)])?;
        let mut changes: Vec<Change> = Vec::new();
        let mut taken = 0;
        while let Some(next) = rows.next()? {
            let change = row::read(next)??;
            // What a change takes on the wire beside its texts is about 200 bytes.
            let size = change.header_text().len() + change.content().map_or(0, str::len) + 200;
            let follows = changes.last().is_none_or(|c| c.header().seq + 1 == change.header().seq);
            if !follows || (!changes.is_empty() && (changes.len() == count || taken + size > bytes))
            {
                return Ok(Mine { changes, more: true, bytes: taken });
            }
            taken += size;
            changes.push(change);
        }
        Ok(Mine { changes, more: false, bytes: taken })
    }
}

impl Reader {
    /// How many changes wait for the agency.
    pub fn waiting(&self) -> Result<u64> {
        let last: i64 = self
            .connection
            .prepare_cached("SELECT coalesce(max(seq), 0) FROM change WHERE device = ?1")?
            .query_row([self.device_row], |row| row.get(0))?;
        Ok(last.unsigned_abs().saturating_sub(self.acknowledged()?))
    }

    /// How many changes of one case wait for the agency.
    pub fn waiting_of(&self, case: history::StreamId) -> Result<u64> {
        waiting_of(&self.connection, self.device_row, self.acknowledged()?, case)
    }
}

/// How many changes of one case a device wrote after those that the agency holds.
pub(super) fn waiting_of(
    connection: &Connection,
    device: i64,
    acknowledged: u64,
    case: history::StreamId,
) -> Result<u64> {
    let count: i64 = connection
        .prepare_cached(include_str!("waiting_of.sql"))?
        .query_row(params![device, signed(acknowledged), case.0.as_bytes().as_slice()], |row| {
            row.get(0)
        })?;
    Ok(count.unsigned_abs())
}

impl Store {
    /// The digest of our change with this number; that of the start for 0; `None` when it
    /// is not here.
    pub fn digest_at(&self, seq: u64) -> Result<Option<history::Digest>> {
        if seq == 0 {
            return Ok(Some(history::Digest::START));
        }
        let (head, digest) = self.own.head;
        if seq == head {
            return Ok(Some(digest));
        }
        let sql = format!("SELECT {} FROM change WHERE device = ?1 AND seq = ?2", row::COLUMNS);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let change =
            statement.query_row(params![self.own.device_row, signed(seq)], row::read).optional()?;
        Ok(change.transpose()?.map(|change| change.digest()))
    }

    /// The highest of our changes up to which all are here, also when their content was
    /// purged; less than the head where an older copy of the store was put back.
    #[must_use]
    pub fn highest_held(&self) -> u64 {
        self.own.gap_after.unwrap_or(self.own.head.0)
    }
}
