//! The head of this laptop's chain of changes, sealed beside the keys: a database that ends before
//! it is an older copy, or has lost its WAL.

use super::sealed::Sealed;
use super::{Dek, FORMAT};
use history::{DeviceId, Digest};

/// The last change that was written on this laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Which device wrote it.
    pub device: DeviceId,
    /// Its number in the device's chain.
    pub seq: u64,
    /// Its digest.
    pub digest: Digest,
}

pub(super) type SealedHead = Sealed<72>;

impl Head {
    pub(super) fn seal(
        self,
        dek: &Dek,
        database: &[u8; 16],
        random: &mut dyn FnMut(&mut [u8]),
    ) -> SealedHead {
        let mut plain = [0; 56];
        plain[..16].copy_from_slice(self.device.0.as_bytes());
        plain[16..24].copy_from_slice(&self.seq.to_be_bytes());
        plain[24..].copy_from_slice(&self.digest.0);
        SealedHead::seal(&dek.sub_key("chain head"), &plain, &bound_to(database), random)
    }

    pub(super) fn open(sealed: &SealedHead, dek: &Dek, database: &[u8; 16]) -> Option<Self> {
        let plain = sealed.open(&dek.sub_key("chain head"), &bound_to(database))?;
        let (device, rest) = plain.split_first_chunk::<16>()?;
        let (seq, digest) = rest.split_first_chunk::<8>()?;
        Some(Self {
            device: DeviceId(uuid::Uuid::from_bytes(*device)),
            seq: u64::from_be_bytes(*seq),
            digest: Digest(digest.try_into().ok()?),
        })
    }
}

fn bound_to(database: &[u8; 16]) -> Vec<u8> {
    [b"doorstep chain head\0".as_slice(), &FORMAT.to_be_bytes(), database].concat()
}
