//! A record: what a set of changes amounts to.

use crate::packed::{Packed, Packing, Parts};
use crate::{Action, Change, Context, Dot, Header, Register, Result, Standing, Writes};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The field in which a removal stands, with its reason.
pub const REMOVED: &str = "$removed";

/// A record's state. It depends on the *set* of changes taken in alone.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(try_from = "Packed")]
pub struct RecordState {
    /// Every change of the record that has been taken in.
    context: Context,
    fields: BTreeMap<String, Register>,
    /// What the authors of standing removals had seen, by the removal's dot.
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
    /// Takes a change of this record in.
    ///
    /// # Errors
    /// [`crate::Error::Content`] when its content is not a flat map; nothing is taken in.
    pub fn take(&mut self, change: &Change) -> Result<()> {
        self.take_writes(change.header(), change.writes()?);
        Ok(())
    }

    /// Takes writes in whose change was read already.
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

    /// The fields with the values to use; emptied fields are left out.
    #[must_use]
    pub fn document(&self) -> Map<String, Value> {
        self.fields
            .iter()
            .filter(|(field, _)| !field.starts_with('$'))
            .filter_map(|(field, register)| Some((field.clone(), register.value()?.clone())))
            .filter(|(_, value)| !value.is_null())
            .collect()
    }

    /// The fields in which several different values stand.
    pub fn conflicts(&self) -> impl Iterator<Item = (&str, &Register)> {
        self.fields
            .iter()
            .filter(|(_, register)| register.is_conflict())
            .map(|(field, register)| (field.as_str(), register))
    }

    /// One field.
    #[must_use]
    pub fn field(&self, field: &str) -> Option<&Register> {
        self.fields.get(field)
    }

    /// Whether the record is removed: a removal stands, and its author had seen all else
    /// that was written. An edit that met the removal is not lost: the record stays.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.standing_removals().any(|(dot, seen)| self.all_in(*dot, seen))
    }

    /// Whether a removal stands that did not see an edit, so that a person must decide.
    #[must_use]
    pub fn is_removed_but_edited(&self) -> bool {
        self.standing_removals().next().is_some() && !self.is_removed()
    }

    fn standing_removals(&self) -> impl Iterator<Item = &(Dot, Context)> {
        let register = self.fields.get(REMOVED);
        self.removals.iter().filter(move |(dot, _)| {
            register
                .is_some_and(|r| r.standing().iter().any(|s| s.dot == *dot && !s.value.is_null()))
        })
    }

    fn all_in(&self, removal: Dot, seen: &Context) -> bool {
        self.context.dots().all(|dot| dot == removal || seen.has(dot))
    }
}
