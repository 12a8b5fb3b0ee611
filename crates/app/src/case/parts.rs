//! Parts of a case, each read by its kind when a view asks for it.

use super::{ActionStepView, ItemView, PersonView, RemovedView, SnapshotSummary, VisitSummary};
use crate::record::{Editable, all, typed};
use crate::{Error, Read, Result};
use casework::action_step::ActionStep;
use casework::assessment::{Claim, Item, ItemKind, number};
use casework::culturagram::Culturagram;
use casework::household::Household;
use casework::person::{Birth, Person};
use casework::visit::Visit;
use casework::{CaseId, PersonId, Record, VisitId};
use chrono::{DateTime, Datelike};
use history::StreamId;
use std::cmp::Reverse;
use store::{Draft, StoredRecord};

/// Reads the parts of one case.
pub(crate) struct Parts<'a> {
    read: Read<'a>,
    stream: StreamId,
    pub(crate) drafts: Vec<Draft>,
}

impl<'a> Parts<'a> {
    pub(crate) fn of(read: Read<'a>, case: CaseId) -> Result<Self> {
        let stream = StreamId(case.0);
        Ok(Self { read, stream, drafts: read.store.drafts_of(stream)? })
    }

    /// The record of a kind that a case has only once.
    pub(crate) fn only<R: Record>(&self) -> Result<Editable<R>> {
        let record = self.read.store.records(self.stream, R::CODE)?.into_iter().next();
        typed(self.read, &record.ok_or(Error::RecordGone)?, &self.drafts)
    }

    pub(crate) fn household(&self) -> Result<Editable<Household>> {
        self.only()
    }

    /// The records of one kind.
    pub(crate) fn all<R: Record>(&self) -> Result<Vec<Editable<R>>> {
        all(self.read, self.stream, &self.drafts)
    }

    /// The members: the primary client first, then in the order in which they were added.
    pub(crate) fn people(&self, primary_client: Option<PersonId>) -> Result<Vec<PersonView>> {
        let year = self.read.now().year();
        let mut views: Vec<PersonView> = self
            .all::<Person>()?
            .into_iter()
            .map(|record| PersonView {
                about_age: record.fields.birth.as_ref().and_then(|birth| about_age(birth, year)),
                record,
            })
            .collect();
        let first = primary_client.map(|id| id.to_string());
        views.sort_by_key(|view| Some(&view.record.id) != first.as_ref());
        Ok(views)
    }

    /// The members who were deleted from the list, and can be restored.
    pub(crate) fn removed_people(&self) -> Result<Vec<RemovedView>> {
        let removed = self.read.store.removed_records(self.stream, Person::CODE)?;
        let view = |record: StoredRecord| {
            Ok(RemovedView {
                name: record.read::<Person>()?.shown_name().to_owned(),
                id: record.id.to_string(),
                kind: record.kind,
            })
        };
        removed.into_iter().map(view).collect()
    }

    /// Needs and strengths by number.
    pub(crate) fn items(&self) -> Result<Vec<ItemView>> {
        let mut placed = self.read.store.records(self.stream, Item::CODE)?;
        placed.sort_by_key(|record| (record.placed.unwrap_or(u64::MAX), record.order));
        let items: Vec<(StoredRecord, Item)> = placed
            .into_iter()
            .map(|record| {
                let item = record.read()?;
                Ok((record, item))
            })
            .collect::<Result<_>>()?;
        let kind_of = |item: &Item| item.kind.unwrap_or(ItemKind::Need);
        let claims: Vec<Claim<usize>> = items
            .iter()
            .enumerate()
            .map(|(at, (_, item))| Claim {
                id: at,
                kind: kind_of(item),
                claimed: item.claimed_number,
            })
            .collect();
        let mut numbered = number(&claims);
        numbered.sort_by_key(|n| (kind_of(&items[n.id].1), n.number));
        numbered
            .into_iter()
            .map(|n| {
                let (record, item) = &items[n.id];
                let letter = if kind_of(item) == ItemKind::Need { 'N' } else { 'S' };
                Ok(ItemView {
                    record: typed(self.read, record, &self.drafts)?,
                    number: format!("{letter}{}", n.number),
                    was: n.was.map(|was| format!("{letter}{was}")),
                })
            })
            .collect()
    }

    /// Action steps: open ones first, by due day.
    pub(crate) fn action_steps(&self) -> Result<Vec<ActionStepView>> {
        let today = self.read.now().date_naive();
        let mut steps = self.all::<ActionStep>()?;
        steps.sort_by_key(|step| {
            let fields = &step.fields;
            (fields.done_on.is_some(), fields.due_on.is_none(), fields.due_on.clone())
        });
        let view = |record: Editable<ActionStep>| ActionStepView {
            days_late: record.fields.days_late(today),
            record,
        };
        Ok(steps.into_iter().map(view).collect())
    }

    pub(crate) fn visit_summaries(&self) -> Result<Vec<VisitSummary>> {
        let mut summaries: Vec<VisitSummary> = self
            .all::<Visit>()?
            .into_iter()
            .map(|Editable { id, base, fields, .. }| VisitSummary {
                id,
                base,
                moment: fields.moment().map(str::to_owned),
                scheduled_at: fields.scheduled_at.clone(),
                started_at: fields.started_at.clone(),
                ended_at: fields.ended_at.clone(),
                status: fields.status(),
                place: fields.place,
                touched: fields.touched(),
                first_words: fields.listen.client_words.chars().take(160).collect(),
                purpose: fields.purpose,
            })
            .collect();
        // As texts, moments of two offsets are in another order.
        let instant = |visit: &VisitSummary| {
            visit.moment.as_deref().and_then(|text| DateTime::parse_from_rfc3339(text).ok())
        };
        summaries.sort_by_cached_key(|visit| Reverse(instant(visit)));
        Ok(summaries)
    }

    /// The culturagrams, the latest first.
    pub(crate) fn snapshot_summaries(&self) -> Result<Vec<SnapshotSummary>> {
        let records = self.read.store.records(self.stream, Culturagram::CODE)?;
        records.iter().rev().map(summary_of).collect()
    }

    /// The parts of one visit.
    pub(crate) fn of_visit<R: Record>(
        &self,
        visit: VisitId,
        its: impl Fn(&R) -> Option<VisitId>,
    ) -> Result<Vec<Editable<R>>> {
        let mut all = self.all::<R>()?;
        all.retain(|record| its(&record.fields) == Some(visit));
        Ok(all)
    }
}

pub(crate) fn summary_of(record: &StoredRecord) -> Result<SnapshotSummary> {
    let value: Culturagram = record.read()?;
    Ok(SnapshotSummary {
        id: record.id.into(),
        taken_on: value.taken_on,
        closed_on: value.closed_on,
        reason: value.reason,
    })
}

fn about_age(birth: &Birth, year: i32) -> Option<u32> {
    u32::try_from(year - birth.about_gregorian_year()?).ok().filter(|age| *age < 130)
}
