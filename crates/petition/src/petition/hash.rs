//! The hash that identifies the exact text that was signed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Block, Language, Text};

/// The BLAKE3 hash of the canonical form of a petition's text in one language.
///
/// The canonical form is a list of items: language, title, target, each block of the letter with
/// its kind, call, demand, sponsors, and the placeholder of the name. Each item is a tag of one
/// byte, the length of its UTF-8 text as 8 bytes, little-endian, and the text, so that no two texts
/// give the same bytes. Markup, fields, consents and the online address are not part of it: they
/// may change without changing the text that a person signed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextHash([u8; 32]);

impl TextHash {
    pub(super) fn new(language: &Language, text: &Text) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("petition-kiosk 2026-11 petition text v1");
        let mut put = |tag: u8, text: &str| {
            hasher.update(&[tag]);
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        };
        put(b'l', language.as_str());
        put(b't', &text.title);
        put(b'o', &text.target);
        for block in text.blocks() {
            let tag = match block {
                Block::Heading(_) => b'h',
                Block::Paragraph(_) => b'p',
                // A number is the mark of an item as a dot is, and was hashed as one from the start.
                Block::Bullet(_) | Block::Numbered(..) => b'b',
            };
            put(tag, &block.plain());
        }
        put(b'c', &text.call);
        put(b'd', &text.demand);
        for sponsor in &text.sponsors {
            put(b's', sponsor);
        }
        put(b'f', &text.from);
        Self(*hasher.finalize().as_bytes())
    }

    /// Returns the first eight hexadecimal digits in two groups, for sheets: `7f3a 91c2`.
    #[must_use]
    pub fn short(&self) -> String {
        let [a, b, c, d, ..] = self.0;
        format!("{a:02x}{b:02x} {c:02x}{d:02x}")
    }
}

impl fmt::Display for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl fmt::Debug for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextHash({self})")
    }
}

/// The error for a string that is not 64 hexadecimal digits.
#[derive(Debug, thiserror::Error)]
#[error("a text hash is 64 hexadecimal digits")]
pub struct TextHashError;

impl FromStr for TextHash {
    type Err = TextHashError;

    fn from_str(digits: &str) -> Result<Self, TextHashError> {
        blake3::Hash::from_hex(digits)
            .map(|hash| Self(*hash.as_bytes()))
            .map_err(|_| TextHashError)
    }
}

impl Serialize for TextHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TextHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(title: &str, demand: &str) -> Text {
        Text {
            title: title.into(),
            demand: demand.into(),
            body: "One.\n\n- two".into(),
            ..Text::default()
        }
    }

    #[test]
    fn a_word_moved_from_one_part_to_another_is_another_text() {
        let en = Language::english();
        assert_ne!(
            TextHash::new(&en, &text("ab", "c")),
            TextHash::new(&en, &text("a", "bc"))
        );
        assert_ne!(
            TextHash::new(&en, &text("a", "b")),
            TextHash::new(&Language("es".into()), &text("a", "b"))
        );
    }

    #[test]
    fn markup_is_not_part_of_what_was_signed() {
        let en = Language::english();
        let plain = Text {
            body: "One two.".into(),
            ..Text::default()
        };
        let marked = Text {
            body: "One *two*.".into(),
            ..Text::default()
        };
        assert_eq!(TextHash::new(&en, &plain), TextHash::new(&en, &marked));
    }

    /// Signatures under a numbered list keep their hash, although screens show the numbers.
    #[test]
    fn numbers_of_a_list_are_markup() {
        let en = Language::english();
        let list = |body: &str| Text {
            body: body.into(),
            ..Text::default()
        };
        assert_eq!(
            TextHash::new(&en, &list("- one\n- two")),
            TextHash::new(&en, &list("1. one\n2. two"))
        );
    }

    #[test]
    fn it_is_written_and_read_as_hexadecimal() {
        let hash = TextHash::new(&Language::english(), &text("a", "b"));
        assert_eq!(hash.to_string().parse::<TextHash>().ok(), Some(hash));
        assert_eq!(hash.short().replace(' ', ""), hash.to_string()[..8]);
        assert!("7f".parse::<TextHash>().is_err());
    }
}
