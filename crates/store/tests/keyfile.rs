//! The key file from outside: what opens it, what is told when it does not open, and what
//! its copies on disk survive.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use history::{DeviceId, Digest};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use store::keyfile::{
    Dek, Error, Head, KdfParams, KeyFile, Origin, PassphraseFault, RecoveryFault, calibrate,
    previous_path,
};

const FLOOR: KdfParams = KdfParams::FLOOR;
const DATABASE: [u8; 16] = *b"case store no. 1";
const PASSPHRASE: &str = "the blue door on Elm Street";
/// Written by the first version of the app; must open for ever.
const GOLDEN: &[u8] = include_bytes!("fixtures/keyfile-format-1.json");
const WORDS: &str = include_str!("fixtures/keyfile-format-1.words.txt");
/// A recovery key as good as any other, of no key file here.
const OTHER_WORDS: &str =
    "legal winner thank year wave sausage worth useful legal winner thank yellow";

/// Bytes that count up, in place of random ones.
fn counting() -> impl FnMut(&mut [u8]) {
    let mut next = 0u8;
    move |out| {
        for byte in out {
            *byte = next;
            next = next.wrapping_add(1);
        }
    }
}

fn golden() -> KeyFile {
    KeyFile::from_bytes(GOLDEN).unwrap()
}

/// The data key of the golden file, without deriving it.
fn golden_dek() -> Dek {
    Dek::make(&mut counting())
}

fn head(seq: u64) -> Head {
    Head { device: DeviceId(uuid::Uuid::from_bytes([3; 16])), seq, digest: Digest([5; 32]) }
}

/// The golden file after an edit of its JSON.
fn edited(edit: impl FnOnce(&mut Value)) -> Result<KeyFile, Error> {
    let mut json = serde_json::from_slice(GOLDEN).unwrap();
    edit(&mut json);
    KeyFile::from_bytes(json.to_string().as_bytes())
}

fn same(one: &Dek, other: &Dek) -> bool {
    one.sqlcipher_key() == other.sqlcipher_key()
}

mod opening {
    use super::*;

    #[test]
    fn a_key_file_of_the_first_format_still_opens_both_ways() {
        let file = golden();
        let dek = file.unlock(PASSPHRASE).unwrap();
        assert_eq!(
            dek.sqlcipher_key().as_str(),
            "x'4c4c78a6b137da9d8a2fa4e0c4c0a0037874aed57355b86f295569b9b60738f8'"
        );
        assert!(same(&dek, &file.unlock_with_recovery(WORDS).unwrap()));
        assert_eq!(file.head(&dek).unwrap(), Some(head(42)));
        assert!(file.recovery_confirmed());
        assert_eq!(file.database(), DATABASE);
    }

    #[test]
    fn the_same_randomness_writes_the_first_format_byte_by_byte() {
        let random = &mut counting();
        let (mut file, dek, words) = KeyFile::create(PASSPHRASE, DATABASE, FLOOR, random).unwrap();
        assert!(!file.recovery_confirmed());
        assert_eq!(file.head(&dek).unwrap(), None);
        file.set_head(&dek, head(42), random).unwrap();
        file.set_recovery_confirmed(&dek).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("doorstep.keys");
        file.write(&path).unwrap();
        assert_eq!(
            String::from_utf8(fs::read(path).unwrap()).unwrap(),
            String::from_utf8_lossy(GOLDEN)
        );
        assert_eq!(words.as_str(), WORDS.trim());
    }

    #[test]
    fn a_wrong_passphrase_is_told_as_that() {
        for text in ["the Blue Door on Elm Street", ""] {
            assert!(matches!(golden().unlock(text).err(), Some(Error::WrongPassphrase)), "{text}");
        }
    }

    #[test]
    fn accents_composed_or_not_emoji_and_spaces_at_the_ends_open_the_same() {
        let composed = "ma\u{f1}ana caf\u{e9} 👩🏽‍🌾🚪🇺🇦";
        let decomposed = "  man\u{303}ana\u{a0}cafe\u{301} 👩🏽‍🌾🚪🇺🇦\n";
        let (file, dek, _) = KeyFile::create(composed, DATABASE, FLOOR, &mut counting()).unwrap();
        assert!(same(&dek, &file.unlock(decomposed).unwrap()));
    }

    #[test]
    fn what_can_not_be_a_passphrase_is_refused_without_deriving_a_key() {
        let ten_megabytes = "long ".repeat(2 * 1024 * 1024);
        let refused = |error: Option<Error>| match error {
            Some(Error::Passphrase(fault)) => fault,
            other => panic!("{other:?}"),
        };
        // A derivation would end in `WrongPassphrase`.
        assert_eq!(refused(golden().unlock(&ten_megabytes).err()), PassphraseFault::TooLong);
        assert_eq!(refused(golden().unlock("the blue\0door").err()), PassphraseFault::Nul);
        for (text, fault) in [
            ("", PassphraseFault::TooShort),
            ("blue door", PassphraseFault::TooShort),
            ("the blue door on\0Elm Street", PassphraseFault::Nul),
            (&ten_megabytes, PassphraseFault::TooLong),
        ] {
            assert_eq!(
                refused(KeyFile::create(text, DATABASE, FLOOR, &mut counting()).err()),
                fault
            );
            let mut file = golden();
            let changed = file.change_passphrase(&golden_dek(), text, FLOOR, &mut counting());
            assert_eq!(refused(changed.err()), fault);
            assert_eq!(file, golden());
        }
    }

    #[test]
    fn a_recovery_key_of_another_laptop_is_told_as_that() {
        assert!(matches!(
            golden().unlock_with_recovery(OTHER_WORDS).err(),
            Some(Error::WrongRecoveryKey)
        ));
    }

    #[test]
    fn a_typing_mistake_in_the_recovery_key_is_told_without_deriving_a_key() {
        let fault = |words: &str| match golden().unlock_with_recovery(words).err() {
            Some(Error::RecoveryWords(fault)) => fault,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            fault(&OTHER_WORDS.replace("wave", "wawe")),
            RecoveryFault::UnknownWord { position: 5 }
        );
        assert_eq!(fault(&OTHER_WORDS.replace("wave", "wagon")), RecoveryFault::Checksum);
        assert_eq!(fault(PASSPHRASE), RecoveryFault::Count);
    }

    #[test]
    fn a_revoked_recovery_key_opens_nothing_and_the_new_one_opens_the_same_store() {
        let mut file = golden();
        let words = file.renew_recovery(&golden_dek(), FLOOR, &mut |out| out.fill(8)).unwrap();
        assert!(!file.recovery_confirmed());
        assert!(matches!(file.unlock_with_recovery(WORDS).err(), Some(Error::WrongRecoveryKey)));
        assert!(same(&golden_dek(), &file.unlock_with_recovery(words.as_str()).unwrap()));
    }

    #[test]
    fn another_stores_data_key_changes_nothing() {
        let foreign = Dek::make(&mut |out| out.fill(1));
        let random = &mut counting();
        let mut file = golden();
        assert!(file.head(&foreign).unwrap_err().is_damage());
        assert!(file.set_head(&foreign, head(1), random).unwrap_err().is_damage());
        assert!(file.set_recovery_confirmed(&foreign).unwrap_err().is_damage());
        assert!(
            file.change_passphrase(&foreign, PASSPHRASE, FLOOR, random).unwrap_err().is_damage()
        );
        assert!(file.renew_recovery(&foreign, FLOOR, random).err().unwrap().is_damage());
        assert_eq!(file, golden());
    }

    #[test]
    fn keys_for_different_uses_differ() {
        let dek = golden_dek();
        assert_eq!(dek.sub_key("drafts"), dek.sub_key("drafts"));
        assert_ne!(dek.sub_key("drafts"), dek.sub_key("backup"));
        assert_ne!(dek.sub_key("drafts"), Dek::make(&mut |out| out.fill(1)).sub_key("drafts"));
    }

    #[test]
    fn a_calibrated_cost_is_one_that_a_key_file_may_have() {
        let start = std::time::Instant::now();
        let params = calibrate(std::time::Duration::from_secs(1), &|| start.elapsed()).unwrap();
        let again = KdfParams::new(
            params.memory_kib().into(),
            params.passes().into(),
            params.lanes().into(),
        );
        assert_eq!(again.unwrap(), params);
    }
}

mod damage {
    use super::*;

    #[test]
    fn every_flipped_bit_is_told_as_damage() {
        for index in 0..GOLDEN.len() {
            for bit in 0..8 {
                let mut bytes = GOLDEN.to_vec();
                bytes[index] ^= 1 << bit;
                let error =
                    KeyFile::from_bytes(&bytes).expect_err(&format!("bit {bit} of byte {index}"));
                assert!(error.is_damage(), "bit {bit} of byte {index}: {error:?}");
            }
        }
    }

    #[test]
    fn a_file_cut_anywhere_is_told_as_damage() {
        let json = GOLDEN.trim_ascii_end();
        for length in 0..json.len() {
            let error =
                KeyFile::from_bytes(&json[..length]).expect_err(&format!("cut to {length}"));
            assert!(error.is_damage(), "cut to {length}: {error:?}");
        }
    }

    #[test]
    fn what_is_no_key_file_is_told_as_damage() {
        let nested = "[".repeat(60_000);
        let large = format!("{}{}", " ".repeat(10_000_000), String::from_utf8_lossy(GOLDEN));
        let twice = String::from_utf8_lossy(GOLDEN).replace("\"mac\"", "\"head\": null, \"mac\"");
        for text in [
            "",
            "{}",
            "[]",
            "null",
            r#"{"format": 1}"#,
            r#"{"format": -1}"#,
            &nested,
            &large,
            &twice,
        ] {
            assert!(KeyFile::from_bytes(text.as_bytes()).unwrap_err().is_damage(), "{text:.40}");
        }
        assert!(edited(|json| json["extra"] = json!(1)).unwrap_err().is_damage());
        assert!(edited(|json| json["mac"] = json!("AAAA")).unwrap_err().is_damage());
        assert!(
            edited(|json| json["passphrase"]["kdf"]["name"] = json!("scrypt"))
                .unwrap_err()
                .is_damage()
        );
    }

    #[test]
    fn costs_out_of_bounds_are_refused_before_memory_is_taken() {
        let gib = 1024 * 1024;
        for slot in ["passphrase", "recovery"] {
            for (name, value, weak) in [
                ("memory_kib", 64 * 1024 - 1, true),
                ("memory_kib", 0, true),
                ("passes", 2, true),
                ("lanes", 0, true),
                ("memory_kib", gib + 1, false),
                ("memory_kib", 64 * gib, false),
                ("memory_kib", u64::MAX, false),
                ("passes", 65, false),
                ("passes", 1 << 32, false),
                ("lanes", 9, false),
            ] {
                let error = edited(|json| json[slot]["kdf"][name] = json!(value)).unwrap_err();
                let told = (
                    matches!(error, Error::WeakParameters),
                    matches!(error, Error::AbsurdParameters),
                );
                assert_eq!(told, (weak, !weak), "{slot} {name} {value}: {error:?}");
                assert!(error.is_damage());
            }
        }
    }

    #[test]
    fn a_newer_format_is_told_as_that_and_a_mere_number_of_one_as_damage() {
        let newer = r#"{"format": 2, "shape": "unknown"}"#;
        assert!(matches!(
            KeyFile::from_bytes(newer.as_bytes()),
            Err(Error::TooNew { found: 2, known: 1 })
        ));
        assert!(edited(|json| json["format"] = json!(2)).unwrap_err().is_damage());
        assert!(edited(|json| json["format"] = json!(0)).unwrap_err().is_damage());
    }

    proptest! {
        #[test]
        fn bytes_written_over_the_file_never_give_another_key_file(
            at in 0..GOLDEN.len(), bytes in prop::collection::vec(any::<u8>(), 0..64), keep_length: bool,
        ) {
            let mut file = GOLDEN.to_vec();
            let end = if keep_length { (at + bytes.len()).min(file.len()) } else { at };
            file.splice(at..end, bytes);
            if let Ok(read) = KeyFile::from_bytes(&file) {
                prop_assert_eq!(read, golden());
            }
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
            prop_assert!(KeyFile::from_bytes(&bytes).unwrap_err().is_damage());
        }
    }
}

mod on_disk {
    use super::*;

    /// A folder with a current key file (head 43) and a previous one (head 42).
    fn with_both() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("doorstep.keys");
        fs::write(&path, GOLDEN).unwrap();
        let mut file = golden();
        file.set_head(&golden_dek(), head(43), &mut counting()).unwrap();
        file.write(&path).unwrap();
        (folder, path)
    }

    fn read_head(path: &Path) -> (u64, Origin) {
        let found = KeyFile::read(path).unwrap();
        (found.file.head(&golden_dek()).unwrap().unwrap().seq, found.origin)
    }

    #[test]
    fn what_was_written_is_read_and_the_previous_one_is_kept() {
        let (_folder, path) = with_both();
        assert!(matches!(read_head(&path), (43, Origin::Current)));
        assert_eq!(fs::read(previous_path(&path)).unwrap(), GOLDEN);
    }

    #[test]
    fn where_the_current_one_is_damaged_or_gone_the_previous_one_is_used_and_that_is_told() {
        let (_folder, path) = with_both();
        fs::write(&path, b"").unwrap();
        assert!(matches!(read_head(&path), (42, Origin::Previous(Error::Damaged(_)))));
        fs::remove_file(&path).unwrap();
        assert!(matches!(read_head(&path), (42, Origin::Previous(Error::Missing))));
    }

    #[test]
    fn where_no_copy_helps_the_trouble_with_the_current_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("doorstep.keys");
        assert!(matches!(KeyFile::read(&path), Err(Error::Missing)));
        fs::write(&path, &GOLDEN[..100]).unwrap();
        assert!(matches!(KeyFile::read(&path), Err(Error::Damaged(_))));
        fs::write(previous_path(&path), b"").unwrap();
        assert!(matches!(KeyFile::read(&path), Err(Error::Damaged(_))));
        fs::remove_file(&path).unwrap();
        assert!(matches!(KeyFile::read(&path), Err(Error::Damaged(_))));
        fs::create_dir(&path).unwrap();
        assert!(matches!(KeyFile::read(&path), Err(Error::Io(_))));
    }

    #[test]
    fn a_newer_key_file_is_neither_passed_over_nor_replaced() {
        let (_folder, path) = with_both();
        let newer = br#"{"format": 2}"#;
        fs::write(&path, newer).unwrap();
        assert!(matches!(KeyFile::read(&path), Err(Error::TooNew { found: 2, .. })));
        assert!(matches!(golden().write(&path), Err(Error::TooNew { found: 2, .. })));
        assert_eq!(fs::read(&path).unwrap(), newer);
    }

    #[test]
    fn a_damaged_key_file_never_becomes_the_previous_one() {
        let (_folder, path) = with_both();
        fs::write(&path, b"damaged").unwrap();
        golden().write(&path).unwrap();
        for copy in [&path, &previous_path(&path)] {
            assert_eq!(fs::read(copy).unwrap(), GOLDEN);
        }
    }

    #[test]
    fn once_the_passphrase_is_changed_the_old_one_opens_no_copy() {
        let (_folder, path) = with_both();
        let mut file = KeyFile::read(&path).unwrap().file;
        let new = "a red gate in Oak Lane";
        file.change_passphrase(&golden_dek(), new, FLOOR, &mut |out| out.fill(7)).unwrap();
        file.write(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), fs::read(previous_path(&path)).unwrap());
        let found = KeyFile::read(&path).unwrap().file;
        assert!(matches!(found.unlock(PASSPHRASE).err(), Some(Error::WrongPassphrase)));
        let dek = found.unlock(new).unwrap();
        assert!(same(&dek, &golden_dek()));
        assert_eq!(found.head(&dek).unwrap(), Some(head(43)));
        assert!(same(&dek, &found.unlock_with_recovery(WORDS).unwrap()));
    }

    #[test]
    fn the_key_file_of_another_database_is_not_replaced() {
        let (_folder, path) = with_both();
        let before = fs::read(&path).unwrap();
        let (other, ..) =
            KeyFile::create(PASSPHRASE, *b"case store no. 2", FLOOR, &mut counting()).unwrap();
        assert!(
            matches!(other.write(&path), Err(Error::Io(e)) if e.kind() == std::io::ErrorKind::AlreadyExists)
        );
        assert_eq!(fs::read(&path).unwrap(), before);
        fs::remove_file(&path).unwrap();
        assert!(other.write(&path).is_err());
        assert_eq!(fs::read(previous_path(&path)).unwrap(), GOLDEN);
    }

    #[test]
    fn a_write_that_fails_leaves_both_copies_as_they_were() {
        let (_folder, path) = with_both();
        let before = [fs::read(&path).unwrap(), fs::read(previous_path(&path)).unwrap()];
        // A folder in the place of the previous copy's temporary file, so that it cannot be made.
        let obstacle = path.with_file_name("doorstep.keys.previous.new");
        fs::create_dir(&obstacle).unwrap();
        assert!(matches!(golden().write(&path), Err(Error::Io(_))));
        assert_eq!([fs::read(&path).unwrap(), fs::read(previous_path(&path)).unwrap()], before);
        fs::remove_dir(&obstacle).unwrap();
        golden().write(&path).unwrap();
        assert!(matches!(read_head(&path), (42, Origin::Current)));
    }

    #[cfg(unix)]
    #[test]
    fn both_copies_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, path) = with_both();
        for copy in [&path, &previous_path(&path)] {
            assert_eq!(fs::metadata(copy).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
