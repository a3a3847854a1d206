//! Appending: what was acknowledged is there, once, on a full disk too.

use super::*;

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
    let second = Ledger::open(&drive.path(), drive.campaign.keys()).expect_err("locked");
    assert!(matches!(second, LedgerError::InUse(_)), "{second}");
    drop(ledger);
    drive.open();
}

#[cfg(target_os = "linux")]
#[test]
fn a_ledger_is_in_use_under_every_name_that_it_has() {
    let drive = Drive::new();
    let ledger = drive.open();
    let at = |name: &str| drive.folder.path().join(name);
    let is_refused = |path: &Path| {
        let opened = Ledger::open(path, drive.campaign.keys());
        assert!(matches!(opened, Err(LedgerError::InUse(_))), "{path:?}");
        assert!(matches!(lock(path), Err(LedgerError::InUse(_))), "{path:?}");
    };
    std::os::unix::fs::symlink(drive.path(), at("link.db")).expect("linked");
    is_refused(&at("link.db"));
    assert!(!at("link.db.lock").exists());
    fs::hard_link(drive.path(), at("hard.db")).expect("linked");
    is_refused(&at("hard.db"));
    fs::remove_file(at("ledger.db.lock")).expect("removed");
    is_refused(&drive.path());
    drop(ledger);
    drop(Ledger::open(&at("link.db"), drive.campaign.keys()).expect("opened"));
    drive.open();
}

/// A program that closes a file gives up all locks of SQLite on it.
#[test]
fn a_ledger_that_was_locked_beside_readers_still_keeps_its_log_for_them() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    let reader = Reader::open(&drive.path()).expect("readable");
    assert_eq!(reader.count().expect("counted"), 1);
    drop(ledger);
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "José");
    assert_eq!(reader.count().expect("counted"), 2);
    drop(ledger);
    assert!(lock(&drive.path()).is_ok());
    assert_eq!(reader.count().expect("counted"), 2);
    drop(reader);
    assert_eq!(drive.names(), ["Maria", "José"]);
}

#[test]
fn an_entry_of_another_program_under_the_same_number_is_followed() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    drop(ledger);
    let other = drive.folder.path().join("other.db");
    fs::copy(drive.path(), &other).expect("copied");
    let mut there = Ledger::open(&other, drive.campaign.keys()).expect("opened");
    drive.sign(&mut there, "José");
    drop(there);
    let mut ledger = drive.open();
    let sql = format!(
        "ATTACH '{}' AS other; INSERT INTO main.entry SELECT * FROM other.entry WHERE seq = 2;
         DETACH other;",
        other.display()
    );
    ledger.connection.execute_batch(&sql).expect("inserted");
    assert_eq!(drive.sign(&mut ledger, "Ann").seq, 3);
    assert_eq!(ledger.count(), 3);
    drop(ledger);
    assert_eq!(drive.names(), ["Maria", "José", "Ann"]);
    let reader = Reader::open(&drive.path()).expect("readable");
    reader.verify().expect("verifies");
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
        drive.campaign.keys(),
    )
    .expect_err("no folder");
    assert!(nowhere.to_string().contains("is missing"), "{nowhere}");
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
    assert_eq!((format, seq), ("PK2", "1"));
    assert_eq!(
        (station.to_lowercase(), hash.to_lowercase()),
        (head.head.station.to_string(), head.head.hash.to_string())
    );
    let bytes: Vec<u8> = (0..128)
        .step_by(2)
        .map(|at| u8::from_str_radix(&signature[at..at + 2], 16).expect("digits"))
        .collect();
    let signature: [u8; 64] = bytes.try_into().expect("64 bytes");
    let station = ledger.station();
    assert!(chain::is_signed(&station, &head.head, &signature));
    let later = Head {
        seq: 2,
        ..head.head
    };
    assert!(!chain::is_signed(&station, &later, &signature));
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
