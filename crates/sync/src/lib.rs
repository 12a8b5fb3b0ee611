//! The client's side of the way to the agency: what to send and fetch ([`plan`], pure),
//! how ([`Http`]), and the whole of one sync ([`sync_once`]).
//!
//! Invariants: nothing is sent to a server that cannot sign with the identity key pinned at
//! enrollment; nothing counts as arrived before the agency's signed receipt for it is kept;
//! whatever is cut off is resumed from the server's head and the streams' cursors.

mod access;
mod enroll;
mod error;
mod http;
mod plan;
mod pull;
mod push;
mod run;

pub use access::Access;
pub use enroll::{Enrolled, enroll};
pub use error::{Error, Result};
pub use http::{Address, Http};
pub use plan::{Head, HeadPlan, PullPlan, plan_head, plan_pull};
pub use run::{Outcome, Progress, Report, Surroundings, sync_once};
