//! A display for the window tests, so that they need no screen and do not disturb the one that is
//! there.

use crate::shell::{Failure, Result, succeeds, while_doing};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// An X server that draws into memory; it ends with this value.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts Xvfb on a free display. Xvfb chooses the number itself, so that two runs at the same
    /// time do not get the same one.
    pub fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(while_doing("Xvfb could not be started"))?;
        let mut number = String::new();
        if let Some(out) = server.stdout.as_mut() {
            BufReader::new(out)
                .read_line(&mut number)
                .map_err(while_doing("the display of Xvfb"))?;
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() {
            return Err(Failure("Xvfb ended without a display".into()));
        }
        println!("Xvfb shows {}", display.name);
        Ok(display)
    }

    /// Makes a command show its windows here.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DISPLAY", &self.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY")
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // SIGTERM lets it remove its socket and lock; std can only send SIGKILL.
        let pid = self.server.id().to_string();
        if !succeeds(Command::new("sh").args(["-c", "kill \"$0\"", &pid])) {
            // It may have ended already.
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

/// Whether there is a screen to show the app on.
pub fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
