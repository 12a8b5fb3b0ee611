//! Taking a new place in an agency: what the agency does not hold yet is signed again
//! under the new device and the worker's staff id.
//!
//! Before enrollment there is no staff id to write under, and when two machines share one
//! device (a cloned disk) one of them must take a new one. Nobody else has seen what is
//! signed again, so nothing that was shared changes. A new place has a key of its own.

use super::row;
use crate::record::row::{self as record_row, RecordRow};
use crate::vault::keep_own;
use crate::{Own, Result, Store};
use history::{Change, DeviceId, Digest, Dot, SecretKey, StaffId};
use rusqlite::{Connection, Transaction, params};

impl Store {
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
        let pending = self.mine_after(acknowledged, usize::MAX, usize::MAX)?.changes;
        let old = self.own.device;
        let old_row = self.own.device_row;
        let tx = self.connection.transaction()?;
        let device_row = row::device_row(&tx, device)?;
        let mut head = (0, Digest::START);
        let mut records = Vec::new();
        for change in &pending {
            let mut header = change.header().clone();
            header.seen = header
                .seen
                .dots()
                .flat_map(|dot| renumbered(dot, old, device, acknowledged))
                .collect();
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
        tx.execute("DELETE FROM quarantined", [])?;
        tx.execute("DELETE FROM receipt", [])?;
        keep_own(&tx, device, &key)?;
        tx.commit()?;
        self.reader.device = device;
        self.reader.device_row = device_row;
        self.own = Own { device, device_row, key, head };
        self.rebuild_read_models()
    }
}

/// What a context that knew the old device's changes knows after they were renumbered.
fn renumbered(dot: Dot, old: DeviceId, device: DeviceId, acknowledged: u64) -> Vec<Dot> {
    if dot.device != old {
        return vec![dot];
    }
    let shared = Dot { device: old, seq: dot.seq.min(acknowledged) };
    let moved = Dot { device, seq: dot.seq.saturating_sub(acknowledged) };
    [shared, moved].into_iter().filter(|dot| dot.seq > 0).collect()
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
