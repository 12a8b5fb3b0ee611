//! How a sync reaches the store: for a moment at a time, and never while it waits for the
//! network, so that saving goes on meanwhile and the vault can be closed at any time.

use crate::Result;
use store::Store;

/// Gives the store for a moment.
pub trait Access: Clone + Send + Sync + 'static {
    /// Runs `work` on the open store.
    ///
    /// # Errors
    /// [`crate::Error::Locked`] when the vault is closed; what `work` returns.
    fn store<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Result<T>;
}

/// Runs `work` where blocking is allowed.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(out) => out,
        // The task was canceled with its runtime, or panicked; neither left anything half-done.
        Err(_) => Err(crate::Error::Locked),
    }
}
