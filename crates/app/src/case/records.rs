//! All records of one case, read once, from which every view of the case is drawn.

use super::{
    ActionStepView, CaseView, ConflictView, ItemView, PersonView, SnapshotSummary, VersionView,
    VisitSummary,
};
use crate::session::moment_of;
use crate::{Result, Session};
use casework::action_step::ActionStep;
use casework::assessment::{Claim, Item, ItemKind, number};
use casework::culturagram::Culturagram;
use casework::engagement::Case;
use casework::household::Household;
use casework::interpretation::Interpretation;
use casework::person::{Birth, Person};
use casework::visit::Visit;
use casework::{CaseId, Kind, PersonId};
use chrono::Datelike;
use history::{DeviceId, StreamId};
use std::collections::HashMap;
use store::{Stored, StoredRecord};
use uuid::Uuid;

/// All records of one case.
pub(crate) struct CaseRecords {
    pub(crate) id: CaseId,
    pub(crate) case: Case,
    pub(crate) household: Household,
    /// The household's record, which is made with the case.
    pub(crate) household_id: Option<Uuid>,
    pub(crate) visits: Vec<Stored<Visit>>,
    pub(crate) sessions: Vec<Stored<Interpretation>>,
    pub(crate) culturagrams: Vec<Stored<Culturagram>>,
    people: Vec<Stored<Person>>,
    action_steps: Vec<Stored<ActionStep>>,
    items: Vec<(StoredRecord, Item)>,
    conflicts: Vec<StoredRecord>,
}

impl CaseRecords {
    /// Reads a case.
    ///
    /// # Errors
    /// When it is not here.
    pub(crate) fn load(session: &Session, case: CaseId) -> Result<Self> {
        let mut out = Self {
            id: case,
            case: Case::default(),
            household: Household::default(),
            household_id: None,
            visits: Vec::new(),
            sessions: Vec::new(),
            culturagrams: Vec::new(),
            people: Vec::new(),
            action_steps: Vec::new(),
            items: Vec::new(),
            conflicts: Vec::new(),
        };
        for record in session.store.case_records(StreamId(case.0))? {
            if record.state.conflicts().next().is_some() {
                out.conflicts.push(record.clone());
            }
            out.sort_in(record);
        }
        Ok(out)
    }

    fn sort_in(&mut self, record: StoredRecord) {
        let id = record.id;
        match record.kind {
            Some(Kind::Case) => self.case = record.read(),
            Some(Kind::Household) => {
                self.household = record.read();
                self.household_id = Some(id);
            }
            Some(Kind::Person) => self.people.push(Stored { id, value: record.read() }),
            Some(Kind::Visit) => self.visits.push(Stored { id, value: record.read() }),
            Some(Kind::Interpretation) => self.sessions.push(Stored { id, value: record.read() }),
            Some(Kind::Culturagram) => self.culturagrams.push(Stored { id, value: record.read() }),
            Some(Kind::ActionStep) => self.action_steps.push(Stored { id, value: record.read() }),
            Some(Kind::Item) => {
                let item = record.read();
                self.items.push((record, item));
            }
            // What only a newer version knows is kept, and not shown.
            None => {}
        }
    }

    /// The members: the primary client first, then in the order in which they were added.
    pub(crate) fn person_views(&self, session: &Session) -> Vec<PersonView> {
        let year = session.now().year();
        let mut views: Vec<PersonView> = self
            .people
            .iter()
            .map(|stored| PersonView {
                id: PersonId(stored.id),
                about_age: stored.value.birth.as_ref().and_then(|birth| about_age(birth, year)),
                person: stored.value.clone(),
            })
            .collect();
        views.sort_by_key(|view| Some(view.id) != self.household.primary_client);
        views
    }

    /// Needs and strengths by number: those that the agency placed first keep theirs.
    pub(crate) fn item_views(&self) -> Vec<ItemView> {
        let mut placed: Vec<&(StoredRecord, Item)> = self.items.iter().collect();
        placed.sort_by_key(|(record, _)| (record.placed.unwrap_or(u64::MAX), record.order));
        let kind_of = |item: &Item| item.kind.unwrap_or(ItemKind::Need);
        let claims: Vec<Claim<usize>> = placed
            .iter()
            .enumerate()
            .map(|(at, (_, item))| Claim {
                id: at,
                kind: kind_of(item),
                claimed: item.claimed_number,
            })
            .collect();
        let mut numbered = number(&claims);
        numbered.sort_by_key(|n| (kind_of(&placed[n.id].1), n.number));
        numbered
            .into_iter()
            .map(|n| {
                let (record, item) = placed[n.id];
                let kind = kind_of(item);
                let letter = if kind == ItemKind::Need { 'N' } else { 'S' };
                ItemView {
                    id: record.id.into(),
                    item: item.clone(),
                    kind,
                    number: format!("{letter}{}", n.number),
                    was: n.was.map(|was| format!("{letter}{was}")),
                }
            })
            .collect()
    }

    /// The next free number of a kind, to be spoken in the room.
    pub(crate) fn next_number(&self, kind: ItemKind) -> u32 {
        let shown = self.item_views();
        let taken = |view: &&ItemView| view.kind == kind;
        let number = |view: &ItemView| view.number.get(1..).and_then(|n| n.parse::<u32>().ok());
        shown.iter().filter(taken).filter_map(number).max().unwrap_or(0) + 1
    }

    /// Who does what by when: open ones first, by due day.
    pub(crate) fn action_step_views(&self) -> Vec<ActionStepView> {
        let mut views: Vec<ActionStepView> = self
            .action_steps
            .iter()
            .map(|stored| ActionStepView {
                id: stored.id.into(),
                action_step: stored.value.clone(),
            })
            .collect();
        views.sort_by_key(|view| {
            (
                view.action_step.done_on.is_some(),
                view.action_step.due_on.is_none(),
                view.action_step.due_on.clone(),
            )
        });
        views
    }

    /// The culturagrams, the latest first.
    pub(crate) fn snapshot_summaries(&self) -> Vec<SnapshotSummary> {
        let mut summaries: Vec<SnapshotSummary> = self
            .culturagrams
            .iter()
            .map(|stored| SnapshotSummary {
                id: stored.id.into(),
                taken_on: stored.value.taken_on.clone(),
                closed_on: stored.value.closed_on.clone(),
                reason: stored.value.reason,
            })
            .collect();
        summaries.reverse();
        summaries
    }

    fn visit_summaries(&self) -> Vec<VisitSummary> {
        let mut summaries: Vec<VisitSummary> = self
            .visits
            .iter()
            .map(|stored| VisitSummary {
                id: stored.id.into(),
                moment: stored.value.moment().map(str::to_owned),
                status: stored.value.status(),
                place: stored.value.place,
                purpose: stored.value.purpose.clone(),
                touched: stored.value.touched(),
                first_words: stored.value.listen.client_words.chars().take(160).collect(),
            })
            .collect();
        summaries.sort_by(|a, b| b.moment.cmp(&a.moment));
        summaries
    }

    fn conflict_views(
        &self,
        own: DeviceId,
        names: &HashMap<DeviceId, String>,
    ) -> Vec<ConflictView> {
        let of_record = |record: &StoredRecord| -> Vec<ConflictView> {
            let Some(kind) = record.kind else { return Vec::new() };
            record
                .state
                .conflicts()
                .map(|(field, register)| {
                    let mut standing: Vec<_> = register.standing().iter().collect();
                    standing.sort_by_key(|s| std::cmp::Reverse((s.at, s.dot)));
                    let version = |s: &history::Standing| VersionView {
                        value: s.value.clone(),
                        author: names.get(&s.dot.device).cloned().unwrap_or_default(),
                        mine: s.dot.device == own,
                        claimed_at: moment_of(s.at, s.tz),
                    };
                    ConflictView {
                        record: record.id.to_string(),
                        kind,
                        field: field.to_owned(),
                        versions: standing.into_iter().map(version).collect(),
                    }
                })
                .collect()
        };
        self.conflicts.iter().flat_map(of_record).collect()
    }

    /// The whole case as the window shows it.
    pub(crate) fn view(self, session: &Session) -> Result<CaseView> {
        let waiting = session.store.waiting_of(StreamId(self.id.0))?;
        Ok(CaseView {
            id: self.id,
            people: self.person_views(session),
            visits: self.visit_summaries(),
            items: self.item_views(),
            action_steps: self.action_step_views(),
            snapshots: self.snapshot_summaries(),
            conflicts: self.conflict_views(session.store.device(), &session.author_names()?),
            case: self.case,
            household: self.household,
            waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
        })
    }
}

fn about_age(birth: &Birth, year: i32) -> Option<u32> {
    u32::try_from(year - birth.about_gregorian_year()?).ok().filter(|age| *age < 130)
}
