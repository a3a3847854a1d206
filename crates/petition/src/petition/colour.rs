//! The organizer's colour, which the screens take for what is to be pressed.

use std::fmt;

use serde::{Serialize, Serializer};

/// A colour of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    /// The red part.
    pub red: u8,
    /// The green part.
    pub green: u8,
    /// The blue part.
    pub blue: u8,
}

impl Colour {
    /// The least contrast of white words on the colour. WCAG 1.4.3 asks for 4.5:1; the rest is for
    /// words in this colour on tinted cards, which are a little darker than white.
    const LEAST: f64 = 5.5;

    /// White.
    pub const WHITE: Self = Self {
        red: 255,
        green: 255,
        blue: 255,
    };

    /// Reads a colour like `#0F5257`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self {
            red: part(0)?,
            green: part(2)?,
            blue: part(4)?,
        })
    }

    /// Returns the colour, darkened in small steps until white words on it can be read.
    #[must_use]
    pub fn readable(self) -> Self {
        let mut colour = self;
        for parts in (0..=100_u16).rev() {
            let darker = |part: u8| u8::try_from(u16::from(part) * parts / 100).unwrap_or_default();
            colour = Self {
                red: darker(self.red),
                green: darker(self.green),
                blue: darker(self.blue),
            };
            if colour.contrast_with_white() >= Self::LEAST {
                break;
            }
        }
        colour
    }

    /// The contrast of white words on the colour, from 1 to 21 (WCAG 2.2).
    fn contrast_with_white(self) -> f64 {
        self.contrast(Self::WHITE)
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2.2).
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_they_are_written() {
        for text in ["#0F5257", "#000000", "#FFFFFF"] {
            let colour = Colour::parse(text).expect("a colour");
            assert_eq!(colour.to_string(), text);
        }
        assert_eq!(
            Colour::parse("#ffcc00").map(|c| c.to_string()).as_deref(),
            Some("#FFCC00")
        );
        for wrong in [
            "0F5257", "#0F525", "#0F52577", "#GGGGGG", "red", "", "#é1234", "#+12345",
        ] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_dark_colour_stays_and_a_light_one_is_darkened_until_white_can_be_read_on_it() {
        for (text, used) in [("#0F5257", "#0F5257"), ("#8A1538", "#8A1538")] {
            let colour = Colour::parse(text).expect("a colour");
            assert_eq!(colour.readable().to_string(), used);
        }
        for text in [
            "#FFCC00", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#808080",
        ] {
            let colour = Colour::parse(text).expect("a colour").readable();
            assert!(
                colour.contrast_with_white() >= Colour::LEAST,
                "{text}: {colour}"
            );
            assert!(
                colour.contrast_with_white() <= 9.0,
                "{text}: {colour} is too dark"
            );
        }
    }
}
