//! The key file as bytes: JSON, so that a person who helps can look at it, with two digests over
//! its meaning (not over its characters):
//!
//! - `mac`, keyed by the data key: checked after a slot opened; nobody without the data key
//!   can make one.
//! - `checksum`, without a key: checked when the file is read, so that damage is reported as
//!   damage and not as a wrong passphrase. Whoever alters the file on purpose can make one.

use super::head::SealedHead;
use super::slot::{Slot, SlotKind};
use super::{Dek, Error, FORMAT, KeyFile, Result};
use hkdf::hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Far more than the size of a key file.
pub(super) const MAX_BYTES: usize = 64 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Layout {
    format: u64,
    #[serde(with = "super::base64")]
    database: [u8; 16],
    passphrase: Slot,
    recovery: Slot,
    recovery_confirmed: bool,
    head: Option<SealedHead>,
    #[serde(with = "super::base64")]
    mac: [u8; 32],
    #[serde(with = "super::base64")]
    checksum: [u8; 32],
}

#[derive(Deserialize)]
struct FormatOnly {
    format: u64,
}

impl KeyFile {
    /// The file's content.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>> {
        let layout = Layout {
            format: FORMAT,
            database: self.database,
            passphrase: self.passphrase.clone(),
            recovery: self.recovery.clone(),
            recovery_confirmed: self.recovery_confirmed,
            head: self.head.clone(),
            mac: self.mac,
            checksum: self.checksum(),
        };
        let mut bytes =
            serde_json::to_vec_pretty(&layout).map_err(|error| Error::Io(error.into()))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The key file in these bytes. Takes no more memory than they do, and no time.
    ///
    /// # Errors
    /// [`Error::TooNew`], or one for which [`Error::is_damage`] is true.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        if bytes.len() > MAX_BYTES {
            return Err(Error::Damaged("too large"));
        }
        let format = serde_json::from_slice(bytes).map(|FormatOnly { format }| format);
        let format = format.map_err(|_| Error::Damaged("not the JSON of a key file"))?;
        let read = Self::from_format_1(bytes);
        match (format, read) {
            (FORMAT, read) => read,
            // Everything but the number is of this format: no newer app wrote it.
            (_, Ok(_)) | (0, Err(_)) => Err(Error::Damaged("format number")),
            (found, Err(_)) => Err(Error::TooNew { found, known: FORMAT }),
        }
    }

    fn from_format_1(bytes: &[u8]) -> Result<Self> {
        let layout: Layout =
            serde_json::from_slice(bytes).map_err(|_| Error::Damaged("a field"))?;
        let Layout {
            format: _,
            database,
            passphrase,
            recovery,
            recovery_confirmed,
            head,
            mac,
            checksum,
        } = layout;
        let file = Self { database, passphrase, recovery, recovery_confirmed, head, mac };
        file.passphrase.params()?;
        file.recovery.params()?;
        if file.checksum() != checksum {
            return Err(Error::Damaged("checksum"));
        }
        Ok(file)
    }

    fn checksum(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(b"doorstep key file checksum\0");
        hasher.update(self.meaning());
        hasher.update(self.mac);
        hasher.finalize().into()
    }

    /// Computes both digests again, after a change of the content.
    pub(super) fn sign(&mut self, dek: &Dek) {
        self.mac = self.hmac(dek).finalize().into_bytes().into();
    }

    /// # Errors
    /// [`Error::Damaged`] when the content is not what was signed with this data key.
    pub(super) fn authenticate(&self, dek: &Dek) -> Result<()> {
        self.hmac(dek).verify_slice(&self.mac).map_err(|_| Error::Damaged("authentication"))
    }

    fn hmac(&self, dek: &Dek) -> Hmac<Sha256> {
        // A key of exactly one block of the hash is used as it is.
        let key = dek.expand::<64>("key file");
        let mut hmac = Hmac::<Sha256>::new((&*key).into());
        hmac.update(&self.meaning());
        hmac
    }

    /// Everything but the digests. Each part has a fixed length or a mark for its presence, so
    /// that no two contents have the same bytes.
    fn meaning(&self) -> Vec<u8> {
        let mut bytes = b"doorstep key file\0".to_vec();
        bytes.extend(FORMAT.to_be_bytes());
        bytes.extend(self.database);
        self.passphrase.write_to(&mut bytes, SlotKind::Passphrase, &self.database);
        self.recovery.write_to(&mut bytes, SlotKind::Recovery, &self.database);
        bytes.push(self.recovery_confirmed.into());
        bytes.push(self.head.is_some().into());
        if let Some(head) = &self.head {
            head.write_to(&mut bytes);
        }
        bytes
    }
}

#[cfg(test)]
#[path = "format_tests.rs"]
mod tests;
