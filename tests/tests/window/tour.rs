//! A short tour in English, with its leak scan.

use doorstep_tests::leak::Scanner;
use doorstep_tests::places::program;
use doorstep_tests::tour::{canary, words};
use std::fs::File;
use std::process::Command;

#[test]
fn a_whole_visit_works_and_leaves_none_of_a_thousand_planted_words_behind() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("output");
    let file = File::create(&output).unwrap();
    let ended = Command::new(program("doorstep-tour"))
        .args(["--short", "--lang", "en", "--out"])
        .arg(folder.path().join("pictures"))
        .stdout(file.try_clone().unwrap())
        .stderr(file)
        .status()
        .unwrap();
    let said = std::fs::read_to_string(&output).unwrap();
    println!("{said}");
    assert!(ended.success(), "the tour ended with {ended}");

    let secrets = words::all().into_iter().map(str::to_owned).chain(canary::all());
    let scanner = Scanner::of(secrets);
    let scan = scanner.scan(&output);
    assert!(scan.bytes > 500, "the tour said nothing");
    assert!(scan.leaks.is_empty(), "the tour printed words: {:#?}", scan.leaks);
    println!("0 of {} words in the {} bytes that the tour printed", scanner.len(), scan.bytes);
}
