//! Requests that a device of the agency signed: fresh and used once.

use super::{blocking, is_compressed};
use crate::Server;
use crate::answer::Answer;
use crate::caller::Caller;
use crate::refusal::Refusal;
use axum::body::{Bytes, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, Method, request::Parts};
use http_body_util::BodyExt;
use protocol::ErrorCode;
use protocol::signing::{
    self, Claims, DIGEST_HEADER, INPUT_HEADER, SIGNATURE_HEADER, SignedHeaders, WINDOW_SECONDS,
};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// The longest nonce that is accepted.
const NONCE_MAX: usize = 64;
/// A body that is too large is read up to this many times the limit.
const DRAINED: usize = 4;

/// A signed request.
pub(super) struct Asked {
    pub(super) caller: Caller,
    body: Bytes,
    compressed: bool,
}

impl Asked {
    /// Who asks, unless their access was revoked.
    pub(super) fn active(&self) -> Result<&Caller, Refusal> {
        if self.caller.revoked { Err(ErrorCode::Revoked.into()) } else { Ok(&self.caller) }
    }

    /// What is asked for.
    pub(super) fn decode<T: DeserializeOwned>(&self, limit: usize) -> Result<T, Refusal> {
        Ok(protocol::body::decode(&self.body, self.compressed, limit)?)
    }
}

/// Serves a request if a device of this agency signed it, recently and for the first time.
///
/// The body is read only after the device is known, and parsed only after its signature was
/// verified.
pub(super) async fn signed(
    server: &Arc<Server>,
    request: Request,
    answer: impl FnOnce(&Server, &Asked) -> Result<Answer, Refusal> + Send + 'static,
) -> Result<Answer, Refusal> {
    let headers = signed_headers(request.headers()).ok_or(ErrorCode::NotSigned)?;
    let claims = signing::claims(&headers.input).map_err(|_| ErrorCode::NotSigned)?;
    let shared = Arc::clone(server);
    let device = claims.device;
    let caller =
        blocking(move || Ok(shared.readers.read(|connection| Caller::find(connection, device))?))
            .await?;
    let caller = caller.ok_or(ErrorCode::NotSigned)?;
    check_fresh(server, &claims)?;
    let compressed = is_compressed(request.headers())?;
    let (head, body) = take_body(request, server.limits.bytes).await?;
    let server = Arc::clone(server);
    blocking(move || {
        check_signature(&server, &head, body.as_deref(), &headers, &caller)?;
        server.rates.request(caller.device, server.world.now())?;
        answer(&server, &Asked { caller, body: body.unwrap_or_default(), compressed })
    })
    .await
}

fn signed_headers(headers: &HeaderMap) -> Option<SignedHeaders> {
    // A repeated header could mean one thing to a proxy and another here.
    let one = |name: &str| {
        let mut all = headers.get_all(name).iter();
        match (all.next(), all.next()) {
            (Some(value), None) => value.to_str().ok().map(str::to_owned),
            _ => None,
        }
    };
    let digest = if headers.contains_key(DIGEST_HEADER) { Some(one(DIGEST_HEADER)?) } else { None };
    Some(SignedHeaders { input: one(INPUT_HEADER)?, signature: one(SIGNATURE_HEADER)?, digest })
}

/// Signed within the window, and not before this process began to remember nonces.
fn check_fresh(server: &Server, claims: &Claims) -> Result<(), Refusal> {
    let now = server.world.now().div_euclid(1000);
    let fresh = now.saturating_sub(claims.created).saturating_abs() <= WINDOW_SECONDS;
    if fresh && claims.created >= server.started { Ok(()) } else { Err(ErrorCode::Stale.into()) }
}

fn check_signature(
    server: &Server,
    head: &Parts,
    body: Option<&[u8]>,
    headers: &SignedHeaders,
    caller: &Caller,
) -> Result<(), Refusal> {
    let claims = signing::verify(head.method.as_str(), head.uri.path(), body, headers, &caller.key)
        .map_err(|_| ErrorCode::NotSigned)?;
    if body.is_none() {
        return Ok(());
    }
    let nonce = claims
        .nonce
        .filter(|nonce| !nonce.is_empty() && nonce.len() <= NONCE_MAX)
        .ok_or(ErrorCode::NotSigned)?;
    if server.nonces.is_first(caller.device, nonce, server.world.now().div_euclid(1000)) {
        Ok(())
    } else {
        Err(ErrorCode::Replayed.into())
    }
}

/// The request's head, and its body where the method has one.
async fn take_body(request: Request, limit: usize) -> Result<(Parts, Option<Bytes>), Refusal> {
    if request.method() != Method::POST {
        return Ok((request.into_parts().0, None));
    }
    let (head, body) = request.into_parts();
    let body = self::body(Request::from_parts(head.clone(), body), limit).await?;
    Ok((head, Some(body)))
}

/// The body, if it is not larger than the limit.
///
/// One that is somewhat larger is read to its end and dropped: an answer that comes while the
/// laptop is still sending would be lost with the connection, and the laptop would not learn to
/// send less.
pub(super) async fn body(request: Request, limit: usize) -> Result<Bytes, Refusal> {
    let mut body = request.into_body();
    let mut taken = Vec::with_capacity(
        body.size_hint()
            .exact()
            .map_or(0, |size| limit.min(usize::try_from(size).unwrap_or(limit))),
    );
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| ErrorCode::BadRequest)?;
        let Some(data) = frame.data_ref() else { continue };
        length += data.len();
        if length <= limit {
            taken.extend_from_slice(data);
        } else if length > limit.saturating_mul(DRAINED) {
            break;
        }
    }
    if length > limit { Err(ErrorCode::TooLarge.into()) } else { Ok(taken.into()) }
}
