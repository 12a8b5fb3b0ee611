//! Enrollment codes: ten letters that are read aloud and typed once, within ten minutes.

use sha2::{Digest, Sha256};

/// Crockford's base 32: no two letters that look alike.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 10;
/// How long a code can be used, in milliseconds.
pub(crate) const LIFE: i64 = 10 * 60 * 1000;

/// A code from random bytes, as it is shown: `XXXXX-XXXXX`.
pub(crate) fn make_code(random: [u8; LENGTH]) -> String {
    // 256 is a multiple of 32: each letter is as likely as any other.
    let mut code: String =
        random.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    code.insert(LENGTH / 2, '-');
    code
}

/// The hash under which a code is stored, however it was typed; `None` when it cannot be a code.
pub(crate) fn hash(typed: &str) -> Option<[u8; 32]> {
    let mut letters = [0; LENGTH];
    let mut count = 0;
    for c in typed.chars().filter(|c| !matches!(c, '-' | ' ')) {
        let letter = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let letter = u8::try_from(letter).ok().filter(|letter| LETTERS.contains(letter))?;
        *letters.get_mut(count)? = letter;
        count += 1;
    }
    (count == LENGTH).then(|| Sha256::digest(letters).into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let code = make_code([0, 1, 20, 31, 5, 6, 7, 8, 9, 255]);
        assert_eq!(code, "01MZ5-6789Z");
        let kept = hash(&code).unwrap();
        for typed in ["01mz5-6789z", "01MZ56789Z", " olmz5 6789z ", "OIMZ5-6789Z"] {
            assert_eq!(hash(typed), Some(kept), "{typed}");
        }
    }

    #[test]
    fn what_is_not_spelt_like_a_code_is_none() {
        for typed in ["", "01MZ5", "01MZ5-6789Z0", "01MZ5-6789U", "01MZ5-6789é", "０1MZ5-6789Z"] {
            assert_eq!(hash(typed), None, "{typed}");
        }
        assert_ne!(hash("01MZ5-6789Z"), hash("01MZ5-67890"));
    }
}
