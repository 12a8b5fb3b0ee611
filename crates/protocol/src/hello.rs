//! The first request of every sync: who the server is, and what it holds from us.

use crate::{Limits, Receipt};
use history::AgencyId;
use serde::{Deserialize, Serialize};

/// The state of the device that asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceState {
    /// It may push and pull.
    Active,
    /// Its access was revoked.
    Revoked,
}

/// The server's hello. The receipt in it is signed by the identity key that was pinned at
/// enrollment: a server that cannot sign it is not the agency's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The agency.
    pub agency: AgencyId,
    /// The newest protocol version that the server speaks.
    pub version: u32,
    /// The state of this device.
    pub state: DeviceState,
    /// The limits; left out when they are the protocol's defaults.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limits: Limits,
    /// What the server holds from this device.
    pub receipt: Receipt,
}

fn is_default(limits: &Limits) -> bool {
    *limits == Limits::default()
}
