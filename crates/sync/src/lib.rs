//! The laptop's side of a sync: deciding what to send and fetch ([`plan_head`], [`plan_pull`];
//! pure), the connection ([`Http`]), and one whole sync ([`sync_once`]).
//!
//! Invariants:
//! - Nothing is sent to a server that cannot sign with the identity key pinned at enrollment.
//! - Nothing counts as received before the agency's signed receipt for it is stored.
//! - A sync writes only under the place in the agency that the laptop had when it began.
//! - A sync that was cut continues from the server's head and the streams' cursors.
//! - A case leaves only after everything that was written for it was received.

mod access;
mod enroll;
mod error;
mod hello;
mod http;
mod own;
mod party;
mod plan;
mod progress;
mod pull;
mod push;
mod round;
mod run;

pub use access::Access;
pub use enroll::{Enrolled, enroll};
pub use error::{Error, Result};
pub use http::{Address, Http};
pub use plan::{Head, HeadPlan, Ours, PullPlan, plan_head, plan_pull};
pub use progress::Progress;
pub use run::{Outcome, Report, Surroundings, sync_once};

/// A code as the protocol spells it.
fn code_of<T: serde::Serialize>(code: T) -> String {
    serde_json::to_value(code)
        .ok()
        .and_then(|code| code.as_str().map(str::to_owned))
        .unwrap_or_default()
}
