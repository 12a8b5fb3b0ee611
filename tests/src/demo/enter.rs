//! Enters a family's file through the use cases that the window calls.

use super::Result;
use super::calendar::Calendar;
use super::family::{Family, Meeting};
use super::script::Act;
use crate::records;
use app::case::NewFamily;
use app::visit::{NewVisit, VisitAction};
use app::{Session, case, culturagram, visit};
use casework::action_step::ActionStep;
use casework::code::TriState;
use casework::culturagram::Reason;
use casework::engagement::Case;
use casework::visit::{
    Acknowledge, Concern, Explain, Listen, Negotiate, Recommend, RecommendedOption, Step, View,
};
use casework::{CaseId, ItemId, PersonId, VisitId};
use chrono::TimeDelta;
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What of a family has been entered.
#[derive(Debug, Clone, Default)]
pub(super) struct Entered {
    pub(super) case: Option<CaseId>,
    people: Vec<PersonId>,
    visits: BTreeMap<usize, VisitId>,
    interpretations: BTreeMap<usize, Uuid>,
    /// By number: N1, S2.
    items: BTreeMap<String, ItemId>,
    action_steps: BTreeMap<(usize, usize), Uuid>,
    snapshots: BTreeMap<usize, Uuid>,
}

impl Entered {
    fn case(&self) -> Result<CaseId> {
        Ok(self.case.ok_or("the case is not open yet")?)
    }

    fn visit(&self, at: usize) -> Result<VisitAction> {
        let visit = self.visits.get(&at).copied().ok_or("the visit is not there yet")?;
        Ok(VisitAction { case: self.case()?, visit, base: None })
    }
}

/// Does one thing.
pub(super) fn enter(
    session: &mut Session,
    family: &Family,
    entered: &mut Entered,
    act: Act,
    calendar: &Calendar,
) -> Result<()> {
    match act {
        Act::Open => open(session, family, entered, calendar),
        Act::Member(at) => {
            let person = family.members[at].person(&entered.people);
            let id = records::add(session, entered.case()?, &person)?;
            entered.people.push(PersonId(id));
            Ok(())
        }
        Act::Link(at) => {
            let id = *entered.people.get(at).ok_or("no such member")?;
            save(session, entered, id.0, &family.members[at].person(&entered.people))
        }
        Act::Stage => {
            let value = case_of(family, calendar, true);
            let case = entered.case()?;
            save(session, entered, case.0, &value)
        }
        Act::Name(at) => name(session, family, entered, at),
        Act::Draw(at) => draw(session, family, entered, at),
        Act::Area(at, area) => {
            let id = *entered.snapshots.get(&at).ok_or("the culturagram is not there yet")?;
            let told = family.culturagrams[at].areas.get(&area).ok_or("no such area")?;
            let note = told.note(&entered.people);
            save(session, entered, id, &json!({ area.field(): note }))
        }
        Act::Promise(visit, at) => promise(session, family, entered, (visit, at), calendar),
        Act::Keep(visit, at) => {
            let id = *entered.action_steps.get(&(visit, at)).ok_or("nothing was promised yet")?;
            let value = action_step_of(
                &family.visits[visit],
                at,
                entered.visit(visit)?.visit,
                calendar,
                true,
            );
            save(session, entered, id, &value)
        }
        Act::Plan(at)
        | Act::Begin(at)
        | Act::Before(at)
        | Act::Interpreter(at)
        | Act::Record(at, _)
        | Act::ReadBack(at)
        | Act::Finish(at) => enter_visit(session, family, entered, act, at, calendar),
    }
}

fn open(
    session: &mut Session,
    family: &Family,
    entered: &mut Entered,
    calendar: &Calendar,
) -> Result<()> {
    let head = family.members.first().ok_or("a family has a head")?;
    let new = NewFamily {
        household: family.household(),
        primary_client: head.person(&[]),
        case: case_of(family, calendar, false),
    };
    let view = case::create(session, &new)?;
    entered.case = Some(view.id);
    let ids = view.people.iter().map(|view| view.record.id.parse().map(PersonId));
    entered.people = ids.collect::<std::result::Result<_, _>>()?;
    Ok(())
}

/// The case as it was on the first day, or as it is now.
fn case_of(family: &Family, calendar: &Calendar, now: bool) -> Case {
    Case {
        opened_on: calendar.day(family.opened),
        stage: now.then_some(family.stage),
        referred_by: Some(family.referred_by),
        presenting_concern: family.concern.clone(),
        urgent_flags: if now { family.urgent.clone() } else { Vec::new() },
    }
}

/// Saves the fields of a value that differ from what the record holds.
fn save(
    session: &mut Session,
    entered: &Entered,
    record: Uuid,
    value: &impl Serialize,
) -> Result<()> {
    let reply = records::save(session, entered.case()?, record, &serde_json::to_value(value)?)?;
    match reply.refusals.first() {
        Some(refusal) => Err(format!("{:?} was refused", refusal.field).into()),
        None => Ok(()),
    }
}

fn name(session: &mut Session, family: &Family, entered: &mut Entered, at: usize) -> Result<()> {
    let named = &family.items[at];
    let item = named.item(entered.visits.get(&named.visit).copied());
    let case = entered.case()?;
    records::add(session, case, &item)?;
    let view = case::open(session.read(), &case::CaseRequest { case })?;
    for item in view.items {
        entered.items.insert(item.number, ItemId(item.record.id.parse()?));
    }
    Ok(())
}

fn draw(session: &mut Session, family: &Family, entered: &mut Entered, at: usize) -> Result<()> {
    let case = entered.case()?;
    let reason = family.culturagrams[at].reason;
    let id = if reason == Reason::First {
        let (fields, draft) = (app::Fields::new(), None);
        let start = culturagram::StartRequest { case, visit: None, fields, draft };
        culturagram::start(session, &start)?.record.map(|record| record.id)
    } else {
        let again = culturagram::StartNew { case, reason };
        culturagram::start_new(session, &again)?.culturagram.map(|record| record.id)
    };
    entered.snapshots.insert(at, id.ok_or("the culturagram is not there")?.parse()?);
    Ok(())
}

fn promise(
    session: &mut Session,
    family: &Family,
    entered: &mut Entered,
    (visit, at): (usize, usize),
    calendar: &Calendar,
) -> Result<()> {
    let action_step =
        action_step_of(&family.visits[visit], at, entered.visit(visit)?.visit, calendar, false);
    let id = records::add(session, entered.case()?, &action_step)?;
    entered.action_steps.insert((visit, at), id);
    Ok(())
}

fn action_step_of(
    meeting: &Meeting,
    at: usize,
    visit: VisitId,
    calendar: &Calendar,
    kept: bool,
) -> ActionStep {
    let promise = &meeting.action_steps[at];
    ActionStep {
        what: promise.what.clone(),
        actor: Some(promise.by),
        actor_name: promise.who.clone(),
        due_on: promise.due.map(|days| calendar.day(days)),
        visit: Some(visit),
        done_on: promise.done.filter(|_| kept).map(|days| calendar.day(days)),
        outcome: if kept { promise.outcome.clone() } else { String::new() },
    }
}

fn enter_visit(
    session: &mut Session,
    family: &Family,
    entered: &mut Entered,
    act: Act,
    at: usize,
    calendar: &Calendar,
) -> Result<()> {
    let meeting = &family.visits[at];
    match act {
        Act::Begin(_) if entered.visits.contains_key(&at) => {
            visit::start(session, &entered.visit(at)?)?;
        }
        Act::Plan(_) | Act::Begin(_) => {
            let scheduled_at = if act == Act::Plan(at) {
                Some(calendar.moment(&meeting.at)?.to_rfc3339())
            } else {
                None
            };
            let place = Some(meeting.place);
            let new = NewVisit {
                case: entered.case()?,
                scheduled_at,
                place,
                purpose: meeting.why.clone(),
            };
            let view = visit::begin(session, &new)?;
            entered.visits.insert(at, VisitId(view.visit.id.parse()?));
        }
        Act::Before(_) => {
            let present: Vec<&PersonId> =
                meeting.present.iter().filter_map(|at| entered.people.get(*at)).collect();
            let arrived = json!({
                "place": meeting.place,
                "present": present,
                "others_present": meeting.others,
                "languages": [family.language, "en"],
                "safety_checked": meeting.safe,
            });
            save(session, entered, entered.visit(at)?.visit.0, &arrived)?;
        }
        Act::Interpreter(_) => interpret(session, entered, meeting, at, false)?,
        Act::Record(_, step) => record(session, entered, family, at, step)?,
        Act::ReadBack(_) => {
            let said = json!({ "summary": meeting.summary, "summary_read_back": TriState::Yes });
            save(session, entered, entered.visit(at)?.visit.0, &said)?;
        }
        _ => {
            if meeting.session.is_some() {
                interpret(session, entered, meeting, at, true)?;
            }
            visit::finish(session, &entered.visit(at)?)?;
        }
    }
    Ok(())
}

/// The interpreter's part in a visit, as it starts or as it ended.
fn interpret(
    session: &mut Session,
    entered: &mut Entered,
    meeting: &Meeting,
    at: usize,
    ended: bool,
) -> Result<()> {
    let VisitAction { case, visit, .. } = entered.visit(at)?;
    let mut value = meeting.session.clone().ok_or("nobody interprets")?;
    if ended {
        let now = session.now();
        let began = now - TimeDelta::minutes(meeting.minutes * 96 / 100);
        value.started_at = Some(began.to_rfc3339());
        value.ended_at = Some(now.to_rfc3339());
    } else {
        (value.problems, value.debrief) = (String::new(), String::new());
    }
    value.visit = Some(visit);
    if let Some(id) = entered.interpretations.get(&at).copied() {
        return save(session, entered, id, &value);
    }
    value.started_at = value.started_at.or_else(|| Some(session.moment()));
    let id = records::add(session, case, &value)?;
    entered.interpretations.insert(at, id);
    Ok(())
}

fn record(
    session: &mut Session,
    entered: &Entered,
    family: &Family,
    at: usize,
    step: Step,
) -> Result<()> {
    let visit = entered.visit(at)?.visit.0;
    let meeting = &family.visits[at];
    match step {
        Step::Listen => {
            let value = listen(meeting, entered)?;
            save(session, entered, visit, &value)
        }
        Step::Explain => {
            let told_back = !meeting.told_back.is_empty();
            let value = Explain {
                explained: meeting.explained.clone(),
                explained_in: family.language.clone(),
                teach_back: if told_back { TriState::Yes } else { TriState::NotAsked },
                teach_back_words: meeting.told_back.clone(),
            };
            save(session, entered, visit, &value)
        }
        Step::Acknowledge => {
            let views = meeting.views.iter().cloned().map(|(viewed, family, worker)| View {
                viewed,
                family,
                worker,
            });
            let value = Acknowledge { views: views.collect(), missed: meeting.missed.clone() };
            save(session, entered, visit, &value)
        }
        Step::Recommend => {
            let options = meeting.options.iter().cloned();
            let options =
                options.map(|(option, reasons, fit)| RecommendedOption { option, reasons, fit });
            let value =
                Recommend { options: options.collect(), who_else: meeting.who_else.clone() };
            save(session, entered, visit, &value)
        }
        Step::Negotiate => {
            let value = Negotiate {
                agreement: meeting.agreement.clone(),
                refusals: meeting.refusals.clone(),
                next_contact: meeting.next.clone(),
            };
            save(session, entered, visit, &value)
        }
    }
}

fn listen(meeting: &Meeting, entered: &Entered) -> Result<Listen> {
    let concerns = meeting.concerns.iter().map(|(text, number)| {
        let item = entered.items.get(number).copied();
        if item.is_none() && !number.is_empty() {
            return Err(format!("{number} was not named before the visit's end"));
        }
        Ok(Concern { text: text.clone(), item })
    });
    let concerns = concerns.collect::<std::result::Result<_, _>>()?;
    let answer = |field: &str| meeting.model.get(field).cloned().unwrap_or_default();
    let health = if meeting.model.is_empty() { TriState::NotAsked } else { TriState::Yes };
    Ok(Listen {
        client_words: meeting.words.clone(),
        understood: meeting.understood.clone(),
        concerns,
        health_is_the_concern: health,
        model_name: answer("name"),
        model_cause: answer("cause"),
        model_onset: answer("onset"),
        model_course: answer("course"),
        model_severity: answer("severity"),
        model_help: answer("help"),
        model_troubles: answer("troubles"),
        model_fear: answer("fear"),
    })
}
