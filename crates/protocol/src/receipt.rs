//! The proof of what the agency has received.

use history::{AgencyId, DeviceId, Digest, PublicKey, Signature};
use serde::{Deserialize, Serialize};

/// The agency holds all changes of a device up to `head`, the last of which has `digest`.
///
/// Part of every hello and of every answer to a push. With the chain it proves each change: the
/// digest covers all before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The highest `seq` up to which nothing is missing; 0 when nothing has arrived.
    pub head: u64,
    /// The digest of that change; of the start, when nothing has arrived.
    pub digest: Digest,
    /// The server's time, in milliseconds since 1970-01-01 UTC.
    pub time: i64,
    /// The signature of the agency's identity key.
    pub signature: Signature,
}

impl Receipt {
    /// The signed message.
    #[must_use]
    pub fn message(
        agency: AgencyId,
        device: DeviceId,
        head: u64,
        digest: Digest,
        time: i64,
    ) -> Vec<u8> {
        format!("doorstep receipt 1\n{agency}\n{device}\n{head}\n{digest}\n{time}").into_bytes()
    }

    /// Whether the agency signed it, for this device.
    #[must_use]
    pub fn holds(&self, agency: AgencyId, device: DeviceId, identity: &PublicKey) -> bool {
        identity.verifies(
            &Self::message(agency, device, self.head, self.digest, self.time),
            &self.signature,
        )
    }
}
