//! Signed sheets as files: parted, bound in volumes, indexed, the same bytes again, and whole or not there.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::{Demo, failure, run};

/// Prints the demo's sheets with these further arguments; answers with the index and the files' bytes.
fn print(demo: &Demo, folder: &str, more: &[&str]) -> (serde_json::Value, BTreeMap<String, Vec<u8>>) {
    let (campaign, ledger, passphrase, output) = (demo.campaign(), demo.ledger(), demo.passphrase(), demo.at(folder));
    let place = ["sheets", "signed", "--campaign", &campaign, "--ledger", &ledger, "--passphrase-file", &passphrase, "-o", &output];
    let done = run(demo.home.path(), &[&place[..], more].concat());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(demo.path(folder)).expect("listed").map(|entry| entry.expect("an entry")) {
        files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("read"));
    }
    let index = files.remove("index.json").expect("an index");
    (serde_json::from_slice(&index).expect("JSON"), files)
}

/// How many pages a PDF has, by its own page tree.
fn pages(pdf: &[u8]) -> u64 {
    lopdf::Document::load_mem(pdf).expect("a PDF").get_pages().len() as u64
}

#[test]
fn the_index_names_every_volume_and_adds_up() {
    let demo = Demo::new(75);
    let (index, files) = print(&demo, "sheets", &["--pages", "3"]);
    assert_eq!((index["signatures"].as_u64(), index["pages"].as_u64()), (Some(75), Some(8)));
    let volumes = index["volumes"].as_array().expect("volumes");
    assert_eq!(volumes.len(), 3);
    let cover = blake3::hash(&files["cover-en.pdf"]).to_hex().to_string();
    assert_eq!(index["covers"], serde_json::json!([{ "file": "cover-en.pdf", "blake3": cover }]));
    assert_eq!(files.len(), 4, "three volumes, a cover, and no other file");
    let mut next = 1;
    for volume in volumes {
        let bytes = &files[volume["file"].as_str().expect("a name")];
        assert_eq!(volume["blake3"].as_str().expect("a hash"), blake3::hash(bytes).to_hex().as_str());
        assert_eq!(volume["pages"].as_u64(), Some(pages(bytes)));
        assert_eq!(volume["first_line"].as_u64(), Some(next), "lines go on from volume to volume");
        next = volume["last_line"].as_u64().expect("a number") + 1;
    }
    assert_eq!(next, 76);
    assert!(!index.to_string().contains("Maria"), "the index tells no name");
}

#[test]
fn each_part_has_just_its_own() {
    let demo = Demo::new(60);
    let roll = demo.roll(&demo.ledger());
    let mut expected: BTreeMap<String, u64> = BTreeMap::new();
    for line in &roll {
        *expected.entry(line["state"].as_str().expect("a state").to_lowercase()).or_default() += 1;
    }
    let (index, files) = print(&demo, "by-state", &["--by", "state"]);
    assert_eq!(files.len(), 2 * expected.len(), "a volume and a cover each");
    let found: BTreeMap<String, u64> = index["volumes"]
        .as_array()
        .expect("volumes")
        .iter()
        .map(|volume| {
            let file = volume["file"].as_str().expect("a name");
            let state = file.trim_start_matches("signed-en-").trim_end_matches("-001.pdf").to_owned();
            (state, volume["last_line"].as_u64().expect("a number"))
        })
        .collect();
    assert_eq!(found, expected);
    for by in ["event", "day"] {
        let (index, _) = print(&demo, by, &["--by", by]);
        assert_eq!(index["signatures"].as_u64(), Some(60), "{by}");
    }
}

#[test]
fn the_same_roll_is_printed_to_the_same_bytes() {
    let demo = Demo::new(40);
    for layout in ["letter", "a4", "legal"] {
        let once = print(&demo, &format!("{layout}-1"), &["--layout", layout, "--pages", "2"]);
        let again = print(&demo, &format!("{layout}-2"), &["--layout", layout, "--pages", "2"]);
        assert!(once == again, "{layout}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_nothing_half_stays() {
    let demo = Demo::new(3);
    fs::write(demo.path("taken"), "a file, not a folder").expect("written");
    let (campaign, ledger, passphrase, output) = (demo.campaign(), demo.ledger(), demo.passphrase(), demo.at("taken/sheets"));
    let arguments = ["sheets", "signed", "--campaign", &campaign, "--ledger", &ledger, "--passphrase-file", &passphrase, "-o", &output];
    let said = failure(demo.home.path(), &arguments, 1);
    assert!(said.contains("taken/sheets could not be written"), "{said}");
}

#[test]
fn signatures_under_another_text_are_never_printed_under_this_one() {
    let demo = Demo::new(4);
    let petition = demo.path("out/campaign/petition.toml");
    let changed = fs::read_to_string(&petition).expect("read").replace("End all 287(g)", "Keep all 287(g)");
    fs::write(&petition, changed).expect("written");
    let (campaign, ledger, passphrase, output) = (demo.campaign(), demo.ledger(), demo.passphrase(), demo.at("sheets"));
    let arguments = ["sheets", "signed", "--campaign", &campaign, "--ledger", &ledger, "--passphrase-file", &passphrase, "-o", &output];
    let done = run(demo.home.path(), &arguments);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(said.contains("4 signatures are under another text"), "{said}");
    assert!(fs::read_dir(demo.path("sheets")).expect("listed").all(|entry| !entry.expect("an entry").path().ends_with(".pdf")));
}
