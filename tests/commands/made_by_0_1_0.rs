//! Files made by version 0.1.0 do not show who wrote them. They are refused in a sentence that says
//! so, and are left as they are.

use std::path::{Path, PathBuf};

use crate::common::{Demo, failure};

fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/0.1.0/drive")
        .join(path)
}

/// Copies a fixture into the folder of a demo. Returns its path as an argument.
fn copy(demo: &Demo, path: &str) -> String {
    let to = demo.path(
        Path::new(path)
            .file_name()
            .and_then(|name| name.to_str())
            .expect("UTF-8"),
    );
    std::fs::copy(fixture(path), &to).expect("copied");
    to.to_str().expect("UTF-8").to_owned()
}

/// The sentence with which a command refuses; it may not have changed the file.
fn refused(demo: &Demo, file: &str, arguments: &[&str]) -> String {
    let before = std::fs::read(file).expect("read");
    let said = failure(demo.home.path(), arguments, 1);
    assert!(said.contains("a version before 0.2"), "{said}");
    assert_eq!(std::fs::read(file).expect("read"), before, "{file}");
    said
}

#[test]
fn a_campaign_that_nobody_signed_is_refused() {
    let demo = Demo::new(1);
    let campaign = fixture("campaign").to_str().expect("UTF-8").to_owned();
    let file = format!("{campaign}/campaign.toml");
    refused(&demo, &file, &["campaign", "check", &campaign]);
    let ledger = demo.ledger();
    let said = refused(
        &demo,
        &file,
        &["intake", "--campaign", &campaign, "--ledger", &ledger],
    );
    assert!(said.contains("make the campaign again"), "{said}");
}

#[test]
fn a_ledger_is_refused_and_left_as_it_is() {
    let demo = Demo::new(1);
    let ledger = copy(&demo, "station-a.db");
    let campaign = demo.campaign();
    refused(&demo, &ledger, &["ledger", "verify", &ledger]);
    refused(
        &demo,
        &ledger,
        &["intake", "--campaign", &campaign, "--ledger", &ledger],
    );
}

#[test]
fn turn_ins_and_mirrors_are_not_merged() {
    let demo = Demo::new(1);
    let ledger = demo.ledger();
    for file in ["turn-ins/a", "mirror"] {
        let name = std::fs::read_dir(fixture(file))
            .expect("a folder")
            .next()
            .expect("a file")
            .expect("listed")
            .file_name();
        let name = format!("{file}/{}", name.to_str().expect("UTF-8"));
        let file = copy(&demo, &name);
        refused(&demo, &file, &["ledger", "merge", &ledger, &file]);
    }
    assert_eq!(demo.roll(&ledger).len(), 1);
}
