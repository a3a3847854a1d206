//! The language of a letter, as far as it is one that the program speaks.

use unicode_script::{Script, UnicodeScript as _};

use super::page::Block;
use crate::petition::Language;

/// Frequent words, in lower case.
const WORDS: [(&str, &[&str]); 4] = [
    (
        "ht",
        &[
            "nou", "yo", "pou", "ak", "ki", "nan", "se", "pa", "gen", "sou", "yon", "ap", "moun",
        ],
    ),
    (
        "en",
        &[
            "the", "of", "and", "is", "we", "for", "that", "our", "in", "are", "you", "keep",
        ],
    ),
    (
        "es",
        &[
            "el", "la", "los", "las", "que", "de", "en", "por", "del", "una", "es", "nuestra",
            "para", "y",
        ],
    ),
    (
        "tl",
        &[
            "ang", "ng", "mga", "sa", "na", "ay", "namin", "natin", "kami", "at", "hindi", "nang",
            "para",
        ],
    ),
];

/// Letters that only Vietnamese has.
const VIETNAMESE: &str = "ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

/// Returns the language that most words are in; English if it is not known.
pub(super) fn language(blocks: &[Block]) -> Language {
    let text: String = blocks
        .iter()
        .flat_map(|block| &block.lines)
        .map(|line| line.text().to_lowercase() + "\n")
        .collect();
    let count = |is: &dyn Fn(char) -> bool| text.chars().filter(|c| is(*c)).count();
    let of_script = |scripts: &[Script]| count(&|c| scripts.contains(&c.script()));
    let letters = count(&|c| c.is_alphabetic());
    // A letter of Chinese is worth a syllable.
    let scripts = [
        ("ko", of_script(&[Script::Hangul]) * 2),
        ("zh-Hans", of_script(&[Script::Han]) * 3),
        ("ar", of_script(&[Script::Arabic])),
        ("ru", of_script(&[Script::Cyrillic])),
        ("vi", count(&|c| VIETNAMESE.contains(c)) * 6),
    ];
    let mut tag = "en";
    let most = scripts.iter().max_by_key(|(_, letters)| *letters);
    if let Some((script, found)) = most.filter(|(_, found)| *found * 2 > letters) {
        tag = if *found > 0 { script } else { tag };
    } else {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
        let best = WORDS.iter().max_by_key(|(language, known)| {
            let found = words.iter().filter(|word| known.contains(word)).count();
            // English of equals.
            (found, *language == "en")
        });
        tag = best.map_or(tag, |(language, _)| language);
    }
    Language::new(tag).unwrap_or_else(Language::english)
}
