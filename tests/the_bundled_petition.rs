//! The bundled petition is the plain text it was made from, word for word.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use petition::{BUNDLED, Block, Language, Petition, Text, import, to_toml};

const SOURCE: &str = include_str!("../assets/petitions/protect-immigration-act.txt");

/// The words of a text, whatever the spaces between them.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn it_is_the_import_of_the_plain_text() {
    let imported = import(SOURCE, Language::english()).expect("a petition");
    // The translation follows it.
    let (english, _) = BUNDLED.split_once("\n[text.es]\n").expect("a translation");
    assert_eq!(to_toml(&imported).expect("TOML"), english);
}

#[test]
fn it_has_every_part_of_the_plain_text() {
    let petition = Petition::bundled().expect("no faults");
    let text = petition.text(petition.language());
    let blocks = text.blocks();
    assert_eq!(
        blocks
            .iter()
            .filter(|block| matches!(block, Block::Paragraph(_)))
            .count(),
        6
    );
    assert_eq!(
        blocks
            .iter()
            .filter(|block| matches!(block, Block::Bullet(_)))
            .count(),
        3
    );
    assert_eq!(text.sponsors.len(), 21);
    assert_eq!(text.target, "Congress");
    assert_eq!(text.from, "[Your Name]");
    assert_eq!(
        text.demand,
        "End all 287(g) ICE agreements by passing the PROTECT Immigration Act now."
    );
}

#[test]
fn no_word_is_lost_and_none_is_added() {
    let petition = Petition::bundled().expect("no faults");
    let text = petition.text(petition.language());
    let letter: Vec<String> = text
        .blocks()
        .iter()
        .map(|block| {
            if matches!(block, Block::Bullet(_)) {
                format!("• {}", block.plain())
            } else {
                block.plain()
            }
        })
        .collect();
    let whole = format!(
        "{} {} {} Petition Sponsors: {} To: {} From: {} {}",
        text.title,
        letter.join(" "),
        text.call,
        text.sponsors.join(", "),
        text.target,
        text.from,
        text.demand
    );
    assert_eq!(words(&whole), words(SOURCE));
}

#[test]
fn its_spanish_text_is_marked_as_a_translation_and_runs_beside_the_english_one() {
    let petition = Petition::bundled().expect("the bundled petition");
    let [english, spanish] = ["en", "es"].map(|tag| Language::new(tag).expect("a language"));
    assert_eq!(petition.languages(), [&english, &spanish]);
    let (ours, theirs) = (petition.text(&english), petition.text(&spanish));
    assert!(theirs.unofficial && !ours.unofficial);
    assert_ne!(
        petition.text_hash(&english),
        petition.text_hash(&spanish),
        "what was signed is named by its own hash"
    );
    let kinds = |text: &Text| {
        text.blocks()
            .iter()
            .map(std::mem::discriminant)
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds(ours), kinds(theirs), "paragraph by paragraph");
    assert_eq!(
        ours.sponsors, theirs.sponsors,
        "organizations keep their names"
    );
}
