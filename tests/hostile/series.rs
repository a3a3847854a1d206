//! A station whose sheet numbers are those of another one.

use std::collections::HashMap;
use std::path::Path;

use ed25519_dalek::SigningKey;
use ledger::campaign::CampaignId;
use ledger::{Issued, Ledger};
use petition::number::Series;
use rusqlite::{Connection, params};

use super::Drive;
use super::strangers::issued_sheets;

/// Makes a ledger that has no entries yet that of the station with this key.
fn become_station(ledger: &Path, key: &SigningKey, recipients: [u8; 32]) -> ledger::Station {
    let connection = Connection::open(ledger).expect("opened");
    let sql = "SELECT campaign FROM station";
    let read = |row: &rusqlite::Row<'_>| row.get::<_, [u8; 16]>(0);
    let campaign = connection.query_row(sql, [], read).expect("a campaign");
    let public_key = key.verifying_key().to_bytes();
    let station = ledger::Station::new(CampaignId::from_bytes(campaign), public_key, recipients);
    connection
        .execute_batch("PRAGMA foreign_keys = 0; DROP TRIGGER station_is_never_updated")
        .expect("dropped");
    connection
        .execute(
            "UPDATE station SET id = ?1, public_key = ?2, recipients = ?3",
            params![station.id, public_key, recipients],
        )
        .expect("changed");
    connection
        .execute(
            "UPDATE own SET station = ?1, secret_key = ?2",
            params![station.id, key.to_bytes()],
        )
        .expect("changed");
    station
}

/// Two keys, of which the second gives a station with the series of the first one, and the
/// recipients that the second one has to name for that. Many keys are tried against many names.
fn collision(drive: &Drive) -> (SigningKey, SigningKey, [u8; 32]) {
    let keys = drive.campaign().keys();
    let series = |key: &SigningKey, recipients| {
        let public_key = key.verifying_key().to_bytes();
        let id = ledger::Station::new(keys.id, public_key, recipients).id;
        Series::from_bytes(id.as_bytes())
    };
    let key = |number: u16| {
        let mut seed = [0x51; 32];
        seed[..2].copy_from_slice(&number.to_le_bytes());
        SigningKey::from_bytes(&seed)
    };
    let genuine: HashMap<Series, u16> = (0..4_096)
        .map(|number| (series(&key(number), keys.recipients), number))
        .collect();
    let theirs = SigningKey::from_bytes(&[0x66; 32]);
    let public_key = theirs.verifying_key().to_bytes();
    for number in 0_u32..1_000_000 {
        let mut recipients = keys.recipients;
        recipients[..4].copy_from_slice(&number.to_le_bytes());
        let id = ledger::Station::new(keys.id, public_key, recipients).id;
        if let Some(found) = genuine.get(&Series::from_bytes(id.as_bytes())) {
            return (key(*found), theirs, recipients);
        }
    }
    panic!("a hundred collisions were to be expected");
}

#[test]
fn a_station_that_prints_anothers_sheet_numbers_issues_no_sheet() {
    let mut drive = Drive::new();
    let campaign = drive.campaign();
    let (genuine, theirs, named) = collision(&drive);
    let path = |name: &str| drive.demo.path(name);
    for name in ["victim.db", "collides.db"] {
        drop(Ledger::open(&path(name), campaign.keys()).expect("a ledger"));
    }
    let victim = become_station(&path("victim.db"), &genuine, campaign.keys().recipients);
    let colliding = become_station(&path("collides.db"), &theirs, named);
    assert_ne!(victim.id, colliding.id);
    let issue = |ledger: &str, lines: u32| {
        let issued = Issued {
            issued_at: Drive::now(),
            event: None,
            text_hash: campaign.petition.text_hash(campaign.petition.language()),
            consents: Vec::new(),
            lines,
        };
        let recipients = campaign.recipients().expect("tested");
        let mut ledger = Ledger::reopen(&path(ledger)).expect("a ledger");
        ledger.issue(&issued, 3, recipients).expect("stored");
    };
    issue("victim.db", 10);
    drive.merge(&drive.turn_in("victim.db"));
    assert_eq!(drive.demo.take_in(&drive.demo.ledger(), false), 1);
    assert_eq!(issued_sheets(&drive).len(), 5);
    issue("collides.db", 25);
    drive.before = Some(drive.results());
    let said = drive.merge(&drive.turn_in("collides.db"));
    assert!(said.contains(&colliding.id.to_string()), "{said}");
    drive.is_as_before("a station with another's series");

    // Nor is it taken in by mistake.
    let words = colliding.words().to_string();
    let (campaign, ledger) = (drive.demo.campaign(), drive.demo.ledger());
    let passphrase = drive.demo.passphrase();
    let opened = ["--passphrase-file", &passphrase];
    let accept = ["station", "accept", &words];
    let arguments = [&accept[..], &super::place(&campaign, &ledger), &opened].concat();
    let output = super::common::run(drive.demo.home.path(), &arguments);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    let holder = format!("would print the sheet numbers of station {}", victim.id);
    assert!(said.contains(&holder), "{said}");
    drive.is_as_before("a station with another's series");
}
