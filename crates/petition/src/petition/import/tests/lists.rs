//! Lists: bullets of every kind, and numbers.

use super::*;
use crate::Block;

/// A letter with three lines in its middle.
fn with(lines: [&str; 3], gap: &str) -> String {
    let [one, two, three] = lines;
    format!(
        "Open it\n\nWe ask the council to:{gap}{one}\n{two}\n{three}\n\nTo: City Council\nFrom: [Your Name]\n\nOpen it."
    )
}

fn is_item(block: &Block) -> bool {
    matches!(block, Block::Bullet(_))
}

#[test]
fn every_mark_begins_an_item_with_or_without_a_blank_and_an_empty_line() {
    let marks = [
        "• ",
        "•",
        "◦ ",
        "o\t",
        "●",
        "● ",
        "▪ ",
        "■ ",
        "‣ ",
        "⁃ ",
        "✓ ",
        "✔️ ",
        "☐ ",
        "➢ ",
        "→ ",
        "- ",
        "– ",
        "— ",
        "* ",
        "+ ",
        "· ",
        "\u{f0b7}\t",
        "\u{f0a7} ",
        "\u{f0fc}",
        "\u{f0d8}\t",
        "§\t",
        "ü\t",
        "o ",
        "§ ",
        "√ ",
        "x ",
        "*",
        "-",
        "–",
        "・",
        "  • ",
        "\t-\t",
        "•\u{a0}",
    ];
    for mark in marks {
        for gap in ["\n\n", "\n"] {
            let lines = ["open", "repair", "hire"].map(|words| format!("{mark}{words}"));
            let source = with(lines.each_ref().map(String::as_str), gap);
            let text = text(&source);
            let blocks = text.blocks();
            assert_eq!(
                letter(&text),
                ["We ask the council to:", "open", "repair", "hire"],
                "{source}"
            );
            assert!(blocks[1..].iter().all(is_item), "{source}");
            assert!(
                !text.body.contains(['\u{f0b7}', '\t', '•']),
                "{}",
                text.body
            );
        }
    }
}

#[test]
fn numbers_stay_the_numbers_of_a_list() {
    let marks = [
        ["1. ", "2. ", "3. "],
        ["1.\t", "2.\t", "3.\t"],
        ["1) ", "2) ", "3) "],
        ["(1) ", "(2) ", "(3) "],
        ["a) ", "b) ", "c) "],
        ["i. ", "ii. ", "iii. "],
        ["①", "②", "③"],
        ["１．", "２．", "３．"],
        ["一、", "二、", "三、"],
        ["١. ", "٢. ", "٣. "],
        ["1 - ", "2 - ", "3 - "],
        ["1 – ", "2 – ", "3 – "],
        ["1.", "2.", "3."],
        ["1)", "2)", "3)"],
        ["#1 ", "#2 ", "#3 "],
        ["No. 1 ", "No. 2 ", "No. 3 "],
        ["1\t", "2\t", "3\t"],
        [
            "1\u{fe0f}\u{20e3} ",
            "2\u{fe0f}\u{20e3} ",
            "3\u{fe0f}\u{20e3} ",
        ],
        ["1. ", "1. ", "1. "],
    ];
    for marks in marks {
        for gap in ["\n\n", "\n"] {
            let words = ["open", "repair", "hire"];
            let lines: [String; 3] =
                std::array::from_fn(|at| format!("{}{}", marks[at], words[at]));
            let source = with(lines.each_ref().map(String::as_str), gap);
            let text = text(&source);
            assert_eq!(
                text.body, "We ask the council to:\n\n1. open\n\n2. repair\n\n3. hire",
                "{source}"
            );
            assert_eq!(text.blocks().len(), 4);
        }
    }
}

#[test]
fn a_list_may_begin_with_another_number_than_one() {
    let source = with(["5. open", "6. repair", "7. hire"], "\n\n");
    assert_eq!(
        text(&source).body,
        "We ask the council to:\n\n5. open\n\n6. repair\n\n7. hire"
    );
}

/// Lines of a wrapped paragraph may begin with the words that are bullets elsewhere.
#[test]
fn a_letter_at_the_beginning_of_a_line_is_a_word_in_a_paragraph() {
    let source = "T\n\nLas bibliotecas abren los lunes\no los martes, según el barrio, y cierran\n\
        o no abren nunca.\n\nTo: X\n\nD";
    assert_eq!(
        letter(&text(source)),
        [
            "Las bibliotecas abren los lunes o los martes, según el barrio, y cierran o no abren nunca."
        ]
    );
}

#[test]
fn a_number_or_a_sign_that_counts_nothing_is_a_word() {
    for line in [
        "x marks the spot.",
        "*See the plan of the city.",
        "No. 1 of our concerns is the roof.",
        "1 – the first of all.",
        "1931. The library was opened.",
        "A. Roe gave the ground.",
        "5. Avenue has none.",
        "-5 degrees were measured in it.",
        "* is the sign of the footnote",
    ] {
        let source = format!("T\n\nOne.\n\n{line}\n\nTwo.\n\nTo: X\n\nD");
        let words: String = letter(&text(&source)).join(" ");
        let bare = line.trim_start_matches("* ");
        assert!(words.contains(bare), "{line}: {words}");
    }
}

/// Items go on in the next line if it was wrapped, and end where a paragraph begins.
#[test]
fn a_wrapped_item_is_whole_and_a_paragraph_after_it_is_none() {
    let source = "T\n\nThe library is open on three days only, and nobody who works can come on any of\n\
        them. We ask the council to\n\n  * restore the opening hours that were cut in the year\n    2019,\n\
        * repair the roof.\n\nThat is all.\n\nTo: X\n\nD";
    assert_eq!(
        letter(&text(source)),
        [
            "The library is open on three days only, and nobody who works can come on any of \
             them. We ask the council to",
            "restore the opening hours that were cut in the year 2019,",
            "repair the roof.",
            "That is all.",
        ]
    );
    let blocks =
        text("T\n\nWe ask:\n• open\n• repair\nThat is all, and it is little.\n\nTo: X\n\nD")
            .blocks();
    assert!(is_item(&blocks[2]) && !is_item(&blocks[3]), "{blocks:?}");
}

/// "The demand keeps no bullet and no line break in its middle."
#[test]
fn a_demand_that_is_a_list_is_one_sentence() {
    for (source, demand) in [
        (
            "We demand that you:\n\n• keep it open\n• fix the roof",
            "We demand that you: keep it open; fix the roof",
        ),
        (
            "We demand that you:\n1. keep it open,\n2. fix the roof.",
            "We demand that you: keep it open, fix the roof.",
        ),
        (
            "- Keep it open.\n\n- Fix the roof.",
            "Keep it open. Fix the roof.",
        ),
        (
            "Demand:\n\n• keep it open\n• fix the roof",
            "keep it open; fix the roof",
        ),
        ("Demand: Please\nkeep it\nopen", "Please keep it open"),
    ] {
        let text = text(&format!(
            "T\n\nbody\n\nTo: X\nFrom: [Your Name]\n\n{source}"
        ));
        assert_eq!(
            (text.demand.as_str(), text.body.as_str()),
            (demand, "body"),
            "{source}"
        );
    }
}
