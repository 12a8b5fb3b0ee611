//! Errors on the wire: a code that a program can act on, without a client's data.

use serde::{Deserialize, Serialize};

/// Why a request was not served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The body is not what this path takes (400).
    BadRequest,
    /// Not signed by a device of this agency (401).
    NotSigned,
    /// Signed too long ago, or by a clock that is off: sign again with `server_time` (401).
    Stale,
    /// The same signed request again (401).
    Replayed,
    /// The device's access was revoked (403).
    Revoked,
    /// No such enrollment code: never issued, used, or expired (403).
    CodeRefused,
    /// Nothing at this path (404).
    NotFound,
    /// Another change of this device is held at that place: two machines share one
    /// device (409).
    Diverged,
    /// Larger than the limits (413).
    TooLarge,
    /// Too many tries; `retry-after` says how long to wait (429).
    TooMany,
    /// Not the laptop's fault; try later (500, 503).
    Internal,
}

/// An error's body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorResponse {
    /// Why.
    pub code: ErrorCode,
    /// The server's time, in milliseconds since 1970-01-01 UTC.
    pub server_time: i64,
    /// With [`ErrorCode::TooMany`]: seconds to wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
}
