//! The texts of a signature in one piece of memory.
//!
//! A roll of a million signatures is held in memory. Ten strings apiece would take 240 bytes before
//! the first letter, and as many pieces of memory, each with its own margin.

use zeroize::{Zeroize, ZeroizeOnDrop};

/// The number of texts.
const COUNT: usize = 10;

/// A text of a signature, by its place among them.
#[derive(Clone, Copy)]
pub(super) enum TextOf {
    GivenName,
    FamilyName,
    Email,
    Zip,
    City,
    State,
    Street,
    Phone,
    Comment,
    Language,
}

/// The texts, one after the other. Wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(super) struct Texts {
    all: Box<str>,
    /// The end of each text in `all`.
    ends: [u32; COUNT],
}

impl Texts {
    /// Puts texts into one, in the order of [`TextOf`].
    pub(super) fn new(texts: [&str; COUNT]) -> Self {
        let mut ends = [0; COUNT];
        // Grown at once: a text that is moved leaves a copy behind.
        let mut all = String::with_capacity(texts.iter().map(|text| text.len()).sum());
        for (end, text) in ends.iter_mut().zip(texts) {
            all.push_str(text);
            // The rules of the form let no text have more than a few thousand bytes.
            *end = u32::try_from(all.len()).unwrap_or(u32::MAX);
        }
        Self {
            all: all.into_boxed_str(),
            ends,
        }
    }

    pub(super) fn get(&self, text: TextOf) -> &str {
        self.at(text as usize)
    }

    fn at(&self, place: usize) -> &str {
        let end_of = |place: usize| self.ends[place] as usize;
        let start = place.checked_sub(1).map_or(0, end_of);
        self.all.get(start..end_of(place)).unwrap_or_default()
    }

    /// The same texts with some of them replaced.
    pub(super) fn with(&self, replaced: &[(TextOf, &str)]) -> Self {
        let mut texts = std::array::from_fn(|place| self.at(place));
        for (text, by) in replaced {
            texts[*text as usize] = by;
        }
        Self::new(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_comes_out_as_it_went_in() {
        let given = [
            "María",
            "",
            "m@example.org",
            "",
            "",
            "DC",
            "1 字 St",
            "",
            "…",
            "es",
        ];
        let texts = Texts::new(given);
        let out: Vec<&str> = (0..COUNT).map(|place| texts.at(place)).collect();
        assert_eq!(out, given);
        let moved = texts.with(&[(TextOf::Email, ""), (TextOf::Phone, "202-555-0147")]);
        assert_eq!(moved.get(TextOf::Email), "");
        assert_eq!(moved.get(TextOf::Phone), "202-555-0147");
        assert_eq!(moved.get(TextOf::GivenName), "María");
        assert_eq!(moved.get(TextOf::Language), "es");
    }
}
