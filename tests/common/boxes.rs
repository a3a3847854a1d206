//! The bundled petition with more consents than one.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "a test fails by panicking, and not every test uses all of this"
)]

use petition::{BUNDLED, Petition};
use petition_kiosk::output::check_fit;

/// The bundled petition file with this many consents, each with this sentence behind its number.
pub(crate) fn with_boxes(count: usize, sentence: &str) -> String {
    let numbers = || (1..count).map(|at| format!("ally-{at}"));
    let consents: String = numbers()
        .map(|id| format!("[[consents]]\nid = \"{id}\"\nby = \"email\"\npartner = \"Ally\"\n\n"))
        .collect();
    let sentences: String = numbers()
        .map(|id| format!("{id} = \"{sentence}\"\n"))
        .collect();
    BUNDLED
        .replacen("[text.en]", &format!("{consents}[text.en]"), 1)
        .replace(".consents]\n", &format!(".consents]\n{sentences}"))
}

/// The most consents with this sentence that leave room to sign on paper, and that petition.
pub(crate) fn most_boxes(sentence: &str) -> (usize, Petition) {
    let petition = |count| Petition::from_toml(&with_boxes(count, sentence)).expect("no faults");
    let fits = (1..=petition::consent::MOST)
        .take_while(|count| check_fit(&petition(*count), "").is_ok())
        .last()
        .expect("one box fits");
    (fits, petition(fits))
}
