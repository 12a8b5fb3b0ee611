//! What every step of one sync needs: the store, the connection to the server, both parties,
//! and who hears of the progress.

use crate::access::{Access, blocking};
use crate::http::Line;
use crate::party::Party;
use crate::progress::Watch;
use crate::{Error, Result};
use history::DeviceId;
use store::Store;

/// One sync.
pub(crate) struct Round<'a, A> {
    pub(crate) access: &'a A,
    pub(crate) line: &'a Line,
    pub(crate) party: Party,
    pub(crate) watch: &'a Watch,
}

impl<A: Access> Round<'_, A> {
    /// Runs `work` on the store, where blocking is allowed.
    ///
    /// # Errors
    /// [`Error::Locked`] when the laptop has taken another place in the agency since the sync
    /// began: numbers and receipts of the old one mean nothing there.
    pub(crate) async fn store<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (access, device) = (self.access.clone(), self.party.device);
        blocking(move || of_device(&access, device, work)).await
    }
}

/// Runs `work` on the store as long as it belongs to this device.
pub(crate) fn of_device<A: Access, T>(
    access: &A,
    device: DeviceId,
    work: impl FnOnce(&mut Store) -> Result<T>,
) -> Result<T> {
    access.store(|store| if store.device() == device { work(store) } else { Err(Error::Locked) })
}
