//! Identifiers on the wire: 16 bytes, written as 22 letters of URL-safe base64, which
//! compress better than hexadecimal.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub(crate) fn write_bytes(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn read_bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut out = [0; N];
    // A text that decodes to another length is not one of ours.
    match URL_SAFE_NO_PAD.decode_slice(text, &mut out) {
        Ok(length) if length == N => Some(out),
        _ => None,
    }
}

/// Reads a short text from a deserializer without allocating where it can be borrowed.
pub(crate) struct Letters<const N: usize>(pub &'static str);

impl<const N: usize> de::Visitor<'_> for Letters<N> {
    type Value = [u8; N];

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a {} in URL-safe base64", self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<[u8; N], E> {
        read_bytes(text).ok_or_else(|| E::invalid_value(de::Unexpected::Other("text"), &self))
    }
}

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&write_bytes(self.0.as_bytes()))
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
                read_bytes(text).map(|b| Self(Uuid::from_bytes(b))).ok_or(crate::Error::Encoding { what: stringify!($name) })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str(Letters::<16>(stringify!($name))).map(|b| Self(Uuid::from_bytes(b)))
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }
    )+};
}

id! {
    /// An agency.
    AgencyId,
    /// A laptop's enrollment: one key, one chain of changes.
    DeviceId,
    /// A member of the agency's staff.
    StaffId,
    /// What is replicated as a whole; for a case, the case's id.
    StreamId,
    /// A record of a stream.
    RecordId,
}

impl StreamId {
    /// The stream that everyone in an agency shares: staff, programs, directory. There is
    /// one for each agency, and its id follows from the agency's.
    #[must_use]
    pub fn of_agency(agency: AgencyId) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(b"doorstep agency stream 1\0");
        hasher.update(agency.0.as_bytes());
        let hash: [u8; 32] = hasher.finalize().into();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}
