//! The row of a change: SQL only.

use crate::{Error, Result, signed};
use history::{Change, ContentHash, Digest, Signature};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Appends a change, or the content that it lacked; `false` when it is here already.
pub(crate) fn insert(
    connection: &Connection,
    device: i64,
    record: i64,
    position: Option<u64>,
    change: &Change,
) -> Result<bool> {
    // The hash of a content that is here can be computed; it is kept only for a purged one.
    let hash = change.content().is_none().then(|| change.content_hash().0);
    let position = position.map(signed);
    let inserted = connection.prepare_cached(include_str!("insert.sql"))?.execute(params![
        device,
        signed(change.header().seq),
        record,
        position,
        change.header_text(),
        change.content(),
        hash.as_ref().map(<[u8; 32]>::as_slice),
        change.prev().0.as_slice(),
        change.signature().0.as_slice(),
    ])?;
    if inserted == 0 {
        // Here already: the same change, or another of the same number, which cannot be.
        let kept: [u8; 64] = connection
            .prepare_cached("SELECT signature FROM change WHERE device = ?1 AND seq = ?2")?
            .query_row(params![device, signed(change.header().seq)], |row| row.get(0))?;
        if kept != change.signature().0 {
            return Err(Error::Forked { seq: change.header().seq });
        }
    }
    Ok(inserted == 1)
}

/// The columns that [`read`] wants, in order.
pub(crate) const COLUMNS: &str = "header, content, content_hash, prev, signature";

/// Reads a change from a row that begins with [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Result<Change>> {
    let header: String = row.get(0)?;
    let content: Option<String> = row.get(1)?;
    let hash: Option<[u8; 32]> = row.get(2)?;
    let prev: [u8; 32] = row.get(3)?;
    let signature: [u8; 64] = row.get(4)?;
    Ok(Change::read(header, content, hash.map(ContentHash), Digest(prev), Signature(signature))
        .map_err(Error::from))
}

/// The last change of a device: its number and digest; the start when it wrote none.
pub(crate) fn head(connection: &Connection, device: i64) -> Result<(u64, Digest)> {
    let sql = format!("SELECT {COLUMNS} FROM change WHERE device = ?1 ORDER BY seq DESC LIMIT 1");
    let last = connection.prepare_cached(&sql)?.query_row([device], read).optional()?;
    match last {
        None => Ok((0, Digest::START)),
        Some(change) => change.map(|change| (change.header().seq, change.digest())),
    }
}
