//! Deciding between two versions.

use super::judge::{judge, judge_version};
use super::reply::{Typed, as_it_is, changed};
use super::{SaveReply, kind_of, may_remove, opened};
use crate::record::Base;
use crate::{Error, Outward, Result, Session};
use casework::document::Document;
use casework::{CaseId, Kind};
use history::{Context, REMOVED};
use serde::Deserialize;
use serde_json::Value;
use store::{Opened, Writer};
use ts_rs::TS;
use uuid::Uuid;

/// Decides.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ResolveRequest {
    /// The case.
    pub case: CaseId,
    /// The record.
    pub record: Uuid,
    /// The field; `$removed` for a removal whose author had not seen an edit.
    pub field: String,
    /// The decision: one of the versions, or a new value. For `$removed`: the reason to remove
    /// the record after all, or `null` to keep it.
    #[ts(type = "unknown")]
    pub value: Value,
    /// The base of the versions that were on screen. A version that arrived later is not decided
    /// about.
    pub base: String,
}

/// Decides between the versions of a field. The rules apply as for any save, and a refused value
/// stays a draft.
///
/// # Errors
/// There is nothing to decide, the base is wrong, or the record is not here.
pub fn resolve(session: &mut Session, request: &ResolveRequest) -> Result<SaveReply<Document>> {
    let base = Base::read(&request.base, request.record)?;
    let stored = session.store.find_record(request.record)?.ok_or(Error::RecordGone)?;
    let kind = kind_of(session, &stored.kind)?;
    let (stamp, saved_at) = (session.stamp(), session.moment());
    let key = request.record.to_string();
    let typed =
        Typed { case: request.case, key: &key, kind: kind.code, base: &request.base, saved_at };
    let refusals = session.store.write(stamp, |writer| {
        let opened = opened(writer, request.case, request.record, Some(kind))?;
        let seen = base.within(opened.state.context())?;
        if request.field == REMOVED {
            return removal(writer, request, kind, &opened, seen);
        }
        let mut found = opened.state.conflicts().filter(|(field, _)| *field == request.field);
        let (_, register) = found.next().ok_or(Error::NothingToDecide)?;
        let is_a_version = register.standing().iter().any(|one| one.value == request.value);
        let edited = Document::from_iter([(request.field.clone(), request.value.clone())]);
        let held = opened.state.document();
        let mut judged = if is_a_version {
            judge_version(kind, request.record, &held, edited)
        } else {
            judge(kind, request.record, Some(&held), edited)
        };
        typed.keep_refused(writer, &judged)?;
        if let Some(value) = judged.accepted.remove(&request.field) {
            writer.resolve(request.record, &request.field, value, seen)?;
        }
        Ok(judged.refusals())
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

/// Decides about a removal whose author had not seen an edit.
fn removal(
    writer: &mut Writer<'_>,
    request: &ResolveRequest,
    kind: &Kind,
    opened: &Opened,
    seen: &Context,
) -> Result<Vec<Outward>> {
    if !opened.state.is_removed_but_edited() {
        return Err(Error::NothingToDecide);
    }
    if request.value.is_null() {
        writer.restore(request.record, Some(seen))?;
    } else {
        let reason = request.value.as_str().unwrap_or_default();
        may_remove(kind, reason)?;
        writer.remove(request.record, reason, Some(seen))?;
    }
    Ok(Vec::new())
}
