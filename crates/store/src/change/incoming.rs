//! Applying what the agency sends: the changes of a piece of one case, with its cursor, in one
//! transaction.

use super::{gap, row};
use crate::read_model::Touched;
use crate::record::row::{self as record_row, RecordRow};
use crate::{Result, Store, device, read_model, signed, stream};
use history::{Change, DeviceId, RecordId, RecordState, StreamId};
use rusqlite::{Transaction, TransactionBehavior, params};
use std::collections::{BTreeSet, HashMap};

/// A piece of one case, whose signatures have been verified.
#[derive(Debug)]
pub struct Incoming {
    /// The case.
    pub stream: StreamId,
    /// The position up to which the case is here afterwards.
    pub upto: u64,
    /// Whether all that the server had of the case is here afterwards. A case that left counts as
    /// back only then: until then, our own changes must still come from the server.
    pub complete: bool,
    /// The changes with their positions, in order of position.
    pub changes: Vec<(u64, Change)>,
}

/// A record as it is being changed.
struct Open {
    row: RecordRow,
    /// Whether it has no row yet.
    is_new: bool,
    /// Whether a change was taken into its state.
    is_written: bool,
}

/// What is looked up once for many changes.
struct Taking<'a> {
    tx: &'a Transaction<'a>,
    records: HashMap<RecordId, Open>,
    /// The order in which records were opened, so that new ones keep it.
    order: Vec<RecordId>,
    next_record: i64,
    devices: HashMap<DeviceId, i64>,
}

/// A change of this laptop that comes back from the agency: where the agency placed it, or
/// why it was held for review.
#[derive(Debug)]
pub struct Returning {
    /// The change, whose signature and place in the chain have been verified.
    pub change: Change,
    /// Its position in its stream; `None` when it has none.
    pub position: Option<u64>,
    /// The reason's code, when it was held for review.
    pub held: Option<String>,
}

impl Store {
    /// Applies our own changes that an older copy of this store has lost, in order, all in one
    /// transaction. Cursors stay: a pull brings what others wrote. A change whose case is someone
    /// else's now comes without its content: it is kept for the chain alone, and a case that was
    /// not here counts as one that left. Returns the cases with news.
    ///
    /// # Errors
    /// Those of the database; nothing is applied then.
    pub fn take_own(&mut self, returning: &[Returning]) -> Result<BTreeSet<StreamId>> {
        let (own, head, gap_after) = (self.own.device_row, self.own.head.0, self.own.gap_after);
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut taking = Taking::begin(&tx)?;
        let mut cases = BTreeSet::new();
        for Returning { change, position, held } in returning {
            if change.content().is_some() {
                let stream = stream::row_of(&tx, change.header().stream)?;
                if taking.take(stream, *position, change)? {
                    cases.insert(change.header().stream);
                }
            } else {
                let stream = stream::row_of_left(&tx, change.header().stream)?;
                taking.keep(stream, *position, change)?;
            }
            if let Some(reason) = held {
                super::held::hold_for_review(&tx, own, change.header().seq, reason)?;
            }
        }
        let touched = taking.finish()?;
        read_model::update(&tx, &touched)?;
        let gap_after = match gap_after {
            Some(after) => gap::left_of(&tx, own, after, head)?,
            None => None,
        };
        gap::keep(&tx, gap_after)?;
        tx.commit()?;
        self.own.gap_after = gap_after;
        Ok(cases)
    }

    /// Applies pieces, each with its cursor, all in one transaction. Changes that are here already
    /// do nothing. Returns the cases with news.
    ///
    /// # Errors
    /// Those of the database; nothing is applied then.
    pub fn take_in(&mut self, pieces: &[Incoming]) -> Result<Vec<StreamId>> {
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut taking = Taking::begin(&tx)?;
        for piece in pieces {
            let stream = stream::row_of(&tx, piece.stream)?;
            for (position, change) in &piece.changes {
                taking.take(stream, Some(*position), change)?;
            }
            tx.prepare_cached(
                "UPDATE stream SET cursor = ?2, purged = purged AND NOT ?3 WHERE id = ?1",
            )?
            .execute(params![stream, signed(piece.upto), piece.complete])?;
        }
        let touched = taking.finish()?;
        read_model::update(&tx, &touched)?;
        tx.commit()?;
        Ok(pieces
            .iter()
            .filter(|piece| !piece.changes.is_empty())
            .map(|piece| piece.stream)
            .collect())
    }
}

impl<'a> Taking<'a> {
    fn begin(tx: &'a Transaction<'a>) -> Result<Self> {
        Ok(Self {
            next_record: record_row::next_id(tx)?,
            tx,
            records: HashMap::new(),
            order: Vec::new(),
            devices: HashMap::new(),
        })
    }

    /// Applies a change. Returns whether it, or its content, was not here yet.
    fn take(&mut self, stream: i64, position: Option<u64>, change: &Change) -> Result<bool> {
        let header = change.header();
        let (device, record) = (self.device(header.device)?, header.record);
        self.open(stream, change)?;
        let Some(open) = self.records.get_mut(&record) else { return Ok(false) };
        if let Some(position) = position {
            let numbered = signed(position);
            open.row.placed = Some(open.row.placed.map_or(numbered, |placed| placed.min(numbered)));
        }
        open.row.state.take(change)?;
        open.is_written = true;
        row::insert(self.tx, device, open.row.id, position, change)
    }

    /// Keeps a change in the log without applying it to its record.
    fn keep(&mut self, stream: i64, position: Option<u64>, change: &Change) -> Result<()> {
        let device = self.device(change.header().device)?;
        self.open(stream, change)?;
        if let Some(open) = self.records.get(&change.header().record) {
            row::insert(self.tx, device, open.row.id, position, change)?;
        }
        Ok(())
    }

    fn open(&mut self, stream: i64, change: &Change) -> Result<()> {
        let record = change.header().record;
        if self.records.contains_key(&record) {
            return Ok(());
        }
        let open = if let Some(row) = record_row::load(self.tx, record)? {
            Open { row, is_new: false, is_written: false }
        } else {
            let id = self.next_record;
            self.next_record += 1;
            let kind = change.header().kind.clone();
            Open {
                row: RecordRow { id, stream, kind, state: RecordState::default(), placed: None },
                is_new: true,
                is_written: false,
            }
        };
        self.records.insert(record, open);
        self.order.push(record);
        Ok(())
    }

    fn device(&mut self, device: DeviceId) -> Result<i64> {
        if let Some(row) = self.devices.get(&device) {
            return Ok(*row);
        }
        let row = device::row(self.tx, device)?;
        self.devices.insert(device, row);
        Ok(row)
    }

    /// Writes every record once, after all its changes were applied.
    fn finish(self) -> Result<Touched> {
        let Taking { tx, mut records, order, .. } = self;
        let mut touched = Touched::default();
        for record in &order {
            let Some(Open { row, is_new, is_written }) = records.remove(record) else { continue };
            let current = match (is_new, is_written) {
                (true, true) => record_row::insert(tx, *record, &row)?,
                (false, true) => record_row::update(tx, &row)?,
                (true, false) => {
                    record_row::insert_left(tx, *record, &row)?;
                    continue;
                }
                (false, false) => continue,
            };
            touched.touch(row.stream, &row.kind, row.id, current);
        }
        Ok(touched)
    }
}
