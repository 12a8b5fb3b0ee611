//! What happened with the families, in order of time. Each act has its own moment, and those of
//! different families alternate, as on a worker's laptop.

use super::calendar::Calendar;
use super::enter::{Entered, enter};
use super::family::{Family, Meeting};
use super::{Result, SettableClock};
use app::Vault;
use casework::CaseId;
use casework::culturagram::Area;
use casework::visit::{Status, Step};
use chrono::{DateTime, FixedOffset, TimeDelta};

/// One thing that happens with one family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// The case is opened with the primary client.
    Open,
    /// A member is added.
    Member(usize),
    /// A member is linked to those who were added later.
    Link(usize),
    /// A visit is scheduled.
    Plan(usize),
    /// A visit starts.
    Begin(usize),
    /// Who is there is recorded.
    Before(usize),
    /// The interpreter's part is recorded.
    Interpreter(usize),
    /// A need or strength is added.
    Name(usize),
    /// A step is recorded.
    Record(usize, Step),
    /// An action step is agreed.
    Promise(usize, usize),
    /// An action step is done.
    Keep(usize, usize),
    /// The summary is read back.
    ReadBack(usize),
    /// A visit ends.
    Finish(usize),
    /// The case moves on to its stage.
    Stage,
    /// A culturagram is started.
    Draw(usize),
    /// An area of a culturagram is recorded.
    Area(usize, Area),
}

/// Everything that happens, in order.
pub struct Script {
    families: Vec<Family>,
    entered: Vec<Entered>,
    acts: Vec<(DateTime<FixedOffset>, usize, Act)>,
    calendar: Calendar,
    done: usize,
}

impl Script {
    /// Everything that happened with the families until now.
    ///
    /// # Errors
    /// If a time in the families' files does not exist.
    pub fn of(families: Vec<Family>, now: DateTime<FixedOffset>) -> Result<Self> {
        let calendar = Calendar::from(now);
        let mut acts = Vec::new();
        for (at, family) in families.iter().enumerate() {
            let of_family = acts_of(family, &calendar)?;
            acts.extend(of_family.into_iter().map(|(moment, act)| (moment.min(now), at, act)));
        }
        // A stable sort keeps the order of what happens in the same minute.
        acts.sort_by_key(|(moment, _, _)| *moment);
        let entered = families.iter().map(|_| Entered::default()).collect();
        Ok(Self { families, entered, acts, calendar, done: 0 })
    }

    /// Enters what happened before this moment and is not entered yet, then resets the clock.
    ///
    /// # Errors
    /// What a use case refuses, with the family's name.
    pub fn play_until(
        &mut self,
        vault: &Vault,
        clock: &SettableClock,
        until: DateTime<FixedOffset>,
    ) -> Result<()> {
        let before = clock.stands_at();
        let played = self.play(vault, clock, until);
        match before {
            Some(moment) => clock.set(moment),
            None => clock.run(),
        }
        played
    }

    /// Enters everything that is not entered yet.
    ///
    /// # Errors
    /// What a use case refuses, with the family's name.
    pub fn play_to_the_end(&mut self, vault: &Vault, clock: &SettableClock) -> Result<()> {
        self.play_until(vault, clock, DateTime::<FixedOffset>::MAX_UTC.fixed_offset())
    }

    /// When a family's visit of today started, to stop there.
    #[must_use]
    pub fn begins_today(&self, family: usize) -> Option<DateTime<FixedOffset>> {
        let today = self.calendar.now().date_naive();
        let begins = |(moment, at, act): &&(DateTime<FixedOffset>, usize, Act)| {
            *at == family && matches!(act, Act::Begin(_)) && moment.date_naive() == today
        };
        self.acts.iter().find(begins).map(|(moment, _, _)| *moment)
    }

    /// The families' cases that are opened, in the order of their files.
    #[must_use]
    pub fn cases(&self) -> Vec<CaseId> {
        self.entered.iter().filter_map(|entered| entered.case).collect()
    }

    fn play(
        &mut self,
        vault: &Vault,
        clock: &SettableClock,
        until: DateTime<FixedOffset>,
    ) -> Result<()> {
        while let Some((moment, at, act)) =
            self.acts.get(self.done).copied().filter(|(moment, _, _)| *moment < until)
        {
            clock.set(moment);
            let (family, entered) = (&self.families[at], &mut self.entered[at]);
            vault
                .with(|session| Ok(enter(session, family, entered, act, &self.calendar)))?
                .map_err(|error| format!("{}: {act:?}: {error}", family.name.0))?;
            self.done += 1;
        }
        Ok(())
    }
}

fn acts_of(family: &Family, calendar: &Calendar) -> Result<Vec<(DateTime<FixedOffset>, Act)>> {
    let opened = calendar.moment(&(family.opened, "09:40".into()))?;
    let mut acts = vec![(opened, Act::Open)];
    let minute = |n: usize| TimeDelta::minutes(i64::try_from(n).unwrap_or(0));
    acts.extend((1..family.members.len()).map(|at| (opened + minute(2 * at), Act::Member(at))));
    let forward = family.members.iter().enumerate().filter(|(at, member)| !member.links_back(*at));
    acts.extend(forward.map(|(at, _)| (opened + minute(2 * family.members.len()), Act::Link(at))));
    let mut last_done = None;
    for (at, meeting) in family.visits.iter().enumerate() {
        let begins = calendar.moment(&meeting.at)?;
        if meeting.status == Status::Completed {
            last_done = last_done.max(Some(begins + TimeDelta::minutes(meeting.minutes + 4)));
        }
        acts.extend(acts_of_visit(family, at, meeting, begins, calendar)?);
    }
    let moves_on = last_done.unwrap_or(opened + TimeDelta::minutes(30));
    acts.push((moves_on, Act::Stage));
    for (at, snapshot) in family.culturagrams.iter().enumerate() {
        let begins = calendar.moment(&snapshot.at)?;
        acts.push((begins, Act::Draw(at)));
        acts.extend(
            snapshot
                .areas
                .keys()
                .enumerate()
                .map(|(n, area)| (begins + minute(n + 1), Act::Area(at, *area))),
        );
    }
    Ok(acts)
}

fn acts_of_visit(
    family: &Family,
    visit: usize,
    meeting: &Meeting,
    begins: DateTime<FixedOffset>,
    calendar: &Calendar,
) -> Result<Vec<(DateTime<FixedOffset>, Act)>> {
    // The five steps are spread over the visit.
    let after =
        |hundredths: i64| begins + TimeDelta::seconds(meeting.minutes * 60 * hundredths / 100);
    let mut acts = Vec::new();
    if meeting.at.0 >= 0 {
        let planned = calendar.moment(&(family.opened.max(-4), "16:10".into()))?;
        acts.push((planned, Act::Plan(visit)));
    }
    if matches!(meeting.status, Status::Scheduled | Status::Missed) {
        return Ok(acts);
    }
    acts.extend([(begins, Act::Begin(visit)), (after(3), Act::Before(visit))]);
    if meeting.session.is_some() {
        acts.push((after(4), Act::Interpreter(visit)));
    }
    let named = family.items.iter().enumerate().filter(|(_, item)| item.visit == visit);
    acts.extend(named.map(|(at, _)| (after(20), Act::Name(at))));
    let steps = [
        (25, Step::Listen),
        (40, Step::Explain),
        (55, Step::Acknowledge),
        (70, Step::Recommend),
        (85, Step::Negotiate),
    ];
    let taken = steps.into_iter().filter(|(_, step)| meeting.has(*step));
    acts.extend(taken.map(|(at, step)| (after(at), Act::Record(visit, step))));
    for (at, promise) in meeting.action_steps.iter().enumerate() {
        acts.push((after(80), Act::Promise(visit, at)));
        if let Some(day) = promise.done {
            let kept = calendar.moment(&(day, "13:20".into()))?;
            acts.push((kept.max(after(110)), Act::Keep(visit, at)));
        }
    }
    if !meeting.summary.is_empty() {
        acts.push((after(95), Act::ReadBack(visit)));
    }
    if meeting.status == Status::Completed {
        acts.push((after(100), Act::Finish(visit)));
    }
    Ok(acts)
}

impl Meeting {
    fn has(&self, step: Step) -> bool {
        match step {
            Step::Listen => !self.words.is_empty(),
            Step::Explain => !self.explained.is_empty(),
            Step::Acknowledge => !self.views.is_empty(),
            Step::Recommend => !self.options.is_empty(),
            Step::Negotiate => !self.agreement.is_empty(),
        }
    }
}
