//! Ids, digests, keys and signatures in columns of bytes.

use history::{AgencyId, ContentHash, DeviceId, Digest, RecordId, Signature, StaffId, StreamId};
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use uuid::Uuid;

/// A type that is stored as its bytes.
pub(crate) trait Stored: Sized {
    /// From the bytes of a column, if their number is right.
    fn from_stored(bytes: &[u8]) -> Option<Self>;
}

macro_rules! stored {
    ($($name:ident: $make:expr),+ $(,)?) => {$(
        impl Stored for $name {
            fn from_stored(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map($make)
            }
        }
    )+};
}

stored! {
    AgencyId: |b| Self(Uuid::from_bytes(b)),
    DeviceId: |b| Self(Uuid::from_bytes(b)),
    StaffId: |b| Self(Uuid::from_bytes(b)),
    StreamId: |b| Self(Uuid::from_bytes(b)),
    RecordId: |b| Self(Uuid::from_bytes(b)),
    Digest: Self,
    ContentHash: Self,
    Signature: Self,
}

struct Bytes<T>(T);

impl<T: Stored> FromSql for Bytes<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        T::from_stored(value.as_blob()?).map(Self).ok_or(FromSqlError::InvalidType)
    }
}

/// Reads a column of bytes.
pub(crate) fn stored<T: Stored>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    row.get::<_, Bytes<T>>(column).map(|bytes| bytes.0)
}
