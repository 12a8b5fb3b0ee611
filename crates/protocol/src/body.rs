//! Bodies: JSON, compressed with zstd when that makes them smaller.

use serde::{Serialize, de::DeserializeOwned};

/// The value of `content-encoding` of a compressed body.
pub const ENCODING: &str = "zstd";
/// Below this many bytes compression costs more than it saves.
const WORTH_COMPRESSING: usize = 512;
/// The level: 3 is zstd's own default, and what the figures of docs/performance.md use.
const LEVEL: i32 = 3;

/// A body that cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not JSON of the expected type.
    #[error("the body is not what was asked for: {0}")]
    Json(#[from] serde_json::Error),
    /// It cannot be decompressed.
    #[error("the body cannot be decompressed: {0}")]
    Zstd(#[from] std::io::Error),
    /// It would be larger than the limit.
    #[error("the body is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
}

/// A body ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Whether they are compressed, so that `content-encoding` must say so.
    pub compressed: bool,
}

/// Writes a body.
///
/// # Errors
/// [`Error::Json`] when the value cannot be written, [`Error::Zstd`] when memory runs out.
pub fn encode<T: Serialize>(value: &T) -> Result<Encoded, Error> {
    let bytes = serde_json::to_vec(value)?;
    if bytes.len() < WORTH_COMPRESSING {
        return Ok(Encoded { bytes, compressed: false });
    }
    Ok(Encoded { bytes: zstd::bulk::compress(&bytes, LEVEL)?, compressed: true })
}

/// Reads a body. A compressed one is never unpacked beyond `limit` bytes.
///
/// # Errors
/// [`Error`].
pub fn decode<T: DeserializeOwned>(
    bytes: &[u8],
    compressed: bool,
    limit: usize,
) -> Result<T, Error> {
    let plain;
    let bytes = if compressed {
        plain = decompress(bytes, limit)?;
        &plain
    } else {
        bytes
    };
    if bytes.len() > limit {
        return Err(Error::TooLarge { limit });
    }
    Ok(serde_json::from_slice(bytes)?)
}

fn decompress(bytes: &[u8], limit: usize) -> Result<Vec<u8>, Error> {
    use std::io::Read;
    let mut plain = Vec::new();
    // With one byte more than the limit, a larger body is noticed.
    zstd::stream::read::Decoder::new(bytes)?.take(limit as u64 + 1).read_to_end(&mut plain)?;
    if plain.len() > limit {
        return Err(Error::TooLarge { limit });
    }
    Ok(plain)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_body_that_unpacks_to_more_than_the_limit_is_refused_before_it_is_unpacked() {
        let bomb = zstd::bulk::compress(&vec![b' '; 50_000_000], LEVEL).unwrap();
        assert!(bomb.len() < 10_000);
        assert!(matches!(
            decode::<String>(&bomb, true, 1_000_000),
            Err(Error::TooLarge { limit: 1_000_000 })
        ));
    }

    #[test]
    fn a_body_cut_at_any_byte_is_an_error_and_never_a_shorter_body() {
        let whole = encode(&vec!["a family's words"; 200]).unwrap();
        assert!(whole.compressed);
        for cut in 0..whole.bytes.len() {
            assert!(
                decode::<Vec<String>>(&whole.bytes[..cut], true, 1_000_000).is_err(),
                "cut at {cut}"
            );
        }
    }

    #[test]
    fn a_body_of_512_bytes_is_compressed_and_a_smaller_one_is_not() {
        // Two quotation marks around the letters.
        for (letters, compressed) in [(509, false), (510, true), (511, true)] {
            let text = "a".repeat(letters);
            let body = encode(&text).unwrap();
            assert_eq!(body.compressed, compressed, "{letters}");
            let read: String = decode(&body.bytes, body.compressed, 1_000).unwrap();
            assert_eq!(read, text);
        }
    }

    #[test]
    fn a_body_of_just_the_limit_is_taken_and_one_byte_more_is_not() {
        let text = "a".repeat(998);
        let plain = serde_json::to_vec(&text).unwrap();
        let packed = encode(&text).unwrap().bytes;
        for (bytes, compressed) in [(&plain, false), (&packed, true)] {
            assert_eq!(decode::<String>(bytes, compressed, 1_000).unwrap(), text);
            let refused = decode::<String>(bytes, compressed, 999);
            assert!(matches!(refused, Err(Error::TooLarge { limit: 999 })), "{compressed}");
        }
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_as_too_large_whatever_it_holds() {
        // Cut at the limit it would be a whole body.
        let longer = zstd::bulk::compress(b"\"aa\"   ", LEVEL).unwrap();
        let refused = decode::<String>(&longer, true, 4);
        assert!(matches!(refused, Err(Error::TooLarge { limit: 4 })));
    }
}
