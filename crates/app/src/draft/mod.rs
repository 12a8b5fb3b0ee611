//! Drafts: what was typed and is not part of a record yet. Encrypted, only on this laptop, and
//! on the disk when the answer comes.

mod view;

pub use view::{DraftView, SavedView, Unfinished};

use crate::{Error, Nothing, Read, Result, Session};
use casework::CaseId;
use history::StreamId;
use serde::Deserialize;
use serde_json::Value;
use store::Draft;
use ts_rs::TS;

/// The longest draft of one field, in bytes of JSON. More than any field may hold, so that a text
/// that is too long for the record is kept while its writer shortens it.
const LONGEST: usize = 4 * 1024 * 1024;
/// The most drafts that are read for the list of unfinished forms.
const MOST: u32 = 2_000;

/// Saves the draft of one field.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveDraft {
    /// The case; absent for a family without one yet.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub case: Option<CaseId>,
    /// The record's id, or a form's name.
    pub record: String,
    /// The record's kind.
    pub kind: String,
    /// The field.
    pub field: String,
    /// What was typed, as the field holds it.
    #[ts(type = "unknown")]
    pub value: Value,
    /// The base on screen when the typing began; empty for a new record.
    #[serde(default)]
    pub base: String,
}

/// Names the record or form that drafts belong to.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DraftsRequest {
    /// The record's id, or a form's name.
    pub record: String,
}

/// Discards drafts.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DiscardDrafts {
    /// The record's id, or a form's name.
    pub record: String,
    /// Only these fields; if absent, all of them.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub fields: Option<Vec<String>>,
}

/// Saves what was typed, also for a case that has left the laptop.
pub fn save(session: &mut Session, request: &SaveDraft) -> Result<SavedView> {
    let too_long = |field: &str| Error::bad_request(field, "longer than a draft may be");
    let names = [
        ("record", &request.record, 200),
        ("kind", &request.kind, 100),
        ("field", &request.field, 100),
        ("base", &request.base, 100_000),
    ];
    for (name, given, longest) in names {
        if given.len() > longest {
            return Err(too_long(name));
        }
    }
    if bytes(&request.value) > LONGEST {
        return Err(too_long(&request.field));
    }
    let saved_at = session.moment();
    session.store.keep_draft(&Draft {
        stream: request.case.map(|case| StreamId(case.0)),
        record: request.record.clone(),
        kind: request.kind.clone(),
        field: request.field.clone(),
        value: request.value.clone(),
        base: request.base.clone(),
        refused: None,
        saved_at: saved_at.clone(),
    })?;
    Ok(SavedView { saved_at })
}

/// The drafts of a record or form.
pub fn list(read: Read<'_>, request: &DraftsRequest) -> Result<Vec<DraftView>> {
    Ok(read.store.drafts(&request.record)?.into_iter().map(view).collect())
}

/// Discards drafts because their writer said so.
pub fn discard(session: &mut Session, request: &DiscardDrafts) -> Result<()> {
    Ok(session.store.discard_drafts(&request.record, request.fields.as_deref())?)
}

/// Every form with drafts, the latest first.
pub fn unfinished(read: Read<'_>, _request: &Nothing) -> Result<Vec<Unfinished>> {
    let mut found: Vec<Unfinished> = Vec::new();
    for draft in read.store.all_drafts(MOST)? {
        let refused = u32::from(draft.refused.is_some());
        match found.iter_mut().find(|one| one.record == draft.record) {
            Some(one) => {
                one.fields.push(draft.field);
                one.refused += refused;
            }
            None => found.push(Unfinished {
                case: draft.stream.map(|stream| CaseId(stream.0)),
                family_name: draft
                    .stream
                    .and_then(|stream| read.store.caseload_row(stream).ok())
                    .map(|row| row.name)
                    .unwrap_or_default(),
                record: draft.record,
                kind: draft.kind,
                fields: vec![draft.field],
                refused,
                saved_at: draft.saved_at,
            }),
        }
    }
    Ok(found)
}

pub(crate) fn view(draft: Draft) -> DraftView {
    DraftView {
        case: draft.stream.map(|stream| CaseId(stream.0)),
        record: draft.record,
        kind: draft.kind,
        field: draft.field,
        value: draft.value,
        base: draft.base,
        refused: draft
            .refused
            .and_then(|said| serde_json::from_value(said).ok())
            .unwrap_or_default(),
        saved_at: draft.saved_at,
    }
}

/// The approximate size of a value in bytes of JSON.
fn bytes(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(rows) => rows.iter().map(bytes).sum(),
        Value::Object(fields) => fields.iter().map(|(name, value)| name.len() + bytes(value)).sum(),
        _ => 8,
    }
}
