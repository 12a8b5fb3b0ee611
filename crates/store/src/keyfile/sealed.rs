//! Sealing a fixed number of bytes by XChaCha20-Poly1305, with a random nonce.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// `N` bytes: a ciphertext and its tag of 16 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sealed<const N: usize> {
    #[serde(with = "super::base64")]
    nonce: [u8; 24],
    #[serde(with = "super::base64")]
    sealed: [u8; N],
}

impl<const N: usize> Sealed<N> {
    /// Seals `plain`, which is 16 bytes shorter than `N`. `bound_to` is not stored; opening needs
    /// the same.
    pub(super) fn seal(
        key: &[u8; 32],
        plain: &[u8],
        bound_to: &[u8],
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Self {
        let mut nonce = [0; 24];
        random(&mut nonce);
        #[expect(
            clippy::expect_used,
            reason = "the callers' lengths are fixed, and far below the cipher's limit"
        )]
        let sealed = cipher(key)
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: bound_to })
            .ok()
            .and_then(|sealed| sealed.try_into().ok())
            .expect("a plaintext of 16 bytes less than the sealed one");
        Self { nonce, sealed }
    }

    /// What was sealed; `None` when the key or `bound_to` differs.
    pub(super) fn open(&self, key: &[u8; 32], bound_to: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        cipher(key)
            .decrypt(&XNonce::from(self.nonce), Payload { msg: &self.sealed, aad: bound_to })
            .ok()
            .map(Zeroizing::new)
    }

    /// Its bytes, for the digest of the file.
    pub(super) fn write_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.nonce);
        out.extend_from_slice(&self.sealed);
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}
