//! A record: the result of a set of changes.

use crate::packed::{Packed, Packing, Parts};
use crate::{Action, Change, Context, Dot, Header, Register, Result, Standing, Writes};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The field that holds a removal, with its reason.
pub const REMOVED: &str = "$removed";
/// The field that holds a signature: the record's fields as they were signed.
pub const SIGNED: &str = "$signed";
/// The prefix of an addendum's field; device and number of its change follow.
pub const ADDENDUM: &str = "$addendum.";

/// A record's state. It depends on the *set* of its changes alone.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(try_from = "Packed")]
pub struct RecordState {
    /// Every change of the record that has been merged.
    context: Context,
    fields: BTreeMap<String, Register>,
    /// What the authors of current removals had seen, by the removal's dot.
    removals: Vec<(Dot, Context)>,
}

impl Serialize for RecordState {
    fn serialize<S: Serializer>(&self, s: S) -> std::result::Result<S::Ok, S::Error> {
        Packing::of(&self.context, &self.fields, &self.removals).serialize(s)
    }
}

impl TryFrom<Packed> for RecordState {
    type Error = &'static str;

    fn try_from(packed: Packed) -> Result<Self, Self::Error> {
        let (context, fields, removals) = Parts::try_from(packed)?;
        Ok(Self { context, fields, removals })
    }
}

impl RecordState {
    /// Merges a change of this record.
    ///
    /// # Errors
    /// [`crate::Error::Content`] when its content is not a flat map; nothing is merged then.
    pub fn take(&mut self, change: &Change) -> Result<()> {
        self.take_writes(change.header(), change.writes()?);
        Ok(())
    }

    /// Merges the writes of a change that was already read.
    pub fn take_writes(&mut self, header: &Header, writes: Writes) {
        let dot = header.dot();
        for (field, value) in writes {
            let write =
                Standing { dot, at: header.at, tz: header.tz, author: header.author, value };
            self.fields.entry(field).or_default().take(write, &header.seen);
        }
        if header.action == Action::Remove
            && let Err(place) = self.removals.binary_search_by_key(&dot, |(dot, _)| *dot)
        {
            self.removals.insert(place, (dot, header.seen.clone()));
        }
        self.context.add(dot);
    }

    /// What a new write of this record has seen.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// The fields with the values to use; emptied fields are left out. A signed record keeps
    /// the fields that were signed.
    #[must_use]
    pub fn document(&self) -> Map<String, Value> {
        if let Some(signed) = self.signed() {
            return signed.clone();
        }
        self.fields
            .iter()
            .filter(|(field, _)| !field.starts_with('$'))
            .filter_map(|(field, register)| Some((field.clone(), register.value()?.clone())))
            .filter(|(_, value)| !value.is_null())
            .collect()
    }

    /// The fields as they were signed; `None` for a record that is not signed.
    #[must_use]
    pub fn signed(&self) -> Option<&Map<String, Value>> {
        self.fields.get(SIGNED)?.value()?.as_object()
    }

    /// Fields that somebody wrote without having seen the signature, with what they wrote:
    /// proposals for an addendum.
    pub fn proposed(&self) -> impl Iterator<Item = (&str, &Register)> {
        let signed = self.signed();
        self.fields.iter().filter_map(move |(field, register)| {
            let signed = signed?;
            let now = register.value().unwrap_or(&Value::Null);
            let then = signed.get(field).unwrap_or(&Value::Null);
            (!field.starts_with('$') && now != then).then_some((field.as_str(), register))
        })
    }

    /// The addenda, in the order of their changes.
    pub fn addenda(&self) -> impl Iterator<Item = &Standing> {
        self.fields
            .iter()
            .filter(|(field, _)| field.starts_with(ADDENDUM))
            .flat_map(|(_, register)| register.standing())
    }

    /// The fields that hold several different values. A field of a signed record that was
    /// written without the signature is a proposal, not a conflict.
    pub fn conflicts(&self) -> impl Iterator<Item = (&str, &Register)> {
        let is_signed = self.signed().is_some();
        self.fields
            .iter()
            .filter(move |(field, register)| {
                let of_the_record = !field.starts_with('$') && !is_signed;
                register.is_conflict() && (of_the_record || field.as_str() == SIGNED)
            })
            .map(|(field, register)| (field.as_str(), register))
    }

    /// One field.
    #[must_use]
    pub fn field(&self, field: &str) -> Option<&Register> {
        self.fields.get(field)
    }

    /// Whether the record is removed: it was removed by people who had seen everything else
    /// that was written. With an edit that they had not seen the record stays.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        let removals: Vec<&(Dot, Context)> = self.current_removals().collect();
        let seen = |dot: Dot| removals.iter().any(|(own, seen)| *own == dot || seen.has(dot));
        !removals.is_empty() && self.context.dots().all(seen)
    }

    /// Whether somebody removed it without having seen an edit, so that a person must decide.
    #[must_use]
    pub fn is_removed_but_edited(&self) -> bool {
        self.current_removals().next().is_some() && !self.is_removed()
    }

    /// The removals that nobody undid, each with its reason.
    pub fn removals(&self) -> impl Iterator<Item = &Standing> {
        let register = self.fields.get(REMOVED);
        register.into_iter().flat_map(Register::standing).filter(|one| !one.value.is_null())
    }

    fn current_removals(&self) -> impl Iterator<Item = &(Dot, Context)> {
        self.removals.iter().filter(|(dot, _)| self.removals().any(|one| one.dot == *dot))
    }
}
