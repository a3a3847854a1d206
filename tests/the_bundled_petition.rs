//! The bundled petition is the plain text it was made from, word for word.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use petition::{BUNDLED, Block, Language, Petition, Text, i18n, import, to_toml};

const SOURCE: &str = include_str!("../assets/petitions/protect-immigration-act.txt");

/// The words of a text, whatever the spaces between them.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn it_is_the_import_of_the_plain_text() {
    let imported = import(SOURCE, Language::english()).expect("a petition");
    // The translations follow it.
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
fn it_is_whole_in_every_language_of_the_screens() {
    let petition = Petition::bundled().expect("the bundled petition");
    let english = Language::english();
    let ours = petition.text(&english);
    let kinds = |text: &Text| {
        text.blocks()
            .iter()
            .map(std::mem::discriminant)
            .collect::<Vec<_>>()
    };
    let mut hashes = BTreeSet::from([petition.text_hash(&english).to_string()]);
    for language in i18n::languages().iter().skip(1) {
        assert_eq!(petition.text_language(language), language);
        let theirs = petition.text(language);
        assert!(theirs.unofficial && !ours.unofficial, "{language}");
        assert!(
            hashes.insert(petition.text_hash(language).to_string()),
            "{language}: what was signed is named by its own hash"
        );
        assert_eq!(
            kinds(ours),
            kinds(theirs),
            "{language}: paragraph by paragraph"
        );
        assert_eq!(
            ours.sponsors, theirs.sponsors,
            "{language}: organizations keep their names"
        );
        // A translator works on the text that is there: figures, names of laws and agencies.
        for name in [
            "287(g)",
            "ICE",
            "PROTECT Immigration Act",
            "Quigley",
            "80",
            "48",
        ] {
            assert!(
                theirs.body.contains(name) && ours.body.contains(name),
                "{language}: {name}"
            );
        }
        assert_eq!(theirs.call, theirs.title, "{language}");
        assert_ne!(theirs.title, ours.title, "{language}");
        let consents: Vec<_> = theirs.consents.keys().collect();
        assert_eq!(consents, ours.consents.keys().collect::<Vec<_>>());
    }
}
