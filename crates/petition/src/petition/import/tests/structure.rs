//! Where the parts of a letter stand.

use super::*;

const LETTER: &str = "Tell them: Stop.\n\nFirst [one] *star*.\n\n  • a_b_c\n  • second,\n    wrapped\n\n\
    Tell them: Stop.\n\nPetition Sponsors:\n\nA, B Inc., C's\n\n\
    To: Congress\nFrom: [Your Name]\n\nStop now.";

#[test]
fn each_part_goes_to_its_place() {
    let text = text(LETTER);
    assert_eq!(
        (text.title.as_str(), text.call.as_str()),
        ("Tell them: Stop.", "Tell them: Stop.")
    );
    assert_eq!(
        (text.target.as_str(), text.from.as_str()),
        ("Congress", "[Your Name]")
    );
    assert_eq!(text.demand, "Stop now.");
    assert_eq!(text.sponsors, ["A", "B Inc.", "C's"]);
    assert_eq!(
        letter(&text),
        ["First [one] *star*.", "a_b_c", "second, wrapped"]
    );
}

/// Letters begin in many ways, and each is the same petition.
#[test]
fn to_and_from_are_taken_wherever_they_stand() {
    for source in [
        "Para: The City Council\nDe: [Your Name]\nAsunto: Open the library\n\nIt is closed on Sundays.\n\nOpen it.\n\nAtentamente,",
        "Open the library\n\nIt is closed on Sundays.\n\nTo: The City Council\nFrom: [Your Name]\n\nOpen it.",
        "To: The City Council\nFrom: [Your Name]\n\nOpen the library\n\nIt is closed on Sundays.\n\nOpen it.",
        "TO: The City Council\nFrom: [Your Name]\nRe: Open the library\n\nIt is closed on Sundays.\n\nOpen it.\n\nSincerely,\n\nThe neighbours",
        "Open the library\n\nTo:\nThe City Council\nFrom: [Your Name]\n\nIt is closed on Sundays.\n\nOpen it.",
        "Open the library\n\nFrom: [Your Name]\n\nIt is closed on Sundays.\n\nTo: The City Council\nOpen it.",
        "To: The City Council\r\n\r\nOpen the library\r\n\r\nFrom: [Your Name]\r\n\r\nDemand:\r\n\r\nOpen it.\r\n\r\nIt is closed on Sundays.",
        "Open the library\n\nIt is closed on Sundays.\n\nTo:\n\nThe City Council\n\nFrom:\n\n[Your Name]\n\nOpen it.",
        "Open the library\rIt is closed on Sundays.\rTo: The City Council\rFrom: [Your Name]\rOpen it.",
        "Open the library\n\nIt is closed on Sundays.\n\nTo: The City Council | From: [Your Name]\n\nOpen it.",
        "Open the library\n\nIt is closed on Sundays.\n\nFrom: [Your Name]  To: The City Council\n\nOpen it.",
        "Open the library\n\nFrom: [Your Name]\n\nDear The City Council,\n\nOpen it.\n\nSincerely,\n[Your Name]\n\nLetter: It is closed on Sundays.",
    ] {
        let text = text(source);
        assert_eq!(text.title, "Open the library", "{source}");
        assert_eq!(text.target, "The City Council", "{source}");
        assert_eq!(text.from, "[Your Name]", "{source}");
    }
}

/// Lines that only part or number what stands around them are no words.
#[test]
fn rules_and_numbers_of_pages_are_no_part_of_a_letter() {
    let source = "Open it\n=======\n\nThe only library.\n\n* * *\n\n- 1 -\n\nTo: X\n\n------\n\nOpen it \
        soon.\n\nPage 2 of 2";
    let text = text(source);
    assert_eq!(
        [&text.title, &text.body, &text.target, &text.demand].map(String::as_str),
        ["Open it", "The only library.", "X", "Open it soon."]
    );
}

/// Below the target, in the demand's place, everything short is the demand. A letter below it ends
/// with its demand.
#[test]
fn a_demand_may_have_several_paragraphs() {
    let short = text("T\n\nbody\n\nTo: X\nFrom: Y\n\nOpen it.\n\nMend the roof.");
    assert_eq!(
        (short.body.as_str(), short.demand.as_str()),
        ("body", "Open it. Mend the roof.")
    );
    let long = "It is the only library within an hour's walk of four thousand homes. ".repeat(5);
    let below = text(&format!("T\n\nbody\n\nTo: X\n\n{long}\n\nMend the roof."));
    assert_eq!(below.demand, "Mend the roof.");
    assert_eq!(letter(&below), ["body", long.trim_end()]);
}
