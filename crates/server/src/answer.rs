//! Answers to requests that were served. They have no header that the laptop does not need: a
//! sync with nothing to do stays below 1 KiB.

use crate::refusal::{Refusal, put};
use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use protocol::body::{ENCODING, Encoded};
use protocol::{ErrorCode, body};
use serde::Serialize;

/// An answer to a request that was served.
#[derive(Debug)]
pub(crate) struct Answer {
    status: StatusCode,
    etag: Option<String>,
    body: Option<Encoded>,
}

impl Answer {
    /// With this body.
    pub(crate) fn of<T: Serialize>(value: &T) -> Result<Self, Refusal> {
        let body = body::encode(value).map_err(|error| {
            tracing::error!(%error, "an answer could not be written");
            ErrorCode::Internal
        })?;
        Ok(Self { status: StatusCode::OK, etag: None, body: Some(body) })
    }

    /// The laptop has the newest already.
    pub(crate) fn unchanged(etag: String) -> Self {
        Self { status: StatusCode::NOT_MODIFIED, etag: Some(etag), body: None }
    }

    /// With a tag, so that the laptop can ask whether it has changed.
    pub(crate) fn with_etag(self, etag: String) -> Self {
        Self { etag: Some(etag), ..self }
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let compressed = self.body.as_ref().is_some_and(|body| body.compressed);
        let mut response =
            Response::new(self.body.map_or_else(Body::empty, |body| Body::from(body.bytes)));
        *response.status_mut() = self.status;
        if compressed {
            put(&mut response, header::CONTENT_ENCODING, ENCODING);
        }
        if let Some(etag) = self.etag {
            put(&mut response, header::ETAG, &etag);
        }
        response
    }
}
