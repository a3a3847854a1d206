//! Someone who has the campaign's folder, which is on every station and stick, and nothing else.

use std::fs;

use ledger::{
    Author, Decided, Enrolled, Entered, EntryId, Issued, Ledger, NewScan, News, PaperPlace,
    Reading, Reported, ScanForm, Standing, Subject, Verdict, Written,
};
use petition::number::SheetNumber;
use petition::time::Timestamp;

use super::forger::Forger;
use super::{Drive, another_campaign};

/// The numbers of the two sheets that the organizer issued.
pub(crate) fn issued_sheets(drive: &Drive) -> Vec<SheetNumber> {
    let said = drive.organizer(&["sheets", "issued"]);
    let numbers = said.split_whitespace().filter_map(|word| word.parse().ok());
    let numbers: Vec<SheetNumber> = numbers.collect();
    assert!(numbers.len() >= 2, "{said}");
    numbers
}

/// Says everything about everything that only the organizer may say, without the organizer's key.
/// Returns how many words that were.
pub(crate) fn speak(drive: &Drive, ledger: &mut Ledger, author: Author<'_>) -> u64 {
    let campaign = drive.campaign();
    let recipients = campaign.recipients().expect("tested");
    let far: Timestamp = "9999-12-01T00:00:00Z".parse().expect("a moment");
    let subjects = drive.subjects();
    let mut count = 0;
    for (at, subject) in subjects.iter().enumerate() {
        let other = Subject(subjects[(at + 1) % subjects.len()]);
        for (decided_at, verdict) in [
            (far, Verdict::Withdrawn),
            (Drive::now(), Verdict::Withdrawn),
            (Drive::now(), Verdict::Rejected("no".to_owned())),
            (Drive::now(), Verdict::DuplicateOf(other)),
        ] {
            let decided = Decided {
                decided_at,
                counter: 0,
                subject: Subject(*subject),
                verdict,
            };
            let author = Author {
                seen: 1 << 40,
                ..author
            };
            ledger.decide(decided, author, recipients).expect("stored");
            count += 1;
        }
    }
    for sheet in issued_sheets(drive) {
        let mut draft = petition::signature::Draft::default();
        "Nobody".clone_into(&mut draft.given_name);
        "Example".clone_into(&mut draft.family_name);
        "20009".clone_into(&mut draft.zip);
        let signature = draft.check_paper(&campaign.petition).expect("a signature");
        let line = Entered {
            entered_at: Drive::now(),
            counter: 0,
            at: PaperPlace { sheet, line: 1 },
            reading: Reading::First,
            written: Written::Signed(Box::new(signature)),
        };
        let lines = vec![(EntryId::random(), line)];
        ledger.enter(lines, author, recipients).expect("stored");
        let rest = News::RestBlank {
            from: 1,
            reading: Reading::First,
        };
        let news = [News::Missing, rest].map(|news| {
            let said_at = Drive::now();
            let reported = Reported {
                said_at,
                counter: 0,
                sheet,
                news,
            };
            (EntryId::random(), reported)
        });
        ledger
            .report(news.to_vec(), author, recipients)
            .expect("stored");
        let scan = NewScan {
            attached_at: Drive::now(),
            sheet,
            form: ScanForm::Png,
            bytes: b"\x89PNG\r\n\x1a\nnothing",
        };
        ledger.attach(&scan, author, recipients).expect("stored");
        count += 4;
    }
    count
}

#[test]
fn a_stranger_withdraws_nobody_enters_no_line_and_issues_no_sheet() {
    let drive = Drive::new();
    let campaign = drive.campaign();
    let path = drive.demo.path("stranger.db");
    let mut ledger = Ledger::open(&path, campaign.keys()).expect("a ledger");
    let words = speak(&drive, &mut ledger, Author::default());
    let recipients = campaign.recipients().expect("tested");
    let issued = Issued {
        issued_at: Drive::now(),
        event: None,
        text_hash: campaign.petition.text_hash(campaign.petition.language()),
        consents: Vec::new(),
        lines: 10,
    };
    ledger.issue(&issued, 3, recipients).expect("stored");
    let station = ledger.station();
    drop(ledger);
    drive.intake("stranger.db", &["Nobody"]);
    let said = drive.merge(&drive.turn_in("stranger.db"));
    let is_named = format!("station {} is new here", station.id);
    assert!(said.contains(&is_named), "{said}");
    drive.is_as_before("a stranger's station");
    let report = drive.report(station);
    assert!(report.contains("waits to be taken in"), "{report}");
    assert!(
        report
            .lines()
            .any(|line| line.ends_with(&format!(" no effect: {words}"))),
        "{report}"
    );

    // Nor does the organizer's own decision fail to hold against it.
    let subject = drive.subjects()[0].to_string();
    for verdict in ["withdrawn", "counts"] {
        let (campaign, ledger) = (drive.demo.campaign(), drive.demo.ledger());
        let passphrase = drive.demo.passphrase();
        let place = super::place(&campaign, &ledger);
        let opened = ["--passphrase-file", &passphrase, &subject, verdict];
        drive.succeeds(&[&["decide"], &place[..], &opened].concat());
        let counted = drive.organizer(&["roll", "--json"]).lines().count();
        assert_eq!(counted, if verdict == "counts" { 8 } else { 7 });
    }
}

#[test]
fn enrolments_that_another_key_signed_take_nobody_in_and_refuse_nobody() {
    let drive = Drive::new();
    let campaign = drive.campaign();
    let (_, key) = another_campaign(&drive.demo.path("another"));
    let recipients = campaign.recipients().expect("tested");
    let path = drive.demo.path("stranger.db");
    let mut ledger = Ledger::open(&path, campaign.keys()).expect("a ledger");
    let station = ledger.station();
    let stations = ledger::Reader::open(std::path::Path::new(&drive.demo.ledger()))
        .and_then(|reader| reader.stations())
        .expect("stations");
    let all = stations.iter().map(|known| (known.id, Standing::Refused));
    for (about, standing) in all.chain([(station.id, Standing::Office)]) {
        for author in [Author::organizer(&key, 1 << 50), Author::default()] {
            let enrolled = Enrolled {
                decided_at: Drive::now(),
                counter: 0,
                about,
                from: None,
                standing,
            };
            ledger.enrol(enrolled, author, recipients).expect("stored");
        }
    }
    speak(&drive, &mut ledger, Author::organizer(&key, 1 << 50));
    drop(ledger);
    let said = drive.merge(&drive.turn_in("stranger.db"));
    assert!(said.contains(&station.id.to_string()), "{said}");
    drive.is_as_before("another key");
    assert!(drive.report(station).contains("waits to be taken in"));
}

#[test]
fn a_mirror_of_a_stranger_is_a_stranger() {
    let drive = Drive::new();
    let mut forger = Forger::stranger(drive.campaign().keys());
    for (kind, id, sealed) in super::forger::entries(&drive.demo.path("tablet.db")) {
        forger.append(kind, id, &sealed);
    }
    let path = drive.demo.path("stranger.mirror");
    fs::write(&path, &forger.bytes).expect("written");
    let said = drive.merge(&path);
    assert!(said.contains(&forger.station.id.to_string()), "{said}");
    drive.is_as_before("a mirror with genuine entries");
    let report = drive.report(forger.station);
    assert!(
        report.contains("cannot be opened or break a rule"),
        "{report}"
    );
}
