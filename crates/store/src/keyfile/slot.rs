//! A slot: the data key, sealed with a key derived from what a person knows.

use super::kdf::{KdfParams, derive};
use super::sealed::Sealed;
use super::{Dek, FORMAT, Result};
use serde::{Deserialize, Serialize};

/// What opens a slot. The number is part of what the slot is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SlotKind {
    Passphrase = 1,
    Recovery = 2,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slot {
    kdf: Kdf,
    key: Sealed<48>,
}

/// How the slot's key is derived, as read from the file: any number is possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kdf {
    name: KdfName,
    memory_kib: u64,
    passes: u64,
    lanes: u64,
    #[serde(with = "super::base64")]
    salt: [u8; 16],
}

/// Another derivation would be another format of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum KdfName {
    /// Argon2id of version 0x13 (RFC 9106).
    #[serde(rename = "argon2id-19")]
    Argon2id,
}

impl Slot {
    pub(super) fn seal(
        dek: &Dek,
        secret: &[u8],
        (kind, database): (SlotKind, &[u8; 16]),
        params: KdfParams,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<Self> {
        let mut salt = [0; 16];
        random(&mut salt);
        let kdf = Kdf {
            name: KdfName::Argon2id,
            memory_kib: params.memory_kib().into(),
            passes: params.passes().into(),
            lanes: params.lanes().into(),
            salt,
        };
        let key = derive(params, secret, &salt)?;
        let key = Sealed::seal(&key, dek.as_bytes(), &kdf.bound_to(kind, database), random);
        Ok(Self { kdf, key })
    }

    /// The data key; `None` when the secret is wrong.
    pub(super) fn open(
        &self,
        secret: &[u8],
        kind: SlotKind,
        database: &[u8; 16],
    ) -> Result<Option<Dek>> {
        let key = derive(self.params()?, secret, &self.kdf.salt)?;
        let opened = self.key.open(&key, &self.kdf.bound_to(kind, database));
        Ok(opened.and_then(|key| Dek::from_slice(&key)))
    }

    /// What opening costs; an error when that is out of bounds.
    pub(super) fn params(&self) -> Result<KdfParams> {
        KdfParams::new(self.kdf.memory_kib, self.kdf.passes, self.kdf.lanes)
    }

    /// Its bytes, for the digest of the file.
    pub(super) fn write_to(&self, out: &mut Vec<u8>, kind: SlotKind, database: &[u8; 16]) {
        out.extend(self.kdf.bound_to(kind, database));
        self.key.write_to(out);
    }
}

impl Kdf {
    /// Binds a slot to its file, format, kind and cost. All parts have a fixed length.
    fn bound_to(&self, kind: SlotKind, database: &[u8; 16]) -> Vec<u8> {
        let KdfName::Argon2id = self.name;
        let mut bytes = b"doorstep key slot\0argon2id-19\0".to_vec();
        bytes.extend(FORMAT.to_be_bytes());
        bytes.extend(database);
        bytes.push(kind as u8);
        for number in [self.memory_kib, self.passes, self.lanes] {
            bytes.extend(number.to_be_bytes());
        }
        bytes.extend(self.salt);
        bytes
    }
}
