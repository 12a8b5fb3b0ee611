//! The key file `doorstep.keys`: how a passphrase or a recovery key becomes the key of the
//! case store.
//!
//! The store is encrypted with a random data key ([`Dek`]). Two slots each seal it: one opens
//! with the passphrase, one with the printed recovery key ([`RecoveryWords`]). Changing either
//! seals one slot again and never touches the database.
//!
//! - A wrong passphrase is known before the database is touched, and is not the same as damage:
//!   the file's checksum is checked before a slot is tried, its MAC afterwards.
//! - Every slot is bound to the file format, the database, its kind and its cost.
//! - Costs below the floor or above the ceiling are refused before memory is taken.
//! - The [`Head`] of the laptop's chain is in the file too, so that an older database is noticed.
//!   An older database with its older key file is not; the server's copy of the head shows that.
//! - Nothing here reads a clock, draws randomness or deletes a key.
//!
//! `random` is a cryptographic random source that fills what it is given. Passphrases are
//! normalized, see [`passphrase_rule`]. Wrong passphrases are counted by [`Attempts`].
//! Neighbors: `vault` owns the files beside the database, `durable` writes them.

mod attempts;
mod base64;
mod dek;
mod error;
mod files;
mod format;
mod head;
mod kdf;
mod passphrase;
mod pin;
mod recovery;
mod sealed;
mod slot;

pub use attempts::Attempts;
pub use dek::Dek;
pub use error::{Error, PassphraseFault, RecoveryFault, Result};
pub use files::{Found, Origin, previous_path};
pub use head::Head;
pub use kdf::{KdfParams, calibrate};
pub use passphrase::{MAX_CHARACTERS, MIN_CHARACTERS, MIN_WORDS, passphrase_rule};
pub use recovery::RecoveryWords;

use head::SealedHead;
use passphrase::Passphrase;
use recovery::RecoveryKey;
use slot::{Slot, SlotKind};

/// The format that this app writes, and the newest that it reads.
const FORMAT: u64 = 1;

/// A key file in memory. It holds no secret in the clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    database: [u8; 16],
    passphrase: Slot,
    recovery: Slot,
    recovery_confirmed: bool,
    head: Option<SealedHead>,
    mac: [u8; 32],
}

/// A recovery key that is sealed, and not yet in force. It holds no secret in the clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedRecovery(Slot);

impl KeyFile {
    /// A new data key for the database, sealed for the passphrase and for a new recovery key.
    /// Derives two keys, so it takes twice what `params` cost.
    ///
    /// # Errors
    /// [`Error::Passphrase`] when it breaks [`passphrase_rule`], [`Error::OutOfMemory`].
    pub fn create(
        passphrase: &str,
        database: [u8; 16],
        params: KdfParams,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<(Self, Dek, RecoveryWords)> {
        let dek = Dek::make(random);
        let passphrase = passphrase_slot(&dek, passphrase, &database, params, random)?;
        let (recovery, words) = recovery_slot(&dek, &database, params, random)?;
        let mut file = Self {
            database,
            passphrase,
            recovery,
            recovery_confirmed: false,
            head: None,
            mac: [0; 32],
        };
        file.sign(&dek);
        Ok((file, dek, words))
    }

    /// The database that the key is for.
    #[must_use]
    pub fn database(&self) -> [u8; 16] {
        self.database
    }

    /// The data key, by the passphrase.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`]; [`Error::Passphrase`] at once for a text that cannot be one;
    /// damage; [`Error::OutOfMemory`].
    pub fn unlock(&self, passphrase: &str) -> Result<Dek> {
        let passphrase = Passphrase::typed(passphrase)?;
        let dek = self.passphrase.open(
            passphrase.as_str().as_bytes(),
            SlotKind::Passphrase,
            &self.database,
        )?;
        let dek = dek.ok_or(Error::WrongPassphrase)?;
        self.authenticate(&dek)?;
        Ok(dek)
    }

    /// The data key, by the recovery key.
    ///
    /// # Errors
    /// [`Error::RecoveryWords`] at once for a typing mistake; [`Error::WrongRecoveryKey`] for
    /// a recovery key of another laptop, or one that was replaced; damage;
    /// [`Error::OutOfMemory`].
    pub fn unlock_with_recovery(&self, words: &str) -> Result<Dek> {
        let key = RecoveryKey::typed(words)?;
        let dek = self.recovery.open(key.as_bytes(), SlotKind::Recovery, &self.database)?;
        let dek = dek.ok_or(Error::WrongRecoveryKey)?;
        self.authenticate(&dek)?;
        Ok(dek)
    }

    /// Replaces the passphrase. Call [`Self::write`] afterwards, so that the old one opens
    /// nothing.
    ///
    /// # Errors
    /// [`Error::Passphrase`] when it breaks [`passphrase_rule`]; [`Error::Damaged`] when
    /// the data key is not this file's; [`Error::OutOfMemory`]. Nothing is changed then.
    pub fn change_passphrase(
        &mut self,
        dek: &Dek,
        new: &str,
        params: KdfParams,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<()> {
        self.authenticate(dek)?;
        self.passphrase = passphrase_slot(dek, new, &self.database, params, random)?;
        self.sign(dek);
        Ok(())
    }

    /// A new recovery key that opens nothing yet: see [`Self::set_recovery`].
    ///
    /// # Errors
    /// [`Error::Damaged`] when the data key is not this file's; [`Error::OutOfMemory`].
    pub fn prepare_recovery(
        &self,
        dek: &Dek,
        params: KdfParams,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<(PreparedRecovery, RecoveryWords)> {
        self.authenticate(dek)?;
        let (slot, words) = recovery_slot(dek, &self.database, params, random)?;
        Ok((PreparedRecovery(slot), words))
    }

    /// Replaces the recovery key with a prepared one, once somebody has shown that they hold it.
    /// Call [`Self::write`] afterwards.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the data key is not this file's.
    pub fn set_recovery(&mut self, dek: &Dek, prepared: PreparedRecovery) -> Result<()> {
        self.authenticate(dek)?;
        self.recovery = prepared.0;
        self.recovery_confirmed = true;
        self.sign(dek);
        Ok(())
    }

    /// Replaces the recovery key; the new one counts as not yet confirmed. Call [`Self::write`]
    /// afterwards.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the data key is not this file's; [`Error::OutOfMemory`].
    /// Nothing is changed then.
    pub fn renew_recovery(
        &mut self,
        dek: &Dek,
        params: KdfParams,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<RecoveryWords> {
        let (prepared, words) = self.prepare_recovery(dek, params, random)?;
        self.recovery = prepared.0;
        self.recovery_confirmed = false;
        self.sign(dek);
        Ok(words)
    }

    /// Whether somebody has shown that they hold the printed recovery key. Certain only
    /// after the file was unlocked.
    #[must_use]
    pub fn recovery_confirmed(&self) -> bool {
        self.recovery_confirmed
    }

    /// Notes that somebody holds the printed recovery key.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the data key is not this file's.
    pub fn set_recovery_confirmed(&mut self, dek: &Dek) -> Result<()> {
        self.authenticate(dek)?;
        self.recovery_confirmed = true;
        self.sign(dek);
        Ok(())
    }

    /// The head of this laptop's chain, when it was last written here; `None` before the
    /// first change.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the data key is not this file's, or the head was altered.
    pub fn head(&self, dek: &Dek) -> Result<Option<Head>> {
        self.authenticate(dek)?;
        let Some(sealed) = &self.head else { return Ok(None) };
        Head::open(sealed, dek, &self.database).map(Some).ok_or(Error::Damaged("head"))
    }

    /// Keeps a newer head. Derives no key from a passphrase, so it is quick.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the data key is not this file's.
    pub fn set_head(
        &mut self,
        dek: &Dek,
        head: Head,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<()> {
        self.authenticate(dek)?;
        self.head = Some(head.seal(dek, &self.database, random));
        self.sign(dek);
        Ok(())
    }
}

fn passphrase_slot(
    dek: &Dek,
    passphrase: &str,
    database: &[u8; 16],
    params: KdfParams,
    random: &mut dyn FnMut(&mut [u8]),
) -> Result<Slot> {
    passphrase_rule(passphrase)?;
    let passphrase = Passphrase::typed(passphrase)?;
    Slot::seal(
        dek,
        passphrase.as_str().as_bytes(),
        (SlotKind::Passphrase, database),
        params,
        random,
    )
}

fn recovery_slot(
    dek: &Dek,
    database: &[u8; 16],
    params: KdfParams,
    random: &mut dyn FnMut(&mut [u8]),
) -> Result<(Slot, RecoveryWords)> {
    let key = RecoveryKey::make(random);
    let words = key.words()?;
    let slot = Slot::seal(dek, key.as_bytes(), (SlotKind::Recovery, database), params, random)?;
    Ok((slot, words))
}
