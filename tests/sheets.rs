//! Signed sheets as files: parted, bound in volumes, indexed, the same bytes again, and whole or
//! not there.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::{Demo, failure, run};
use petition::number::SheetNumber;

/// Prints the demo's sheets with these further arguments; answers with the index and the files'
/// bytes.
fn print(
    demo: &Demo,
    folder: &str,
    more: &[&str],
) -> (serde_json::Value, BTreeMap<String, Vec<u8>>) {
    let (campaign, ledger, passphrase, output) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at(folder),
    );
    let place = [
        "sheets",
        "signed",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "-o",
        &output,
    ];
    let done = run(demo.home.path(), &[&place[..], more].concat());
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
    let index = files.remove("index.json").expect("an index");
    (serde_json::from_slice(&index).expect("JSON"), files)
}

/// How many pages a PDF has, by its own page tree.
fn pages(pdf: &[u8]) -> u64 {
    lopdf::Document::load_mem(pdf)
        .expect("a PDF")
        .get_pages()
        .len() as u64
}

#[test]
fn the_index_names_every_volume_and_adds_up() {
    let demo = Demo::new(75);
    let (index, files) = print(&demo, "sheets", &["--pages", "3"]);
    assert_eq!(
        (index["signatures"].as_u64(), index["pages"].as_u64()),
        (Some(75), Some(8))
    );
    let volumes = index["volumes"].as_array().expect("volumes");
    assert_eq!(volumes.len(), 3);
    let cover = blake3::hash(&files["cover-en.pdf"]).to_hex().to_string();
    assert_eq!(
        index["covers"],
        serde_json::json!([{ "file": "cover-en.pdf", "blake3": cover }])
    );
    assert_eq!(files.len(), 4, "three volumes, a cover, and no other file");
    let mut next = 1;
    for volume in volumes {
        let bytes = &files[volume["file"].as_str().expect("a name")];
        assert_eq!(
            volume["blake3"].as_str().expect("a hash"),
            blake3::hash(bytes).to_hex().as_str()
        );
        assert_eq!(volume["pages"].as_u64(), Some(pages(bytes)));
        assert_eq!(
            volume["first_line"].as_u64(),
            Some(next),
            "lines go on from volume to volume"
        );
        next = volume["last_line"].as_u64().expect("a number") + 1;
    }
    assert_eq!(next, 76);
    assert!(
        !index.to_string().contains("Maria"),
        "the index tells no name"
    );
}

#[test]
fn each_part_has_just_its_own() {
    let demo = Demo::new(60);
    let roll = demo.roll(&demo.ledger());
    let mut expected: BTreeMap<String, u64> = BTreeMap::new();
    for line in &roll {
        *expected
            .entry(line["state"].as_str().expect("a state").to_lowercase())
            .or_default() += 1;
    }
    let (index, files) = print(&demo, "by-state", &["--by", "state"]);
    assert_eq!(files.len(), 2 * expected.len(), "a volume and a cover each");
    let found: BTreeMap<String, u64> = index["volumes"]
        .as_array()
        .expect("volumes")
        .iter()
        .map(|volume| {
            let file = volume["file"].as_str().expect("a name");
            let state = file
                .trim_start_matches("signed-en-")
                .trim_end_matches("-001.pdf")
                .to_owned();
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
        let once = print(
            &demo,
            &format!("{layout}-1"),
            &["--layout", layout, "--pages", "2"],
        );
        let again = print(
            &demo,
            &format!("{layout}-2"),
            &["--layout", layout, "--pages", "2"],
        );
        assert!(once == again, "{layout}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_nothing_half_stays() {
    let demo = Demo::new(3);
    fs::write(demo.path("taken"), "a file, not a folder").expect("written");
    let (campaign, ledger, passphrase, output) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at("taken/sheets"),
    );
    let arguments = [
        "sheets",
        "signed",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "-o",
        &output,
    ];
    let said = failure(demo.home.path(), &arguments, 1);
    assert!(said.contains("taken/sheets could not be written"), "{said}");
}

#[test]
fn signatures_under_another_text_are_never_printed_under_this_one() {
    let demo = Demo::new(4);
    let petition = demo.path("out/campaign/petition.toml");
    let changed = fs::read_to_string(&petition)
        .expect("read")
        .replace("End all 287(g)", "Keep all 287(g)");
    fs::write(&petition, changed).expect("written");
    let (campaign, ledger, passphrase, output) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at("sheets"),
    );
    let arguments = [
        "sheets",
        "signed",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "-o",
        &output,
    ];
    let done = run(demo.home.path(), &arguments);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(
        said.contains("4 signatures are under another text"),
        "{said}"
    );
    assert!(
        fs::read_dir(demo.path("sheets"))
            .expect("listed")
            .all(|entry| !entry.expect("an entry").path().ends_with(".pdf"))
    );
}

#[test]
fn a_smaller_printing_takes_away_the_volumes_of_a_larger_one_and_nothing_else() {
    let demo = Demo::new(50);
    print(&demo, "sheets", &["--pages", "1"]);
    fs::write(demo.path("sheets/signed-en-004.pdf"), "changed by hand").expect("written");
    fs::write(demo.path("sheets/notes.txt"), "mine").expect("written");
    let (index, files) = print(&demo, "sheets", &["--pages", "3"]);
    let expected = [
        "cover-en.pdf",
        "notes.txt",
        "signed-en-001.pdf",
        "signed-en-002.pdf",
        "signed-en-004.pdf",
    ];
    assert_eq!(
        files.keys().map(String::as_str).collect::<Vec<_>>(),
        expected
    );
    assert_eq!(index["volumes"].as_array().map(Vec::len), Some(2));
}

#[test]
fn sheet_numbers_go_on_from_part_to_part_and_name_one_printing() {
    let demo = Demo::new(60);
    let numbers = |index: &serde_json::Value| -> Vec<SheetNumber> {
        let volumes = index["volumes"].as_array().expect("volumes").iter();
        let ends = volumes.flat_map(|volume| [&volume["first_sheet"], &volume["last_sheet"]]);
        ends.map(|number| {
            number
                .as_str()
                .expect("a number")
                .parse()
                .expect("a sheet number")
        })
        .collect()
    };
    let (index, _) = print(&demo, "by-state", &["--by", "state"]);
    let by_state = numbers(&index);
    assert_eq!(by_state.first().map(|number| number.number), Some(1));
    assert!(
        by_state
            .chunks(2)
            .zip(by_state.chunks(2).skip(1))
            .all(|(a, b)| b[0].number == a[1].number + 1)
    );
    assert_eq!(
        by_state.last().map(|number| number.number),
        index["pages"].as_u64()
    );
    let (again, _) = print(&demo, "by-state-again", &["--by", "state"]);
    assert_eq!(
        numbers(&again),
        by_state,
        "the same printing has the same numbers"
    );
    let (other, _) = print(&demo, "delivery", &["--by", "state", "--delivery"]);
    assert_ne!(
        numbers(&other)[0].series,
        by_state[0].series,
        "another one has others"
    );
}

#[test]
fn blank_sheets_are_numbered_once_and_can_be_named() {
    let demo = Demo::new(3);
    let (campaign, ledger, passphrase, output) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at("blank"),
    );
    let mut printed: Vec<String> = Vec::new();
    for (pages, more) in [
        ("2", &["--event", "Columbia Heights"][..]),
        ("3", &["--layout", "legal"]),
    ] {
        let place = [
            "sheets",
            "blank",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--pages",
            pages,
            "-o",
            &output,
        ];
        let done = run(demo.home.path(), &[&place[..], more].concat());
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        let file = said.lines().next().expect("a file");
        assert_eq!(
            self::pages(&fs::read(file).expect("read")).to_string(),
            pages
        );
        printed.push(said);
    }
    let issued = [
        "sheets",
        "issued",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "--json",
    ]
    .map(str::to_owned);
    let done = run(
        demo.home.path(),
        &issued.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let sheets: Vec<serde_json::Value> = String::from_utf8_lossy(&done.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let numbers: Vec<SheetNumber> = sheets
        .iter()
        .map(|sheet| {
            sheet["sheet"]
                .as_str()
                .expect("a number")
                .parse()
                .expect("a sheet number")
        })
        .collect();
    assert_eq!(
        numbers
            .iter()
            .map(|number| number.number)
            .collect::<Vec<_>>(),
        [4, 5, 6, 7, 8],
        "after three signatures"
    );
    assert!(
        numbers
            .iter()
            .all(|number| number.series == numbers[0].series)
    );
    let events: Vec<_> = sheets
        .iter()
        .map(|sheet| sheet["event"].as_str().expect("an event"))
        .collect();
    assert_eq!(
        events,
        [
            "columbia-heights",
            "columbia-heights",
            "dupont-circle",
            "dupont-circle",
            "dupont-circle"
        ]
    );
    assert_eq!(
        (sheets[0]["lines"].as_u64(), sheets[4]["lines"].as_u64()),
        (Some(10), Some(15))
    );
    for (said, (first, last)) in printed.iter().zip([(0, 1), (2, 4)]) {
        assert!(
            said.contains(&format!("{} to {}", numbers[first], numbers[last])),
            "{said}"
        );
    }
    assert_eq!(demo.roll(&ledger).len(), 3, "no blank sheet is a signature");
}

#[test]
fn blank_sheets_that_cannot_be_printed_are_said_to_be_issued() {
    let demo = Demo::new(1);
    fs::write(demo.path("taken"), "a file, not a folder").expect("written");
    let (campaign, ledger, output) = (demo.campaign(), demo.ledger(), demo.at("taken"));
    let said = failure(
        demo.home.path(),
        &[
            "sheets",
            "blank",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--pages",
            "2",
            "-o",
            &output,
        ],
        1,
    );
    assert!(said.contains("are issued and not printed"), "{said}");
    let place = [
        "sheets",
        "blank",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "-o",
        &output,
        "--pages",
        "501",
    ];
    let too_many = run(demo.home.path(), &place);
    assert_eq!(too_many.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&too_many.stderr).contains("at most 500 sheets at once"));
}

#[test]
fn a_receipt_counts_the_shift_and_not_what_was_before_it() {
    let demo = Demo::new(12);
    let (campaign, ledger, output) = (demo.campaign(), demo.ledger(), demo.at("receipt.pdf"));
    let receipt = [
        "sheets",
        "receipt",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "-o",
        &output,
    ];
    let done = run(
        demo.home.path(),
        &[&receipt[..], &["--after", "7"]].concat(),
    );
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_eq!(pages(&fs::read(demo.path("receipt.pdf")).expect("read")), 1);
    let said = failure(
        demo.home.path(),
        &[&receipt[..], &["--after", "13"]].concat(),
        1,
    );
    assert!(said.contains("ends with entry 12"), "{said}");
    let empty = Demo::new(0);
    let (campaign, ledger) = (empty.campaign(), empty.ledger());
    let said = failure(
        empty.home.path(),
        &[
            "sheets",
            "receipt",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "-o",
            &output,
        ],
        1,
    );
    assert!(
        said.contains("nothing was signed on this station yet"),
        "{said}"
    );
}

#[test]
fn a_code_too_dense_for_a_poster_is_warned_of() {
    let demo = Demo::new(0);
    let file = demo.path("out/campaign/petition.toml");
    let petition = fs::read_to_string(&file).expect("read");
    let long = format!("https://example.org/{}", "protect-immigration/".repeat(12));
    fs::write(
        &file,
        petition.replace("https://example.org/protect", &long),
    )
    .expect("written");
    let campaign = demo.campaign();
    for kind in ["poster", "tent", "slips"] {
        let output = demo.at(&format!("{kind}.pdf"));
        let done = run(
            demo.home.path(),
            &["qr", "--campaign", &campaign, "--as", kind, "-o", &output],
        );
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        assert!(
            String::from_utf8_lossy(&done.stderr).contains("the code is dense"),
            "{kind}"
        );
    }
    fs::write(&file, petition).expect("written");
    for kind in ["poster", "tent", "slips", "code"] {
        let output = demo.at(&format!("{kind}.pdf"));
        let done = run(
            demo.home.path(),
            &[
                "qr",
                "--campaign",
                &campaign,
                "--as",
                kind,
                "--millimetres",
                "200",
                "-o",
                &output,
            ],
        );
        assert_eq!(String::from_utf8_lossy(&done.stderr), "", "{kind}");
    }
}
