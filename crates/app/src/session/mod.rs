//! The open vault: the store, and what writing into it needs.

use crate::{Result, World};
use chrono::{DateTime, FixedOffset, TimeZone};
use history::{DeviceId, StaffId};
use std::collections::HashMap;
use std::path::Path;
use store::keyfile::{Dek, Head, KeyFile};
use store::{Agency, Reader, Stamp, Store};
use uuid::Uuid;

/// The open vault.
pub struct Session {
    pub(crate) store: Store,
    pub(crate) world: World,
    pub(crate) key_file: KeyFile,
    pub(crate) dek: Dek,
    pub(crate) agency: Option<Agency>,
    /// Whether the store turned out to be an older copy when it was opened.
    pub(crate) was_behind: bool,
}

/// What a use case that only reads gets: a connection and the clock.
#[derive(Clone, Copy)]
pub struct Read<'a> {
    pub(crate) store: &'a Reader,
    pub(crate) world: &'a World,
}

impl Read<'_> {
    /// Now, by the laptop's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.world.clock.now()
    }

    /// Today, by the laptop's clock (ISO 8601).
    #[must_use]
    pub fn today(&self) -> String {
        self.now().format("%Y-%m-%d").to_string()
    }

    /// The store, read-only.
    #[must_use]
    pub fn store(&self) -> &Reader {
        self.store
    }

    /// The names of the people who write, by device, as the agency has them.
    pub(crate) fn author_names(&self) -> Result<HashMap<DeviceId, String>> {
        let authors = self.store.authors()?;
        Ok(authors.into_iter().map(|author| (author.device, author.name)).collect())
    }
}

impl Session {
    /// The same for reading, over the connection that writes.
    #[must_use]
    pub fn read(&self) -> Read<'_> {
        Read { store: &self.store, world: &self.world }
    }

    /// The store, for `sync`.
    pub fn store(&mut self) -> &mut Store {
        &mut self.store
    }

    /// Now, by the laptop's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.world.clock.now()
    }

    /// Now, as RFC 3339 with offset.
    #[must_use]
    pub fn moment(&self) -> String {
        self.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }

    /// Today, by the laptop's clock (ISO 8601).
    #[must_use]
    pub fn today(&self) -> String {
        self.now().format("%Y-%m-%d").to_string()
    }

    pub(crate) fn new_id(&self) -> Uuid {
        self.world.new_id()
    }

    /// Who writes, and when. Before enrollment there is no staff id; what is written then is
    /// signed again at enrollment.
    pub(crate) fn stamp(&self) -> Stamp {
        let now = self.now();
        Stamp {
            author: self.agency.as_ref().map_or(StaffId(Uuid::nil()), |agency| agency.staff),
            at: now.timestamp_millis(),
            tz: i16::try_from(now.offset().local_minus_utc() / 60).unwrap_or(0),
        }
    }

    /// Seals the head of this laptop's chain in the key file, so that an older copy of the
    /// database is recognized when it is opened.
    pub(crate) fn seal_head(&mut self, path: &Path) -> Result<()> {
        let (seq, digest) = self.store.head();
        let head = Head { device: self.store.device(), seq, digest };
        if self.key_file.head(&self.dek)? == Some(head) {
            return Ok(());
        }
        let random = self.world.random.clone();
        self.change_key_file(path, |key_file, dek| {
            Ok(key_file.set_head(dek, head, &mut |bytes| random.fill(bytes))?)
        })
    }

    /// Changes a copy of the key file and writes it. Only then the copy replaces the one in
    /// memory, so that what could not be written never takes effect.
    pub(crate) fn change_key_file(
        &mut self,
        path: &Path,
        change: impl FnOnce(&mut KeyFile, &Dek) -> Result<()>,
    ) -> Result<()> {
        let mut changed = self.key_file.clone();
        change(&mut changed, &self.dek)?;
        changed.write(path)?;
        self.key_file = changed;
        Ok(())
    }
}

/// A claimed time as RFC 3339.
pub(crate) fn moment_of(at: i64, tz: i16) -> String {
    FixedOffset::east_opt(i32::from(tz) * 60)
        .and_then(|offset| offset.timestamp_millis_opt(at).single())
        .map(|moment| moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, false))
        .unwrap_or_default()
}
