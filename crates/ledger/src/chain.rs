//! The chain of hashes and signatures.
//!
//! Each entry's hash covers the one before it, and the station's key signs each hash, so an entry
//! that was edited, dropped, inserted or moved is found. The chain cannot show that the last
//! entries are missing, unless someone else holds a later head (a receipt).

use std::fmt;

use ed25519_dalek::{Signer as _, SigningKey};
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, ToSql, params};
use serde::{Deserialize, Serialize};

use super::frames::Station;
use super::{EntryId, Kind, LedgerError, StationId};
use crate::campaign::{CampaignId, Message, from_hex, is_signed_by, to_hex};

/// The BLAKE3 hash of an entry in its chain, or of the beginning of a chain. Files write it in
/// hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Hash([u8; 32]);

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        to_hex(&hash.0)
    }
}

impl TryFrom<String> for Hash {
    type Error = NotAHash;

    fn try_from(text: String) -> Result<Self, NotAHash> {
        from_hex(&text).map(Self).ok_or(NotAHash)
    }
}

/// The error for a text that is not a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hash has 64 hexadecimal digits")]
pub struct NotAHash;

impl Hash {
    /// The hash with these 32 bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes of the hash.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl ToSql for Hash {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

impl FromSql for Hash {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        <[u8; 32]>::column_result(value).map(Self)
    }
}

/// The last entry of a station's chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Head {
    /// The station that the chain belongs to.
    pub station: StationId,
    /// The number of entries in the chain.
    pub seq: u64,
    /// The hash of the last entry.
    pub hash: Hash,
}

impl Head {
    /// The first twelve hexadecimal digits in groups of four, to be read aloud and compared: `7f3a
    /// 91c2 04bd`.
    #[must_use]
    pub fn code(&self) -> String {
        let digits = self.hash.to_string();
        format!("{} {} {}", &digits[..4], &digits[4..8], &digits[8..12])
    }
}

/// A head with its station's signature over it, as a receipt carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedHead {
    /// The head that is signed.
    pub head: Head,
    pub(super) signature: [u8; 64],
}

impl SignedHead {
    /// Makes a signed head. The signature is not verified yet.
    #[must_use]
    pub const fn new(head: Head, signature: [u8; 64]) -> Self {
        Self { head, signature }
    }

    /// The station's signature over the campaign, the station, the number and the hash.
    #[must_use]
    pub const fn signature(&self) -> &[u8; 64] {
        &self.signature
    }

    /// The head and its signature in the characters that a QR code holds most tightly:
    /// `PK2:STATION:NUMBER:HASH:SIGNATURE`, the last two in hexadecimal digits.
    #[must_use]
    pub fn in_a_code(&self) -> String {
        let Head { station, seq, hash } = self.head;
        let signature = to_hex(&self.signature);
        format!("PK2:{station}:{seq}:{hash}:{signature}").to_uppercase()
    }
}

/// The error for a text that is not the code of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not the code of a receipt; scan it again, or type all of it from PK2 on")]
pub struct NotAReceipt;

impl std::str::FromStr for SignedHead {
    type Err = NotAReceipt;

    /// Reads what [`in_a_code`](Self::in_a_code) writes.
    fn from_str(text: &str) -> Result<Self, NotAReceipt> {
        let read = || {
            let mut parts = text.trim().split(':');
            if parts.next()? != "PK2" {
                return None;
            }
            let station = StationId::from(parts.next()?.parse::<uuid::Uuid>().ok()?);
            let (seq, hash, signature) = (
                parts.next()?.parse().ok()?,
                Hash(from_hex(parts.next()?)?),
                from_hex(parts.next()?)?,
            );
            parts.next().is_none().then_some(Self {
                head: Head { station, seq, hash },
                signature,
            })
        };
        read().ok_or(NotAReceipt)
    }
}

/// The number of entries of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// The number of signatures.
    pub signatures: u64,
    /// The number of blank sheets that were issued.
    pub sheets: u64,
}

/// A fault in a chain. It names stations and numbers only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Numbers are missing.
    #[error("entry {expected} of station {station} is missing")]
    Missing {
        /// The station that the chain belongs to.
        station: StationId,
        /// The number that should have come.
        expected: u64,
    },
    /// The entry or its place was changed.
    #[error("entry {seq} of station {station} was changed")]
    Changed {
        /// The station that the chain belongs to.
        station: StationId,
        /// The number of the entry.
        seq: u64,
    },
    /// The station's key did not sign it.
    #[error("entry {seq} of station {station} is not signed by its station")]
    Unsigned {
        /// The station that the chain belongs to.
        station: StationId,
        /// The number of the entry.
        seq: u64,
    },
    /// The id of a station is not the one that follows from its key.
    #[error("the id of station {station} does not follow from its key")]
    ForgedStation {
        /// The id that the station has here.
        station: StationId,
    },
    /// Entries of a station that the ledger does not know.
    #[error("entry {seq} is of an unknown station")]
    UnknownStation {
        /// The number of the entry.
        seq: u64,
    },
}

/// One link of the chain.
pub(super) struct Link<'a> {
    pub previous: Hash,
    pub station: StationId,
    pub seq: u64,
    pub kind: Kind,
    pub id: EntryId,
    pub sealed: &'a [u8],
}

impl Link<'_> {
    /// The hash over (previous hash, station, sequence, kind, id, sealed bytes). All but the last
    /// have a fixed length.
    pub(super) fn hash(&self) -> Hash {
        let mut hasher = blake3::Hasher::new_derive_key("petition-kiosk 2026-11 ledger link v1");
        hasher.update(&self.previous.0);
        hasher.update(self.station.as_bytes());
        hasher.update(&self.seq.to_le_bytes());
        hasher.update(&[self.kind.number()]);
        hasher.update(self.id.as_bytes());
        hasher.update(self.sealed);
        Hash(*hasher.finalize().as_bytes())
    }
}

/// The hash that the first entry of a station follows, and that its id is taken from. It covers
/// the campaign, the station's public key and the recipients that it seals to.
pub(super) fn beginning(
    campaign: CampaignId,
    public_key: &[u8; 32],
    recipients: &[u8; 32],
) -> Hash {
    let message = Message::new(
        "petition-kiosk 2026-11 ledger beginning v2",
        &[campaign.as_bytes(), public_key, recipients],
    );
    Hash(*message.as_bytes())
}

/// The message that a station signs with each entry, which a receipt shows for the last one.
fn head_message(campaign: CampaignId, head: &Head) -> Message {
    Message::new(
        "petition-kiosk 2026-11 ledger head v2",
        &[
            campaign.as_bytes(),
            head.station.as_bytes(),
            &head.seq.to_le_bytes(),
            &head.hash.0,
        ],
    )
}

/// Returns true if the station signed this head of its chain.
pub(super) fn is_signed(station: &Station, head: &Head, signature: &[u8; 64]) -> bool {
    is_signed_by(
        &station.public_key,
        &head_message(station.campaign, head),
        signature,
    )
}

/// The key by which a station signs its chain.
pub(super) struct StationKey(SigningKey);

impl StationKey {
    pub(super) fn generate() -> Self {
        Self(SigningKey::from_bytes(&rand::random()))
    }

    pub(super) fn from_secret(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    pub(super) fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    pub(super) fn sign(&self, message: &Message) -> [u8; 64] {
        self.0.sign(message.as_bytes()).to_bytes()
    }

    pub(super) fn sign_head(&self, campaign: CampaignId, head: &Head) -> [u8; 64] {
        self.sign(&head_message(campaign, head))
    }
}

impl ToSql for StationKey {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
    }
}

impl FromSql for StationKey {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        <[u8; 32]>::column_result(value).map(|bytes| Self::from_secret(&bytes))
    }
}

/// The head of the station that appends here.
pub(super) fn own_head(connection: &Connection, own: &Station) -> Result<Head, LedgerError> {
    let station = own.id;
    let last = connection
        .query_row(
            "SELECT seq, hash FROM entry WHERE station = ?1 ORDER BY seq DESC LIMIT 1",
            params![station],
            |row| {
                Ok(Head {
                    station,
                    seq: row.get(0)?,
                    hash: row.get(1)?,
                })
            },
        )
        .optional()?;
    Ok(last.unwrap_or_else(|| Head {
        station,
        seq: 0,
        hash: own.beginning(),
    }))
}

/// The head of the station that appends here, with its signature; `None` if nothing was appended.
pub(super) fn own_signed_head(connection: &Connection) -> rusqlite::Result<Option<SignedHead>> {
    connection
        .query_row(
            "SELECT station, seq, hash, signature FROM entry WHERE station = (SELECT station FROM own) ORDER BY seq DESC LIMIT 1",
            [],
            |row| {
                let head = Head { station: row.get(0)?, seq: row.get(1)?, hash: row.get(2)? };
                Ok(SignedHead { head, signature: row.get(3)? })
            },
        )
        .optional()
}

/// The number of entries of each kind that this station appended after one of them.
pub(super) fn own_tally(connection: &Connection, after: u64) -> rusqlite::Result<Tally> {
    let mut tally = Tally::default();
    let mut statement =
        connection.prepare("SELECT kind, count(*) FROM entry WHERE station = (SELECT station FROM own) AND seq > ?1 GROUP BY kind")?;
    let mut rows = statement.query(params![after])?;
    while let Some(row) = rows.next()? {
        let count = row.get(1)?;
        match row.get(0)? {
            Kind::Signature => tally.signatures = count,
            Kind::BlankSheet => tally.sheets = count,
            // Only organizers append these, so they are not counted for a volunteer's shift.
            Kind::Decision
            | Kind::PaperLine
            | Kind::SheetNews
            | Kind::Scan
            | Kind::Enrolment
            | Kind::Dismissal
            | Kind::Other(_) => {}
        }
    }
    Ok(tally)
}
