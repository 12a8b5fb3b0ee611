//! Sending what waits, in order, from the server's head.

use crate::access::Access;
use crate::plan::Head;
use crate::round::Round;
use crate::{Error, Result, code_of};
use protocol::body::Encoded;
use protocol::{Kept, Limits, PushRequest, PushResponse, Verdict, body, carry, path};
use store::Store;

/// A batch, ready to be sent.
struct Batch {
    body: Encoded,
    /// Each change's number, and whether its position matters here (kinds with numbers).
    changes: Vec<(u64, bool)>,
    last: Head,
}

/// Sends what waits after `from`. Returns the last change that the agency holds afterwards.
///
/// # Errors
/// [`Error::ChangesLost`] at a gap; everything before the gap was sent.
pub(crate) async fn push<A: Access>(
    round: &Round<'_, A>,
    limits: Limits,
    from: Head,
) -> Result<Head> {
    let mut reached = from;
    let mut count = limits.push.max(1);
    let mut next = prepared(round, from, count, limits.bytes).await?;
    while let Some(batch) = next.take() {
        // The next batch is prepared while this one is on its way.
        let (answer, following) = tokio::join!(
            round.line.post::<PushResponse>(path::PUSH, &batch.body),
            prepared(round, batch.last, count, limits.bytes)
        );
        let response = match answer {
            Err(Error::Server { code, .. }) if code == "too-large" && batch.changes.len() > 1 => {
                count = batch.changes.len().div_ceil(2);
                next = prepared(round, reached, count, limits.bytes).await?;
                continue;
            }
            other => other?,
        };
        take_answer(round, &batch, &response).await?;
        reached = batch.last;
        let sent = batch.changes.len() as u64;
        round.watch.update(|progress| {
            progress.sent += sent;
            progress.to_send = progress.to_send.max(progress.sent);
        });
        next = following?;
    }
    Ok(reached)
}

async fn prepared<A: Access>(
    round: &Round<'_, A>,
    after: Head,
    count: usize,
    bytes: usize,
) -> Result<Option<Batch>> {
    round.store(move |store| prepare(store, after, count, bytes)).await
}

fn prepare(store: &Store, after: Head, count: usize, bytes: usize) -> Result<Option<Batch>> {
    let mine = store.mine_after(after.seq, count, bytes)?;
    let (Some(first), Some(last)) = (mine.changes.first(), mine.changes.last()) else {
        let (head, _) = store.head();
        return if head > after.seq {
            Err(Error::ChangesLost { first: after.seq + 1, last: head })
        } else {
            Ok(None)
        };
    };
    let first = first.header().seq;
    if first > after.seq + 1 {
        return Err(Error::ChangesLost { first: after.seq + 1, last: first - 1 });
    }
    let last = Head { seq: last.header().seq, digest: last.digest() };
    let is_numbered =
        |code: &str| casework::find(casework::KINDS, code).is_none_or(|kind| kind.numbered);
    let changes =
        mine.changes.iter().map(|c| (c.header().seq, is_numbered(&c.header().kind))).collect();
    let carried = carry(mine.changes.iter().map(Kept::from), Some(after.digest))
        .map_err(|refused| Error::Store(store::Error::History(refused.error)))?;
    let body = body::encode(&PushRequest { first, changes: carried }).map_err(|e| match e {
        body::Error::Json(e) => Error::Store(store::Error::Json(e)),
        body::Error::Zstd(e) => Error::Store(store::Error::Disk(e)),
        body::Error::TooLarge { .. } => {
            Error::Server { code: "too-large".into(), retry_after: None }
        }
    })?;
    Ok(Some(Batch { body, changes, last }))
}

async fn take_answer<A: Access>(
    round: &Round<'_, A>,
    batch: &Batch,
    response: &PushResponse,
) -> Result<()> {
    let receipt = round.party.checked(&response.receipt)?;
    // The receipt must be for exactly the changes that were sent: same head, same digest.
    if receipt.head != batch.last.seq
        || receipt.digest != batch.last.digest
        || response.verdicts.len() != batch.changes.len()
    {
        return Err(Error::WrongServer);
    }
    let mut placed = Vec::new();
    let mut held = Vec::new();
    for (&(seq, numbered), verdict) in batch.changes.iter().zip(&response.verdicts) {
        match verdict {
            Verdict::At(position) | Verdict::Already(position) if numbered && *position > 0 => {
                placed.push((seq, *position));
            }
            Verdict::At(_) | Verdict::Already(_) => {}
            Verdict::Quarantined(reason) => held.push((seq, code_of(reason))),
        }
    }
    round.store(move |store| Ok(store.keep_receipt(&receipt, &placed, &held)?)).await
}
