//! A real agency server in its own process, on loopback.

use crate::places::program;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// An agency with its server.
pub struct Agency {
    file: PathBuf,
    address: SocketAddr,
    server: Option<Child>,
}

impl Agency {
    /// Creates an agency in a folder and starts its server on a free port.
    #[must_use]
    pub fn start(folder: &Path, name: &str) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        let mut agency = Self {
            file: folder.join("agency.db"),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            server: None,
        };
        agency.admin(&["agency", "create", "--name", name]);
        agency.serve();
        agency
    }

    /// Starts the server, on the same port as before if it ran already.
    pub fn serve(&mut self) {
        let mut server = Command::new(program("doorstep-server"))
            .arg("--data")
            .arg(&self.file)
            .args(["serve", "--listen", &self.address.to_string()])
            .stdout(Stdio::piped())
            .stderr(self.output())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(server.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let mut output = self.output();
        std::thread::spawn(move || std::io::copy(&mut said, &mut output));
        let address = line.trim().rsplit_once("http://").map(|(_, address)| address.to_owned());
        self.address =
            address.unwrap_or_else(|| panic!("the server said {line:?}")).parse().unwrap();
        self.server = Some(server);
    }

    /// What the server prints.
    #[must_use]
    pub fn output_file(&self) -> PathBuf {
        self.file.with_file_name("server.log")
    }

    fn output(&self) -> File {
        File::options().create(true).append(true).open(self.output_file()).unwrap()
    }

    /// Starts the server on a given address.
    pub fn serve_at(&mut self, address: SocketAddr) {
        self.address = address;
        self.serve();
    }

    /// The server's address, as a worker types it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The server's socket address.
    #[must_use]
    pub fn socket(&self) -> SocketAddr {
        self.address
    }

    /// Replaces the agency's file with a backup; the server must be stopped.
    pub fn put_back(&self, backup: &Path) {
        for suffix in ["-wal", "-shm"] {
            let mut name = self.file.clone().into_os_string();
            name.push(suffix);
            let _ = std::fs::remove_file(name);
        }
        std::fs::copy(backup, &self.file).unwrap();
    }

    /// Kills the server with SIGKILL.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().unwrap();
            server.wait().unwrap();
        }
    }

    /// Runs an administration command of the server and returns the last line it prints.
    pub fn admin(&self, args: &[&str]) -> String {
        let out = Command::new(program("doorstep-server"))
            .arg("--data")
            .arg(&self.file)
            .args(args)
            .output()
            .unwrap();
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success(), "{args:?}: {said} {}", String::from_utf8_lossy(&out.stderr));
        said.lines().last().unwrap_or_default().trim().to_owned()
    }

    /// Adds a member of staff and returns their id.
    pub fn staff(&self, name: &str, role: &str) -> String {
        self.admin(&["staff", "add", "--name", name, "--role", role])
    }

    /// A single-use enrollment code.
    pub fn code(&self, staff: &str) -> String {
        self.admin(&["device", "code", "--staff", staff])
    }
}

impl Drop for Agency {
    fn drop(&mut self) {
        self.kill();
    }
}
