//! The forms of tables as text: separators, quotes, rows that are no lines, row numbers.

use super::*;

/// Three people in the table with all headings.
const PEOPLE: [&str; 3] = [
    "1 José|Peña|p1@example.org|202-555-0101|1 Elm St|Boston|MA|02134|email",
    "2 Zoë|O’Brien|p2@example.org|202-555-0102|2 Elm St|Boston|MA|02134|email",
    "3 Maria|Lopez|p3@example.org|202-555-0103|3 Elm St|Boston|MA|02134|email",
];
const HEADINGS: &str = "sheet,line,written,name,email,phone,street,zip,city,state,consents";

fn people(from: u64) -> Vec<String> {
    (from..)
        .zip(PEOPLE)
        .map(|(row, person)| format!("{row} = {person}"))
        .collect()
}

fn plain() -> String {
    let mut text = format!("{HEADINGS}\r\n");
    for (at, name) in ["José Peña", "Zoë O’Brien", "Maria Lopez"]
        .iter()
        .enumerate()
    {
        let line = at + 1;
        text.push_str(&format!(
            "{SHEET},{line},,{name},p{line}@example.org,202-555-010{line},{line} Elm St,02134,Boston,MA,email\r\n"
        ));
    }
    text
}

#[test]
fn every_separator_is_found() {
    assert_eq!(said(plain()), people(2));
    for separator in [";", "\t", "|"] {
        assert_eq!(
            said(plain().replace(',', separator)),
            people(2),
            "{separator:?}"
        );
    }
    // Excel reads this line and does not show it: the headings are in row 1.
    for first in ["sep=;", "SEP=;", "\"sep=;\""] {
        let text = format!("{first}\r\n{}", plain().replace(',', ";"));
        assert_eq!(said(text), people(2), "{first}");
    }
    let text = format!("sep=^\n{}", plain().replace(',', "^"));
    assert_eq!(
        said(text),
        people(2),
        "a separator that only the first line tells"
    );
}

#[test]
fn a_separator_inside_of_quotes_parts_nothing() {
    let text = rows("name,street", &["\"Lopez, Maria\",\"1 Elm St, Apt 2\""]);
    assert_eq!(said(&text), ["2 = 1 Maria|Lopez|||1 Elm St, Apt 2||||"]);
    // Many commas in a table with semicolons.
    let text = text
        .replace("line,name,street", "line;name;street")
        .replace("sheet,", "sheet;");
    let text = text
        .replace(&format!("{SHEET},1,"), &format!("{SHEET};1;"))
        .replace("\",\"", "\";\"");
    assert_eq!(said(text), ["2 = 1 Maria|Lopez|||1 Elm St, Apt 2||||"]);
}

#[test]
fn quotes_are_of_any_kind() {
    for (open, close) in [
        ("\"", "\""),
        ("“", "”"),
        ("„", "“"),
        ("«", "»"),
        ("'", "'"),
        ("‘", "’"),
        ("”", "”"),
    ] {
        let quoted = |cell: &str| format!("{open}{cell}{close}");
        let row = [SHEET, "1", "José Peña", "02134"].map(quoted).join(",");
        for headings in [
            "sheet,line,name,zip".to_owned(),
            ["sheet", "line", "name", "zip"].map(quoted).join(","),
        ] {
            assert_eq!(
                said(format!("{headings}\n{row}\n")),
                ["2 = 1 José|Peña||||Allston|MA|02134|"],
                "{open}{close}"
            );
        }
    }
    // What keeps a number a text in a spreadsheet is no part of it.
    assert_eq!(
        said(rows(
            "name,zip",
            &[
                "Ann Roe,'02134",
                "Bo Roe,\"=\"\"02134\"\"\"",
                "Cy Roe,=\"02134\""
            ]
        )),
        [
            "2 = 1 Ann|Roe||||Allston|MA|02134|",
            "3 = 2 Bo|Roe||||Allston|MA|02134|",
            "4 = 3 Cy|Roe||||Allston|MA|02134|",
        ]
    );
}

#[test]
fn a_ditto_mark_is_no_quotation_mark() {
    let text = rows(
        "name,street,city,state",
        &[
            "Ann Roe,1 Elm St,Salem,OR",
            "Bo Roe,\",\",OR",
            "Cy Roe,\"\"\"\",Salem,\"",
            "Di Roe,”,“,OR",
        ],
    );
    assert_eq!(
        said(text),
        [
            "2 = 1 Ann|Roe|||1 Elm St|Salem|OR||",
            "3 = 2 Bo|Roe|||1 Elm St|Salem|OR||",
            "4 = 3 Cy|Roe|||1 Elm St|Salem|OR||",
            "5 = 4 Di|Roe|||1 Elm St|Salem|OR||",
        ]
    );
}

#[test]
fn a_quotation_mark_that_nothing_closes_spoils_its_own_row() {
    let text = rows(
        "name,city",
        &[
            "Ann Roe,Salem",
            "\"Bo Roe,Salem",
            "Cy Roe,\"Salem\"",
            "Di Roe,Salem",
        ],
    );
    let said = said(text);
    assert_eq!(said[0], "2 = 1 Ann|Roe||||Salem|||");
    assert!(
        said[1].starts_with("3 not taken: a quotation mark begins a cell"),
        "{said:?}"
    );
    assert_eq!(
        said[2..],
        ["4 = 3 Cy|Roe||||Salem|||", "5 = 4 Di|Roe||||Salem|||"]
    );
    // An inch is no quotation mark.
    assert_eq!(
        super::said(rows(
            "name,street",
            &["Ann Roe,\"5\" pipe lane\"", "Bo Roe,6\" Lane"]
        )),
        [
            "2 = 1 Ann|Roe|||5\" pipe lane||||",
            "3 = 2 Bo|Roe|||6\" Lane||||"
        ]
    );
}

#[test]
fn rows_and_columns_without_words_are_none() {
    let trailing: String = plain()
        .lines()
        .map(|line| format!("{line},,\r\n"))
        .collect();
    assert_eq!(said(trailing), people(2));
    assert_eq!(said(plain() + &",,,,,,,,,,\r\n".repeat(5)), people(2));
    assert_eq!(said(plain() + "\r\n\r\n \r\n"), people(2));
    // Excel writes no separators behind the last words of some rows.
    assert_eq!(
        said(rows("name,zip,comment", &["Ann Roe,20009,", "Bo Roe"])),
        [
            "2 = 1 Ann|Roe||||Washington|DC|20009|",
            "3 = 2 Bo|Roe|||||||"
        ]
    );
}

#[test]
fn a_title_notes_and_sums_are_no_lines() {
    let text = format!(
        "Signatures for the pool\r\n\r\nTyped by two of us,,,\r\n{}",
        plain()
    );
    assert_eq!(said(text), people(5));
    for row in [
        "Total,3,,,,,,,,,",
        "TOTAL:,,,,,,,,,,",
        ",,,Total: 3,,,,,,,",
        ",Total 3,,,,,,,,,",
        "Suma,,,3,,,,,,,",
        "Typed on Monday,,,,,,,,,,",
        ",,,,,,,,,,3 in all",
    ] {
        let mut expected = people(2);
        expected.push("5 is no line".to_owned());
        assert_eq!(said(format!("{}{row}\r\n", plain())), expected, "{row}");
    }
    // Headings on each page of a long table.
    let twice = plain() + plain().replace(SHEET, OTHER).as_str();
    assert_eq!(said(twice), [people(2), people(6)].concat());
}

#[test]
fn a_sheet_that_is_given_once_holds_for_the_rows_below() {
    let expected = [
        "2 = 1 Ann|Roe|||||||",
        "3 = 2 Bo|Roe|||||||",
        "4 = 1 Cy|Roe|||||||",
        "5 = 2 Di|Roe|||||||",
    ];
    for ditto in ["", "\"\"\"\"", "〃", "same"] {
        let text = format!(
            "sheet,line,name\n{SHEET},1,Ann Roe\n{ditto},2,Bo Roe\n{OTHER},1,Cy Roe\n{ditto},2,Di Roe\n"
        );
        assert_eq!(said(&text), expected, "{ditto}");
        let sheets: Vec<String> = outcomes(&text)
            .iter()
            .map(|row| row.cells[0].clone())
            .collect();
        assert_eq!(
            sheets,
            [SHEET, SHEET, OTHER, OTHER],
            "each row stands alone"
        );
    }
    assert_eq!(
        said(format!(
            "sheet,line,name\n{SHEET},,\n,1,Ann Roe\n,2,Bo Roe\n"
        )),
        [
            "2 names a sheet",
            "3 = 1 Ann|Roe|||||||",
            "4 = 2 Bo|Roe|||||||"
        ]
    );
    assert_eq!(
        said(format!("Sheet no. {SHEET},\nline,name\n1,Ann Roe\n")),
        ["3 = 1 Ann|Roe|||||||"],
        "a title names the sheet of all"
    );
    let said = said(format!(
        "sheet,line,name\n,1,Ann Roe\n{SHEET}X,2,Bo Roe\n,3,Cy Roe\n"
    ));
    assert!(
        said[0].starts_with("2 not taken: it names no sheet"),
        "{said:?}"
    );
    assert!(said[1].starts_with("3 not taken: "), "{said:?}");
    assert_eq!(
        said[1][1..],
        said[2][1..],
        "a wrong number holds for no row below"
    );
}

#[test]
fn a_row_that_is_not_read_still_names_the_sheet_of_those_below() {
    let text = format!(
        "sheet,line,name\n{SHEET},1,Ann Roe\n{OTHER},1,Roe, Bo\n,2,Cy Roe\n{SHEET}, 2,\"Di\n,3,Ed Roe\n"
    );
    let found = outcomes(text);
    let sheets: Vec<&str> = found.iter().map(|row| row.cells[0].as_str()).collect();
    assert_eq!(sheets, [SHEET, OTHER, OTHER, SHEET, SHEET]);
    let taken: Vec<bool> = found.iter().map(|row| row.content.is_ok()).collect();
    assert_eq!(taken, [true, false, true, false, true]);
}

#[test]
fn row_numbers_are_those_of_a_spreadsheet() {
    for end in ["\n", "\r\n", "\r"] {
        let lines = [
            "sheet,line,name,zip".to_owned(),
            format!("{SHEET},1,Ann Roe,02134"),
            format!("{SHEET},2,Bo Roe,0"),
            String::new(),
            format!("{SHEET},3,\"Cy{end}Roe\",02134"),
            format!("{SHEET},4,Di Roe,0"),
        ];
        for last in [end, ""] {
            let said = said(lines.join(end) + last);
            let numbers: Vec<&str> = said
                .iter()
                .filter_map(|row| row.split(' ').next())
                .collect();
            assert_eq!(numbers, ["2", "3", "5", "6"], "{end:?}: {said:?}");
            assert!(said[1].contains("without zip: ") && said[3].contains("without zip: "));
            assert!(said[2].contains("Cy|Roe|"), "{said:?}");
        }
    }
}

#[test]
fn a_row_whose_cells_have_moved_is_not_guessed() {
    let wide = said(rows("name,zip", &["Lopez, Maria,20009"]));
    assert!(
        wide[0].starts_with("2 not taken: it has more cells than there are headings"),
        "{wide:?}"
    );
    let stray = said(rows(
        "name,zip,",
        &["Lopez, Maria,20009", "Ann Roe,20009,hard to read"],
    ));
    assert!(stray[0].starts_with("2 not taken: "), "{stray:?}");
    assert_eq!(stray[1], "3 = 2 Ann|Roe||||Washington|DC|20009|");
    let cut = said(format!("sheet,line,name,zip\n{SHEET},1,Ann Ro"));
    assert!(
        cut[0].starts_with("2 not taken: the file ends in the middle"),
        "{cut:?}"
    );
    let twice = said(format!(
        "sheet,line,name\n{SHEET},1,Ann Roe\n{SHEET},1,Bo Roe\n"
    ));
    assert_eq!(
        twice[1],
        "3 not taken: this line of the sheet is in the file twice"
    );
}
