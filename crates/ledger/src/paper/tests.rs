//! Paper entries in a real ledger: sealed, verified, turned in and merged; scans in parts; kinds
//! that nobody knows yet.

use crate::campaign::{Campaign, OrganizerKey, Passphrase};
use crate::{Kind, Opened, Reader};
use petition::number::Series;
use petition::signature::Draft;
use petition::{Field, Petition};

use super::*;

struct Drive {
    folder: tempfile::TempDir,
    campaign: Campaign,
    key: OrganizerKey,
}

impl Drive {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let petition = Petition::bundled().expect("the bundled petition");
        let campaign = Campaign::create_practice(&folder.path().join("campaign"), petition, vec![])
            .expect("made");
        let key = campaign
            .open_key(&folder.path().join("campaign"), &Passphrase::practice())
            .expect("the key");
        Self {
            folder,
            campaign,
            key,
        }
    }

    fn ledger(&self, name: &str) -> Ledger {
        Ledger::open(&self.folder.path().join(name), self.campaign.keys()).expect("a ledger")
    }

    fn open(&self, name: &str) -> Opened {
        let reader = Reader::open(&self.folder.path().join(name)).expect("readable");
        reader.verify().expect("every entry is signed");
        reader
            .open_verified(&self.campaign, &self.key, |_| true)
            .expect("opened")
    }
}

fn now() -> Timestamp {
    Timestamp::from_unix(1_779_544_800, 0).expect("a moment")
}

fn sheet() -> SheetNumber {
    SheetNumber {
        series: Series::from_bytes(&[7; 16]),
        number: 31,
    }
}

/// Bytes that are like nothing else, so that none of them can be found by chance.
fn bytes(count: usize) -> Vec<u8> {
    let mut reader = blake3::Hasher::new().finalize_xof();
    let mut bytes = vec![0; count];
    reader.fill(&mut bytes);
    bytes[..8].copy_from_slice(b"\x89PNG\r\n\x1a\n");
    bytes
}

#[test]
fn lines_and_news_come_back_and_are_stored_once() {
    let drive = Drive::new();
    let recipients = drive.campaign.recipients().expect("tested");
    let mut ledger = drive.ledger("ledger.db");
    let mut draft = Draft::default();
    draft.set_text(Field::FamilyName, "Quintero".to_owned());
    let written = Written::Signed(Box::new(
        draft
            .check_paper(&drive.campaign.petition)
            .expect("a signature"),
    ));
    let at = |line| PaperPlace {
        sheet: sheet(),
        line,
    };
    let line = |line, written| {
        let entered = Entered {
            entered_at: now(),
            counter: 0,
            at: at(line),
            reading: Reading::First,
            written,
        };
        (EntryId::random(), entered)
    };
    let lines = vec![line(1, written.clone()), line(2, Written::Struck)];
    let first = ledger
        .enter(lines.clone(), Author::default(), recipients)
        .expect("stored");
    assert_eq!(
        first.iter().map(|line| line.seq).collect::<Vec<_>>(),
        [1, 2]
    );
    let again = ledger
        .enter(lines, Author::default(), recipients)
        .expect("stored");
    let places = |lines: &[PaperLine]| -> Vec<_> {
        lines
            .iter()
            .map(|line| (line.seq, line.id, line.hash))
            .collect()
    };
    assert_eq!(
        places(&again),
        places(&first),
        "given once more after a crash"
    );
    let news = Reported {
        said_at: now(),
        counter: 0,
        sheet: sheet(),
        news: News::RestBlank {
            from: 3,
            reading: Reading::First,
        },
    };
    ledger
        .report(
            vec![(EntryId::random(), news.clone())],
            Author::default(),
            recipients,
        )
        .expect("stored");
    assert_eq!(
        (ledger.head().seq, ledger.count()),
        (3, 0),
        "no signature of this station's own"
    );
    drop(ledger);
    let opened = drive.open("ledger.db");
    assert_eq!(opened.unopened, []);
    assert_eq!(
        opened
            .lines
            .iter()
            .map(|line| (line.at, &line.written))
            .collect::<Vec<_>>(),
        [(at(1), &written), (at(2), &Written::Struck)]
    );
    assert_eq!(
        opened
            .news
            .iter()
            .map(|news| (news.sheet, news.news))
            .collect::<Vec<_>>(),
        [(sheet(), news.news)]
    );
    let file = std::fs::read(drive.folder.path().join("ledger.db")).expect("read");
    assert!(!file.windows(8).any(|window| window == b"Quintero"));
}

#[test]
fn a_scan_goes_into_parts_that_a_turn_in_carries() {
    let drive = Drive::new();
    let recipients = drive.campaign.recipients().expect("tested");
    let mut ledger = drive.ledger("ledger.db");
    let scan = bytes(2 * PART + 17);
    let new = NewScan {
        attached_at: now(),
        sheet: sheet(),
        form: ScanForm::detect(&scan).expect("a PNG"),
        bytes: &scan,
    };
    assert_eq!(
        ledger
            .attach(&new, Author::organizer(&drive.key, 0), recipients)
            .expect("stored")
            .len(),
        3
    );
    for refused in [&[][..], &vec![0; LONGEST_SCAN + 1]] {
        assert!(matches!(
            ledger.attach(
                &NewScan {
                    bytes: refused,
                    ..new
                },
                Author::default(),
                recipients
            ),
            Err(LedgerError::ScanTooLong)
        ));
    }
    drop(ledger);
    let stick = drive.folder.path().join("stick");
    std::fs::create_dir(&stick).expect("made");
    let turned_in = Reader::open(&drive.folder.path().join("ledger.db"))
        .and_then(|reader| reader.turn_in(&stick, |_| {}))
        .expect("written");
    drive
        .ledger("all.db")
        .merge(&turned_in.path, |_| {})
        .expect("merged");
    let opened = drive.open("all.db");
    assert_eq!((opened.unopened.len(), opened.scans.len()), (0, 3));
    let parts: Vec<&ScanPart> = opened.scans.iter().collect();
    let reader = Reader::open(&drive.folder.path().join("all.db")).expect("readable");
    assert_eq!(*reader.scan(&drive.key, &parts).expect("whole"), scan);
    let file = std::fs::read(drive.folder.path().join("all.db")).expect("read");
    assert!(
        !file.windows(32).any(|window| window == &scan[64..96]),
        "a picture of names is sealed too"
    );
}

#[test]
fn what_a_newer_version_made_is_kept_and_named_not_called_broken() {
    let drive = Drive::new();
    let recipients = drive.campaign.recipients().expect("tested");
    let mut ledger = drive.ledger("ledger.db");
    ledger
        .append_sealed(
            &[EntryId::random()],
            Kind::Other(9),
            &|_, _| recipients.seal(b"of a later time"),
            None,
        )
        .expect("stored");
    let news = Reported {
        said_at: now(),
        counter: 0,
        sheet: sheet(),
        news: News::Back,
    };
    ledger
        .report(
            vec![(EntryId::random(), news)],
            Author::organizer(&drive.key, 0),
            recipients,
        )
        .expect("stored");
    drop(ledger);
    let stick = drive.folder.path().join("stick");
    std::fs::create_dir(&stick).expect("made");
    let turned_in = Reader::open(&drive.folder.path().join("ledger.db"))
        .and_then(|reader| reader.turn_in(&stick, |_| {}))
        .expect("written");
    assert!(
        !drive
            .ledger("all.db")
            .merge(&turned_in.path, |_| {})
            .expect("merged")
            .is_damaged
    );
    let opened = drive.open("all.db");
    assert_eq!(opened.news.len(), 1, "what comes after it opens");
    assert_eq!(opened.unopened.len(), 1);
    assert!(
        opened.unopened[0]
            .reason
            .to_string()
            .contains("update this one")
    );
}

#[test]
fn the_form_of_a_file_is_seen_by_its_beginning() {
    for (begins, form) in [
        (&b"\x89PNG\r\n\x1a\nrest"[..], Some(ScanForm::Png)),
        (b"\xff\xd8\xff\xe0", Some(ScanForm::Jpeg)),
        (b"\n%PDF-1.7", Some(ScanForm::Pdf)),
        (b"II*\0\x08\0\0\0", Some(ScanForm::Tiff)),
        (b"MM\0*\0\0\0\x08", Some(ScanForm::Tiff)),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Some(ScanForm::Webp)),
        (b"\0\0\0\x18ftypheic", Some(ScanForm::Heic)),
        (b"\0\0\0\x18ftypmif1", Some(ScanForm::Heic)),
        (b"GIF89a", Some(ScanForm::Gif)),
        (b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0", Some(ScanForm::Bmp)),
        (b"BMW is a make of cars", None),
        (b"RIFF\x10\0\0\0WAVEfmt ", None),
        (b"\0\0\0\x18ftypavif", None),
        (b"PK\x03\x04", None),
        (b"", None),
    ] {
        assert_eq!(ScanForm::detect(begins), form);
    }
}
