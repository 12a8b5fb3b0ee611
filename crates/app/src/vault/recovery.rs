//! The recovery words: shown once, and in force once the worker has confirmed some of them from
//! paper.

use super::{Inner, Vault};
use crate::request::Confirmation;
use crate::status::AppStatus;
use crate::{Error, Result};
use serde::Serialize;
use store::keyfile::{PreparedRecovery, RecoveryWords};
use ts_rs::TS;
use zeroize::Zeroizing;

/// The recovery words, shown once.
#[derive(Clone, Serialize, TS)]
pub struct RecoveryView {
    /// Twelve words.
    pub words: Vec<String>,
}

/// Words that were shown and are not confirmed yet. Locking drops them.
pub(super) struct Shown {
    words: Vec<Zeroizing<String>>,
    /// The key of these words, if other words are in force until these are confirmed; `None` if
    /// their key is in the key file already.
    prepared: Option<PreparedRecovery>,
}

impl Shown {
    pub(super) fn of_set_up(words: &RecoveryWords) -> Self {
        Self { words: each(words), prepared: None }
    }
}

fn each(words: &RecoveryWords) -> Vec<Zeroizing<String>> {
    words.iter().map(|word| Zeroizing::new(word.to_owned())).collect()
}

impl Vault {
    /// Makes new recovery words and shows them. It takes the passphrase, and the old words work
    /// until the new ones are confirmed. Before any words were confirmed, nobody has them on
    /// paper, so new ones replace them at once and without a passphrase.
    ///
    /// # Errors
    /// [`Error::Locked`]; a passphrase that is missing or wrong.
    pub fn recovery_renew(&self, passphrase: Option<&str>) -> Result<RecoveryView> {
        let confirmed = self.inner().workers()?.key_file.recovery_confirmed();
        if confirmed {
            let missing = || Error::bad_request("passphrase", "missing");
            self.verify(passphrase.ok_or_else(missing)?)?;
        }
        let mut inner = self.inner();
        let params = self.kdf(&inner)?;
        let path = inner.vault.key_file();
        let random = self.world.random.clone();
        let random = &mut |bytes: &mut [u8]| random.fill(bytes);
        let session = inner.workers()?;
        let shown = if session.key_file.recovery_confirmed() {
            let (prepared, words) =
                session.key_file.prepare_recovery(&session.dek, params, random)?;
            Shown { words: each(&words), prepared: Some(prepared) }
        } else {
            let mut words = None;
            session.change_key_file(&path, |key_file, dek| {
                words = Some(key_file.renew_recovery(dek, params, random)?);
                Ok(())
            })?;
            Shown { words: words.as_ref().map(each).unwrap_or_default(), prepared: None }
        };
        Ok(inner.show(shown))
    }

    /// Checks some of the words from paper; then they are in force.
    ///
    /// # Errors
    /// [`Error::RecoveryWords`] if one differs. After any error the old words still work.
    pub fn recovery_confirm(&self, said: &[Confirmation]) -> Result<AppStatus> {
        let mut inner = self.inner();
        let path = inner.vault.key_file();
        inner.workers()?;
        let shown = inner.shown.as_ref().ok_or(Error::RecoveryWords)?;
        let fits = |said: &Confirmation| {
            let word = said.place.checked_sub(1).and_then(|at| shown.words.get(at));
            let typed = Zeroizing::new(said.word.trim().to_lowercase());
            word.is_some_and(|word| *word == typed)
        };
        if said.len() < 2 || !said.iter().all(fits) {
            return Err(Error::RecoveryWords);
        }
        let prepared = shown.prepared.clone();
        inner.workers()?.change_key_file(&path, |key_file, dek| {
            match prepared {
                Some(prepared) => key_file.set_recovery(dek, prepared)?,
                None => key_file.set_recovery_confirmed(dek)?,
            }
            Ok(())
        })?;
        inner.shown = None;
        Ok(inner.status(self.world.clock.monotonic()))
    }
}

impl Inner {
    pub(super) fn show(&mut self, shown: Shown) -> RecoveryView {
        let words = shown.words.iter().map(|word| String::clone(word)).collect();
        self.shown = Some(shown);
        RecoveryView { words }
    }
}
