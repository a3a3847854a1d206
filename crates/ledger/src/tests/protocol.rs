//! Corners of the protocol at which another program once came to another answer.

use rusqlite::params;
use rusqlite::types::{FromSql as _, ValueRef};

use super::*;
use crate::chain::{Link, StationKey};

#[test]
fn only_the_first_entry_of_a_branch_follows_the_beginning() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    let station = ledger.station();
    drop(ledger);
    let connection = Connection::open(drive.path()).expect("opened");
    let secret: [u8; 32] = connection
        .query_row("SELECT secret_key FROM own", [], |row| row.get(0))
        .expect("a key");
    let key = StationKey::column_result(ValueRef::Blob(&secret)).expect("a key");
    let branch = |seq: u64| {
        let (id, previous) = (EntryId::random(), station.beginning());
        let hash = Link {
            previous,
            station: station.id,
            seq,
            kind: Kind::Signature,
            id,
            sealed: b"sealed",
        }
        .hash();
        let head = Head {
            station: station.id,
            seq,
            hash,
        };
        let signature = key.sign_head(station.campaign, &head);
        connection
            .execute(
                "INSERT INTO fork (station, seq, hash, previous, id, kind, sealed, signature)
                 VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?7)",
                params![station.id, seq, hash, previous, id, b"sealed", signature],
            )
            .expect("inserted");
        Reader::open(&drive.path()).expect("readable").verify()
    };
    branch(1).expect("a branch from the beginning");
    let error = branch(5).expect_err("four entries are missing");
    assert!(error.to_string().contains("is missing"), "{error}");
}

#[test]
fn a_turn_in_that_was_cut_between_two_frames_is_damaged_and_a_mirror_is_not() {
    let drive = Drive::new();
    let mut tablet = Ledger::open(
        &drive.folder.path().join("tablet.db"),
        drive.campaign.keys(),
    )
    .expect("a ledger");
    drive.sign(&mut tablet, "Ana");
    drive.sign(&mut tablet, "Ben");
    drop(tablet);
    let turn_in = Reader::open(&drive.folder.path().join("tablet.db"))
        .expect("readable")
        .turn_in(drive.folder.path(), |_| {})
        .expect("turned in");
    let mut bytes = fs::read(&turn_in.path).expect("read");
    // The station's frame, and the first entry's.
    let entry = 8 + 5 + 80;
    let length = u32::from_le_bytes(bytes[entry + 1..entry + 5].try_into().expect("four"));
    bytes.truncate(entry + 5 + length as usize);
    let cut = drive.folder.path().join("cut.turn-in");
    let mirror = drive.folder.path().join("cut.mirror");
    for (path, is_damaged) in [(cut, true), (mirror, false)] {
        fs::write(&path, &bytes).expect("written");
        let merged = drive.open().merge(&path, |_| {}).expect("merged");
        assert_eq!(merged.is_damaged, is_damaged, "{}", path.display());
    }
}

#[test]
fn a_station_that_names_other_recipients_is_seen_by_its_name_for_them() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let other = CampaignKeys {
        recipients: [7; 32],
        ..drive.campaign.keys()
    };
    let path = drive.folder.path().join("tablet.db");
    let mut tablet = Ledger::open(&path, other).expect("a ledger");
    drive.sign(&mut tablet, "Ana");
    let station = tablet.station().id;
    drop(tablet);
    let turn_in = Reader::open(&path)
        .expect("readable")
        .turn_in(drive.folder.path(), |_| {})
        .expect("turned in");
    drive.open().merge(&turn_in.path, |_| {}).expect("merged");
    let opened = Reader::open(&drive.path())
        .expect("readable")
        .open_all(&drive.campaign, &drive.key(), |_| true)
        .expect("opened");
    let marked: Vec<(StationId, u64)> = opened
        .stations
        .iter()
        .map(|report| (report.station.id, report.other_recipients))
        .filter(|(_, count)| *count > 0)
        .collect();
    assert_eq!(marked, [(station, 1)]);
}
