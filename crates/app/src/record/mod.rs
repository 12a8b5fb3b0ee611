//! How the window sees an editable record of any kind.

mod base;
mod view;

pub use base::Base;
pub use view::{ChangedRecord, ConflictView, Editable, VersionView};

use crate::{Read, Result, draft, session::moment_of};
use casework::Record;
use history::{REMOVED, Standing, StreamId};
use serde::Serialize;
use store::{Draft, StoredRecord};

/// The editable records of one kind in a case, in the order in which they were added here.
pub(crate) fn all<R: Record>(
    read: Read<'_>,
    case: StreamId,
    drafts: &[Draft],
) -> Result<Vec<Editable<R>>> {
    let records = read.store.records(case, R::CODE)?;
    records.into_iter().map(|record| typed(read, &record, drafts)).collect()
}

/// A record with its fields as the kind's type.
pub(crate) fn typed<R: Record>(
    read: Read<'_>,
    record: &StoredRecord,
    drafts: &[Draft],
) -> Result<Editable<R>> {
    let fields = record.read()?;
    editable(read, record, fields, drafts)
}

/// A record with the given fields.
pub(crate) fn editable<F: Serialize>(
    read: Read<'_>,
    record: &StoredRecord,
    fields: F,
    drafts: &[Draft],
) -> Result<Editable<F>> {
    let id = record.id.to_string();
    let own = drafts.iter().filter(|draft| draft.record == id);
    Ok(Editable {
        kind: record.kind.clone(),
        base: Base::of(record.id, &record.context).to_string(),
        fields,
        conflicts: conflicts(read, record)?,
        drafts: own.cloned().map(draft::view).collect(),
        id,
    })
}

/// What someone must decide about a record.
pub(crate) fn conflicts(read: Read<'_>, record: &StoredRecord) -> Result<Vec<ConflictView>> {
    if record.conflicts == 0 {
        return Ok(Vec::new());
    }
    let names = read.author_names()?;
    let state = read.store.state_of(record.id)?;
    let own = read.store.device();
    let version = |one: &Standing| VersionView {
        value: one.value.clone(),
        author: names.get(&one.dot.device).cloned().unwrap_or_default(),
        mine: one.dot.device == own,
        claimed_at: moment_of(one.at, one.tz),
    };
    let base = Base::of(record.id, &record.context).to_string();
    let conflict = |field: &str, mut versions: Vec<&Standing>| {
        versions.sort_by_key(|one| std::cmp::Reverse((one.at, one.dot)));
        ConflictView {
            record: record.id.to_string(),
            kind: record.kind.clone(),
            field: field.to_owned(),
            base: base.clone(),
            versions: versions.into_iter().map(version).collect(),
        }
    };
    let mut found: Vec<ConflictView> = state
        .conflicts()
        .map(|(field, register)| conflict(field, register.standing().iter().collect()))
        .collect();
    if state.is_removed_but_edited() {
        found.push(conflict(REMOVED, state.removals().collect()));
    }
    Ok(found)
}
