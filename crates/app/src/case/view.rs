//! A case as a whole: what its header and its tabs show.

use crate::draft::DraftView;
use crate::record::{ConflictView, Editable};
use casework::action_step::ActionStep;
use casework::assessment::Item;
use casework::culturagram::Reason;
use casework::engagement::Case;
use casework::household::Household;
use casework::person::Person;
use casework::visit::{Place, Status, Step};
use casework::{CaseId, CulturagramId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonView {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: Editable<Person>,
    /// The approximate age in years, if a year of birth is known.
    pub about_age: Option<u32>,
}

/// A record that was deleted from a list, and can be restored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RemovedView {
    /// The record (its UUID).
    pub id: String,
    /// Its kind's code.
    pub kind: String,
    /// What it is called.
    pub name: String,
}

/// A visit in the case's list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitSummary {
    /// The visit (its UUID).
    pub id: String,
    /// Its base, for a correction from the list.
    pub base: String,
    /// When it began or is scheduled (RFC 3339).
    pub moment: Option<String>,
    /// When it is scheduled (RFC 3339).
    pub scheduled_at: Option<String>,
    /// When it began (RFC 3339).
    pub started_at: Option<String>,
    /// When it ended (RFC 3339).
    pub ended_at: Option<String>,
    /// Its status.
    pub status: Status,
    /// Where it takes place.
    pub place: Option<Place>,
    /// Its purpose.
    pub purpose: String,
    /// Steps in which something was written.
    pub touched: Vec<Step>,
    /// The first words of what the family said.
    pub first_words: String,
}

/// A need or strength with its number.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemView {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: Editable<Item>,
    /// `N3`, `S2`.
    pub number: String,
    /// The number it had first, if another item had that one already.
    pub was: Option<String>,
}

/// An action step.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionStepView {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: Editable<ActionStep>,
    /// Days since the due day: 0 is today, negative in the future. `None` when it is done or has
    /// no due day.
    pub days_late: Option<i32>,
}

/// A culturagram in the case's list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SnapshotSummary {
    /// The snapshot.
    pub id: CulturagramId,
    /// The day it was started.
    pub taken_on: String,
    /// The day it was closed; `None` while it can be changed.
    pub closed_on: Option<String>,
    /// Why it was started.
    pub reason: Option<Reason>,
}

/// A case as a whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseView {
    /// The case.
    pub id: CaseId,
    /// The case itself.
    pub case: Editable<Case>,
    /// The household.
    pub household: Editable<Household>,
    /// Its members, the primary client first, then in the order in which they were added.
    pub people: Vec<PersonView>,
    /// Members who were deleted from the list.
    pub removed_people: Vec<RemovedView>,
    /// Visits, the latest first.
    pub visits: Vec<VisitSummary>,
    /// Needs and strengths, by number.
    pub items: Vec<ItemView>,
    /// Action steps: open ones first, by due day.
    pub action_steps: Vec<ActionStepView>,
    /// Culturagrams, the latest first.
    pub snapshots: Vec<SnapshotSummary>,
    /// Fields with two versions.
    pub conflicts: Vec<ConflictView>,
    /// Drafts.
    pub drafts: Vec<DraftView>,
    /// How many changes of this case are waiting to send.
    pub waiting: u32,
}

/// A new family: one name is enough.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewFamily {
    /// The household; its `family_name` may be empty when a person is given.
    pub household: Household,
    /// The primary client.
    pub primary_client: Person,
    /// The case.
    pub case: Case,
}
