//! The day in pictures: counts that add up, the same bytes each time, and no name of a signer.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Demo, failure, run};

/// The report of a demo as a file of this name.
fn report(demo: &Demo, file: &str) -> Vec<u8> {
    let (campaign, ledger, passphrase, path) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at(file),
    );
    let done = run(
        demo.home.path(),
        &[
            "report",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--passphrase-file",
            &passphrase,
            "-o",
            &path,
        ],
    );
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    std::fs::read(demo.path(file)).expect("a report")
}

/// The words of an SVG, line by line.
fn words(svg: &[u8]) -> Vec<String> {
    let svg = String::from_utf8(svg.to_vec()).expect("UTF-8");
    let lines = svg.lines().filter(|line| line.starts_with("<text"));
    lines
        .map(|line| {
            line.split_once('>')
                .expect("a tag")
                .1
                .trim_end_matches("</text>")
                .to_owned()
        })
        .collect()
}

/// The number beside a name.
fn beside(words: &[String], name: &str) -> usize {
    let at = words
        .iter()
        .position(|word| word == name)
        .unwrap_or_else(|| panic!("{name} is not in {words:?}"));
    // Numbers are put before their names, and beside them.
    words[at - 1]
        .split(' ')
        .next()
        .expect("a number")
        .parse()
        .expect("a number")
}

#[test]
fn the_numbers_of_a_report_are_those_of_the_roll_and_it_names_nobody() {
    let demo = Demo::new(90);
    let svg = report(&demo, "report.svg");
    let said = words(&svg);
    assert!(said.contains(&"90 signatures".to_owned()), "{said:?}");
    let roll = demo.roll(&demo.ledger());
    let states = [
        ("MD", "Maryland"),
        ("VA", "Virginia"),
        ("DC", "District of Columbia"),
        ("PR", "Puerto Rico"),
    ];
    for (code, name) in states {
        let expected = roll.iter().filter(|line| line["state"] == code).count();
        // Numbers stand after their names in a table.
        let at = said
            .iter()
            .position(|word| word == name)
            .unwrap_or_else(|| panic!("{name} is not in {said:?}"));
        let near: Vec<&str> = said[at.saturating_sub(1)..=at + 1]
            .iter()
            .map(String::as_str)
            .collect();
        assert!(
            near.contains(&expected.to_string().as_str()),
            "{name}: {expected}, {near:?}"
        );
    }
    let email = roll
        .iter()
        .filter(|line| {
            line["consents"]
                .as_array()
                .is_some_and(|ids| !ids.is_empty())
        })
        .count();
    assert_eq!(
        (beside(&said, "By e-mail"), beside(&said, "By nobody")),
        (email, 90 - email)
    );
    let svg = String::from_utf8(svg).expect("UTF-8");
    for line in &roll {
        for field in ["given_name", "family_name", "email", "zip", "id"] {
            let words = line[field].as_str().expect("words");
            // Two letters of a name are in any word.
            assert!(
                words.chars().count() < 4 || !svg.contains(words),
                "{field}: {words}"
            );
        }
    }
}

#[test]
fn the_same_roll_is_the_same_bytes() {
    let demo = Demo::new(20);
    for (one, other) in [("a.pdf", "b.pdf"), ("a.svg", "b.svg")] {
        assert!(report(&demo, one) == report(&demo, other), "{one}");
    }
}

#[test]
fn nobody_has_signed_yet_is_a_report_too() {
    let demo = Demo::new(0);
    assert!(words(&report(&demo, "report.svg")).contains(&"Nobody has signed yet.".to_owned()));
    assert!(report(&demo, "report.pdf").starts_with(b"%PDF-1.7"));
}

#[test]
fn a_file_that_is_neither_is_refused_before_anything_is_opened() {
    let home = tempfile::tempdir().expect("a folder");
    let output = run(
        home.path(),
        &[
            "report",
            "--campaign",
            "none",
            "--ledger",
            "none",
            "-o",
            "report.docx",
        ],
    );
    assert_eq!(
        output.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        failure(
            home.path(),
            &[
                "report",
                "--campaign",
                "none",
                "--ledger",
                "none",
                "-o",
                "report.pdf"
            ],
            1
        )
        .contains("no campaign folder")
    );
}
