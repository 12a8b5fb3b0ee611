//! Sending what waits, in order, from the server's head.

use crate::access::Access;
use crate::error::TooLargeFor;
use crate::plan::Head;
use crate::round::Round;
use crate::{Error, Result, code_of};
use protocol::body::Encoded;
use protocol::{ErrorCode, Kept, Limits, PushRequest, PushResponse, Verdict, body, carry, path};
use store::Store;

/// How much a batch may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Size {
    changes: usize,
    /// Beyond this, a change goes without its content.
    bytes: usize,
}

/// A batch, ready to be sent.
struct Batch {
    body: Encoded,
    /// Each change's number, and whether its position matters here (kinds with numbers).
    changes: Vec<(u64, bool)>,
    last: Head,
    /// Whether it is one change whose content is too large for a request.
    is_left_out: bool,
}

impl Batch {
    /// What to send in its place when it is too large: half of it, or one change without its
    /// content. A proxy can be told to take more, so one change waits for that: its words would
    /// never be sent again.
    fn smaller(&self, size: Size, says: TooLargeFor) -> Option<Size> {
        match self.changes.len() {
            2.. => Some(Size { changes: self.changes.len().div_ceil(2), ..size }),
            _ if self.is_left_out || says == TooLargeFor::Proxy => None,
            _ => Some(Size { bytes: 0, ..size }),
        }
    }
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
    let largest = Size { changes: limits.push.max(1), bytes: limits.bytes };
    let (mut reached, mut size) = (from, largest);
    let mut next = prepared(round, from, size).await?;
    while let Some(batch) = next.take() {
        // Only the one change was too large: those after it are tried together again.
        let after = if batch.is_left_out { largest } else { size };
        // The next batch is prepared while this one is on its way.
        let (answer, following) = tokio::join!(
            round.line.post::<PushResponse>(path::PUSH, &batch.body),
            prepared(round, batch.last, after)
        );
        let too_large = answer.as_ref().err().and_then(Error::too_large);
        if let Some(smaller) = too_large.and_then(|says| batch.smaller(size, says)) {
            size = smaller;
            next = prepared(round, reached, size).await?;
            continue;
        }
        let response = answer?;
        take_answer(round, &batch, &response).await?;
        (reached, size) = (batch.last, after);
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
    size: Size,
) -> Result<Option<Batch>> {
    round.store(move |store| prepare(store, after, size)).await
}

fn prepare(store: &Store, after: Head, size: Size) -> Result<Option<Batch>> {
    let mine = store.mine_after(after.seq, size.changes, size.bytes)?;
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
    // Only a batch of one change is larger than was asked for.
    let is_left_out = mine.bytes > size.bytes;
    let too_large = if is_left_out { vec![first] } else { Vec::new() };
    let kept = mine.changes.iter().map(|change| {
        let kept = Kept::from(change);
        if is_left_out { Kept { content: None, ..kept } } else { kept }
    });
    let changes_carried = carry(kept, Some(after.digest))
        .map_err(|refused| Error::Store(store::Error::History(refused.error)))?;
    let request = PushRequest { first, changes: changes_carried, too_large };
    let body = body::encode(&request).map_err(|e| match e {
        body::Error::Json(e) => Error::Store(store::Error::Json(e)),
        body::Error::Zstd(e) => Error::Store(store::Error::Disk(e)),
        body::Error::TooLarge { .. } => {
            Error::Server { code: code_of(ErrorCode::TooLarge), retry_after: None }
        }
    })?;
    Ok(Some(Batch { body, changes, last, is_left_out }))
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
