//! Today: visits of the day, action steps that are due, cases that need attention, drafts.

mod view;

pub use view::{Attention, AttentionReason, DueActionStep, TodayView, VisitOfTheDay};

use crate::record::typed;
use crate::{Error, Nothing, Read, Result, draft, syncing};
use casework::action_step::ActionStep;
use casework::visit::{Status, Step, Visit};
use casework::{CaseId, VisitId};
use chrono::{Days, NaiveDate};
use history::StreamId;
use std::collections::BTreeMap;
use store::{CaseloadRow, DueRow, VisitRow};

/// How many days ahead an action step is shown.
const AHEAD: Days = Days::new(7);
/// The most rows of a list; the Families screen has the rest.
const ROWS: u32 = 50;

/// The Today screen. A row whose record cannot be read takes nothing else away: its family is
/// listed as needing attention.
pub fn today(read: Read<'_>, _request: &Nothing) -> Result<TodayView> {
    let day = read.now().date_naive();
    let until = day.checked_add_days(AHEAD).unwrap_or(day).to_string();
    let visits = read.store.visits_of_day(&day.to_string())?;
    shown(read, day, visits, &read.store.due_until(&until, ROWS)?)
}

fn shown(
    read: Read<'_>,
    day: NaiveDate,
    visits: Vec<VisitRow>,
    due: &[DueRow],
) -> Result<TodayView> {
    let today = day.to_string();
    let (of_today, earlier): (Vec<VisitRow>, Vec<VisitRow>) =
        visits.into_iter().partition(|row| row.moment.starts_with(&today));
    let mut unreadable = Unreadable::default();
    let visits =
        unreadable.skip(of_today.iter().map(|row| (row.case, visit_of_the_day(read, row))))?;
    let due = unreadable.skip(due.iter().map(|row| (row.case, due_step(read, day, row))))?;
    let unfinished =
        unreadable.skip(earlier.iter().map(|row| (row.case, unfinished_visit(read, row))))?;
    let mut attention = unreadable.attention(read);
    attention.extend(of_attention(read)?);
    attention.extend(unfinished);
    Ok(TodayView {
        visits,
        due,
        attention,
        unfinished: draft::unfinished(read, &Nothing {})?,
        arrival: syncing::arrival(read)?,
        day: today,
    })
}

/// How many rows of each case could not be read: their record is damaged, or left the laptop
/// while Today was read.
#[derive(Default)]
struct Unreadable(BTreeMap<StreamId, u32>);

impl Unreadable {
    /// The rows that could be read.
    fn skip<T>(&mut self, rows: impl Iterator<Item = (StreamId, Result<T>)>) -> Result<Vec<T>> {
        let mut readable = Vec::new();
        for (case, row) in rows {
            match row {
                Ok(row) => readable.push(row),
                Err(
                    Error::RecordGone
                    | Error::Store(store::Error::NotHere { .. } | store::Error::Json(_)),
                ) => *self.0.entry(case).or_default() += 1,
                Err(error) => return Err(error),
            }
        }
        Ok(readable)
    }

    fn attention(self, read: Read<'_>) -> Vec<Attention> {
        let row = |(case, count): (StreamId, u32)| {
            let (name, latin) = read
                .store
                .caseload_row(case)
                .map(|row| (row.name, row.name_latin))
                .unwrap_or_default();
            Attention {
                case: CaseId(case.0),
                family_name: name,
                family_name_latin: latin,
                reason: AttentionReason::Unreadable,
                count,
                visit: None,
            }
        };
        self.0.into_iter().map(row).collect()
    }
}

fn visit_of_the_day(read: Read<'_>, row: &VisitRow) -> Result<VisitOfTheDay> {
    let visit: Visit = read.store.record(row.visit)?;
    let case = read.store.caseload_row(row.case)?;
    let touched = visit.touched();
    let next_step = Step::ALL.iter().copied().find(|step| !touched.contains(step));
    Ok(VisitOfTheDay {
        visit: VisitId(row.visit),
        case: CaseId(row.case.0),
        family_name: case.name,
        family_name_latin: case.name_latin,
        moment: row.moment.clone(),
        status: row.status,
        place: visit.place,
        purpose: visit.purpose,
        language: case.language,
        interpreter_needed: case.interpreter,
        next_step: next_step.filter(|_| row.status == Status::UnderWay),
    })
}

fn due_step(read: Read<'_>, day: NaiveDate, row: &DueRow) -> Result<DueActionStep> {
    let stored = read.store.find_record(row.action_step)?.ok_or(Error::RecordGone)?;
    let case = read.store.caseload_row(row.case)?;
    let action_step = typed::<ActionStep>(read, &stored, &[])?;
    Ok(DueActionStep {
        days_late: action_step.fields.days_late(day).unwrap_or_default(),
        action_step,
        case: CaseId(row.case.0),
        family_name: case.name,
        family_name_latin: case.name_latin,
    })
}

fn unfinished_visit(read: Read<'_>, row: &VisitRow) -> Result<Attention> {
    let case = read.store.caseload_row(row.case)?;
    Ok(of_case(&case, AttentionReason::UnfinishedVisit, 1, Some(VisitId(row.visit))))
}

fn of_attention(read: Read<'_>) -> Result<Vec<Attention>> {
    let mut out = Vec::new();
    for case in read.store.cases_of_attention(ROWS)? {
        if case.urgent > 0 {
            out.push(of_case(&case, AttentionReason::Urgent, case.urgent, None));
        }
        if case.conflicts > 0 {
            out.push(of_case(&case, AttentionReason::Conflict, case.conflicts, None));
        }
    }
    Ok(out)
}

fn of_case(
    row: &CaseloadRow,
    reason: AttentionReason,
    count: u32,
    visit: Option<VisitId>,
) -> Attention {
    Attention {
        case: CaseId(row.case.0),
        family_name: row.name.clone(),
        family_name_latin: row.name_latin.clone(),
        reason,
        count,
        visit,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::case::NewFamily;
    use crate::write::{AddRequest, add};
    use crate::{Vault, World};
    use casework::Record;
    use casework::person::Person;
    use serde_json::json;
    use store::keyfile::KdfParams;
    use uuid::Uuid;

    #[test]
    fn a_record_that_cannot_be_read_takes_nothing_else_from_today_and_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::at(folder.path(), World::system(), Some(KdfParams::FLOOR));
        let words = vault.set_up("seven lanterns over the quiet harbor", "en").unwrap().words;
        let said =
            [1, 2].map(|at| crate::Confirmation { place: at, word: words[at - 1].clone().into() });
        vault.recovery_confirm(&said).unwrap();
        let primary_client = Person { name_full: "Sakina".into(), ..Person::default() };
        let family = NewFamily { primary_client, ..NewFamily::default() };
        let case = vault.with(|session| crate::case::create(session, &family)).unwrap().id;
        let today = vault.read(|read| Ok(read.now().date_naive())).unwrap();
        let fields = json!({ "what": "call the school", "due_on": today.to_string() });
        let fields = fields.as_object().unwrap().clone();
        let step = AddRequest { case, kind: ActionStep::CODE.into(), fields, draft: None };
        vault.with(|session| add(session, &step)).unwrap();

        let view = vault
            .read(|read| {
                let gone = Uuid::from_bytes([9; 16]);
                let stream = StreamId(case.0);
                let mut due = read.store.due_until(&today.to_string(), 9)?;
                due.push(DueRow { action_step: gone, case: stream, due_on: today.to_string() });
                let visit = |moment: &str| VisitRow {
                    visit: gone,
                    case: stream,
                    moment: moment.to_owned(),
                    status: Status::UnderWay,
                };
                let moment = format!("{today}T09:00:00Z");
                shown(read, today, vec![visit(&moment)], &due)
            })
            .unwrap();
        assert_eq!(view.due.len(), 1);
        assert_eq!(view.due[0].action_step.fields.what, "call the school");
        let said: Vec<_> =
            view.attention.iter().map(|one| (&*one.family_name, one.reason, one.count)).collect();
        assert_eq!(said, [("Sakina", AttentionReason::Unreadable, 2)]);
    }
}
