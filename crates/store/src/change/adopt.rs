//! Taking a new place in an agency: what the agency does not hold yet is signed again
//! under the new device and the worker's staff id.
//!
//! Before enrollment there is no staff id to write under, and when two machines share one
//! device (a cloned disk) one of them must take a new one. Nobody else has seen what is
//! signed again, so nothing that was shared changes. A new place has a key of its own.

use super::row;
use crate::record::row::{self as record_row, RecordRow};
use crate::{Own, Result, Store};
use history::{Change, DeviceId, Digest, Dot, SecretKey, StaffId};
use rusqlite::{Connection, Transaction, params};
use zeroize::Zeroizing;

/// Changes that are read at once.
const PIECE: usize = 500;

impl Store {
    /// Our changes after `acknowledged`, across the gaps between them, read in pieces.
    fn all_after(&self, acknowledged: u64) -> Result<Vec<Change>> {
        let mut changes: Vec<Change> = Vec::new();
        loop {
            let after = changes.last().map_or(acknowledged, |last| last.header().seq);
            let mut piece = self.mine_after(after, PIECE, usize::MAX)?;
            changes.append(&mut piece.changes);
            if !piece.more {
                return Ok(changes);
            }
        }
    }

    /// Becomes `device` of `staff`: our changes after `acknowledged` are numbered from 1
    /// again and signed with the new key. Records and read models follow.
    ///
    /// # Errors
    /// What the database says; then everything stands as it was.
    pub fn adopt(
        &mut self,
        device: DeviceId,
        staff: StaffId,
        key: SecretKey,
        acknowledged: u64,
    ) -> Result<()> {
        let pending = self.all_after(acknowledged)?;
        let old = self.own.device;
        let old_row = self.own.device_row;
        let tx = self.connection.transaction()?;
        let device_row = row::device_row(&tx, device)?;
        let mut head = (0, Digest::START);
        let mut records = Vec::new();
        let mut missing = Missing { acknowledged, ranges: Vec::new(), last: acknowledged };
        for change in &pending {
            missing.note(change.header().seq);
            let mut header = change.header().clone();
            header.seen =
                header.seen.dots().flat_map(|dot| missing.renumbered(dot, old, device)).collect();
            header.device = device;
            header.author = staff;
            header.seq = head.0 + 1;
            let again = Change::sign(header, &change.writes()?, head.1, &key)?;
            head = (again.header().seq, again.digest());
            let record = record_of(&tx, old_row, change.header().seq)?;
            tx.prepare_cached("DELETE FROM change WHERE device = ?1 AND seq = ?2")?.execute(
                params![old_row, i64::try_from(change.header().seq).unwrap_or(i64::MAX)],
            )?;
            row::insert(&tx, device_row, record, None, &again)?;
            records.push(record);
        }
        records.sort_unstable();
        records.dedup();
        for record in records {
            retake(&tx, record)?;
        }
        tx.execute("DELETE FROM held_for_review", [])?;
        tx.execute("DELETE FROM receipt", [])?;
        keep_own(&tx, device, &key)?;
        tx.commit()?;
        self.reader.device = device;
        self.reader.device_row = device_row;
        self.own = Own { device, device_row, key, head };
        self.rebuild_read_models()
    }
}

/// The numbers after the acknowledged ones that no change bears: they were lost with a newer
/// copy of the database. What is numbered again has no gap.
struct Missing {
    acknowledged: u64,
    /// The last change before each gap, and how many numbers the gap has.
    ranges: Vec<(u64, u64)>,
    last: u64,
}

impl Missing {
    /// Takes the next change in order.
    fn note(&mut self, seq: u64) {
        if seq > self.last + 1 {
            self.ranges.push((self.last, seq - self.last - 1));
        }
        self.last = seq;
    }

    /// What a context that knew the old device's changes knows after they were renumbered.
    fn renumbered(&self, dot: Dot, old: DeviceId, device: DeviceId) -> Vec<Dot> {
        if dot.device != old {
            return vec![dot];
        }
        let lost: u64 = self.ranges.iter().filter(|gap| gap.0 < dot.seq).map(|gap| gap.1).sum();
        let shared = Dot { device: old, seq: dot.seq.min(self.acknowledged) };
        let moved = Dot { device, seq: dot.seq.saturating_sub(self.acknowledged + lost) };
        [shared, moved].into_iter().filter(|dot| dot.seq > 0).collect()
    }
}

fn record_of(connection: &Connection, device: i64, seq: u64) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT record FROM change WHERE device = ?1 AND seq = ?2")?
        .query_row(params![device, i64::try_from(seq).unwrap_or(i64::MAX)], |row| row.get(0))?)
}

/// Takes a record's changes in again.
fn retake(tx: &Transaction<'_>, record: i64) -> Result<()> {
    let sql = format!("SELECT {} FROM change WHERE record = ?1 ORDER BY id", row::COLUMNS);
    let mut state = history::RecordState::default();
    let mut statement = tx.prepare_cached(&sql)?;
    let changes = statement.query_map([record], row::read)?;
    for change in changes {
        state.take(&change??)?;
    }
    let (stream, kind, placed) = tx
        .prepare_cached("SELECT stream, kind, placed FROM record WHERE id = ?1")?
        .query_row([record], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    record_row::update(tx, &RecordRow { id: record, stream, kind, state, placed })?;
    Ok(())
}

/// Keeps which device this is, and its key.
pub(crate) fn keep_own(connection: &Connection, device: DeviceId, key: &SecretKey) -> Result<()> {
    let secret = Zeroizing::new(key.to_bytes());
    let secret =
        Zeroizing::new(base64::Engine::encode(&base64::engine::general_purpose::STANDARD, *secret));
    let mut statement =
        connection.prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)")?;
    statement.execute(["device", &device.to_string()])?;
    statement.execute(["device-key", &secret])?;
    Ok(())
}
