//! Files that somebody made to do harm, and files that are something else: each ends in a sentence.

use super::*;

fn reason(bytes: &[u8]) -> NotATable {
    table(bytes).err().expect("refused")
}

#[test]
fn other_files_are_called_what_they_are() {
    for (bytes, expected) in [
        (
            &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..],
            NotATable::OldOffice,
        ),
        (b"%PDF-1.7", NotATable::Picture),
        (b"\x89PNG\r\n\x1a\n", NotATable::Picture),
        (b"{\\rtf1 sheet,line", NotATable::Document),
        (
            b"<html><table><tr><td>sheet</td></tr></table></html>",
            NotATable::WebPage,
        ),
        (b"\xff\xfe\x00", NotATable::DamagedText),
        (b"sheet,line,name\n\0\0\0\x01\x02", NotATable::ZeroBytes),
        (
            b"sheet,line,name\nAM7JY-0003-9,1,Ann\0Ro\n",
            NotATable::ZeroBytes,
        ),
        (b"s\0h\0e\0e\0t\0\n\0", NotATable::NoHeadings),
    ] {
        assert_eq!(reason(bytes), expected);
    }
}

#[test]
fn a_million_columns_end_in_a_sentence() {
    let wide = format!(
        "sheet,line,name{}\n{SHEET},1,Ann Roe{}\n",
        ",".repeat(1_000_000),
        ",".repeat(1_000_000)
    );
    assert_eq!(said(wide), ["2 = 1 Ann|Roe|||||||"], "empty ones are none");
    let words = format!(
        "sheet,line,name\n{SHEET},1,Ann Roe{}\n",
        ",x".repeat(1_000_000)
    );
    assert!(said(words)[0].starts_with("2 not taken: it has more than 16384 cells"));
    let rows = format!("sheet,line,name{}\n", ",x".repeat(10_000));
    let many = rows.clone() + &format!("{},x\n", ",".repeat(9_000)).repeat(230);
    assert_eq!(reason(many.as_bytes()), NotATable::TooLarge);
}

#[test]
fn quotation_marks_without_end_take_no_longer_than_the_file() {
    for part in ["\"a\n", ",\"\"", "\"\"\"", "“a\n", ",\"\n"] {
        let text = format!(
            "sheet,line,name\n{SHEET},1,Ann Roe\n{}",
            part.repeat(200_000)
        );
        let outcomes = outcomes(text);
        assert_eq!(in_words(&outcomes[0]), "2 = 1 Ann|Roe|||||||", "{part:?}");
        let taken = outcomes
            .iter()
            .filter(|row| matches!(row.content, Ok(Content::Line(..))));
        assert_eq!(taken.count(), 1, "{part:?}");
    }
}
