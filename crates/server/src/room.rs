//! The room that is left in an answer with changes.

use protocol::Limits;

/// Bytes of a carried change besides its header and content: signature, digest, position and the
/// names of its fields.
const CHANGE_BYTES: usize = 220;

/// The room that is left.
pub(crate) struct Room {
    changes: usize,
    bytes: usize,
    is_empty: bool,
}

impl Room {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self { changes: limits.page, bytes: limits.bytes, is_empty: true }
    }

    /// Whether not even this many bytes without a change fit any more.
    pub(crate) fn is_full(&self, bytes: usize) -> bool {
        !self.is_empty && (self.changes == 0 || self.bytes < bytes)
    }

    /// Takes room for something other than a change, whether it fits or not.
    pub(crate) fn spend(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_sub(bytes);
    }

    /// Takes room for a change with this many bytes, and returns whether it fits. The first always
    /// fits: a laptop that could not get past it would ask forever.
    pub(crate) fn take(&mut self, bytes: usize) -> bool {
        let bytes = bytes + CHANGE_BYTES;
        if self.is_full(bytes) {
            return false;
        }
        self.is_empty = false;
        self.changes = self.changes.saturating_sub(1);
        self.spend(bytes);
        true
    }
}
