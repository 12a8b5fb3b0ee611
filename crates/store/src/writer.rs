//! Writing records: a new value is compared with the old, what differs becomes a signed
//! change, and record and read models follow, all in one transaction.

use crate::change::row as change_row;
use crate::read_model::{States, Touched};
use crate::record::row::{self as record_row, RecordRow};
use crate::record::unreadable;
use crate::{Error, Own, Result, Store, read_model, stream};
use casework::Record;
use history::{
    Action, Change, Digest, Header, REMOVED, RecordId, RecordState, StaffId, StreamId, Writes,
};
use rusqlite::{Transaction, TransactionBehavior, params};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Who writes, and when by the laptop's clock.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    /// The member of staff.
    pub author: StaffId,
    /// Milliseconds since 1970-01-01 UTC.
    pub at: i64,
    /// The laptop's offset from UTC, in minutes.
    pub tz: i16,
}

/// An open transaction that writes records.
pub struct Writer<'a> {
    tx: Transaction<'a>,
    own: &'a Own,
    head: (u64, Digest),
    stamp: Stamp,
    touched: Touched,
    states: States,
}

impl Store {
    /// Runs `write` in one transaction: all of it is on the platter when this returns, or
    /// none of it.
    ///
    /// # Errors
    /// What `write` returns, or what the database says; nothing was written then.
    pub fn write<T, E: From<Error>>(
        &mut self,
        stamp: Stamp,
        write: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let tx = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|e| E::from(Error::from(e)))?;
        let mut writer = Writer {
            tx,
            own: &self.own,
            head: self.own.head,
            stamp,
            touched: Touched::default(),
            states: States::default(),
        };
        let out = write(&mut writer)?;
        let head = writer.commit().map_err(E::from)?;
        self.own.head = head;
        Ok(out)
    }
}

impl Writer<'_> {
    /// Writes a record's value. Returns whether anything differed.
    ///
    /// # Errors
    /// What the database says.
    pub fn put<R: Record>(&mut self, case: StreamId, id: Uuid, value: &R) -> Result<bool> {
        let Value::Object(new) = serde_json::to_value(value)? else {
            return Err(Error::NotHere { what: "fields" });
        };
        let (mut row, is_new) = self.row(case, id, &R::KIND.code())?;
        let old = row.state.document();
        let kept = unreadable::<R>(&old);
        let writes = difference(&old, new, &kept);
        if writes.is_empty() && !is_new {
            return Ok(false);
        }
        self.append(case, RecordId(id), &mut row, is_new, Action::Write, &writes)?;
        Ok(true)
    }

    /// Removes a record, with the reason. What was written stays in the log.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is no such record.
    pub fn remove(&mut self, id: Uuid, reason: &str) -> Result<()> {
        let writes = Writes::from([(REMOVED.to_owned(), Value::from(reason))]);
        self.append_to(id, Action::Remove, &writes)
    }

    /// Brings a removed record back.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is no such record.
    pub fn restore(&mut self, id: Uuid) -> Result<()> {
        self.append_to(id, Action::Restore, &Writes::from([(REMOVED.to_owned(), Value::Null)]))
    }

    /// Decides between the values that stand in a field.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is no such record.
    pub fn resolve(&mut self, id: Uuid, field: &str, value: Value) -> Result<()> {
        self.append_to(id, Action::Resolve, &Writes::from([(field.to_owned(), value)]))
    }

    /// Lets typing go that has become a change, in the same transaction.
    ///
    /// # Errors
    /// What the database says.
    pub fn clear_drafts(&self, record: &str, fields: &[&str]) -> Result<()> {
        for field in fields {
            self.tx
                .prepare_cached("DELETE FROM draft WHERE record = ?1 AND field = ?2")?
                .execute(params![record, field])?;
        }
        Ok(())
    }

    fn append_to(&mut self, id: Uuid, action: Action, writes: &Writes) -> Result<()> {
        let mut row =
            record_row::load(&self.tx, RecordId(id))?.ok_or(Error::NotHere { what: "record" })?;
        let case = stream::uid_of(&self.tx, row.stream)?;
        self.append(case, RecordId(id), &mut row, false, action, writes)
    }

    fn row(&self, case: StreamId, id: Uuid, kind: &str) -> Result<(RecordRow, bool)> {
        let stream = stream::row_of(&self.tx, case)?;
        match record_row::load(&self.tx, RecordId(id))? {
            Some(row) if row.stream == stream && row.kind == kind => Ok((row, false)),
            Some(_) => Err(Error::NotHere { what: "record" }),
            None => {
                let id = record_row::next_id(&self.tx)?;
                Ok((
                    RecordRow {
                        id,
                        stream,
                        kind: kind.to_owned(),
                        state: RecordState::default(),
                        placed: None,
                    },
                    true,
                ))
            }
        }
    }

    fn append(
        &mut self,
        case: StreamId,
        record: RecordId,
        row: &mut RecordRow,
        is_new: bool,
        action: Action,
        writes: &Writes,
    ) -> Result<()> {
        let header = Header {
            stream: case,
            record,
            kind: row.kind.clone(),
            device: self.own.device,
            seq: self.head.0 + 1,
            author: self.stamp.author,
            at: self.stamp.at,
            tz: self.stamp.tz,
            action,
            seen: row.state.context().clone(),
        };
        let change = Change::sign(header, writes, self.head.1, &self.own.key)?;
        row.state.take(&change)?;
        if is_new {
            record_row::insert(&self.tx, record, row)?;
        } else {
            record_row::update(&self.tx, row)?;
        }
        change_row::insert(&self.tx, self.own.device_row, row.id, None, &change)?;
        self.head = (change.header().seq, change.digest());
        self.touched.touch(row.stream, &row.kind, row.id);
        self.states.insert(row.id, std::mem::take(&mut row.state));
        Ok(())
    }

    fn commit(self) -> Result<(u64, Digest)> {
        read_model::update(&self.tx, &self.touched, &self.states)?;
        self.tx.commit()?;
        Ok(self.head)
    }
}

/// The fields that differ. "Not said" has several spellings (`null`, `""`, `[]`), which do
/// not differ from each other; fields that this version could not read stay as they are.
fn difference(old: &Map<String, Value>, new: Map<String, Value>, kept: &[String]) -> Writes {
    new.into_iter()
        .filter(|(field, value)| {
            let before = old.get(field).unwrap_or(&Value::Null);
            before != value
                && !(is_unsaid(before) && is_unsaid(value))
                && !(is_unsaid(value) && kept.contains(field))
        })
        .map(|(field, value)| if is_unsaid(&value) { (field, Value::Null) } else { (field, value) })
        .collect()
}

fn is_unsaid(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text == "not-asked",
        Value::Array(rows) => rows.is_empty(),
        _ => false,
    }
}
