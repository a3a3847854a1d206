//! The organizer's key and its public half, by the age format: what is sealed here opens with the
//! standard `age` tool.

use std::fmt;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use age::secrecy::{ExposeSecret as _, SecretString};
use age::{Decryptor, Encryptor, scrypt, x25519};
use zeroize::Zeroizing;

/// The key of every practice, on purpose known to all: what is sealed to it is no secret.
const PRACTICE_KEY: &str =
    "AGE-SECRET-KEY-1MQTDVSEU0ZSXEVR4DYDVCG29T0AMJA03F7J700LEMDNSKYMJ24DQM9JZTE";
/// Its passphrase.
const PRACTICE_PASSPHRASE: &str = "practice";
/// The cost of guessing a passphrase, as log2 of scrypt's N: about a second on a laptop, as the age
/// tool has it.
pub(super) const STRONG: u8 = 18;
/// The same where there is nothing to guess.
pub(super) const QUICK: u8 = 10;
/// A key file that asks for more work than this is refused: 2^22 is 4 GB of memory.
const MOST_WORK: u8 = 22;

/// What opens the organizer's key. Wiped from memory when dropped; never printed.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The fewest characters of a passphrase for a drive.
    pub const SHORTEST: usize = 8;

    /// A passphrase as it was typed, without the line break that a file of it ends with.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(SecretString::from(
            typed.trim_end_matches(['\r', '\n']).to_owned(),
        ))
    }

    /// The passphrase of every practice.
    #[must_use]
    pub fn practice() -> Self {
        Self::new(PRACTICE_PASSPHRASE)
    }

    /// Whether it is long enough to protect a list of names.
    #[must_use]
    pub fn is_long_enough(&self) -> bool {
        self.0.expose_secret().chars().count() >= Self::SHORTEST
    }

    pub(super) fn is_practice(&self) -> bool {
        self.0.expose_secret() == PRACTICE_PASSPHRASE
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// Why a key could not be made, read or used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// Wrong passphrase.
    #[error("the passphrase does not open the organizer's key; nothing was changed, try again")]
    WrongPassphrase,
    /// A new drive's passphrase is too short.
    #[error(
        "the passphrase has fewer than {} characters; choose a longer one, like four words",
        Passphrase::SHORTEST
    )]
    TooShort,
    /// A new drive's passphrase is the one of practice.
    #[error(
        "the passphrase \"practice\" is known to everyone; choose another one, like four words"
    )]
    Known,
    /// No key file: this is a station's copy of the campaign.
    #[error("the organizer's key is not here ({} is missing); open the office where the campaign was made, or bring the key file on a stick", .0.display())]
    NoKey(PathBuf),
    /// It was destroyed.
    #[error("the key of this campaign was destroyed on {day}, and what was sealed to it cannot be opened any more; see the certificate {}", certificate.display())]
    Erased {
        /// When.
        day: String,
        /// Where the certificate was written.
        certificate: PathBuf,
    },
    /// Destroying it was begun, and it does not open any more.
    #[error(
        "destroying the key of this campaign was begun on {day} and did not come to its end; finish it with `petition-kiosk erase`, or in the office"
    )]
    Erasing {
        /// When.
        day: String,
    },
    /// It is another campaign's.
    #[error("{} is the key of another campaign; nothing was changed, name the right folder", .0.display())]
    OtherKey(PathBuf),
    /// The key file is not one.
    #[error("{} is not an organizer's key; restore it from the organizer's backup", .0.display())]
    NotAKey(PathBuf),
    /// The file cannot be read or written.
    #[error("the organizer's key at {} cannot be used: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A new key could not be put under its passphrase.
    #[error(
        "the organizer's key could not be sealed with the passphrase; the campaign was not made, try again"
    )]
    NotSealed(#[source] SealError),
    /// The backup recipient is none.
    #[error(
        "the backup recipient is not an age recipient; it begins with age1 and is printed by age-keygen"
    )]
    NotARecipient,
    /// What was sealed to the new key could not be opened with it.
    #[error(
        "a test record could not be opened with the new key, so nothing would ever be; the campaign was not made, try again"
    )]
    TestFailed,
}

/// Nothing could be sealed.
#[derive(Debug, thiserror::Error)]
#[error("sealing failed, so nothing was stored")]
pub struct SealError;

/// The age identity that opens signatures. LedgerLock in memory only, and only in the office or by the
/// command line.
#[derive(Clone)]
pub struct OrganizerKey(x25519::Identity);

impl OrganizerKey {
    pub(super) fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    pub(super) fn practice() -> Self {
        Self(
            x25519::Identity::from_str(PRACTICE_KEY)
                .unwrap_or_else(|_| x25519::Identity::generate()),
        )
    }

    /// Writes the identity under a passphrase, in the form that `age -d -i` reads.
    pub(super) fn save(
        &self,
        path: &Path,
        passphrase: &Passphrase,
        work: u8,
    ) -> Result<(), KeyError> {
        if !passphrase.is_long_enough() {
            return Err(KeyError::TooShort);
        }
        let io_error = |source| KeyError::Io {
            path: path.to_owned(),
            source,
        };
        let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
        recipient.set_work_factor(work);
        let secret = self.0.to_string();
        let lines = Zeroizing::new(format!(
            "# public key: {}\n{}\n",
            self.0.to_public(),
            secret.expose_secret()
        ));
        let sealed = seal(
            [&recipient as &dyn age::Recipient].into_iter(),
            lines.as_bytes(),
        )
        .map_err(KeyError::NotSealed)?;
        let mut armored =
            age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor)
                .map_err(io_error)?;
        armored.write_all(&sealed).map_err(io_error)?;
        let armored = armored.finish().map_err(io_error)?;
        crate::files::write_whole_private(path, &armored).map_err(io_error)
    }

    /// The identity from its file.
    ///
    /// # Errors
    /// Where there is none, it is damaged, or the passphrase is wrong.
    pub fn load(path: &Path, passphrase: &Passphrase) -> Result<Self, KeyError> {
        let bytes = fs::read(path).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => KeyError::NoKey(path.to_owned()),
            _ => KeyError::Io {
                path: path.to_owned(),
                source,
            },
        })?;
        let not_a_key = || KeyError::NotAKey(path.to_owned());
        let decryptor =
            Decryptor::new(age::armor::ArmoredReader::new(&bytes[..])).map_err(|_| not_a_key())?;
        if !decryptor.is_scrypt() {
            return Err(not_a_key());
        }
        let mut identity = scrypt::Identity::new(passphrase.0.clone());
        identity.set_max_work_factor(MOST_WORK);
        let mut reader = decryptor
            .decrypt(std::iter::once(&identity as &dyn age::Identity))
            .map_err(|error| match error {
                age::DecryptError::DecryptionFailed
                | age::DecryptError::KeyDecryptionFailed
                | age::DecryptError::NoMatchingKeys => KeyError::WrongPassphrase,
                _ => not_a_key(),
            })?;
        let mut lines = Zeroizing::new(String::new());
        reader.read_to_string(&mut lines).map_err(|_| not_a_key())?;
        let line = lines
            .lines()
            .find(|line| line.starts_with("AGE-SECRET-KEY-"))
            .ok_or_else(not_a_key)?;
        x25519::Identity::from_str(line.trim())
            .map(Self)
            .map_err(|_| not_a_key())
    }

    /// Whether these are its recipients.
    pub(super) fn is_of(&self, organizer: &str) -> bool {
        self.0.to_public().to_string() == organizer
    }

    /// Opens what was sealed.
    ///
    /// # Errors
    /// Where it was sealed to another key, or was changed since.
    pub fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CannotOpen> {
        let decryptor = Decryptor::new(sealed).map_err(|_| CannotOpen)?;
        let mut reader = decryptor
            .decrypt(std::iter::once(&self.0 as &dyn age::Identity))
            .map_err(|_| CannotOpen)?;
        // The whole at once: a buffer that grows leaves copies of what it held.
        let mut opened = Zeroizing::new(Vec::with_capacity(sealed.len()));
        reader.read_to_end(&mut opened).map_err(|_| CannotOpen)?;
        Ok(opened)
    }

    /// Opens the first line of what was sealed, as far as it is shorter than 4 KiB: the rest stays
    /// sealed.
    ///
    /// # Errors
    /// Where it was sealed to another key, or its beginning was changed since.
    pub fn open_line(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CannotOpen> {
        let decryptor = Decryptor::new(sealed).map_err(|_| CannotOpen)?;
        let reader = decryptor
            .decrypt(std::iter::once(&self.0 as &dyn age::Identity))
            .map_err(|_| CannotOpen)?;
        let mut line = Zeroizing::new(Vec::with_capacity(4096));
        reader
            .take(4096)
            .read_to_end(&mut line)
            .map_err(|_| CannotOpen)?;
        let end = line
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap_or(line.len());
        line.truncate(end);
        Ok(line)
    }

    /// Seals a record and opens it again.
    pub(super) fn try_out(&self, recipients: &Recipients) -> Result<(), KeyError> {
        let record = b"petition-kiosk test record";
        let sealed = recipients.seal(record).map_err(|_| KeyError::TestFailed)?;
        let opened = self.open(&sealed).map_err(|_| KeyError::TestFailed)?;
        if *opened == record {
            Ok(())
        } else {
            Err(KeyError::TestFailed)
        }
    }
}

impl fmt::Debug for OrganizerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OrganizerKey(..)")
    }
}

/// What was sealed does not open with this key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it was sealed for another organizer's key, or was changed since")]
pub struct CannotOpen;

/// Whom signatures are sealed to: the organizer's public key, then the backup's where there is one.
#[derive(Clone)]
pub struct Recipients {
    organizer: x25519::Recipient,
    backup: Option<x25519::Recipient>,
}

impl Recipients {
    pub(super) fn new(key: &OrganizerKey, backup: Option<&str>) -> Result<Self, KeyError> {
        let backup = backup
            .map(|words| {
                x25519::Recipient::from_str(words.trim()).map_err(|_| KeyError::NotARecipient)
            })
            .transpose()?;
        Ok(Self {
            organizer: key.0.to_public(),
            backup,
        })
    }

    pub(super) fn parse(organizer: &str, backup: Option<&str>) -> Option<Self> {
        let organizer = x25519::Recipient::from_str(organizer).ok()?;
        let backup = match backup {
            Some(words) => Some(x25519::Recipient::from_str(words).ok()?),
            None => None,
        };
        Some(Self { organizer, backup })
    }

    /// The organizer's public key, `age1…`.
    #[must_use]
    pub fn organizer(&self) -> String {
        self.organizer.to_string()
    }

    /// The backup's public key, where there is one.
    #[must_use]
    pub fn backup(&self) -> Option<String> {
        self.backup.as_ref().map(ToString::to_string)
    }

    /// What `campaign.toml` notes once a test record sealed to just these keys was opened. It
    /// guards against a key that was mistyped or replaced by accident; who can write the folder can
    /// write it too.
    pub(super) fn test_code(&self) -> String {
        let mut hasher =
            blake3::Hasher::new_derive_key("petition-kiosk 2026-11 tested recipients v1");
        hasher.update(self.organizer().as_bytes());
        hasher.update(b"\n");
        hasher.update(self.backup().unwrap_or_default().as_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    }

    /// Seals words to these keys; nothing on this machine opens them again.
    ///
    /// # Errors
    /// Where the system has no randomness or no memory.
    pub fn seal(&self, words: &[u8]) -> Result<Vec<u8>, SealError> {
        let backup = self
            .backup
            .as_ref()
            .map(|recipient| recipient as &dyn age::Recipient);
        seal(
            std::iter::once(&self.organizer as &dyn age::Recipient).chain(backup),
            words,
        )
    }
}

impl fmt::Debug for Recipients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipients({})", self.organizer)
    }
}

fn seal<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    words: &[u8],
) -> Result<Vec<u8>, SealError> {
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| SealError)?;
    let mut sealed = Vec::with_capacity(words.len() + 512);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError)?;
    writer.write_all(words).map_err(|_| SealError)?;
    writer.finish().map_err(|_| SealError)?;
    Ok(sealed)
}
