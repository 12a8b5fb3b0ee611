//! `GET /v1/caseload`: the cases this device may hold, each with its head.

use crate::answer::Answer;
use crate::caller::Caller;
use crate::refusal::Refusal;
use crate::{Server, access};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use protocol::Caseload;
use sha2::{Digest, Sha256};

/// Bytes of the hash that go into the tag: enough to make a collision practically impossible.
const ETAG_BYTES: usize = 9;

/// The caseload, or `unchanged` when the laptop has it already.
pub(crate) fn caseload(
    server: &Server,
    caller: &Caller,
    known: Option<&str>,
) -> Result<Answer, Refusal> {
    let streams = server
        .readers
        .read::<_, crate::Error>(|connection| access::caseload(connection, caller))?;
    let mut hasher = Sha256::new();
    for held in &streams {
        hasher.update(held.0.0.as_bytes());
        hasher.update(held.1.to_le_bytes());
    }
    let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&hasher.finalize()[..ETAG_BYTES]));
    if known == Some(&*etag) {
        return Ok(Answer::unchanged(etag));
    }
    Ok(Answer::of(&Caseload { streams })?.with_etag(etag))
}
