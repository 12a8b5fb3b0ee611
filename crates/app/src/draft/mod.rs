//! Typing that is kept before it becomes part of the record: encrypted, on this laptop
//! only, on the platter when the answer comes.

mod view;

pub use view::{DraftView, SavedView};

use crate::{Error, Result, Session};
use serde::Deserialize;
use serde_json::Value;

/// The longest draft of one field, in bytes of JSON: more than any field may hold, so that
/// what is too long for the record is still kept while its writer shortens it.
const LONGEST: usize = 4 * 1024 * 1024;

/// Keeps the typing of one field.
#[derive(Debug, Clone, Deserialize)]
pub struct SaveDraft {
    /// The record's id, or a form's name.
    pub record: String,
    /// The field.
    pub field: String,
    /// What was typed, as the field holds it.
    pub value: Value,
}

/// Names what drafts belong to.
#[derive(Debug, Clone, Deserialize)]
pub struct DraftsRequest {
    /// The record's id, or a form's name.
    pub record: String,
}

/// Keeps what was typed.
///
/// # Errors
/// What the store refuses, or a draft of several megabytes.
pub fn save(session: &mut Session, request: &SaveDraft) -> Result<SavedView> {
    let bad = |field: &str| Error::BadRequest {
        field: field.to_owned(),
        reason: "longer than a draft may be".into(),
    };
    for (name, given) in [("record", &request.record), ("field", &request.field)] {
        if given.len() > 100 {
            return Err(bad(name));
        }
    }
    if request.value.as_str().map_or(0, str::len) > LONGEST {
        return Err(bad(&request.field));
    }
    let saved_at = session.moment();
    session.store.keep_draft(&request.record, &request.field, &request.value, &saved_at)?;
    Ok(SavedView { saved_at })
}

/// What was typed for a record, or in a form.
///
/// # Errors
/// What the store refuses.
pub fn list(session: &mut Session, request: &DraftsRequest) -> Result<Vec<DraftView>> {
    of(session, &request.record)
}

/// Lets typing go, because its writer said so.
///
/// # Errors
/// What the store refuses.
pub fn discard(session: &mut Session, request: &DraftsRequest) -> Result<()> {
    Ok(session.store.discard_drafts(&request.record)?)
}

pub(crate) fn of(session: &Session, record: &str) -> Result<Vec<DraftView>> {
    let drafts = session.store.drafts(record)?;
    Ok(drafts
        .into_iter()
        .map(|draft| DraftView {
            record: draft.record,
            field: draft.field,
            value: draft.value,
            saved_at: draft.saved_at,
        })
        .collect())
}
