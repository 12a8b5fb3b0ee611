//! Writing checked changes into the log.

use crate::caller::Caller;
use crate::refusal::Refusal;
use crate::{AGENCY, Error, Result, access};
use history::{Change, Digest, RecordId, StreamId};
use protocol::{QuarantineReason, Verdict};
use rusqlite::{CachedStatement, OptionalExtension, Transaction};
use std::collections::HashMap;

/// What was written.
pub(super) struct Written {
    pub(super) verdicts: Vec<Verdict>,
    /// The last of the device's changes that is here now.
    pub(super) head: u64,
    pub(super) digest: Digest,
}

/// Writes new changes, each with the reason, if any, for which it is held for review in any case.
pub(super) fn write(
    tx: &Transaction<'_>,
    caller: &Caller,
    changes: &[Change],
    checked: &[Option<QuarantineReason>],
    now: i64,
) -> Result<Written, Refusal> {
    let Some(last) = changes.last() else {
        return Ok(Written { verdicts: Vec::new(), head: caller.head, digest: caller.digest });
    };
    let (head, digest) = (last.header().seq, last.digest());
    let mut batch = Batch::begin(tx, caller, now)?;
    let verdicts = changes
        .iter()
        .zip(checked)
        .map(|(change, reason)| batch.take(change, *reason))
        .collect::<Result<_, _>>()?;
    batch.end(head, digest)?;
    Ok(Written { verdicts, head, digest })
}

/// A case that this push writes to.
struct Met {
    case: access::Case,
    /// The position of its last change before this push.
    before: u64,
}

/// What one push has looked up, so that each case and record is looked up once.
struct Batch<'t> {
    tx: &'t Transaction<'t>,
    caller: &'t Caller,
    now: i64,
    cases: HashMap<StreamId, Met>,
    /// To which case (by its short number) a record belongs.
    records: HashMap<RecordId, i64>,
    insert: CachedStatement<'t>,
    find_record: CachedStatement<'t>,
    insert_record: CachedStatement<'t>,
}

impl<'t> Batch<'t> {
    fn begin(tx: &'t Transaction<'t>, caller: &'t Caller, now: i64) -> Result<Self, Refusal> {
        Ok(Self {
            tx,
            caller,
            now,
            cases: HashMap::new(),
            records: HashMap::new(),
            insert: tx.prepare_cached(include_str!("change.sql"))?,
            find_record: tx
                .prepare_cached("SELECT stream FROM record WHERE agency_id = ?1 AND id = ?2")?,
            insert_record: tx
                .prepare_cached("INSERT INTO record (agency_id, id, stream) VALUES (?1, ?2, ?3)")?,
        })
    }

    fn take(
        &mut self,
        change: &Change,
        reason: Option<QuarantineReason>,
    ) -> Result<Verdict, Refusal> {
        let placed = match reason {
            Some(reason) => Err(reason),
            None => self.place(change.header().stream, change.header().record)?,
        };
        match placed {
            Ok((stream, position)) => {
                self.log(change, stream, position)?;
                Ok(Verdict::At(position))
            }
            Err(reason) => {
                self.hold_for_review(change, reason)?;
                Ok(Verdict::Quarantined(reason))
            }
        }
    }

    /// The case's short number and the next position in it, or why the change has none.
    fn place(
        &mut self,
        stream: StreamId,
        record: RecordId,
    ) -> Result<Result<(i64, u64), QuarantineReason>, Refusal> {
        let owner = self.owner(record)?;
        let writes_for_the_agency = self.caller.role.writes_for_the_agency();
        let met = match self.met(stream)? {
            Some(met) if met.case.is_agency && !writes_for_the_agency => {
                return Ok(Err(QuarantineReason::Role));
            }
            Some(met) if !met.case.allowed => return Ok(Err(QuarantineReason::NoAccess)),
            Some(met) => met.case.no,
            None if owner.is_some() => return Ok(Err(QuarantineReason::OtherCase)),
            None => self.begin_case(stream)?,
        };
        match owner {
            Some(owner) if owner != met => return Ok(Err(QuarantineReason::OtherCase)),
            Some(_) => {}
            None => {
                self.insert_record.execute((AGENCY, record.0.as_bytes(), met))?;
                self.records.insert(record, met);
            }
        }
        let Some(met) = self.cases.get_mut(&stream) else {
            return Err(crate::Error::Damaged("stream").into());
        };
        met.case.head += 1;
        Ok(Ok((met.case.no, met.case.head)))
    }

    fn met(&mut self, stream: StreamId) -> Result<Option<&Met>, Refusal> {
        if !self.cases.contains_key(&stream)
            && let Some(case) = access::case(self.tx, self.caller, stream)?
        {
            self.cases.insert(stream, Met { case, before: case.head });
        }
        Ok(self.cases.get(&stream))
    }

    /// A new case is its author's until someone assigns it.
    fn begin_case(&mut self, stream: StreamId) -> Result<i64, Refusal> {
        let id = stream.0.as_bytes();
        let no: i64 = self
            .tx
            .prepare_cached(include_str!("stream.sql"))?
            .query_row((AGENCY, id, &self.caller.team, self.now), |row| row.get(0))?;
        self.tx.prepare_cached(include_str!("assignment.sql"))?.execute((
            AGENCY,
            self.caller.staff.0.as_bytes(),
            no,
            self.now,
        ))?;
        self.cases.insert(stream, Met { case: access::Case::new(no), before: 0 });
        Ok(no)
    }

    fn owner(&mut self, record: RecordId) -> Result<Option<i64>, Refusal> {
        if let Some(owner) = self.records.get(&record) {
            return Ok(Some(*owner));
        }
        let owner = self
            .find_record
            .query_row((AGENCY, record.0.as_bytes()), |row| row.get(0))
            .optional()?;
        if let Some(owner) = owner {
            self.records.insert(record, owner);
        }
        Ok(owner)
    }

    fn log(&mut self, change: &Change, stream: i64, position: u64) -> Result<(), Refusal> {
        self.insert.execute(rusqlite::params![
            AGENCY,
            stream,
            position,
            self.caller.no,
            change.header().seq,
            change.prev().0,
            change.digest().0,
            change.signature().0,
            change.header_text(),
            change.content(),
            change.content().is_none().then_some(change.content_hash().0),
            self.now,
        ])?;
        Ok(())
    }

    fn hold_for_review(&self, change: &Change, reason: QuarantineReason) -> Result<(), Refusal> {
        self.tx.prepare_cached(include_str!("quarantine.sql"))?.execute(rusqlite::params![
            AGENCY,
            self.caller.no,
            change.header().seq,
            reason_text(reason),
            change.prev().0,
            change.digest().0,
            change.signature().0,
            change.header_text(),
            change.content(),
            change.content().is_none().then_some(change.content_hash().0),
            self.now,
        ])?;
        Ok(())
    }

    /// Writes the new heads.
    fn end(self, head: u64, digest: Digest) -> Result<(), Refusal> {
        let mut update = self
            .tx
            .prepare_cached("UPDATE stream SET head = ?3 WHERE agency_id = ?1 AND no = ?2")?;
        for met in self.cases.values().filter(|met| met.case.head != met.before) {
            update.execute((AGENCY, met.case.no, met.case.head))?;
        }
        let device = self.caller.device.0.as_bytes();
        self.tx
            .prepare_cached(
                "UPDATE device SET head = ?3, head_digest = ?4 WHERE agency_id = ?1 AND id = ?2",
            )?
            .execute((AGENCY, device, head, digest.0))?;
        Ok(())
    }
}

/// A reason's spelling in the file: the same as the protocol's.
fn reason_text(reason: QuarantineReason) -> &'static str {
    match reason {
        QuarantineReason::NoAccess => "no-access",
        QuarantineReason::NotTheAuthor => "not-the-author",
        QuarantineReason::Shape => "shape",
        QuarantineReason::TooLarge => "too-large",
        QuarantineReason::TooLargeToSend => "too-large-to-send",
        QuarantineReason::OtherCase => "other-case",
        QuarantineReason::Role => "role",
    }
}

/// A reason as the file spells it.
pub(crate) fn reason(text: &str) -> Result<QuarantineReason> {
    Ok(match text {
        "no-access" => QuarantineReason::NoAccess,
        "not-the-author" => QuarantineReason::NotTheAuthor,
        "shape" => QuarantineReason::Shape,
        "too-large" => QuarantineReason::TooLarge,
        "too-large-to-send" => QuarantineReason::TooLargeToSend,
        "other-case" => QuarantineReason::OtherCase,
        "role" => QuarantineReason::Role,
        _ => return Err(Error::Damaged("quarantine.reason")),
    })
}
