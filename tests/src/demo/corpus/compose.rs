//! One case, put together by chance: the shape of a family that has been visited for a
//! year or two.

use super::Counted;
use super::dice::Dice;
use super::pool::Pool;
use crate::demo::family::Family;
use casework::action_step::ActionStep;
use casework::assessment::{Item, ItemKind};
use casework::code::TriState;
use casework::culturagram::{Area, AreaNote, AreaState, Culturagram, MemberNote, Reason};
use casework::engagement::{Case, ReferralSource, Stage, UrgentFlag};
use casework::household::Household;
use casework::interpretation::{Interpretation, InterpreterKind, InterpretingMode};
use casework::person::{
    Birth, BirthCalendar, BirthCertainty, Contact, ContactKind, GenogramSymbol, Literacy, Mastery,
    Person, Relation, SafeToUse, SpokenLanguage,
};
use casework::visit::{Concern, Place, RecommendedOption, Status, View, Viewed, Visit};
use casework::{CaseId, ItemId, PersonId, VisitId};
use chrono::{DateTime, Days, FixedOffset, TimeDelta};
use uuid::Uuid;

const VISITS: i64 = 6;
const FAMILY: [(Relation, GenogramSymbol); 5] = [
    (Relation::PrimaryClient, GenogramSymbol::Circle),
    (Relation::Spouse, GenogramSymbol::Square),
    (Relation::Child, GenogramSymbol::Circle),
    (Relation::Child, GenogramSymbol::Square),
    (Relation::Parent, GenogramSymbol::Circle),
];

/// A case with all its records.
pub(super) struct Composed {
    pub(super) id: CaseId,
    pub(super) written: DateTime<FixedOffset>,
    case: Case,
    household: (Uuid, Household),
    people: Vec<(Uuid, Person)>,
    visits: Vec<(Uuid, Visit)>,
    sessions: Vec<(Uuid, Interpretation)>,
    culturagram: (Uuid, Culturagram),
    items: Vec<(Uuid, Item)>,
    action_steps: Vec<(Uuid, ActionStep)>,
}

impl Composed {
    pub(super) fn case(pool: &Pool, dice: &mut Dice, now: DateTime<FixedOffset>) -> Self {
        let opened = back(now, dice.between(120, 700));
        let mut maker = Maker { pool, like: dice.pick(&pool.families), dice, opened, now };
        let id = CaseId(maker.id());
        let people: Vec<(Uuid, Person)> = {
            let ids: Vec<PersonId> = FAMILY.iter().map(|_| PersonId(maker.id())).collect();
            (0..FAMILY.len()).map(|at| (ids[at].0, maker.person(at, &ids))).collect()
        };
        let visit_ids: Vec<VisitId> = (0..VISITS).map(|_| VisitId(maker.id())).collect();
        let items: Vec<(Uuid, Item)> =
            (0..9).map(|at| (maker.id(), maker.item(at, &visit_ids))).collect();
        let visits: Vec<(Uuid, Visit)> = (0_i64..)
            .zip(&visit_ids)
            .map(|(at, visit)| (visit.0, maker.visit(at, &people, &items)))
            .collect();
        let sessions = visits[..5]
            .iter()
            .map(|(visit, value)| (maker.id(), maker.session(VisitId(*visit), value)));
        let sessions = sessions.collect();
        let action_steps = (0..10)
            .map(|at| (maker.id(), maker.action_step(visit_ids[at % visit_ids.len()])))
            .collect();
        Self {
            id,
            written: back(now, maker.dice.between(1, 60)),
            case: maker.case_itself(),
            household: (maker.id(), maker.household(&people[0])),
            culturagram: (maker.id(), maker.culturagram(&people)),
            people,
            visits,
            sessions,
            items,
            action_steps,
        }
    }

    pub(super) fn put(&self, to: &mut Counted<'_, '_>) -> Result<(), store::Error> {
        to.put(self.id, self.id.0, &self.case)?;
        to.put(self.id, self.household.0, &self.household.1)?;
        self.people.iter().try_for_each(|(id, value)| to.put(self.id, *id, value))?;
        self.items.iter().try_for_each(|(id, value)| to.put(self.id, *id, value))?;
        self.visits.iter().try_for_each(|(id, value)| to.put(self.id, *id, value))?;
        self.sessions.iter().try_for_each(|(id, value)| to.put(self.id, *id, value))?;
        to.put(self.id, self.culturagram.0, &self.culturagram.1)?;
        self.action_steps.iter().try_for_each(|(id, value)| to.put(self.id, *id, value))
    }
}

struct Maker<'a> {
    pool: &'a Pool,
    dice: &'a mut Dice,
    /// The family whose language and shape the case has.
    like: &'a Family,
    opened: DateTime<FixedOffset>,
    now: DateTime<FixedOffset>,
}

impl Maker<'_> {
    fn id(&mut self) -> Uuid {
        self.dice.id(self.opened)
    }

    /// What the family says.
    fn said(&mut self, sentences: i64) -> String {
        self.dice.some(&self.pool.said[&self.like.language], sentences)
    }

    /// What the worker writes.
    fn written(&mut self, sentences: i64) -> String {
        self.dice.some(&self.pool.written, sentences)
    }

    /// The first word of one name and the others of another.
    fn name(&mut self) -> (String, String) {
        let names = &self.pool.names[&self.like.language];
        let (given, rest) = (self.dice.pick(names).clone(), self.dice.pick(names).clone());
        let join = |given: &str, rest: &str| {
            let words = given.split_whitespace().take(1).chain(rest.split_whitespace().skip(1));
            words.collect::<Vec<_>>().join(" ")
        };
        (join(&given.0, &rest.0), join(&given.1, &rest.1))
    }

    fn case_itself(&mut self) -> Case {
        Case {
            opened_on: self.opened.format("%Y-%m-%d").to_string(),
            stage: Some(*self.dice.pick(Stage::ALL)),
            referred_by: Some(*self.dice.pick(ReferralSource::ALL)),
            presenting_concern: self.said(2),
            urgent_flags: if self.dice.one_in(200) {
                vec![UrgentFlag::MedicalEmergency]
            } else {
                Vec::new()
            },
        }
    }

    fn household(&mut self, head: &(Uuid, Person)) -> Household {
        let street = self.dice.pick(&self.pool.streets).clone();
        Household {
            family_name: head.1.name_full.clone(),
            family_name_latin: head.1.name_latin.clone(),
            primary_client: Some(PersonId(head.0)),
            language: self.like.language.clone(),
            dialect: self.like.dialect.clone(),
            interpreter_needed: self.like.interpreter,
            interpreter_preference: self.like.interpreter_preference.clone(),
            address: format!(
                "{street} {}, flat {}",
                self.dice.between(1, 180),
                self.dice.between(1, 40)
            ),
            visiting_advice: self.dice.pick(&self.pool.advice).clone(),
            relatives_elsewhere: self.said(1),
        }
    }

    fn person(&mut self, at: usize, ids: &[PersonId]) -> Person {
        let (name_full, name_latin) = self.name();
        let (relation, symbol) = FAMILY[at];
        let age = [38, 41, 14, 9, 69][at] + self.dice.between(-4, 5);
        let year = i64::from(chrono::Datelike::year(&self.now)) - age;
        let assigned = self.dice.one_in(4);
        let born =
            format!("{year}-{:02}-{:02}", self.dice.between(1, 13), self.dice.between(1, 29));
        let certainty = if assigned {
            BirthCertainty::Assigned0101
        } else {
            *self.dice.pick(&BirthCertainty::ALL[..3])
        };
        let speaks = |tag: &str, speak, literacy, preferred| SpokenLanguage {
            tag: tag.into(),
            speak,
            literacy,
            preferred,
        };
        Person {
            name_to_use: name_full.split_whitespace().next().unwrap_or_default().to_owned(),
            aliases: vec![name_latin.to_uppercase()],
            name_full,
            name_latin,
            birth: Some(Birth {
                as_written: if assigned { format!("{year}-01-01") } else { born },
                calendar: BirthCalendar::Gregory,
                certainty,
            }),
            languages: vec![
                speaks(&self.like.language, Mastery::Well, *self.dice.pick(Literacy::ALL), true),
                speaks("en", Mastery::Some, *self.dice.pick(Literacy::ALL), false),
            ],
            interpreter_needed: self.like.interpreter,
            contacts: vec![Contact {
                kind: ContactKind::Phone,
                value: format!("+1 555 01{:02}", self.dice.between(0, 100)),
                safe_to_use: *self.dice.pick(SafeToUse::ALL),
                leave_message: self.dice.one_in(2),
                hours: format!("After {}", self.dice.between(9, 19)),
            }],
            relation: Some(relation),
            lives_here: TriState::Yes,
            parents: if relation == Relation::Child { ids[..2].to_vec() } else { Vec::new() },
            partner: (relation == Relation::Spouse).then_some(ids[0]),
            symbol: Some(symbol),
            decision_role: if at == 0 {
                self.dice.pick(&self.pool.concerns).clone()
            } else {
                String::new()
            },
            age_at_migration: u8::try_from((age - 3).max(0)).ok(),
            ..Person::default()
        }
    }

    fn item(&mut self, at: u32, visits: &[VisitId]) -> Item {
        let (kind, from, number) = if at < 5 {
            (ItemKind::Need, &self.pool.needs, at + 1)
        } else {
            (ItemKind::Strength, &self.pool.strengths, at - 4)
        };
        let named = self.dice.pick(from).clone();
        let visit = *self.dice.pick(visits);
        let capacities = at.is_multiple_of(3);
        let mut capacity = |n: i64| if capacities { self.written(n) } else { String::new() };
        let (capacity_client, capacity_agency) = (capacity(1), capacity(1));
        Item {
            kind: Some(kind),
            claimed_number: number,
            capacity_client,
            capacity_agency,
            ..named.item(Some(visit))
        }
    }

    fn visit(&mut self, at: i64, people: &[(Uuid, Person)], items: &[(Uuid, Item)]) -> Visit {
        // From the opening until now; the last may lie ahead.
        let between = (self.now - self.opened).num_days();
        let ahead = at == VISITS - 1 && self.dice.one_in(20);
        let day = if ahead {
            between + self.dice.between(0, 21)
        } else {
            (between - 1) * (at + 1) / VISITS
        };
        let begins = self.opened
            + TimeDelta::days(day)
            + TimeDelta::minutes(self.dice.between(-12, 12) * 15);
        let mut visit = Visit {
            place: Some(*self.dice.pick(&Place::ALL[..5])),
            purpose: self.dice.pick(&self.pool.concerns).clone(),
            ..Visit::default()
        };
        if ahead {
            visit.status = Some(Status::Scheduled);
            visit.scheduled_at = Some(begins.max(self.now).to_rfc3339());
            return visit;
        }
        visit.status = Some(Status::Completed);
        visit.started_at = Some(begins.to_rfc3339());
        visit.ended_at =
            Some((begins + TimeDelta::minutes(self.dice.between(35, 95))).to_rfc3339());
        visit.present = people.iter().take(2).map(|(id, _)| PersonId(*id)).collect();
        visit.languages = vec![self.like.language.clone(), "en".into()];
        visit.safety_checked = TriState::Yes;
        visit.listen.client_words = self.said(3);
        visit.listen.understood = self.written(2);
        for number in 0..3 {
            let item = (number == 0).then(|| ItemId(self.dice.pick(items).0));
            visit
                .listen
                .concerns
                .push(Concern { text: self.dice.pick(&self.pool.concerns).clone(), item });
        }
        visit.explain.explained = self.written(1);
        visit.explain.explained_in.clone_from(&self.like.language);
        visit.explain.teach_back = TriState::Yes;
        visit.explain.teach_back_words = self.said(1);
        for viewed in Viewed::ALL {
            visit.acknowledge.views.push(View {
                viewed: *viewed,
                family: self.said(1),
                worker: self.written(1),
            });
        }
        for _ in 0..2 {
            let (option, reasons) = self.dice.pick(&self.pool.options).clone();
            visit.recommend.options.push(RecommendedOption { option, reasons, fit: String::new() });
        }
        visit.negotiate.agreement = self.written(1);
        visit.negotiate.next_contact = format!("In {} weeks", self.dice.between(2, 12));
        visit.wrap_up.summary = self.written(2);
        visit.wrap_up.summary_read_back = TriState::Yes;
        visit
    }

    fn session(&mut self, visit: VisitId, of: &Visit) -> Interpretation {
        Interpretation {
            visit: Some(visit),
            interpreter: self.dice.pick(&self.pool.interpreters).clone(),
            kind: Some(*self.dice.pick(&InterpreterKind::ALL[..4])),
            from_language: "en".into(),
            to_language: self.like.language.clone(),
            dialect: self.like.dialect.clone(),
            mode: Some(*self.dice.pick(InterpretingMode::ALL)),
            conflict_checked: TriState::Yes,
            confidentiality_agreed: TriState::Yes,
            pre_session_done: *self.dice.pick(TriState::ALL),
            started_at: of.started_at.clone(),
            ended_at: of.ended_at.clone(),
            problems: String::new(),
            debrief: if self.dice.one_in(3) { self.written(1) } else { String::new() },
        }
    }

    fn culturagram(&mut self, people: &[(Uuid, Person)]) -> Culturagram {
        let taken_on = (self.opened + TimeDelta::days(14)).format("%Y-%m-%d").to_string();
        let mut culturagram =
            Culturagram { taken_on, reason: Some(Reason::First), ..Culturagram::default() };
        for area in Area::ALL {
            let state = if self.dice.one_in(5) {
                AreaState::PreferredNotToSay
            } else {
                AreaState::Discussed
            };
            let told = state == AreaState::Discussed && area.is_written();
            let narrative = if told { self.said(2) } else { String::new() };
            let members = if told && self.dice.one_in(3) {
                vec![MemberNote { person: PersonId(self.dice.pick(people).0), text: self.said(1) }]
            } else {
                Vec::new()
            };
            let note = AreaNote { state, narrative, members };
            culturagram = culturagram.with_area(*area, note);
        }
        culturagram
    }

    fn action_step(&mut self, visit: VisitId) -> ActionStep {
        let promise = self.dice.pick(&self.pool.promises).clone();
        let open = self.dice.one_in(40);
        let due = if open { self.dice.between(-30, 90) } else { -self.dice.between(20, 300) };
        let due_on = self.now + TimeDelta::days(due);
        let day = |at: DateTime<FixedOffset>| at.format("%Y-%m-%d").to_string();
        ActionStep {
            what: promise.what,
            actor: Some(promise.by),
            actor_name: promise.who,
            due_on: Some(day(due_on)),
            visit: Some(visit),
            done_on: (!open).then(|| day(due_on - TimeDelta::days(self.dice.between(0, 6)))),
            outcome: if open { String::new() } else { promise.outcome },
        }
    }
}

/// Some days ago.
fn back(now: DateTime<FixedOffset>, days: i64) -> DateTime<FixedOffset> {
    now.checked_sub_days(Days::new(days.unsigned_abs())).unwrap_or(now)
}
