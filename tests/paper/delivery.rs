//! Delivering the sheets themselves, and finding the sheet of a scan.

use std::fs;

use super::Office;
use super::common::{failure, run};

#[test]
fn lines_on_paper_are_not_printed_again() {
    let office = Office::new(12);
    let ledger = office.0.ledger();
    let sheets = office.issue(&ledger, 1, "letter");
    let file = office.write(
        "typed.csv",
        &format!(
            "sheet,line,name,zip\n{0},1,Ada Byron,20009\n{0},2,Grace Hopper,20009\n",
            sheets[0]
        ),
    );
    office.paper(&ledger, &["import", &file]);
    let (campaign, passphrase, output) = (
        office.0.campaign(),
        office.0.passphrase(),
        office.0.at("printed"),
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
    let said = office.run(&print);
    assert!(
        said.contains("12 signatures on 2 pages") && said.contains("2 more on sheets of paper"),
        "{said}"
    );
    let index: serde_json::Value =
        serde_json::from_slice(&fs::read(office.0.path("printed/index.json")).expect("read"))
            .expect("JSON");
    assert_eq!(
        (index["signatures"].as_u64(), index["on_paper"].as_u64()),
        (Some(12), Some(2))
    );
    // Lists have the lines on paper too.
    let lists = office.0.at("lists");
    let said = office.run(&[
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
    let id = office.on_paper(&ledger)[0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    office.run(&[
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
        office
            .paper(&ledger, &["report"])
            .contains(&format!("sheet {}, line 1: withdrawn", sheets[0]))
    );
    assert!(office.run(&print).contains("1 more on a sheet of paper"));
}

/// A pile out of a feeder, and two files: each sheet is printed with its place, and what was not
/// read is named.
#[test]
fn each_sheet_of_a_pile_is_found_with_its_place() {
    let office = Office::new(1);
    let sheets = office.issue(&office.0.ledger(), 3, "letter");
    let pile = office.0.at(&format!("blank/blank-{}.pdf", sheets[0]));
    let expected: String = (1..)
        .zip(&sheets)
        .map(|(page, sheet)| format!("{pile} page {page}: {sheet}\n"))
        .collect();
    assert_eq!(
        office.run(&["paper", "scan", &pile, "--seconds", "60"]),
        expected
    );

    let other = office.0.at("no-picture.txt");
    fs::write(&other, "hello").expect("written");
    let home = office.0.home.path();
    let output = run(home, &["paper", "scan", &other, &pile, "--seconds", "60"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(&format!("{other}: this is no PNG")), "{said}");
    assert!(said.contains("1 of 4 pages were not read"), "{said}");
}

#[test]
fn the_sheet_of_a_scan_is_found() {
    let office = Office::new(1);
    let sheets = office.issue(&office.0.ledger(), 1, "a4");
    let pdf = office.0.at(&format!("blank/blank-{}.pdf", sheets[0]));
    assert_eq!(office.run(&["paper", "scan", &pdf]).trim(), sheets[0]);
    let error = failure(
        office.0.home.path(),
        &["paper", "scan", &office.0.passphrase()],
        1,
    );
    assert!(error.contains("is no PNG, JPEG, PDF, TIFF"), "{error}");
    let (campaign, ledger) = (office.0.campaign(), office.0.ledger());
    let error = run(
        office.0.home.path(),
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
