//! The shape of an invented family in `tests/demo/*.json`: short, so that people can read and
//! write it. Days count from the day on which the demo is loaded. People are named by their place
//! in the list of members, needs and strengths by their number (N1, S2).
#![allow(missing_docs, reason = "the fields are those of casework, which says what they mean")]

use casework::action_step::Actor;
use casework::assessment::{Domain, Item, ItemKind};
use casework::code::TriState;
use casework::culturagram::{Area, AreaNote, AreaState, MemberNote, Reason};
use casework::engagement::{ReferralSource, Stage, UrgentFlag};
use casework::household::Household;
use casework::interpretation::Interpretation;
use casework::person::{
    Birth, BirthCalendar, BirthCertainty, Contact, ContactKind, GenogramSymbol, Literacy, Mastery,
    Person, Relation, SafeToUse, SpokenLanguage,
};
use casework::visit::{Place, Status, Viewed};
use casework::{PersonId, VisitId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A moment: days from today, and the time of day.
pub type At = (i64, String);

/// An invented family with everything that was recorded about it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// In its own script, and in Latin letters (empty where these are the same).
    pub name: (String, String),
    pub language: String,
    #[serde(default)]
    pub dialect: String,
    #[serde(default)]
    pub interpreter: TriState,
    #[serde(default)]
    pub interpreter_preference: String,
    pub address: String,
    #[serde(default)]
    pub advice: String,
    #[serde(default)]
    pub relatives: String,
    pub stage: Stage,
    pub referred_by: ReferralSource,
    /// Days from today.
    pub opened: i64,
    #[serde(default)]
    pub concern: String,
    #[serde(default)]
    pub urgent: Vec<UrgentFlag>,
    /// The primary client first.
    pub members: Vec<Member>,
    #[serde(default)]
    pub items: Vec<Named>,
    pub visits: Vec<Meeting>,
    #[serde(default)]
    pub culturagrams: Vec<Snapshot>,
}

/// A member of the household.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub name: (String, String),
    #[serde(default, rename = "use")]
    pub name_to_use: String,
    #[serde(default)]
    pub alias: Vec<String>,
    pub relation: Relation,
    #[serde(default)]
    pub birth: Option<(String, BirthCalendar, BirthCertainty)>,
    /// Tag, speaking, reading; the first is the preferred.
    pub speaks: Vec<(String, Mastery, Literacy)>,
    /// Kind, value, whether it is safe, whether a message may be left, hours.
    #[serde(default)]
    pub reach: Vec<(ContactKind, String, SafeToUse, bool, String)>,
    #[serde(default)]
    pub symbol: Option<GenogramSymbol>,
    #[serde(default)]
    pub parents: Vec<usize>,
    #[serde(default)]
    pub partner: Option<usize>,
    #[serde(default)]
    pub came_at: Option<u8>,
    #[serde(default)]
    pub decides: String,
}

/// A need or strength.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    #[serde(default)]
    pub need: Option<Domain>,
    #[serde(default)]
    pub strength: Option<Domain>,
    pub is: String,
    #[serde(default)]
    pub area: Option<Area>,
    /// The visit in which it was named, from 0.
    #[serde(default)]
    pub visit: usize,
    #[serde(default)]
    pub client: String,
    #[serde(default)]
    pub network: String,
    #[serde(default)]
    pub agency: String,
}

/// A visit.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    pub at: At,
    #[serde(default = "an_hour")]
    pub minutes: i64,
    #[serde(default = "completed")]
    pub status: Status,
    #[serde(default = "home")]
    pub place: Place,
    pub why: String,
    #[serde(default)]
    pub present: Vec<usize>,
    #[serde(default)]
    pub others: String,
    #[serde(default)]
    pub safe: TriState,
    #[serde(default)]
    pub session: Option<Interpretation>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub understood: String,
    /// Concerns, each with the number of the need it became (or an empty text).
    #[serde(default)]
    pub concerns: Vec<(String, String)>,
    /// Answers to the eight questions, by the field's name.
    #[serde(default)]
    pub model: BTreeMap<String, String>,
    #[serde(default)]
    pub explained: String,
    #[serde(default)]
    pub told_back: String,
    #[serde(default)]
    pub views: Vec<(Viewed, String, String)>,
    #[serde(default)]
    pub missed: String,
    /// Option, pros and cons, how it fits.
    #[serde(default)]
    pub options: Vec<(String, String, String)>,
    #[serde(default)]
    pub who_else: String,
    #[serde(default)]
    pub agreement: String,
    #[serde(default)]
    pub refusals: String,
    #[serde(default)]
    pub next: String,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub action_steps: Vec<Promise>,
}

/// An action step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    pub what: String,
    pub by: Actor,
    #[serde(default)]
    pub who: String,
    /// Days from today.
    #[serde(default)]
    pub due: Option<i64>,
    /// Days from today.
    #[serde(default)]
    pub done: Option<i64>,
    #[serde(default)]
    pub outcome: String,
}

/// A culturagram: only what differs from the one before.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    pub at: At,
    pub reason: Reason,
    pub areas: BTreeMap<Area, Told>,
}

/// What an area holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Told {
    /// Only its state.
    State(AreaState),
    /// What the family said, and what single members said.
    Words {
        told: String,
        #[serde(default)]
        of: Vec<(usize, String)>,
    },
}

fn an_hour() -> i64 {
    60
}

fn completed() -> Status {
    Status::Completed
}

fn home() -> Place {
    Place::Home
}

impl Family {
    /// The household as it is entered.
    #[must_use]
    pub fn household(&self) -> Household {
        Household {
            family_name: self.name.0.clone(),
            family_name_latin: self.name.1.clone(),
            language: self.language.clone(),
            dialect: self.dialect.clone(),
            interpreter_needed: self.interpreter,
            interpreter_preference: self.interpreter_preference.clone(),
            address: self.address.clone(),
            visiting_advice: self.advice.clone(),
            relatives_elsewhere: self.relatives.clone(),
            ..Household::default()
        }
    }
}

impl Member {
    /// The person as they are entered, linked to those who are there already.
    #[must_use]
    pub fn person(&self, there: &[PersonId]) -> Person {
        let languages =
            self.speaks.iter().enumerate().map(|(at, (tag, speak, literacy))| SpokenLanguage {
                tag: tag.clone(),
                speak: *speak,
                literacy: *literacy,
                preferred: at == 0,
            });
        let contacts =
            self.reach.iter().cloned().map(|(kind, value, safe_to_use, leave_message, hours)| {
                Contact { kind, value, safe_to_use, leave_message, hours }
            });
        let birth = self.birth.clone();
        Person {
            name_full: self.name.0.clone(),
            name_latin: self.name.1.clone(),
            name_to_use: self.name_to_use.clone(),
            aliases: self.alias.clone(),
            birth: birth.map(|(as_written, calendar, certainty)| Birth {
                as_written,
                calendar,
                certainty,
            }),
            languages: languages.collect(),
            contacts: contacts.collect(),
            relation: Some(self.relation),
            lives_here: TriState::Yes,
            parents: self.parents.iter().filter_map(|at| there.get(*at).copied()).collect(),
            partner: self.partner.and_then(|at| there.get(at).copied()),
            symbol: self.symbol,
            decision_role: self.decides.clone(),
            age_at_migration: self.came_at,
            ..Person::default()
        }
    }

    /// Whether all whom the person is linked to come earlier among the members.
    #[must_use]
    pub fn links_back(&self, own: usize) -> bool {
        self.parents.iter().chain(&self.partner).all(|at| *at < own)
    }
}

impl Named {
    /// The need or strength as it is entered.
    #[must_use]
    pub fn item(&self, visit: Option<VisitId>) -> Item {
        Item {
            kind: Some(if self.need.is_some() { ItemKind::Need } else { ItemKind::Strength }),
            statement: self.is.clone(),
            domain: self.need.or(self.strength),
            visit,
            area: self.area,
            capacity_client: self.client.clone(),
            capacity_network: self.network.clone(),
            capacity_agency: self.agency.clone(),
            ..Item::default()
        }
    }
}

impl Told {
    /// The area as it is entered.
    #[must_use]
    pub fn note(&self, people: &[PersonId]) -> AreaNote {
        match self {
            Self::State(state) => AreaNote { state: *state, ..AreaNote::default() },
            Self::Words { told, of } => AreaNote {
                state: AreaState::Discussed,
                narrative: told.clone(),
                members: of
                    .iter()
                    .filter_map(|(at, text)| {
                        Some(MemberNote { person: *people.get(*at)?, text: text.clone() })
                    })
                    .collect(),
            },
        }
    }
}
