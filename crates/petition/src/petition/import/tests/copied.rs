//! What a text brings along from where it was copied, and the encodings that it was saved in.

use super::*;

const CLEAN: &str = "Tell the council: Keep it open\n\nThe first office of the library is the only one in the city, and it’s warm.\n\nTo: City Council\nFrom: [Your Name]\n\nKeep it open.";

#[test]
fn what_cannot_be_seen_is_not_signed() {
    let dirty = CLEAN
        .replace("council", "coun\u{200b}cil")
        .replace("library", "li\u{ad}bra\u{ad}ry")
        .replace("first", "ﬁrst")
        .replace("office", "oﬃce")
        .replace("the only", "the\u{a0}only")
        .replace("warm", "\u{2060}wa\u{feff}rm\u{fffc}")
        .replace("it’s", "it\u{92}s")
        .replace("To: City", "To:\u{202f}City")
        .replace("Keep it open.", "Keep\u{200e} it\u{200f} open.");
    assert_eq!(text(&dirty), text(CLEAN));
}

#[test]
fn words_that_a_page_parted_are_whole_and_hyphens_stay() {
    let source = "T\n\nThe branch was built in 1931, hyphen-\nated across lines. It is a well-\nknown, low-\nincome neighbor\u{ad}\nhood's place, and a fifty-year-\nold one near Stratford-\nUpon-Avon, with a COVID-\n19 desk -\nfor now.\n\nTo: X\n\nD";
    assert_eq!(
        letter(&text(source)),
        [
            "The branch was built in 1931, hyphenated across lines. It is a well-known, low-income neighborhood's place, and a fifty-year-old one near Stratford-Upon-Avon, with a COVID-19 desk - for now."
        ]
    );
}

#[test]
fn entities_and_tags_are_what_they_mean() {
    let source = CLEAN
        .replace("it’s", "it&amp;#8217;s")
        .replace("the only", "the&nbsp;<b>only</b>")
        .replace("open.", "open.<br>");
    assert_eq!(text(&source), text(CLEAN));
    let named = text("Roe &amp; Sons can&#x2019;t close &lt;Elm&gt;\n\nAT&T; R&D.\n\nTo: X\n\nD");
    assert_eq!(
        (named.title.as_str(), named.body.as_str()),
        ("Roe & Sons can’t close <Elm>", "AT\\&T; R\\&D.")
    );
}

#[test]
fn letters_that_another_program_spoiled_are_put_right() {
    let spoiled = CLEAN.replace("it’s", "itâ€™s");
    let imported = import_file(spoiled.as_bytes(), "letter.txt", None).expect("a petition");
    assert_eq!(imported.petition.text(&Language::english()), &text(CLEAN));
    assert!(matches!(imported.notes.as_slice(), [Note::Encoding(_)]));
}

/// The parts of a letter may be headings, or stand in the head of a page.
#[test]
fn headings_and_the_head_of_a_page_name_the_parts() {
    for source in [
        "# Open it\n\nThe only library.\n\n## To\n\nCity Council\n\n## Demand\n\nKeep it open.",
        "---\ntitle: \"Open it\"\ndate: 2026-03-01\nto: City Council\n---\n\nThe only library.\n\nKeep it open.",
    ] {
        let imported = import_file(source.as_bytes(), "letter.md", None).expect("a petition");
        let text = imported.petition.text(&Language::english());
        assert_eq!(
            [&text.title, &text.body, &text.target, &text.demand].map(String::as_str),
            [
                "Open it",
                "The only library.",
                "City Council",
                "Keep it open."
            ],
            "{source}"
        );
    }
}

#[test]
fn markdown_is_understood_in_plain_text_too() {
    let source = "# Open it\n\nVote **NO** on [the plan][0] and keep _all_ staff. See [why](https://example.org/why).\n\n## Background\n\n> We looked.\n\n- one\n- two\n\n[0]: https://example.org/plan\n\n**To:** City Council\n**From:** [Your Name]\n\nKeep it open.";
    for read in [
        import(source, Language::english()).expect("a petition"),
        import_file(source.as_bytes(), "letter.md", None)
            .expect("a petition")
            .petition,
    ] {
        let text = read.text(&Language::english());
        assert_eq!(text.title, "Open it");
        assert_eq!(
            letter(text),
            [
                "Vote NO on the plan and keep all staff. See why.",
                "Background",
                "We looked.",
                "one",
                "two"
            ]
        );
        assert!(
            text.body.contains("**NO**") && text.body.contains("## Background"),
            "{}",
            text.body
        );
        assert_eq!(
            (
                text.target.as_str(),
                text.from.as_str(),
                text.demand.as_str()
            ),
            ("City Council", "[Your Name]", "Keep it open.")
        );
    }
    // Signs that plain text has as well are signs.
    let plain = text("T\n\nA [sic] *star* and snake_case, 2 * 3 * 4.\n\nTo: X\n\nD");
    assert_eq!(
        letter(&plain),
        ["A [sic] *star* and snake_case, 2 * 3 * 4."]
    );
}

#[test]
fn a_wrapped_title_is_one_line_and_its_second_appearance_the_call() {
    for again in [
        "Tell the council: Keep it open",
        "TELL THE COUNCIL:\nKEEP IT OPEN!",
        "Tell the council: Keep it open.",
    ] {
        let text = text(&format!(
            "Tell the council:\nKeep it open\n\nThe only library.\n\n{again}\n\nTo: X\n\nD"
        ));
        assert_eq!(text.title, "Tell the council: Keep it open");
        assert_eq!(text.call, text.title);
        assert_eq!(text.body, "The only library.");
    }
}

#[test]
fn labels_on_every_part_are_no_words_of_it() {
    for source in [
        "Title: Open it\n\nBody: The only library.\n\nTo: X\nFrom: Y\n\nDemand: Keep it open.",
        "TITLE: Open it\nTO: X\nFROM: Y\nLETTER: The only library.\nDEMAND: Keep it open.",
        "Headline:\nOpen it\n\nPetition text:\nThe only library.\n\nDemand:\nKeep it open.\n\nTarget: X\n\nFrom: Y",
        "**Title:** Open it\n\n**Letter:** The only library.\n\n**Our demand:** Keep it open.\n\n**To:** X\n\n**From:** Y",
    ] {
        let text = text(source);
        assert_eq!(
            [
                &text.title,
                &text.body,
                &text.target,
                &text.from,
                &text.demand
            ]
            .map(String::as_str),
            ["Open it", "The only library.", "X", "Y", "Keep it open."],
            "{source}"
        );
    }
}

/// One petition, saved by Notepad, Word, TextEdit and Excel's export, is one petition.
#[test]
fn every_encoding_and_line_end_is_the_same_petition() {
    let source = "Que la biblioteca siga abierta\n\n¿Quién la cerró? “Nadie” – dice José Peña, del Ñuñoa…\n\nPara: El Concejo\nDe: [Su nombre]\n\nMantengan abierta la única biblioteca del barrio.\n";
    let expected = import(source, Language::new("es").expect("a tag")).expect("a petition");
    for ends in ["\n", "\r\n", "\r", "\u{2028}"] {
        let source = source.replace('\n', ends);
        let marked = format!("\u{feff}{source}");
        let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes).collect()
        };
        let decomposed: String =
            unicode_normalization::UnicodeNormalization::nfd(source.as_str()).collect();
        let mut saved = vec![
            source.clone().into_bytes(),
            marked.clone().into_bytes(),
            decomposed.into_bytes(),
            utf16(&marked, u16::to_le_bytes),
            utf16(&marked, u16::to_be_bytes),
            utf16(&source, u16::to_le_bytes),
            utf16(&source, u16::to_be_bytes),
        ];
        if ends != "\u{2028}" {
            for encoding in [encoding_rs::WINDOWS_1252, encoding_rs::MACINTOSH] {
                saved.push(encoding.encode(&source).0.into_owned());
            }
        }
        for bytes in saved {
            let read = import_file(&bytes, "carta.txt", None).expect("a petition");
            assert_eq!(read.petition, expected, "{ends:?} {bytes:?}");
        }
    }
}
