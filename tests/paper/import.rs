//! Importing typed sheets from a CSV file.

use std::fs;

use super::Office;

#[test]
fn importing_a_file_twice_stores_nothing_twice_and_undoes_no_correction() {
    let office = Office::new(3);
    let ledger = office.0.ledger();
    let sheets = office.issue(&ledger, 2, "letter");
    let (one, two) = (&sheets[0], &sheets[1]);
    let file = office.write(
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
    let said = office.paper(&ledger, &["import", &file]);
    assert!(
        said.contains("7 new, 0 corrected, 0 stored already, 0 not taken"),
        "{said}"
    );
    let once = fs::read(office.0.path("out/ledger.db")).expect("read");
    let said = office.paper(&ledger, &["import", &file]);
    assert!(
        said.contains("0 new, 0 corrected, 7 stored already, 0 not taken"),
        "{said}"
    );
    assert!(
        once == fs::read(office.0.path("out/ledger.db")).expect("read"),
        "not one byte was written"
    );

    let on_paper = office.on_paper(&ledger);
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
    assert_eq!(office.0.roll(&ledger).len(), 6);

    let id = on_paper[1]["id"].as_str().expect("an id").to_owned();
    let corrected = office.write(
        "corrected.csv",
        &format!("sheet,line,given_name,family_name,zip\n{one},2,Musa,Abubaker,20010\n"),
    );
    let said = office.paper(&ledger, &["import", &corrected]);
    assert!(said.contains("0 new, 1 corrected"), "{said}");
    office.paper(&ledger, &["import", &file]);
    let line = &office.on_paper(&ledger)[1];
    assert_eq!(
        (line["family_name"].as_str(), line["id"].as_str()),
        (Some("Abubaker"), Some(id.as_str())),
        "under the same id"
    );

    let said = office.paper(&ledger, &["status"]);
    let row = said
        .lines()
        .find(|line| line.starts_with("Dupont Circle"))
        .expect("an event")
        .split_whitespace()
        .collect::<Vec<_>>();
    assert_eq!(row[2..], ["2", "0", "1", "1", "0", "3"], "{said}");
    let said = office.paper(&ledger, &["report"]);
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
fn rows_that_are_not_taken_are_listed_by_number_and_quote_nobody() {
    let office = Office::new(1);
    let ledger = office.0.ledger();
    let sheets = office.issue(&ledger, 1, "letter");
    let one = &sheets[0];
    let wrong = format!(
        "{}{}",
        &one[..one.len() - 1],
        if one.ends_with('7') { '8' } else { '7' }
    );
    let file = office.write(
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
             {one},6,,Zebulon,Quintero,20009,,,words\n\
             {one},7,,Zebulon,Quintero,20009,,\n\
             {one},7,,Zebulon,Quintero,20009,,\n"
        ),
    );
    let (said, error) = office.paper_fails(&ledger, &["import", &file]);
    assert!(
        error.contains("7 rows were not taken and 2 taken with a cell that could not be read, the others are stored"),
        "{error}"
    );
    for part in [
        "row 2 was taken, but a cell could not be read: zip: A ZIP code has five digits",
        "row 3 was not taken",
        "its lines are numbered 1 to 10",
        "row 4 was not taken: one character of this sheet number is wrong",
        "row 5 was not taken",
        "row 6 was not taken",
        "row 7 was taken, but a cell could not be read: consents: ",
        "; email: ",
        "row 8 was not taken",
        "row 9 was not taken: it has more cells than there are headings",
        "row 11 was not taken: this line of the sheet is in the file twice",
        "3 new, 0 corrected, 0 stored already, 7 not taken",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    for name in ["Zebulon", "Quintero", "zebulon"] {
        assert!(
            !said.contains(name) && !error.contains(name),
            "{said}{error}"
        );
    }
    // The first row of a file without headings is a person.
    let file = office.write(
        "headless.csv",
        &format!("{one},1,,Zebulon,Quintero,20009,,\n"),
    );
    let (said, error) = office.paper_fails(&ledger, &["import", &file]);
    assert!(
        error.contains("no row in the first 50 has the headings") && !error.contains("Quintero"),
        "{said}{error}"
    );
    assert_eq!(office.on_paper(&ledger).len(), 3);
}
