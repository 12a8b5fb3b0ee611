//! Adding a record.

use super::judge::judge;
use super::reply::{Typed, as_it_is, changed, too_many};
use super::{SaveReply, kind_of};
use crate::{Error, Outward, Result, Session};
use casework::CaseId;
use casework::document::Document;
use history::StreamId;
use serde::Deserialize;
use ts_rs::TS;

/// Adds a record.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddRequest {
    /// The case.
    pub case: CaseId,
    /// Its kind.
    pub kind: String,
    /// What was said.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Document,
    /// The name of the form under which its typing is kept.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub draft: Option<String>,
}

/// Adds a record, all of it or nothing: what was typed stays when the rules refuse any of it.
///
/// # Errors
/// A kind that does not fit, a case that is not here.
pub fn add(session: &mut Session, request: &AddRequest) -> Result<SaveReply<Document>> {
    let kind = kind_of(session, &request.kind)?;
    too_many(request.fields.len())?;
    let stream = StreamId(request.case.0);
    let id = session.new_id();
    let mut fields = request.fields.clone();
    // A case that is not here, or has left, takes no records.
    let others = session.store.records(stream, kind.code)?;
    if kind.numbered {
        let others = others.into_iter().map(|record| record.document).collect();
        kind.give_number(&mut fields, others);
    }
    let (edited, unknown): (Document, Document) =
        fields.into_iter().partition(|(field, _)| kind.field(field).is_some());
    let mut judged = judge(kind, id, None, edited);
    let mut refusals: Vec<Outward> = unknown
        .keys()
        .map(|field| Outward::from(&Error::UnknownField { field: field.clone() }))
        .collect();
    let (stamp, saved_at) = (session.stamp(), session.moment());
    let refused = !judged.refused.is_empty() || !refusals.is_empty();
    let key = request.draft.clone();
    let typed = key.as_deref().map(|key| Typed {
        case: request.case,
        key,
        kind: kind.code,
        base: "",
        saved_at,
    });
    session.store.write(stamp, |writer| {
        if refused {
            if let Some(typed) = &typed {
                refusals.extend(typed.keep_refused(writer, &judged)?);
                for (field, value) in std::mem::take(&mut judged.accepted) {
                    typed.keep(writer, &field, value, None)?;
                }
            } else {
                let all = judged.refused.values().flat_map(|(_, violations)| violations);
                refusals.extend(all.map(super::reply::outward));
            }
            return Ok::<_, Error>(());
        }
        writer.add(stream, id, kind, std::mem::take(&mut judged.accepted))?;
        if let Some(typed) = &typed {
            writer.clear_drafts(typed.key)?;
        }
        Ok(())
    })?;
    if refused {
        return Ok(SaveReply { record: None, refusals, changed: Vec::new() });
    }
    Ok(SaveReply {
        record: Some(as_it_is(session.read(), id)?),
        refusals,
        changed: vec![changed(request.case, kind.code, id)],
    })
}
