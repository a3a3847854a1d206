//! Sheets as files: divided into parts, bound in volumes, indexed, printed again to the same bytes,
//! and written whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

use crate::common::{Demo, failure, run};
use petition::number::SheetNumber;

/// Returns the arguments of `sheets COMMAND` on the demo's campaign and ledger, with the
/// organizer's passphrase if the command opens signatures.
fn arguments(demo: &Demo, command: &str, more: &[&str]) -> Vec<String> {
    let mut arguments = vec!["sheets".to_owned(), command.to_owned()];
    arguments.extend(["--campaign".to_owned(), demo.campaign()]);
    arguments.extend(["--ledger".to_owned(), demo.ledger()]);
    if matches!(command, "signed" | "issued") {
        arguments.extend(["--passphrase-file".to_owned(), demo.passphrase()]);
    }
    arguments.extend(more.iter().map(|argument| (*argument).to_owned()));
    arguments
}

fn run_sheets(demo: &Demo, command: &str, more: &[&str]) -> Output {
    let arguments = arguments(demo, command, more);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    run(demo.home.path(), &arguments)
}

/// Runs `sheets COMMAND`, which must succeed. Returns its output.
fn succeed(demo: &Demo, command: &str, more: &[&str]) -> String {
    let done = run_sheets(demo, command, more);
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8(done.stdout).expect("UTF-8")
}

/// Runs `sheets COMMAND`, which must fail. Returns its one sentence on stderr.
fn fail(demo: &Demo, command: &str, more: &[&str]) -> String {
    let arguments = arguments(demo, command, more);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    failure(demo.home.path(), &arguments, 1)
}

/// Prints the demo's sheets with these further arguments. Returns the index and the bytes of the
/// other files.
fn print(
    demo: &Demo,
    folder: &str,
    more: &[&str],
) -> (serde_json::Value, BTreeMap<String, Vec<u8>>) {
    let output = demo.at(folder);
    succeed(demo, "signed", &[&["-o", output.as_str()], more].concat());
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

/// Returns the number of pages in the page tree of a PDF.
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
    let said = fail(&demo, "signed", &["-o", &demo.at("taken/sheets")]);
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
    demo.sign_petition();
    let done = run_sheets(&demo, "signed", &["-o", &demo.at("sheets")]);
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
        ends.map(number).collect()
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
    let (undated, _) = print(&demo, "undated", &["--by", "state", "--undated"]);
    assert_ne!(
        numbers(&undated)[0].series,
        by_state[0].series,
        "another printing has other numbers"
    );
    let (old_flag, _) = print(&demo, "delivery", &["--by", "state", "--delivery"]);
    assert_eq!(
        numbers(&old_flag),
        numbers(&undated),
        "old scripts say --delivery"
    );
}

#[test]
fn blank_sheets_are_numbered_once_and_can_be_named() {
    let demo = Demo::new(3);
    let output = demo.at("blank");
    let printed: Vec<String> = [
        ("2", &["--event", "Columbia Heights"][..]),
        ("3", &["--layout", "legal"]),
    ]
    .into_iter()
    .map(|(sheets, more)| {
        let place = ["--pages", sheets, "-o", &output];
        let said = succeed(&demo, "blank", &[&place[..], more].concat());
        let file = said.lines().next().expect("a file");
        let pdf = fs::read(file).expect("read");
        assert_eq!(pages(&pdf).to_string(), sheets);
        said
    })
    .collect();
    let issued = issued(&demo);
    let numbers: Vec<SheetNumber> = issued.iter().map(|sheet| number(&sheet["sheet"])).collect();
    let in_series: Vec<u64> = numbers.iter().map(|number| number.number).collect();
    assert_eq!(in_series, [4, 5, 6, 7, 8], "after three signatures");
    assert!(
        numbers
            .iter()
            .all(|number| number.series == numbers[0].series)
    );
    let events: Vec<_> = issued
        .iter()
        .map(|sheet| sheet["event"].as_str().expect("an event"))
        .collect();
    assert_eq!(events[..2], ["columbia-heights"; 2]);
    assert_eq!(events[2..], ["dupont-circle"; 3]);
    assert_eq!(
        (issued[0]["lines"].as_u64(), issued[4]["lines"].as_u64()),
        (Some(10), Some(15))
    );
    for (said, (first, last)) in printed.iter().zip([(0, 1), (2, 4)]) {
        assert!(
            said.contains(&format!("{} to {}", numbers[first], numbers[last])),
            "{said}"
        );
    }
    assert_eq!(
        demo.roll(&demo.ledger()).len(),
        3,
        "no blank sheet is a signature"
    );
}

/// Returns the sheets that `sheets issued` lists.
fn issued(demo: &Demo) -> Vec<serde_json::Value> {
    succeed(demo, "issued", &["--json"])
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

fn number(value: &serde_json::Value) -> SheetNumber {
    let text = value.as_str().expect("a number");
    text.parse().expect("a sheet number")
}

#[test]
fn blank_sheets_that_cannot_be_printed_are_said_to_be_issued() {
    let demo = Demo::new(1);
    fs::write(demo.path("taken"), "a file, not a folder").expect("written");
    let output = demo.at("taken");
    let said = fail(&demo, "blank", &["--pages", "2", "-o", &output]);
    assert!(said.contains("are issued and not printed"), "{said}");
    let too_many = run_sheets(&demo, "blank", &["--pages", "501", "-o", &output]);
    assert_eq!(too_many.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&too_many.stderr).contains("at most 500 sheets at once"));
}

#[test]
fn a_receipt_counts_the_shift_and_not_what_was_before_it() {
    let demo = Demo::new(12);
    let output = demo.at("receipt.pdf");
    succeed(&demo, "receipt", &["-o", &output, "--after", "7"]);
    assert_eq!(pages(&fs::read(demo.path("receipt.pdf")).expect("read")), 1);
    let said = fail(&demo, "receipt", &["-o", &output, "--after", "13"]);
    assert!(said.contains("ends with entry 12"), "{said}");
    let said = fail(&Demo::new(0), "receipt", &["-o", &output]);
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
    demo.sign_petition();
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
    demo.sign_petition();
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

/// The date inside of a file is not the second in which the last person signed.
#[test]
fn the_date_inside_of_a_sheet_is_a_day_or_none() {
    let demo = Demo::new(3);
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    for (folder, undated) in [("dated", false), ("undated", true)] {
        let output = demo.at(folder);
        let mut arguments = vec![
            "sheets",
            "signed",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
        ];
        arguments.extend(["--passphrase-file", &passphrase, "-o", &output]);
        arguments.extend(undated.then_some("--undated"));
        let done = run(demo.home.path(), &arguments);
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        for file in ["signed-en-001.pdf", "cover-en.pdf"] {
            let path = demo.path(folder).join(file);
            let document = lopdf::Document::load(path).expect("a PDF");
            let info = document.trailer.get(b"Info").expect("information");
            let info = info.as_reference().expect("a reference");
            let info = document.get_dictionary(info).expect("a dictionary");
            let date = info.get(b"CreationDate").and_then(lopdf::Object::as_str);
            assert_eq!(date.is_err(), undated, "{date:?}");
            let Ok(date) = date else { continue };
            let date = String::from_utf8_lossy(date).into_owned();
            let (_, time) = date.split_at("D:20261124".len());
            assert!(time.starts_with("000000"), "{date}");
        }
    }
}
