//! Needs and strengths, and the numbers under which they are spoken of.

use crate::case::{CaseRecords, ItemView};
use crate::{Result, Session};
use casework::assessment::{Item, ItemKind};
use casework::{CaseId, Error as Rule, ItemId};
use serde::Deserialize;

/// Adds a need or a strength.
#[derive(Debug, Clone, Deserialize)]
pub struct AddItem {
    /// The case.
    pub case: CaseId,
    /// What is recorded; its number is given here.
    pub item: Item,
}

/// Writes a need or a strength.
#[derive(Debug, Clone, Deserialize)]
pub struct ReviseItem {
    /// The case.
    pub case: CaseId,
    /// The item.
    pub id: ItemId,
    /// What is recorded; kind and number stay as they were.
    pub item: Item,
}

/// Adds a need or a strength with the next free number.
///
/// # Errors
/// What the rules or the store refuse.
pub fn add(session: &mut Session, request: &AddItem) -> Result<Vec<ItemView>> {
    let kind: ItemKind = request.item.kind.ok_or(Rule::Required { field: "kind" })?;
    let mut item = request.item.clone();
    item.claimed_number = CaseRecords::load(session, request.case)?.next_number(kind);
    let id = session.new_id();
    session.put(request.case, id, &item, &[])?;
    Ok(CaseRecords::load(session, request.case)?.item_views())
}

/// Writes a need or a strength; its kind and number stay.
///
/// # Errors
/// What the rules or the store refuse.
pub fn revise(session: &mut Session, request: &ReviseItem) -> Result<Vec<ItemView>> {
    let old: Item = session.store.record(request.id.0)?;
    let item = Item { kind: old.kind, claimed_number: old.claimed_number, ..request.item.clone() };
    session.put(request.case, request.id.0, &item, &[])?;
    Ok(CaseRecords::load(session, request.case)?.item_views())
}
