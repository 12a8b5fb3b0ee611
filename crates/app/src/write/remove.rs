//! Removing and restoring a record.

use super::reply::changed;
use super::{ChangedReply, kind_of, may_remove, opened};
use crate::record::Base;
use crate::{Error, Result, Session};
use casework::CaseId;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Removes a record.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemoveRequest {
    /// The case.
    pub case: CaseId,
    /// The record.
    pub record: Uuid,
    /// Its base, as it was on screen.
    pub base: String,
    /// Why; some kinds require it.
    #[serde(default)]
    pub reason: String,
}

/// Restores a removed record.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RestoreRequest {
    /// The case.
    pub case: CaseId,
    /// The record.
    pub record: Uuid,
}

/// Removes a record. It stays in the history and can be restored.
///
/// # Errors
/// A record that is not here or may not be removed; a wrong base; a missing reason.
pub fn remove(session: &mut Session, request: &RemoveRequest) -> Result<ChangedReply> {
    let base = Base::read(&request.base, request.record)?;
    let kind = kind_of(session, &kind_code(session, request.record)?)?;
    may_remove(kind, &request.reason)?;
    let stamp = session.stamp();
    session.store.write(stamp, |writer| {
        let opened = opened(writer, request.case, request.record, Some(kind))?;
        let seen = base.within(opened.state.context())?;
        writer.remove(request.record, &request.reason, Some(seen))?;
        Ok::<_, Error>(())
    })?;
    reply(session, request.case, kind.code, request.record)
}

/// Restores a removed record as it was.
pub fn restore(session: &mut Session, request: &RestoreRequest) -> Result<ChangedReply> {
    let kind = kind_of(session, &kind_code(session, request.record)?)?;
    let stamp = session.stamp();
    session.store.write(stamp, |writer| {
        opened(writer, request.case, request.record, Some(kind))?;
        writer.restore(request.record, None)?;
        Ok::<_, Error>(())
    })?;
    reply(session, request.case, kind.code, request.record)
}

fn kind_code(session: &Session, record: Uuid) -> Result<String> {
    Ok(session.store.find_record(record)?.ok_or(Error::RecordGone)?.kind)
}

fn reply(session: &Session, case: CaseId, kind: &str, record: Uuid) -> Result<ChangedReply> {
    let conflicts = session.store.find_record(record)?.map_or(0, |record| record.conflicts);
    Ok(ChangedReply { changed: vec![changed(case, kind, record)], conflicts })
}
