//! The hash chain.

use crate::ids::{Letters, read_bytes, write_bytes};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

macro_rules! hash {
    ($($(#[$meta:meta])* $name:ident),+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name(pub [u8; 32]);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&write_bytes(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                read_bytes(text).map(Self).ok_or(crate::Error::Encoding { what: stringify!($name) })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str(Letters::<32>(stringify!($name))).map(Self)
            }
        }
    )+};
}

hash! {
    /// The digest of a change: it covers the change before it on the same device, the
    /// header, and the *hash* of the content, so that a purged change can lose its content
    /// and the chain still verifies.
    Digest,
    /// The hash of a change's content.
    ContentHash
}

impl Digest {
    /// The digest that the first change of a device follows.
    pub const START: Self = Self([0; 32]);

    /// The digest of the change with this header and content hash that follows `prev`.
    #[must_use]
    pub fn of(prev: Digest, header: &str, content: ContentHash) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(b"doorstep change 1\0");
        hasher.update(prev.0);
        // The parts around the header have a fixed length, so its own length is not hashed.
        hasher.update(header.as_bytes());
        hasher.update(content.0);
        Self(hasher.finalize().into())
    }
}

impl ContentHash {
    /// The hash of a content, byte by byte as it was written.
    #[must_use]
    pub fn of(content: &str) -> Self {
        Self(Sha256::digest(content.as_bytes()).into())
    }
}
