//! The report: its counts add up, its bytes are the same each time, and it names no signer.

use crate::common::{Demo, failure, run};

/// The bytes of a demo's report, written to a file with this name.
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

/// The texts of an SVG, in order.
fn texts(svg: &[u8]) -> Vec<String> {
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
fn beside(texts: &[String], name: &str) -> usize {
    let at = texts
        .iter()
        .position(|word| word == name)
        .unwrap_or_else(|| panic!("{name} is not in {texts:?}"));
    // A number comes right after its name, as it is read.
    texts[at + 1]
        .split(' ')
        .next()
        .expect("a number")
        .parse()
        .expect("a number")
}

#[test]
fn a_report_has_the_numbers_of_the_roll_and_names_nobody() {
    let demo = Demo::new(90);
    let svg = report(&demo, "report.svg");
    let texts = texts(&svg);
    assert!(texts.contains(&"90 signatures".to_owned()), "{texts:?}");
    let roll = demo.roll(&demo.ledger());
    let states = [
        ("MD", "Maryland"),
        ("VA", "Virginia"),
        ("DC", "District of Columbia"),
        ("PR", "Puerto Rico"),
    ];
    for (code, name) in states {
        let expected = roll.iter().filter(|line| line["state"] == code).count();
        // In a table a number comes after its name.
        let at = texts
            .iter()
            .position(|word| word == name)
            .unwrap_or_else(|| panic!("{name} is not in {texts:?}"));
        let number = &texts[at + 1];
        assert_eq!(*number, expected.to_string(), "{name}");
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
        (
            beside(&texts, "By e-mail"),
            beside(&texts, "Not at all: they ticked no box")
        ),
        (email, 90 - email)
    );
    let svg = String::from_utf8(svg).expect("UTF-8");
    for line in &roll {
        for field in ["given_name", "family_name", "email", "zip", "id"] {
            let words = line[field].as_str().expect("words");
            // A few letters of a name are in any text.
            assert!(
                words.chars().count() < 4 || !svg.contains(words),
                "{field}: {words}"
            );
        }
    }
}

#[test]
fn a_station_is_called_by_its_name_once_the_campaign_has_one() {
    let demo = Demo::new(12);
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let opening = [
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    let stations = |json: &[&str]| {
        let list = [&["ledger", "stations"], &opening[..], json].concat();
        let listed = run(demo.home.path(), &list);
        assert!(listed.status.success(), "{listed:?}");
        String::from_utf8(listed.stdout).expect("UTF-8")
    };
    let id = demo.roll(&ledger)[0]["station"]
        .as_str()
        .expect("an id")
        .to_owned();
    let short = id[..8].to_owned();
    let before = texts(&report(&demo, "before.svg"));
    assert!(before.contains(&short), "{before:?}");
    let name = format!("{id}=Table 2");
    let change = ["campaign", "change", &campaign, "--station", &name];
    let change = [&change[..], &opening[4..]].concat();
    let changed = run(demo.home.path(), &change);
    assert!(changed.status.success(), "{changed:?}");
    let after = texts(&report(&demo, "after.svg"));
    assert!(
        after.contains(&"Table 2".to_owned()) && !after.contains(&short),
        "{after:?}"
    );
    // A command takes the id, so the list has it beside the name.
    let listed = stations(&[]);
    assert!(listed.contains(&format!("Table 2 ({id}): 12")), "{listed}");
    let listed = stations(&["--json"]);
    assert!(listed.contains(r#""name":"Table 2""#), "{listed}");
}

#[test]
fn the_same_roll_gives_the_same_bytes() {
    let demo = Demo::new(20);
    for (one, other) in [("a.pdf", "b.pdf"), ("a.svg", "b.svg")] {
        assert!(report(&demo, one) == report(&demo, other), "{one}");
    }
}

#[test]
fn a_report_can_be_made_before_anybody_has_signed() {
    let demo = Demo::new(0);
    assert!(texts(&report(&demo, "report.svg")).contains(&"Nobody has signed yet.".to_owned()));
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
