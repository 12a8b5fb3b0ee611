//! Signed, hash-chained changes, and how sets of them merge.
//!
//! A **stream** is replicated as a whole (one per case). A **record** is a flat map of
//! fields in a stream. A [`Change`] is what one person wrote to one record at one moment
//! on one device. It is signed, and chained to the change before it on that device, so
//! altering, dropping or inserting one is noticed. [`RecordState`] is the result of a set of
//! changes. It depends on the set alone, never on the order, so replicas that hold the same
//! set agree.
//!
//! Pure: no clock, no disk, no randomness. The bytes that were signed are the bytes that
//! are kept and passed on; nothing here serializes a change a second time.

mod change;
mod context;
mod digest;
mod error;
mod ids;
mod key;
mod packed;
mod register;
mod state;
mod verify;

pub use change::{Action, Change, Header, Writes};
pub use context::{Context, Dot};
pub use digest::{ContentHash, Digest};
pub use error::{Error, Result};
pub use ids::{AgencyId, DeviceId, RecordId, StaffId, StreamId};
pub use key::{PublicKey, SecretKey, Signature};
pub use register::{Register, Standing};
pub use state::{ADDENDUM, REMOVED, RecordState, SIGNED};
pub use verify::{verify, verify_all};
