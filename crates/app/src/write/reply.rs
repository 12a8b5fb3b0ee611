//! The reply to a write: the record as it is now and what else changed, never the whole case.

use super::judge::{Judged, unknown};
use crate::record::{ChangedRecord, Editable, editable};
use crate::{Error, Outward, Read, Result};
use casework::document::Document;
use casework::{CaseId, Kind};
use history::StreamId;
use serde::Serialize;
use serde_json::Value;
use store::{Draft, Writer};
use ts_rs::TS;
use uuid::Uuid;

/// The reply to a save, an addition, or a decision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SaveReply<F> {
    /// The record as it is now; `None` if a new record was refused.
    pub record: Option<Editable<F>>,
    /// The refused fields, which stay as drafts.
    pub refusals: Vec<Outward>,
    /// The records that were written.
    pub changed: Vec<ChangedRecord>,
}

impl SaveReply<Document> {
    /// The reply for a new record. Of one of which something was refused nothing was added.
    pub(super) fn of_added(
        read: Read<'_>,
        case: CaseId,
        kind: &Kind,
        id: Uuid,
        judged: &Judged,
    ) -> Result<Self> {
        if judged.is_refused() {
            return Ok(Self { record: None, refusals: judged.refusals(), changed: Vec::new() });
        }
        Ok(Self {
            record: Some(as_it_is(read, id)?),
            refusals: Vec::new(),
            changed: vec![changed(case, kind.code, id)],
        })
    }
}

/// The reply to a removal or a restoration.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangedReply {
    /// The records that were written.
    pub changed: Vec<ChangedRecord>,
    /// What someone must decide now: the removal had not seen an edit.
    pub conflicts: u32,
}

pub(super) fn changed(case: CaseId, kind: &str, record: Uuid) -> ChangedRecord {
    ChangedRecord { case, kind: kind.to_owned(), record: record.to_string() }
}

/// The record as the window continues to edit it.
pub(super) fn as_it_is(read: Read<'_>, record: Uuid) -> Result<Editable<Document>> {
    let stored = read.store.find_record(record)?.ok_or(Error::RecordGone)?;
    let drafts = read.store.drafts(&record.to_string())?;
    // Empty fields are not stored, but the window needs all of them.
    let mut fields =
        casework::find(read.world.kinds, &stored.kind).map_or_else(Document::new, Kind::blank);
    fields.extend(stored.document()?);
    editable(read, &stored, fields, &drafts)
}

/// Where the drafts of a record or form belong.
pub(super) struct Typed<'a> {
    pub(super) case: CaseId,
    pub(super) key: &'a str,
    pub(super) kind: &'a str,
    pub(super) base: &'a str,
    pub(super) saved_at: String,
}

impl Typed<'_> {
    /// Saves the refused fields as drafts, with the reasons.
    pub(super) fn keep_refused(&self, writer: &Writer<'_>, judged: &Judged) -> Result<()> {
        for (field, refused) in &judged.refused {
            let outward: Vec<Outward> = refused.violations.iter().map(Outward::from).collect();
            if let Some(typed) = &refused.typed {
                self.keep(writer, field, typed.clone(), Some(&outward))?;
            }
        }
        for (field, value) in &judged.unknown {
            self.keep(writer, field, value.clone(), Some(&[unknown(field)]))?;
        }
        Ok(())
    }

    /// Saves all of a form as drafts, the refused fields with the reasons. Empty fields need no
    /// draft.
    pub(super) fn keep_all(&self, writer: &Writer<'_>, judged: &Judged) -> Result<()> {
        self.keep_refused(writer, judged)?;
        for (field, value) in &judged.typed {
            if judged.accepted.get(field).is_some_and(|value| !value.is_null()) {
                self.keep(writer, field, value.clone(), None)?;
            }
        }
        Ok(())
    }

    fn keep(
        &self,
        writer: &Writer<'_>,
        field: &str,
        value: Value,
        refused: Option<&[Outward]>,
    ) -> Result<()> {
        let refused = refused.map(serde_json::to_value).transpose().map_err(store::Error::Json)?;
        writer.keep_draft(&Draft {
            stream: Some(StreamId(self.case.0)),
            record: self.key.to_owned(),
            kind: self.kind.to_owned(),
            field: field.to_owned(),
            value,
            base: self.base.to_owned(),
            refused,
            saved_at: self.saved_at.clone(),
        })?;
        Ok(())
    }
}

pub(super) fn too_many(fields: usize) -> Result<()> {
    if fields > super::MOST_FIELDS {
        return Err(Error::bad_request("fields", "more fields than any kind has"));
    }
    Ok(())
}
