//! A laptop with a family and a visit in progress, made without a window.

use app::case::{CaseRequest, NewFamily};
use app::visit::NewVisit;
use casework::household::Household;
use casework::person::Person;
use casework::{CaseId, VisitId};
use doorstep_tests::laptop::{self, PASSPHRASE};
use doorstep_tests::tour;
use doorstep_tests::window::Window;
use i18n::{Catalog, Key};
use std::path::PathBuf;
use tempfile::TempDir;

/// What the family is called.
pub const FAMILY: &str = "آل الحدّاد";
/// The name to use for the mother.
pub const MOTHER: &str = "أم خالد";

/// A laptop.
pub struct Home {
    folder: TempDir,
}

/// What is on it.
pub struct Family {
    pub case: CaseId,
    pub visit: VisitId,
}

impl Home {
    /// A laptop on which nothing was set up.
    pub fn fresh() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A laptop with a vault, in the worker's language, and a family with a visit in progress.
    pub fn with_family(worker: &str, family: &str) -> (Self, Family) {
        let home = Self::fresh();
        let vault = laptop::new(&home.data());
        vault.choose_language(worker).unwrap();
        let household = Household {
            family_name: FAMILY.into(),
            language: family.into(),
            ..Household::default()
        };
        let primary_client = Person { name_full: MOTHER.into(), ..Person::default() };
        let new = NewFamily { household, primary_client, ..NewFamily::default() };
        let case = vault.with(|session| app::case::create(session, &new)).unwrap().id;
        let visit = NewVisit { case, scheduled_at: None, place: None, purpose: String::new() };
        let visit = vault.with(|session| app::visit::begin(session, &visit)).unwrap().visit.id;
        let visit = VisitId(visit.parse().unwrap());
        vault.read(|session| app::case::open(session, &CaseRequest { case })).unwrap();
        vault.lock();
        (home, Family { case, visit })
    }

    /// The laptop's folder, with everything that the web engine and the driver write.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The folder of the vault.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Opens the window.
    pub async fn open(&self) -> Window {
        let window = Window::open(self.folder()).await;
        window.resize(1280, 800).await;
        window
    }

    /// Opens the window, and the vault.
    pub async fn unlocked(&self) -> Window {
        let window = self.open().await;
        tour::unlock(&window, PASSPHRASE).await;
        window
    }

    /// Opens the window, the vault, and the visit, at a step.
    pub async fn visiting(&self, step: &str) -> Window {
        let window = self.unlocked().await;
        window.click("today-continue").await;
        window.click(&format!("learn-tab-{step}")).await;
        window.find(&format!("capture-{step}")).await;
        window
    }
}

/// A message without arguments, as its reader sees it.
pub fn says(language: &str, key: &str) -> String {
    Catalog::new(language)
        .format(Key::find(key).unwrap_or_else(|| panic!("there is no message {key}")), &[])
}
