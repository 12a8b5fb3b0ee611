//! An agency whose server the tests start, stop and start again.

use crate::laptop::Laptop;
use history::{StaffId, StreamId};
use protocol::{Limits, Role};
use server::admin::Admin;
use server::{Server, World};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// 2025-11-21, in milliseconds.
pub const MORNING: i64 = 1_763_735_527_000;

pub struct Town {
    pub clock: Arc<AtomicI64>,
    pub limits: Limits,
    pub base: String,
    pub http: reqwest::Client,
    running: Option<(oneshot::Sender<()>, JoinHandle<std::io::Result<()>>)>,
    folder: tempfile::TempDir,
}

impl Town {
    pub async fn new() -> Self {
        Self::with_limits(Limits::default()).await
    }

    pub async fn with_limits(limits: Limits) -> Self {
        let clock = Arc::new(AtomicI64::new(MORNING));
        let folder = tempfile::tempdir().unwrap();
        let mut town = Self {
            clock,
            limits,
            base: String::new(),
            http: reqwest::Client::new(),
            running: None,
            folder,
        };
        Admin::create_agency(&town.path(), "Harbor House", town.world()).unwrap();
        town.start().await;
        town
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("agency.db")
    }

    pub fn world(&self) -> World {
        let clock = Arc::clone(&self.clock);
        World::with_clock(Arc::new(move || clock.load(Ordering::Relaxed)))
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds * 1000, Ordering::Relaxed);
    }

    pub async fn start(&mut self) {
        let server = Server::open(&self.path(), self.world()).unwrap().with_limits(self.limits);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.base = format!("http://{}", listener.local_addr().unwrap());
        let (end, ended) = oneshot::channel::<()>();
        let serving = tokio::spawn(server::serve(listener, Arc::new(server), async {
            ended.await.ok();
        }));
        self.running = Some((end, serving));
    }

    pub async fn stop(&mut self) {
        let (end, serving) = self.running.take().unwrap();
        end.send(()).unwrap();
        serving.await.unwrap().unwrap();
    }

    pub fn admin(&self) -> Admin {
        Admin::open(&self.path(), self.world()).unwrap()
    }

    pub fn worker(&self, name: &str) -> StaffId {
        self.admin().add_staff(name, Role::CaseWorker, Some("East")).unwrap()
    }

    pub fn staff(&self, name: &str, role: Role, team: Option<&str>) -> StaffId {
        self.admin().add_staff(name, role, team).unwrap()
    }

    pub fn code(&self, staff: StaffId) -> String {
        self.admin().make_code(staff).unwrap().code
    }

    /// A laptop of this member of staff, enrolled.
    pub async fn laptop(&self, staff: StaffId) -> Laptop {
        Laptop::enroll(self, &self.code(staff)).await
    }

    /// A laptop of a new case worker.
    pub async fn workers_laptop(&self, name: &str) -> Laptop {
        self.laptop(self.worker(name)).await
    }

    pub fn assign(&self, case: StreamId, staff: StaffId) {
        self.admin().assign(case, staff).unwrap();
    }

    /// One number out of the file.
    pub fn count(&self, sql: &str) -> i64 {
        rusqlite::Connection::open(self.path())
            .unwrap()
            .query_row(sql, [], |row| row.get(0))
            .unwrap()
    }
}
