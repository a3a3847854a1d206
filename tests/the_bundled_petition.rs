//! The bundled petition is the plain text it was made from, word for word.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use petition_kiosk::petition::{BUNDLED, Block, Language, Petition, import, to_toml};

const SOURCE: &str = include_str!("../assets/petitions/protect-immigration-act.txt");

/// The words of a text, whatever the spaces between them.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn it_is_the_import_of_the_plain_text() {
    let imported = import(SOURCE, Language::english()).expect("a petition");
    assert_eq!(to_toml(&imported).expect("TOML"), BUNDLED);
}

#[test]
fn it_has_every_part_of_the_plain_text() {
    let petition = Petition::bundled().expect("no faults");
    let text = petition.text(petition.language());
    let blocks = text.blocks();
    assert_eq!(blocks.iter().filter(|block| matches!(block, Block::Paragraph(_))).count(), 6);
    assert_eq!(blocks.iter().filter(|block| matches!(block, Block::Bullet(_))).count(), 3);
    assert_eq!(text.sponsors.len(), 21);
    assert_eq!(text.target, "Congress");
    assert_eq!(text.from, "[Your Name]");
    assert_eq!(text.demand, "End all 287(g) ICE agreements by passing the PROTECT Immigration Act now.");
}

#[test]
fn no_word_is_lost_and_none_is_added() {
    let petition = Petition::bundled().expect("no faults");
    let text = petition.text(petition.language());
    let letter: Vec<String> = text
        .blocks()
        .iter()
        .map(|block| if matches!(block, Block::Bullet(_)) { format!("• {}", block.plain()) } else { block.plain() })
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
