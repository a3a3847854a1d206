//! A damaged ledger is brought to the organizer, and what is left of it is merged.

use std::fs;

use crate::common::{Demo, failure, run};

/// Fills the page that has an entry in it, somewhere in the middle of a ledger, with zeros.
fn damage(ledger: &str) {
    let mut bytes = fs::read(ledger).expect("read");
    let page = bytes.len() / 4096 / 2;
    let rows = |page: usize| bytes[page * 4096] == 13 && bytes[page * 4096 + 4] == 1;
    let page = (page..)
        .find(|page| rows(*page))
        .expect("a page of one entry");
    bytes[page * 4096..(page + 1) * 4096].fill(0);
    fs::write(ledger, bytes).expect("written");
}

#[test]
fn a_damaged_ledger_is_salvaged_and_merged_and_its_backup_fills_the_gap() {
    let demo = Demo::new(20);
    let says = |arguments: &[&str]| {
        let output = run(demo.home.path(), arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let (ledger, whole) = (demo.ledger(), demo.at("whole.db"));
    fs::copy(&ledger, &whole).expect("copied");
    damage(&ledger);
    let refused = failure(demo.home.path(), &["ledger", "verify", &ledger], 1);
    assert!(refused.contains("ledger salvage"), "{refused}");

    let before = fs::read(&ledger).expect("read");
    let said = says(&["ledger", "salvage", &ledger, "--output", &demo.at("")]);
    assert!(said.contains("entries saved; entry "), "{said}");
    assert!(said.contains("ledger.salvaged: written"), "{said}");
    assert_eq!(fs::read(&ledger).expect("read"), before);

    let campaign = demo.campaign();
    let merge =
        |into: &str, from: &str| says(&["ledger", "merge", into, from, "--campaign", &campaign]);
    let (by_file, at_once) = (demo.at("by-file.db"), demo.at("at-once.db"));
    merge(&by_file, &demo.at("ledger.salvaged"));
    let said = merge(&at_once, &ledger);
    assert!(
        said.contains("is lost between others that are here"),
        "{said}"
    );
    // Without the path, and without the office's own station, which has no entries.
    let heads = |ledger: &str| -> String {
        let said = says(&["ledger", "verify", ledger]);
        let lines = said
            .lines()
            .skip(1)
            .filter(|line| !line.contains(": 0 entries"));
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(heads(&by_file), heads(&at_once));
    assert!(heads(&at_once).contains("is lost between others"));

    // A copy from before the damage has the rest, and is searched in the same way.
    let said = merge(&at_once, &whole);
    assert!(!said.contains("lost"), "{said}");
    assert!(!heads(&at_once).contains("lost"));
    let roll = |ledger: &str| {
        demo.take_in(ledger, true);
        let output = demo.opens(&["roll", "--json"], ledger, &[]);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .lines()
            .count()
    };
    assert_eq!(roll(&at_once), roll(&by_file) + 1);
}

#[test]
fn a_file_with_nothing_in_it_is_refused_in_words() {
    let demo = Demo::new(1);
    let other = demo.at("holiday.jpg");
    fs::write(&other, vec![0x2c; 20_000]).expect("written");
    let (ledger, folder) = (demo.ledger(), demo.at(""));
    let salvage = ["ledger", "salvage", &other, "--output", &folder];
    let merge = ["ledger", "merge", &ledger, &other];
    for arguments in [&salvage[..], &merge] {
        let said = failure(demo.home.path(), arguments, 1);
        assert!(
            said.contains("no entry of this campaign was found"),
            "{said}"
        );
    }
    let names = fs::read_dir(demo.path("out")).expect("listed");
    let names = names.map(|entry| entry.expect("read").file_name());
    assert!(
        names
            .into_iter()
            .all(|name| !name.to_string_lossy().contains("salvaged"))
    );
}
