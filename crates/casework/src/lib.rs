//! What a case is: the types a case worker records, the code lists of the field
//! and the rules that hold between them.
//!
//! This crate is pure. It reads no clock, no disk and no randomness, and it knows
//! nothing of SQL, of the wire or of a screen. Field and code names are those of
//! social work practice; each module names the source of its rules.
//!
//! Every top-level field of a record type is one register of the merge (see the
//! `history` crate): what means something only together is therefore *one* field
//! (a contact with its safe-to-use, a birth with its certainty), so that two
//! people's halves can never combine into something that nobody wrote.

pub mod action_step;
pub mod assessment;
pub mod code;
pub mod culturagram;
mod digits;
pub mod engagement;
mod error;
pub mod household;
pub mod ids;
pub mod interpretation;
pub mod language;
pub mod person;
pub mod search;
pub mod text;
pub mod visit;

pub use error::{Error, Result};
pub use ids::{
    ActionStepId, AreaNoteId, CaseId, CulturagramId, InterpretationId, ItemId, PersonId, VisitId,
};

/// A type that is kept as one record of a case's stream.
///
/// The serialized form must be a flat JSON object: one key per field, each field
/// one register of the merge. `null`, `""` and `[]` mean "not said".
pub trait Record: serde::Serialize + serde::de::DeserializeOwned + Default {
    /// The record's kind on disk and on the wire.
    const KIND: Kind;

    /// Checks the rules of practice for one record by itself.
    ///
    /// # Errors
    /// The first rule that does not hold, with the name of the field.
    fn check(&self) -> Result<()>;
}

code::code_list! {
    /// The kinds of record that a case's stream carries.
    pub enum Kind {
        Case, Household, Person, Visit, Interpretation, Culturagram, Item, ActionStep,
    }
}
