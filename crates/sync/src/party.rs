//! Both sides of a sync: this device and its agency.

use crate::{Error, Result};
use history::{AgencyId, DeviceId, PublicKey};
use protocol::Receipt;
use store::KeptReceipt;

/// Who must have signed a receipt, and for which device.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Party {
    pub(crate) agency: AgencyId,
    pub(crate) device: DeviceId,
    pub(crate) identity: PublicKey,
}

impl Party {
    /// Checks a receipt, and converts it for the store.
    pub(crate) fn checked(&self, receipt: &Receipt) -> Result<KeptReceipt> {
        if !receipt.holds(self.agency, self.device, &self.identity) {
            return Err(Error::WrongServer);
        }
        Ok(KeptReceipt {
            head: receipt.head,
            digest: receipt.digest,
            server_time: receipt.time,
            signature: receipt.signature,
        })
    }
}
