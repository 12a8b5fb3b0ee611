//! How a change is carried: the exact texts that were signed, each once.
//!
//! The digest of the previous change is left out where the reader has it already: where the
//! change before in the same list is the one before on the same device.

use history::{Change, ContentHash, Digest, Signature};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A change on the wire.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Carried {
    /// The header, byte by byte.
    #[serde(rename = "h")]
    header: Box<RawValue>,
    /// The content, byte by byte.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    content: Option<Box<RawValue>>,
    /// The content's hash, when the content was purged.
    #[serde(rename = "x", default, skip_serializing_if = "Option::is_none")]
    content_hash: Option<ContentHash>,
    /// The digest of the change before it on its device, unless the reader has it.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    prev: Option<Digest>,
    /// The signature.
    #[serde(rename = "s")]
    signature: Signature,
}

/// A carried change that cannot be read: which of the list, and why.
#[derive(Debug, thiserror::Error)]
#[error("change {index} of the list: {error}")]
pub struct Refused {
    /// Its place in the list, from 0.
    pub index: usize,
    /// What is wrong with it.
    pub error: history::Error,
}

/// The parts of a change as they are kept, ready to be carried.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The header, byte by byte.
    pub header: String,
    /// The content, byte by byte; `None` when purged.
    pub content: Option<String>,
    /// The content's hash, wanted when the content was purged.
    pub content_hash: ContentHash,
    /// The digest of the change before it on its device.
    pub prev: Digest,
    /// Its own digest.
    pub digest: Digest,
    /// The signature.
    pub signature: Signature,
}

/// Packs changes in the given order. `known` is the digest that the reader has of the
/// change before the first, when the reader has it (a push that follows on from the head).
///
/// # Errors
/// [`Refused`] when a kept text is not JSON, which only damage on disk can cause.
pub fn carry(
    kept: impl IntoIterator<Item = Kept>,
    known: Option<Digest>,
) -> Result<Vec<Carried>, Refused> {
    let mut before = known;
    kept.into_iter()
        .enumerate()
        .map(|(index, kept)| {
            let refused = |e: serde_json::Error| Refused {
                index,
                error: history::Error::Header(e.to_string()),
            };
            let content_hash = kept.content.is_none().then_some(kept.content_hash);
            let prev = (before != Some(kept.prev)).then_some(kept.prev);
            before = Some(kept.digest);
            Ok(Carried {
                header: RawValue::from_string(kept.header).map_err(refused)?,
                content: kept.content.map(RawValue::from_string).transpose().map_err(refused)?,
                content_hash,
                prev,
                signature: kept.signature,
            })
        })
        .collect()
}

/// Unpacks changes. Signatures are not verified here.
///
/// # Errors
/// [`Refused`] for the first change that cannot be read.
pub fn uncarry(carried: Vec<Carried>, known: Option<Digest>) -> Result<Vec<Change>, Refused> {
    let mut before = known.unwrap_or(Digest::START);
    carried
        .into_iter()
        .enumerate()
        .map(|(index, carried)| {
            let header = String::from(Box::<str>::from(carried.header));
            let content = carried.content.map(|content| String::from(Box::<str>::from(content)));
            let prev = carried.prev.unwrap_or(before);
            let change =
                Change::read(header, content, carried.content_hash, prev, carried.signature)
                    .map_err(|error| Refused { index, error })?;
            before = change.digest();
            Ok(change)
        })
        .collect()
}

impl From<&Change> for Kept {
    fn from(change: &Change) -> Self {
        Self {
            header: change.header_text().to_owned(),
            content: change.content().map(str::to_owned),
            content_hash: change.content_hash(),
            prev: change.prev(),
            digest: change.digest(),
            signature: change.signature(),
        }
    }
}
