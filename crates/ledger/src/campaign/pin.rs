//! The staff's PIN of a station, which is stored as an argon2id hash.
//!
//! Six digits are guessed from a hash in a minute. So the file with the hash stays on the station,
//! in no campaign's folder: a folder is copied to sticks, and sticks get lost.

use std::fmt;
use std::io;
use std::path::Path;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The number of digits of a PIN.
const LENGTH: usize = 6;

/// Common PINs that follow no simple rule: lines on a keypad, and numbers that everyone knows.
const POPULAR: [u32; 22] = [
    142_536, 147_258, 147_852, 147_896, 159_263, 159_357, 159_753, 258_369, 258_456, 271_828,
    314_159, 357_159, 369_258, 456_123, 456_852, 741_852, 753_951, 789_456, 789_654, 852_456,
    951_753, 963_852,
];

/// The most bytes of a file with the hash of a PIN.
const LONGEST: usize = 4 * 1024;

/// The hash of a PIN, in the PHC string format.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pin(String);

/// The file with the hash of a PIN.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PinFile {
    pin: Pin,
}

/// The reason why digits cannot be a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// There are not six digits.
    #[error("the PIN has six digits and nothing else; choose one")]
    NotDigits,
    /// It is among the first that anyone tries.
    #[error(
        "this PIN is among the first that anyone tries, like a row, a repeat or a date; choose another one"
    )]
    Common,
    /// There is not enough memory to hash it.
    #[error(
        "the PIN could not be stored: this machine has too little free memory; close other programs and try again"
    )]
    NotHashed,
}

impl Pin {
    /// Hashes a PIN.
    ///
    /// # Errors
    /// Returns an error if [`check`](Self::check) refuses it.
    pub fn new(digits: &str) -> Result<Self, PinError> {
        Self::check(digits)?;
        let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
            .hash_password(digits.as_bytes())
            .map_err(|_| PinError::NotHashed)?;
        Ok(Self(hash.to_string()))
    }

    /// Reads the hash of a station's PIN; `None` if the station has none yet.
    ///
    /// # Errors
    /// Returns an error if there is a file that cannot be read. A station must not ask for a new
    /// PIN then, since everyone at the table could choose it.
    pub fn load(path: &Path) -> io::Result<Option<Self>> {
        let text = match crate::files::read_text(path, LONGEST) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let file: PinFile =
            toml::from_str(&text).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(Some(file.pin))
    }

    /// Writes the hash into a file, which is for the owner of the account alone.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written. An earlier one then stays as it is.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let file = PinFile { pin: self.clone() };
        // One string, which TOML can express.
        let text = toml::to_string(&file).unwrap_or_default();
        crate::files::write_whole(path, text.as_bytes())
    }

    /// Checks that digits can be the PIN of a drive.
    ///
    /// # Errors
    /// Returns an error if they are not six digits, or are among the first that anyone tries.
    pub fn check(digits: &str) -> Result<(), PinError> {
        let bytes: [u8; LENGTH] = digits
            .as_bytes()
            .try_into()
            .map_err(|_| PinError::NotDigits)?;
        if !bytes.iter().all(u8::is_ascii_digit) {
            return Err(PinError::NotDigits);
        }
        if is_common(bytes.map(|digit| digit - b'0')) {
            return Err(PinError::Common);
        }
        Ok(())
    }

    /// Makes six random digits that [`check`](Self::check) accepts.
    #[must_use]
    pub fn random_digits() -> Zeroizing<String> {
        let mut random = rand::rng();
        loop {
            let digits = Zeroizing::new(format!("{:06}", random.random_range(0..1_000_000)));
            if Self::check(&digits).is_ok() {
                return digits;
            }
        }
    }

    /// Returns true if these are the digits of the PIN.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        PasswordHash::new(&self.0).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(typed.as_bytes(), &hash)
                .is_ok()
        })
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(..)")
    }
}

/// Returns true for the digits that people choose most: few different ones, rows, repeats, mirrors,
/// pairs, dates, years, and those of [`POPULAR`].
fn is_common(digits: [u8; LENGTH]) -> bool {
    let mut different = digits.to_vec();
    different.sort_unstable();
    different.dedup();
    let step = |by: u8| digits.windows(2).all(|pair| (pair[0] + by) % 10 == pair[1]);
    let [a, b, c, d, e, f] = digits;
    let number = digits
        .iter()
        .fold(0, |so_far, digit| so_far * 10 + u32::from(*digit));
    let [first, second, third] = [a * 10 + b, c * 10 + d, e * 10 + f];
    let is_day = |day: u8, month: u8| (1..=31).contains(&day) && (1..=12).contains(&month);
    let is_year = |year: u32| (1900..=2099).contains(&year);
    different.len() <= 2
        // 123456, 246802, 987654 and so on.
        || (1..10).any(step)
        || [a, b, c] == [d, e, f]
        || [a, b, c] == [f, e, d]
        || (a == b && c == d && e == f)
        // Day and month, month and day, year first.
        || is_day(first, second)
        || is_day(second, first)
        || is_day(third, second)
        || is_year(number / 100)
        || is_year(number % 10_000)
        || POPULAR.contains(&number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn only_the_same_digits_open() {
        let pin = Pin::new("471193").expect("a PIN");
        assert!(pin.is("471193"));
        assert!(!pin.is("471194"));
        assert!(!pin.is(""));
    }

    /// A damaged file must not look like a station that still needs a PIN.
    #[test]
    fn a_station_keeps_its_pin_and_does_not_forget_a_damaged_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("pin.toml");
        assert!(Pin::load(&path).expect("no file").is_none());
        Pin::new("471193")
            .expect("a PIN")
            .save(&path)
            .expect("written");
        let pin = Pin::load(&path).expect("read").expect("a PIN");
        assert!(pin.is("471193") && !pin.is("471194"));
        std::fs::write(&path, "pin = ").expect("written");
        assert!(Pin::load(&path).is_err());
    }

    #[test]
    fn what_is_not_digits_is_refused() {
        for bad in ["", "4711", "47 193", "abcdef", "4711930", "４７１１９３"] {
            assert_eq!(Pin::new(bad).err(), Some(PinError::NotDigits), "{bad:?}");
        }
    }

    /// Each is among the PINs that a person with the tablet tries first.
    #[test]
    fn digits_that_are_tried_first_are_refused() {
        for common in [
            "000000", "123456", "654321", "234567", "890123", "246802", "111222", "121212",
            "123123", "123321", "112233", "159753", "789456", "314159", // rows and lines
            "241126", "112426", "261124", "311299", "199012", "121990",
            "201984", // dates, years
        ] {
            assert_eq!(Pin::check(common), Err(PinError::Common), "{common}");
            assert_eq!(Pin::new(common).err(), Some(PinError::Common));
        }
    }

    #[test]
    fn most_digits_can_be_a_pin_and_those_that_are_made_always() {
        let good = (0..1_000_000).filter(|number| Pin::check(&format!("{number:06}")).is_ok());
        assert!(good.count() > 800_000);
        for _ in 0..100 {
            let made = Pin::random_digits();
            assert_eq!(Pin::check(&made), Ok(()), "{}", *made);
        }
    }
}
