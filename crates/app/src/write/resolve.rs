//! Deciding between what two people wrote.

use super::judge::judge;
use super::reply::{as_it_is, changed, outward};
use super::{SaveReply, kind_of, opened};
use crate::record::Base;
use crate::{Error, Result, Session};
use casework::CaseId;
use casework::document::Document;
use history::REMOVED;
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

/// Decides.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ResolveRequest {
    /// The case.
    pub case: CaseId,
    /// The record.
    pub record: Uuid,
    /// The field; `$removed` for a removal that had not seen an edit.
    pub field: String,
    /// What it shall be: one of the versions, or something rewritten. For `$removed`: the
    /// reason to remove the record after all, or `null` to keep it.
    #[ts(type = "unknown")]
    pub value: Value,
    /// The record's base with the versions that were on screen. A version that arrived since
    /// is not decided about.
    pub base: String,
}

/// Decides between the values of a field. The rules of the record hold as for any save.
///
/// # Errors
/// When there is nothing to decide, the base does not fit, or the record is gone.
pub fn resolve(session: &mut Session, request: &ResolveRequest) -> Result<SaveReply<Document>> {
    let base = Base::read(&request.base, request.record)?;
    let stored = session.store.find_record(request.record)?.ok_or(Error::RecordGone)?;
    let kind = kind_of(session, &stored.kind)?;
    let stamp = session.stamp();
    let refusals = session.store.write(stamp, |writer| {
        let opened = opened(writer, request.case, request.record, Some(kind))?;
        let seen = base.within(opened.state.context())?;
        if request.field == REMOVED {
            if !opened.state.is_removed_but_edited() {
                return Err(Error::NothingToDecide);
            }
            match &request.value {
                Value::Null => writer.restore(request.record)?,
                reason => {
                    let reason = reason.as_str().unwrap_or_default();
                    writer.remove(request.record, reason, Some(seen))?;
                }
            }
            return Ok(Vec::new());
        }
        if !opened.state.conflicts().any(|(field, _)| field == request.field) {
            return Err(Error::NothingToDecide);
        }
        let edited = Document::from_iter([(request.field.clone(), request.value.clone())]);
        let before = opened.state.document();
        let mut judged = judge(kind, request.record, Some(&before), edited);
        if let Some(value) = judged.accepted.remove(&request.field) {
            writer.resolve(request.record, &request.field, value, seen)?;
            return Ok(Vec::new());
        }
        let all = judged.refused.values().flat_map(|(_, violations)| violations);
        Ok(all.map(outward).collect())
    })?;
    let wrote = refusals.is_empty();
    Ok(SaveReply {
        record: Some(as_it_is(session.read(), request.record)?),
        refusals,
        changed: wrote
            .then(|| changed(request.case, kind.code, request.record))
            .into_iter()
            .collect(),
    })
}
