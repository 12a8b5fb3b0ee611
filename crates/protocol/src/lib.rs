//! What crosses the wire between a laptop and the agency's server: requests, responses,
//! verdicts, limits, and how requests are signed.
//!
//! All under `/v1`, JSON, compressed with zstd where that helps. The server keeps no
//! state between requests. Ids, keys, digests and signatures are URL-safe base64 without
//! padding. Pure: no network, no clock.

pub mod body;
mod carried;
mod caseload;
mod enroll;
mod error;
mod hello;
mod limits;
mod own;
mod pull;
mod push;
mod receipt;
pub mod signing;

pub use carried::{Carried, Kept, Refused, carry, uncarry};
pub use caseload::{Caseload, Held};
pub use enroll::{Certificate, EnrollRequest, EnrollResponse, Role};
pub use error::{ErrorCode, ErrorResponse};
pub use hello::{DeviceState, Hello};
pub use limits::Limits;
pub use own::{OwnRequest, OwnResponse};
pub use pull::{Page, PullRequest, PullResponse};
pub use push::{PushRequest, PushResponse, QuarantineReason, Verdict};
pub use receipt::Receipt;

/// The version of the protocol that this build speaks.
pub const VERSION: u32 = 1;

/// Paths, each with its method.
pub mod path {
    /// `POST`, unsigned: an enrollment code for a device's place in the agency.
    pub const ENROLL: &str = "/v1/enroll";
    /// `GET`: who the server is, and what it holds from this device.
    pub const HELLO: &str = "/v1/hello";
    /// `POST`: this device's next changes.
    pub const PUSH: &str = "/v1/push";
    /// `GET`, with an `ETag`: the cases this device may hold.
    pub const CASELOAD: &str = "/v1/caseload";
    /// `POST`: this device's own changes, after its database was replaced by an older copy.
    pub const OWN: &str = "/v1/own";
    /// `POST`: the changes of cases that are behind.
    pub const PULL: &str = "/v1/pull";
}
