//! Blank sheets have numbers of their own.

use super::*;

fn blank(drive: &Drive, ledger: &mut Ledger, sheets: usize) -> Vec<u64> {
    let text_hash = drive
        .campaign
        .petition
        .text_hash(drive.campaign.petition.language());
    let sheet = Issued {
        issued_at: now(),
        event: Some("dupont-circle".to_owned()),
        text_hash,
        consents: Vec::new(),
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
        .open_all(&drive.campaign, &drive.key(), |_| true)
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
