#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod copied;
mod languages;
mod letters;
mod lists;
mod names;
mod properties;
mod refusals;
mod structure;

use super::*;

/// The text of a letter in English.
fn text(source: &str) -> Text {
    text_in(source, "en")
}

fn text_in(source: &str, language: &str) -> Text {
    let language = Language::new(language).expect("a tag");
    let petition = import(source, language.clone());
    let petition = petition.unwrap_or_else(|error| panic!("{error}\n{source}"));
    petition.text(&language).clone()
}

fn refused(source: &str) -> ImportError {
    import(source, Language::english()).expect_err("refused")
}

/// The blocks of a letter, in plain words.
fn letter(text: &Text) -> Vec<String> {
    text.blocks().iter().map(crate::Block::plain).collect()
}
