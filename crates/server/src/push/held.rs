//! Which of the changes that a device sends are here already.

use crate::AGENCY;
use crate::caller::Caller;
use crate::db::stored;
use crate::refusal::Refusal;
use history::{Change, DeviceId, Digest};
use protocol::{ErrorCode, Verdict};
use rusqlite::Connection;

/// A change that is here: its digest, and its position (0 when it is held for review).
pub(super) type Known = (Digest, u64);

/// What is here from a device, starting at one of its changes.
#[derive(Debug)]
pub(super) struct Held {
    /// The digest of the change before the first.
    pub(super) before: Digest,
    /// The first and those after it, as many as are here.
    pub(super) known: Vec<Known>,
}

impl Held {
    pub(super) fn verdicts(&self, changes: &[Change]) -> Result<Vec<Verdict>, Refusal> {
        verdicts(&self.known, changes)
    }
}

/// What is here of `count` changes starting at `first`. More than one past the head is a gap.
pub(super) fn held(
    connection: &Connection,
    device: DeviceId,
    first: u64,
    count: usize,
) -> Result<Held, Refusal> {
    let caller = Caller::find(connection, device)?.ok_or(ErrorCode::NotSigned)?;
    if first == 0 || first > caller.head + 1 {
        return Err(ErrorCode::BadRequest.into());
    }
    if first == caller.head + 1 {
        return Ok(Held { before: caller.digest, known: Vec::new() });
    }
    let after = first - 1;
    let last = after.saturating_add(count as u64).min(caller.head);
    let mut query = connection.prepare_cached(include_str!("held.sql"))?;
    let rows = query
        .query_map((AGENCY, caller.no, after, last), |row| Ok((stored(row, 0)?, row.get(1)?)))?;
    let mut known: Vec<Known> = rows.collect::<Result<_, _>>()?;
    // The first row is the change before the first one sent, except at the start.
    let before = match (after, known.is_empty()) {
        (0, _) => Digest::START,
        (_, false) => known.remove(0).0,
        (_, true) => return Err(crate::Error::Damaged("change").into()),
    };
    Ok(Held { before, known })
}

/// The verdicts on those that are here. Another change with the same number means that two
/// machines share one device.
pub(super) fn verdicts(known: &[Known], changes: &[Change]) -> Result<Vec<Verdict>, Refusal> {
    known
        .iter()
        .zip(changes)
        .map(|(&(digest, position), change)| {
            if digest == change.digest() {
                Ok(Verdict::Already(position))
            } else {
                Err(ErrorCode::Diverged.into())
            }
        })
        .collect()
}
