//! The data key, and the keys that are derived from it.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

/// The random key of the store. Nothing is encrypted with it directly: every use has a
/// sub-key. Wiped from memory when dropped, and never shown.
///
/// It is on the heap, so that moving it does not leave copies on the stack.
pub struct Dek(Box<[u8; 32]>);

impl Dek {
    /// A new random key.
    #[must_use]
    pub fn make(random: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut key = Self(Box::new([0; 32]));
        random(key.0.as_mut());
        key
    }

    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self(Box::new([0; 32]));
        (bytes.len() == key.0.len()).then(|| {
            key.0.copy_from_slice(bytes);
            key
        })
    }

    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key for one use. The same label gives the same key; one key reveals nothing about
    /// another. The labels `database`, `key file`, `chain head` and `hand-over pin` are taken.
    #[must_use]
    pub fn sub_key(&self, label: &str) -> Zeroizing<[u8; 32]> {
        self.expand(label)
    }

    /// The raw key of the database as `SQLCipher` takes it (`x'…'`), so that its own
    /// passphrase derivation is not used.
    #[must_use]
    pub fn sqlcipher_key(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // The capacity is exact: growing would leave a copy of the key behind.
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.sub_key("database").iter() {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        text.push('\'');
        text
    }

    pub(super) fn expand<const N: usize>(&self, label: &str) -> Zeroizing<[u8; N]> {
        const { assert!(N <= 255 * 32, "HKDF-SHA256 gives no more") };
        let mut key = Zeroizing::new([0; N]);
        #[expect(clippy::expect_used, reason = "the length is checked when compiling")]
        Hkdf::<Sha256>::new(None, self.as_bytes())
            .expand_multi_info(&[b"doorstep sub-key 1\0", label.as_bytes()], key.as_mut())
            .expect("a length that HKDF can give");
        key
    }
}

impl Drop for Dek {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
