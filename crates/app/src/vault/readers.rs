//! Connections that read beside the one that writes, so that a long write or a sync delays
//! nothing that is shown.

use std::sync::{Mutex, MutexGuard, PoisonError};
use store::Reader;

/// How many idle connections are kept.
const KEPT: usize = 3;

/// The connections that nobody reads with at the moment.
#[derive(Default)]
pub(crate) struct Readers(Mutex<Idle>);

#[derive(Default)]
struct Idle {
    /// Goes up when the vault closes or this laptop's place in the agency changes: what was
    /// opened before is then dropped.
    generation: u64,
    readers: Vec<Reader>,
}

impl Readers {
    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The generation, with a connection of it if one is idle.
    pub(crate) fn take(&self) -> (u64, Option<Reader>) {
        let mut idle = self.idle();
        (idle.generation, idle.readers.pop())
    }

    /// Gives a connection back. Returns whether it is still of the present generation.
    pub(crate) fn give_back(&self, generation: u64, reader: Reader) -> bool {
        let mut idle = self.idle();
        let present = idle.generation == generation;
        if present && idle.readers.len() < KEPT {
            idle.readers.push(reader);
        }
        present
    }

    /// Drops every connection, also those that are in use, once they are given back.
    pub(crate) fn clear(&self) {
        let mut idle = self.idle();
        idle.generation += 1;
        idle.readers.clear();
    }
}
