#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod cells;
mod consents;
mod encodings;
mod headings;
mod hostile;
mod people;
mod shape;
#[cfg(feature = "xlsx")]
mod workbooks;

use std::sync::OnceLock;

use super::headings::Headings;
use super::lines::{Content, Lines, Outcome};
use super::{NotATable, Table, read};
use ledger::Written;
use petition::Petition;
use roll::paper::Paper;

/// The number of a sheet that the tables are of.
const SHEET: &str = "AM7JY-0003-9";
/// Another one.
const OTHER: &str = "AM7JY-0001-D";

/// A petition that asks for everything and has two boxes.
fn petition() -> &'static Petition {
    static PETITION: OnceLock<Petition> = OnceLock::new();
    PETITION.get_or_init(made)
}

fn made() -> Petition {
    let source = r#"
        format = 1
        language = "en"
        online = "https://example.org/p"
        [fields]
        given_name = "required"
        family_name = "optional"
        email = "optional"
        zip = "optional"
        city = "optional"
        state = "optional"
        street = "optional"
        phone = "optional"
        comment = "optional"
        ink = "optional"
        [[consents]]
        id = "email"
        [[consents]]
        id = "sms"
        [text.en]
        title = "Keep the pool open"
        target = "Park Board"
        body = "The pool is where the children of this town learn to swim."
        demand = "Keep the pool open all summer."
        sponsors = ["Swimmers"]
        consents.email = "Write to me"
        consents.sms = "Text me"
    "#;
    Petition::from_toml(source).expect("a petition")
}

/// The headings for it. They are of all languages, which takes a moment.
fn headings() -> &'static Headings {
    static HEADINGS: OnceLock<Headings> = OnceLock::new();
    HEADINGS.get_or_init(|| Headings::new(petition()))
}

fn table(bytes: &[u8]) -> Result<Table, NotATable> {
    read(bytes, &|cells| headings().score(cells))
}

/// The lines of a table, not read yet.
fn lines<'a>(table: &Table, paper: &'a Paper) -> Result<Lines<'a>, String> {
    Lines::new(table, headings(), petition(), paper)
}

/// What became of each row of a file.
fn outcomes(bytes: impl AsRef<[u8]>) -> Vec<Outcome> {
    let table = table(bytes.as_ref()).unwrap_or_else(|reason| panic!("{reason}"));
    let paper = Paper::default();
    let mut lines = lines(&table, &paper).unwrap_or_else(|why| panic!("{why}"));
    table.rows.iter().map(|row| lines.read(row)).collect()
}

/// What became of each row, in words: `2 = 1 Ann|Roe|email|phone|street|city|state|zip|boxes`.
fn said(bytes: impl AsRef<[u8]>) -> Vec<String> {
    outcomes(bytes).iter().map(in_words).collect()
}

fn in_words(outcome: &Outcome) -> String {
    let number = outcome.number;
    let left_out = match outcome.left_out.as_slice() {
        [] => String::new(),
        told => format!(" without {}", told.join("; ")),
    };
    match &outcome.content {
        Err(reason) => format!("{number} not taken: {reason}"),
        Ok(Content::SheetAbove) => format!("{number} names a sheet"),
        Ok(Content::NoLine) => format!("{number} is no line"),
        Ok(Content::RestBlank(at, _)) => format!("{number} = {} and below blank", at.line),
        Ok(Content::Line(at, _, Written::Signed(signature))) => {
            let fields = [
                signature.given_name(),
                signature.family_name(),
                signature.email(),
                signature.phone(),
                signature.street(),
                signature.city(),
                signature.state(),
                signature.zip(),
                &signature.consent_list(),
            ]
            .join("|");
            format!("{number} = {} {fields}{left_out}", at.line)
        }
        Ok(Content::Line(at, _, written)) => format!("{number} = {} {written:?}", at.line),
    }
}

/// A table with these rows below the headings sheet, line and these; each row is of the same sheet.
fn rows(headings: &str, rows: &[&str]) -> String {
    let mut text = format!("sheet,line,{headings}\r\n");
    for (at, row) in rows.iter().enumerate() {
        text.push_str(&format!("{SHEET},{},{row}\r\n", at + 1));
    }
    text
}
