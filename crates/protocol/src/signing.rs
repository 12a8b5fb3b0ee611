//! Signed requests: HTTP Message Signatures (RFC 9421) with Ed25519 and the device's key,
//! so that a stolen token is not enough.
//!
//! Covered: method, path, and for a request with a body its digest (RFC 9530), with the
//! time of signing, the device and, where a request changes something, a nonce.

use base64::{Engine, engine::general_purpose::STANDARD};
use history::{DeviceId, PublicKey, SecretKey, Signature};
use sha2::{Digest, Sha256};

/// Header that names what was signed.
pub const INPUT_HEADER: &str = "signature-input";
/// Header with the signature.
pub const SIGNATURE_HEADER: &str = "signature";
/// Header with the body's digest.
pub const DIGEST_HEADER: &str = "content-digest";
/// A request signed longer ago than this many seconds, or later than now by as many, is
/// stale.
pub const WINDOW_SECONDS: i64 = 300;

/// The claims of a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// When it was signed, in seconds since 1970-01-01 UTC.
    pub created: i64,
    /// The device that signed.
    pub device: DeviceId,
    /// A number used once, when there is a body.
    pub nonce: Option<String>,
}

/// The headers of a signed request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHeaders {
    /// For [`INPUT_HEADER`].
    pub input: String,
    /// For [`SIGNATURE_HEADER`].
    pub signature: String,
    /// For [`DIGEST_HEADER`], when there is a body.
    pub digest: Option<String>,
}

/// Why a request does not count as signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A header is missing or not what it should be.
    #[error("not signed as in RFC 9421")]
    Malformed,
    /// The body is not the one that was signed.
    #[error("the body is not the one that was signed")]
    Digest,
    /// The signature is not the device's.
    #[error("the signature does not verify")]
    Signature,
}

/// A request, ready to be signed by whoever holds the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsigned {
    /// What is signed.
    pub base: String,
    input: String,
    digest: Option<String>,
}

impl Unsigned {
    /// The headers, with the device's signature of [`Self::base`].
    #[must_use]
    pub fn signed(self, signature: &Signature) -> SignedHeaders {
        SignedHeaders {
            input: self.input,
            signature: format!("d=:{}:", STANDARD.encode(signature.0)),
            digest: self.digest,
        }
    }
}

/// Prepares a request for signing.
#[must_use]
pub fn unsigned(method: &str, path: &str, body: Option<&[u8]>, claims: &Claims) -> Unsigned {
    let digest = body.map(content_digest);
    let params = params(claims, digest.is_some());
    let base = base(method, path, digest.as_deref(), &params);
    Unsigned { base, input: format!("d={params}"), digest }
}

/// Signs a request.
#[must_use]
pub fn sign(
    method: &str,
    path: &str,
    body: Option<&[u8]>,
    claims: &Claims,
    key: &SecretKey,
) -> SignedHeaders {
    let unsigned = unsigned(method, path, body, claims);
    let signature = key.sign(unsigned.base.as_bytes());
    unsigned.signed(&signature)
}

/// Reads the claims of a signature, so that the device's key can be found.
///
/// # Errors
/// [`Error::Malformed`].
pub fn claims(input: &str) -> Result<Claims, Error> {
    let params = input.strip_prefix("d=(").ok_or(Error::Malformed)?;
    let (_, params) = params.split_once(')').ok_or(Error::Malformed)?;
    let mut created = None;
    let mut device = None;
    let mut nonce = None;
    for param in params.split(';').skip(1) {
        let (name, value) = param.split_once('=').ok_or(Error::Malformed)?;
        let quoted =
            || value.strip_prefix('"').and_then(|v| v.strip_suffix('"')).ok_or(Error::Malformed);
        match name {
            "created" => created = Some(value.parse().map_err(|_| Error::Malformed)?),
            "keyid" => device = Some(quoted()?.parse().map_err(|_| Error::Malformed)?),
            "nonce" => nonce = Some(quoted()?.to_owned()),
            _ => return Err(Error::Malformed),
        }
    }
    Ok(Claims {
        created: created.ok_or(Error::Malformed)?,
        device: device.ok_or(Error::Malformed)?,
        nonce,
    })
}

/// Verifies a request. The caller decides whether the claims are fresh.
///
/// # Errors
/// [`Error`].
pub fn verify(
    method: &str,
    path: &str,
    body: Option<&[u8]>,
    headers: &SignedHeaders,
    key: &PublicKey,
) -> Result<Claims, Error> {
    let claims = claims(&headers.input)?;
    // A body without a signed digest, or the reverse, is not what was signed.
    if body.map(content_digest) != headers.digest {
        return Err(Error::Digest);
    }
    let params = params(&claims, headers.digest.is_some());
    if headers.input != format!("d={params}") {
        return Err(Error::Malformed);
    }
    let signature = headers
        .signature
        .strip_prefix("d=:")
        .and_then(|s| s.strip_suffix(':'))
        .ok_or(Error::Malformed)?;
    let mut bytes = [0; 64];
    match STANDARD.decode_slice(signature, &mut bytes) {
        Ok(64) => {}
        _ => return Err(Error::Malformed),
    }
    let base = base(method, path, headers.digest.as_deref(), &params);
    if key.verifies(base.as_bytes(), &Signature(bytes)) {
        Ok(claims)
    } else {
        Err(Error::Signature)
    }
}

fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(body)))
}

fn params(claims: &Claims, with_digest: bool) -> String {
    let covered =
        if with_digest { r#""@method" "@path" "content-digest""# } else { r#""@method" "@path""# };
    let nonce =
        claims.nonce.as_ref().map(|nonce| format!(";nonce=\"{nonce}\"")).unwrap_or_default();
    format!("({covered});created={};keyid=\"{}\"{nonce}", claims.created, claims.device)
}

/// The signature base of RFC 9421 §2.5.
fn base(method: &str, path: &str, digest: Option<&str>, params: &str) -> String {
    let digest = digest.map(|digest| format!("\"content-digest\": {digest}\n")).unwrap_or_default();
    format!("\"@method\": {method}\n\"@path\": {path}\n{digest}\"@signature-params\": {params}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn claims_of(nonce: Option<&str>) -> Claims {
        Claims {
            created: 1_763_735_527,
            device: "AwMDAwMDAwMDAwMDAwMDAw".parse().unwrap(),
            nonce: nonce.map(str::to_owned),
        }
    }

    #[test]
    fn a_signed_request_verifies_and_says_who_signed_it() {
        let key = SecretKey::from_bytes(&[5; 32]);
        let signed = sign("POST", "/v1/push", Some(b"{}"), &claims_of(Some("n1")), &key);
        assert_eq!(
            verify("POST", "/v1/push", Some(b"{}"), &signed, &key.public()),
            Ok(claims_of(Some("n1")))
        );
        let signed = sign("GET", "/v1/hello", None, &claims_of(None), &key);
        assert_eq!(verify("GET", "/v1/hello", None, &signed, &key.public()), Ok(claims_of(None)));
    }

    #[test]
    fn whatever_is_altered_in_a_signed_request_it_does_not_verify() {
        let key = SecretKey::from_bytes(&[5; 32]);
        let signed = sign("POST", "/v1/push", Some(b"{}"), &claims_of(Some("n1")), &key);
        let other_key = SecretKey::from_bytes(&[6; 32]);
        let input = |from: &str, to: &str| SignedHeaders {
            input: signed.input.replace(from, to),
            ..signed.clone()
        };
        let cases = [
            verify("GET", "/v1/push", Some(b"{}"), &signed, &key.public()),
            verify("POST", "/v1/pull", Some(b"{}"), &signed, &key.public()),
            verify("POST", "/v1/push", Some(b"[]"), &signed, &key.public()),
            verify("POST", "/v1/push", None, &signed, &key.public()),
            verify(
                "POST",
                "/v1/push",
                Some(b"{}"),
                &SignedHeaders { digest: None, ..signed.clone() },
                &key.public(),
            ),
            verify(
                "POST",
                "/v1/push",
                Some(b"{}"),
                &input("1763735527", "1763735528"),
                &key.public(),
            ),
            verify("POST", "/v1/push", Some(b"{}"), &input("n1", "n2"), &key.public()),
            verify("POST", "/v1/push", Some(b"{}"), &input("\"@path\" ", ""), &key.public()),
            verify(
                "POST",
                "/v1/push",
                Some(b"{}"),
                &input(";nonce", ";expires=1;nonce"),
                &key.public(),
            ),
            verify("POST", "/v1/push", Some(b"{}"), &signed, &other_key.public()),
        ];
        for (i, case) in cases.iter().enumerate() {
            assert!(case.is_err(), "case {i}");
        }
    }

    #[test]
    fn what_is_signed_is_the_signature_base_of_rfc_9421() {
        let with_body = unsigned("POST", "/v1/push", Some(b"{}"), &claims_of(Some("n1")));
        let lines = [
            r#""@method": POST"#,
            r#""@path": /v1/push"#,
            r#""content-digest": sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:"#,
            concat!(
                r#""@signature-params": ("@method" "@path" "content-digest")"#,
                r#";created=1763735527;keyid="AwMDAwMDAwMDAwMDAwMDAw";nonce="n1""#
            ),
        ];
        assert_eq!(with_body.base, lines.join("\n"));
        let without = unsigned("GET", "/v1/hello", None, &claims_of(None));
        let lines = [
            r#""@method": GET"#,
            r#""@path": /v1/hello"#,
            concat!(
                r#""@signature-params": ("@method" "@path")"#,
                r#";created=1763735527;keyid="AwMDAwMDAwMDAwMDAwMDAw""#
            ),
        ];
        assert_eq!(without.base, lines.join("\n"));
    }

    #[test]
    fn headers_that_are_not_a_signature_are_malformed() {
        let key = SecretKey::from_bytes(&[5; 32]);
        let signed = sign("GET", "/v1/hello", None, &claims_of(None), &key);
        let verified = |headers| verify("GET", "/v1/hello", None, &headers, &key.public());
        let short = format!("d=:{}:", STANDARD.encode([0; 63]));
        for signature in ["", "d=::", "d=:?:", "s=:AAAA:", &short] {
            let headers = SignedHeaders { signature: signature.to_owned(), ..signed.clone() };
            assert_eq!(verified(headers), Err(Error::Malformed), "{signature}");
        }
        let id = "AwMDAwMDAwMDAwMDAwMDAw";
        for input in [
            String::new(),
            "d=(".to_owned(),
            format!("d=();keyid=\"{id}\""),
            "d=();created=1".to_owned(),
            format!("d=();created=soon;keyid=\"{id}\""),
            format!("d=();created=1;keyid={id}"),
            format!("d=();created=1;keyid=\"{id}\";nonce=n1"),
            format!("d=();created=1;keyid=\"{id}\";alg=\"none\""),
        ] {
            assert_eq!(claims(&input), Err(Error::Malformed), "{input}");
        }
    }
}
