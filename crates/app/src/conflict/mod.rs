//! Deciding between what two people wrote.

use crate::case::{CaseRequest, CaseView, open};
use crate::{Error, Result, Session};
use casework::CaseId;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

/// Decides.
#[derive(Debug, Clone, Deserialize)]
pub struct Resolve {
    /// The case.
    pub case: CaseId,
    /// The record.
    pub record: Uuid,
    /// The field.
    pub field: String,
    /// What it shall be: one of the versions, or something written anew.
    pub value: Value,
}

/// Decides between the versions that stand in a field.
///
/// # Errors
/// When nothing stands there to decide between, or the store refuses.
pub fn resolve(session: &mut Session, request: &Resolve) -> Result<CaseView> {
    let view = open(session, &CaseRequest { case: request.case })?;
    let record = request.record.to_string();
    let stands = view
        .conflicts
        .iter()
        .find(|conflict| conflict.record == record && conflict.field == request.field);
    let Some(conflict) = stands else {
        return Err(casework::Error::NotThere { field: "field" }.into());
    };
    let a_version = conflict.versions.iter().any(|version| version.value == request.value);
    let written_anew = request.value.is_string()
        && conflict.versions.iter().all(|version| version.value.is_string());
    if !a_version && !written_anew {
        return Err(Error::BadRequest {
            field: request.field.clone(),
            reason: "not one of the versions".into(),
        });
    }
    let stamp = session.stamp();
    session.store.write(stamp, |writer| {
        writer.resolve(request.record, &request.field, request.value.clone())
    })?;
    open(session, &CaseRequest { case: request.case })
}
