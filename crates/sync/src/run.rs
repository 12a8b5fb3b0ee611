//! One whole sync: hello, push, caseload, pull.

use crate::access::{Access, blocking};
use crate::http::{Address, Answer, Http, Line, Signer};
use crate::plan::{Head, HeadPlan, PullPlan, plan_head, plan_pull};
use crate::push::{Party, kept, push};
use crate::{Error, Result, pull};
use history::StreamId;
use protocol::{Caseload, DeviceState, Hello, Limits, path};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use store::Agency;

/// How far a sync is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Changes sent so far.
    pub sent: u64,
    /// Changes to send in all.
    pub to_send: u64,
    /// Changes received so far.
    pub received: u64,
    /// Changes to receive in all, at most.
    pub to_receive: u64,
}

/// What a sync did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Changes sent, and acknowledged by the agency.
    pub sent: u64,
    /// Changes received, and on the platter.
    pub received: u64,
    /// Bytes of bodies, both ways.
    pub bytes: u64,
    /// The cases that something arrived for.
    pub cases: Vec<StreamId>,
}

/// A sync that ended: what it did before, and the error if there was one.
#[derive(Debug)]
pub struct Report {
    /// What it did.
    pub outcome: Outcome,
    /// Why it ended early.
    pub error: Option<Error>,
}

/// Tells how far a sync is.
pub(crate) struct Watch {
    progress: Mutex<Progress>,
    told: Box<dyn Fn(Progress) + Send + Sync>,
}

impl Watch {
    pub(crate) fn tell(&self, change: impl FnOnce(&mut Progress)) {
        let now = {
            let mut progress =
                self.progress.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            change(&mut progress);
            *progress
        };
        (self.told)(now);
    }

    fn so_far(&self) -> Progress {
        *self.progress.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// What a sync takes from the machine.
pub struct Surroundings {
    /// The laptop's clock, in milliseconds since 1970-01-01 UTC.
    pub now: Box<dyn Fn() -> i64 + Send + Sync>,
    /// Random bytes for numbers used once.
    pub nonce: Box<dyn Fn() -> String + Send + Sync>,
    /// Is told how far it is.
    pub progress: Box<dyn Fn(Progress) + Send + Sync>,
    /// The cases to fetch first.
    pub first: Vec<StreamId>,
    /// Whether a person has agreed to more removals than usual.
    pub removals_agreed: bool,
}

/// Syncs once. What was done before an error stays done, and the next sync goes on there.
pub async fn sync_once<A: Access>(access: &A, http: &Http, surroundings: Surroundings) -> Report {
    let Surroundings { now, nonce, progress, first, removals_agreed } = surroundings;
    let watch = Watch { progress: Mutex::default(), told: progress };
    let mut outcome = Outcome::default();
    let bytes = Arc::new(AtomicU64::new(0));
    let run = async {
        let (agency, device) = place(access).await?;
        let keeper = access.clone();
        let line = Line {
            http: http.clone(),
            address: Address::read(&agency.server)?,
            signer: Signer {
                device,
                sign: Box::new(move |base| {
                    let access = keeper.clone();
                    let sign = move || access.store(|store| Ok(store.sign(base.as_bytes())));
                    Box::pin(blocking(sign))
                }),
                now,
                ahead: AtomicI64::new(agency.clock_ahead_ms),
                nonce,
            },
            bytes: AtomicU64::new(0),
        };
        let party = Party { agency: agency.id, device, identity: agency.identity };
        let ended =
            steps(access, &line, &party, &agency, &first, removals_agreed, &watch, &mut outcome)
                .await;
        bytes.store(line.bytes.load(Ordering::Relaxed), Ordering::Relaxed);
        ended
    };
    let error = run.await.err();
    let progress = watch.so_far();
    outcome.sent = progress.sent;
    outcome.received = progress.received;
    outcome.bytes = bytes.load(Ordering::Relaxed);
    Report { outcome, error }
}

async fn place<A: Access>(access: &A) -> Result<(Agency, history::DeviceId)> {
    let access = access.clone();
    blocking(move || {
        access.store(|store| {
            let agency = store.agency()?.ok_or(Error::NotEnrolled)?;
            Ok((agency, store.device()))
        })
    })
    .await
}

#[expect(clippy::too_many_arguments, reason = "one function that reads as the protocol does")]
async fn steps<A: Access>(
    access: &A,
    line: &Line,
    party: &Party,
    agency: &Agency,
    first: &[StreamId],
    removals_agreed: bool,
    watch: &Watch,
    outcome: &mut Outcome,
) -> Result<()> {
    let (limits, from, own_head) = greet(access, line, party).await?;
    if let Some(from) = from {
        let waiting = {
            let access = access.clone();
            blocking(move || access.store(|store| Ok(store.waiting()?))).await?
        };
        watch.tell(|progress| progress.to_send = waiting);
        push(access, line, party, limits, from, watch).await?;
    }
    // Our own pushes raise the heads of streams, so the caseload is asked for after them.
    let etag = agency.caseload_etag.as_deref().filter(|_| own_head.is_none());
    let ahead = line.signer.ahead.load(Ordering::Relaxed);
    let clock_was_wrong = (ahead - agency.clock_ahead_ms).abs() > 1000;
    match line.get::<Caseload>(path::CASELOAD, etag).await? {
        Answer::Unchanged => {
            if clock_was_wrong {
                remember(access, agency, agency.caseload_etag.clone(), ahead).await?;
            }
        }
        Answer::New { value, etag } => {
            fetch(access, line, party, &value, first, own_head, removals_agreed, watch, outcome)
                .await?;
            remember(access, agency, etag, ahead).await?;
        }
    }
    Ok(())
}

/// The hello: checks who the server is, and finds from where to send. Returns the limits,
/// the head to send after, and the head of ours to state in a pull when this laptop is an
/// older copy of itself.
async fn greet<A: Access>(
    access: &A,
    line: &Line,
    party: &Party,
) -> Result<(Limits, Option<Head>, Option<u64>)> {
    let Answer::New { value: hello, .. } = line.get::<Hello>(path::HELLO, None).await? else {
        return Err(Error::WrongServer);
    };
    if hello.agency != party.agency {
        return Err(Error::WrongServer);
    }
    let receipt = kept(&hello.receipt, party)?;
    if hello.state == DeviceState::Revoked {
        return Err(Error::Revoked);
    }
    let access = access.clone();
    blocking(move || {
        access.store(|store| {
            let server = Head { seq: receipt.head, digest: receipt.digest };
            let (seq, digest) = store.head();
            let ours_at = store.digest_at(server.seq)?;
            let plan = plan_head(server, Head { seq, digest }, ours_at, store.acknowledged()?);
            if plan == HeadPlan::Diverged {
                return Err(Error::Diverged);
            }
            if store.receipt()?.is_none_or(|last| last != receipt) {
                store.keep_receipt(&receipt, &[], &[])?;
            }
            Ok(match plan {
                HeadPlan::SendAfter(head) => (hello.limits, Some(head), None),
                HeadPlan::FetchOwn(head) => {
                    let complete = store.highest_held()?;
                    store.continue_after(head.seq, head.digest);
                    (hello.limits, Some(head), Some(complete))
                }
                HeadPlan::Diverged => return Err(Error::Diverged),
            })
        })
    })
    .await
}

#[expect(clippy::too_many_arguments, reason = "one function that reads as the protocol does")]
async fn fetch<A: Access>(
    access: &A,
    line: &Line,
    party: &Party,
    caseload: &Caseload,
    first: &[StreamId],
    own_head: Option<u64>,
    removals_agreed: bool,
    watch: &Watch,
    outcome: &mut Outcome,
) -> Result<()> {
    let (here, head, returned) = {
        let access = access.clone();
        blocking(move || {
            access.store(|store| Ok((store.cursors()?, store.head().0, store.purged()?)))
        })
        .await?
    };
    let mut plan = match own_head {
        // What is ours and lost may lie anywhere: every case is read from the beginning.
        Some(_) => plan_pull(&caseload.streams, &[], first),
        None => plan_pull(&caseload.streams, &here, first),
    };
    plan.remove = plan_pull(&caseload.streams, &here, first)
        .remove
        .into_iter()
        .filter(|s| !returned.contains(s))
        .collect();
    if plan.removes_too_much(here.len() - returned.len().min(here.len())) && !removals_agreed {
        return Err(Error::TooManyRemovals { cases: plan.remove.len() });
    }
    // A case that was taken away and comes back: our own changes of it are not here.
    let (back, forward): (Vec<_>, Vec<_>) =
        plan.fetch.iter().copied().partition(|(stream, _)| returned.contains(stream));
    watch.tell(|progress| progress.to_receive = plan.expected);
    let remove = std::mem::take(&mut plan.remove);
    for (fetch, own_head) in [(forward, own_head.unwrap_or(head)), (back, 0)] {
        if fetch.is_empty() {
            continue;
        }
        let plan = PullPlan { fetch, ..PullPlan::default() };
        let pulled = pull::pull(access, line, party, plan, own_head, watch).await?;
        outcome.cases.extend(pulled.cases);
    }
    if !remove.is_empty() {
        let access = access.clone();
        outcome.cases.extend(remove.iter().copied());
        blocking(move || access.store(|store| Ok(store.purge(&remove)?))).await?;
    }
    Ok(())
}

/// Remembers that the caseload of this `ETag` is here in full.
async fn remember<A: Access>(
    access: &A,
    agency: &Agency,
    etag: Option<String>,
    ahead: i64,
) -> Result<()> {
    let agency = Agency { caseload_etag: etag, clock_ahead_ms: ahead, ..agency.clone() };
    let access = access.clone();
    blocking(move || access.store(|store| Ok(store.keep_agency(&agency)?))).await
}
