//! One whole sync: hello, our own changes, push, caseload, pull, and the cases that leave.

use crate::access::{Access, blocking};
use crate::hello::greet;
use crate::http::{Address, Answer, Http, Line, Signer};
use crate::own::fetch_own;
use crate::party::Party;
use crate::plan::{Head, HeadPlan, PullPlan, is_here, plan_pull};
use crate::progress::{Progress, Watch};
use crate::pull::{Heads, pull};
use crate::push::push;
use crate::round::{Round, of_device};
use crate::{Error, Result};
use history::StreamId;
use protocol::{Caseload, Limits, path};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use store::{Agency, Store};

/// What a sync did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Changes sent, and acknowledged by the agency.
    pub sent: u64,
    /// Changes received, and on disk.
    pub received: u64,
    /// Bytes of bodies, in both directions.
    pub bytes: u64,
    /// The cases with news, and those that left.
    pub cases: Vec<StreamId>,
}

/// How a sync ended: what it did, and the error if there was one.
#[derive(Debug)]
pub struct Report {
    /// What it did.
    pub outcome: Outcome,
    /// Why it ended early.
    pub error: Option<Error>,
}

/// What a sync needs from the machine.
pub struct Surroundings {
    /// The laptop's clock, in milliseconds since 1970-01-01 UTC.
    pub now: Box<dyn Fn() -> i64 + Send + Sync>,
    /// Random bytes for numbers used once.
    pub nonce: Box<dyn Fn() -> String + Send + Sync>,
    /// Hears of the progress.
    pub progress: Box<dyn Fn(Progress) + Send + Sync>,
    /// The cases to fetch first.
    pub first: Vec<StreamId>,
    /// Whether a person has agreed to more removals than usual.
    pub removals_agreed: bool,
}

/// Syncs once. What was done before an error stays done, and the next sync continues there.
pub async fn sync_once<A: Access>(access: &A, http: &Http, surroundings: Surroundings) -> Report {
    let Surroundings { now, nonce, progress, first, removals_agreed } = surroundings;
    let watch = Watch::new(progress);
    let mut outcome = Outcome::default();
    let mut bytes = 0;
    let run = async {
        let Place { agency, device } = place(access).await?;
        let keeper = access.clone();
        let line = Line {
            http: http.clone(),
            address: Address::read(&agency.server)?,
            signer: Signer {
                device,
                sign: Box::new(move |base| {
                    let access = keeper.clone();
                    let sign = move |store: &mut Store| Ok(store.sign(base.as_bytes()));
                    Box::pin(blocking(move || of_device(&access, device, sign)))
                }),
                now,
                ahead: AtomicI64::new(agency.clock_ahead_ms),
                nonce,
            },
            bytes: AtomicU64::new(0),
        };
        let party = Party { agency: agency.id, device, identity: agency.identity };
        let round = Round { access, line: &line, party, watch: &watch };
        let wishes = Wishes { first, removals_agreed };
        let ended = steps(&round, &agency, &wishes, &mut outcome.cases).await;
        bytes = line.bytes.load(Ordering::Relaxed);
        ended
    };
    let error = run.await.err();
    let progress = watch.so_far();
    outcome.sent = progress.sent;
    outcome.received = progress.received;
    outcome.bytes = bytes;
    outcome.cases.sort_unstable();
    outcome.cases.dedup();
    Report { outcome, error }
}

/// This laptop's place in its agency.
struct Place {
    agency: Agency,
    device: history::DeviceId,
}

async fn place<A: Access>(access: &A) -> Result<Place> {
    let access = access.clone();
    blocking(move || {
        access.store(|store| {
            let agency = store.agency()?.ok_or(Error::NotEnrolled)?;
            Ok(Place { agency, device: store.device() })
        })
    })
    .await
}

/// What a person asked of a sync.
struct Wishes {
    first: Vec<StreamId>,
    removals_agreed: bool,
}

async fn steps<A: Access>(
    round: &Round<'_, A>,
    agency: &Agency,
    wishes: &Wishes,
    cases: &mut Vec<StreamId>,
) -> Result<()> {
    let greeting = greet(round).await?;
    if let HeadPlan::FetchOwn { after } = greeting.plan {
        fetch_own(round, after, greeting.server, cases).await?;
    }
    let receipt = greeting.receipt;
    round.store(move |store| Ok(store.keep_receipt(&receipt, &[], &[])?)).await?;
    let waiting = round.store(|store| Ok(store.waiting()?)).await?;
    round.watch.update(|progress| progress.to_send = waiting);
    // Lost changes block sending ours, not receiving others'.
    let (from, lost) = match push(round, greeting.limits, greeting.server).await {
        Ok(reached) => (Some(reached), None),
        Err(error @ Error::ChangesLost { .. }) => (None, Some(error)),
        Err(error) => return Err(error),
    };
    // Our own pushes raise the heads of streams, so the caseload is requested after them.
    let etag = agency.caseload_etag.as_deref();
    let answer = round.line.get::<Caseload>(path::CASELOAD, etag).await?;
    let ahead = round.line.signer.ahead.load(Ordering::Relaxed);
    let clock_was_wrong = (ahead - agency.clock_ahead_ms).abs() > 1000;
    match answer {
        Answer::Unchanged => {
            if clock_was_wrong {
                remember(round, agency.caseload_etag.clone(), ahead).await?;
            }
        }
        Answer::New { value, etag } => {
            let plan = fetch(round, &value, &wishes.first, cases).await?;
            let gone = leave(round, plan, wishes, greeting.limits, from, cases).await?;
            // The next sync looks again at a case that could not leave yet.
            remember(round, etag.filter(|_| gone), ahead).await?;
        }
    }
    lost.map_or(Ok(()), Err)
}

/// Fetches the streams that are behind. The plan that is left says which cases leave.
async fn fetch<A: Access>(
    round: &Round<'_, A>,
    caseload: &Caseload,
    first: &[StreamId],
    cases: &mut Vec<StreamId>,
) -> Result<PullPlan> {
    let (here, head) = round.store(|store| Ok((store.cursors()?, store.head().0))).await?;
    let mut plan = plan_pull(&caseload.streams, &here, first);
    let expected = plan.expected;
    round.watch.update(|progress| progress.to_receive = expected);
    let fetch = std::mem::take(&mut plan.fetch);
    let returned = std::mem::take(&mut plan.returned);
    let heads: Heads = Arc::new(caseload.streams.iter().map(|held| (held.0, held.1)).collect());
    // Of a case that left and came back, our own changes are not here.
    for (wanted, own_head) in [(fetch, head), (returned, 0)] {
        for stream in pull(round, wanted, own_head, &heads, cases).await? {
            if here.iter().any(|cursor| cursor.stream == stream && is_here(cursor)) {
                plan.also_remove(stream);
            }
        }
    }
    Ok(plan)
}

/// Purges the cases that are not ours any more, after everything written for them was sent.
/// Returns whether all of them have left.
async fn leave<A: Access>(
    round: &Round<'_, A>,
    plan: PullPlan,
    wishes: &Wishes,
    limits: Limits,
    from: Option<Head>,
    cases: &mut Vec<StreamId>,
) -> Result<bool> {
    let remove = plan.remove.clone();
    if remove.is_empty() {
        return Ok(true);
    }
    if plan.removes_too_much() && !wishes.removals_agreed {
        return Err(Error::TooManyRemovals { cases: remove.len() });
    }
    // The worker may have written more since the push.
    if let Some(from) = from {
        push(round, limits, from).await?;
    }
    let asked = remove.len();
    let left = round.store(move |store| Ok(store.purge(&remove)?)).await?;
    let all = left.len() == asked;
    cases.extend(left);
    Ok(all)
}

/// Remembers that the caseload of this `ETag` is here in full, and how far the clock is off.
async fn remember<A: Access>(
    round: &Round<'_, A>,
    etag: Option<String>,
    clock_ahead_ms: i64,
) -> Result<()> {
    round.store(move |store| Ok(store.keep_caseload_etag(etag, clock_ahead_ms)?)).await
}
