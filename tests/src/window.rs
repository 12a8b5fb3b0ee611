//! The real window, driven through WebKit's WebDriver.
//!
//! The driver starts the app itself. Under a driver the app keeps the web engine's files in its
//! own folder (see `src-tauri/src/window.rs`), where the leak scan reads them. A display is
//! needed; `cargo xtask` starts one.

use crate::places::{program, root};
use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

/// How long to wait for anything on the screen.
const PATIENCE: Duration = Duration::from_secs(20);

/// The app's window on one laptop.
pub struct Window {
    client: Client,
    driver: Child,
}

impl Window {
    /// Starts the app on a laptop's folder. Everything that the app, its web engine, and the
    /// driver write goes into that folder.
    pub async fn open(laptop: &Path) -> Self {
        Self::open_app(laptop, &[]).await
    }

    /// The same on a desktop with dark colors.
    pub async fn open_dark(laptop: &Path) -> Self {
        Self::open_app(laptop, &[("GTK_THEME", "Adwaita:dark")]).await
    }

    async fn open_app(laptop: &Path, environment: &[(&str, &str)]) -> Self {
        Self::start(
            laptop,
            &program("doorstep"),
            &["--data", &laptop.join("data").to_string_lossy()],
            environment,
        )
        .await
    }

    /// Starts another program with a window.
    pub async fn open_program(laptop: &Path, program: &Path, args: &[&str]) -> Self {
        Self::start(laptop, program, args, &[]).await
    }

    async fn start(
        laptop: &Path,
        program: &Path,
        args: &[&str],
        environment: &[(&str, &str)],
    ) -> Self {
        let places = [
            ("HOME", ""),
            ("TMPDIR", "tmp"),
            ("XDG_DATA_HOME", "xdg/data"),
            ("XDG_CACHE_HOME", "xdg/cache"),
            ("XDG_CONFIG_HOME", "xdg/config"),
            ("XDG_RUNTIME_DIR", "xdg/run"),
        ];
        let mut driver = Command::new("WebKitWebDriver");
        for (name, place) in places {
            let folder = laptop.join(place);
            std::fs::create_dir_all(&folder).unwrap();
            driver.env(name, folder);
        }
        // The output of the app and its web engine goes where the leak scan reads it.
        let output = std::fs::File::options()
            .create(true)
            .append(true)
            .open(laptop.join("output.log"))
            .unwrap();
        let port = free_port();
        let driver = driver
            .env("DOORSTEP_LOG", "debug")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("LANG", "en_US.UTF-8")
            .env_remove("LC_ALL")
            .envs(environment.iter().copied())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .expect("WebKitWebDriver is installed (Debian: webkit2gtk-driver)");
        let mut capabilities = Capabilities::new();
        capabilities
            .insert("webkitgtk:browserOptions".into(), json!({ "binary": program, "args": args }));
        let client = connect(port, capabilities).await;
        Self { client, driver }
    }

    /// The WebDriver client, for what has no function here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Sets the window's size.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
        self.until(&format!(
            "return Math.abs(innerWidth - {width}) < 4 && Math.abs(innerHeight - {height}) < 80"
        ))
        .await;
    }

    /// The control with a `data-test` name, as soon as it is there.
    pub async fn find(&self, name: &str) -> Element {
        let css = format!("[data-test=\"{name}\"]");
        match self.client.wait().at_most(PATIENCE).for_element(Locator::Css(&css)).await {
            Ok(element) => element,
            Err(error) => {
                panic!("{name} is not on the screen ({error}): {}", self.names().await.join(" "))
            }
        }
    }

    /// Whether a control is there now.
    pub async fn has(&self, name: &str) -> bool {
        self.client.find(Locator::Css(&format!("[data-test=\"{name}\"]"))).await.is_ok()
    }

    /// The names of all controls on the screen.
    pub async fn names(&self) -> Vec<String> {
        let names = self
            .js("return [...document.querySelectorAll('[data-test]')].map(e => e.dataset.test)")
            .await;
        serde_json::from_value(names).unwrap_or_default()
    }

    /// Clicks a control.
    pub async fn click(&self, name: &str) {
        let element = self.find(name).await;
        self.reach(&element).await;
        element.click().await.unwrap_or_else(|error| panic!("{name} cannot be clicked: {error}"));
    }

    /// Types into a control, after what is there.
    pub async fn type_into(&self, name: &str, text: &str) {
        self.find(name)
            .await
            .send_keys(text)
            .await
            .unwrap_or_else(|error| panic!("{name} takes no keys: {error}"));
    }

    /// Chooses an option of a list by its value.
    pub async fn choose(&self, name: &str, value: &str) {
        self.click(name).await;
        self.click(&format!("{name}-{value}")).await;
    }

    /// What a control shows.
    pub async fn text(&self, name: &str) -> String {
        self.find(name).await.text().await.unwrap()
    }

    /// What an input holds.
    pub async fn value(&self, name: &str) -> String {
        self.find(name).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Presses a key in the control that has the focus.
    pub async fn press(&self, key: char) {
        self.client.active_element().await.unwrap().send_keys(&key.to_string()).await.unwrap();
    }

    /// Runs JavaScript in the window.
    pub async fn js(&self, script: &str) -> Value {
        self.client
            .execute(script, vec![])
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Calls a command as the window does; returns its answer or its error.
    pub async fn invoke(&self, command: &str, request: Value) -> Result<Value, Value> {
        let script = "const [command, request, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, request).then(ok => done({ ok }), error => done({ error }))";
        let mut answer =
            self.client.execute_async(script, vec![json!(command), request]).await.unwrap();
        match answer.get_mut("error").map(Value::take) {
            Some(error) => Err(error),
            None => Ok(answer["ok"].take()),
        }
    }

    /// Waits until a script says `true`.
    pub async fn until(&self, script: &str) {
        let end = std::time::Instant::now() + PATIENCE;
        while self.js(script).await != json!(true) {
            if std::time::Instant::now() > end {
                let said = self
                    .js("return [...document.querySelectorAll('[role=alert]')].map(e => e.innerText).join(' ')")
                    .await;
                panic!("never came true: {script} — the window says: {said}");
            }
            tokio::task::yield_now().await;
        }
    }

    /// Waits until a control shows a text.
    pub async fn until_shows(&self, name: &str, text: &str) {
        let script = format!(
            "const e = document.querySelector({}); return !!e && e.innerText.includes({})",
            json!(format!("[data-test=\"{name}\"]")),
            json!(text)
        );
        self.until(&script).await;
    }

    /// Takes a picture.
    pub async fn picture(&self, path: &Path) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        // Wait until everything is painted.
        self.client
            .execute_async(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))",
                vec![],
            )
            .await
            .unwrap();
        // The driver answers with the next frame, and where the engine draws without OpenGL there
        // is none while nothing changes: a dot changes until the picture is taken.
        self.js(
            "const dot = document.createElement('i');
            dot.style.cssText =
                'position: fixed; inset: auto 0 0 auto; width: 1px; height: 1px; pointer-events: none';
            document.documentElement.append(dot);
            let turn = 0;
            const timer = setInterval(() => {
                turn ^= 1;
                dot.style.background = `rgb(0 0 0 / 0.00${turn + 1})`;
            }, 16);
            window.dotAway = () => { clearInterval(timer); dot.remove(); }",
        )
        .await;
        let picture = self.client.screenshot().await.unwrap();
        self.js("window.dotAway()").await;
        std::fs::write(path, picture).unwrap();
    }

    /// The violations that axe reports for the screen: the rule and the place.
    pub async fn axe(&self) -> Vec<String> {
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("axe-core is installed (npm ci in ui)");
        self.client.execute(&format!("if (!window.axe) {{ {axe} }}"), vec![]).await.unwrap();
        let script = "const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations.flatMap(
                v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' — ' + (n.failureSummary || '').split('\\n').slice(1).join('; ')))))";
        serde_json::from_value(self.client.execute_async(script, vec![]).await.unwrap()).unwrap()
    }

    /// The app's process.
    #[must_use]
    pub fn app(&self) -> Option<Pid> {
        let driver = self.driver.id();
        let processes = std::fs::read_dir("/proc").unwrap().filter_map(Result::ok);
        processes
            .filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok())
            .find(|pid| parent(*pid) == Some(driver))
            .map(Pid::from_raw)
    }

    /// Kills the app with SIGKILL, and the driver with it.
    pub fn kill(mut self) {
        if let Some(app) = self.app() {
            kill(app, Signal::SIGKILL).unwrap();
        }
        self.driver.kill().unwrap();
        self.driver.wait().unwrap();
    }

    /// Closes the window as a person does.
    pub async fn close(mut self) {
        let app = self.app();
        // The session may have ended with the window.
        let _ = self.client.clone().close().await;
        // The next window must find the vault's lock released.
        let end = std::time::Instant::now() + PATIENCE;
        while app.is_some_and(|app| parent(app.as_raw()).is_some()) {
            assert!(
                std::time::Instant::now() < end,
                "the app does not end when its window is closed"
            );
            tokio::task::yield_now().await;
        }
        self.driver.kill().unwrap();
        self.driver.wait().unwrap();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(app) = self.app() {
            let _ = kill(app, Signal::SIGKILL);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn parent(pid: i32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in parentheses may contain spaces and parentheses; the parent is the second field
    // after it.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn connect(port: u16, capabilities: Capabilities) -> Client {
    let end = std::time::Instant::now() + PATIENCE;
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder
            .capabilities(capabilities.clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
        {
            Ok(client) => return client,
            Err(error) => assert!(std::time::Instant::now() < end, "no session: {error}"),
        }
        tokio::task::yield_now().await;
    }
}

/// The folder for pictures of tests.
#[must_use]
pub fn pictures() -> PathBuf {
    root().join("target/pictures")
}
