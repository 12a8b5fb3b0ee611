//! A change: what one person wrote to one record at one moment on one device.

use crate::{
    ContentHash, Context, DeviceId, Digest, Dot, Error, RecordId, Result, SecretKey, Signature,
    StaffId, StreamId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Field → value; `null` removes the field's value.
pub type Writes = BTreeMap<String, serde_json::Value>;

/// What the author meant to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Wrote fields.
    Write,
    /// Removed the record (the reason is in the content).
    Remove,
    /// Brought a removed record back.
    Restore,
    /// Decided between several values.
    Resolve,
    /// Signed the record: its fields are locked.
    Sign,
    /// Added an addendum to a signed record.
    Amend,
    /// An action of a newer version, unknown to this one; its writes still count.
    #[serde(other)]
    Newer,
}

/// A change's header. Times are *claimed*: the laptop's own clock, never trusted for order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Where the record belongs.
    pub stream: StreamId,
    /// The record.
    pub record: RecordId,
    /// The record's kind, as the `casework` crate spells it.
    pub kind: String,
    /// Who wrote it: the laptop …
    pub device: DeviceId,
    /// … its number there: 1, 2, 3 … without a gap, across all streams …
    pub seq: u64,
    /// … and the member of staff.
    pub author: StaffId,
    /// Claimed time, in milliseconds since 1970-01-01 UTC.
    pub at: i64,
    /// The laptop's offset from UTC at that time, in minutes.
    pub tz: i16,
    /// What the author meant to do.
    pub action: Action,
    /// What the author had merged of this record.
    #[serde(default, skip_serializing_if = "Context::is_empty")]
    pub seen: Context,
}

impl Header {
    /// Device and number.
    #[must_use]
    pub fn dot(&self) -> Dot {
        Dot { device: self.device, seq: self.seq }
    }
}

/// A signed change, with the exact bytes that were signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    header: Header,
    header_text: String,
    content: Option<String>,
    content_hash: ContentHash,
    prev: Digest,
    digest: Digest,
    signature: Signature,
}

impl Change {
    /// Writes and signs a change that follows `prev` on its device.
    ///
    /// # Errors
    /// [`Error::SeesItself`] when `header.seen` covers the change; [`Error::Header`] or
    /// [`Error::Content`] when they cannot be serialized.
    pub fn sign(header: Header, writes: &Writes, prev: Digest, key: &SecretKey) -> Result<Self> {
        let header_text =
            serde_json::to_string(&header).map_err(|e| Error::Header(e.to_string()))?;
        let content = serde_json::to_string(writes).map_err(|e| Error::Content(e.to_string()))?;
        let content_hash = ContentHash::of(&content);
        let digest = Digest::of(prev, &header_text, content_hash);
        let signature = key.sign(&digest.0);
        sees_not_itself(&header)?;
        Ok(Self {
            header,
            header_text,
            content: Some(content),
            content_hash,
            prev,
            digest,
            signature,
        })
    }

    /// Reads a change from the texts in which it was carried or kept. The signature is
    /// *not* verified: see [`crate::verify_all`].
    ///
    /// # Errors
    /// [`Error::Header`] when the header is not one, [`Error::SeesItself`].
    pub fn read(
        header_text: String,
        content: Option<String>,
        content_hash: Option<ContentHash>,
        prev: Digest,
        signature: Signature,
    ) -> Result<Self> {
        let header: Header =
            serde_json::from_str(&header_text).map_err(|e| Error::Header(e.to_string()))?;
        sees_not_itself(&header)?;
        let content_hash = match (&content, content_hash) {
            (Some(content), _) => ContentHash::of(content),
            (None, Some(hash)) => hash,
            (None, None) => return Err(Error::Content("neither content nor its hash".into())),
        };
        let digest = Digest::of(prev, &header_text, content_hash);
        Ok(Self { header, header_text, content, content_hash, prev, digest, signature })
    }

    /// What was written, field by field; empty when the content was purged.
    ///
    /// # Errors
    /// [`Error::Content`] when it is not a flat map.
    pub fn writes(&self) -> Result<Writes> {
        match &self.content {
            None => Ok(Writes::new()),
            Some(content) => {
                serde_json::from_str(content).map_err(|e| Error::Content(e.to_string()))
            }
        }
    }

    /// The header.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The header, byte by byte as it was signed.
    #[must_use]
    pub fn header_text(&self) -> &str {
        &self.header_text
    }

    /// The content, byte by byte as its hash was signed; `None` when it was purged.
    #[must_use]
    pub fn content(&self) -> Option<&str> {
        self.content.as_deref()
    }

    /// The content's hash.
    #[must_use]
    pub fn content_hash(&self) -> ContentHash {
        self.content_hash
    }

    /// The digest of the change before it on its device.
    #[must_use]
    pub fn prev(&self) -> Digest {
        self.prev
    }

    /// Its digest.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// Its signature over the digest.
    #[must_use]
    pub fn signature(&self) -> Signature {
        self.signature
    }
}

fn sees_not_itself(header: &Header) -> Result<()> {
    if header.seq == 0 || header.seen.has(header.dot()) {
        return Err(Error::SeesItself);
    }
    Ok(())
}
