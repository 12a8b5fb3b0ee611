//! How a sync uses the store: one step at a time, and never while it waits for the network.
//! So people can save while it runs, and the vault can be closed at any time.

use crate::Result;
use store::Store;

/// Lends the store for one step.
pub trait Access: Clone + Send + Sync + 'static {
    /// Runs `work` on the open store.
    ///
    /// # Errors
    /// [`crate::Error::Locked`] when the vault is closed, or the error of `work`.
    fn store<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Result<T>;
}

/// Runs `work` where blocking is allowed.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(out) => out,
        // The task was canceled with its runtime, or panicked; every write is a transaction.
        Err(_) => Err(crate::Error::Locked),
    }
}
