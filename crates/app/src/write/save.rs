//! Saving the edited fields of a record.

use super::judge::judge;
use super::reply::{Typed, as_it_is, changed, too_many};
use super::{SaveReply, kind_of, opened};
use crate::record::Base;
use crate::{Error, Outward, Result, Session};
use casework::CaseId;
use casework::document::Document;
use history::Writes;
use serde::Deserialize;
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
    /// The base that they were edited over.
    pub base: String,
}

/// Saves the edited fields that the rules accept; the others stay as drafts.
///
/// # Errors
/// A kind, record or base that does not fit, a record that is gone. A refused value is not
/// an error: it is in the reply.
pub fn save(session: &mut Session, request: &SaveRequest) -> Result<SaveReply<Document>> {
    let kind = kind_of(session, &request.kind)?;
    too_many(request.fields.len())?;
    let base = Base::read(&request.base, request.record)?;
    let key = request.record.to_string();
    let (stamp, saved_at) = (session.stamp(), session.moment());
    let typed =
        Typed { case: request.case, key: &key, kind: kind.code, base: &request.base, saved_at };
    let (edited, unknown): (Document, Document) =
        request.fields.clone().into_iter().partition(|(field, _)| kind.field(field).is_some());
    let (refusals, wrote) = session.store.write(stamp, |writer| {
        let opened = opened(writer, request.case, request.record, Some(kind))?;
        if opened.state.is_removed() {
            return Err(Error::RecordGone);
        }
        let seen = base.within(opened.state.context())?;
        let before = opened.state.document();
        let judged = judge(kind, request.record, Some(&before), edited);
        let mut refusals = typed.keep_refused(writer, &judged)?;
        for (field, value) in unknown {
            let outward = Outward::from(&Error::UnknownField { field: field.clone() });
            typed.keep(writer, &field, value, Some(std::slice::from_ref(&outward)))?;
            refusals.push(outward);
        }
        let undecided: Vec<&str> = opened.state.conflicts().map(|(field, _)| field).collect();
        let mut writes = Writes::new();
        for (field, value) in judged.accepted {
            writer.clear_draft(&key, &field)?;
            let same = before.get(&field).unwrap_or(&serde_json::Value::Null) == &value;
            if !same || undecided.contains(&field.as_str()) {
                writes.insert(field, value);
            }
        }
        let wrote = !writes.is_empty();
        if wrote {
            writer.save(request.record, &writes, Some(seen))?;
        }
        Ok((refusals, wrote))
    })?;
    Ok(SaveReply {
        record: Some(as_it_is(session.read(), request.record)?),
        refusals,
        changed: wrote
            .then(|| changed(request.case, kind.code, request.record))
            .into_iter()
            .collect(),
    })
}
