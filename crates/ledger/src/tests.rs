use std::fs;

use rusqlite::Connection;

use super::*;
use std::path::{Path, PathBuf};

use crate::campaign::{Campaign, CampaignId, OrganizerKey, Passphrase};
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
        let campaign = Campaign::create_practice(&folder.path().join("campaign"), petition, vec![])
            .expect("made");
        Self { folder, campaign }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("ledger.db")
    }

    fn open(&self) -> Ledger {
        Ledger::open(&self.path(), self.campaign.id).expect("a ledger")
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
            .open_all(self.campaign.id, &self.key(), |_| true)
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

#[test]
fn what_was_acknowledged_is_there_after_opening_again() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    assert_eq!(drive.sign(&mut ledger, "Maria").seq, 1);
    assert_eq!(drive.sign(&mut ledger, "José").seq, 2);
    let head = ledger.head();
    drop(ledger);
    let ledger = drive.open();
    assert_eq!((ledger.count(), ledger.head()), (2, head));
    assert_eq!(drive.names(), ["Maria", "José"]);
    assert_eq!(
        Reader::open(&drive.path())
            .expect("readable")
            .verify()
            .expect("verifies"),
        [head]
    );
}

#[test]
fn the_same_id_is_stored_once() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    let id = EntryId::random();
    let first = drive.sign_as(&mut ledger, "Maria", id).expect("stored");
    drive.sign(&mut ledger, "José");
    assert_eq!(
        drive.sign_as(&mut ledger, "Maria", id).expect("found"),
        first
    );
    assert_eq!(ledger.count(), 2);
}

#[test]
fn a_second_process_is_told_that_the_ledger_is_in_use() {
    let drive = Drive::new();
    let ledger = drive.open();
    let second = Ledger::open(&drive.path(), drive.campaign.id).expect_err("locked");
    assert!(matches!(second, LedgerError::InUse(_)), "{second}");
    drop(ledger);
    drive.open();
}

#[test]
fn entries_cannot_be_changed_or_deleted() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let connection = Connection::open(drive.path()).expect("opened");
    for sql in [
        "UPDATE entry SET kind = 2",
        "DELETE FROM entry",
        "DELETE FROM station",
    ] {
        let refused = connection.execute(sql, []).expect_err("refused");
        assert!(refused.to_string().contains("never"), "{sql}: {refused}");
    }
}

#[test]
fn every_kind_of_tampering_is_found_and_the_ledger_is_left_alone() {
    for (sql, expected) in [
        (
            "UPDATE entry SET sealed = zeroblob(2000) WHERE seq = 2",
            "entry 2",
        ),
        ("DELETE FROM entry WHERE seq = 2", "entry 2"),
        ("DELETE FROM entry WHERE seq = 1", "entry 1"),
        (
            "UPDATE entry SET hash = zeroblob(32) WHERE seq = 3",
            "entry 3",
        ),
        (
            "UPDATE entry SET signature = zeroblob(64) WHERE seq = 3",
            "entry 3",
        ),
        ("UPDATE entry SET kind = 9 WHERE seq = 1", "entry 1"),
        (
            "UPDATE entry SET seq = 9 WHERE seq = 1; UPDATE entry SET seq = 1 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 9",
            "entry 1",
        ),
    ] {
        let drive = Drive::new();
        let mut ledger = drive.open();
        for name in ["Maria", "José", "Ánh"] {
            drive.sign(&mut ledger, name);
        }
        drop(ledger);
        drive.tamper(sql);
        let before = fs::read(drive.path()).expect("read");
        let error = Ledger::open(&drive.path(), drive.campaign.id).expect_err("does not verify");
        assert!(
            matches!(error, LedgerError::Broken { .. }) && error.to_string().contains(expected),
            "{sql}: {error}"
        );
        assert_eq!(fs::read(drive.path()).expect("read"), before, "{sql}");
        assert!(error.is_unfit());
    }
}

#[test]
fn an_unfit_ledger_is_set_aside_whole_and_collecting_goes_on() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    drive.tamper("UPDATE entry SET kind = 9");
    let before = fs::read(drive.path()).expect("read");
    let (mut ledger, aside) =
        Ledger::open_or_quarantine(&drive.path(), drive.campaign.id, now()).expect("a new one");
    let aside = aside.expect("set aside");
    assert!(
        aside
            .to
            .to_string_lossy()
            .ends_with("ledger.db.set-aside-20261124-140800"),
        "{aside:?}"
    );
    assert_eq!(fs::read(&aside.to).expect("read"), before);
    assert_eq!(drive.sign(&mut ledger, "José").seq, 1);
}

#[test]
fn a_file_of_something_else_is_set_aside_too() {
    let drive = Drive::new();
    fs::write(
        drive.path(),
        b"not a database at all, but long enough to look like a file",
    )
    .expect("written");
    let error = Ledger::open(&drive.path(), drive.campaign.id).expect_err("no ledger");
    assert!(matches!(error, LedgerError::NotALedger(_)), "{error}");
    let (_, aside) =
        Ledger::open_or_quarantine(&drive.path(), drive.campaign.id, now()).expect("a new one");
    assert!(aside.is_some());
}

#[test]
fn a_ledger_of_another_campaign_is_never_set_aside() {
    let drive = Drive::new();
    drop(drive.open());
    let other = CampaignId::from_bytes([7; 16]);
    let error =
        Ledger::open_or_quarantine(&drive.path(), other, now()).expect_err("another campaign");
    assert!(matches!(error, LedgerError::OtherCampaign(_)), "{error}");
}

#[test]
fn an_entry_moved_to_another_place_is_refused_when_opened() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    drive.sign(&mut ledger, "José");
    drop(ledger);
    drive
        .tamper("UPDATE entry SET sealed = (SELECT sealed FROM entry WHERE seq = 1) WHERE seq = 2");
    let opened = Reader::open(&drive.path())
        .expect("readable")
        .open_all(drive.campaign.id, &drive.key(), |_| true)
        .expect("read");
    assert_eq!(opened.records.len(), 1);
    assert_eq!(
        opened
            .unopened
            .iter()
            .map(|entry| (entry.seq, entry.reason))
            .collect::<Vec<_>>(),
        [(2, OpenError::Moved)]
    );
}

#[test]
fn practice_never_counts_for_a_drive() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let reader = Reader::open(&drive.path()).expect("readable");
    let opened = reader
        .open_all(CampaignId::from_bytes([7; 16]), &drive.key(), |_| true)
        .expect("read");
    assert!(opened.records.is_empty());
    assert_eq!(opened.unopened[0].reason, OpenError::OtherCampaign);
}

#[test]
fn a_full_disk_loses_nothing_and_says_so() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    // No more pages than there are: what SQLite says then is what it says of a full disk.
    let pages: i64 = ledger
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .expect("pages");
    ledger
        .connection
        .pragma_update(None, "max_page_count", pages)
        .expect("bounded");
    let error = (0..50)
        .find_map(|_| drive.sign_as(&mut ledger, "José", EntryId::random()).err())
        .expect("full");
    assert!(matches!(error, LedgerError::DiskFull), "{error}");
    assert!(ledger.is_short_of_room());
    let head = ledger.head();
    ledger
        .connection
        .pragma_update(None, "max_page_count", 1_000_000)
        .expect("room");
    assert_eq!(drive.sign(&mut ledger, "Ánh").seq, head.seq + 1);
    Reader::open(&drive.path())
        .expect("readable")
        .verify()
        .expect("verifies");
}

#[test]
fn the_length_of_an_entry_tells_nothing_of_a_short_name_or_a_long_one() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Al");
    drive.sign(&mut ledger, "Maximiliana Konstantina Theodora Alexandra");
    let mut statement = ledger
        .connection
        .prepare("SELECT length(sealed) FROM entry")
        .expect("prepared");
    let lengths: Vec<i64> = statement
        .query_map([], |row| row.get(0))
        .expect("read")
        .collect::<Result<_, _>>()
        .expect("read");
    // age adds its header and a stanza of random length ("grease"): up to some 500 bytes that
    // depend on nothing sealed.
    assert!(
        lengths.iter().all(|length| (2_048..3_000).contains(length)),
        "{lengths:?}"
    );
}

#[test]
fn a_missing_file_or_folder_is_named() {
    let drive = Drive::new();
    let missing = Reader::open(&drive.path()).err().expect("missing");
    assert!(
        missing.to_string().starts_with("there is no ledger at "),
        "{missing}"
    );
    let nowhere = Ledger::open(
        &drive.folder.path().join("none/ledger.db"),
        drive.campaign.id,
    )
    .expect_err("no folder");
    assert!(nowhere.to_string().contains("is missing"), "{nowhere}");
}

#[test]
fn a_ledger_whose_making_was_cut_off_is_begun_again() {
    for begun in ["", "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"] {
        let drive = Drive::new();
        if begun.is_empty() {
            fs::write(drive.path(), b"").expect("an empty file");
        } else {
            Connection::open(drive.path())
                .expect("opened")
                .execute_batch(begun)
                .expect("begun");
        }
        let (mut ledger, aside) =
            Ledger::open_or_quarantine(&drive.path(), drive.campaign.id, now())
                .expect("begun again");
        assert!(aside.is_none(), "there was nothing to set aside");
        assert_eq!(drive.sign(&mut ledger, "Maria").seq, 1);
    }
}

#[test]
fn a_database_of_another_program_is_never_written_into() {
    let drive = Drive::new();
    Connection::open(drive.path())
        .expect("opened")
        .execute_batch("CREATE TABLE recipes (name TEXT)")
        .expect("made");
    let error = Ledger::open(&drive.path(), drive.campaign.id).expect_err("no ledger");
    assert!(matches!(error, LedgerError::NotALedger(_)), "{error}");
}

fn blank(drive: &Drive, ledger: &mut Ledger, sheets: usize) -> Vec<u64> {
    let text_hash = drive
        .campaign
        .petition
        .text_hash(drive.campaign.petition.language());
    let sheet = Issued {
        issued_at: now(),
        event: Some("dupont-circle".to_owned()),
        text_hash,
        lines: 10,
    };
    ledger
        .issue(&sheet, sheets, drive.campaign.recipients().expect("tested"))
        .expect("issued")
}

#[test]
fn a_sheet_number_is_never_issued_twice_and_every_issued_one_can_be_named() {
    let drive = Drive::new();
    let mut issued = Vec::new();
    for round in 0..3 {
        let mut ledger = drive.open();
        drive.sign(&mut ledger, &format!("Maria {round}"));
        issued.extend(blank(&drive, &mut ledger, 4));
        assert_eq!(ledger.count(), round + 1, "a blank sheet is no signature");
    }
    assert_eq!(issued, [2, 3, 4, 5, 7, 8, 9, 10, 12, 13, 14, 15]);
    let reader = Reader::open(&drive.path()).expect("readable");
    reader.verify().expect("verifies");
    let opened = reader
        .open_all(drive.campaign.id, &drive.key(), |_| true)
        .expect("opened");
    assert_eq!(
        opened
            .sheets
            .iter()
            .map(|sheet| sheet.seq)
            .collect::<Vec<_>>(),
        issued
    );
    assert!(
        opened
            .sheets
            .iter()
            .all(|sheet| sheet.event.as_deref() == Some("dupont-circle") && sheet.lines == 10)
    );
    assert_eq!((opened.records.len(), opened.unopened.len()), (3, 0));
    assert_eq!(
        reader.own_tally(0).expect("counted"),
        Tally {
            signatures: 3,
            sheets: 12
        }
    );
    assert_eq!(
        reader.own_tally(11).expect("counted"),
        Tally {
            signatures: 0,
            sheets: 4
        }
    );
}

#[test]
fn a_blank_sheet_cannot_be_passed_off_as_a_signature() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    blank(&drive, &mut ledger, 1);
    drop(ledger);
    for (from, to) in [(2, 1), (1, 2)] {
        let seq = if from == 1 { 1 } else { 2 };
        drive.tamper_again(&format!("UPDATE entry SET kind = {to} WHERE seq = {seq}"));
        let broken = Reader::open(&drive.path())
            .expect("readable")
            .verify()
            .expect_err("changed");
        assert!(
            matches!(
                broken,
                LedgerError::Broken {
                    broken: Broken::Changed { .. },
                    ..
                }
            ),
            "{broken}"
        );
        drive.tamper_again(&format!("UPDATE entry SET kind = {from} WHERE seq = {seq}"));
        Reader::open(&drive.path())
            .expect("readable")
            .verify()
            .expect("as it was");
    }
}

#[test]
fn a_receipt_carries_a_head_that_its_station_signed() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    assert_eq!(ledger.signed_head().expect("readable"), None);
    drive.sign(&mut ledger, "Maria");
    let head = ledger.signed_head().expect("readable").expect("an entry");
    assert_eq!(head.head, ledger.head());
    let code = head.in_a_code();
    let [format, station, seq, hash, signature] = code.split(':').collect::<Vec<_>>()[..] else {
        panic!("{code}")
    };
    assert_eq!((format, seq), ("PK1", "1"));
    assert_eq!(
        (station.to_lowercase(), hash.to_lowercase()),
        (head.head.station.to_string(), head.head.hash.to_string())
    );
    let bytes: Vec<u8> = (0..128)
        .step_by(2)
        .map(|at| u8::from_str_radix(&signature[at..at + 2], 16).expect("digits"))
        .collect();
    let signature: [u8; 64] = bytes.try_into().expect("64 bytes");
    let key: [u8; 32] = ledger
        .connection
        .query_row("SELECT public_key FROM station", [], |row| row.get(0))
        .expect("a key");
    assert!(chain::is_signed(&key, &head.head.hash, &signature));
    assert!(
        code.chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, ':' | '-')),
        "as a QR code holds it tightly"
    );
}

#[test]
fn a_ledger_that_was_taken_away_takes_no_more_signatures() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    let elsewhere = drive.folder.path().join("pulled.db");
    fs::rename(drive.path(), &elsewhere).expect("moved");
    let refused = drive.sign_as(&mut ledger, "Second", EntryId::random());
    assert!(
        matches!(refused, Err(LedgerError::Gone(_))),
        "SQLite itself would have written into the file that is gone"
    );
    fs::rename(&elsewhere, drive.path()).expect("moved back");
    drive.sign(&mut ledger, "Third");
    drop(ledger);
    assert_eq!(drive.names(), ["Maria", "Third"]);
}

#[test]
fn a_mirror_follows_its_ledger_and_is_merged_like_a_turn_in() {
    let drive = Drive::new();
    let stick = tempfile::tempdir().expect("a folder");
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("a mirror");
    assert_eq!(mirror.catch_up().expect("written"), 1);
    for name in ["Second", "Third"] {
        drive.sign(&mut ledger, name);
        mirror.catch_up().expect("written");
    }
    drop(mirror);
    let path = fs::read_dir(stick.path())
        .expect("listed")
        .filter_map(Result::ok)
        .next()
        .expect("a file")
        .path();
    // Its stick was pulled out in the middle of the last entry, and comes back.
    let whole = fs::read(&path).expect("read");
    fs::write(&path, &whole[..whole.len() - 100]).expect("written");
    drive.sign(&mut ledger, "Fourth");
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("a mirror");
    assert_eq!(mirror.catch_up().expect("written"), 4);
    // The tablet is lost; the mirror is not.
    let merged = stick.path().join("organizer.db");
    let mut organizer = Ledger::open(&merged, drive.campaign.id).expect("a ledger");
    let report = organizer.merge(&path, |_| {}).expect("merged");
    assert!(!report.is_damaged);
    assert_eq!(
        report
            .stations
            .values()
            .map(|station| station.new)
            .sum::<u64>(),
        4
    );
    drop(organizer);
    Reader::open(&merged)
        .expect("readable")
        .verify()
        .expect("verifies");
    fs::remove_file(&path).expect("removed");
    assert!(mirror.catch_up().is_err(), "a stick that is gone is missed");
    drive.sign(&mut ledger, "Fifth");
}

#[test]
fn a_mirror_of_another_station_is_left_alone() {
    let (one, other) = (Drive::new(), Drive::new());
    let stick = tempfile::tempdir().expect("a folder");
    let (mut ledger, _) = (one.open(), other.open());
    one.sign(&mut ledger, "Maria");
    let mut mirror = Mirror::open(&one.path(), stick.path()).expect("a mirror");
    mirror.catch_up().expect("written");
    let mut second = Mirror::open(&other.path(), stick.path()).expect("a mirror of its own name");
    assert_eq!(second.catch_up().expect("written"), 0);
    assert_eq!(fs::read_dir(stick.path()).expect("listed").count(), 2);
}

/// Everything of a ledger, as a server would hold it: in the order of its keys.
fn carried(path: &Path) -> (Vec<Station>, Vec<WireEntry>) {
    let reader = Reader::open(path).expect("readable");
    let mut entries = reader.entries_after(None, 1_000).expect("carried");
    entries.extend(reader.forked_entries().expect("carried"));
    entries.sort_by_key(|entry| (entry.station, entry.seq, *entry.hash.as_bytes()));
    (reader.stations().expect("stations"), entries)
}

fn take(ledger: &mut Ledger, stations: &[Station], entries: &[WireEntry]) -> Vec<Imported> {
    let of = |station: &Station| {
        entries
            .iter()
            .filter(|entry| entry.station == station.id)
            .cloned()
            .collect()
    };
    stations
        .iter()
        .map(|station| {
            ledger
                .import(*station, of(station), Path::new("the database"))
                .expect("taken")
        })
        .collect()
}

#[test]
fn a_copied_ledger_that_went_on_in_two_places_is_carried_in_both_branches() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    for name in ["Ana", "Ben"] {
        drive.sign(&mut ledger, name);
    }
    drop(ledger);
    let copy = drive.folder.path().join("copy.db");
    fs::copy(drive.path(), &copy).expect("copied");
    for (path, names) in [
        (drive.path(), ["Cem", "Dora"]),
        (copy.clone(), ["Eli", "Fay"]),
    ] {
        let mut ledger = Ledger::open(&path, drive.campaign.id).expect("a ledger");
        for name in names {
            drive.sign(&mut ledger, name);
        }
    }
    let organizer = drive.folder.path().join("organizer.db");
    let mut all = Ledger::open(&organizer, drive.campaign.id).expect("a ledger");
    for (path, new, parted) in [(drive.path(), 4, 0), (copy, 0, 2)] {
        let (stations, entries) = carried(&path);
        let taken: Vec<Imported> = take(&mut all, &stations, &entries);
        assert_eq!(
            taken
                .iter()
                .map(|taken| (taken.merged.new, taken.merged.forked))
                .collect::<Vec<_>>(),
            [(new, parted)]
        );
    }
    // From there on to a third one, all at once, and once more.
    let (stations, entries) = carried(&organizer);
    assert_eq!(entries.len(), 6);
    let third = drive.folder.path().join("third.db");
    let mut ledger = Ledger::open(&third, drive.campaign.id).expect("a ledger");
    for _ in 0..2 {
        let taken = take(&mut ledger, &stations, &entries);
        assert!(
            taken
                .iter()
                .all(|taken| taken.forged == 0 && taken.missing_parent == 0),
            "{taken:?}"
        );
    }
    drop(ledger);
    let reader = Reader::open(&third).expect("readable");
    reader.verify().expect("it verifies");
    assert_eq!(
        reader
            .open_all(drive.campaign.id, &drive.key(), |_| true)
            .expect("opened")
            .records
            .len(),
        6
    );
    assert_eq!(carried(&third).1.len(), 6);
}

#[test]
fn of_what_was_carried_nothing_is_taken_that_its_station_did_not_make() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    for name in ["Ana", "Ben", "Cem", "Dora"] {
        drive.sign(&mut ledger, name);
    }
    drop(ledger);
    let (stations, entries) = carried(&drive.path());
    let station = stations[0];
    let check = |change: &dyn Fn(&mut Vec<WireEntry>), expected: Imported| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut other =
            Ledger::open(&folder.path().join("other.db"), drive.campaign.id).expect("a ledger");
        let mut entries = entries.clone();
        change(&mut entries);
        assert_eq!(
            other
                .import(station, entries, Path::new("the database"))
                .expect("taken"),
            expected
        );
        drop(other);
        Reader::open(&folder.path().join("other.db"))
            .expect("readable")
            .verify()
            .expect("what was taken verifies");
    };
    let taken = |new, forged, missing_parent| Imported {
        merged: MergedStation {
            new,
            ..MergedStation::default()
        },
        forged,
        missing_parent,
    };
    check(&|_| {}, taken(4, 0, 0));
    check(&|entries| entries[1].sealed[40] ^= 1, taken(1, 1, 2));
    check(&|entries| entries[1].id = EntryId::random(), taken(1, 1, 2));
    check(&|entries| entries[1].signature[3] ^= 1, taken(1, 1, 2));
    check(&|entries| entries[1].kind = Kind::Decision, taken(1, 1, 2));
    check(
        &|entries| entries[0].previous = entries[2].previous,
        taken(0, 1, 3),
    );
    check(&|entries| entries.swap(1, 2), taken(2, 0, 2));
    check(
        &|entries| {
            entries.remove(1);
        },
        taken(1, 0, 2),
    );
    let stranger = Station {
        public_key: [7; 32],
        ..station
    };
    let mut ledger = drive.open();
    let error = ledger
        .import(stranger, entries.clone(), Path::new("the database"))
        .expect_err("another key");
    assert!(matches!(error, LedgerError::OtherKey { .. }), "{error}");
}
