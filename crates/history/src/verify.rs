//! Verifying signatures in batches, which takes about half the time of one by one.

use crate::{Change, Error, PublicKey, Result};

/// Verifies one change.
///
/// # Errors
/// [`Error::Signature`].
pub fn verify(change: &Change, key: &PublicKey) -> Result<()> {
    if key.verifies(&change.digest().0, &change.signature()) {
        Ok(())
    } else {
        Err(Error::Signature { seq: change.header().seq })
    }
}

/// Verifies changes, each with the key of its device.
///
/// # Errors
/// [`Error::Signature`] for the first change that does not verify.
pub fn verify_all(changes: &[(&Change, &PublicKey)]) -> Result<()> {
    if let [(change, key)] = changes {
        return verify(change, key);
    }
    let digests: Vec<_> = changes.iter().map(|(change, _)| change.digest()).collect();
    let messages: Vec<&[u8]> = digests.iter().map(|digest| digest.0.as_slice()).collect();
    let signatures: Vec<_> = changes
        .iter()
        .map(|(change, _)| ed25519_dalek::Signature::from_bytes(&change.signature().0))
        .collect();
    let keys: Vec<_> = changes.iter().map(|(_, key)| key.0).collect();
    match ed25519_dalek::verify_batch(&messages, &signatures, &keys) {
        Ok(()) => Ok(()),
        // A batch only says that one is wrong, not which.
        Err(_) => changes.iter().try_for_each(|(change, key)| verify(change, key)),
    }
}
