//! The promises of a ledger, tested on real files.

mod append;
mod mirror;
mod opening;
mod protocol;
mod quarantine;
mod salvage;
mod sheets;
mod tamper;
mod transfer;
mod trust;
mod vectors;

use std::fs;

use rusqlite::Connection;

use super::*;
use std::path::{Path, PathBuf};

use crate::campaign::{Campaign, CampaignId, CampaignKeys, OrganizerKey, Passphrase, Recipients};
use petition::Petition;
use petition::signature::{Draft, Point, Signature};
use petition::time::Timestamp;

struct Drive {
    folder: tempfile::TempDir,
    campaign: Campaign,
}

impl Drive {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let petition = Petition::bundled().expect("the bundled petition");
        let campaign = Campaign::create_practice(
            &folder.path().join("campaign"),
            petition,
            vec!["Dupont Circle".to_owned()],
        )
        .expect("made");
        Self { folder, campaign }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("ledger.db")
    }

    fn open(&self) -> Ledger {
        Ledger::open(&self.path(), self.campaign.keys()).expect("a ledger")
    }

    fn key(&self) -> OrganizerKey {
        self.campaign
            .open_key(
                &self.folder.path().join("campaign"),
                &Passphrase::practice(),
            )
            .expect("the key")
    }

    fn sign(&self, ledger: &mut Ledger, name: &str) -> Acknowledgement {
        self.sign_as(ledger, name, EntryId::random())
            .expect("stored")
    }

    fn sign_as(
        &self,
        ledger: &mut Ledger,
        name: &str,
        id: EntryId,
    ) -> Result<Acknowledgement, LedgerError> {
        let signature = self.signature(name);
        let new = NewSignature {
            id,
            signed_at: now(),
            event: None,
            signature: &signature,
        };
        ledger.append(&new, self.campaign.recipients().expect("tested"))
    }

    fn enrol(&self, ledger: &mut Ledger, station: StationId, from: Option<Hash>, to: Standing) {
        let key = self.key();
        let enrolled = Enrolled {
            decided_at: now(),
            counter: 0,
            about: station,
            from,
            standing: to,
        };
        let recipients = self.campaign.recipients().expect("tested");
        ledger
            .enrol(enrolled, Author::organizer(&key, 0), recipients)
            .expect("stored");
    }

    fn signature(&self, name: &str) -> Signature {
        let mut draft = Draft::default();
        draft.given_name = name.to_owned();
        draft.family_name = "Lopez".to_owned();
        draft.zip = "20009".to_owned();
        draft.ink = vec![vec![Point(1, 1, 0), Point(400, 90, 60)]];
        draft.check(&self.campaign.petition).expect("a signature")
    }

    fn names(&self) -> Vec<String> {
        let opened = Reader::open(&self.path())
            .expect("readable")
            .open_all(&self.campaign, &self.key(), |_| true)
            .expect("opened");
        assert_eq!(opened.unopened, []);
        opened
            .records
            .iter()
            .map(|record| record.signature.given_name().to_owned())
            .collect()
    }

    /// Changes the file behind the ledger's back.
    fn tamper(&self, sql: &str) {
        let connection = Connection::open(self.path()).expect("opened");
        connection
            .execute_batch(
                "DROP TRIGGER entry_is_never_updated; DROP TRIGGER entry_is_never_deleted;",
            )
            .expect("dropped");
        connection.execute_batch(sql).expect("tampered");
    }

    /// As `tamper`, once more.
    fn tamper_again(&self, sql: &str) {
        let connection = Connection::open(self.path()).expect("opened");
        connection
            .execute_batch("DROP TRIGGER IF EXISTS entry_is_never_updated;")
            .expect("dropped");
        connection.execute_batch(sql).expect("tampered");
    }
}

fn now() -> Timestamp {
    "2026-11-24T09:08:00-05:00".parse().expect("a moment")
}
