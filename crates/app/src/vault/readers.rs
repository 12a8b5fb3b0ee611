//! Connections that only read, beside the one that writes, so that a long write or a sync does
//! not delay the screens.

use std::sync::{Mutex, MutexGuard, PoisonError};
use store::Reader;

/// The most idle connections.
const KEPT: usize = 3;

/// The idle connections.
#[derive(Default)]
pub(crate) struct Readers(Mutex<Idle>);

#[derive(Default)]
struct Idle {
    /// Goes up when the vault is locked or handed over, or the enrollment changes. Connections of
    /// an older generation are dropped.
    generation: u64,
    readers: Vec<Reader>,
}

impl Readers {
    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current generation, with an idle connection if there is one.
    pub(crate) fn take(&self) -> (u64, Option<Reader>) {
        let mut idle = self.idle();
        (idle.generation, idle.readers.pop())
    }

    /// Takes a connection back. Returns whether it is still of the current generation.
    pub(crate) fn give_back(&self, generation: u64, reader: Reader) -> bool {
        let mut idle = self.idle();
        let present = idle.generation == generation;
        if present && idle.readers.len() < KEPT {
            idle.readers.push(reader);
        }
        present
    }

    /// Drops every connection; those in use, when they are given back.
    pub(crate) fn clear(&self) {
        let mut idle = self.idle();
        idle.generation += 1;
        idle.readers.clear();
    }
}
