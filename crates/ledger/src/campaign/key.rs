//! The organizer's key and its public half, by the age format: what is sealed here opens with the
//! standard `age` tool.

use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use age::secrecy::{ExposeSecret as _, SecretString};
use age::{Decryptor, Encryptor, scrypt, x25519};
use ed25519_dalek::{Signer as _, SigningKey};
use zeroize::{Zeroize as _, Zeroizing};

use super::signed::{Message, from_hex, to_hex};
use super::{CampaignId, CampaignKeys, Passphrase};
use petition::time::day_in_words;

/// The key of every practice campaign. Everyone knows it on purpose, so what is sealed to it is no
/// secret.
const PRACTICE_KEY: &str =
    "AGE-SECRET-KEY-1MQTDVSEU0ZSXEVR4DYDVCG29T0AMJA03F7J700LEMDNSKYMJ24DQM9JZTE";
/// The signing key of every practice campaign, which everyone knows too.
const PRACTICE_SIGNING_KEY: [u8; 32] = *b"petition-kiosk practice signing!";
/// The beginning of the line of the key file that holds the signing key. The age tool takes the
/// line for a comment.
const SIGNING_KEY: &str = "# signing key of Petition Kiosk: ";
/// The cost of one guess at a passphrase, as log2 of scrypt's N: about a second on a laptop, like
/// the age tool.
pub(super) const STRONG: u8 = 18;
/// The cost for practice, where there is nothing to guess.
pub(super) const QUICK: u8 = 10;
/// A key file with a higher cost than this is refused: 2^22 is 4 GB of memory.
const MOST_WORK: u8 = 22;
/// The most bytes of a key file. One has about five hundred.
pub(super) const LONGEST: usize = 64 * 1024;

/// The reason why a key could not be made, read or used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The passphrase is wrong.
    #[error("the passphrase does not open the organizer's key; nothing was changed, try again")]
    WrongPassphrase,
    /// The passphrase of a new campaign is too short.
    #[error(
        "the passphrase has fewer than {} characters; choose a longer one, like six random words",
        Passphrase::SHORTEST
    )]
    TooShort,
    /// The passphrase of a new campaign is the one of practice.
    #[error(
        "the passphrase \"practice\" is known to everyone; choose another one, like six random words"
    )]
    Known,
    /// The passphrase of a new campaign is common, or made of common parts.
    #[error(
        "the passphrase is too easy to guess, and nothing was made; choose another one, like six random words"
    )]
    Guessable,
    /// There is no key file: this is a station's copy of the campaign.
    #[error("the organizer's key is not here ({} is missing); open the office where the campaign was made, or bring the key file on a stick", .0.display())]
    NoKey(PathBuf),
    /// The key was destroyed.
    #[error("the key of this campaign was destroyed on {}, and what was sealed to it cannot be opened any more; see the certificate {}", day_in_words(day), certificate.display())]
    Erased {
        /// The day when it was destroyed, such as `2026-11-24`.
        day: String,
        /// The path of the certificate.
        certificate: PathBuf,
    },
    /// The destruction of the key was begun, and it does not open any more.
    #[error(
        "destroying the key of this campaign was begun on {} and was not finished; finish it with `petition-kiosk erase`, or in the office",
        day_in_words(day)
    )]
    Erasing {
        /// The day when it was begun, such as `2026-11-24`.
        day: String,
    },
    /// The key is another campaign's.
    #[error("{} is the key of another campaign; nothing was changed, name the right folder", .0.display())]
    OtherKey(PathBuf),
    /// The file is not a key file.
    #[error("{} is not an organizer's key; restore it from the organizer's backup", .0.display())]
    NotAKey(PathBuf),
    /// The key file has no signing key: it was made before campaigns were signed.
    #[error("{} was made by a version before 0.2 and has no signing key, so nobody could tell whose word counts; make the campaign again", .0.display())]
    NoSigningKey(PathBuf),
    /// The file cannot be read or written.
    #[error("the organizer's key at {} cannot be used: {source}", path.display())]
    Io {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A new key could not be put under its passphrase.
    #[error(
        "the organizer's key could not be sealed with the passphrase; the campaign was not made, try again"
    )]
    NotSealed(#[source] SealError),
    /// The backup recipient is not valid.
    #[error(
        "the backup recipient is not an age recipient; it begins with age1 and is printed by age-keygen"
    )]
    NotARecipient,
    /// A test record that was sealed to the new key could not be opened with it.
    #[error(
        "a test record could not be opened with the new key, so no signature ever could be; the campaign was not made, try again"
    )]
    TestFailed,
}

/// The error when something could not be sealed. It carries no cause, which might quote it.
#[derive(Debug, thiserror::Error)]
#[error("sealing failed, so nothing was stored")]
pub struct SealError;

/// The age identity that opens signatures, and the key that signs the organizer's words. They are
/// held in memory only, and only by the office or the command line.
#[derive(Clone)]
pub struct OrganizerKey {
    identity: x25519::Identity,
    signing: SigningKey,
}

impl OrganizerKey {
    pub(super) fn generate() -> Self {
        let mut seed: [u8; 32] = rand::random();
        let signing = SigningKey::from_bytes(&seed);
        seed.zeroize();
        Self {
            identity: x25519::Identity::generate(),
            signing,
        }
    }

    pub(super) fn practice() -> Self {
        Self {
            identity: x25519::Identity::from_str(PRACTICE_KEY)
                .unwrap_or_else(|_| x25519::Identity::generate()),
            signing: SigningKey::from_bytes(&PRACTICE_SIGNING_KEY),
        }
    }

    /// The public half of the signing key.
    #[must_use]
    pub fn signing_key(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    /// The public keys of a campaign with this key alone.
    pub(super) fn keys(&self, id: CampaignId) -> CampaignKeys {
        let recipient = self.identity.to_public().to_string();
        CampaignKeys::new(id, self.signing_key(), &recipient, None)
    }

    /// Signs a message.
    pub(crate) fn sign(&self, message: &Message) -> [u8; 64] {
        self.signing.sign(message.as_bytes()).to_bytes()
    }

    /// Writes the identity, sealed with a passphrase, in the format that `age -d -i` reads.
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
        let mut recipient = scrypt::Recipient::new(passphrase.words());
        recipient.set_work_factor(work);
        let secret = self.identity.to_string();
        let signing = Zeroizing::new(to_hex(self.signing.as_bytes()));
        let lines = Zeroizing::new(format!(
            "# public key: {}\n{SIGNING_KEY}{}\n{}\n",
            self.identity.to_public(),
            *signing,
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
        crate::files::write_whole(path, &armored).map_err(io_error)
    }

    /// Loads the identity from its file, and takes the file away from everyone but its owner: with
    /// it passphrases can be guessed.
    ///
    /// # Errors
    /// Returns an error if there is none, it is damaged, or the passphrase is wrong.
    pub fn load(path: &Path, passphrase: &Passphrase) -> Result<Self, KeyError> {
        let bytes =
            crate::files::read_regular(path, LONGEST).map_err(|source| match source.kind() {
                io::ErrorKind::NotFound => KeyError::NoKey(path.to_owned()),
                _ => KeyError::Io {
                    path: path.to_owned(),
                    source,
                },
            })?;
        let not_a_key = || KeyError::NotAKey(path.to_owned());
        let mut opened = Err(KeyError::WrongPassphrase);
        for reading in passphrase.readings() {
            opened = Self::unseal(&bytes, reading, path);
            if !matches!(opened, Err(KeyError::WrongPassphrase)) {
                break;
            }
        }
        let lines = opened?;
        crate::files::tighten(path);
        let line = lines
            .lines()
            .find(|line| line.starts_with("AGE-SECRET-KEY-"))
            .ok_or_else(not_a_key)?;
        let identity = x25519::Identity::from_str(line.trim()).map_err(|_| not_a_key())?;
        let signing = lines
            .lines()
            .find_map(|line| line.strip_prefix(SIGNING_KEY))
            .ok_or_else(|| KeyError::NoSigningKey(path.to_owned()))?;
        let seed = from_hex(signing.trim())
            .map(Zeroizing::new)
            .ok_or_else(not_a_key)?;
        Ok(Self {
            identity,
            signing: SigningKey::from_bytes(&seed),
        })
    }

    /// Opens the lines of a key file with one reading of a passphrase.
    fn unseal(
        bytes: &[u8],
        words: SecretString,
        path: &Path,
    ) -> Result<Zeroizing<String>, KeyError> {
        let not_a_key = || KeyError::NotAKey(path.to_owned());
        let decryptor =
            Decryptor::new(age::armor::ArmoredReader::new(bytes)).map_err(|_| not_a_key())?;
        if !decryptor.is_scrypt() {
            return Err(not_a_key());
        }
        let mut identity = scrypt::Identity::new(words);
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
        Ok(lines)
    }

    /// Returns true if this is the public half of the key.
    pub(super) fn is_of(&self, organizer: &str) -> bool {
        self.identity.to_public().to_string() == organizer
    }

    /// Opens sealed bytes.
    ///
    /// # Errors
    /// Returns an error if it was sealed to another key, or was changed since.
    pub fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CannotOpen> {
        let decryptor = Decryptor::new(sealed).map_err(|_| CannotOpen)?;
        let mut reader = decryptor
            .decrypt(std::iter::once(&self.identity as &dyn age::Identity))
            .map_err(|_| CannotOpen)?;
        // The buffer has its full size at once: one that grows leaves copies of its contents.
        let mut opened = Zeroizing::new(Vec::with_capacity(sealed.len()));
        reader.read_to_end(&mut opened).map_err(|_| CannotOpen)?;
        Ok(opened)
    }

    /// Opens the first 4 KiB of sealed bytes. The rest stays sealed.
    ///
    /// # Errors
    /// Returns an error if it was sealed to another key, or its beginning was changed since.
    pub fn open_head(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CannotOpen> {
        let decryptor = Decryptor::new(sealed).map_err(|_| CannotOpen)?;
        let reader = decryptor
            .decrypt(std::iter::once(&self.identity as &dyn age::Identity))
            .map_err(|_| CannotOpen)?;
        let mut head = Zeroizing::new(Vec::with_capacity(4096));
        reader
            .take(4096)
            .read_to_end(&mut head)
            .map_err(|_| CannotOpen)?;
        Ok(head)
    }

    /// Seals a test record and opens it again.
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

/// The error when sealed bytes do not open with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it was sealed for another organizer's key, or was changed since")]
pub struct CannotOpen;

/// The public keys that signatures are sealed to: the organizer's, and the backup's if there is
/// one.
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
            organizer: key.identity.to_public(),
            backup,
        })
    }

    pub(crate) fn parse(organizer: &str, backup: Option<&str>) -> Option<Self> {
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

    /// The backup's public key, if there is one.
    #[must_use]
    pub fn backup(&self) -> Option<String> {
        self.backup.as_ref().map(ToString::to_string)
    }

    /// The code in `campaign.toml` that shows that a test record, sealed to just these keys, was
    /// opened. It guards against a key that was mistyped or replaced by accident, not against
    /// someone who can write to the folder.
    pub(super) fn test_code(&self) -> String {
        let mut hasher =
            blake3::Hasher::new_derive_key("petition-kiosk 2026-11 tested recipients v1");
        hasher.update(self.organizer().as_bytes());
        hasher.update(b"\n");
        hasher.update(self.backup().unwrap_or_default().as_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    }

    /// Seals bytes to these keys. Nothing on this machine can open them again.
    ///
    /// # Errors
    /// Returns an error if the system has no randomness or no memory.
    pub fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, SealError> {
        let backup = self
            .backup
            .as_ref()
            .map(|recipient| recipient as &dyn age::Recipient);
        seal(
            std::iter::once(&self.organizer as &dyn age::Recipient).chain(backup),
            bytes,
        )
    }
}

impl fmt::Debug for Recipients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipients({})", self.organizer)
    }
}

/// The number of keys that bytes are sealed to, from their header; `None` if it has something that
/// this program does not write. Of the stanzas that age adds at random ("grease"), one is let pass.
pub(crate) fn count_recipients(sealed: &[u8]) -> Option<usize> {
    let (mut keys, mut grease) = (0, 0);
    for line in sealed.split(|byte| *byte == b'\n') {
        if line.starts_with(b"---") {
            return (grease <= 1).then_some(keys);
        }
        let Some(stanza) = line.strip_prefix(b"-> ") else {
            continue;
        };
        let kind = stanza
            .split(|byte| *byte == b' ')
            .next()
            .unwrap_or_default();
        match kind {
            b"X25519" => keys += 1,
            other if other.ends_with(b"-grease") => grease += 1,
            _ => return None,
        }
    }
    None
}

fn seal<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    bytes: &[u8],
) -> Result<Vec<u8>, SealError> {
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| SealError)?;
    let mut sealed = Vec::with_capacity(bytes.len() + 512);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError)?;
    writer.write_all(bytes).map_err(|_| SealError)?;
    writer.finish().map_err(|_| SealError)?;
    Ok(sealed)
}
