//! The folder of a laptop's case store: key file, database, lock.

use crate::change::{gap, keep_own, row as change_row};
use crate::keyfile::{Dek, KdfParams, KeyFile, RecoveryWords};
use crate::{Error, Own, Reader, Result, Store, database, device, read_model};
use history::{DeviceId, Digest, SecretKey};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

/// A folder with a case store, or where one can be created.
#[derive(Debug, Clone)]
pub struct VaultFolder {
    folder: PathBuf,
}

/// What is in the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultState {
    /// Nothing: a store can be created.
    Empty,
    /// Key file and database.
    Whole,
    /// A database without its key file.
    KeyFileMissing,
    /// A key file without its database.
    DatabaseMissing,
}

impl VaultFolder {
    /// A folder.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The key file.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.folder.join("doorstep.keys")
    }

    /// The file that counts wrong passphrases.
    #[must_use]
    pub fn attempts_file(&self) -> PathBuf {
        self.folder.join("doorstep.attempts")
    }

    fn database(&self) -> PathBuf {
        self.folder.join("doorstep.db")
    }

    /// What is in the folder.
    #[must_use]
    pub fn state(&self) -> VaultState {
        let key_file =
            self.key_file().exists() || self.folder.join("doorstep.keys.previous").exists();
        match (key_file, self.database().exists()) {
            (false, false) => VaultState::Empty,
            (true, true) => VaultState::Whole,
            (false, true) => VaultState::KeyFileMissing,
            (true, false) => VaultState::DatabaseMissing,
        }
    }

    /// Creates a store, and returns it with its key file (which is on disk already) and the words
    /// of the recovery key.
    ///
    /// # Errors
    /// [`Error::Exists`] when there is one, [`Error::AlreadyOpen`], [`Error::Disk`].
    pub fn create(
        &self,
        passphrase: &str,
        params: KdfParams,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<(Store, KeyFile, Dek, RecoveryWords)> {
        std::fs::create_dir_all(&self.folder)?;
        let lock = self.lock()?;
        if self.state() != VaultState::Empty {
            return Err(Error::Exists);
        }
        let mut id = [0; 16];
        random(&mut id);
        let (key_file, dek, words) = KeyFile::create(passphrase, id, params, random)?;
        // The key file first: a crash in between leaves a key without a database, never a
        // database that nobody can open.
        key_file.write(&self.key_file())?;
        let connection = database::create(&self.database(), &dek.sqlcipher_key())?;
        let mut device = [0; 16];
        random(&mut device);
        let device = DeviceId(uuid::Builder::from_random_bytes(device).into_uuid());
        let mut secret = Zeroizing::new([0; 32]);
        random(secret.as_mut());
        let device_row = device::row(&connection, device)?;
        let store = Store {
            own: Own {
                device,
                device_row,
                key: SecretKey::from_bytes(&secret),
                head: (0, Digest::START),
                gap_after: None,
            },
            reader: Reader { connection, device_row, device },
            path: self.database(),
            _lock: lock,
        };
        keep_own(&store.connection, store.own.device, &store.own.key)?;
        Ok((store, key_file, dek, words))
    }

    /// Opens the store with the key that the key file gave.
    ///
    /// # Errors
    /// [`Error::DatabaseMissing`], [`Error::DatabaseDamaged`], [`Error::TooNew`],
    /// [`Error::AlreadyOpen`].
    pub fn open(&self, dek: &Dek) -> Result<Store> {
        let lock = self.lock()?;
        if !self.database().exists() {
            return Err(Error::DatabaseMissing);
        }
        let connection = database::open(&self.database(), &dek.sqlcipher_key())?;
        let mut store = Store {
            own: Own {
                device: DeviceId(Uuid::nil()),
                device_row: 0,
                key: SecretKey::from_bytes(&[0; 32]),
                head: (0, Digest::START),
                gap_after: None,
            },
            reader: Reader { connection, device_row: 0, device: DeviceId(Uuid::nil()) },
            path: self.database(),
            _lock: lock,
        };
        store.load_own()?;
        Ok(store)
    }

    /// Another connection to an open store, that only reads.
    ///
    /// # Errors
    /// As [`VaultFolder::open`].
    pub fn reader(&self, dek: &Dek, store: &Store) -> Result<Reader> {
        let connection = database::open_to_read(&self.database(), &dek.sqlcipher_key())?;
        Ok(Reader { connection, device_row: store.device_row, device: store.device })
    }

    fn lock(&self) -> Result<File> {
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.folder.join("doorstep.lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(Error::Disk(error)),
        }
    }
}

impl Store {
    fn load_own(&mut self) -> Result<()> {
        let device = self.meta("device")?.ok_or(Error::DatabaseDamaged)?;
        let secret = Zeroizing::new(self.meta("device-key")?.ok_or(Error::DatabaseDamaged)?);
        let mut bytes = Zeroizing::new([0; 32]);
        let engine = &base64::engine::general_purpose::STANDARD;
        match base64::Engine::decode_slice(engine, secret.as_bytes(), bytes.as_mut()) {
            Ok(32) => {}
            _ => return Err(Error::DatabaseDamaged),
        }
        let device: DeviceId = device.parse()?;
        let device_row = device::row(&self.connection, device)?;
        let head = change_row::head(&self.connection, device_row)?;
        // A gap is one only where something was written after it.
        let gap_after = gap::kept(self)?.filter(|after| *after < head.0);
        self.reader.device = device;
        self.reader.device_row = device_row;
        let key = SecretKey::from_bytes(&bytes);
        self.own = Own { device, device_row, key, head, gap_after };
        read_model::bring_up_to_date(&mut self.reader.connection)
    }

    /// Continues the chain after a change that this store has lost but the key file or the
    /// agency remembers: an older copy of the database was put back. Numbers are never
    /// given twice, so the next change follows on from there.
    ///
    /// Returns whether the store was behind.
    pub fn continue_after(&mut self, seq: u64, digest: Digest) -> bool {
        let behind = seq > self.own.head.0;
        if behind {
            self.own.gap_after.get_or_insert(self.own.head.0);
            self.own.head = (seq, digest);
        }
        behind
    }
}
