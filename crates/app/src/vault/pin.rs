//! The PIN that gives the laptop back to its worker. Wrong ones count like wrong passphrases.

use super::Vault;
use crate::{Error, Result};
use store::keyfile;

/// The name of the sealed PIN in the store.
const KEPT: &str = "hand-over-pin";

impl Vault {
    /// Sets or removes the PIN.
    ///
    /// # Errors
    /// The passphrase is wrong; the PIN is not four to eight digits.
    pub fn pin_set(&self, passphrase: &str, pin: Option<&str>) -> Result<()> {
        self.verify(passphrase)?;
        let random = self.world.random.clone();
        self.with(|session| match pin {
            Some(pin) => {
                let sealed = session.dek.seal_pin(pin, &mut |bytes| random.fill(bytes))?;
                Ok(session.store.keep_meta(KEPT, &sealed)?)
            }
            None => Ok(session.store.keep_meta(KEPT, "")?),
        })
    }

    /// Checks the PIN. A wrong one counts like a wrong passphrase.
    ///
    /// # Errors
    /// [`Error::WrongPin`], [`Error::Locked`]; too soon after others.
    pub(crate) fn verify_pin(&self, pin: &str) -> Result<()> {
        let mut inner = self.inner();
        let clock = self.world.clock.clone();
        let inner = &mut *inner;
        let session = inner.session.as_ref().ok_or(Error::Locked)?;
        let sealed = sealed(session)?.ok_or(Error::WrongPin)?;
        let fits = || {
            if session.dek.pin_fits(&sealed, pin) {
                Ok(())
            } else {
                Err(keyfile::Error::WrongPassphrase)
            }
        };
        match inner.attempts.attempt(&|| clock.monotonic(), fits) {
            Err(keyfile::Error::WrongPassphrase) => Err(Error::WrongPin),
            answer => Ok(answer?),
        }
    }
}

/// The sealed PIN, if the worker has set one.
pub(crate) fn sealed(session: &crate::Session) -> Result<Option<String>> {
    Ok(session.store.meta(KEPT)?.filter(|sealed| !sealed.is_empty()))
}
