//! Adding a record.

use super::judge::judge;
use super::reply::{Typed, too_many};
use super::{SaveReply, here, kind_of, opened};
use crate::{Error, Result, Session};
use casework::document::{self, Document};
use casework::{CaseId, Record};
use history::{Context, StreamId, Writes};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Adds a record.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddRequest {
    /// The case.
    pub case: CaseId,
    /// Its kind.
    pub kind: String,
    /// Its fields.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Document,
    /// The name of the form that its drafts belong to.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub draft: Option<String>,
}

/// Adds a record, all of it or nothing. If the rules refuse any of it, everything typed stays as
/// drafts.
///
/// # Errors
/// A wrong kind; a case that is not here or has left.
pub fn add(session: &mut Session, request: &AddRequest) -> Result<SaveReply<Document>> {
    let kind = kind_of(session, &request.kind)?;
    too_many(request.fields.len())?;
    let stream = StreamId(request.case.0);
    let id = session.new_id();
    if kind.only_one && !session.store.records(stream, kind.code)?.is_empty() {
        return Err(Error::bad_request("kind", "there is one such record already"));
    }
    let mut judged = judge(kind, id, None, request.fields.clone());
    if kind.numbered && !judged.is_refused() {
        let others = session.store.records(stream, kind.code)?;
        let others: Result<Vec<_>, store::Error> =
            others.iter().map(store::StoredRecord::document).collect();
        kind.give_number(&mut judged.accepted, &others?);
    }
    let (stamp, saved_at) = (session.stamp(), session.moment());
    let typed = request.draft.as_deref().map(|key| Typed {
        case: request.case,
        key,
        kind: kind.code,
        base: "",
        saved_at,
    });
    session.store.write(stamp, |writer| {
        here(writer, request.case, kind.stream)?;
        if judged.is_refused() {
            return typed.map_or(Ok(()), |typed| typed.keep_all(writer, &judged));
        }
        writer.add(stream, id, kind, judged.accepted.clone())?;
        if let Some(typed) = &typed {
            writer.clear_drafts(typed.key)?;
        }
        Ok::<_, Error>(())
    })?;
    SaveReply::of_added(session.read(), request.case, kind, id, &judged)
}

/// Adds a record whose id every laptop knows, all of it or nothing. Its writer claims to have
/// seen nothing of it, so what a colleague wrote who added it too stays.
pub(crate) fn begin<R: Record>(
    session: &mut Session,
    case: CaseId,
    id: Uuid,
    first: &R,
    fields: Document,
    draft: Option<&str>,
) -> Result<SaveReply<Document>> {
    let kind = kind_of(session, R::CODE)?;
    too_many(fields.len())?;
    let first = document::of(first).unwrap_or_default();
    let (stamp, saved_at) = (session.stamp(), session.moment());
    let typed = draft.map(|key| Typed { case, key, kind: kind.code, base: "", saved_at });
    let judged = session.store.write(stamp, |writer| {
        here(writer, case, kind.stream)?;
        let held = writer.open(id)?;
        let before = held.as_ref().map_or(first.clone(), |held| held.state.document());
        let judged = judge(kind, id, Some(&before), fields);
        if judged.is_refused() {
            typed.as_ref().map_or(Ok(()), |typed| typed.keep_all(writer, &judged))?;
            return Ok(judged);
        }
        match held {
            None => writer.add(StreamId(case.0), id, kind, first)?,
            Some(_) if opened(writer, case, id, Some(kind))?.state.is_removed() => {
                writer.restore(id, None)?;
            }
            Some(_) => (),
        }
        let accepted: Writes = judged.accepted.clone().into_iter().collect();
        if !accepted.is_empty() {
            writer.save(id, &accepted, Some(&Context::default()))?;
        }
        if let Some(typed) = &typed {
            writer.clear_drafts(typed.key)?;
        }
        Ok::<_, Error>(judged)
    })?;
    SaveReply::of_added(session.read(), case, kind, id, &judged)
}
