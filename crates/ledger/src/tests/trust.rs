//! Strangers and stolen stations have no say, and the organizer's own words count.

use super::*;
use crate::campaign::NewCampaign;

impl Drive {
    fn at(&self, name: &str) -> Ledger {
        Ledger::open(&self.folder.path().join(name), self.campaign.keys()).expect("a ledger")
    }

    fn opened_at(&self, name: &str) -> Opened {
        Reader::open(&self.folder.path().join(name))
            .expect("readable")
            .open_verified(&self.campaign, &self.key(), |_| true)
            .expect("opened")
    }

    /// Turns in one ledger and merges it into another.
    fn merge(&self, from: &str, into: &str) {
        let stick = tempfile::tempdir().expect("a stick");
        let turn_in = Reader::open(&self.folder.path().join(from))
            .expect("readable")
            .turn_in(stick.path(), |_| {})
            .expect("turned in");
        let merged = self.at(into).merge(&turn_in.path, |_| {}).expect("merged");
        assert!(!merged.is_damaged, "{merged:?}");
    }

    fn decided(subject: Subject, verdict: Verdict) -> Decided {
        Decided {
            decided_at: now(),
            counter: 0,
            subject,
            verdict,
        }
    }
}

fn names(opened: &Opened) -> Vec<String> {
    let mut names: Vec<String> = opened
        .records
        .iter()
        .map(|record| record.signature.given_name().to_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_stranger_who_has_the_campaign_file_silences_nobody() {
    let drive = Drive::new();
    let recipients = drive.campaign.recipients().expect("tested");
    let mut office = drive.open();
    let signed = drive.sign(&mut office, "Maria");
    drop(office);
    // All that is public is enough for a station, a decision dated in the year 9999, and a turn-in.
    let mut stranger = drive.at("stranger.db");
    let mut withdrawn = Drive::decided(Subject(signed.hash), Verdict::Withdrawn);
    withdrawn.decided_at = "9999-12-01T00:00:00Z".parse().expect("a time");
    stranger
        .decide(withdrawn, Author::default(), recipients)
        .expect("stored");
    drive.sign(&mut stranger, "Nobody");
    let station = stranger.station();
    drop(stranger);
    drive.merge("stranger.db", "ledger.db");

    let opened = drive.opened_at("ledger.db");
    assert_eq!(names(&opened), ["Maria"]);
    assert!(opened.decisions.is_empty());
    let report = opened
        .stations
        .iter()
        .find(|report| report.station == station)
        .expect("reported");
    assert!(report.waits());
    assert_eq!((report.signatures, report.unsigned), (1, 1));

    // Taken in by mistake, its decision still has no effect, and refusing it undoes the rest.
    drive.enrol(&mut drive.open(), station.id, None, Standing::Accepted);
    let opened = drive.opened_at("ledger.db");
    assert_eq!(names(&opened), ["Maria", "Nobody"]);
    assert!(opened.decisions.is_empty());
    drive.enrol(&mut drive.open(), station.id, None, Standing::Refused);
    assert_eq!(names(&drive.opened_at("ledger.db")), ["Maria"]);
    drive.enrol(&mut drive.open(), station.id, None, Standing::Accepted);
    assert_eq!(names(&drive.opened_at("ledger.db")), ["Maria", "Nobody"]);
}

#[test]
fn a_strangers_enrolment_takes_nobody_in() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let mut stranger = drive.at("stranger.db");
    drive.sign(&mut stranger, "Nobody");
    // A key of the stranger's own signs the enrolment.
    let folder = drive.folder.path().join("forged");
    let forged = Campaign::create(
        &folder,
        NewCampaign {
            petition: drive.campaign.petition.clone(),
            online: String::new(),
            events: Vec::new(),
            passphrase: Passphrase::new("four plain words"),
            backup: None,
            retention: None,
            goal: None,
            show_count: true,
        },
    )
    .expect("made");
    let key = forged
        .open_key(&folder, &Passphrase::new("four plain words"))
        .expect("a key");
    let enrolled = Enrolled {
        decided_at: now(),
        counter: 0,
        about: stranger.station().id,
        from: None,
        standing: Standing::Office,
    };
    let recipients = drive.campaign.recipients().expect("tested");
    stranger
        .enrol(enrolled, Author::organizer(&key, 0), recipients)
        .expect("stored");
    drop(stranger);
    drive.merge("stranger.db", "ledger.db");
    assert_eq!(names(&drive.opened_at("ledger.db")), ["Maria"]);
}

#[test]
fn the_organizers_word_counts_wherever_it_lies_and_the_highest_counter_holds() {
    let drive = Drive::new();
    let (key, recipients) = (drive.key(), drive.campaign.recipients().expect("tested"));
    let mut office = drive.open();
    let signed = drive.sign(&mut office, "Maria");
    let subject = Subject(signed.hash);
    // A second machine of the organizer, with a clock of its own, is not enrolled anywhere.
    let mut second = drive.at("second.db");
    let first = office
        .decide(
            Drive::decided(subject, Verdict::Withdrawn),
            Author::organizer(&key, 0),
            recipients,
        )
        .expect("stored");
    let later = second
        .decide(
            Drive::decided(subject, Verdict::Counts),
            Author::organizer(&key, first.counter),
            recipients,
        )
        .expect("stored");
    assert!(later.counter > first.counter);
    drop((office, second));
    drive.merge("second.db", "ledger.db");
    let opened = drive.opened_at("ledger.db");
    assert_eq!(opened.decisions.len(), 2);
    assert_eq!(opened.counter, later.counter);
    // A word of the year 9999 decides nothing, even if the organizer's own clock made it.
    let mut wrong = Drive::decided(subject, Verdict::Withdrawn);
    wrong.decided_at = "9999-12-01T00:00:00Z".parse().expect("a time");
    let author = Author::organizer(&key, opened.counter);
    drive
        .open()
        .decide(wrong, author, recipients)
        .expect("stored");
    let opened = drive.opened_at("ledger.db");
    assert_eq!(opened.decisions.len(), 2);
    let own = opened.stations.iter().find(|report| report.is_own);
    assert_eq!(own.map(|report| report.later), Some(1));
}

#[test]
fn a_word_is_bound_to_its_place() {
    let place = |seq| record::Place {
        campaign: CampaignId::PRACTICE,
        station: StationId::from_bytes([1; 16]),
        seq,
        id: EntryId::from_bytes([2; 16]),
    };
    let drive = Drive::new();
    let (key, recipients) = (drive.key(), drive.campaign.recipients().expect("tested"));
    let decided = Drive::decided(Subject(Hash::from_bytes([3; 32])), Verdict::Withdrawn);
    let sealed = record::seal(&decided, place(7), Some(&key), recipients).expect("sealed");
    let opened = key.open(&sealed).expect("opened");
    let signing_key = key.signing_key();
    assert!(record::is_signed_word(
        &opened,
        Kind::Decision,
        &signing_key
    ));
    assert!(!record::is_signed_word(
        &opened,
        Kind::SheetNews,
        &signing_key
    ));
    assert!(!record::is_signed_word(&opened, Kind::Decision, &[9; 32]));
    let text = String::from_utf8(opened.to_vec()).expect("text");
    let moved = text.replace("\"seq\":7", "\"seq\":8");
    assert_ne!(text, moved);
    assert!(!record::is_signed_word(
        moved.as_bytes(),
        Kind::Decision,
        &signing_key
    ));
    let unsigned = record::seal(&decided, place(7), None, recipients).expect("sealed");
    let opened = key.open(&unsigned).expect("opened");
    assert!(!record::is_signed_word(
        &opened,
        Kind::Decision,
        &signing_key
    ));
}

#[test]
fn what_a_stolen_tablet_adds_is_refused_from_its_last_receipt_on() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let mut tablet = drive.at("tablet.db");
    drive.sign(&mut tablet, "Ana");
    drive.sign(&mut tablet, "Ben");
    let station = tablet.station().id;
    drop(tablet);
    let copy = drive.folder.path().join("copy.db");
    fs::copy(drive.folder.path().join("tablet.db"), &copy).expect("copied");
    // The thief goes on, and a copy of the ledger goes on another way.
    let mut thief = drive.at("tablet.db");
    let stolen = drive.sign(&mut thief, "Forged");
    drive.sign(&mut thief, "Forged too");
    drop(thief);
    let mut branch = drive.at("copy.db");
    let other = drive.sign(&mut branch, "Branch");
    drive.sign(&mut branch, "Branch too");
    drop(branch);
    drive.merge("tablet.db", "ledger.db");
    drive.merge("copy.db", "ledger.db");
    let mut office = drive.open();
    drive.enrol(&mut office, station, None, Standing::Accepted);
    drive.enrol(&mut office, station, Some(stolen.hash), Standing::Refused);
    drop(office);
    let opened = drive.opened_at("ledger.db");
    assert_eq!(
        names(&opened),
        ["Ana", "Ben", "Branch", "Branch too", "Maria"]
    );
    drive.enrol(
        &mut drive.open(),
        station,
        Some(other.hash),
        Standing::Refused,
    );
    let opened = drive.opened_at("ledger.db");
    assert_eq!(names(&opened), ["Ana", "Ben", "Maria"]);
    let report = opened
        .stations
        .iter()
        .find(|report| report.station.id == station)
        .expect("reported");
    assert_eq!(report.refused, 4);
    // Undone.
    drive.enrol(
        &mut drive.open(),
        station,
        Some(stolen.hash),
        Standing::Accepted,
    );
    assert_eq!(names(&drive.opened_at("ledger.db")).len(), 5);
}

#[test]
fn a_station_that_seals_to_another_key_too_is_seen() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let mut tablet = drive.at("tablet.db");
    drive.sign(&mut tablet, "Ana");
    // Somebody has put a recipient of theirs into this station's memory.
    let theirs = age::x25519::Identity::generate().to_public().to_string();
    let organizer = drive.campaign.recipient().to_owned();
    let both = Recipients::parse(&organizer, Some(&theirs)).expect("recipients");
    let signature = drive.signature("Ben");
    let new = NewSignature {
        id: EntryId::random(),
        signed_at: now(),
        event: None,
        signature: &signature,
    };
    tablet.append(&new, &both).expect("stored");
    let station = tablet.station().id;
    drop(tablet);
    drive.merge("tablet.db", "ledger.db");
    let opened = drive.opened_at("ledger.db");
    let report = opened
        .stations
        .iter()
        .find(|report| report.station.id == station)
        .expect("reported");
    assert_eq!(report.other_recipients, 1);
}

#[test]
fn a_ledger_is_bound_to_the_keys_of_its_campaign() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let keys = drive.campaign.keys();
    for other in [
        CampaignKeys {
            signing_key: [7; 32],
            ..keys
        },
        CampaignKeys {
            recipients: [7; 32],
            ..keys
        },
    ] {
        let error = Ledger::open(&drive.path(), other).expect_err("other keys");
        assert!(matches!(error, LedgerError::OtherKeys(_)), "{error}");
    }
}

#[test]
fn a_turn_in_with_more_stations_than_a_drive_has_is_refused_whole() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let path = drive.folder.path().join("flood.turn-in");
    let mut flood = frames::Writer::begin(fs::File::create(&path).expect("made")).expect("begun");
    for number in 0..2_000_u32 {
        let mut key = [0; 32];
        key[..4].copy_from_slice(&number.to_le_bytes());
        flood
            .station(&Station::new(drive.campaign.id, key, [0; 32]))
            .expect("written");
    }
    let error = drive.open().merge(&path, |_| {}).expect_err("too many");
    assert!(matches!(error, LedgerError::TooManyStations(_)), "{error}");
    let reader = Reader::open(&drive.path()).expect("readable");
    assert_eq!(reader.stations().expect("stations").len(), 1);
}

#[test]
fn files_of_versions_that_signed_nothing_are_refused_in_a_sentence() {
    let drive = Drive::new();
    let old = drive.folder.path().join("old.db");
    let connection = Connection::open(&old).expect("made");
    connection
        .execute_batch("PRAGMA application_id = 0x50744b69; PRAGMA user_version = 2")
        .expect("marked");
    drop(connection);
    let error = Ledger::open(&old, drive.campaign.keys()).expect_err("old");
    assert!(
        error.to_string().contains("a version before 0.2"),
        "{error}"
    );
    let turn_in = drive.folder.path().join("old.turn-in");
    fs::write(&turn_in, b"PtKiTi01").expect("written");
    let error = drive.open().merge(&turn_in, |_| {}).expect_err("old");
    assert!(
        error.to_string().contains("a version before 0.2"),
        "{error}"
    );
}

#[test]
fn a_receipt_alarms_until_its_entries_arrive_or_the_organizer_dismisses_it() {
    let drive = Drive::new();
    drive.sign(&mut drive.open(), "Maria");
    let (key, recipients) = (drive.key(), drive.campaign.recipients().expect("tested"));
    let mut tablet = drive.at("tablet.db");
    drive.sign(&mut tablet, "Ana");
    let receipt = |tablet: &Ledger| tablet.signed_head().expect("read").expect("a head");
    let first = receipt(&tablet);
    let missing = |head, held, is_dismissed| Missing {
        head,
        held,
        is_dismissed,
    };
    // Nothing has arrived of its station, and the organizer has its receipt on paper.
    assert!(drive.open().remember(&first).expect("stored"));
    let opened = drive.opened_at("ledger.db");
    assert_eq!(opened.missing, [missing(first.head, 0, false)]);
    drop(tablet);
    drive.merge("tablet.db", "ledger.db");
    assert_eq!(drive.opened_at("ledger.db").missing, []);

    let mut tablet = drive.at("tablet.db");
    drive.sign(&mut tablet, "Ben");
    drive.sign(&mut tablet, "Cem");
    let (later, station) = (receipt(&tablet), tablet.station().id);
    drop(tablet);
    assert!(drive.open().remember(&later).expect("stored"));
    let claims = |opened: &Opened| {
        let of = |report: &&StationReport| report.station.id == station;
        opened.stations.iter().find(of).map(|report| report.claims)
    };
    let opened = drive.opened_at("ledger.db");
    assert_eq!((&opened.missing[..], claims(&opened)), (&[][..], Some(1)));
    drive.enrol(&mut drive.open(), station, None, Standing::Accepted);
    let opened = drive.opened_at("ledger.db");
    assert_eq!(opened.missing, [missing(later.head, 1, false)]);
    assert_eq!(claims(&opened), Some(0));

    // Only the organizer's key dismisses it, and takes that back.
    let dismiss = |dismissed, author: Author<'_>| {
        let word = Dismissed::new(later.head, dismissed, now());
        let stored = drive.open().dismiss(word, author, recipients);
        assert_eq!(stored.expect("stored").head, later.head.hash);
        drive.opened_at("ledger.db")
    };
    let opened = dismiss(true, Author::default());
    assert_eq!(opened.missing, [missing(later.head, 1, false)]);
    let opened = dismiss(true, Author::organizer(&key, opened.counter));
    assert_eq!(opened.missing, [missing(later.head, 1, true)]);
    let opened = dismiss(false, Author::organizer(&key, opened.counter));
    assert_eq!(opened.missing, [missing(later.head, 1, false)]);
    drive.merge("tablet.db", "ledger.db");
    assert_eq!(drive.opened_at("ledger.db").missing, []);
}
