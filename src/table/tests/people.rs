//! Who is a signer, and what is a mark where a name should stand.

use super::*;

#[test]
fn words_for_a_line_without_a_signer_are_what_they_say() {
    for (cell, written) in [
        ("illegible", "Illegible"),
        ("(illegible)", "Illegible"),
        ("Unreadable", "Illegible"),
        ("can’t read", "Illegible"),
        ("ilegible", "Illegible"),
        ("看不清", "Illegible"),
        ("(blank)", "Blank"),
        ("blank", "Blank"),
        ("BLANK LINE", "Blank"),
        ("en blanco", "Blank"),
        ("crossed out", "Struck"),
        ("[void]", "Struck"),
        ("tachado", "Struck"),
        ("duplicate", "Duplicate"),
    ] {
        assert_eq!(
            said(rows("name,zip", &[&format!("{cell},")])),
            [format!("2 = 1 {written}")],
            "{cell}"
        );
        assert_eq!(
            said(rows("written,name,zip", &[&format!("{cell},,n/a")])),
            [format!("2 = 1 {written}")],
            "{cell}"
        );
        let with_words = said(rows("name,zip", &[&format!("{cell},20009")]));
        assert!(
            with_words[0].starts_with("2 not taken: "),
            "{cell}: {with_words:?}"
        );
    }
}

#[test]
fn marks_in_place_of_a_name_are_asked_and_counted_for_nobody() {
    for cell in [
        "N/A",
        "n/a",
        "none",
        "???",
        "?",
        "x",
        "X",
        "xxx",
        "-",
        "same as above",
        "ditto",
        "\"\"\"\"",
        "〃",
        "12",
        "Unknown",
        "Anonymous",
        "_____",
        "Lee 〃",
        "(see line 3)",
        "[smudged]",
        "scribble",
        "unclear",
        "signed",
        "n/a n/a",
    ] {
        let said = said(rows("name,zip", &[&format!("{cell},02134")]));
        assert!(
            said[0].contains("line 1: the cell for the name has a mark"),
            "{cell}: {said:?}"
        );
    }
    let said = said(rows("first name,last name", &["N/A,N/A", "x,x"]));
    assert!(
        said.iter()
            .all(|row| row.contains("the cell for the name has a mark")),
        "{said:?}"
    );
}

#[test]
fn a_letter_that_was_lost_is_asked() {
    for cell in ["Pe?a Lopez", "Jos\u{fffd} Peña", "Maria L??"] {
        let said = said(rows("name,zip", &[&format!("{cell},02134")]));
        assert!(
            said[0].contains("line 1: a letter of the name is not known"),
            "{cell}: {said:?}"
        );
    }
}

#[test]
fn a_strange_name_is_a_name() {
    for (cell, name) in [
        ("Do", "Do|"),
        ("X Æ", "X|Æ"),
        ("\"Lopez,\"", "|Lopez"),
        ("Bo Blank", "Bo|Blank"),
        ("Void Lee", "Void|Lee"),
        ("Nan", ""),
        ("O", "O|"),
        ("Ana Total", "Ana|Total"),
    ] {
        let said = said(rows("name", &[cell]));
        if name.is_empty() {
            assert!(said[0].contains("has a mark"), "{cell}: asked: {said:?}");
        } else {
            assert!(
                said[0].starts_with(&format!("2 = 1 {name}")),
                "{cell}: {said:?}"
            );
        }
    }
}

#[test]
fn a_line_without_a_name_is_spoken_of_as_a_line() {
    let said = said(rows("name,zip", &["Ann Roe,", ",", ",20009"]));
    assert!(
        said[1].ends_with(
            "line 2: no name stands there; write blank under `written` if the line is blank"
        ),
        "{said:?}"
    );
    assert!(
        said[2].contains("line 3: no name stands there, but other cells have words"),
        "{said:?}"
    );
    assert!(
        !said.concat().contains("Write your"),
        "a signer is not spoken to: {said:?}"
    );
}

#[test]
fn what_is_written_says_how_the_line_is() {
    assert_eq!(
        said(rows(
            "written,name",
            &[
                "signed,Ann Roe",
                "yes,Bo Roe",
                "✓,Cy Roe",
                "Firmado,Di Roe",
                "rest-blank,"
            ]
        )),
        [
            "2 = 1 Ann|Roe|||||||",
            "3 = 2 Bo|Roe|||||||",
            "4 = 3 Cy|Roe|||||||",
            "5 = 4 Di|Roe|||||||",
            "6 = 5 and below blank",
        ]
    );
    for row in [
        "perhaps,Ann Roe",
        "-,Ann Roe",
        "blank,Ann Roe",
        "rest-blank,Ann Roe",
    ] {
        let said = said(rows("written,name", &[row]));
        assert!(
            said[0].starts_with("2 not taken: ") && said[0].contains("`written`"),
            "{said:?}"
        );
    }
}
