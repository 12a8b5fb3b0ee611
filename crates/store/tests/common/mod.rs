//! What tests of the store share.
#![allow(dead_code, reason = "each test file uses a part of it")]

use history::{StaffId, StreamId};
use store::keyfile::KdfParams;
use store::{Error, KeptReceipt, Stamp, Store, VaultFolder, Writer};
use tempfile::TempDir;
use uuid::Uuid;

pub const STAMP: Stamp = Stamp { author: StaffId(Uuid::nil()), at: 1_000, tz: 0 };

/// A laptop; another seed is another one.
pub fn laptop(seed: u8) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let mut next = seed;
    let mut random = |bytes: &mut [u8]| {
        for byte in bytes {
            next = next.wrapping_mul(31).wrapping_add(11);
            *byte = next;
        }
    };
    let vault = VaultFolder::at(folder.path());
    let passphrase = "seven lanterns over the quiet harbor";
    let store = vault.create(passphrase, KdfParams::FLOOR, &mut random).unwrap().0;
    (folder, store)
}

pub fn id(n: u8) -> Uuid {
    Uuid::from_bytes([n; 16])
}

pub fn case() -> StreamId {
    StreamId(id(1))
}

pub fn write<T>(
    store: &mut Store,
    write: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    store.write(STAMP, write)
}

/// The agency answers for all that was written so far, and holds these changes for review.
pub fn answer(store: &mut Store, refused: &[u64]) {
    let (head, digest) = store.head();
    let signature = history::Signature([0; 64]);
    let receipt = KeptReceipt { head, digest, server_time: 2_000, signature };
    let refused: Vec<_> = refused.iter().map(|seq| (*seq, "no-access".to_owned())).collect();
    store.keep_receipt(&receipt, &[], &refused).unwrap();
}
