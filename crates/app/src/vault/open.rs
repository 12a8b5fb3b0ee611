//! Making and opening the vault.

use super::recovery::Shown;
use super::{Inner, RecoveryView, Vault, passphrase_strength};
use crate::status::AppStatus;
use crate::{Error, Outward, Result, Session, World};
use store::keyfile::{Dek, KeyFile};

impl Vault {
    /// Makes the vault and opens it. The recovery words are shown only now.
    ///
    /// # Errors
    /// [`Error::WeakPassphrase`], [`Error::HandedOver`]; what the store refuses.
    pub fn set_up(&self, passphrase: &str, language: &str) -> Result<RecoveryView> {
        self.check_not_handed()?;
        if !passphrase_strength(passphrase).acceptable {
            return Err(Error::WeakPassphrase);
        }
        let mut inner = self.inner();
        let params = self.kdf(&inner)?;
        let random = self.world.random.clone();
        let (store, key_file, dek, words) =
            inner.vault.create(passphrase, params, &mut |bytes| random.fill(bytes))?;
        inner.preferences.set_language(i18n::negotiate(language));
        inner.session = Some(Session {
            store,
            world: self.world.clone(),
            key_file,
            dek,
            agency: None,
            was_behind: false,
        });
        Ok(inner.show(Shown::of_set_up(&words)))
    }

    /// Opens the vault with the passphrase.
    ///
    /// # Errors
    /// A wrong passphrase, too soon after one, or damage; each is a different error.
    /// [`Error::HandedOver`].
    pub fn unlock(&self, passphrase: &str) -> Result<AppStatus> {
        self.open(|key_file| key_file.unlock(passphrase), |_, _| Ok(()))
    }

    /// Opens the vault with the recovery words, and sets a new passphrase. If the new one cannot
    /// be written, the vault opens all the same and the status says so; the old passphrase then
    /// still works.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; [`Error::WeakPassphrase`] for the new one.
    pub fn unlock_with_recovery(&self, words: &str, passphrase: &str) -> Result<AppStatus> {
        self.check_not_handed()?;
        if !passphrase_strength(passphrase).acceptable {
            return Err(Error::WeakPassphrase);
        }
        let params = self.kdf(&self.inner())?;
        let random = self.world.random.clone();
        self.open(
            |key_file| key_file.unlock_with_recovery(words),
            |key_file, dek| {
                Ok(key_file
                    .change_passphrase(dek, passphrase, params, &mut |bytes| random.fill(bytes))?)
            },
        )
    }

    fn open(
        &self,
        unlock: impl FnOnce(&KeyFile) -> store::keyfile::Result<Dek>,
        change: impl FnOnce(&mut KeyFile, &Dek) -> Result<()>,
    ) -> Result<AppStatus> {
        let mut inner = self.inner();
        let clock = self.world.clock.clone();
        let now = || clock.monotonic();
        inner.not_handed()?;
        if inner.session.is_none() {
            inner.check_vault()?;
            let key_file = KeyFile::read(&inner.vault.key_file())?.file;
            let dek = inner.attempts.attempt(&now, || unlock(&key_file))?;
            let mut changed = key_file.clone();
            change(&mut changed, &dek)?;
            let opened = inner.open_store(key_file, dek, &self.world);
            if let Err(error) = &opened {
                inner.problem = Some(Outward::from(error));
            }
            opened?;
            inner.problem = inner.keep_key_file(changed).err().as_ref().map(Outward::from);
        }
        Ok(inner.status(now()))
    }
}

impl Inner {
    fn open_store(&mut self, key_file: KeyFile, dek: Dek, world: &World) -> Result<()> {
        let mut store = self.vault.open(&dek)?;
        let mut was_behind = false;
        if let Some(head) = key_file.head(&dek)?
            && head.device == store.device()
        {
            was_behind = store.continue_after(head.seq, head.digest);
        }
        let agency = store.agency()?;
        self.session =
            Some(Session { store, world: world.clone(), key_file, dek, agency, was_behind });
        Ok(())
    }

    /// Writes the key file once the store is open; if nothing in it changed, only to repair the
    /// copies. A full disk must not keep anyone from opening the vault.
    ///
    /// # Errors
    /// [`Error::PassphraseNotKept`] if a new passphrase could not be written.
    fn keep_key_file(&mut self, changed: KeyFile) -> Result<()> {
        let Some(session) = &mut self.session else { return Ok(()) };
        let Err(error) = changed.write(&self.vault.key_file()) else {
            session.key_file = changed;
            return Ok(());
        };
        tracing::warn!(%error, "the key file cannot be written");
        if changed == session.key_file { Ok(()) } else { Err(Error::PassphraseNotKept) }
    }
}
