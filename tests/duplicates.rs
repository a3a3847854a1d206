//! Who signed twice is found by the command line, and nobody's name is said where it was not asked
//! for.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use std::io::Write as _;
use std::process::Stdio;

use common::{Demo, program, run};

fn sign(demo: &Demo, ledger: &str, signers: &[(&str, &str, &str)]) {
    let mut command = program(demo.home.path());
    let mut intake = command
        .args(["intake", "--campaign", &demo.campaign(), "--ledger", ledger])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("started");
    let mut drafts = intake.stdin.take().expect("a pipe");
    for (given, family, email) in signers {
        let draft = serde_json::json!({
            "given_name": given, "family_name": family, "email": email, "zip": "20009", "language": "en",
            "ink": [[[100, 100, 0], [300, 40, 100], [500, 120, 200]]]
        });
        writeln!(drafts, "{draft}").expect("written");
    }
    drop(drafts);
    assert!(intake.wait().expect("ended").success());
}

#[test]
fn who_signed_twice_is_listed_with_reasons() {
    let demo = Demo::new(1);
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.at("signed.db"), demo.passphrase());
    let signers = [
        ("Siobhán", "Kshatriya", "siobhan@example.org"),
        ("SIOBHAN", "Kshatriya", "Siobhan@Example.org"),
        ("Siobhna", "Kshatriya", ""),
        ("Miguel", "Kshatriya", "siobhan@example.org"),
    ];
    sign(&demo, &ledger, &signers);
    let says = |more: &[&str]| {
        let place = [
            "duplicates",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--passphrase-file",
            &passphrase,
        ];
        let output = run(demo.home.path(), &[&place, more].concat());
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let words = says(&[]);
    assert!(
        words.starts_with("3 counted, 1 repeat signatures left out\n"),
        "{words}"
    );
    assert!(
        words.contains("same e-mail, same ZIP, same name"),
        "{words}"
    );
    assert!(
        words.contains("same ZIP, first name one letter apart, same last name"),
        "{words}"
    );
    assert!(!words.contains("Kshatriya"), "{words}");
    assert!(says(&["--names"]).contains("Siobhán Kshatriya"));
    let links: Vec<serde_json::Value> = says(&["--json"])
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(
        links.iter().filter(|link| link["link"] == "exact").count(),
        1
    );
    // Of one mailbox, and not the same person.
    assert!(
        links.iter().all(|link| link["entries"]
            .as_array()
            .expect("two")
            .iter()
            .all(|entry| entry["seq"] != 4)),
        "{links:?}"
    );
}
