//! The organizer's decisions about signatures: they hold on every later sheet and list, a later
//! decision undoes them, and they are the same on every machine.

use crate::common::{Demo, failure, run};

struct Office(Demo);

impl Office {
    /// Runs a command that succeeds; returns its output.
    fn run(&self, arguments: &[&str]) -> String {
        let output = run(self.0.home.path(), arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn decide(&self, verdict: &[&str]) {
        let output = self.0.opens(&["decide"], &self.0.ledger(), verdict);
        assert!(output.status.success(), "{verdict:?}: {output:?}");
    }

    fn ids(&self, ledger: &str) -> Vec<String> {
        self.0
            .roll(ledger)
            .iter()
            .map(|line| line["id"].as_str().expect("an id").to_owned())
            .collect()
    }
}

#[test]
fn a_withdrawn_signature_is_on_no_later_sheet_until_a_decision_undoes_it() {
    let office = Office(Demo::new(6));
    let ids = office.ids(&office.0.ledger());
    let name = office.0.roll(&office.0.ledger())[2]["family_name"]
        .as_str()
        .expect("a name")
        .to_owned();
    office.decide(&[&ids[2], "withdrawn"]);
    office.decide(&[&ids[4], "rejected", "no such address"]);
    let left = office.ids(&office.0.ledger());
    assert_eq!(
        left,
        [&ids[0], &ids[1], &ids[3], &ids[5]].map(String::clone)
    );

    let (campaign, ledger, passphrase, sheets) = (
        office.0.campaign(),
        office.0.ledger(),
        office.0.passphrase(),
        office.0.at("sheets"),
    );
    office.run(&[
        "sheets",
        "signed",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "-o",
        &sheets,
    ]);
    let index = std::fs::read_to_string(office.0.path("sheets/index.json")).expect("an index");
    assert!(
        index.contains("\"signatures\": 4") || index.contains("\"lines\": 4"),
        "{index}"
    );
    assert!(!name.is_empty());

    office.decide(&[&ids[2], "counts"]);
    assert_eq!(office.ids(&office.0.ledger()).len(), 5);
    // No entry was changed or removed: the ledger verifies and has three more entries.
    assert!(
        office
            .run(&["ledger", "verify", &ledger])
            .contains("9 entries")
    );
}

#[test]
fn a_duplicate_is_counted_once_on_every_machine() {
    let office = Office(Demo::new(5));
    let ids = office.ids(&office.0.ledger());
    office.decide(&[&ids[3], "duplicate-of", &ids[0]]);
    office.decide(&[&ids[4], "duplicate-of", &ids[1]]);
    office.decide(&[&ids[4], "not-duplicate-of", &ids[1]]);
    let here = office.ids(&office.0.ledger());
    assert_eq!(
        here,
        [&ids[0], &ids[1], &ids[2], &ids[4]].map(String::clone)
    );
    let (ledger, stick, other) = (
        office.0.ledger(),
        office.0.at("stick"),
        office.0.at("other.db"),
    );
    std::fs::create_dir(office.0.path("stick")).expect("made");
    office.run(&["ledger", "turn-in", "--ledger", &ledger, "-o", &stick]);
    let turned_in = std::fs::read_dir(office.0.path("stick"))
        .expect("listed")
        .filter_map(Result::ok)
        .next()
        .expect("a file")
        .path();
    office.run(&[
        "ledger",
        "merge",
        &other,
        turned_in.to_str().expect("UTF-8"),
        "--campaign",
        &office.0.campaign(),
    ]);
    assert_eq!(office.0.take_in(&other, false), 1);
    assert_eq!(office.ids(&other), here);
}

#[test]
fn a_pair_that_was_declared_two_people_is_not_asked_about_again() {
    let office = Office(Demo::new(1));
    let (campaign, ledger, passphrase) = (
        office.0.campaign(),
        office.0.at("pair.db"),
        office.0.passphrase(),
    );
    let draft = |given: &str| {
        serde_json::json!({
            "given_name": given, "family_name": "Quintero", "email": "m.quintero@example.org", "zip": "20009", "language": "en",
            "ink": [[[100, 100, 0], [300, 40, 100], [500, 120, 200]]]
        })
    };
    let drafts = format!("{}\n{}\n", draft("Maria"), draft("Maria"));
    std::fs::write(office.0.path("drafts"), drafts).expect("written");
    let status = crate::common::program(office.0.home.path())
        .args(["intake", "--campaign", &campaign, "--ledger", &ledger])
        .stdin(std::fs::File::open(office.0.path("drafts")).expect("opened"))
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.expect("run").success());
    let list = [
        "duplicates",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    let said = office.run(&list);
    assert!(
        said.starts_with("1 counted, 1 repeat signature ") && said.contains("same e-mail"),
        "{said}"
    );
    let listed = office.run(&[&list[..], &["--json"]].concat());
    let link: serde_json::Value =
        serde_json::from_str(listed.lines().next().expect("a link")).expect("JSON");
    let ids = [0, 1].map(|at| {
        link["entries"][at]["id"]
            .as_str()
            .expect("an id")
            .to_owned()
    });
    let decide = [
        "decide",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    // No decision excludes the second signature, so "counts" has nothing to undo; it takes
    // "not-duplicate-of".
    let said = failure(
        office.0.home.path(),
        &[&decide[..], &[&ids[1], "counts"]].concat(),
        1,
    );
    assert!(said.contains("not-duplicate-of"), "{said}");
    office.run(&[&decide[..], &[&ids[0], "not-duplicate-of", &ids[1]]].concat());
    let said = office.run(&list);
    assert!(
        said.starts_with("2 counted, 0 repeat signatures ") && !said.contains("same e-mail"),
        "{said}"
    );
}

#[test]
fn wrong_decisions_are_refused_in_a_sentence() {
    let office = Office(Demo::new(2));
    let ids = office.ids(&office.0.ledger());
    let (campaign, ledger, passphrase) = (
        office.0.campaign(),
        office.0.ledger(),
        office.0.passphrase(),
    );
    let base = [
        "decide",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    let with = |more: &[&str]| failure(office.0.home.path(), &[&base[..], more].concat(), 1);
    assert!(with(&[&ids[0], "duplicate-of", &ids[0]]).contains("no duplicate of itself"));
    assert!(
        with(&["00000000-0000-4000-8000-000000000000", "withdrawn"])
            .contains("no signature has the id")
    );
}
