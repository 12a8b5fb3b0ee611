//! What every step of one sync needs: the store, the line to the server, who speaks with
//! whom, and whom to report to.

use crate::Result;
use crate::access::{Access, blocking};
use crate::http::Line;
use crate::party::Party;
use crate::progress::Watch;
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
    pub(crate) async fn store<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let access = self.access.clone();
        blocking(move || access.store(work)).await
    }
}
