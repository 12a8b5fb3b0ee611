//! A page's part of one case.

use crate::access::Case;
use crate::caller::public_key;
use crate::db::stored;
use crate::refusal::Refusal;
use crate::room::Room;
use crate::{AGENCY, Result};
use history::{AgencyId, ContentHash, StreamId};
use protocol::{Certificate, Kept, Limits, Page, carry};
use rusqlite::{Connection, Row};
use std::collections::BTreeSet;

/// Most bytes of a certificate: its name has [`crate::admin::NAME_MAX`] characters at most.
const CERTIFICATE_BYTES: usize = 280 + 4 * crate::admin::NAME_MAX;
/// Bytes of one case's part, besides its changes.
const PAGE_BYTES: usize = 110;

/// What the laptop wants of one case.
pub(super) struct Wanted {
    pub(super) stream: StreamId,
    pub(super) case: Case,
    pub(super) after: u64,
    /// The device that asks, by its short number …
    pub(super) own: i64,
    /// … and the last of its own changes that it has.
    pub(super) own_head: u64,
}

/// The room left in a page, and whose changes it holds.
pub(super) struct Filling {
    room: Room,
    devices: BTreeSet<i64>,
}

impl Filling {
    pub(super) fn new(limits: &Limits) -> Self {
        Self { room: Room::new(limits), devices: BTreeSet::new() }
    }

    /// Whether not even a part without a change fits any more.
    pub(super) fn is_full(&self) -> bool {
        self.room.is_full(PAGE_BYTES)
    }

    /// Takes room for a change and the certificate of its device. Returns whether they fit.
    fn take(&mut self, bytes: usize, device: i64) -> bool {
        let certificate = if self.devices.contains(&device) { 0 } else { CERTIFICATE_BYTES };
        let fits = self.room.take(bytes + certificate);
        if fits {
            self.devices.insert(device);
        }
        fits
    }

    /// The certificates of all devices whose changes are in the page, also of revoked ones.
    pub(super) fn certificates(
        &self,
        connection: &Connection,
        agency: AgencyId,
    ) -> Result<Vec<Certificate>, Refusal> {
        let mut query = connection.prepare_cached(include_str!("certificate.sql"))?;
        let mut certificates = Vec::with_capacity(self.devices.len());
        for device in &self.devices {
            certificates
                .push(query.query_row((AGENCY, device), |row| Ok(certificate(agency, row)))??);
        }
        Ok(certificates)
    }
}

fn certificate(agency: AgencyId, row: &Row<'_>) -> Result<Certificate> {
    Ok(Certificate {
        agency,
        device: stored(row, 0)?,
        key: public_key(row, 1)?,
        staff: stored(row, 2)?,
        name: row.get(3)?,
        signature: stored(row, 4)?,
    })
}

/// As much of the case as fits, and whether there is more of it.
pub(super) fn page(
    connection: &Connection,
    wanted: &Wanted,
    filling: &mut Filling,
) -> Result<(Option<Page>, bool), Refusal> {
    let mut query = connection.prepare_cached(include_str!("page.sql"))?;
    let mut rows =
        query.query((AGENCY, wanted.case.no, wanted.after, wanted.own, wanted.own_head))?;
    filling.room.spend(PAGE_BYTES);
    let mut positions = Vec::new();
    let mut kept = Vec::new();
    let mut more = false;
    while let Some(row) = rows.next()? {
        let (device, bytes): (i64, usize) = (row.get(1)?, row.get(2)?);
        if !filling.take(bytes, device) {
            more = true;
            break;
        }
        positions.push(row.get(0)?);
        kept.push(read(row)?);
    }
    // Up to the case's head when all of it was read, past the changes that were left out.
    let upto = if more { positions.last().copied() } else { Some(wanted.case.head) };
    let page = upto.map(|upto| {
        Ok(Page { stream: wanted.stream, upto, positions, changes: carry(kept, None)? })
    });
    Ok((page.transpose().map_err(|refused: protocol::Refused| Refusal::from(refused))?, more))
}

fn read(row: &Row<'_>) -> Result<Kept> {
    let content: Option<String> = row.get(7)?;
    // The hash is stored, and sent, only when there is no content.
    let content_hash = if content.is_none() { stored(row, 8)? } else { ContentHash([0; 32]) };
    Ok(Kept {
        header: row.get(6)?,
        content,
        content_hash,
        prev: stored(row, 3)?,
        digest: stored(row, 4)?,
        signature: stored(row, 5)?,
    })
}
