//! Writing records: what was edited becomes signed changes, and records and read models
//! follow, all in one transaction.
//!
//! A change says what its author had on screen (`seen`): the base that the form was filled
//! from, with what this laptop wrote to the record since. An action that has no form (starting
//! a visit) has seen what the store holds.

use crate::change::{gap, row as change_row};
use crate::read_model::Touched;
use crate::record::row::{self as record_row, Current, RecordRow};
use crate::{Draft, Error, Own, Result, Store, draft, read_model, signed, stream};
use casework::document::Document;
use casework::{Kind, Record, StreamKind, document};
use history::{
    ADDENDUM, Action, Change, Context, Digest, Dot, Header, REMOVED, RecordId, RecordState, SIGNED,
    StaffId, StreamId, Writes,
};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use serde_json::Value;
use std::cell::RefCell;
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
    /// The record that was opened last, so that a save of it need not read it again.
    opened: RefCell<Option<(Uuid, RecordRow)>>,
}

impl Store {
    /// Runs `write` in one transaction: when this returns, all of it is on disk, or none of it.
    ///
    /// # Errors
    /// The error of `write` or of the database; nothing was written then.
    pub fn write<T, E: From<Error>>(
        &mut self,
        stamp: Stamp,
        write: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let tx = self
            .reader
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|e| E::from(Error::from(e)))?;
        let mut writer = Writer {
            tx,
            own: &self.own,
            head: self.own.head,
            stamp,
            touched: Touched::default(),
            opened: RefCell::default(),
        };
        let out = write(&mut writer)?;
        let head = writer.commit().map_err(E::from)?;
        self.own.head = head;
        Ok(out)
    }
}

/// A record as a transaction finds it.
#[derive(Debug)]
pub struct Opened {
    /// Its stream.
    pub stream: StreamId,
    /// Its kind's code.
    pub kind: String,
    /// What its changes amount to.
    pub state: RecordState,
}

impl Writer<'_> {
    /// What a stream is of which anything is or was here; `None` when nothing ever was.
    pub fn stream_kind(&self, stream: StreamId) -> Result<Option<StreamKind>> {
        stream::kind(&self.tx, stream)
    }

    /// A record as it is now; `None` when it is not here.
    pub fn open(&self, id: Uuid) -> Result<Option<Opened>> {
        let Some(row) = record_row::load(&self.tx, RecordId(id))? else { return Ok(None) };
        let stream = stream::uid_of(&self.tx, row.stream)?;
        let opened = Opened { stream, kind: row.kind.clone(), state: row.state.clone() };
        *self.opened.borrow_mut() = Some((id, row));
        Ok(Some(opened))
    }

    /// Adds a record with the fields that were said.
    ///
    /// # Errors
    /// [`Error::Exists`] when the id is taken, [`Error::Left`] when the case left.
    pub fn add(&mut self, stream: StreamId, id: Uuid, kind: &Kind, fields: Document) -> Result<()> {
        if record_row::load(&self.tx, RecordId(id))?.is_some() {
            return Err(Error::Exists);
        }
        let writes = said(kind, fields);
        let row = RecordRow {
            id: record_row::next_id(&self.tx)?,
            stream: stream::row_to_add_to(&self.tx, stream)?,
            kind: kind.code.to_owned(),
            state: RecordState::default(),
            placed: None,
        };
        let change =
            self.sign_change(stream, id, &row, Action::Write, &writes, Context::default())?;
        self.append(id, row, &change, record_row::insert)
    }

    /// Writes fields of a record over what their author had on screen (`base`), or over what
    /// is here. A value that is not said empties its field.
    ///
    /// # Errors
    /// [`Error::NotHere`], [`Error::Signed`].
    pub fn save(&mut self, id: Uuid, fields: &Writes, base: Option<&Context>) -> Result<()> {
        let row = self.unsigned(id)?;
        self.append_to(id, row, Action::Write, fields, base)
    }

    /// Writes a record's whole value as somebody has it who has seen what is here: adds it,
    /// or writes the fields that differ. Returns whether anything differed.
    ///
    /// # Errors
    /// [`Error::Signed`] when anything differs from a signed record, and as [`Writer::add`].
    pub fn put<R: Record>(&mut self, stream: StreamId, id: Uuid, value: &R) -> Result<bool> {
        let kind = Kind::of::<R>();
        let Value::Object(fields) = serde_json::to_value(value)? else {
            return Err(Error::NotHere { what: "fields" });
        };
        let Some(row) = record_row::load(&self.tx, RecordId(id))? else {
            self.add(stream, id, &kind, fields)?;
            return Ok(true);
        };
        if row.kind != kind.code {
            return Err(Error::NotHere { what: "record" });
        }
        let (old, blank) = (row.state.document(), kind.blank());
        let writes: Writes = fields
            .into_iter()
            .filter(|(field, value)| {
                let before = old.get(field).or_else(|| blank.get(field)).unwrap_or(&Value::Null);
                let unreadable =
                    old.contains_key(field) && !document::reads_field::<R>(field, before);
                before != value && !(unreadable && blank.get(field) == Some(value))
            })
            .map(|(field, value)| {
                let value = if blank.get(&field) == Some(&value) { Value::Null } else { value };
                (field, value)
            })
            .collect();
        if writes.is_empty() {
            return Ok(false);
        }
        if row.state.signed().is_some() {
            return Err(Error::Signed);
        }
        self.append_to(id, row, Action::Write, &writes, None)?;
        Ok(true)
    }

    /// Removes a record, with the reason. What was written stays in the log.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is no such record, [`Error::Signed`].
    pub fn remove(&mut self, id: Uuid, reason: &str, base: Option<&Context>) -> Result<()> {
        let row = self.unsigned(id)?;
        let writes = Writes::from([(REMOVED.to_owned(), Value::from(reason))]);
        self.append_to(id, row, Action::Remove, &writes, base)
    }

    /// Brings a removed record back. Removals that are not in the base stay.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is no such record.
    pub fn restore(&mut self, id: Uuid, base: Option<&Context>) -> Result<()> {
        let row = self.row(id)?;
        let writes = Writes::from([(REMOVED.to_owned(), Value::Null)]);
        self.append_to(id, row, Action::Restore, &writes, base)
    }

    /// Decides between the values of a field that their author had on screen.
    ///
    /// # Errors
    /// [`Error::NotHere`] when there is no such record.
    pub fn resolve(&mut self, id: Uuid, field: &str, value: Value, base: &Context) -> Result<()> {
        let row = self.row(id)?;
        let writes = Writes::from([(field.to_owned(), value)]);
        self.append_to(id, row, Action::Resolve, &writes, Some(base))
    }

    /// Signs a record as its author had it on screen: from now on its fields are locked.
    ///
    /// # Errors
    /// [`Error::Changed`] when something arrived that the author had not seen,
    /// [`Error::Signed`] when it is signed already, [`Error::NotHere`].
    pub fn sign(&mut self, id: Uuid, base: &Context) -> Result<()> {
        let row = self.unsigned(id)?;
        let seen = self.seen(&row.state, Some(base));
        if !row.state.context().is_within(&seen) {
            return Err(Error::Changed);
        }
        let writes = Writes::from([(SIGNED.to_owned(), Value::Object(row.state.document()))]);
        self.append_to(id, row, Action::Sign, &writes, Some(base))
    }

    /// Adds an addendum to a signed record.
    ///
    /// # Errors
    /// [`Error::NotSigned`], [`Error::NotHere`].
    pub fn amend(&mut self, id: Uuid, addendum: Value) -> Result<()> {
        let row = self.row(id)?;
        if row.state.signed().is_none() {
            return Err(Error::NotSigned);
        }
        // One field for each addendum, so that two laptops never write the same one.
        let field = format!("{ADDENDUM}{}.{}", self.own.device, self.head.0 + 1);
        let writes = Writes::from([(field, addendum)]);
        self.append_to(id, row, Action::Amend, &writes, None)
    }

    /// Keeps typing in the same transaction.
    pub fn keep_draft(&self, kept: &Draft) -> Result<()> {
        draft::keep(&self.tx, kept)
    }

    /// Discards typing that has become a change, in the same transaction.
    pub fn clear_draft(&self, record: &str, field: &str) -> Result<()> {
        draft::clear(&self.tx, record, field)
    }

    /// Discards all typing of a record or form, in the same transaction.
    pub fn clear_drafts(&self, record: &str) -> Result<()> {
        draft::clear_all(&self.tx, record)
    }

    /// The row of a record that is about to be written. What was opened is handed out once:
    /// after the write it is another one.
    fn row(&self, id: Uuid) -> Result<RecordRow> {
        if let Some((opened, row)) = self.opened.take()
            && opened == id
        {
            return Ok(row);
        }
        record_row::load(&self.tx, RecordId(id))?.ok_or(Error::NotHere { what: "record" })
    }

    fn unsigned(&self, id: Uuid) -> Result<RecordRow> {
        let row = self.row(id)?;
        if row.state.signed().is_some() { Err(Error::Signed) } else { Ok(row) }
    }

    /// What the author of a change had on screen, with what this laptop wrote since: what the
    /// change replaces.
    #[must_use]
    pub fn seen(&self, state: &RecordState, base: Option<&Context>) -> Context {
        let Some(base) = base else { return state.context().clone() };
        let mut seen = base.clone();
        let own = Dot { device: self.own.device, seq: state.context().of(self.own.device) };
        if own.seq > 0 {
            seen.add(own);
        }
        seen
    }

    fn append_to(
        &mut self,
        id: Uuid,
        row: RecordRow,
        action: Action,
        writes: &Writes,
        base: Option<&Context>,
    ) -> Result<()> {
        let stream = stream::uid_of(&self.tx, row.stream)?;
        let seen = self.seen(&row.state, base);
        let change = self.sign_change(stream, id, &row, action, writes, seen)?;
        self.append(id, row, &change, |tx, _, row| record_row::update(tx, row))
    }

    fn sign_change(
        &self,
        stream: StreamId,
        id: Uuid,
        row: &RecordRow,
        action: Action,
        writes: &Writes,
        seen: Context,
    ) -> Result<Change> {
        let header = Header {
            stream,
            record: RecordId(id),
            kind: row.kind.clone(),
            device: self.own.device,
            seq: self.head.0 + 1,
            author: self.stamp.author,
            at: self.stamp.at,
            tz: self.stamp.tz,
            action,
            seen,
        };
        Ok(Change::sign(header, writes, self.head.1, &self.own.key)?)
    }

    /// Takes a change into its record and writes both.
    fn append(
        &mut self,
        id: Uuid,
        mut row: RecordRow,
        change: &Change,
        write: impl FnOnce(&Connection, RecordId, &RecordRow) -> Result<Current>,
    ) -> Result<()> {
        self.opened.take();
        row.state.take(change)?;
        let current = write(&self.tx, RecordId(id), &row)?;
        change_row::insert(&self.tx, self.own.device_row, row.id, None, change)?;
        self.head = (change.header().seq, change.digest());
        self.tx
            .prepare_cached("UPDATE stream SET last_own = ?2 WHERE id = ?1")?
            .execute(params![row.stream, signed(self.head.0)])?;
        self.touched.touch(row.stream, &row.kind, row.id, current);
        Ok(())
    }

    fn commit(self) -> Result<(u64, Digest)> {
        read_model::update(&self.tx, &self.touched)?;
        if self.own.gap_after.is_some() && self.head.0 > self.own.head.0 {
            gap::keep(&self.tx, self.own.gap_after)?;
        }
        self.tx.commit()?;
        Ok(self.head)
    }
}

/// What a new record's fields say: a field that holds what a blank one holds says nothing.
fn said(kind: &Kind, fields: Document) -> Writes {
    let blank = kind.blank();
    let says = |(field, value): &(String, Value)| {
        !value.is_null() && blank.get(field).is_none_or(|empty| empty != value)
    };
    fields.into_iter().filter(says).collect()
}
