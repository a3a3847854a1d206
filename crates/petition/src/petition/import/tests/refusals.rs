//! Each refusal has its own reason and its line.

use super::*;

#[test]
fn what_is_missing_is_named_with_what_was_found_and_its_line() {
    let body = |line, title: &str| ImportError::NoBody {
        line,
        title: title.to_owned(),
    };
    let title = |line, found: &str| ImportError::NoTitle {
        line,
        found: found.to_owned(),
    };
    for (source, error) in [
        (" \n", ImportError::Empty),
        ("T\n\nTo: X\n\nD", body(1, "T")),
        ("To: X\n\nT\n\nD", body(3, "T")),
        ("T\n\nbody", ImportError::NoTarget),
        ("T\n\nbody\n\nKeep it open.", ImportError::NoTarget),
        ("T\n\nbody\n\nTo: X", ImportError::NoDemand { line: 5 }),
        (
            "T\n\nbody\n\nTo:\n\nD",
            ImportError::EmptyTarget { line: 5 },
        ),
        ("To: X\nFrom: Y", title(1, "")),
        ("To: X\n\nDear X,\n\nplease.\n\nD", title(3, "Dear X,")),
    ] {
        assert_eq!(refused(source), error, "{source}");
    }
    let long = "a word ".repeat(40);
    let ImportError::NoTitle { found, .. } = refused(&format!("{long}\n\nbody\n\nTo: X\n\nD"))
    else {
        panic!("a paragraph is no title");
    };
    assert!(found.chars().count() <= 41 && found.ends_with('…'));
    let demand = "too long ".repeat(70);
    let ImportError::LongDemand { line, length } =
        refused(&format!("T\n\nbody\n\nTo: X\n\n{demand}"))
    else {
        panic!("a sheet has no room for it");
    };
    assert_eq!((line, length), (7, 629));
}

#[test]
fn what_is_no_letter_is_named() {
    let zipped = letters::zipped;
    let refused = |bytes: &[u8]| import_file(bytes, "letter.docx", None).expect_err("refused");
    let word = letters::word();
    for (bytes, error) in [
        (b"%PDF-1.7\n".to_vec(), ImportError::NotText(NotText::Pdf)),
        (
            b"{\\rtf1\\ansi".to_vec(),
            ImportError::NotText(NotText::RichText),
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
            ImportError::NotText(NotText::OldOffice),
        ),
        (
            b"\x7fELF\x02\x01\0\0\x01".to_vec(),
            ImportError::NotText(NotText::Unknown),
        ),
        (Vec::new(), ImportError::Empty),
        (word[..word.len() / 2].to_vec(), ImportError::Damaged),
        (
            zipped(&[("word/document.xml", "<w:document><w:p></w:document>")]),
            ImportError::Damaged,
        ),
        (
            zipped(&[("xl/workbook.xml", "<workbook/>")]),
            ImportError::OtherDocument,
        ),
        (
            zipped(&[
                ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                ("content.xml", "<a/>"),
            ]),
            ImportError::OtherDocument,
        ),
        (
            zipped(&[(
                "word/document.xml",
                "<document><body><p/></body></document>",
            )]),
            ImportError::Empty,
        ),
    ] {
        assert_eq!(refused(&bytes), error);
    }
}

/// A document that unpacks to more than a letter can be is refused before it fills the memory.
#[test]
fn a_document_that_unpacks_to_too_much_is_refused() {
    let huge = format!("<document>{}</document>", " ".repeat(17 * 1024 * 1024));
    let bytes = letters::zipped(&[("word/document.xml", &huge)]);
    assert!(bytes.len() < 1024 * 1024, "it is small on the stick");
    let error = import_file(&bytes, "letter.docx", None).expect_err("refused");
    assert_eq!(error, ImportError::Damaged);
}
