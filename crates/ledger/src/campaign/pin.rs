//! The staff's PIN, which is stored as an argon2id hash.

use std::fmt;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};

/// The hash of a PIN, in the PHC string format.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pin(String);

/// The reason why digits cannot be a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// There are not 4 to 12 digits.
    #[error("the PIN has 4 to 12 digits and nothing else; choose one")]
    NotDigits,
    /// There is not enough memory to hash it.
    #[error(
        "the PIN could not be stored: this machine has too little free memory; close other programs and try again"
    )]
    NotHashed,
}

impl Pin {
    /// Hashes a PIN. The hash is a quick one for practice, where everyone knows the PIN.
    ///
    /// # Errors
    /// Returns an error if it is not 4 to 12 digits.
    pub fn new(digits: &str, practice: bool) -> Result<Self, PinError> {
        if !(4..=12).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PinError::NotDigits);
        }
        let params = if practice {
            Params::new(8, 1, 1, None).map_err(|_| PinError::NotHashed)?
        } else {
            Params::default()
        };
        let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password(digits.as_bytes())
            .map_err(|_| PinError::NotHashed)?;
        Ok(Self(hash.to_string()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_digits_open() {
        let pin = Pin::new("4711", true).expect("a PIN");
        assert!(pin.is("4711"));
        assert!(!pin.is("4712"));
        assert!(!pin.is(""));
    }

    #[test]
    fn what_is_not_digits_is_refused() {
        for bad in ["", "123", "12 34", "abcd", "1234567890123"] {
            assert_eq!(
                Pin::new(bad, true).err(),
                Some(PinError::NotDigits),
                "{bad:?}"
            );
        }
    }
}
