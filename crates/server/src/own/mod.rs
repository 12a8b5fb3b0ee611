//! `POST /v1/own`: what a device has sent, for a laptop whose database was replaced by an older
//! copy, or that never got an answer to a push.
//!
//! Its cases do not have all of it: what is held for review is in no case's log, and a case may
//! be someone else's by now. The chain of the device has everything.

use crate::caller::Caller;
use crate::db::stored;
use crate::push::reason;
use crate::refusal::Refusal;
use crate::room::Room;
use crate::{AGENCY, Server, access};
use history::{ContentHash, StreamId};
use protocol::{Kept, OwnRequest, OwnResponse, Verdict, carry};
use rusqlite::{Connection, Row};
use serde::Deserialize;
use std::collections::HashMap;

/// The part of a header that is needed here.
#[derive(Deserialize)]
struct Place {
    stream: StreamId,
}

/// One page, from the change after the one that was named.
pub(crate) fn own(
    server: &Server,
    caller: &Caller,
    request: OwnRequest,
) -> Result<OwnResponse, Refusal> {
    server.readers.read(|connection| {
        let mut query = connection.prepare_cached(include_str!("own.sql"))?;
        let after = request.after.min(i64::MAX.unsigned_abs());
        let mut rows = query.query((AGENCY, caller.no, after))?;
        let mut ours = Ours { connection, caller, known: HashMap::new() };
        let mut room = Room::new(&server.limits);
        let (mut kept, mut verdicts) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let change = ours.read(row)?;
            if !room.take(change.header.len() + change.content.as_ref().map_or(0, String::len)) {
                break;
            }
            kept.push(change);
            verdicts.push(match row.get::<_, Option<String>>(2)? {
                Some(text) => Verdict::Quarantined(reason(&text)?),
                None => Verdict::At(row.get(1)?),
            });
        }
        let known = kept.first().map(|change| change.prev);
        Ok(OwnResponse { changes: carry(kept, known)?, verdicts })
    })
}

/// Which streams the caller may hold, each looked up once.
struct Ours<'c> {
    connection: &'c Connection,
    caller: &'c Caller,
    known: HashMap<StreamId, bool>,
}

impl Ours<'_> {
    /// A change as it is carried; without its content when its case is someone else's now.
    fn read(&mut self, row: &Row<'_>) -> Result<Kept, Refusal> {
        let header: String = row.get(6)?;
        let content: Option<String> = row.get(7)?;
        let content_hash = match &content {
            Some(content) => ContentHash::of(content),
            None => stored(row, 8)?,
        };
        let content = if self.may_hold(&header)? { content } else { None };
        Ok(Kept {
            header,
            content,
            content_hash,
            prev: stored(row, 3)?,
            digest: stored(row, 4)?,
            signature: stored(row, 5)?,
        })
    }

    fn may_hold(&mut self, header: &str) -> Result<bool, Refusal> {
        let place: Place =
            serde_json::from_str(header).map_err(|_| crate::Error::Damaged("change.header"))?;
        if let Some(known) = self.known.get(&place.stream) {
            return Ok(*known);
        }
        let case = access::case(self.connection, self.caller, place.stream)?;
        // A case that the server does not have belongs to nobody else.
        let allowed = case.is_none_or(|case| case.allowed);
        self.known.insert(place.stream, allowed);
        Ok(allowed)
    }
}
