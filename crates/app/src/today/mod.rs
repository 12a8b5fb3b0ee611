//! Today: visits of the day, action steps that are due, cases that need attention, drafts.

mod view;

pub use view::{Attention, AttentionReason, DueActionStep, TodayView, VisitOfTheDay};

use crate::record::typed;
use crate::{Error, Nothing, Read, Result, draft, syncing};
use casework::visit::{Status, Step, Visit};
use casework::{CaseId, VisitId};
use chrono::{Days, NaiveDate};
use store::{CaseloadRow, VisitRow};

/// How many days ahead an action step is shown.
const AHEAD: Days = Days::new(7);
/// The most rows of a list; the Families screen has the rest.
const ROWS: u32 = 50;

/// The Today screen.
pub fn today(read: Read<'_>, _request: &Nothing) -> Result<TodayView> {
    let day = read.now().date_naive();
    let today = day.to_string();
    let rows = read.store.visits_of_day(&today)?;
    let (of_today, earlier): (Vec<VisitRow>, Vec<VisitRow>) =
        rows.into_iter().partition(|row| row.moment.starts_with(&today));
    Ok(TodayView {
        visits: of_today.iter().map(|row| visit_of_the_day(read, row)).collect::<Result<_>>()?,
        due: due(read, day)?,
        attention: attention(read, &earlier)?,
        unfinished: draft::unfinished(read, &Nothing {})?,
        arrival: syncing::arrival(read)?,
        day: today,
    })
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

fn due(read: Read<'_>, day: NaiveDate) -> Result<Vec<DueActionStep>> {
    let until = day.checked_add_days(AHEAD).unwrap_or(day).to_string();
    read.store
        .due_until(&until, ROWS)?
        .into_iter()
        .map(|row| {
            let stored = read.store.find_record(row.action_step)?.ok_or(Error::RecordGone)?;
            let case = read.store.caseload_row(row.case)?;
            let days_late = row.due_on.parse::<NaiveDate>().map_or(0, |due| (day - due).num_days());
            Ok(DueActionStep {
                action_step: typed(read, &stored, &[])?,
                case: CaseId(row.case.0),
                family_name: case.name,
                family_name_latin: case.name_latin,
                days_late: i32::try_from(days_late).unwrap_or(i32::MAX),
            })
        })
        .collect()
}

fn attention(read: Read<'_>, earlier: &[VisitRow]) -> Result<Vec<Attention>> {
    let row = |row: &CaseloadRow, reason, count, visit| Attention {
        case: CaseId(row.case.0),
        family_name: row.name.clone(),
        family_name_latin: row.name_latin.clone(),
        reason,
        count,
        visit,
    };
    let mut out = Vec::new();
    for case in read.store.cases_of_attention(ROWS)? {
        if case.urgent > 0 {
            out.push(row(&case, AttentionReason::Urgent, case.urgent, None));
        }
        if case.conflicts > 0 {
            out.push(row(&case, AttentionReason::Conflict, case.conflicts, None));
        }
    }
    for visit in earlier {
        let case = read.store.caseload_row(visit.case)?;
        out.push(row(&case, AttentionReason::UnfinishedVisit, 1, Some(VisitId(visit.visit))));
    }
    Ok(out)
}
