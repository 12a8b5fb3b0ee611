//! Fetching the cases that are behind, page by page. Each page is verified and applied with
//! its cursors in one transaction, while the next is on its way.

use crate::access::{Access, blocking};
use crate::party::Party;
use crate::round::Round;
use crate::{Error, Result};
use history::{Change, DeviceId, PublicKey, StreamId};
use protocol::{Certificate, PullRequest, PullResponse, body, path, uncarry};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use store::{Author, Incoming};

/// The position that each stream had reached when the caseload was asked for.
pub(crate) type Heads = Arc<HashMap<StreamId, u64>>;

/// Fetches streams, each after a position. Our own changes up to `own_head` are here. Cases with
/// news are added to `cases` page by page, also when a later page fails. Returns the cases that
/// are not ours any more.
pub(crate) async fn pull<A: Access>(
    round: &Round<'_, A>,
    wanted: Vec<(StreamId, u64)>,
    own_head: u64,
    heads: &Heads,
    cases: &mut Vec<StreamId>,
) -> Result<Vec<StreamId>> {
    let mut wanted: VecDeque<(StreamId, u64)> = wanted.into();
    let mut not_ours = Vec::new();
    if wanted.is_empty() {
        return Ok(not_ours);
    }
    let mut keys = known_keys(round).await?;
    let mut next = Some(fetch(round, &wanted, own_head).await?);
    while let Some(mut response) = next.take() {
        let certificates = learn(&mut keys, &response.certificates, &round.party)?;
        advance(&mut wanted, &response)?;
        not_ours.append(&mut response.not_yours);
        let pages = response.pages.len();
        let applying = apply(round, response, keys.clone(), certificates, heads.clone());
        let (applied, fetched) = if wanted.is_empty() {
            (applying.await, None)
        } else {
            let (applied, fetched) = tokio::join!(applying, fetch(round, &wanted, own_head));
            (applied, Some(fetched))
        };
        // A page on disk counts, even if the next one fails.
        let (count, streams) = applied?;
        tracing::debug!(pages, changes = count, "a page was applied");
        cases.extend(streams);
        round.watch.update(|progress| progress.received += count);
        next = fetched.transpose()?;
    }
    Ok(not_ours)
}

async fn fetch<A: Access>(
    round: &Round<'_, A>,
    wanted: &VecDeque<(StreamId, u64)>,
    own_head: u64,
) -> Result<PullResponse> {
    // A page holds a few thousand changes at most: naming more cases only makes the request
    // longer.
    let request = PullRequest { after: wanted.iter().take(500).copied().collect(), own_head };
    let body = body::encode(&request).map_err(|_| Error::WrongServer)?;
    round.line.post(path::PULL, &body).await
}

/// Moves the wanted positions past what a page brought.
fn advance(wanted: &mut VecDeque<(StreamId, u64)>, response: &PullResponse) -> Result<()> {
    let before = wanted.clone();
    let asked = wanted.len().min(500);
    let mut brought: HashMap<StreamId, u64> = HashMap::new();
    for page in &response.pages {
        brought.insert(page.stream, page.upto);
    }
    let mut rest: VecDeque<(StreamId, u64)> = VecDeque::new();
    // With `more`, the last page may be partial, and the cases after it were not read.
    let last = response.pages.last().map(|page| page.stream);
    let mut reached = !response.more || last.is_none();
    for (index, (stream, after)) in wanted.drain(..).enumerate() {
        if index >= asked {
            rest.push_back((stream, after));
            continue;
        }
        let partial = response.more && Some(stream) == last;
        if reached && response.more {
            rest.push_back((stream, after));
        } else if partial {
            reached = true;
            rest.push_back((stream, brought.get(&stream).copied().unwrap_or(after)));
        }
    }
    *wanted = rest;
    // A case that is not ours any more is not requested again.
    wanted.retain(|(stream, _)| !response.not_yours.contains(stream));
    // A server that says "more" and brings nothing would be asked forever.
    if *wanted == before { Err(Error::WrongServer) } else { Ok(()) }
}

async fn known_keys<A: Access>(round: &Round<'_, A>) -> Result<HashMap<DeviceId, PublicKey>> {
    let own = round.party.device;
    round
        .store(move |store| {
            let mut keys: HashMap<DeviceId, PublicKey> =
                store.authors()?.into_iter().map(|author| (author.device, author.key)).collect();
            keys.insert(own, store.public_key());
            Ok(keys)
        })
        .await
}

/// Adds the keys of devices that the agency vouches for; returns the new ones.
fn learn(
    keys: &mut HashMap<DeviceId, PublicKey>,
    certificates: &[Certificate],
    party: &Party,
) -> Result<Vec<Author>> {
    let mut new = Vec::new();
    for certificate in certificates {
        if !certificate.holds(party.agency, &party.identity) {
            return Err(Error::Unverified);
        }
        if keys.insert(certificate.device, certificate.key).is_none() {
            new.push(Author {
                device: certificate.device,
                key: certificate.key,
                staff: certificate.staff,
                name: certificate.name.clone(),
            });
        }
    }
    Ok(new)
}

async fn apply<A: Access>(
    round: &Round<'_, A>,
    response: PullResponse,
    keys: HashMap<DeviceId, PublicKey>,
    new: Vec<Author>,
    heads: Heads,
) -> Result<(u64, Vec<StreamId>)> {
    // Signatures are verified without holding the store, so people can save meanwhile.
    let pieces = blocking(move || {
        let pieces = read(response, &heads)?;
        verify(&pieces, &keys)?;
        Ok(pieces)
    })
    .await?;
    let count = pieces.iter().map(|piece| piece.changes.len() as u64).sum();
    let streams = round
        .store(move |store| {
            for author in &new {
                store.keep_author(author)?;
            }
            Ok(store.take_in(&pieces)?)
        })
        .await?;
    Ok((count, streams))
}

fn read(response: PullResponse, heads: &Heads) -> Result<Vec<Incoming>> {
    response
        .pages
        .into_iter()
        .map(|page| {
            let changes = uncarry(page.changes, None).map_err(|_| Error::Unverified)?;
            let of_the_case = changes.iter().all(|change| change.header().stream == page.stream);
            if changes.len() != page.positions.len() || !of_the_case {
                return Err(Error::Unverified);
            }
            let changes = page.positions.into_iter().zip(changes).collect();
            let complete = heads.get(&page.stream).is_none_or(|head| page.upto >= *head);
            Ok(Incoming { stream: page.stream, upto: page.upto, complete, changes })
        })
        .collect()
}

/// Verifies the signatures, on two cores.
fn verify(pieces: &[Incoming], keys: &HashMap<DeviceId, PublicKey>) -> Result<()> {
    let signed: Vec<(&Change, &PublicKey)> = pieces
        .iter()
        .flat_map(|piece| &piece.changes)
        .map(|(_, change)| {
            Ok((change, keys.get(&change.header().device).ok_or(Error::Unverified)?))
        })
        .collect::<Result<_>>()?;
    let (left, right) = signed.split_at(signed.len() / 2);
    std::thread::scope(|scope| {
        let left = scope.spawn(|| history::verify_all(left));
        let right = history::verify_all(right);
        let left = left.join().map_err(|_| Error::Unverified)?;
        left.and(right).map_err(|_| Error::Unverified)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use protocol::Page;
    use uuid::Uuid;

    fn stream(n: u8) -> StreamId {
        StreamId(Uuid::from_bytes([n; 16]))
    }

    fn answer(pages: &[(u8, u64)], more: bool) -> PullResponse {
        let page = |&(n, upto): &(u8, u64)| Page {
            stream: stream(n),
            upto,
            positions: vec![],
            changes: vec![],
        };
        PullResponse { pages: pages.iter().map(page).collect(), more, ..PullResponse::default() }
    }

    fn advanced(wanted: &[(u8, u64)], response: &PullResponse) -> Result<Vec<(StreamId, u64)>> {
        let mut wanted: VecDeque<_> = wanted.iter().map(|&(n, after)| (stream(n), after)).collect();
        advance(&mut wanted, response)?;
        Ok(wanted.into())
    }

    #[test]
    fn a_page_that_holds_everything_leaves_nothing_wanted() {
        assert_eq!(advanced(&[(1, 0), (2, 5)], &answer(&[(1, 9), (2, 7)], false)).unwrap(), vec![]);
        assert_eq!(
            advanced(&[(1, 0)], &answer(&[], false)).unwrap(),
            vec![],
            "an empty answer ends it"
        );
    }

    #[test]
    fn a_page_that_ends_within_a_case_goes_on_there_and_never_skips_one() {
        let rest = advanced(&[(1, 0), (2, 5), (3, 0)], &answer(&[(1, 9), (2, 6)], true)).unwrap();
        assert_eq!(rest, vec![(stream(2), 6), (stream(3), 0)]);
    }

    #[test]
    fn a_case_that_stopped_being_ours_is_not_asked_for_again() {
        let mut response = answer(&[(1, 9)], true);
        response.not_yours = vec![stream(2)];
        let rest = advanced(&[(1, 0), (2, 5), (3, 0)], &response).unwrap();
        assert_eq!(rest, vec![(stream(1), 9), (stream(3), 0)]);
    }

    #[test]
    fn a_server_that_promises_more_and_brings_nothing_is_not_asked_for_ever() {
        assert!(advanced(&[(1, 4)], &answer(&[(1, 4)], true)).is_err());
        assert!(advanced(&[(1, 4)], &answer(&[], true)).is_err());
    }
}
