//! Importing tables as programs and people write them, through the real program: what a dry run
//! shows, and the rows that were not taken.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use rust_xlsxwriter::Workbook;

use super::Office;

/// The names of the lines on paper.
fn names(office: &Office, ledger: &str) -> Vec<String> {
    let name = |line: &serde_json::Value, part: &str| line[part].as_str().unwrap_or("?").to_owned();
    let lines = office.on_paper(ledger);
    lines
        .iter()
        .map(|line| format!("{} {}", name(line, "given_name"), name(line, "family_name")))
        .collect()
}

#[test]
fn one_table_is_one_list_in_whatever_program_it_was_typed() {
    let office = Office::new(1);
    let ledger = office.0.ledger();
    let one = office.issue(&ledger, 1, "letter").remove(0);
    let rows = [
        [
            "Sheet #",
            "Line #",
            "Full name",
            "ZIP Code",
            "E-mail",
            "Notes",
        ],
        [one.as_str(), "1", "José Peña", "20009", "", "hard to read"],
        ["", "2", "Zoë O’Brien", "", "zoe@example.org", ""],
        ["", "3", "(blank)", "", "", ""],
    ];
    let text = |separator: &str| {
        rows.iter()
            .map(|row| row.join(separator) + "\r\n")
            .collect::<String>()
    };
    let mut workbook = Workbook::new();
    let tab = workbook.add_worksheet();
    for (at, row) in rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            let place = (
                u32::try_from(at).expect("few"),
                u16::try_from(column).expect("few"),
            );
            match cell.parse::<f64>() {
                Ok(number) => tab.write(place.0, place.1, number),
                Err(_) => tab.write(place.0, place.1, *cell),
            }
            .expect("written");
        }
    }
    let utf16 = format!("\u{feff}{}", text("\t"));
    let old = encoding_rs::WINDOWS_1252.encode(&text(";")).0.into_owned();
    let said = [
        (
            "typed.csv",
            text(",").into_bytes(),
            "3 new, 0 corrected, 0 stored already, 0 not taken",
        ),
        (
            "excel.csv",
            old,
            "0 new, 0 corrected, 3 stored already, 0 not taken",
        ),
        (
            "unicode.txt",
            utf16.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "0 new, 0 corrected, 3 stored already, 0 not taken",
        ),
        (
            "typed.xlsx",
            workbook.save_to_buffer().expect("a workbook"),
            "0 new, 0 corrected, 3 stored already, 0 not taken",
        ),
    ]
    .map(|(name, bytes, end)| {
        fs::write(office.0.path(name), bytes).expect("written");
        let said = office.paper(&ledger, &["import", &office.0.at(name)]);
        assert!(said.contains(end), "{name}: {said}");
        assert!(
            said.contains("column 6 (\"Notes\") is passed over: it is no part of a line"),
            "{name}: {said}"
        );
        said
    });
    assert!(
        said[1].contains("it was read as windows-1252, so look whether"),
        "{}",
        said[1]
    );
    assert_eq!(names(&office, &ledger), ["José Peña", "Zoë O’Brien"]);
}

#[test]
fn a_dry_run_shows_what_was_understood_and_stores_nothing() {
    let office = Office::new(1);
    let ledger = office.0.ledger();
    let one = office.issue(&ledger, 1, "letter").remove(0);
    let file = office.write(
        "typed.csv",
        &format!(
            "Signatures of Monday\nHoja;Línea;Nombre;Apellidos;Teléfono;A\n{one};1;Rosalind;Quintero;;x\n\
             {one};2;Musa;Abubakar;;no\n"
        ),
    );
    let before = fs::read(office.0.path("out/ledger.db")).expect("read");
    for option in ["--dry-run", "--explain"] {
        let said = office.paper(&ledger, &["import", &file, option]);
        for part in [
            "text parted by semicolons, in UTF-8, 2 rows below the headings in row 2",
            "column 1 (\"Hoja\") is sheet",
            "column 2 (\"Línea\") is line",
            "column 3 (\"Nombre\") is given_name",
            "column 4 (\"Apellidos\") is family_name",
            "column 5 (\"Teléfono\") is passed over: the petition does not ask for phone",
            "column 6 (\"A\") is box A",
            "2 new, 0 corrected, 0 stored already, 0 not taken",
            "nothing was stored",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(
            !said.contains("Quintero") && !said.contains("Musa"),
            "{said}"
        );
    }
    assert!(
        before == fs::read(office.0.path("out/ledger.db")).expect("read"),
        "not one byte was written"
    );
    office.paper(&ledger, &["import", &file]);
    assert_eq!(
        names(&office, &ledger),
        ["Rosalind Quintero", "Musa Abubakar"]
    );
}

#[test]
fn rows_that_were_not_taken_are_corrected_in_a_file_of_their_own() {
    let office = Office::new(1);
    let ledger = office.0.ledger();
    let one = office.issue(&ledger, 1, "letter").remove(0);
    let file = office.write(
        "typed.csv",
        &format!(
            "sheet,line,name,zip,city,notes\n{one},1,Rosalind Quintero,20009,Washington,\n\
             ,2,Musa Abubakar,0,\"\"\"\",\n,3,N/A,,\"\"\"\",=1+1\n,4,Wilhelmina Roe,,,\n"
        ),
    );
    let before = fs::read(office.0.path("typed.csv")).expect("read");
    let (_, error) = office.paper_fails(&ledger, &["import", &file, "--not-taken", &file]);
    assert!(error.contains("is the table itself"), "{error}");
    assert!(before == fs::read(office.0.path("typed.csv")).expect("read"));

    let rest = office.0.at("rest.csv");
    let (said, error) = office.paper_fails(&ledger, &["import", &file, "--not-taken", &rest]);
    assert!(
        error.contains("1 row was not taken and 1 taken with a cell that could not be read, the others are stored")
            && error.contains("rest.csv"),
        "{error}"
    );
    for name in ["Quintero", "Musa", "Abubakar", "Wilhelmina"] {
        assert!(
            !said.contains(name) && !error.contains(name),
            "{said}{error}"
        );
    }
    let mode = fs::metadata(office.0.path("rest.csv"))
        .expect("there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600, "it has names in it");
    let text = fs::read_to_string(office.0.path("rest.csv")).expect("UTF-8");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[0],
        "\u{feff}not taken because,in row,sheet,line,name,zip,city,notes"
    );
    assert!(
        lines[1].starts_with("\"zip: ")
            && lines[1].ends_with(&format!(",3,{one},2,Musa Abubakar,0,Washington,")),
        "{text}"
    );
    assert!(
        lines[2].ends_with(&format!(",4,{one},3,N/A,,Washington,'=1+1")),
        "{text}"
    );
    assert_eq!(lines.len(), 3, "{text}");

    let corrected = text
        .replace("Abubakar,0,", "Abubakar,10001,")
        .replace("N/A,,Washington", "Nora Roe,,");
    let rest = office.write("rest.csv", &corrected);
    let said = office.paper(&ledger, &["import", &rest]);
    assert!(
        said.contains("1 new, 1 corrected, 0 stored already, 0 not taken"),
        "{said}"
    );
    let said = office.paper(&ledger, &["import", &rest]);
    assert!(
        said.contains("0 new, 0 corrected, 2 stored already, 0 not taken"),
        "{said}"
    );
    assert_eq!(
        names(&office, &ledger),
        [
            "Rosalind Quintero",
            "Musa Abubakar",
            "Wilhelmina Roe",
            "Nora Roe"
        ]
    );
}

#[test]
fn the_sheet_of_a_title_is_beside_each_row_that_was_not_taken() {
    let office = Office::new(1);
    let ledger = office.0.ledger();
    let one = office.issue(&ledger, 1, "letter").remove(0);
    let file = office.write(
        "typed.csv",
        &format!("Sheet {one}\nline,name\n1,Ann Roe\n2,???\n"),
    );
    let rest = office.0.at("rest.csv");
    office.paper_fails(&ledger, &["import", &file, "--not-taken", &rest]);
    let text = fs::read_to_string(office.0.path("rest.csv")).expect("UTF-8");
    assert!(
        text.contains("not taken because,in row,sheet,line,name")
            && text.contains(&format!(",4,{one},2,???")),
        "{text}"
    );
    office.write("rest.csv", &text.replace("???", "Bo Roe"));
    let said = office.paper(&ledger, &["import", &rest]);
    assert!(said.contains("1 new, 0 corrected"), "{said}");
}

#[test]
fn what_is_no_table_ends_in_one_sentence() {
    let office = Office::new(1);
    let ledger = office.0.ledger();
    for (name, bytes, part) in [
        (
            "old.xls",
            &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..],
            "it is in the old format of Excel",
        ),
        (
            "page.xls",
            b"<html><table></table></html>",
            "it is a web page",
        ),
        ("scan.pdf", b"%PDF-1.7", "it is a picture or a PDF"),
        ("empty.csv", b"", "the file is empty"),
        (
            "broken.xlsx",
            b"PK\x03\x04",
            "it is a workbook that is damaged",
        ),
        (
            "nul.csv",
            b"sheet,line,name\n\0\0\0\x01",
            "there are zero bytes in it",
        ),
    ] {
        fs::write(office.0.path(name), bytes).expect("written");
        let (said, error) = office.paper_fails(&ledger, &["import", &office.0.at(name)]);
        assert!(said.is_empty(), "{said}");
        assert!(error.contains(name) && error.contains(part), "{error}");
        assert!(error.contains("; nothing was stored"), "{error}");
    }
}
