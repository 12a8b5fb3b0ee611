//! Enters what was done with a family through the use cases that the window calls.

use super::Result;
use super::calendar::Calendar;
use super::family::{Family, Meeting};
use super::script::Act;
use app::case::NewFamily;
use app::visit::{Before, NewVisit, RecordBefore, RecordStep, VisitRequest};
use app::{Session, action_step, assessment, case, culturagram, interpretation, person, visit};
use casework::action_step::ActionStep;
use casework::code::TriState;
use casework::culturagram::Reason;
use casework::engagement::Case;
use casework::visit::{
    Acknowledge, After, Concern, Explain, Listen, Negotiate, Recommend, RecommendedOption, Step,
    View,
};
use casework::{ActionStepId, CaseId, CulturagramId, InterpretationId, ItemId, PersonId, VisitId};
use chrono::TimeDelta;
use std::collections::BTreeMap;

/// What of a family has been entered.
#[derive(Debug, Clone, Default)]
pub(super) struct Entered {
    pub(super) case: Option<CaseId>,
    people: Vec<PersonId>,
    visits: BTreeMap<usize, VisitId>,
    sessions: BTreeMap<usize, InterpretationId>,
    /// By number: N1, S2.
    items: BTreeMap<String, ItemId>,
    action_steps: BTreeMap<(usize, usize), ActionStepId>,
    snapshots: BTreeMap<usize, CulturagramId>,
}

impl Entered {
    fn case(&self) -> Result<CaseId> {
        Ok(self.case.ok_or("the case is not open yet")?)
    }

    fn visit(&self, at: usize) -> Result<VisitRequest> {
        let visit = self.visits.get(&at).copied().ok_or("the visit is not there yet")?;
        Ok(VisitRequest { case: self.case()?, visit })
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
            let view = person::add(session, &person::AddPerson { case: entered.case()?, person })?;
            entered.people = ordered(&entered.people, view.people.iter().map(|view| view.id));
            Ok(())
        }
        Act::Link(at) => {
            let id = *entered.people.get(at).ok_or("no such member")?;
            let person = family.members[at].person(&entered.people);
            person::revise(session, &person::RevisePerson { case: entered.case()?, id, person })?;
            Ok(())
        }
        Act::Stage => {
            let value = case_of(family, calendar, true);
            case::revise(session, &case::ReviseCase { case: entered.case()?, value })?;
            Ok(())
        }
        Act::Name(at) => name(session, family, entered, at),
        Act::Draw(at) => draw(session, family, entered, at),
        Act::Area(at, area) => {
            let id = *entered.snapshots.get(&at).ok_or("the culturagram is not there yet")?;
            let told = family.culturagrams[at].areas.get(&area).ok_or("no such area")?;
            let note = told.note(&entered.people);
            culturagram::record_area(
                session,
                &culturagram::RecordArea { case: entered.case()?, id, area, note },
            )?;
            Ok(())
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
            action_step::revise(
                session,
                &action_step::ReviseActionStep { case: entered.case()?, id, action_step: value },
            )?;
            Ok(())
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
    entered.people = view.people.iter().map(|view| view.id).collect();
    Ok(())
}

/// The case as it stood on the first day, or as it stands.
fn case_of(family: &Family, calendar: &Calendar, now: bool) -> Case {
    Case {
        opened_on: calendar.day(family.opened),
        stage: now.then_some(family.stage),
        referred_by: Some(family.referred_by),
        presenting_concern: family.concern.clone(),
        urgent_flags: if now { family.urgent.clone() } else { Vec::new() },
    }
}

/// Those who were there, in their order, and who has come.
fn ordered<Id: Copy + PartialEq>(there: &[Id], now: impl Iterator<Item = Id>) -> Vec<Id> {
    let come: Vec<Id> = now.filter(|id| !there.contains(id)).collect();
    there.iter().copied().chain(come).collect()
}

fn name(session: &mut Session, family: &Family, entered: &mut Entered, at: usize) -> Result<()> {
    let named = &family.items[at];
    let item = named.item(entered.visits.get(&named.visit).copied());
    let views = assessment::add(session, &assessment::AddItem { case: entered.case()?, item })?;
    entered.items = views.into_iter().map(|view| (view.number, view.id)).collect();
    Ok(())
}

fn draw(session: &mut Session, family: &Family, entered: &mut Entered, at: usize) -> Result<()> {
    let case = entered.case()?;
    let reason = family.culturagrams[at].reason;
    let view = if reason == Reason::First {
        culturagram::open(session, &culturagram::CulturagramRequest { case, id: None })?
    } else {
        culturagram::take_again(session, &culturagram::TakeAgain { case, reason })?
    };
    entered.snapshots.insert(at, view.id);
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
    let views = action_step::add(
        session,
        &action_step::AddActionStep { case: entered.case()?, action_step },
    )?;
    let new = views
        .iter()
        .map(|view| view.id)
        .find(|id| !entered.action_steps.values().any(|known| known == id));
    entered.action_steps.insert((visit, at), new.ok_or("the action_step is not there")?);
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
            visit::start(session, &entered.visit(at)?)?
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
            entered.visits.insert(at, view.id);
            view
        }
        Act::Before(_) => {
            let before = Before {
                place: Some(meeting.place),
                present: meeting
                    .present
                    .iter()
                    .filter_map(|at| entered.people.get(*at).copied())
                    .collect(),
                others_present: meeting.others.clone(),
                languages: vec![family.language.clone(), "en".into()],
                safety_checked: meeting.safe,
            };
            let VisitRequest { case, visit } = entered.visit(at)?;
            visit::record_before(session, &RecordBefore { case, visit, before })?
        }
        Act::Interpreter(_) => interpret(session, entered, meeting, at, false)?,
        Act::Record(_, step) => record(session, entered, family, at, step)?,
        Act::ReadBack(_) => {
            let VisitRequest { case, visit } = entered.visit(at)?;
            let value = After {
                summary: meeting.summary.clone(),
                summary_read_back: TriState::Yes,
                ..After::default()
            };
            visit::record_after(session, &RecordStep { case, visit, value })?
        }
        _ => {
            if meeting.session.is_some() {
                interpret(session, entered, meeting, at, true)?;
            }
            visit::finish(session, &entered.visit(at)?)?
        }
    };
    Ok(())
}

/// The interpreter's session, as it begins or as it ended.
fn interpret(
    session: &mut Session,
    entered: &mut Entered,
    meeting: &Meeting,
    at: usize,
    ended: bool,
) -> Result<visit::VisitView> {
    let VisitRequest { case, visit } = entered.visit(at)?;
    let mut value = meeting.session.clone().ok_or("nobody interprets")?;
    if ended {
        let now = session.now();
        let began = now - TimeDelta::minutes(meeting.minutes * 96 / 100);
        value.started_at = Some(began.to_rfc3339());
        value.ended_at = Some(now.to_rfc3339());
    } else {
        (value.problems, value.debrief) = (String::new(), String::new());
    }
    let id = entered.sessions.get(&at).copied();
    let view = interpretation::record(
        session,
        &interpretation::RecordSession { case, visit, id, session: value },
    )?;
    if let Some(recorded) = view.sessions.first() {
        entered.sessions.insert(at, recorded.id);
    }
    Ok(view)
}

fn record(
    session: &mut Session,
    entered: &Entered,
    family: &Family,
    at: usize,
    step: Step,
) -> Result<visit::VisitView> {
    let VisitRequest { case, visit } = entered.visit(at)?;
    let meeting = &family.visits[at];
    let view = match step {
        Step::Listen => {
            let value = listen(meeting, entered)?;
            visit::record_listen(session, &RecordStep { case, visit, value })
        }
        Step::Explain => {
            let told_back = !meeting.told_back.is_empty();
            let value = Explain {
                explained: meeting.explained.clone(),
                explained_in: family.language.clone(),
                teach_back: if told_back { TriState::Yes } else { TriState::NotAsked },
                teach_back_words: meeting.told_back.clone(),
            };
            visit::record_explain(session, &RecordStep { case, visit, value })
        }
        Step::Acknowledge => {
            let views = meeting.views.iter().cloned().map(|(viewed, family, worker)| View {
                viewed,
                family,
                worker,
            });
            let value = Acknowledge { views: views.collect(), missed: meeting.missed.clone() };
            visit::record_acknowledge(session, &RecordStep { case, visit, value })
        }
        Step::Recommend => {
            let options = meeting.options.iter().cloned();
            let options =
                options.map(|(option, reasons, fit)| RecommendedOption { option, reasons, fit });
            let value =
                Recommend { options: options.collect(), who_else: meeting.who_else.clone() };
            visit::record_recommend(session, &RecordStep { case, visit, value })
        }
        Step::Negotiate => {
            let value = Negotiate {
                agreement: meeting.agreement.clone(),
                refusals: meeting.refusals.clone(),
                next_contact: meeting.next.clone(),
            };
            visit::record_negotiate(session, &RecordStep { case, visit, value })
        }
    };
    Ok(view?)
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
