//! Sheet numbers: short enough to be read aloud and written by hand, with a check character that
//! reveals a slip of the pen.
//!
//! `7K3QM-0031-W` is a series, a number in the series and a check character. The alphabet is
//! Crockford's base 32, which has no I, L, O or U, so that nobody takes a letter for a digit. The
//! check is similar to Damm's, over the field of 32 elements: it changes with every single wrong
//! character and whenever two neighbours are swapped.
//!
//! ```
//! use petition::number::{Series, SheetNumber, SheetNumberError};
//!
//! let series = Series::from_bytes(&[0x3a; 16]);
//! let number = SheetNumber { series, number: 31 };
//! assert_eq!(number.to_string(), "78X3M-0031-D");
//! // Reading is lenient with case, spaces and look-alikes, and strict with the check character.
//! assert_eq!("78x3m oo31 d".parse(), Ok(number));
//! assert_eq!("78X3M-0013-D".parse::<SheetNumber>(), Err(SheetNumberError::Check));
//! ```

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The number of characters of a series. Five hold 25 bits: with a hundred stations, two of them
/// get the same series in one of six thousand drives.
const LENGTH: usize = 5;

/// Identifies where a number comes from: a station that issues blank sheets, or one print run of
/// signed sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Series(u32);

impl Series {
    /// Takes the first 25 bits of random or hashed bytes. Numbers that are on paper already depend
    /// on it, so the choice of bits can never change.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 16]) -> Self {
        Self(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) >> (32 - 5 * LENGTH))
    }

    fn values(self) -> [u8; LENGTH] {
        std::array::from_fn(|at| (self.0 >> (5 * (LENGTH - 1 - at)) & 31) as u8)
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.values()
            .iter()
            .try_for_each(|value| write!(f, "{}", letter(*value)))
    }
}

/// The number of one sheet. Files store it as it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct SheetNumber {
    /// The series that the number belongs to.
    pub series: Series,
    /// The number in the series, counted from 1.
    pub number: u64,
}

impl SheetNumber {
    fn check(self) -> char {
        let digits = format!("{:04}", self.number);
        let digits = digits.bytes().map(|digit| digit - b'0');
        letter(
            self.series
                .values()
                .into_iter()
                .chain(digits)
                .fold(0, |so_far, value| double(so_far ^ value)),
        )
    }
}

/// Multiplies by two in the field of 32 elements, modulo x⁵ + x² + 1.
const fn double(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 32 == 0 {
        twice
    } else {
        twice ^ 0b10_0101
    }
}

fn letter(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

impl fmt::Display for SheetNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{}", self.series, self.number, self.check())
    }
}

/// The reason why a string is not a sheet number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SheetNumberError {
    /// It is not shaped like a sheet number.
    #[error("a sheet number looks like 7K3QM-0031-W")]
    Form,
    /// The check character does not fit the others.
    #[error("one character of this sheet number is wrong; look at the sheet again")]
    Check,
}

impl From<SheetNumber> for String {
    fn from(number: SheetNumber) -> Self {
        number.to_string()
    }
}

impl TryFrom<String> for SheetNumber {
    type Error = SheetNumberError;

    fn try_from(text: String) -> Result<Self, SheetNumberError> {
        text.parse()
    }
}

impl FromStr for SheetNumber {
    type Err = SheetNumberError;

    /// Reads a number as people type it: in either case, with O for 0 and I or L for 1, with
    /// spaces, with or without hyphens.
    fn from_str(typed: &str) -> Result<Self, SheetNumberError> {
        let values: Option<Vec<u8>> = typed
            .chars()
            .filter(|c| !matches!(c, '-' | ' ' | '–'))
            .map(value)
            .collect();
        let values = values.ok_or(SheetNumberError::Form)?;
        let Some((series, [digits @ .., check])) = values.split_first_chunk::<LENGTH>() else {
            return Err(SheetNumberError::Form);
        };
        if !(4..=18).contains(&digits.len()) || digits.iter().any(|digit| *digit > 9) {
            return Err(SheetNumberError::Form);
        }
        let series = Series(
            series
                .iter()
                .fold(0, |so_far, value| so_far << 5 | u32::from(*value)),
        );
        let number = digits
            .iter()
            .fold(0, |so_far, digit| so_far * 10 + u64::from(*digit));
        let number = Self { series, number };
        if number.check() == letter(*check) {
            Ok(number)
        } else {
            Err(SheetNumberError::Check)
        }
    }
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|known| char::from(*known) == c)
        .and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(series: [u8; 16], number: u64) -> SheetNumber {
        SheetNumber {
            series: Series::from_bytes(&series),
            number,
        }
    }

    #[test]
    fn it_is_short_and_read_as_people_write() {
        let number = number([0x3a; 16], 31);
        let printed = number.to_string();
        assert_eq!(printed, "78X3M-0031-D");
        for typed in [
            printed.as_str(),
            "78x3m-0031-d",
            "78X3M 0031 D",
            "78X3MOO31D",
            "78X3M-OO31-D",
        ] {
            assert_eq!(typed.parse(), Ok(number), "{typed}");
        }
        for wrong in ["", "78X3M", "78X3M-31-D", "U8X3M-0031-D", "78X3M-0A31-D"] {
            assert_eq!(
                wrong.parse::<SheetNumber>(),
                Err(SheetNumberError::Form),
                "{wrong}"
            );
        }
    }

    proptest! {
        #[test]
        fn every_number_is_read_back(series: [u8; 16], at in 1..1_000_000_000_u64) {
            let number = number(series, at);
            prop_assert_eq!(number.to_string().parse(), Ok(number));
        }

        #[test]
        fn one_wrong_character_or_two_exchanged_show(series: [u8; 16], at in 1..10_000_u64) {
            let right = number(series, at);
            let printed: Vec<char> = right.to_string().chars().filter(|c| *c != '-').collect();
            for place in 0..printed.len() {
                for letter in ALPHABET.map(char::from) {
                    if letter == printed[place] {
                        continue;
                    }
                    let mut wrong = printed.clone();
                    wrong[place] = letter;
                    prop_assert!(wrong.iter().collect::<String>().parse::<SheetNumber>().is_err());
                }
                if place > 0 && printed[place] != printed[place - 1] {
                    let mut wrong = printed.clone();
                    wrong.swap(place, place - 1);
                    prop_assert!(wrong.iter().collect::<String>().parse::<SheetNumber>().is_err());
                }
            }
        }
    }
}
