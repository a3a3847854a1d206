//! The command `export`: its files, its index and what it prints.

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

use petition_kiosk::export::Format;
use serde_json::{Value, json};

use super::common::{Demo, run};

/// Runs a command on the demo's campaign and ledger with the organizer's passphrase.
fn run_on(demo: &Demo, command: &str, more: &[&str]) -> Output {
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let place = [
        command,
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    run(demo.home.path(), &[&place, more].concat())
}

/// Exports the demo on the command line; returns the index, the files' bytes and the output.
fn export(demo: &Demo, format: &str, folder: &str) -> (Value, BTreeMap<String, Vec<u8>>, String) {
    let output = demo.at(folder);
    let done = run_on(
        demo,
        "export",
        &["--format", format, "-o", &output, "--tag", "petition"],
    );
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(demo.path(folder))
        .expect("listed")
        .map(|entry| entry.expect("an entry"))
    {
        files.insert(
            entry.file_name().to_string_lossy().into_owned(),
            fs::read(entry.path()).expect("read"),
        );
    }
    let index = files
        .remove(&format!("{format}-index.json"))
        .expect("an index");
    (
        serde_json::from_slice(&index).expect("JSON"),
        files,
        String::from_utf8(done.stdout).expect("UTF-8"),
    )
}

#[test]
fn the_command_prints_counts_that_add_up_and_the_index_names_every_file() {
    let demo = Demo::new(60);
    let roll = demo.roll(&demo.ledger());
    for format in Format::ALL.iter().map(|format| format.name()) {
        let (index, files, output) = export(&demo, format, format);
        let counts: u64 = index["counts"]
            .as_object()
            .expect("counts")
            .values()
            .filter_map(Value::as_u64)
            .sum();
        assert_eq!(
            (counts, index["signatures"].as_u64()),
            (60, Some(60)),
            "{format}"
        );
        let printed: u64 = output
            .lines()
            .filter_map(|line| line.trim_start().split_once(' ')?.0.parse::<u64>().ok())
            .sum();
        assert_eq!(printed, 120, "the groups and their sum: {output}");
        let listed = index["files"].as_array().expect("files");
        assert_eq!(listed.len(), files.len(), "no other file");
        for file in listed {
            let bytes = &files[file["file"].as_str().expect("a name")];
            assert_eq!(
                file["blake3"].as_str().expect("a hash"),
                blake3::hash(bytes).to_hex().as_str()
            );
        }
        assert!(
            !index.to_string().contains("Maria") && !index.to_string().contains('@'),
            "the index names nobody"
        );
        assert_eq!(
            files,
            export(&demo, format, format).1,
            "the same roll, the same bytes"
        );
    }
    let delivery = fs::read_to_string(demo.path("delivery/delivery.csv")).expect("read");
    assert!(
        delivery.contains("Maria") && !delivery.contains('@') && !delivery.contains("2026"),
        "names and places only"
    );
    let subscribed =
        fs::read_to_string(demo.path("action-network/action-network-subscribe-email.csv"))
            .expect("read");
    for line in roll.iter().filter(|line| line["email"] != "") {
        let asked = line["consents"]
            .as_array()
            .expect("consents")
            .contains(&"email".into());
        assert_eq!(
            subscribed.contains(line["email"].as_str().expect("an address")),
            asked
        );
    }
}

#[test]
fn a_withdrawn_signer_is_in_no_file_of_this_or_an_earlier_export() {
    let demo = Demo::new(20);
    export(&demo, "csv", "lists");
    let roll = demo.roll(&demo.ledger());
    let gone = roll
        .iter()
        .find(|line| line["email"] != "")
        .expect("one with an address");
    let done = run_on(
        &demo,
        "decide",
        &[gone["id"].as_str().expect("an id"), "withdrawn"],
    );
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let (index, files, output) = export(&demo, "csv", "lists");
    let counts: u64 = index["counts"]
        .as_object()
        .expect("counts")
        .values()
        .filter_map(Value::as_u64)
        .sum();
    assert_eq!((counts, &index["not_counted"]), (19, &json!(1)));
    assert!(output.contains("1 more do not count"), "{output}");
    let address = gone["email"].as_str().expect("an address");
    assert!(
        files
            .values()
            .all(|bytes| !String::from_utf8_lossy(bytes).contains(address))
    );
}

#[test]
fn old_files_of_the_format_are_deleted_and_other_files_stay() {
    let demo = Demo::new(30);
    let (_, files, _) = export(&demo, "csv", "lists");
    export(&demo, "xlsx", "lists");
    // The index of an earlier export names two more files. Someone has changed one of them since.
    let index = demo.path("lists/csv-index.json");
    let mut changed: Value =
        serde_json::from_slice(&fs::read(&index).expect("read")).expect("JSON");
    for (name, now) in [
        ("csv-partner-old.csv", "old"),
        ("csv-partner-mended.csv", "mended"),
    ] {
        let entry = json!({
            "file": name, "group": "partner-old", "signatures": 1, "guarded_cells": 0, "blake3": blake3::hash(b"old").to_hex().as_str(),
        });
        changed["files"].as_array_mut().expect("files").push(entry);
        fs::write(demo.path("lists").join(name), now).expect("written");
    }
    fs::write(&index, changed.to_string()).expect("written");
    let (_, again, _) = export(&demo, "csv", "lists");
    assert!(!again.contains_key("csv-partner-old.csv"));
    assert!(again.contains_key("csv-partner-mended.csv") && again.contains_key("xlsx-index.json"));
    assert!(files.iter().all(|(name, bytes)| again[name] == *bytes));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_exported_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let demo = Demo::new(5);
    export(&demo, "csv", "lists");
    for entry in fs::read_dir(demo.path("lists"))
        .expect("listed")
        .map(|entry| entry.expect("an entry"))
    {
        assert_eq!(
            entry.metadata().expect("known").permissions().mode() & 0o777,
            0o600,
            "{:?}",
            entry.file_name()
        );
    }
}

#[test]
fn an_export_that_fails_says_so_in_one_sentence() {
    let fails = |demo: &Demo, more: &[&str]| {
        let done = run_on(demo, "export", more);
        let error = String::from_utf8(done.stderr).expect("UTF-8");
        assert_eq!(done.status.code(), Some(1), "{error}");
        assert!(!error.contains("panicked"), "{error}");
        assert_eq!(error.trim_end().lines().count(), 1, "one sentence: {error}");
        error
    };
    let demo = Demo::new(0);
    let error = fails(&demo, &["--format", "csv", "-o", &demo.at("lists")]);
    assert!(error.contains("no signature to export"), "{error}");
    assert!(!demo.path("lists").exists());

    let demo = Demo::new(2);
    let error = fails(&demo, &["--format", "csv", "-o", &demo.passphrase()]);
    assert!(error.contains("could not be written"), "{error}");
    let done = run_on(
        &demo,
        "export",
        &["--format", "dbase", "-o", &demo.at("lists")],
    );
    assert_eq!(done.status.code(), Some(2));
}
