//! Ids, digests, keys and signatures as text: one spelling each, and nothing else is read.
#![allow(clippy::unwrap_used, missing_docs)]

use history::{
    AgencyId, ContentHash, DeviceId, Digest, Error, PublicKey, RecordId, SecretKey, Signature,
    StaffId, StreamId,
};
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::str::FromStr;
use uuid::Uuid;

const SIXTEEN: &str = "AQEBAQEBAQEBAQEBAQEBAQ";
const THIRTY_TWO: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE";

fn round_trip<T>(value: T, text: &str, name: &'static str)
where
    T: FromStr<Err = Error> + DeserializeOwned + serde::Serialize + Debug + PartialEq + Copy,
{
    assert_eq!(text.parse::<T>(), Ok(value));
    assert_eq!(serde_json::to_string(&value).unwrap(), format!("\"{text}\""));
    assert_eq!(serde_json::from_str::<T>(&format!("\"{text}\"")).unwrap(), value);
    assert_eq!(format!("{value:?}"), format!("{name}({text})"));

    for bad in [
        "",
        "AQEB",
        &text[..text.len() - 1],
        &format!("{text}A"),
        &format!("{text}="),
        &format!("{}+", &text[..text.len() - 1]),
        &format!(" {text}"),
        // Bits after the last byte: a second spelling of the same id.
        &format!("{}R", &text[..text.len() - 1]),
    ] {
        assert_eq!(bad.parse::<T>(), Err(Error::Encoding { what: name }), "{bad:?}");
        let refused = serde_json::from_value::<T>(bad.into()).unwrap_err().to_string();
        assert!(refused.contains(&format!("expected a {name} in URL-safe base64")), "{refused}");
    }
}

#[test]
fn an_id_has_one_spelling_of_22_letters() {
    let id = Uuid::from_bytes([1; 16]);
    round_trip(AgencyId(id), SIXTEEN, "AgencyId");
    round_trip(DeviceId::from(id), SIXTEEN, "DeviceId");
    round_trip(StaffId::from(id), SIXTEEN, "StaffId");
    round_trip(StreamId::from(id), SIXTEEN, "StreamId");
    round_trip(RecordId::from(id), SIXTEEN, "RecordId");
}

#[test]
fn a_digest_has_one_spelling_of_43_letters() {
    round_trip(Digest([1; 32]), THIRTY_TWO, "Digest");
    round_trip(ContentHash([1; 32]), THIRTY_TWO, "ContentHash");
}

#[test]
fn a_content_hash_is_the_sha_256_of_its_bytes() {
    // The published digests of nothing and of "abc".
    let hash = |text| ContentHash::of(text).to_string();
    assert_eq!(hash(""), "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    assert_eq!(hash("abc"), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
}

#[test]
fn a_digest_differs_with_each_thing_it_covers() {
    let content = ContentHash::of("{}");
    let digest = Digest::of(Digest::START, "header", content);
    for other in [
        Digest::of(Digest([1; 32]), "header", content),
        Digest::of(Digest::START, "Header", content),
        Digest::of(Digest::START, "header", ContentHash::of("{ }")),
    ] {
        assert_ne!(other, digest);
    }
    assert_eq!(digest, Digest::of(Digest::START, "header", content));
    assert_eq!(Digest::START, Digest([0; 32]));
}

fn key() -> SecretKey {
    SecretKey::from_bytes(&[7; 32])
}

#[test]
fn a_secret_key_keeps_its_bytes_and_never_shows_them() {
    assert_eq!(*key().to_bytes(), [7; 32]);
    assert_eq!(format!("{:?}", key()), "SecretKey(…)");
}

/// The first test of RFC 8032, 7.1.
#[test]
fn keys_and_signatures_are_those_of_the_standard() {
    const SECRET: [u8; 32] = [
        157, 97, 177, 157, 239, 253, 90, 96, 186, 132, 74, 244, 146, 236, 44, 196, 68, 73, 197,
        105, 123, 50, 105, 25, 112, 59, 172, 3, 28, 174, 127, 96,
    ];
    let key = SecretKey::from_bytes(&SECRET);
    assert_eq!(key.public().to_string(), "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    let signature = key.sign(b"").to_string();
    assert_eq!(
        signature,
        "5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc-bRr0lv18FlbviRlUUFDjnoQCw"
    );
}

#[test]
fn a_public_key_is_read_back_from_its_bytes_and_its_text() {
    let public = key().public();
    assert_eq!(PublicKey::from_bytes(&public.to_bytes()), Ok(public));
    assert_eq!(format!("{public:?}"), format!("PublicKey({public})"));
    let text = serde_json::to_string(&public).unwrap();
    assert_eq!(text, format!("\"{public}\""));
    assert_eq!(serde_json::from_str::<PublicKey>(&text).unwrap(), public);
}

#[test]
fn bytes_that_are_no_point_of_the_curve_are_no_public_key() {
    let mut none = [0; 32];
    none[0] = 2;
    assert_eq!(PublicKey::from_bytes(&none), Err(Error::Encoding { what: "public key" }));
    let text = ContentHash(none).to_string();
    let refused = serde_json::from_value::<PublicKey>(text.into()).unwrap_err().to_string();
    assert_eq!(refused, "not a public key");
    let refused = serde_json::from_value::<PublicKey>("short".into()).unwrap_err().to_string();
    assert!(refused.contains("expected a public key in URL-safe base64"), "{refused}");
}

#[test]
fn a_signature_is_read_back_and_verifies_only_its_message_and_key() {
    let signature = key().sign(b"as it was said");
    assert_eq!(format!("{signature:?}"), format!("Signature({signature})"));
    assert_eq!(signature.to_string().len(), 86);
    let text = serde_json::to_string(&signature).unwrap();
    assert_eq!(text, format!("\"{signature}\""));
    assert_eq!(serde_json::from_str::<Signature>(&text).unwrap(), signature);
    let refused = serde_json::from_value::<Signature>("short".into()).unwrap_err().to_string();
    assert!(refused.contains("expected a signature in URL-safe base64"), "{refused}");

    assert!(key().public().verifies(b"as it was said", &signature));
    assert!(!key().public().verifies(b"as it was sold", &signature));
    let other = SecretKey::from_bytes(&[8; 32]).public();
    assert!(!other.verifies(b"as it was said", &signature));
    let mut altered = signature;
    altered.0[40] ^= 1;
    assert!(!key().public().verifies(b"as it was said", &altered));
}
