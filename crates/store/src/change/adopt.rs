//! Taking a new place in an agency: what the agency does not hold yet is signed again under the
//! new device and the worker's staff id.
//!
//! Before enrollment there is no staff id, and when two machines share one device (a cloned disk)
//! one of them needs a new one. Nobody else has seen what is signed again, so nothing that was
//! shared changes. A new place has its own key.

use super::{gap, row};
use crate::read_model::Touched;
use crate::record::row::{self as record_row, RecordRow};
use crate::{Agency, Author, Base, Own, Result, Store, agency, device, read_model, signed};
use history::{Change, DeviceId, Digest, Dot, SecretKey};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use std::collections::BTreeMap;
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

    /// Takes a new place in the agency, in one transaction: our changes after `acknowledged` are
    /// numbered from 1 again and signed with the new key by `author`, and records, read models and
    /// the bases of drafts follow.
    ///
    /// # Errors
    /// Those of the database; nothing changes then.
    pub fn adopt(
        &mut self,
        agency: &Agency,
        author: &Author,
        key: SecretKey,
        acknowledged: u64,
    ) -> Result<()> {
        let pending = self.all_after(acknowledged)?;
        let old = Old { device: self.own.device, row: self.own.device_row, acknowledged };
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let device_row = device::row(&tx, author.device)?;
        let signing = Signing { author, device_row, key: &key };
        let again = sign_again(&tx, &old, &signing, &pending)?;
        let touched = retake_all(&tx, &again.records)?;
        read_model::update(&tx, &touched)?;
        renumber_drafts(&tx, |dot| again.missing.renumbered(dot, old.device, author.device))?;
        // What the agency said of the changes that it holds stays.
        tx.execute(
            "DELETE FROM held_for_review WHERE device = ?1 AND seq > ?2",
            params![old.row, signed(acknowledged)],
        )?;
        tx.execute("DELETE FROM receipt", [])?;
        // What is numbered again has no gap.
        gap::keep(&tx, None)?;
        keep_own(&tx, author.device, &key)?;
        device::keep_author(&tx, author)?;
        agency::keep_agency(&tx, agency)?;
        tx.commit()?;
        self.reader.device = author.device;
        self.reader.device_row = device_row;
        let (device, head) = (author.device, again.head);
        self.own = Own { device, device_row, key, head, gap_after: None };
        Ok(())
    }
}

/// The old place.
struct Old {
    device: DeviceId,
    row: i64,
    acknowledged: u64,
}

/// Who signs again, and with which key.
struct Signing<'a> {
    author: &'a Author,
    device_row: i64,
    key: &'a SecretKey,
}

/// What was signed again.
struct Again {
    head: (u64, Digest),
    /// The records that were written, each with the new number of its last change.
    records: BTreeMap<i64, u64>,
    missing: Missing,
}

fn sign_again(
    tx: &Transaction<'_>,
    old: &Old,
    signing: &Signing<'_>,
    pending: &[Change],
) -> Result<Again> {
    let device = signing.author.device;
    let mut head = (0, Digest::START);
    let mut records = BTreeMap::new();
    let mut missing = Missing::after(old.acknowledged);
    for change in pending {
        let number = change.header().seq;
        missing.note(number);
        let mut header = change.header().clone();
        header.seen = header
            .seen
            .dots()
            .flat_map(|dot| missing.renumbered(dot, old.device, device))
            .collect();
        header.device = device;
        header.author = signing.author.staff;
        header.seq = head.0 + 1;
        let again = Change::sign(header, &change.writes()?, head.1, signing.key)?;
        head = (again.header().seq, again.digest());
        let record = record_of(tx, old.row, number)?;
        tx.prepare_cached("DELETE FROM change WHERE device = ?1 AND seq = ?2")?
            .execute(params![old.row, signed(number)])?;
        row::insert(tx, signing.device_row, record, None, &again)?;
        records.insert(record, head.0);
    }
    Ok(Again { head, records, missing })
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
    fn after(acknowledged: u64) -> Self {
        Self { acknowledged, ranges: Vec::new(), last: acknowledged }
    }

    /// Notes the number of the next change, in order.
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
        .query_row(params![device, signed(seq)], |row| row.get(0))?)
}

/// Computes the records again from their changes, and notes the last number that each stream was
/// written with.
fn retake_all(tx: &Transaction<'_>, records: &BTreeMap<i64, u64>) -> Result<Touched> {
    let mut touched = Touched::default();
    // The numbers of the old place mean nothing in the new one.
    tx.execute("UPDATE stream SET last_own = 0", [])?;
    for (&record, &last) in records {
        let (row, left) = retaken(tx, record)?;
        tx.prepare_cached("UPDATE stream SET last_own = max(last_own, ?2) WHERE id = ?1")?
            .execute(params![row.stream, signed(last)])?;
        // Of a case that left only headers are here, and no record follows from them.
        if left {
            continue;
        }
        let current = record_row::update(tx, &row)?;
        touched.touch(row.stream, &row.kind, record, current);
    }
    Ok(touched)
}

/// A record, computed again from its changes, and whether it left with its case.
fn retaken(tx: &Transaction<'_>, record: i64) -> Result<(RecordRow, bool)> {
    let sql = format!("SELECT {} FROM change WHERE record = ?1 ORDER BY id", row::COLUMNS);
    let mut state = history::RecordState::default();
    let mut statement = tx.prepare_cached(&sql)?;
    let changes = statement.query_map([record], row::read)?;
    for change in changes {
        state.take(&change??)?;
    }
    let (stream, kind, placed, left) = tx
        .prepare_cached(
            "SELECT stream, record.kind, placed, purged AND cursor = 0
             FROM record JOIN stream ON stream.id = record.stream WHERE record.id = ?1",
        )?
        .query_row([record], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok((RecordRow { id: record, stream, kind, state, placed }, left))
}

/// Gives the bases of drafts the new numbers. A base that kept the old ones would say that its
/// author had seen what another machine wrote under them.
fn renumber_drafts(tx: &Transaction<'_>, renumbered: impl Fn(Dot) -> Vec<Dot>) -> Result<()> {
    let mut drafts = tx.prepare_cached("SELECT id, base FROM draft WHERE base <> ''")?;
    let bases: Vec<(i64, String)> =
        drafts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (id, text) in bases {
        // What is no base is refused when it is saved, with its words kept.
        let Some(mut base) = Base::read(&text) else { continue };
        base.context = base.context.dots().flat_map(&renumbered).collect();
        tx.prepare_cached("UPDATE draft SET base = ?2 WHERE id = ?1")?
            .execute(params![id, base.to_string()])?;
    }
    Ok(())
}

/// Keeps which device this is, and its key.
pub(crate) fn keep_own(connection: &Connection, device: DeviceId, key: &SecretKey) -> Result<()> {
    let secret = key.to_bytes();
    let secret =
        Zeroizing::new(base64::Engine::encode(&base64::engine::general_purpose::STANDARD, *secret));
    let mut statement =
        connection.prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)")?;
    statement.execute(["device", &device.to_string()])?;
    statement.execute(["device-key", &secret])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use history::{AgencyId, StaffId};
    use uuid::Uuid;

    #[test]
    fn a_new_place_that_cannot_be_kept_in_full_changes_nothing() {
        let (_folder, mut store) = crate::fixture::open(1);
        let id = |n: u8| Uuid::from_bytes([n; 16]);
        let key = || SecretKey::from_bytes(&[52; 32]);
        let author = Author {
            device: DeviceId(id(50)),
            key: key().public(),
            staff: StaffId(id(51)),
            name: "Maria Ortiz".into(),
        };
        let agency = Agency {
            id: AgencyId(id(53)),
            name: "Harbor".into(),
            server: "https://agency.example".into(),
            identity: key().public(),
            staff: author.staff,
            worker: author.name.clone(),
            role: "case-worker".into(),
            clock_ahead_ms: 0,
            caseload_etag: None,
        };
        let before = (store.device(), store.head(), store.receipt().unwrap());
        // Whatever is refused, the read models or the last that is kept.
        for refused in ["UPDATE ON caseload_row", "UPDATE ON device", "INSERT ON stream"] {
            let trigger = format!(
                "CREATE TEMP TRIGGER no BEFORE {refused} BEGIN SELECT RAISE(ABORT, 'no'); END"
            );
            store.connection.execute(&trigger, []).unwrap();
            store.adopt(&agency, &author, key(), 0).unwrap_err();
            store.connection.execute("DROP TRIGGER no", []).unwrap();
            assert_eq!((store.device(), store.head(), store.receipt().unwrap()), before);
            assert_eq!(store.meta("device").unwrap(), Some(before.0.to_string()));
            assert_eq!(store.agency().unwrap(), None);
            let changes = store.mine_after(0, usize::MAX, usize::MAX).unwrap().changes;
            assert_eq!(changes.len() as u64, before.1.0);
        }
        store.adopt(&agency, &author, key(), 0).unwrap();
        assert_eq!((store.device(), store.agency().unwrap()), (author.device, Some(agency)));
        assert_eq!(store.authors().unwrap(), [author]);
        let kept = store.read_models_as_text().unwrap();
        store.rebuild_read_models().unwrap();
        assert_eq!(store.read_models_as_text().unwrap(), kept);
    }
}
