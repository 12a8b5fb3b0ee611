//! Why a request was not served, as the laptop receives it: a code, never a text from a record,
//! SQL or a path.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use protocol::{ErrorCode, ErrorResponse, body};

/// A request that was not served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    code: ErrorCode,
    /// In seconds.
    retry_after: Option<u64>,
}

impl Refusal {
    /// Too many tries: wait this many seconds.
    pub(crate) fn too_many(seconds: u64) -> Self {
        Self { code: ErrorCode::TooMany, retry_after: Some(seconds) }
    }

    pub(crate) fn code(self) -> ErrorCode {
        self.code
    }

    pub(crate) fn into_response(self, server_time: i64) -> Response<Body> {
        let said = ErrorResponse { code: self.code, server_time, retry_after: self.retry_after };
        // Three short fields can always be encoded.
        let body = serde_json::to_vec(&said).unwrap_or_default();
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status(self.code);
        if let Some(seconds) = self.retry_after {
            put(&mut response, header::RETRY_AFTER, &seconds.to_string());
        }
        response
    }
}

/// Sets a header of ours; all of them are plain ASCII.
pub(crate) fn put(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn status(code: ErrorCode) -> StatusCode {
    match code {
        ErrorCode::BadRequest => StatusCode::BAD_REQUEST,
        ErrorCode::NotSigned | ErrorCode::Stale | ErrorCode::Replayed => StatusCode::UNAUTHORIZED,
        ErrorCode::Revoked | ErrorCode::CodeRefused => StatusCode::FORBIDDEN,
        ErrorCode::NotFound => StatusCode::NOT_FOUND,
        ErrorCode::Diverged => StatusCode::CONFLICT,
        ErrorCode::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ErrorCode::TooMany => StatusCode::TOO_MANY_REQUESTS,
        ErrorCode::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl From<ErrorCode> for Refusal {
    fn from(code: ErrorCode) -> Self {
        Self { code, retry_after: None }
    }
}

impl From<body::Error> for Refusal {
    fn from(error: body::Error) -> Self {
        match error {
            body::Error::TooLarge { .. } => ErrorCode::TooLarge.into(),
            body::Error::Json(_) | body::Error::Zstd(_) => ErrorCode::BadRequest.into(),
        }
    }
}

/// The administrator finds the cause in the log. Neither our errors nor the database's contain a
/// client's data: values are bound, never part of a statement.
impl From<crate::Error> for Refusal {
    fn from(error: crate::Error) -> Self {
        tracing::error!(%error, "a request failed");
        ErrorCode::Internal.into()
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        crate::Error::from(error).into()
    }
}
