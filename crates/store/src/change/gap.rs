//! The gap in our own changes after an older copy of the store was put back, until the agency has
//! sent back what it holds. It is noted, so that nobody has to count the log.

use crate::meta::keep_meta;
use crate::{Error, Reader, Result, signed};
use rusqlite::{Connection, params};

const NAME: &str = "gap-after";

/// The change after which others are missing, if something was written after the gap.
pub(crate) fn kept(reader: &Reader) -> Result<Option<u64>> {
    let kept = reader.meta(NAME)?;
    kept.map(|text| text.parse().map_err(|_| Error::DatabaseDamaged)).transpose()
}

/// Notes the gap, or that there is none any more.
pub(crate) fn keep(connection: &Connection, after: Option<u64>) -> Result<()> {
    if let Some(after) = after {
        return keep_meta(connection, NAME, &after.to_string());
    }
    connection.prepare_cached("DELETE FROM meta WHERE name = ?1")?.execute([NAME])?;
    Ok(())
}

/// Where the gap begins that began after a change before some came back; `None` when all up to
/// the head are here now.
pub(super) fn left_of(
    connection: &Connection,
    device: i64,
    after: u64,
    head: u64,
) -> Result<Option<u64>> {
    let mut numbers = connection
        .prepare_cached("SELECT seq FROM change WHERE device = ?1 AND seq > ?2 ORDER BY seq")?;
    let mut rows = numbers.query(params![device, signed(after)])?;
    let mut complete_to = after;
    while let Some(row) = rows.next()? {
        let seq = row.get::<_, i64>(0)?.unsigned_abs();
        if seq != complete_to + 1 {
            break;
        }
        complete_to = seq;
    }
    Ok((complete_to < head).then_some(complete_to))
}
