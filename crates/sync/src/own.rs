//! Fetching our own changes, after the database was replaced by an older copy, and the
//! verdicts on them, after a reply was lost.
//!
//! They come in the order of their numbers, so an interrupted fetch continues where it was.
//! Changes that were never sent are lost with the newer database: see
//! [`crate::Error::ChangesLost`].

use crate::access::Access;
use crate::plan::Head;
use crate::round::Round;
use crate::{Error, Result, code_of};
use history::{Change, Digest, PublicKey, StreamId};
use protocol::{OwnRequest, OwnResponse, Verdict, body, path, uncarry};
use std::collections::BTreeSet;
use store::Returning;

/// Fetches our changes after `after` until all up to the server's head are here, with the
/// verdict on each. The cases that something came for are added to `cases` page by page.
pub(crate) async fn fetch_own<A: Access>(
    round: &Round<'_, A>,
    after: u64,
    server: Head,
    cases: &mut Vec<StreamId>,
) -> Result<()> {
    let mut at = round
        .store(move |store| {
            let digest = store.digest_at(after)?.ok_or(Error::Diverged)?;
            Ok(Head { seq: after, digest })
        })
        .await?;
    while at.seq < server.seq {
        let request =
            body::encode(&OwnRequest { after: at.seq }).map_err(|_| Error::WrongServer)?;
        let response: OwnResponse = round.line.post(path::OWN, &request).await?;
        let (last, taken) = round.store(move |store| take(store, response, at)).await?;
        cases.extend(taken);
        at = last;
    }
    // The chain must end at the head of the server's receipt.
    if at.seq == server.seq && at.digest != server.digest {
        return Err(Error::Diverged);
    }
    Ok(())
}

/// Verifies and stores a page. Returns its last change, and the cases that it was for.
fn take(
    store: &mut store::Store,
    response: OwnResponse,
    at: Head,
) -> Result<(Head, BTreeSet<StreamId>)> {
    let changes = uncarry(response.changes, Some(at.digest)).map_err(|_| Error::Unverified)?;
    verify(&changes, at, &store.public_key())?;
    let last = changes.last().ok_or(Error::Unverified)?;
    let last = Head { seq: last.header().seq, digest: last.digest() };
    if changes.len() != response.verdicts.len() {
        return Err(Error::Unverified);
    }
    let returning = changes
        .into_iter()
        .zip(response.verdicts)
        .map(|(change, verdict)| match verdict {
            Verdict::At(position) | Verdict::Already(position) => {
                Returning { change, position: Some(position), held: None }
            }
            Verdict::Quarantined(reason) => {
                Returning { change, position: None, held: Some(code_of(reason)) }
            }
        })
        .collect::<Vec<_>>();
    Ok((last, store.take_own(&returning)?))
}

/// Each is signed with our key, and follows the one before.
fn verify(changes: &[Change], at: Head, key: &PublicKey) -> Result<()> {
    let mut before: (u64, Digest) = (at.seq, at.digest);
    for change in changes {
        if change.prev() != before.1 {
            return Err(Error::Diverged);
        }
        if change.header().seq != before.0 + 1 {
            return Err(Error::Unverified);
        }
        before = (change.header().seq, change.digest());
    }
    let signed: Vec<_> = changes.iter().map(|change| (change, key)).collect();
    history::verify_all(&signed).map_err(|_| Error::Unverified)
}
