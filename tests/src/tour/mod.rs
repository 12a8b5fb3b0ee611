//! The first visit from beginning to end, in the real window. Each step is done with keys and
//! clicks, is checked, and leaves a picture.

mod agency;
pub mod canary;
mod culturagram;
mod demo;
mod family;
mod second;
mod setup;
mod visit;
pub mod words;

use crate::agency::Agency;
use crate::hands::{ESCAPE, F9};
use crate::leak::Scanner;
use crate::window::Window;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub use setup::{set_up, unlock};

/// The window's size for pictures.
const USUAL: (u32, u32) = (1280, 800);
/// A small laptop.
const SMALL: (u32, u32) = (1024, 640);

/// How much of the tour to run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Every screen with its picture, also small, in dark colors, and with forty families.
    Whole,
    /// Each step and the leak scan, without pictures.
    Short,
}

/// A tour in one language of the worker.
pub struct Tour {
    out: PathBuf,
    length: Length,
    language: String,
    began: Instant,
}

impl Tour {
    /// A tour that saves its pictures in `out/<language>`.
    #[must_use]
    pub fn new(out: &Path, language: &str, length: Length) -> Self {
        let (out, language) = (out.join(language), language.to_owned());
        Self { out, length, language, began: Instant::now() }
    }

    /// Prints what has just been checked.
    #[allow(clippy::print_stdout, reason = "the tour tells its steps")]
    fn tell(&self, what: &str) {
        println!("{} {:6.1} s  {what}", self.language, self.began.elapsed().as_secs_f32());
    }

    async fn picture(&self, window: &Window, name: &str) {
        if self.length == Length::Short {
            return;
        }
        window.picture(&self.out.join(format!("{name}.png"))).await;
    }

    /// The same screen in a small window.
    async fn small(&self, window: &Window, name: &str) {
        if self.length == Length::Short {
            return;
        }
        window.resize(SMALL.0, SMALL.1).await;
        self.picture(window, &format!("{name}-small")).await;
        window.resize(USUAL.0, USUAL.1).await;
    }

    /// Runs the tour.
    pub async fn go(&self) {
        let folder = tempfile::tempdir().unwrap();
        let laptop = folder.path().join("laptop");
        let other = folder.path().join("other");
        let window = Window::open(&laptop).await;
        window.resize(USUAL.0, USUAL.1).await;

        let mut secrets = self.set_up(&window).await;
        self.new_family(&window).await;
        self.visit(&window).await;
        self.culturagram(&window).await;
        self.finish(&window).await;
        self.hide(&window).await;
        let call = async |command: &str, request| window.invoke(command, request).await;
        self.tell(&canary::plant(call).await);

        let agency = Agency::start(&folder.path().join("agency"), "Casa Abierta");
        let staff = agency.staff(words::WORKER, "case-worker");
        self.arrive(&window, &agency, &staff).await;
        secrets.extend(self.second(&other, &agency, &staff).await);
        window.close().await;
        canary::all_are_kept(&held(&laptop.join("data"), words::PASSPHRASE));
        if self.length == Length::Whole {
            self.dark(&laptop).await;
        }
        secrets.extend(words::all().into_iter().map(str::to_owned));
        secrets.extend(canary::all());
        self.nothing_leaked(&[&laptop, &other], &agency, &secrets);
        if self.length == Length::Whole {
            self.demo(&folder.path().join("demo")).await;
        }
    }

    /// Quick hide, and the lock behind it.
    async fn hide(&self, window: &Window) {
        window.click("rail-today").await;
        window.find("today-visit").await;
        self.picture(window, "30-today").await;
        self.small(window, "30-today").await;
        window.press_control('k').await;
        window.fill("palette-input", words::GRANDMOTHER_LATIN).await;
        window.until_shows("palette", words::FAMILY_LATIN).await;
        self.picture(window, "31-go-to").await;
        window.press(ESCAPE).await;
        window.until_gone("palette").await;

        window.press(F9).await;
        window.find("hidden").await;
        self.picture(window, "32-quick-hide").await;
        window.press(' ').await;
        window.click("hidden-lock").await;
        window.find("unlock").await;
        assert!(
            !window.everything().await.contains(words::FAMILY),
            "a locked window shows a family"
        );
        self.picture(window, "33-unlock").await;
        unlock(window, words::PASSPHRASE).await;
        self.tell(
            "one key hides everything; the vault closes, and opens again with the passphrase",
        );
    }

    /// Some screens in dark colors.
    async fn dark(&self, laptop: &Path) {
        let window = Window::open_dark(laptop).await;
        window.resize(USUAL.0, USUAL.1).await;
        window.until("return matchMedia('(prefers-color-scheme: dark)').matches").await;
        unlock(&window, words::PASSPHRASE).await;
        window.find("today-visit").await;
        self.picture(&window, "60-dark-today").await;
        window.click("today-view").await;
        window.click("learn-tab-listen").await;
        window.until_read(words::CLIENT_WORDS).await;
        self.picture(&window, "61-dark-visit").await;
        window.click("visit-culturagram").await;
        window.click("culturagram-area-health-beliefs").await;
        window.until_read(words::HEALTH).await;
        self.picture(&window, "62-dark-culturagram").await;
        window.close().await;
        self.tell("it can be read in a dark room");
    }

    /// Scans everything that both laptops have on disk, and everything that was printed.
    fn nothing_leaked(&self, laptops: &[&Path], agency: &Agency, secrets: &[String]) {
        let scanner = Scanner::of(secrets);
        for laptop in laptops {
            for part in ["data/doorstep.db", "data/doorstep.keys", "data/webview", "output.log"] {
                assert!(laptop.join(part).exists(), "the scan must see {part}");
            }
            // First with a planted leak: a scan that does not find it would prove nothing.
            let planted = laptop.join("data/webview/planted");
            std::fs::write(&planted, &secrets[0]).unwrap();
            let found = scanner.scan(laptop).leaks;
            std::fs::remove_file(&planted).unwrap();
            assert!(found.iter().any(|leak| leak.file == planted), "the planted leak is missed");

            let scan = scanner.scan(laptop);
            assert!(scan.leaks.is_empty(), "words are on the disk: {:#?}", scan.leaks);
            assert!(scan.files >= 3 && scan.bytes > 100_000, "too little was read: {scan:?}");
            self.tell(&format!(
                "0 of {} words in the {} files ({} bytes) of the laptop {}",
                scanner.len(),
                scan.files,
                scan.bytes,
                laptop.file_name().unwrap_or_default().display()
            ));
        }
        let scan = scanner.scan(&agency.output_file());
        assert!(scan.files == 1 && scan.bytes > 0, "the server printed nothing: {scan:?}");
        assert!(scan.leaks.is_empty(), "the server printed words: {:#?}", scan.leaks);
        self.tell(&format!(
            "0 of {} words in the {} bytes that the server printed",
            scanner.len(),
            scan.bytes
        ));
    }
}

/// Everything in a locked vault, as text: records, drafts, settings.
fn held(folder: &Path, passphrase: &str) -> String {
    let vault = crate::laptop::vault(folder);
    vault.unlock(passphrase).unwrap();
    let records = crate::laptop::holds(&vault).join("\n");
    let drafts = vault.with(|session| Ok(session.store().all_drafts(10_000)?)).unwrap();
    let drafts: String = drafts.iter().map(|draft| draft.value.to_string()).collect();
    let settings = app::settings::settings(&vault).unwrap().settings;
    vault.lock();
    format!("{records}\n{drafts}\n{}", settings.worker_name)
}
