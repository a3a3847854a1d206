//! Sheets that were signed with a pen, by the real program: imported, merged, counted once, and
//! never told to anyone else.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::fs;
use std::path::Path;
use std::time::Duration;

use common::{Demo, failure, run};
use petition::number::SheetNumber;

/// An organizer's table: a demo without signers, and sheets that were issued.
struct Table(Demo);

impl Table {
    fn new(signatures: usize) -> Self {
        Self(Demo::new(signatures))
    }

    fn says(&self, arguments: &[&str]) -> String {
        let output = run(self.0.home.path(), arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// `paper …`, with the place and the passphrase.
    fn arguments(&self, ledger: &str, arguments: &[&str]) -> Vec<String> {
        let (campaign, passphrase) = (self.0.campaign(), self.0.passphrase());
        let mut all: Vec<String> = [
            "paper",
            arguments[0],
            "--campaign",
            &campaign,
            "--ledger",
            ledger,
        ]
        .map(str::to_owned)
        .to_vec();
        if ["import", "status", "report", "scans"].contains(&arguments[0]) {
            all.extend(["--passphrase-file".to_owned(), passphrase]);
        }
        all.extend(arguments[1..].iter().map(|argument| (*argument).to_owned()));
        all
    }

    fn paper(&self, ledger: &str, arguments: &[&str]) -> String {
        let all = self.arguments(ledger, arguments);
        self.says(&all.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn paper_fails(&self, ledger: &str, arguments: &[&str]) -> (String, String) {
        let all = self.arguments(ledger, arguments);
        let output = run(
            self.0.home.path(),
            &all.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        assert_eq!(output.status.code(), Some(1), "{all:?}");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(said.trim_end().lines().count(), 1, "one sentence: {said}");
        (String::from_utf8(output.stdout).expect("UTF-8"), said)
    }

    /// Issues sheets into a ledger; answers with their numbers.
    fn issue(&self, ledger: &str, pages: usize, layout: &str) -> Vec<String> {
        let (campaign, output) = (self.0.campaign(), self.0.at("blank"));
        let pages = pages.to_string();
        let said = self.says(&[
            "sheets",
            "blank",
            "--campaign",
            &campaign,
            "--ledger",
            ledger,
            "--pages",
            &pages,
            "--layout",
            layout,
            "-o",
            &output,
        ]);
        let last = said.lines().last().expect("a line");
        let (first, last) = last
            .split_once(" sheets, ")
            .expect("numbers")
            .1
            .split_once(" to ")
            .expect("two");
        let (first, last): (SheetNumber, SheetNumber) = (
            first.parse().expect("a number"),
            last.parse().expect("a number"),
        );
        (first.number..=last.number)
            .map(|number| SheetNumber { number, ..first }.to_string())
            .collect()
    }

    fn write(&self, name: &str, words: &str) -> String {
        fs::write(self.0.path(name), words).expect("written");
        self.0.at(name)
    }

    fn turn_in(&self, ledger: &str, folder: &str) -> String {
        fs::create_dir_all(self.0.path(folder)).expect("made");
        self.says(&[
            "ledger",
            "turn-in",
            "--ledger",
            ledger,
            "-o",
            &self.0.at(folder),
        ]);
        let files = fs::read_dir(self.0.path(folder))
            .expect("listed")
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        files
            .into_iter()
            .next()
            .expect("a file")
            .to_str()
            .expect("UTF-8")
            .to_owned()
    }

    fn on_paper(&self, ledger: &str) -> Vec<serde_json::Value> {
        self.0
            .roll(ledger)
            .into_iter()
            .filter(|line| !line["on_paper"].is_null())
            .collect()
    }
}

/// Whether some words are in any file below a folder, in UTF-8 or UTF-16.
fn is_somewhere(folder: &Path, words: &str, but: &[&str]) -> Option<String> {
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for entry in fs::read_dir(folder)
        .expect("listed")
        .map(|entry| entry.expect("an entry").path())
    {
        if but.iter().any(|name| entry.ends_with(name)) {
            continue;
        }
        if entry.is_dir() {
            if let Some(found) = is_somewhere(&entry, words, but) {
                return Some(found);
            }
            continue;
        }
        let bytes = fs::read(&entry).expect("read");
        if [words.as_bytes(), &wide]
            .iter()
            .any(|words| bytes.windows(words.len()).any(|window| window == *words))
        {
            return Some(entry.display().to_string());
        }
    }
    None
}

#[test]
fn a_file_that_is_imported_twice_stores_nothing_twice_and_takes_no_correction_back() {
    let table = Table::new(3);
    let ledger = table.0.ledger();
    let sheets = table.issue(&ledger, 2, "letter");
    let (one, two) = (&sheets[0], &sheets[1]);
    let file = table.write(
        "typed.csv",
        &format!(
            "\u{feff}sheet,line,written,name,zip,email,consents\n\
             {one},1,,Rosalind Quintero,20009,rosalind@example.org,email\n\
             {one},2,signed,\"Abubakar, Musa\",,,\n\
             {one},3,struck,,,,\n\
             {one},4,duplicate,,,,\n\
             {one},5,illegible,,,,\n\
             {one},6,rest-blank,,,,\n\
             {two},1,,Wilhelmina van der Bijl,10001,,\n"
        ),
    );
    let said = table.paper(&ledger, &["import", &file]);
    assert!(
        said.contains("7 new, 0 corrected, 0 stored already, 0 not taken"),
        "{said}"
    );
    let once = fs::read(table.0.path("out/ledger.db")).expect("read");
    let said = table.paper(&ledger, &["import", &file]);
    assert!(
        said.contains("0 new, 0 corrected, 7 stored already, 0 not taken"),
        "{said}"
    );
    assert!(
        once == fs::read(table.0.path("out/ledger.db")).expect("read"),
        "not one byte was written"
    );

    let on_paper = table.on_paper(&ledger);
    let names: Vec<_> = on_paper
        .iter()
        .map(|line| {
            (
                line["given_name"].as_str(),
                line["family_name"].as_str(),
                line["zip"].as_str(),
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            (Some("Rosalind"), Some("Quintero"), Some("20009")),
            (Some("Musa"), Some("Abubakar"), Some("")),
            (Some("Wilhelmina"), Some("van der Bijl"), Some("10001"))
        ]
    );
    assert_eq!(on_paper[0]["consents"], serde_json::json!(["email"]));
    assert_eq!(
        on_paper[0]["on_paper"],
        serde_json::json!({ "sheet": one, "line": 1 })
    );
    assert_eq!(table.0.roll(&ledger).len(), 6);

    let id = on_paper[1]["id"].as_str().expect("an id").to_owned();
    let corrected = table.write(
        "corrected.csv",
        &format!("sheet,line,given_name,family_name,zip\n{one},2,Musa,Abubaker,20010\n"),
    );
    let said = table.paper(&ledger, &["import", &corrected]);
    assert!(said.contains("0 new, 1 corrected"), "{said}");
    table.paper(&ledger, &["import", &file]);
    let line = &table.on_paper(&ledger)[1];
    assert_eq!(
        (line["family_name"].as_str(), line["id"].as_str()),
        (Some("Abubaker"), Some(id.as_str())),
        "under the same name"
    );

    let said = table.paper(&ledger, &["status"]);
    let row = said
        .lines()
        .find(|line| line.starts_with("Dupont Circle"))
        .expect("an event")
        .split_whitespace()
        .collect::<Vec<_>>();
    assert_eq!(row[2..], ["0", "0", "1", "1", "0", "3"], "{said}");
    let said = table.paper(&ledger, &["report"]);
    assert!(
        said.contains("1 line to be struck")
            && said.contains(&format!(
                "sheet {one}, line 4: the same person is on the sheet twice"
            )),
        "{said}"
    );
    assert!(said.contains(&format!("sheet {one}, line 5\n")), "{said}");
}

#[test]
fn what_cannot_be_taken_is_said_by_row_and_quotes_nobody() {
    let table = Table::new(1);
    let ledger = table.0.ledger();
    let sheets = table.issue(&ledger, 1, "letter");
    let one = &sheets[0];
    let wrong = format!(
        "{}{}",
        &one[..one.len() - 1],
        if one.ends_with('7') { '8' } else { '7' }
    );
    let file = table.write(
        "typed.csv",
        &format!(
            "sheet,line,written,given_name,family_name,zip,email,consents\n\
             {one},1,,Zebulon,Quintero,2000,,\n\
             {one},11,,Zebulon,Quintero,20009,,\n\
             {wrong},1,,Zebulon,Quintero,20009,,\n\
             {one},2,blank,Zebulon,Quintero,20009,,\n\
             {one},3,,,,20009,,\n\
             {one},4,,Zebulon,Quintero,20009,zebulon@,post\n\
             {one},5,perhaps,Zebulon,Quintero,20009,,\n\
             {one},6,,Zebulon\n\
             {one},7,,Zebulon,Quintero,20009,,\n\
             {one},7,,Zebulon,Quintero,20009,,\n"
        ),
    );
    let (said, error) = table.paper_fails(&ledger, &["import", &file]);
    assert!(
        error.contains("9 rows were not taken, the others are stored"),
        "{error}"
    );
    for part in [
        "row 2 was not taken",
        "zip: A ZIP code has five digits",
        "row 3 was not taken",
        "the numbers 1 to 10",
        "row 4 was not taken: one character of this sheet number is wrong",
        "row 5 was not taken",
        "row 6 was not taken",
        "email: ",
        "consents: ",
        "row 8 was not taken",
        "row 9 was not taken: it has 4 cells under 8 headings",
        "row 11 was not taken: this line of the sheet is in the file twice",
        "1 new, 0 corrected, 0 stored already, 9 not taken",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    for name in ["Zebulon", "Quintero", "zebulon"] {
        assert!(
            !said.contains(name) && !error.contains(name),
            "{said}{error}"
        );
    }
    // A file without headings begins with a person.
    let file = table.write(
        "headless.csv",
        &format!("{one},1,,Zebulon,Quintero,20009,,\n"),
    );
    let (said, error) = table.paper_fails(&ledger, &["import", &file]);
    assert!(
        error.contains("the heading of column 1") && !error.contains("Quintero"),
        "{said}{error}"
    );
    assert_eq!(table.on_paper(&ledger).len(), 1);
}

#[test]
fn no_name_of_a_sheet_is_in_any_file_of_the_machine() {
    let table = Table::new(1);
    let ledger = table.0.ledger();
    let sheets = table.issue(&ledger, 1, "legal");
    let file = table.write(
        "typed.csv",
        &format!(
            "sheet,line,name,email\n{},1,Xiomara Quixotequill,xq@example.org\n",
            sheets[0]
        ),
    );
    table.paper(&ledger, &["import", &file]);
    let mut scan = b"\x89PNG\r\n\x1a\n".to_vec();
    scan.extend(b"a picture of Quixotequill".repeat(200_000));
    fs::write(table.0.path("scan.png"), &scan).expect("written");
    table.paper(&ledger, &["attach", &sheets[0], &table.0.at("scan.png")]);
    table.paper(&ledger, &["status", "--sheets"]);
    table.paper(&ledger, &["report"]);
    let turned_in = table.turn_in(&ledger, "stick");
    for word in ["Quixotequill", "Xiomara", "xq@example"] {
        assert_eq!(
            is_somewhere(table.0.home.path(), word, &["typed.csv", "scan.png"]),
            None,
            "{word}"
        );
    }
    // On another machine, which had only the stick, it is whole again for who has the passphrase.
    let all = table.0.at("all.db");
    table.says(&["ledger", "merge", &all, &turned_in]);
    table.paper(&all, &["scans", &sheets[0], "-o", &table.0.at("scans")]);
    assert!(scan == fs::read(table.0.path(&format!("scans/{}-1.png", sheets[0]))).expect("read"));
    assert_eq!(table.on_paper(&all).len(), 1);
    let (_, error) = table.paper_fails(&all, &["attach", &sheets[0], &table.0.passphrase()]);
    assert!(error.contains("is no PNG, JPEG or PDF"), "{error}");
}

#[test]
fn five_machines_come_to_one_list_in_whatever_order_they_are_merged() {
    let table = Table::new(4);
    let first = table.0.ledger();
    let sheets = table.issue(&first, 20, "letter");
    table.paper(&first, &["out", &format!("{}..{}", sheets[0], sheets[19])]);
    // The latest word holds, by the second: nobody misses a sheet in the second in which it is
    // given out.
    std::thread::sleep(Duration::from_millis(1_100));
    let twice = sheets
        .iter()
        .find(|sheet| {
            sheet
                .parse::<SheetNumber>()
                .is_ok_and(|number| number.number % 10 == 0)
        })
        .expect("one of ten");
    // Each machine types three sheets, and all of them the first line of the one that is read
    // twice, each in its own way.
    let mut turned_in = vec![table.turn_in(&first, "stick-0")];
    for machine in 1..5 {
        let ledger = table.0.at(&format!("machine-{machine}.db"));
        let mut rows = "sheet,line,reading,written,name,zip\n".to_owned();
        for sheet in &sheets[3 * machine - 3..3 * machine] {
            rows += &format!("{sheet},1,1,,Person {sheet},20009\n{sheet},2,1,rest-blank,,\n");
        }
        rows += &format!(
            "{twice},9,{},,Reader Same{},20009\n",
            if machine == 4 { 2 } else { 1 },
            if machine > 2 { "" } else { "Not" }
        );
        let file = table.write(&format!("machine-{machine}.csv"), &rows);
        let said = table.paper(&ledger, &["import", &file]);
        assert!(
            said.contains("is not known here yet"),
            "they can be typed before the station turns in: {said}"
        );
        table.paper(&ledger, &["missing", &sheets[19 - machine]]);
        turned_in.push(table.turn_in(&ledger, &format!("stick-{machine}")));
    }
    let mut seen = Vec::new();
    for (at, order) in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]]
        .iter()
        .enumerate()
    {
        let all = table.0.at(&format!("all-{at}.db"));
        for machine in order.iter().chain([&order[0]]) {
            table.says(&["ledger", "merge", &all, &turned_in[*machine]]);
        }
        let roll: Vec<String> = table.0.roll(&all).iter().map(ToString::to_string).collect();
        seen.push((
            roll,
            table.paper(&all, &["status", "--sheets"]),
            table.paper(&all, &["report"]),
        ));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], seen[2]);
    let (roll, status, _) = &seen[0];
    assert_eq!(
        roll.len(),
        4 + 12 + 1,
        "four on a screen, twelve on sheets of their own, and one that three machines typed"
    );
    // Which first reading is the latest may be decided within a second.
    let agreement = [
        "read twice: 1 line, 100.0 % of them alike",
        "read twice: 1 line, 0.0 % of them alike",
    ];
    assert!(
        agreement.iter().any(|said| status.contains(said)),
        "{status}"
    );
    assert_eq!(
        status
            .lines()
            .filter(|line| line.contains("  missing   0 of"))
            .count(),
        4,
        "{status}"
    );
}

#[test]
fn paper_is_delivered_itself_and_not_printed_again() {
    let table = Table::new(12);
    let ledger = table.0.ledger();
    let sheets = table.issue(&ledger, 1, "letter");
    let file = table.write(
        "typed.csv",
        &format!(
            "sheet,line,name,zip\n{0},1,Ada Byron,20009\n{0},2,Grace Hopper,20009\n",
            sheets[0]
        ),
    );
    table.paper(&ledger, &["import", &file]);
    let (campaign, passphrase, output) = (
        table.0.campaign(),
        table.0.passphrase(),
        table.0.at("printed"),
    );
    let print = [
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
    let said = table.says(&print);
    assert!(
        said.contains("12 signatures on 2 pages") && said.contains("2 more on sheets of paper"),
        "{said}"
    );
    let index: serde_json::Value =
        serde_json::from_slice(&fs::read(table.0.path("printed/index.json")).expect("read"))
            .expect("JSON");
    assert_eq!(
        (index["signatures"].as_u64(), index["on_paper"].as_u64()),
        (Some(12), Some(2))
    );
    // Lists have all of them.
    let lists = table.0.at("lists");
    let said = table.says(&[
        "export",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "--format",
        "delivery",
        "-o",
        &lists,
    ]);
    assert!(said.contains("14 signatures in all"), "{said}");
    let id = table.on_paper(&ledger)[0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    table.says(&[
        "decide",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        &id,
        "withdrawn",
    ]);
    assert!(
        table
            .paper(&ledger, &["report"])
            .contains(&format!("sheet {}, line 1: withdrawn", sheets[0]))
    );
    assert!(table.says(&print).contains("1 more on a sheet of paper"));
}

#[test]
fn a_scan_says_which_sheet_it_is_of() {
    let table = Table::new(1);
    let sheets = table.issue(&table.0.ledger(), 1, "a4");
    let pdf = table.0.at(&format!("blank/blank-{}.pdf", sheets[0]));
    assert_eq!(table.says(&["paper", "scan", &pdf]).trim(), sheets[0]);
    let error = failure(
        table.0.home.path(),
        &["paper", "scan", &table.0.passphrase()],
        1,
    );
    assert!(error.contains("is no PNG, JPEG or PDF"), "{error}");
    let (campaign, ledger) = (table.0.campaign(), table.0.ledger());
    let error = run(
        table.0.home.path(),
        &[
            "paper",
            "out",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "7K3QM-0031-A",
        ],
    );
    assert_eq!(error.status.code(), Some(2), "used wrongly");
}
