//! A case as a whole: what its header and its tabs show.

use casework::action_step::ActionStep;
use casework::assessment::{Item, ItemKind};
use casework::culturagram::Reason;
use casework::engagement::Case;
use casework::household::Household;
use casework::person::Person;
use casework::visit::{Place, Status, Step};
use casework::{ActionStepId, CaseId, CulturagramId, ItemId, PersonId, VisitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A field that two people wrote differently; both are kept until someone decides.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictView {
    /// The record (its UUID).
    pub record: String,
    /// The record's kind.
    pub kind: casework::Kind,
    /// The field.
    pub field: String,
    /// What stands, the one that is shown first.
    pub versions: Vec<VersionView>,
}

/// One of several values that stand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionView {
    /// The value, as the record holds it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// Who wrote it, as the agency names them; empty when not known here.
    pub author: String,
    /// Whether it was written on this laptop.
    pub mine: bool,
    /// When, by the clock of the laptop it was written on (RFC 3339).
    pub claimed_at: String,
}

/// A person with their id.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonView {
    /// The person.
    pub id: PersonId,
    /// What is recorded.
    pub person: Person,
    /// About how old in years, where a birth year is known at all.
    pub about_age: Option<u32>,
}

/// A visit in the case's list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitSummary {
    /// The visit.
    pub id: VisitId,
    /// When it began or is scheduled (RFC 3339).
    pub moment: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// Where it takes place.
    pub place: Option<Place>,
    /// Why it was arranged.
    pub purpose: String,
    /// Steps in which something was written.
    pub touched: Vec<Step>,
    /// The first words of what the family said.
    pub first_words: String,
}

/// A need or strength with the number under which it is spoken of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemView {
    /// The item.
    pub id: ItemId,
    /// What is recorded.
    pub item: Item,
    /// Need or strength.
    pub kind: ItemKind,
    /// `N3`, `S2`.
    pub number: String,
    /// `N3` when another item had that number already; else `None`.
    pub was: Option<String>,
}

/// A action step with its id.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionStepView {
    /// The action step.
    pub id: ActionStepId,
    /// What is recorded.
    pub action_step: ActionStep,
}

/// A culturagram in the case's list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SnapshotSummary {
    /// The snapshot.
    pub id: CulturagramId,
    /// The day it was begun.
    pub taken_on: String,
    /// The day it was closed; `None` while it may be written.
    pub closed_on: Option<String>,
    /// Why it was taken.
    pub reason: Option<Reason>,
}

/// A case as a whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseView {
    /// The case.
    pub id: CaseId,
    /// The case itself.
    pub case: Case,
    /// The household.
    pub household: Household,
    /// Its members, the primary client first, then in the order in which they were added.
    pub people: Vec<PersonView>,
    /// Visits, the latest first.
    pub visits: Vec<VisitSummary>,
    /// Needs and strengths, by number.
    pub items: Vec<ItemView>,
    /// Who does what by when: open ones first, by due day.
    pub action_steps: Vec<ActionStepView>,
    /// Culturagrams, the latest first.
    pub snapshots: Vec<SnapshotSummary>,
    /// Fields that two people wrote differently.
    pub conflicts: Vec<ConflictView>,
    /// How many changes of this case wait for the agency.
    pub waiting: u32,
}

/// A new family: one name is enough.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewFamily {
    /// The household; its `family_name` may be empty when a person is given.
    pub household: Household,
    /// The first person, with whom the case is opened.
    pub primary_client: Person,
    /// The case.
    pub case: Case,
}
