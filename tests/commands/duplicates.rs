//! The command `duplicates` finds people who signed twice, and shows names only if asked to.

use std::io::Write as _;
use std::process::Stdio;

use crate::common::{Demo, program, run};

/// Has these people sign at a station of the demo, each with a given name, a family name and an
/// e-mail address.
pub(crate) fn sign(demo: &Demo, ledger: &str, signers: &[(&str, &str, &str)]) {
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
fn people_who_signed_twice_are_listed_with_reasons() {
    let demo = Demo::new(1);
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.at("signed.db"), demo.passphrase());
    let signers = [
        ("Siobhán", "Kshatriya", "siobhan@example.org"),
        ("SIOBHAN", "Kshatriya", "Siobhan@Example.org"),
        ("Siobhna", "Kshatriya", ""),
        ("Miguel", "Kshatriya", "siobhan@example.org"),
    ];
    sign(&demo, &ledger, &signers);
    let duplicates = |more: &[&str]| {
        let place = [
            "duplicates",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--passphrase-file",
            &passphrase,
        ];
        let done = run(demo.home.path(), &[&place, more].concat());
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        String::from_utf8(done.stdout).expect("UTF-8")
    };
    let output = duplicates(&[]);
    assert!(
        output.starts_with("3 counted, 1 repeat signature left out\n"),
        "{output}"
    );
    assert!(
        output.contains("same e-mail, same ZIP, same name"),
        "{output}"
    );
    assert!(
        output.contains("same ZIP, first name one letter apart, same last name"),
        "{output}"
    );
    assert!(!output.contains("Kshatriya"), "{output}");
    assert!(duplicates(&["--names"]).contains("Siobhán Kshatriya"));
    let links: Vec<serde_json::Value> = duplicates(&["--json"])
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(
        links.iter().filter(|link| link["link"] == "exact").count(),
        1
    );
    // Miguel shares the mailbox, but is another person.
    assert!(
        links.iter().all(|link| link["entries"]
            .as_array()
            .expect("two")
            .iter()
            .all(|entry| entry["seq"] != 4)),
        "{links:?}"
    );
}
