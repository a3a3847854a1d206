//! Every change that was made behind the ledger's back is found.

use super::*;

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
        let error =
            Ledger::open(&drive.path(), drive.campaign.keys()).expect_err("does not verify");
        assert!(
            matches!(error, LedgerError::Broken { .. }) && error.to_string().contains(expected),
            "{sql}: {error}"
        );
        assert_eq!(fs::read(drive.path()).expect("read"), before, "{sql}");
        assert!(error.is_unfit());
    }
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
        .open_all(&drive.campaign, &drive.key(), |_| true)
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
    let mut other = drive.campaign.clone();
    other.id = CampaignId::from_bytes([7; 16]);
    let opened = reader
        .open_all(&other, &drive.key(), |_| true)
        .expect("read");
    assert!(opened.records.is_empty());
    assert_eq!(opened.unopened[0].reason, OpenError::OtherCampaign);
}
