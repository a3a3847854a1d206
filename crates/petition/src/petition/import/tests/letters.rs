//! Letters of eight kinds that are public every day, as they stand: none is edited before it is
//! imported. All people and places are made up.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

/// An archive of these parts.
pub(super) fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        archive.write_all(text.as_bytes()).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}

/// The document of Word.
pub(super) fn word() -> Vec<u8> {
    zipped(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "word/document.xml",
            include_str!("letters/word/document.xml"),
        ),
        ("word/styles.xml", include_str!("letters/word/styles.xml")),
        (
            "word/numbering.xml",
            include_str!("letters/word/numbering.xml"),
        ),
    ])
}

/// The document of LibreOffice Writer.
pub(super) fn writer() -> Vec<u8> {
    zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", include_str!("letters/writer/content.xml")),
        ("styles.xml", include_str!("letters/writer/styles.xml")),
    ])
}

fn taken(bytes: &[u8], name: &str) -> (Text, Vec<Note>) {
    let imported = import_file(bytes, name, None);
    let Imported { petition, notes } = imported.unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(petition.language().as_str(), "en", "{name}");
    // What is imported can be written, read and signed.
    let toml = crate::to_toml(&petition).expect("TOML");
    assert_eq!(Petition::from_toml(&toml).as_ref(), Ok(&petition), "{name}");
    (petition.text(petition.language()).clone(), notes)
}

#[track_caller]
fn check(text: &Text, title: &str, target: &str, from: &str, demand: &str, sponsors: &[&str]) {
    assert_eq!(text.title, title);
    assert_eq!(text.target, target);
    assert_eq!(text.from, from);
    assert_eq!(text.demand, demand);
    assert_eq!(text.sponsors, sponsors);
}

#[test]
fn a_page_of_action_network_with_its_target_on_top() {
    let (text, notes) = taken(include_bytes!("letters/action-network.txt"), "a.txt");
    check(
        &text,
        "Tell the Harbor Commission: keep the night ferry running",
        "Harbor Commission of Port Alder",
        "[Your Name]",
        "Run the night ferry every night, at the fare of today.",
        &[],
    );
    assert_eq!(
        letter(&text),
        [
            "The night ferry is the only way home for eleven hundred people who work the late \
             shift across the bay.",
            "Ending it would save less in a year than the commission spent on its new boardroom.",
        ]
    );
    assert!(
        notes.contains(&Note::DemandIsLast { line: 11 }),
        "{notes:?}"
    );
}

#[test]
fn a_page_of_a_petition_site_with_its_decision_makers() {
    let (text, _) = taken(include_bytes!("letters/change.txt"), "a.txt");
    check(
        &text,
        "Save the community garden on Plum Street",
        "Mayor Lena Example; Plum Street Planning Board",
        "",
        "We ask you to take the lot off the list of sales, and to lease it to the gardeners for \
         twenty years.",
        &[],
    );
    assert_eq!(text.blocks().len(), 3);
}

#[test]
fn a_petition_in_quotation_marks_with_its_reasons_below() {
    let (text, _) = taken(include_bytes!("letters/credo.txt"), "a.txt");
    check(
        &text,
        "Tell Congress: Pass the Clean Rivers Act",
        "Congress",
        "",
        "\"Pass the Clean Rivers Act now, with the rule on towns of fewer than ten thousand \
         people in it.\"",
        &["Rivers United", "Towns Together, Inc."],
    );
    assert_eq!(
        letter(&text)[2..],
        [
            "pay for a test each month;",
            "publish every result within a week; and",
            "fine whoever hides one."
        ]
    );
}

#[test]
fn an_open_letter_in_markdown() {
    let (text, notes) = taken(include_bytes!("letters/open-letter.md"), "README.md");
    check(
        &text,
        "An open letter to the Board of the Example Foundation",
        "the Board of the Example Foundation",
        "",
        "We call on the Board to open the mirror again, and to ask before it closes anything else.",
        &[],
    );
    assert_eq!(
        letter(&text),
        [
            "To the Board of the Example Foundation,",
            "We maintain the packages that your members depend on every day. Last month you \
             decided, without asking us, to close the mirror.",
            "What happened",
            "The mirror was announced as permanent.",
            "It was closed with nine days' notice.",
            "\"We are sorry for the inconvenience.\"",
        ]
    );
    assert!(
        text.body.contains("**depend on every day**"),
        "{}",
        text.body
    );
    // The names of those who signed elsewhere are not a part of the letter.
    assert!(!text.body.contains("Example (maintainer"));
    assert!(
        notes
            .iter()
            .any(|note| matches!(note, Note::LeftOut { text, .. } if text == "José Example"))
    );
}

#[test]
fn a_document_of_word() {
    let (text, notes) = taken(&word(), "letter.docx");
    check(
        &text,
        "Do not cut the oaks on Mill Road",
        "Road Department of Birch County",
        "[Your Name]",
        "Keep the oaks on Mill Road, and build the lane beside them.",
        &["Mill Road Neighbors, Inc.", "Birch County Naturalists"],
    );
    assert_eq!(
        letter(&text),
        [
            "The forty oaks on Mill Road are older than the county. They shade the only footpath \
             to Smith & Co.",
            "What we ask",
            "Move the new lane to the field side.",
            "Put the oaks on the list of monuments.",
            "It can be done:",
            "The field belongs to the county.",
            "The lane would be no longer.",
            "The school asks for it too.",
            "Age of the oldest oak: 240 years",
            "A petition of the neighbors.",
        ]
    );
    assert!(
        text.body.contains("\n\n1. Move") && text.body.contains("\n\n2. Put"),
        "{}",
        text.body
    );
    assert!(text.body.contains("\n\n- The school"), "{}", text.body);
    assert!(notes.contains(&Note::Besides(1)), "{notes:?}");
}

#[test]
fn a_document_of_libreoffice_writer() {
    let (text, notes) = taken(&writer(), "letter.odt");
    check(
        &text,
        "Reopen the pool in Cedar Park",
        "Mayor Example and members of the Parks Board",
        "[Your Name]",
        "Reopen the pool in Cedar Park next summer, for six days a week.",
        &[],
    );
    assert_eq!(
        letter(&text),
        [
            "Dear Mayor Example and members of the Parks Board,",
            "The pool in Cedar Park was closed for one summer,",
            "four summers ago.",
            "What we ask",
            "Mend the pump.",
            "this winter",
            "Hire guards.",
            "Children under ten swim free.",
            "Cost: 90,000 dollars",
        ]
    );
    assert!(text.body.contains("The **pool** in"), "{}", text.body);
    assert!(notes.contains(&Note::Besides(1)), "{notes:?}");
}

#[test]
fn a_mail_in_html() {
    let (text, _) = taken(include_bytes!("letters/mail.html"), "mail.html");
    check(
        &text,
        "Bring back the school nurse",
        "Superintendent Example and members of the School Board",
        "[Your Name]",
        "Hire a nurse for Oak School before the next term begins – full time.",
        &[],
    );
    assert_eq!(
        letter(&text),
        [
            "Dear Superintendent Example and members of the School Board,",
            "Since June no nurse has worked at Oak School, where 41 children need medicine every day.",
            "In that time:",
            "an ambulance came seven times;",
            "two children were sent home with fever, alone.",
        ]
    );
}

#[test]
fn a_plain_mail_that_was_forwarded() {
    let (text, notes) = taken(include_bytes!("letters/plain-mail.txt"), "mail.txt");
    check(
        &text,
        "Keep bus 14 on Sundays",
        "Transit Authority of Elk County",
        "",
        "Please keep bus 14 running on Sundays, at least every hour.",
        &[],
    );
    assert_eq!(
        letter(&text),
        [
            "Dear members of the board,",
            "bus 14 is the only line to the hospital. On Sundays, when most visits are, it would \
             stop under your plan.",
            "Nobody asked the people who ride it.",
            "Thank you for your time.",
        ]
    );
    // The address of the person who wrote it is left out, and that is said.
    let left_out = |words: &str| {
        notes
            .iter()
            .any(|note| matches!(note, Note::LeftOut { text, .. } if text.contains(words)))
    };
    assert!(
        left_out("ben@example.org") && left_out("Elk Road") && left_out("Cc:"),
        "{notes:?}"
    );
}
