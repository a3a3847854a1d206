//! The organizer's signing key: what it signs, and who a campaign's keys are.
//!
//! Sealing hides what was written; it does not say who wrote it, since anyone can seal to a public
//! key. So the campaign itself, and every word of the organizer in a ledger, is signed with an
//! Ed25519 key, whose public half stands in `campaign.toml` and whose secret half lies beside the
//! age identity in the organizer's key file.

use std::fmt;

use ed25519_dalek::{Signature, VerifyingKey};

use super::{CampaignId, Words};

/// A message that is signed: the hash of a context and of the bytes (BLAKE3 in its mode that
/// derives keys). Two messages of different contexts never have the same hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Message([u8; 32]);

impl Message {
    pub(crate) fn new(context: &'static str, parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key(context);
        for part in parts {
            hasher.update(part);
        }
        Self(*hasher.finalize().as_bytes())
    }

    pub(crate) const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Returns true if the owner of this public key signed the message.
pub(crate) fn is_signed_by(public_key: &[u8; 32], message: &Message, signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(public_key).is_ok_and(|key| {
        key.verify_strict(&message.0, &Signature::from_bytes(signature))
            .is_ok()
    })
}

/// The public keys that a campaign stands or falls with. They never change while it lives: a
/// station, its ledger and everything that it turns in are bound to them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CampaignKeys {
    /// The id of the campaign.
    pub id: CampaignId,
    /// The public half of the organizer's signing key (Ed25519).
    pub signing_key: [u8; 32],
    /// The hash of every public key that signatures are sealed to.
    pub recipients: [u8; 32],
}

impl CampaignKeys {
    pub(crate) fn new(
        id: CampaignId,
        signing_key: [u8; 32],
        organizer: &str,
        backup: Option<&str>,
    ) -> Self {
        Self {
            id,
            signing_key,
            recipients: recipients_hash(organizer, backup),
        }
    }

    /// The six words that an organizer compares before a station joins: they change with any change
    /// of the signing key or of a recipient.
    #[must_use]
    pub fn fingerprint(&self) -> Words {
        let message = Message::new(
            "petition-kiosk 2026-11 campaign fingerprint v1",
            &[self.id.as_bytes(), &self.signing_key, &self.recipients],
        );
        Words::from_hash(message.as_bytes())
    }
}

impl fmt::Debug for CampaignKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CampaignKeys({})", self.id)
    }
}

/// The hash of the recipients: each one's `age1…` in a line.
fn recipients_hash(organizer: &str, backup: Option<&str>) -> [u8; 32] {
    let mut lines = format!("{organizer}\n");
    if let Some(backup) = backup {
        lines.push_str(backup);
        lines.push('\n');
    }
    *Message::new("petition-kiosk 2026-11 recipients v1", &[lines.as_bytes()]).as_bytes()
}

/// Lower-case hexadecimal digits.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits, in either case; `None` if they are too many, too few or none.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}
