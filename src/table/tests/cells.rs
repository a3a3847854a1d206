//! Cells that are no values: dashes, ditto marks, numbers that a spreadsheet changed.

use super::*;

#[test]
fn what_says_that_nothing_was_given_is_empty() {
    for nothing in [
        "n/a",
        "N/A",
        "n.a.",
        "none",
        "None",
        "-",
        "--",
        "—",
        "?",
        "???",
        ".",
        "no email",
        "no e-mail",
        "(none)",
        "not given",
        "unknown",
        "illegible",
        "(blank)",
        "x",
        "#N/A",
        "ninguno",
        "no tiene",
        "sin correo",
        "无",
        "없음",
        "wala",
        "không có",
        "لا يوجد",
        "_____",
        "*",
        "n/a.",
        "did not give",
    ] {
        let text = rows(
            "name,email,phone,street,zip,city,state",
            &[&format!(
                "Bo Li,{nothing},{nothing},{nothing},{nothing},{nothing},{nothing}"
            )],
        );
        assert_eq!(said(text), ["2 = 1 Bo|Li|||||||"], "{nothing}");
    }
    // Names of people and of places are no such words.
    assert_eq!(
        said(rows(
            "given name,family name,comment",
            &["Jae,No,no", "Malcolm,X,none", "Nam,-,-"]
        )),
        [
            "2 = 1 Jae|No|||||||",
            "3 = 2 Malcolm|X|||||||",
            "4 = 3 Nam||||||||"
        ]
    );
}

#[test]
fn ditto_marks_take_the_cell_above_on_the_same_sheet() {
    for ditto in [
        "\"\"\"\"",
        "〃",
        "″",
        "”",
        "''",
        "same",
        "Same as above",
        "ditto",
        "do.",
        "idem",
        "igual",
        "同上",
        "상동",
        "-〃-",
        "- do -",
        "như trên",
    ] {
        let text = rows(
            "name,street,city,state,zip",
            &[
                "Ann Lee,1 Elm St,Salem,OR,97301",
                &format!("Bo Lee,{ditto},{ditto},{ditto},{ditto}"),
                &format!("Cy Lee,{ditto},{ditto},OR,97302"),
            ],
        );
        assert_eq!(
            said(text),
            [
                "2 = 1 Ann|Lee|||1 Elm St|Salem|OR|97301|",
                "3 = 2 Bo|Lee|||1 Elm St|Salem|OR|97301|",
                "4 = 3 Cy|Lee|||1 Elm St|Salem|OR|97302|",
            ],
            "{ditto}"
        );
    }
    let text = format!(
        "sheet,line,given name,family name,street\n{SHEET},1,Ann,Lee,1 Elm St\n{SHEET},2,Bo,〃,\n{OTHER},1,Cy,Poe,〃\n"
    );
    assert_eq!(
        said(text),
        [
            "2 = 1 Ann|Lee|||1 Elm St||||",
            "3 = 2 Bo|Lee|||||||",
            "4 = 1 Cy|Poe||||||| without street: a ditto mark, and nothing above it on this sheet",
        ]
    );
}

#[test]
fn a_line_is_its_number_in_any_form() {
    for (cell, line) in [
        ("1", 1),
        ("1.0", 1),
        ("2.", 2),
        ("\"9,0\"", 9),
        ("7/50", 7),
        ("8 of 50", 8),
        ("03", 3),
        ("#4", 4),
        ("No. 5", 5),
        ("(6)", 6),
        ("7)", 7),
        ("Line 8", 8),
        ("Línea 9", 9),
        ("１０", 10),
        ("١١", 11),
        ("12.00", 12),
        ("nº 13", 13),
        ("第14行", 14),
        (" 15 ", 15),
    ] {
        let text = format!("sheet,line,name\n{SHEET},{cell},Ann Roe\n");
        assert_eq!(said(text), [format!("2 = {line} Ann|Roe|||||||")], "{cell}");
    }
    for cell in ["0", "51", "1.5", "1-2", "one", "1a", "-1", "Total"] {
        let said = said(format!("sheet,line,name\n{SHEET},{cell},Ann Roe\n"));
        assert!(
            said[0].contains("its lines are numbered 1 to 50"),
            "{cell}: {said:?}"
        );
    }
    let said = said(format!("sheet,line,name\n{SHEET},,Ann Roe\n"));
    assert!(said[0].ends_with("the row has no line number"), "{said:?}");
}

#[test]
fn the_number_of_a_sheet_is_found_in_its_cell() {
    for cell in [
        "am7jy-0003-9",
        "AM7JY 0003 9",
        "Sheet AM7JY-0003-9",
        "#AM7JY-0003-9",
        "AM7JY‑0003‑9",
        "AM7JY—0003—9",
        "AM7JY00039",
    ] {
        let found = outcomes(format!("sheet,line,name\n{cell},1,Ann Roe\n"));
        assert_eq!(in_words(&found[0]), "2 = 1 Ann|Roe|||||||", "{cell}");
        assert_eq!(found[0].cells[0], SHEET);
    }
}

#[test]
fn a_number_that_a_spreadsheet_made_a_fraction_is_whole_again() {
    assert_eq!(
        said(rows("name,phone,zip", &["Ann Lee,2025550147.0,20009.0"])),
        ["2 = 1 Ann|Lee||2025550147||Washington|DC|20009|"]
    );
}

#[test]
fn one_cell_that_cannot_be_right_keeps_nobody_from_the_list() {
    let said = said(rows(
        "name,email,zip",
        &["Ann Lee,ann@,20009", "Bo Lee,bo@example.org,0"],
    ));
    assert!(
        said[0].starts_with("2 = 1 Ann|Lee||||Washington|DC|20009| without email: "),
        "{said:?}"
    );
    assert!(
        said[1].starts_with("3 = 2 Bo|Lee|bo@example.org|||||| without zip: "),
        "{said:?}"
    );
    let moved = super::said(rows(
        "name,email,phone,zip",
        &["Ann Lee,1 Elm St,Salem,ann@example.org"],
    ));
    assert!(moved[0].starts_with("2 not taken: "), "{moved:?}");
}

#[test]
fn city_and_state_come_from_the_zip_code() {
    for (cells, place) in [
        (",,02134", "Allston|MA|02134"),
        (",,02134-1234", "Allston|MA|02134-1234"),
        ("Boston,,02134", "Boston|MA|02134"),
        (",MA,02134", "Allston|MA|02134"),
        (",NY,02134", "|NY|02134"),
        ("Paris,TX,", "Paris|TX|"),
        (",,", "||"),
    ] {
        let text = rows("name,city,state,zip", &[&format!("Ann Roe,{cells}")]);
        assert_eq!(
            said(text),
            [format!("2 = 1 Ann|Roe||||{place}|")],
            "{cells}"
        );
    }
}
