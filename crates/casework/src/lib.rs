//! What a case is: the types that a case worker records, their code lists, and the rules
//! between them.
//!
//! This crate is pure: no clock, disk, or randomness, and nothing of SQL, the wire, or a
//! screen. Field and code names are those of social work practice; each module names the
//! source of its rules.
//!
//! Every top-level field of a record type is one register of the merge (see the `history`
//! crate). So what means something only together is *one* field: a contact with whether it is
//! safe, a birth with how certain it is. The halves that two people wrote can then never
//! combine into something that nobody wrote.

pub mod action_step;
pub mod assessment;
pub mod code;
pub mod culturagram;
mod digits;
pub mod document;
pub mod engagement;
mod error;
pub mod household;
pub mod ids;
pub mod interpretation;
mod kind;
pub mod language;
mod moment;
pub mod person;
pub mod search;
mod stream;
pub mod text;
pub mod visit;

pub use error::{Error, Result};
pub use ids::{ActionStepId, CaseId, CulturagramId, ItemId, PersonId, VisitId};

pub use kind::{Field, Found, Kind, Kinds, Limit, Record, Removal, Violation, find};
pub use stream::StreamKind;

/// Every code list with its name, for the window.
pub const CODE_LISTS: &[(&str, &[&str])] = &[
    ("Actor", action_step::Actor::CODES),
    ("Area", culturagram::Area::CODES),
    ("AreaState", culturagram::AreaState::CODES),
    ("BirthCalendar", person::BirthCalendar::CODES),
    ("BirthCertainty", person::BirthCertainty::CODES),
    ("ContactKind", person::ContactKind::CODES),
    ("Domain", assessment::Domain::CODES),
    ("Gap", visit::Gap::CODES),
    ("GenogramSymbol", person::GenogramSymbol::CODES),
    ("InterpreterKind", interpretation::InterpreterKind::CODES),
    ("InterpretingMode", interpretation::InterpretingMode::CODES),
    ("ItemKind", assessment::ItemKind::CODES),
    ("Literacy", person::Literacy::CODES),
    ("Mastery", person::Mastery::CODES),
    ("NameOrder", person::NameOrder::CODES),
    ("NamePartKind", person::NamePartKind::CODES),
    ("Place", visit::Place::CODES),
    ("Reason", culturagram::Reason::CODES),
    ("ReferralSource", engagement::ReferralSource::CODES),
    ("Relation", person::Relation::CODES),
    ("SafeToUse", person::SafeToUse::CODES),
    ("Stage", engagement::Stage::CODES),
    ("Status", visit::Status::CODES),
    ("Step", visit::Step::CODES),
    ("TriState", code::TriState::CODES),
    ("UrgentFlag", engagement::UrgentFlag::CODES),
    ("Viewed", visit::Viewed::CODES),
];

/// Every kind of record.
pub static KINDS: Kinds = &[
    Kind::of::<engagement::Case>(),
    Kind::of::<household::Household>(),
    Kind::of::<person::Person>(),
    Kind::of::<visit::Visit>(),
    Kind::of::<interpretation::Interpretation>(),
    Kind::of::<culturagram::Culturagram>(),
    Kind::of::<assessment::Item>(),
    Kind::of::<action_step::ActionStep>(),
];
