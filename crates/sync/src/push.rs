//! Sending what waits, in order, from the server's head on.

use crate::access::{Access, blocking};
use crate::http::Line;
use crate::plan::Head;
use crate::run::{Progress, Watch};
use crate::{Error, Result};
use history::{AgencyId, DeviceId, PublicKey};
use protocol::body::Encoded;
use protocol::{Kept, Limits, PushRequest, PushResponse, Receipt, Verdict, body, carry, path};
use store::KeptReceipt;

/// A batch, ready to be sent.
struct Batch {
    body: Encoded,
    /// Of each change: its number, and whether its position matters here (kinds with numbers).
    changes: Vec<(u64, bool)>,
    last: Head,
}

/// Whom a receipt must be from and for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Party {
    pub(crate) agency: AgencyId,
    pub(crate) device: DeviceId,
    pub(crate) identity: PublicKey,
}

/// Checks a receipt and turns it into what is kept.
pub(crate) fn kept(receipt: &Receipt, party: &Party) -> Result<KeptReceipt> {
    if !receipt.holds(party.agency, party.device, &party.identity) {
        return Err(Error::WrongServer);
    }
    Ok(KeptReceipt {
        head: receipt.head,
        digest: receipt.digest,
        server_time: receipt.time,
        signature: receipt.signature,
    })
}

/// Sends what waits after `from`. Returns how many changes were sent.
pub(crate) async fn push<A: Access>(
    access: &A,
    line: &Line,
    party: &Party,
    limits: Limits,
    from: Head,
    watch: &Watch,
) -> Result<u64> {
    let mut sent = 0;
    let mut count = limits.push.max(1);
    let mut next = prepared(access, from, count, limits.bytes).await?;
    while let Some(batch) = next.take() {
        // The next batch is made while this one is on its way.
        let (last, bytes) = (batch.last, limits.bytes);
        let (answer, following) = tokio::join!(
            line.post::<PushResponse>(path::PUSH, &batch.body),
            prepared(access, last, count, bytes)
        );
        let response = match answer {
            Err(Error::Server { code, .. }) if code == "too-large" && batch.changes.len() > 1 => {
                count = batch.changes.len().div_ceil(2);
                let before = Head { seq: batch.changes.first().map_or(1, |c| c.0) - 1, ..from };
                next = prepared(access, restated(access, before).await?, count, bytes).await?;
                continue;
            }
            other => other?,
        };
        take_answer(access, party, &batch, &response).await?;
        sent += batch.changes.len() as u64;
        watch.tell(|progress: &mut Progress| progress.sent = sent);
        next = following?;
    }
    Ok(sent)
}

/// The digest that belongs to a number of ours.
async fn restated<A: Access>(access: &A, head: Head) -> Result<Head> {
    let access = access.clone();
    blocking(move || {
        access.store(|store| {
            let digest = store.digest_at(head.seq)?.ok_or(Error::Diverged)?;
            Ok(Head { seq: head.seq, digest })
        })
    })
    .await
}

async fn prepared<A: Access>(
    access: &A,
    after: Head,
    count: usize,
    bytes: usize,
) -> Result<Option<Batch>> {
    let access = access.clone();
    blocking(move || {
        let mine = access.store(|store| Ok(store.mine_after(after.seq, count, bytes)?))?;
        let (Some(first), Some(last)) = (mine.changes.first(), mine.changes.last()) else {
            return Ok(None);
        };
        let last = Head { seq: last.header().seq, digest: last.digest() };
        let is_numbered =
            |code: &str| casework::find(casework::KINDS, code).is_none_or(|kind| kind.numbered);
        let changes =
            mine.changes.iter().map(|c| (c.header().seq, is_numbered(&c.header().kind))).collect();
        let first = first.header().seq;
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
    })
    .await
}

async fn take_answer<A: Access>(
    access: &A,
    party: &Party,
    batch: &Batch,
    response: &PushResponse,
) -> Result<()> {
    let receipt = kept(&response.receipt, party)?;
    // The receipt must be for the very changes that were sent: same head, same digest.
    if receipt.head != batch.last.seq
        || receipt.digest != batch.last.digest
        || response.verdicts.len() != batch.changes.len()
    {
        return Err(Error::WrongServer);
    }
    let mut placed = Vec::new();
    let mut quarantined = Vec::new();
    for (&(seq, numbered), verdict) in batch.changes.iter().zip(&response.verdicts) {
        match verdict {
            Verdict::At(position) | Verdict::Already(position) if numbered && *position > 0 => {
                placed.push((seq, *position));
            }
            Verdict::At(_) | Verdict::Already(_) => {}
            Verdict::Quarantined(reason) => {
                let code = serde_json::to_value(reason)
                    .ok()
                    .and_then(|code| code.as_str().map(str::to_owned));
                quarantined.push((seq, code.unwrap_or_default()));
            }
        }
    }
    let access = access.clone();
    blocking(move || {
        access.store(|store| Ok(store.keep_receipt(&receipt, &placed, &quarantined)?))
    })
    .await
}
