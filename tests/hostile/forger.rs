//! Someone who has read the protocol, and writes chains and turn-ins byte by byte.

use ed25519_dalek::{Signer as _, SigningKey};
use ledger::campaign::{CampaignId, CampaignKeys};
use ledger::{Hash, Head, SignedHead, Station};
use rusqlite::Connection;

/// A station of the forger's own, or one that was stolen with its key.
pub(crate) struct Forger {
    key: SigningKey,
    pub(crate) station: Station,
    previous: [u8; 32],
    seq: u64,
    /// Frames of a turn-in, without its end.
    pub(crate) bytes: Vec<u8>,
}

pub(crate) fn hash(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key(&format!("petition-kiosk 2026-11 {context}"));
    for part in parts {
        hasher.update(part);
    }
    *hasher.finalize().as_bytes()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Forger {
    /// A new station, made of what is public.
    pub(crate) fn stranger(campaign: CampaignKeys) -> Self {
        Self::of(
            SigningKey::from_bytes(&[0x66; 32]),
            campaign.id,
            campaign.recipients,
        )
    }

    /// The station of a ledger that was stolen, from its first entry on.
    pub(crate) fn thief(ledger: &std::path::Path) -> Self {
        let connection = Connection::open(ledger).expect("opened");
        let sql = "SELECT secret_key, campaign, recipients FROM own JOIN station ON id = station";
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let (key, campaign, recipients): ([u8; 32], [u8; 16], [u8; 32]) =
            connection.query_row(sql, [], read).expect("a station");
        let key = SigningKey::from_bytes(&key);
        Self::of(key, CampaignId::from_bytes(campaign), recipients)
    }

    pub(crate) fn of(key: SigningKey, campaign: CampaignId, recipients: [u8; 32]) -> Self {
        let station = Station::new(campaign, key.verifying_key().to_bytes(), recipients);
        let mut forger = Self {
            key,
            station,
            previous: *station.beginning().as_bytes(),
            seq: 0,
            bytes: b"PtKiTi02".to_vec(),
        };
        let about = forger.about();
        forger.frame(b'S', &about);
        forger
    }

    fn about(&self) -> Vec<u8> {
        [
            &self.station.campaign.as_bytes()[..],
            &self.station.public_key,
            &self.station.recipients,
        ]
        .concat()
    }

    pub(crate) fn frame(&mut self, kind: u8, bytes: &[u8]) {
        let length = u32::try_from(bytes.len()).expect("short").to_le_bytes();
        self.bytes.extend([&[kind][..], &length, bytes].concat());
    }

    fn signed_head(&self, seq: u64, hash_of_entry: &[u8; 32]) -> [u8; 64] {
        let message = hash(
            "ledger head v2",
            &[
                self.station.campaign.as_bytes(),
                self.station.id.as_bytes(),
                &seq.to_le_bytes(),
                hash_of_entry,
            ],
        );
        self.key.sign(&message).to_bytes()
    }

    /// Appends sealed bytes under an id, chained and signed as the station does it.
    pub(crate) fn append(&mut self, kind: u8, id: [u8; 16], sealed: &[u8]) {
        self.seq += 1;
        let seq = self.seq.to_le_bytes();
        let station = *self.station.id.as_bytes();
        let parts = [&self.previous[..], &station, &seq, &[kind], &id, sealed];
        self.previous = hash("ledger link v1", &parts);
        let signature = self.signed_head(self.seq, &self.previous);
        let entry = [&seq[..], &[kind], &id, &self.previous, &signature, sealed].concat();
        self.frame(b'E', &entry);
    }

    /// Writes the entries of a ledger's own chain again, as they are.
    pub(crate) fn copy_chain(&mut self, ledger: &std::path::Path) {
        for (kind, id, sealed) in entries(ledger) {
            self.append(kind, id, &sealed);
        }
    }

    /// An end that says that the station has more entries than it has.
    pub(crate) fn end_with_head(&mut self, seq: u64) {
        let invented = [0xee; 32];
        let head = Head {
            station: self.station.id,
            seq,
            hash: Hash::from_bytes(invented),
        };
        let signature = self.signed_head(seq, &invented);
        self.end_with_signed_head(&SignedHead::new(head, signature));
    }

    /// An end that names a head of any station.
    pub(crate) fn end_with_signed_head(&mut self, signed: &SignedHead) {
        let before = hash("turn-in file v2", &[&self.bytes]);
        let about = self.about();
        let end = [
            &1_u32.to_le_bytes()[..],
            signed.head.station.as_bytes(),
            &signed.head.seq.to_le_bytes(),
            signed.head.hash.as_bytes(),
            signed.signature(),
            &before,
            &about,
        ]
        .concat();
        let message = hash("turn-in end v2", &[&end]);
        let end = [&end[..], &self.key.sign(&message).to_bytes()].concat();
        self.frame(b'H', &end);
        let length = u32::try_from(end.len() + 5).expect("short").to_le_bytes();
        self.bytes.extend([&length[..], b"PtKiEnd1"].concat());
    }

    /// The text of a campaign file, signed with this key.
    pub(crate) fn sign_campaign(&self, text: &str) -> String {
        let message = hash("campaign v2", &[text.as_bytes()]);
        let signature = hex(&self.key.sign(&message).to_bytes());
        format!("{text}[signed]\nsignature = \"{signature}\"\n")
    }
}

/// Kind, id and sealed bytes of the entries of a ledger's own station.
pub(crate) fn entries(ledger: &std::path::Path) -> Vec<(u8, [u8; 16], Vec<u8>)> {
    let connection = Connection::open(ledger).expect("opened");
    let mut statement = connection
        .prepare("SELECT kind, id, sealed FROM entry JOIN own USING (station) ORDER BY seq")
        .expect("prepared");
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .expect("read");
    rows.map(|row| row.expect("a row")).collect()
}
