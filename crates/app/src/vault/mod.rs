//! The app with its vault closed or open.
//!
//! Cloning gives another handle to the same vault. While the vault is closed every use case
//! answers [`Error::Locked`] and nothing else.

mod readers;

use crate::preferences::Preferences;
use crate::status::{AppStatus, LanguageView, MessagesView, Phase, StrengthView};
use crate::syncing::Shared;
use crate::{Error, Outward, Read, Result, Session, World};
use readers::Readers;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use store::keyfile::{Attempts, Dek, KdfParams, KeyFile, calibrate, passphrase_rule};
use store::{VaultFolder, VaultState};
use ts_rs::TS;
use zeroize::Zeroizing;

/// What unlocking should cost in time, on the machine that the vault is made on.
const UNLOCK_TAKES: Duration = Duration::from_secs(1);
/// zxcvbn's score from which a passphrase is taken.
const STRONG_ENOUGH: u8 = 3;

/// One word of the recovery key, by its place, to show that it was written down.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Confirmation {
    /// Which word, from 1.
    pub place: usize,
    /// The word.
    pub word: String,
}

/// The words of the recovery key, shown once.
#[derive(Clone, Serialize, TS)]
pub struct RecoveryView {
    /// Twelve words.
    pub words: Vec<String>,
}

/// The app.
#[derive(Clone)]
pub struct Vault {
    inner: Arc<Mutex<Inner>>,
    pub(crate) shared: Arc<Shared>,
    readers: Arc<Readers>,
    pub(crate) world: World,
}

struct Inner {
    vault: VaultFolder,
    kdf: Option<KdfParams>,
    preferences: Preferences,
    attempts: Attempts,
    session: Option<Session>,
    /// Shown, not yet confirmed.
    words: Option<Vec<Zeroizing<String>>>,
    /// What was found wrong with the vault when it was last opened.
    problem: Option<Outward>,
}

impl Vault {
    /// The app over a folder. `kdf`: what deriving a key costs in a new vault; `None`: what
    /// takes about a second on this machine.
    #[must_use]
    pub fn at(folder: &Path, world: World, kdf: Option<KdfParams>) -> Self {
        let vault = VaultFolder::at(folder);
        let attempts = Attempts::read(&vault.attempts_file(), world.clock.monotonic());
        let inner = Inner {
            preferences: Preferences::read(folder),
            vault,
            kdf,
            attempts,
            session: None,
            words: None,
            problem: None,
        };
        Self {
            inner: Arc::new(Mutex::new(inner)),
            shared: Arc::default(),
            readers: Arc::default(),
            world,
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic in one command must not close the app to all others: every write is a
        // transaction, so what the lock guards is whole.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a use case on the open vault.
    ///
    /// # Errors
    /// [`Error::Locked`] when it is closed; what the use case returns.
    pub fn with<T>(&self, work: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        let mut inner = self.inner();
        work(inner.session.as_mut().ok_or(Error::Locked)?)
    }

    /// Runs a use case that only reads, beside whatever is being written.
    ///
    /// # Errors
    /// [`Error::Locked`] when the vault is closed, or was while this ran; what the use case
    /// returns.
    pub fn read<T>(&self, work: impl FnOnce(Read<'_>) -> Result<T>) -> Result<T> {
        let (generation, reader) = self.readers.take();
        let reader = match reader {
            Some(reader) => reader,
            None => {
                let inner = self.inner();
                let session = inner.session.as_ref().ok_or(Error::Locked)?;
                inner.vault.reader(&session.dek, &session.store)?
            }
        };
        let read = work(Read { store: &reader, world: &self.world });
        if self.readers.give_back(generation, reader) { read } else { Err(Error::Locked) }
    }

    /// Forgets the connections that read: this laptop has another place in its agency.
    pub(crate) fn renew_readers(&self) {
        self.readers.clear();
    }

    /// Where the app stands. What kept the vault from opening is told once: whoever looks
    /// again tries again.
    #[must_use]
    pub fn status(&self) -> AppStatus {
        let mut inner = self.inner();
        let status = inner.status(self.world.clock.monotonic());
        inner.problem = None;
        status
    }

    /// Chooses the window's language; kept outside the vault.
    pub fn choose_language(&self, tag: &str) {
        self.inner().preferences.set_language(i18n::negotiate(tag));
    }

    /// Makes the vault and opens it. The words are shown once.
    ///
    /// # Errors
    /// [`Error::WeakPassphrase`]; what the store refuses.
    pub fn set_up(&self, passphrase: &str, language: &str) -> Result<RecoveryView> {
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
        Ok(inner.show_words(words.iter()))
    }

    /// Replaces the recovery key and shows the new words: the old ones were lost, or the
    /// window was closed before they were confirmed.
    ///
    /// # Errors
    /// [`Error::Locked`]; what the disk refuses.
    pub fn recovery_renew(&self) -> Result<RecoveryView> {
        let mut inner = self.inner();
        let params = self.kdf(&inner)?;
        let path = inner.vault.key_file();
        let random = self.world.random.clone();
        let session = inner.session.as_mut().ok_or(Error::Locked)?;
        let words = session
            .key_file
            .renew_recovery(&session.dek, params, &mut |bytes| random.fill(bytes))?;
        session.key_file.write(&path)?;
        Ok(inner.show_words(words.iter()))
    }

    /// Checks some of the words that were written down.
    ///
    /// # Errors
    /// [`Error::RecoveryWords`] when one differs.
    pub fn recovery_confirm(&self, said: &[Confirmation]) -> Result<AppStatus> {
        let mut inner = self.inner();
        let path = inner.vault.key_file();
        let words = inner.words.as_ref().ok_or(Error::RecoveryWords)?;
        let fits = |said: &Confirmation| {
            let word = said.place.checked_sub(1).and_then(|at| words.get(at));
            word.is_some_and(|word| word.as_str() == said.word.trim().to_lowercase())
        };
        if said.len() < 2 || !said.iter().all(fits) {
            return Err(Error::RecoveryWords);
        }
        let session = inner.session.as_mut().ok_or(Error::Locked)?;
        session.key_file.set_recovery_confirmed(&session.dek)?;
        session.key_file.write(&path)?;
        inner.words = None;
        Ok(inner.status(self.world.clock.monotonic()))
    }

    /// Opens the vault with the passphrase.
    ///
    /// # Errors
    /// Wrong passphrase, too soon after others, damage: each its own.
    pub fn unlock(&self, passphrase: &str) -> Result<AppStatus> {
        self.open(|key_file| key_file.unlock(passphrase), |_, _| Ok(()))
    }

    /// Opens the vault with the recovery key, and sets a new passphrase.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; [`Error::WeakPassphrase`] for the new one.
    pub fn unlock_with_recovery(&self, words: &str, passphrase: &str) -> Result<AppStatus> {
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
        then: impl FnOnce(&mut KeyFile, &Dek) -> Result<()>,
    ) -> Result<AppStatus> {
        let mut inner = self.inner();
        let clock = self.world.clock.clone();
        let now = || clock.monotonic();
        if inner.session.is_none() {
            inner.check_vault()?;
            let mut key_file = KeyFile::read(&inner.vault.key_file())?.file;
            let dek = inner.attempts.attempt(&now, || unlock(&key_file))?;
            then(&mut key_file, &dek)?;
            let opened = inner.open_store(key_file, dek, &self.world);
            if let Err(error) = &opened {
                inner.problem = Some(Outward::from(error));
            }
            opened?;
            inner.problem = None;
        }
        Ok(inner.status(now()))
    }

    /// Whether this is the worker's passphrase; changes nothing but the count of wrong ones.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn verify(&self, passphrase: &str) -> Result<()> {
        let mut inner = self.inner();
        let clock = self.world.clock.clone();
        let key_file = inner.session.as_ref().ok_or(Error::Locked)?.key_file.clone();
        inner.attempts.attempt(&|| clock.monotonic(), || key_file.unlock(passphrase))?;
        Ok(())
    }

    /// Sets another passphrase.
    ///
    /// # Errors
    /// The old one is wrong, the new one too weak; what the disk refuses.
    pub fn passphrase_change(&self, old: &str, new: &str) -> Result<()> {
        if !passphrase_strength(new).acceptable {
            return Err(Error::WeakPassphrase);
        }
        self.verify(old)?;
        let mut inner = self.inner();
        let params = self.kdf(&inner)?;
        let path = inner.vault.key_file();
        let random = self.world.random.clone();
        let session = inner.session.as_mut().ok_or(Error::Locked)?;
        session
            .key_file
            .change_passphrase(&session.dek, new, params, &mut |bytes| random.fill(bytes))?;
        Ok(session.key_file.write(&path)?)
    }

    /// Closes the vault: drops the connection and the keys.
    pub fn lock(&self) -> AppStatus {
        let mut inner = self.inner();
        let path = inner.vault.key_file();
        if let Some(mut session) = inner.session.take()
            && let Err(error) = session.seal_head(&path)
        {
            tracing::warn!(%error, "the head could not be sealed in the key file");
        }
        inner.words = None;
        self.readers.clear();
        inner.status(self.world.clock.monotonic())
    }

    /// Seals the head of the chain, so that an older copy of the database is noticed.
    ///
    /// # Errors
    /// [`Error::Locked`]; what the disk refuses.
    pub fn seal_head(&self) -> Result<()> {
        let mut inner = self.inner();
        let path = inner.vault.key_file();
        inner.session.as_mut().ok_or(Error::Locked)?.seal_head(&path)
    }

    /// Asks for a sync now.
    pub fn sync_soon(&self) {
        self.shared.wake();
    }

    /// Agrees that more cases than usual leave this laptop, and syncs.
    pub fn agree_to_removals(&self) {
        self.shared.agree_to_removals();
    }

    pub(crate) fn set_auto_lock_minutes(&self, minutes: u32) {
        self.inner().preferences.set_auto_lock_minutes(minutes);
    }

    /// Minutes without a touch after which the window locks.
    #[must_use]
    pub fn auto_lock_minutes(&self) -> u32 {
        self.inner().preferences.auto_lock_minutes()
    }

    fn kdf(&self, inner: &Inner) -> Result<KdfParams> {
        let clock = self.world.clock.clone();
        Ok(match inner.kdf {
            Some(params) => params,
            None => calibrate(UNLOCK_TAKES, &|| clock.monotonic())?,
        })
    }
}

impl Inner {
    fn status(&self, now: Duration) -> AppStatus {
        let (phase, problem) = self.phase();
        AppStatus {
            phase,
            problem,
            languages: i18n::languages()
                .iter()
                .map(|language| LanguageView {
                    tag: language.tag.to_owned(),
                    own_name: language.own_name.to_owned(),
                    dir: language.dir.to_string(),
                    reviewed: language.reviewed,
                })
                .collect(),
            language: self
                .preferences
                .language()
                .map_or_else(system_language, i18n::negotiate)
                .to_owned(),
            wait_seconds: self.attempts.wait(now).as_secs(),
            auto_lock_minutes: self.preferences.auto_lock_minutes(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn phase(&self) -> (Phase, Option<Outward>) {
        if let Some(session) = &self.session {
            let confirmed = session.key_file.recovery_confirmed();
            return (if confirmed { Phase::Unlocked } else { Phase::ConfirmRecovery }, None);
        }
        if self.vault.state() == VaultState::Empty {
            return (Phase::SetUp, None);
        }
        let problem =
            match self.check_vault().and_then(|()| Ok(KeyFile::read(&self.vault.key_file())?)) {
                Ok(_) => self.problem.clone(),
                Err(error) => Some(Outward::from(&error)),
            };
        match problem {
            Some(problem) => (Phase::Problem, Some(problem)),
            None => (Phase::Locked, None),
        }
    }

    fn check_vault(&self) -> Result<()> {
        match self.vault.state() {
            VaultState::Whole => Ok(()),
            VaultState::KeyFileMissing => Err(store::Error::KeyFileMissing.into()),
            VaultState::DatabaseMissing | VaultState::Empty => {
                Err(store::Error::DatabaseMissing.into())
            }
        }
    }

    fn open_store(&mut self, key_file: KeyFile, dek: Dek, world: &World) -> Result<()> {
        let mut store = self.vault.open(&dek)?;
        let mut was_behind = false;
        if let Some(head) = key_file.head(&dek)?
            && head.device == store.device()
        {
            was_behind = store.continue_after(head.seq, head.digest);
        }
        let agency = store.agency()?;
        // Whatever was changed in the key file (a new passphrase) counts once the store is open.
        key_file.write(&self.vault.key_file())?;
        self.session =
            Some(Session { store, world: world.clone(), key_file, dek, agency, was_behind });
        Ok(())
    }

    fn show_words<'a>(&mut self, words: impl Iterator<Item = &'a str>) -> RecoveryView {
        let words: Vec<String> = words.map(str::to_owned).collect();
        self.words = Some(words.iter().cloned().map(Zeroizing::new).collect());
        RecoveryView { words }
    }
}

/// The language that the system speaks, if the window can.
fn system_language() -> &'static str {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    i18n::negotiate(said.as_deref().unwrap_or(i18n::ENGLISH))
}

/// One language's messages, for the window's own Fluent bundle.
#[must_use]
pub fn messages(language: &str) -> MessagesView {
    let tag = i18n::negotiate(language);
    let dir = i18n::languages()
        .iter()
        .find(|l| l.tag == tag)
        .map_or_else(|| "ltr".to_owned(), |l| l.dir.to_string());
    let sources = i18n::sources(tag).into_iter().map(|(_, source)| source.to_owned()).collect();
    MessagesView { tag: tag.to_owned(), dir, sources }
}

/// How good a passphrase is.
#[must_use]
pub fn passphrase_strength(passphrase: &str) -> StrengthView {
    // zxcvbn's time grows with the text; a hundred letters say enough.
    let beginning: String = passphrase.chars().take(100).collect();
    let score = u8::from(zxcvbn::zxcvbn(&beginning, &[]).score());
    let missing = if passphrase_rule(passphrase).is_err() {
        Some(i18n::keys::ERROR_PASSPHRASE_SHORT)
    } else if score < STRONG_ENOUGH {
        Some(i18n::keys::ERROR_PASSPHRASE_COMMON)
    } else {
        None
    };
    StrengthView {
        score,
        acceptable: missing.is_none(),
        message_key: missing.map(|key| key.as_str().to_owned()),
    }
}
