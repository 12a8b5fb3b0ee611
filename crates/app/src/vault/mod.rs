//! The app, with its vault locked or open.
//!
//! Cloning gives another handle to the same vault. While the vault is locked, every use case
//! answers [`Error::Locked`]; while the family holds the laptop, [`Error::HandedOver`] (see
//! [`crate::hand_over`]).
//!
//! The key file is changed on a copy and written; only then the copy replaces the one in
//! memory. So what could not be written never takes effect.

mod key;
mod open;
mod pin;
mod readers;
mod recovery;

pub(crate) use pin::sealed as pin_of;
pub use recovery::RecoveryView;

use crate::handed::Handed;
use crate::preferences::Preferences;
use crate::status::{AppStatus, LanguageView, MessagesView, Phase, StrengthView};
use crate::sync_state::Shared;
use crate::{Error, Outward, Read, Result, Session, World};
use readers::Readers;
use recovery::Shown;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use store::keyfile::{Attempts, KdfParams, KeyFile, calibrate, passphrase_rule};
use store::{VaultFolder, VaultState};

/// How long unlocking should take, on the laptop that the vault is made on.
const UNLOCK_TAKES: Duration = Duration::from_secs(1);
/// The lowest zxcvbn score of an accepted passphrase.
const STRONG_ENOUGH: u8 = 3;

/// The app.
#[derive(Clone)]
pub struct Vault {
    inner: Arc<Mutex<Inner>>,
    pub(crate) shared: Arc<Shared>,
    readers: Arc<Readers>,
    pub(crate) world: World,
}

pub(crate) struct Inner {
    vault: VaultFolder,
    kdf: Option<KdfParams>,
    preferences: Preferences,
    attempts: Attempts,
    session: Option<Session>,
    /// Recovery words that were shown and are not confirmed yet.
    shown: Option<Shown>,
    /// What the family is asked, while they hold the laptop.
    handed: Option<Handed>,
    /// What was wrong with the vault when it was last opened.
    problem: Option<Outward>,
}

impl Vault {
    /// The app over a folder. `kdf` is the cost of deriving a key in a new vault; with `None` it
    /// takes about a second on this laptop.
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
            shown: None,
            handed: None,
            problem: None,
        };
        Self {
            inner: Arc::new(Mutex::new(inner)),
            shared: Arc::default(),
            readers: Arc::default(),
            world,
        }
    }

    pub(crate) fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic in one command must not block all others. Every write is a transaction, so what
        // the lock guards is whole.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a use case on the open vault.
    ///
    /// # Errors
    /// [`Error::Locked`] when it is closed, [`Error::HandedOver`] while the family holds the
    /// laptop; what the use case returns.
    pub fn with<T>(&self, work: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        let mut inner = self.inner();
        let session = inner.workers()?;
        let before = session.store.head().0;
        let answer = work(session);
        if session.store.head().0 != before {
            self.shared.wrote();
        }
        answer
    }

    /// Runs what happens in the background, whoever holds the laptop: sync, sealing the head.
    ///
    /// # Errors
    /// [`Error::Locked`] when the vault is closed; what `work` returns.
    pub(crate) fn behind<T>(&self, work: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        work(self.inner().session.as_mut().ok_or(Error::Locked)?)
    }

    /// Whether the vault is open, whoever holds the laptop.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.check_open().is_ok()
    }

    /// The same as a result.
    ///
    /// # Errors
    /// [`Error::Locked`].
    pub fn check_open(&self) -> Result<()> {
        self.behind(|_| Ok(()))
    }

    /// Whether the laptop is in its worker's hands, also while the vault is closed.
    ///
    /// # Errors
    /// [`Error::HandedOver`].
    pub fn check_not_handed(&self) -> Result<()> {
        self.inner().not_handed()
    }

    /// Runs a use case that only reads, while another may write.
    ///
    /// # Errors
    /// [`Error::Locked`] when the vault is closed, or was while this ran; [`Error::HandedOver`]
    /// while the family holds the laptop; what the use case returns.
    pub fn read<T>(&self, work: impl FnOnce(Read<'_>) -> Result<T>) -> Result<T> {
        let (generation, reader) = self.readers.take();
        // Handing the laptop over drops every idle connection, so one that is found here is the
        // worker's. One that was in use then gives no answer below.
        let reader = if let Some(reader) = reader {
            reader
        } else {
            let mut inner = self.inner();
            inner.workers()?;
            let session = inner.session.as_ref().ok_or(Error::Locked)?;
            inner.vault.reader(&session.dek, &session.store)?
        };
        let read = reader.at_one_moment(|| work(Read { store: &reader, world: &self.world }));
        if self.readers.give_back(generation, reader) {
            read
        } else {
            self.inner().workers().and(Err(Error::Locked))
        }
    }

    /// Drops the connections that read, because the enrollment or the person at the laptop
    /// changed.
    pub(crate) fn renew_readers(&self) {
        self.readers.clear();
    }

    /// The state of the app. What kept the vault from opening is reported once, so that asking
    /// again tries again.
    #[must_use]
    pub fn status(&self) -> AppStatus {
        let mut inner = self.inner();
        let status = inner.status(self.world.clock.monotonic());
        inner.problem = None;
        status
    }

    /// Chooses the window's language; kept outside the vault.
    ///
    /// # Errors
    /// [`Error::HandedOver`]: the worker's language is not the family's to change.
    pub fn choose_language(&self, tag: &str) -> Result<()> {
        let mut inner = self.inner();
        inner.not_handed()?;
        inner.preferences.set_language(i18n::negotiate(tag));
        Ok(())
    }

    /// Locks the vault: drops the connections and the keys.
    pub fn lock(&self) -> AppStatus {
        let mut inner = self.inner();
        let path = inner.vault.key_file();
        if let Some(mut session) = inner.session.take()
            && let Err(error) = session.seal_head(&path)
        {
            tracing::warn!(%error, "the head could not be sealed in the key file");
        }
        inner.shown = None;
        inner.handed = None;
        inner.problem = None;
        self.readers.clear();
        inner.status(self.world.clock.monotonic())
    }

    /// Seals the head of the chain, so that an older copy of the database is recognized.
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

    /// Agrees to remove more cases than usual from this laptop, and syncs.
    pub fn agree_to_removals(&self) {
        self.shared.agree_to_removals();
    }

    pub(crate) fn set_auto_lock_minutes(&self, minutes: u32) {
        self.inner().preferences.set_auto_lock_minutes(minutes);
    }

    /// Minutes without activity until auto-lock.
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
    /// The open vault, while the worker holds the laptop.
    fn workers(&mut self) -> Result<&mut Session> {
        self.not_handed()?;
        self.session.as_mut().ok_or(Error::Locked)
    }

    fn not_handed(&self) -> Result<()> {
        if self.handed.is_some() { Err(Error::HandedOver) } else { Ok(()) }
    }

    /// The open vault, and what the family is asked while they hold the laptop.
    pub(crate) fn handed(&mut self) -> Result<(&mut Session, Option<&mut Handed>)> {
        let session = self.session.as_mut().ok_or(Error::Locked)?;
        Ok((session, self.handed.as_mut()))
    }

    pub(crate) fn hand(&mut self, handed: Option<Handed>) {
        self.handed = handed;
    }

    pub(crate) fn status(&self, now: Duration) -> AppStatus {
        let (phase, problem) = self.phase();
        AppStatus {
            phase,
            problem,
            handed: self.handed.as_ref().map(Handed::view),
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
            if self.handed.is_some() {
                return (Phase::HandOver, None);
            }
            let confirmed = session.key_file.recovery_confirmed();
            let phase = if confirmed { Phase::Unlocked } else { Phase::ConfirmRecovery };
            return (phase, self.problem.clone());
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
}

/// The system's language, if the window has it.
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
    // zxcvbn takes longer for longer texts; a hundred letters say enough.
    let end = passphrase.char_indices().nth(100).map_or(passphrase.len(), |(at, _)| at);
    let score = u8::from(zxcvbn::zxcvbn(&passphrase[..end], &[]).score());
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
