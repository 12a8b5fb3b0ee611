//! The household: what the family is called, where it lives, and which language it speaks at
//! home. Its members are records of their own (see [`crate::person`]), so that two workers can
//! add members at the same time.

use crate::code::TriState;
use crate::{Field, Limit, PersonId, Record, Removal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The household of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default, rename_all = "snake_case")]
pub struct Household {
    /// What the family is called, in its own words and script ("Umm Khalid and family").
    pub family_name: String,
    /// The same in Latin letters.
    pub family_name_latin: String,
    /// The primary client: the person the case was opened for.
    pub primary_client: Option<PersonId>,
    /// The language in which the screen addresses the family (BCP 47).
    pub language: String,
    /// Dialect or community, if it matters for choosing an interpreter.
    pub dialect: String,
    /// Whether an interpreter is needed to speak with the family.
    pub interpreter_needed: TriState,
    /// What the family wants in an interpreter (gender, community, not from our town).
    pub interpreter_preference: String,
    /// The address. Shown only on request.
    pub address: String,
    /// What to know before ringing the bell: when not to come, who must not find out.
    pub visiting_advice: String,
    /// Relatives who live elsewhere, in the family's words.
    pub relatives_elsewhere: String,
}

impl Record for Household {
    const CODE: &'static str = "household";
    const ONLY_ONE: bool = true;
    const REMOVAL: Removal = Removal::Never;
    const FIELDS: &'static [Field] = &[
        Field::new("family_name", Limit::RequiredLine),
        Field::new("family_name_latin", Limit::Line),
        Field::new("primary_client", Limit::Typed),
        Field::new("language", Limit::Tag),
        Field::new("dialect", Limit::Line),
        Field::new("interpreter_needed", Limit::Typed),
        Field::new("interpreter_preference", Limit::Line),
        Field::new("address", Limit::Narrative),
        Field::new("visiting_advice", Limit::Narrative),
        Field::new("relatives_elsewhere", Limit::Narrative),
    ];

    fn name(&self) -> Option<&str> {
        Some(&self.family_name)
    }
}
