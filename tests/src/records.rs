//! Writing records as the window does: the edited fields, based on what was on screen.

use app::record::Base;
use app::write::{self, AddRequest, SaveReply, SaveRequest};
use app::{Error, Fields, Session, Vault};
use casework::{CaseId, Record};
use serde_json::Value;
use uuid::Uuid;

/// The base of a record as it would be shown now.
pub fn base(session: &Session, record: Uuid) -> app::Result<String> {
    let stored = session.read().store().find_record(record)?.ok_or(Error::RecordGone)?;
    Ok(Base::of(record, &stored.context).to_string())
}

/// Saves fields of a record, based on what it holds now.
pub fn save(
    session: &mut Session,
    case: CaseId,
    record: Uuid,
    fields: &Value,
) -> app::Result<SaveReply<Fields>> {
    let kind = session.read().store().find_record(record)?.ok_or(Error::RecordGone)?.kind;
    let base = base(session, record)?;
    write::save(session, &SaveRequest { case, record, kind, fields: map(fields), base })
}

/// Adds a record with the fields of a value that are not empty, and returns its id.
///
/// # Errors
/// [`Error::Refused`] if the rules refuse it.
pub fn add<R: Record>(session: &mut Session, case: CaseId, value: &R) -> app::Result<Uuid> {
    let fields = map(&serde_json::to_value(value).unwrap_or_default());
    let request = AddRequest { case, kind: R::CODE.into(), fields, draft: None };
    let reply = write::add(session, &request)?;
    let field = reply.refusals.first().and_then(|refusal| refusal.field.clone());
    let record = reply.record.ok_or(Error::Refused { field: field.unwrap_or_default() })?;
    record.id.parse().map_err(|_| Error::RecordGone)
}

/// As [`save`], on an open vault; panics if anything is refused.
pub fn saved(vault: &Vault, case: CaseId, record: Uuid, fields: &Value) -> SaveReply<Fields> {
    let reply = vault.with(|session| save(session, case, record, fields)).unwrap();
    assert_eq!(reply.refusals, [], "nothing is refused");
    reply
}

/// A JSON object as fields.
#[must_use]
pub fn map(fields: &Value) -> Fields {
    fields.as_object().cloned().unwrap_or_default()
}
