//! A file that is unfit is put into quarantine, and nothing else is.

use super::*;

#[test]
fn an_unfit_ledger_is_quarantined_whole_and_collecting_goes_on() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    drive.tamper("UPDATE entry SET kind = 9");
    let before = fs::read(drive.path()).expect("read");
    let (mut ledger, quarantined) =
        Ledger::open_or_quarantine(&drive.path(), drive.campaign.keys(), now()).expect("a new one");
    let quarantined = quarantined.expect("quarantined");
    assert!(
        quarantined
            .to
            .to_string_lossy()
            .ends_with("ledger.db.set-aside-20261124-140800"),
        "{quarantined:?}"
    );
    let kept = quarantined.to.join("ledger.db");
    assert_eq!(fs::read(kept).expect("read"), before);
    assert_eq!(drive.sign(&mut ledger, "José").seq, 1);
}

/// A copy of the files of a ledger that is open, as a power cut leaves them.
fn cut_off(drive: &Drive, damage: impl Fn(&Path)) -> Drive {
    let other = Drive {
        folder: tempfile::tempdir().expect("a folder"),
        campaign: drive.campaign.clone(),
    };
    for ending in ["", "-wal"] {
        let name = |drive: &Drive| crate::quarantine::append(&drive.path(), ending);
        fs::copy(name(drive), name(&other)).expect("copied");
    }
    damage(&other.path());
    other
}

#[test]
fn a_log_that_holds_signatures_is_never_begun_over() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    let log = |path: &Path| crate::quarantine::append(path, "-wal");
    let size = fs::metadata(log(&drive.path())).expect("a log").len();
    assert!(size > 4_096, "the signature is in the log");
    let empty = |path: &Path| fs::write(path, b"").expect("emptied");
    let gone = |path: &Path| fs::remove_file(path).expect("removed");
    let one_page = |path: &Path| {
        fs::remove_file(path).expect("removed");
        let begun = "PRAGMA journal_mode = WAL";
        let aside = path.with_extension("aside");
        let connection = Connection::open(&aside).expect("opened");
        connection.execute_batch(begun).expect("begun");
        drop(connection);
        fs::rename(&aside, path).expect("renamed");
        let mut log_bytes = fs::read(log(path)).expect("read");
        log_bytes[..100].fill(0);
        fs::write(log(path), log_bytes).expect("written");
    };
    for damage in [&empty as &dyn Fn(&Path), &gone, &one_page] {
        let cut = cut_off(&drive, damage);
        let before = fs::read(log(&cut.path())).expect("read");
        let (mut new, quarantined) =
            Ledger::open_or_quarantine(&cut.path(), cut.campaign.keys(), now()).expect("a new one");
        let quarantined = quarantined.expect("quarantined");
        let kept = log(&quarantined.to.join("ledger.db"));
        assert_eq!(fs::read(kept).expect("read"), before);
        assert_eq!(drive.sign(&mut new, "José").seq, 1);
    }
}

#[test]
fn a_ledger_is_in_one_file_once_it_is_opened_and_when_it_rests() {
    let drive = Drive::new();
    let log = crate::quarantine::append(&drive.path(), "-wal");
    let length = || fs::metadata(&log).map_or(0, |file| file.len());
    let mut ledger = drive.open();
    assert_eq!(length(), 0);
    drive.sign(&mut ledger, "Maria");
    assert!(length() > 0);
    ledger.rest().expect("rested");
    assert_eq!(length(), 0);
    drive.sign(&mut ledger, "José");
    // The program is killed, and what it wrote is read again: nothing of it may be in the log alone
    // when the next signature is acknowledged.
    let cut = cut_off(&drive, |_| {});
    let log = crate::quarantine::append(&cut.path(), "-wal");
    let again = cut.open();
    assert_eq!(again.head().seq, 2);
    assert_eq!(fs::metadata(&log).map_or(0, |file| file.len()), 0);
}

#[test]
fn a_ledger_whose_making_was_cut_off_at_the_switch_to_the_log_is_begun_again() {
    let drive = Drive::new();
    // A transaction on the one page, with its journal, as a power cut leaves both.
    let aside = drive.path().with_extension("aside");
    let connection = Connection::open(&aside).expect("opened");
    connection
        .execute_batch("PRAGMA user_version = 0; VACUUM; BEGIN; PRAGMA application_id = 7; PRAGMA cache_spill = 1;")
        .expect("begun");
    let journal = crate::quarantine::append(&aside, "-journal");
    for (from, ending) in [(&aside, ""), (&journal, "-journal")] {
        let to = crate::quarantine::append(&drive.path(), ending);
        if from.exists() {
            fs::copy(from, to).expect("copied");
        }
    }
    assert!(journal.exists(), "a journal");
    drop(connection);
    let (mut ledger, quarantined) =
        Ledger::open_or_quarantine(&drive.path(), drive.campaign.keys(), now())
            .expect("begun again");
    assert!(quarantined.is_none(), "there was nothing to quarantine");
    assert_eq!(drive.sign(&mut ledger, "Maria").seq, 1);
}

#[test]
fn a_file_of_something_else_is_quarantined_too() {
    let drive = Drive::new();
    fs::write(
        drive.path(),
        b"not a database at all, but long enough to look like a file",
    )
    .expect("written");
    let error = Ledger::open(&drive.path(), drive.campaign.keys()).expect_err("no ledger");
    assert!(matches!(error, LedgerError::NotALedger(_)), "{error}");
    let (_, quarantined) =
        Ledger::open_or_quarantine(&drive.path(), drive.campaign.keys(), now()).expect("a new one");
    assert!(quarantined.is_some());
}

#[test]
fn a_ledger_of_another_campaign_is_never_quarantined() {
    let drive = Drive::new();
    drop(drive.open());
    let other = CampaignKeys {
        id: CampaignId::from_bytes([7; 16]),
        ..drive.campaign.keys()
    };
    let error =
        Ledger::open_or_quarantine(&drive.path(), other, now()).expect_err("another campaign");
    assert!(matches!(error, LedgerError::OtherCampaign(_)), "{error}");
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
        let (mut ledger, quarantined) =
            Ledger::open_or_quarantine(&drive.path(), drive.campaign.keys(), now())
                .expect("begun again");
        assert!(quarantined.is_none(), "there was nothing to quarantine");
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
    let error = Ledger::open(&drive.path(), drive.campaign.keys()).expect_err("no ledger");
    assert!(matches!(error, LedgerError::NotALedger(_)), "{error}");
}
