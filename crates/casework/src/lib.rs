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

/// Every code list, for the window: its name, the start of the keys of the messages that say its
/// codes, and the codes.
pub const CODE_LISTS: &[(&str, &str, &[&str])] = &[
    ("Actor", "action-step-actor", action_step::Actor::CODES),
    ("Area", "culturagram-area", culturagram::Area::CODES),
    ("AreaState", "culturagram-state", culturagram::AreaState::CODES),
    ("BirthCalendar", "person-calendar", person::BirthCalendar::CODES),
    ("BirthCertainty", "person-certainty", person::BirthCertainty::CODES),
    ("ContactKind", "person-contact-kind", person::ContactKind::CODES),
    ("Domain", "assessment-domain", assessment::Domain::CODES),
    ("Gap", "visit-gap", visit::Gap::CODES),
    ("GenogramSymbol", "person-symbol", person::GenogramSymbol::CODES),
    ("InterpreterKind", "interpretation-kind", interpretation::InterpreterKind::CODES),
    ("InterpretingMode", "interpretation-mode", interpretation::InterpretingMode::CODES),
    ("ItemKind", "assessment", assessment::ItemKind::CODES),
    ("Literacy", "person-literacy", person::Literacy::CODES),
    ("Mastery", "person-mastery", person::Mastery::CODES),
    ("NameOrder", "person-order", person::NameOrder::CODES),
    ("NamePartKind", "person-part", person::NamePartKind::CODES),
    ("Place", "visit-place", visit::Place::CODES),
    ("Reason", "culturagram-reason", culturagram::Reason::CODES),
    ("ReferralSource", "engagement-referred-by", engagement::ReferralSource::CODES),
    ("Relation", "person-relation", person::Relation::CODES),
    ("SafeToUse", "person-safety", person::SafeToUse::CODES),
    ("Stage", "engagement-stage", engagement::Stage::CODES),
    ("Status", "visit-status", visit::Status::CODES),
    ("Step", "visit-step", visit::Step::CODES),
    ("TriState", "common", code::TriState::CODES),
    ("UrgentFlag", "engagement-flag", engagement::UrgentFlag::CODES),
    ("Viewed", "visit-acknowledge", visit::Viewed::CODES),
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
