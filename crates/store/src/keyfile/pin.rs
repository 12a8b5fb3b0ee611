//! The PIN that gives the laptop back to its worker after the family held it.
//!
//! It opens nothing by itself: the vault is open already, and a PIN can be checked only with the
//! data key of the open vault. So a short one is enough, and what is stored of it reveals nothing
//! without that key.

use super::{Dek, Error, Result};
use ::base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hkdf::hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

const DIGITS: std::ops::RangeInclusive<usize> = 4..=8;
const SALT: usize = 16;

impl Dek {
    /// What is stored of a PIN: four to eight Western, Arabic or Persian digits.
    ///
    /// # Errors
    /// [`Error::Pin`] for anything else.
    pub fn seal_pin(&self, pin: &str, random: &mut dyn FnMut(&mut [u8])) -> Result<String> {
        let digits = digits(pin).ok_or(Error::Pin)?;
        let mut sealed = [0; SALT + 32];
        random(&mut sealed[..SALT]);
        let tag = self.pin_tag(&sealed[..SALT], &digits).finalize().into_bytes();
        sealed[SALT..].copy_from_slice(&tag);
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// Whether `sealed` was made of this PIN.
    #[must_use]
    pub fn pin_fits(&self, sealed: &str, pin: &str) -> bool {
        let (Some(digits), Ok(sealed)) = (digits(pin), URL_SAFE_NO_PAD.decode(sealed)) else {
            return false;
        };
        sealed
            .split_at_checked(SALT)
            .is_some_and(|(salt, tag)| self.pin_tag(salt, &digits).verify_slice(tag).is_ok())
    }

    fn pin_tag(&self, salt: &[u8], digits: &[u8]) -> Hmac<Sha256> {
        let key = self.expand::<64>("hand-over pin");
        let mut hmac = Hmac::<Sha256>::new((&*key).into());
        hmac.update(salt);
        hmac.update(digits);
        hmac
    }
}

/// The digits as numbers, in whichever of the usual scripts they were typed.
fn digits(pin: &str) -> Option<Zeroizing<Vec<u8>>> {
    let pin = pin.trim();
    let count = pin.chars().take(DIGITS.end() + 1).count();
    if !DIGITS.contains(&count) {
        return None;
    }
    let mut digits = Zeroizing::new(Vec::with_capacity(count));
    for letter in pin.chars() {
        // Western, Arabic and Persian digits.
        let zero = ['0', '٠', '۰']
            .into_iter()
            .find(|zero| (u32::from(*zero)..u32::from(*zero) + 10).contains(&u32::from(letter)))?;
        digits.push(u8::try_from(u32::from(letter) - u32::from(zero)).ok()?);
    }
    Some(digits)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn dek(seed: u8) -> Dek {
        Dek::make(&mut |out| out.fill(seed))
    }

    #[test]
    fn a_pin_fits_in_any_figures_and_only_with_the_key_it_was_sealed_with() {
        let sealed = dek(1).seal_pin("4071", &mut |out| out.fill(9)).unwrap();
        for same in ["4071", " 4071 ", "٤٠٧١", "۴۰۷۱"] {
            assert!(dek(1).pin_fits(&sealed, same), "{same}");
        }
        for other in ["4072", "40710", "", "407", "four"] {
            assert!(!dek(1).pin_fits(&sealed, other), "{other}");
        }
        assert!(!dek(2).pin_fits(&sealed, "4071"));
        for damaged in ["", "AAAA", "not base64"] {
            assert!(!dek(1).pin_fits(damaged, "4071"), "{damaged}");
        }
    }

    #[test]
    fn a_pin_has_four_to_eight_digits() {
        for refused in ["", "123", "123456789", "12a4", "-1234", "12 34"] {
            let sealed = dek(1).seal_pin(refused, &mut |out| out.fill(9));
            assert!(matches!(sealed, Err(Error::Pin)), "{refused}");
        }
        for taken in ["0000", "12345678"] {
            assert!(dek(1).seal_pin(taken, &mut |out| out.fill(9)).is_ok(), "{taken}");
        }
    }

    #[test]
    fn the_same_pin_is_kept_differently_each_time() {
        let one = dek(1).seal_pin("4071", &mut |out| out.fill(1)).unwrap();
        assert_ne!(one, dek(1).seal_pin("4071", &mut |out| out.fill(2)).unwrap());
    }
}
