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
    assert_eq!(fs::read(&quarantined.to).expect("read"), before);
    assert_eq!(drive.sign(&mut ledger, "José").seq, 1);
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
