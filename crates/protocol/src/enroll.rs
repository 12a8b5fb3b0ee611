//! Enrollment: a single-use code from the agency, for a device's place in it.

use history::{AgencyId, DeviceId, PublicKey, Signature, StaffId};
use serde::{Deserialize, Serialize};

/// What a member of staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Holds the cases assigned to them.
    CaseWorker,
    /// Holds the cases of the team, and writes to the agency's own stream.
    Supervisor,
    /// Writes to the agency's own stream; holds only the cases assigned to them.
    Administrator,
}

impl Role {
    /// Whether they may write what the whole agency shares: staff, programs, directory.
    #[must_use]
    pub fn writes_for_the_agency(self) -> bool {
        matches!(self, Self::Supervisor | Self::Administrator)
    }
}

/// Asks for enrollment.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EnrollRequest {
    /// The code: at most ten minutes old, used once.
    pub code: String,
    /// What the worker calls the laptop.
    pub device_name: String,
    /// The key with which the laptop will sign.
    pub key: PublicKey,
    /// The signature of that key over the code, which proves that the laptop holds it.
    pub proof: Signature,
    /// The place that the laptop had before, if it had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<DeviceId>,
}

/// A device's place in the agency, vouched for by the server's identity key.
///
/// It travels with the changes of that device, so that another laptop can verify them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// The agency.
    pub agency: AgencyId,
    /// The device.
    pub device: DeviceId,
    /// The device's key.
    pub key: PublicKey,
    /// Whose device it is.
    pub staff: StaffId,
    /// Their name, as the agency has it.
    pub name: String,
    /// The signature of the agency's identity key over the above.
    pub signature: Signature,
}

impl Certificate {
    /// The signed message.
    #[must_use]
    pub fn message(
        agency: AgencyId,
        device: DeviceId,
        key: &PublicKey,
        staff: StaffId,
        name: &str,
    ) -> Vec<u8> {
        format!("doorstep certificate 1\n{agency}\n{device}\n{key}\n{staff}\n{name}").into_bytes()
    }

    /// Whether the agency vouches for it.
    #[must_use]
    pub fn holds(&self, agency: AgencyId, identity: &PublicKey) -> bool {
        let message = Self::message(self.agency, self.device, &self.key, self.staff, &self.name);
        self.agency == agency && identity.verifies(&message, &self.signature)
    }
}

/// The device's place in the agency.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EnrollResponse {
    /// The agency's name.
    pub agency_name: String,
    /// The server's identity key; it is pinned from now on.
    pub identity: PublicKey,
    /// The device's certificate.
    pub certificate: Certificate,
    /// What the worker may do.
    pub role: Role,
    /// Up to which number the server holds the changes of the laptop's previous place; 0 when it
    /// does not know that place. Later ones must be signed again.
    #[serde(default)]
    pub held: u64,
}
