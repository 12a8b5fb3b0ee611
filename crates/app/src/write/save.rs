//! Saving the edited fields of a record.

use super::judge::{Judged, judge};
use super::reply::{Typed, as_it_is, changed, too_many};
use super::{SaveReply, kind_of, opened};
use crate::record::Base;
use crate::{Error, Outward, Read, Result, Session};
use casework::document::Document;
use casework::{CaseId, Kind};
use history::{Context, Writes};
use serde::Deserialize;
use serde_json::Value;
use store::{Opened, Writer};
use ts_rs::TS;
use uuid::Uuid;

/// Saves fields of a record.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveRequest {
    /// The case.
    pub case: CaseId,
    /// The record.
    pub record: Uuid,
    /// Its kind.
    pub kind: String,
    /// The fields that were edited, and only those.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Document,
    /// The base on screen when they were edited.
    pub base: String,
}

/// Saves the edited fields that the rules accept; the others stay as drafts.
///
/// # Errors
/// A wrong kind, record, or base; a record that is not here. A refused value is not an error: it
/// is in the reply.
pub fn save(session: &mut Session, request: &SaveRequest) -> Result<SaveReply<Document>> {
    let kind = kind_of(session, &request.kind)?;
    too_many(request.fields.len())?;
    let base = Base::read(&request.base, request.record)?;
    let key = request.record.to_string();
    let (stamp, saved_at) = (session.stamp(), session.moment());
    let typed =
        Typed { case: request.case, key: &key, kind: kind.code, base: &request.base, saved_at };
    let (judged, wrote) = session.store.write(stamp, |writer| {
        let opened = opened(writer, request.case, request.record, Some(kind))?;
        let seen = base.within(opened.state.context())?;
        let fields = request.fields.clone();
        let (judged, wrote) = over(writer, kind, request.record, &opened, seen, fields)?;
        typed.keep_refused(writer, &judged)?;
        for field in judged.accepted.keys() {
            writer.clear_draft(&key, field)?;
        }
        Ok::<_, Error>((judged, wrote))
    })?;
    reply(session.read(), kind, request, judged.refusals(), wrote)
}

/// Writes what one button changes, with no form: all of it or nothing. Nothing was typed, so
/// nothing stays a draft.
///
/// # Errors
/// As [`save`], and what the rules refuse. [`Error::Undecided`] if it would decide between two
/// versions, which a form shows and a button does not.
pub fn act(session: &mut Session, request: &SaveRequest) -> Result<SaveReply<Document>> {
    let kind = kind_of(session, &request.kind)?;
    too_many(request.fields.len())?;
    let base = Base::read(&request.base, request.record)?;
    let stamp = session.stamp();
    let wrote = session.store.write(stamp, |writer| {
        let opened = opened(writer, request.case, request.record, Some(kind))?;
        let seen = base.within(opened.state.context())?;
        over_all(writer, kind, request.record, &opened, seen, request.fields.clone())
    })?;
    reply(session.read(), kind, request, Vec::new(), wrote)
}

/// The record as it is now, and that it changed if anything was written.
fn reply(
    read: Read<'_>,
    kind: &Kind,
    request: &SaveRequest,
    refusals: Vec<Outward>,
    wrote: bool,
) -> Result<SaveReply<Document>> {
    let &SaveRequest { case, record, .. } = request;
    Ok(SaveReply {
        record: Some(as_it_is(read, record)?),
        refusals,
        changed: wrote.then(|| changed(case, kind.code, record)).into_iter().collect(),
    })
}

/// Writes the fields of an action, or fails. Returns whether anything changed.
pub(crate) fn over_all(
    writer: &mut Writer<'_>,
    kind: &Kind,
    record: Uuid,
    opened: &Opened,
    seen: &Context,
    edited: Document,
) -> Result<bool> {
    let replaced = writer.seen(&opened.state, Some(seen));
    let register = |field: &str| opened.state.field(field);
    let decides = |field: &&String| register(field).is_some_and(|one| one.is_decided_by(&replaced));
    if let Some(field) = edited.keys().find(decides) {
        return Err(Error::Undecided { field: field.clone() });
    }
    let (judged, wrote) = over(writer, kind, record, opened, seen, edited)?;
    if let Some(field) = judged.unknown.keys().next() {
        return Err(Error::UnknownField { field: field.clone() });
    }
    let refused = judged.refused.into_values().flat_map(|one| one.violations);
    Error::unless_all_hold(refused.collect())?;
    Ok(wrote)
}

/// Writes the accepted fields, based on what their author had seen. Returns whether anything
/// changed. A field that still has the value on screen was not edited: its author did not decide
/// about it.
fn over(
    writer: &mut Writer<'_>,
    kind: &Kind,
    record: Uuid,
    opened: &Opened,
    seen: &Context,
    edited: Document,
) -> Result<(Judged, bool)> {
    if opened.state.is_removed() {
        return Err(Error::RecordGone);
    }
    let before = opened.state.document();
    let judged = judge(kind, record, Some(&before), edited);
    let replaced = writer.seen(&opened.state, Some(seen));
    // Typed before the other version was here.
    let unseen: Vec<&str> = opened
        .state
        .conflicts()
        .filter(|(_, register)| !register.is_decided_by(&replaced))
        .map(|(field, _)| field)
        .collect();
    let differs = |(field, value): &(&String, &Value)| {
        before.get(*field).unwrap_or(&Value::Null) != *value || unseen.contains(&field.as_str())
    };
    let accepted = judged.accepted.iter().filter(differs);
    let changes: Writes = accepted.map(|(field, value)| (field.clone(), value.clone())).collect();
    if !changes.is_empty() {
        writer.save(record, &changes, Some(seen))?;
    }
    Ok((judged, !changes.is_empty()))
}
