//! The sizes of words that were measured before. The first screen tries many sizes for its title at
//! each frame, and the same ones each time: without this, most of a frame's time went into it.

use std::cell::RefCell;
use std::collections::HashMap;

use iced::{Font, Size};

use super::text::measure;

/// The most sizes that are kept; a screen asks for about a hundred.
const MOST: usize = 2_048;

/// The words, and the bits of size, line height and width: a size depends on no more.
type Key = (String, [u32; 3], Font);

thread_local! {
    static KNOWN: RefCell<HashMap<Key, Size>> = RefCell::default();
}

/// Measures words as [`measure`] does, and keeps the answer. It is only for words of the petition and
/// of the program: what a signer typed must not be kept.
pub(crate) fn measured(words: &str, size: f32, line: f32, font: Font, width: f32) -> Size {
    let key = (
        words.to_owned(),
        [size, line, width].map(f32::to_bits),
        font,
    );
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= MOST && !known.contains_key(&key) {
            known.clear();
        }
        *known
            .entry(key)
            .or_insert_with(|| measure(words, size, line, font, width))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::text::{BOLD, LINE, REGULAR, load};

    #[test]
    fn what_was_measured_before_is_what_is_measured_now() {
        load();
        for words in ["Tell Congress", "لجنة", "Tell Congress: pass the bill"] {
            for (size, font) in [(20.0, REGULAR), (20.0, BOLD), (40.0, BOLD)] {
                for width in [90.0, 400.0, f32::INFINITY] {
                    let now = measure(words, size, LINE, font, width);
                    for _ in 0..2 {
                        assert_eq!(measured(words, size, LINE, font, width), now);
                    }
                }
            }
        }
    }

    #[test]
    fn no_more_is_kept_than_a_few_screens_ask_for() {
        load();
        for step in 0..MOST + 10 {
            measured("a", 20.0, LINE, REGULAR, 100.0 + step as f32);
        }
        KNOWN.with_borrow(|known| assert!(known.len() <= MOST, "{}", known.len()));
    }
}
