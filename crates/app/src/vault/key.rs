//! Checking and changing the passphrase of the open vault.

use super::{Vault, passphrase_strength};
use crate::{Error, Result};

impl Vault {
    /// Whether this is the worker's passphrase; changes nothing but the count of wrong ones.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; [`Error::HandedOver`].
    pub fn verify(&self, passphrase: &str) -> Result<()> {
        self.inner().workers()?;
        self.verify_any(passphrase)
    }

    /// The same, also while the family holds the laptop.
    pub(crate) fn verify_any(&self, passphrase: &str) -> Result<()> {
        let mut inner = self.inner();
        let clock = self.world.clock.clone();
        let key_file = inner.session.as_ref().ok_or(Error::Locked)?.key_file.clone();
        inner.attempts.attempt(&|| clock.monotonic(), || key_file.unlock(passphrase))?;
        Ok(())
    }

    /// Changes the passphrase. The old one works until the new one is on the disk.
    pub fn passphrase_change(&self, old: &str, new: &str) -> Result<()> {
        if !passphrase_strength(new).acceptable {
            return Err(Error::WeakPassphrase);
        }
        self.verify(old)?;
        let mut inner = self.inner();
        let params = self.kdf(&inner)?;
        let path = inner.vault.key_file();
        let random = self.world.random.clone();
        inner.workers()?.change_key_file(&path, |key_file, dek| {
            Ok(key_file.change_passphrase(dek, new, params, &mut |bytes| random.fill(bytes))?)
        })
    }
}
