//! Nothing is stale after an action in the same office: each page says the same as in an office
//! that was unlocked afterwards, beside the result of the action itself.

use std::collections::BTreeMap;

use ledger::{
    Author, Enrolled, Entered, EntryId, Issued, Ledger, News, PaperPlace, Reading, Reported,
    Standing, Verdict, Written,
};
use petition::number::{Series, SheetNumber};
use petition::time::Timestamp;
use petition_kiosk::office::duplicates::Answer;
use petition_kiosk::office::sheets::{Content, Printed};
use petition_kiosk::office::stations::{MergeReport, MergedFile, Taken};
use petition_kiosk::office::{
    Action, Input, Message, Opened, Page, duplicates, paper, roll as list, sheets, stations,
};
use roll::subject;

use crate::organizer::{Drive, Organizer};

const PAGES: [Page; 8] = [
    Page::Today,
    Page::Roll,
    Page::Duplicates,
    Page::Paper,
    Page::Stations,
    Page::Sheets,
    Page::Exports,
    Page::Campaign,
];

fn now() -> Timestamp {
    Timestamp::from_unix(1_779_600_000, 0).expect("a moment")
}

/// Sends a message, and opens the ledger again if the office asks for it, as the program does.
fn send(organizer: &mut Organizer, drive: &Drive, message: Message) -> Action {
    let action = organizer.office.update(message);
    let next = organizer.office.catch_up();
    let reopens = |action: &Action| matches!(action, Action::Reopen(_));
    if reopens(&action) || reopens(&next) {
        let opened = Opened {
            roll: std::sync::Arc::new(drive.roll()),
            unopened: 0,
            key: std::sync::Arc::clone(&drive.key),
        };
        let _ = organizer.office.update(Message::Opened(Ok(opened)));
        assert!(matches!(organizer.office.catch_up(), Action::None));
    }
    action
}

/// How often each text stands on a page.
fn texts(organizer: &mut Organizer, drive: &Drive, page: Page) -> BTreeMap<String, usize> {
    let _ = send(organizer, drive, Message::Show(page));
    let mut counts = BTreeMap::new();
    for text in organizer.texts() {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

/// Compares every page with that of an office that is unlocked now. The texts in `news` are those
/// of the action's result.
fn is_fresh(organizer: &mut Organizer, drive: &Drive, action: &str, news: &[&str]) {
    for page in PAGES {
        let mut fresh = drive.organizer();
        let (known, new) = (
            texts(organizer, drive, page),
            texts(&mut fresh, drive, page),
        );
        for (text, count) in &new {
            assert_eq!(
                known.get(text),
                Some(count),
                "after {action}, {page:?} does not say as often: {text}"
            );
        }
        for text in known.keys().filter(|text| !new.contains_key(*text)) {
            let is_news = news.iter().any(|news| text.contains(news));
            assert!(is_news, "after {action}, {page:?} still says: {text}");
        }
    }
}

fn issued(drive: &Drive) -> Issued {
    let petition = &drive.campaign.petition;
    Issued {
        issued_at: now(),
        event: Some(drive.campaign.events[0].code.clone()),
        text_hash: petition.text_hash(petition.language()),
        consents: petition.offered(petition.language()),
        lines: 10,
    }
}

/// Issues a sheet, as the page for sheets does, and returns its number.
pub(crate) fn issue(organizer: &mut Organizer, drive: &mut Drive) -> SheetNumber {
    let sheet = issued(drive);
    let recipients = drive.campaign.recipients().expect("recipients").clone();
    let numbers = drive.ledger.issue(&sheet, 1, &recipients).expect("issued");
    let number = SheetNumber {
        series: Series::from_bytes(drive.ledger.head().station.as_bytes()),
        number: numbers[0],
    };
    let printed = Printed {
        files: Vec::new(),
        paper: "Letter",
        content: Content::Blanks {
            sheets: 1,
            first: number.to_string(),
            last: number.to_string(),
        },
    };
    let printed = sheets::Message::Printed(Ok(printed));
    let _ = send(organizer, drive, Message::Show(Page::Sheets));
    let _ = send(organizer, drive, Message::Sheets(printed));
    number
}

fn of_paper(organizer: &mut Organizer, drive: &Drive, message: paper::Message) -> Action {
    send(organizer, drive, Message::Paper(message))
}

#[test]
fn blank_sheets_that_were_issued_just_now_are_known_on_every_page() {
    let mut drive = Drive::new();
    drive.sign("Maria Lopez", "maria@example.org", 0);
    let mut organizer = drive.organizer();
    let number = issue(&mut organizer, &mut drive);
    is_fresh(
        &mut organizer,
        &drive,
        "issuing",
        &[
            &number.to_string(),
            "Open the folder",
            "Looking for printers",
        ],
    );
    let _ = send(&mut organizer, &drive, Message::Show(Page::Paper));
    let typed = paper::Message::Number(number.to_string());
    let _ = of_paper(&mut organizer, &drive, typed);
    let _ = of_paper(&mut organizer, &drive, paper::Message::Open);
    assert!(
        !organizer.sees("has not turned in"),
        "{:?}",
        organizer.texts()
    );
    assert!(organizer.sees("Line 1 of 10"));
}

/// Numbers that were issued count even if the printing failed.
#[test]
fn blank_sheets_that_were_issued_and_not_printed_are_known_too() {
    use petition_kiosk::failure::Failure;
    use petition_kiosk::output::{BlankError, OutputError};
    let mut drive = Drive::new();
    let mut organizer = drive.organizer();
    let sheet = issued(&drive);
    let recipients = drive.campaign.recipients().expect("recipients").clone();
    let numbers = drive.ledger.issue(&sheet, 1, &recipients).expect("issued");
    let number = SheetNumber {
        series: Series::from_bytes(drive.ledger.head().station.as_bytes()),
        number: numbers[0],
    };
    let failed = BlankError::NotPrinted {
        first: number,
        last: number,
        source: OutputError::Stopped,
    };
    let printed = sheets::Message::Printed(Err(Failure::from(failed)));
    let _ = send(&mut organizer, &drive, Message::Sheets(printed));
    is_fresh(
        &mut organizer,
        &drive,
        "failing to print",
        &["are issued but not printed", "Looking for printers"],
    );
}

#[test]
fn lines_and_news_of_paper_are_known_on_every_page() {
    let mut drive = Drive::new();
    drive.sign("Maria Lopez", "maria@example.org", 0);
    let mut organizer = drive.organizer();
    let number = issue(&mut organizer, &mut drive);
    let _ = send(&mut organizer, &drive, Message::Show(Page::Paper));
    let recipients = drive.campaign.recipients().expect("recipients").clone();
    let key = std::sync::Arc::clone(&drive.key);
    let entered = Entered {
        entered_at: now(),
        counter: 0,
        at: PaperPlace {
            sheet: number,
            line: 1,
        },
        reading: Reading::First,
        written: Written::Struck,
    };
    let line = drive
        .ledger
        .enter(
            vec![(EntryId::random(), entered)],
            Author::organizer(&key, 0),
            &recipients,
        )
        .expect("stored")
        .remove(0);
    let stored = paper::Message::LineStored(Ok(Box::new(line)));
    let _ = of_paper(&mut organizer, &drive, stored);
    let reported = Reported {
        said_at: now(),
        counter: 0,
        sheet: number,
        news: News::Missing,
    };
    let news = drive
        .ledger
        .report(
            vec![(EntryId::random(), reported)],
            Author::organizer(&key, 1),
            &recipients,
        )
        .expect("stored")
        .remove(0);
    let _ = of_paper(&mut organizer, &drive, paper::Message::NewsStored(Ok(news)));
    let _ = of_paper(&mut organizer, &drive, paper::Message::Close);
    is_fresh(
        &mut organizer,
        &drive,
        "entering paper",
        &[
            &number.to_string(),
            "Open the folder",
            "Looking for printers",
        ],
    );
}

#[test]
fn decisions_are_known_on_every_page() {
    let mut drive = Drive::new();
    drive.sign("Catherine Oyelaran", "", 0);
    drive.sign("Catherina Oyelaran", "", 0);
    drive.sign("Kim Minsu", "kim@example.org", 1);
    let mut organizer = drive.organizer();
    let _ = send(&mut organizer, &drive, Message::Show(Page::Duplicates));
    let answer = Message::Duplicates(duplicates::Message::Answer(Answer::Same));
    let Action::Duplicates(later, verdict) = send(&mut organizer, &drive, answer) else {
        panic!("no answer is stored")
    };
    let stored = Box::new((*drive.decide(later, verdict)).clone());
    let decided = duplicates::Message::Decided(Ok(stored));
    let _ = send(&mut organizer, &drive, Message::Duplicates(decided));
    is_fresh(
        &mut organizer,
        &drive,
        "an answer",
        &["Back to the last one"],
    );

    let kim = drive.roll();
    let (kim, _) = kim
        .all()
        .find(|(record, _)| record.signature.full_name() == "Kim Minsu")
        .expect("signed");
    let kim = subject(kim);
    let _ = send(&mut organizer, &drive, Message::Show(Page::Roll));
    let select = || Message::Roll(list::Message::Select(kim));
    let _ = send(&mut organizer, &drive, select());
    let decide = Message::Roll(list::Message::Decide(Verdict::Withdrawn));
    let Action::Roll(about, verdict) = send(&mut organizer, &drive, decide) else {
        panic!("no decision is stored")
    };
    let stored = drive.decide(about, verdict);
    let decided = Message::Roll(list::Message::Decided(Ok(stored)));
    let _ = send(&mut organizer, &drive, decided);
    let _ = send(&mut organizer, &drive, select());
    is_fresh(
        &mut organizer,
        &drive,
        "a withdrawal",
        &["Back to the last one"],
    );
}

/// A decision that is stored while the ledger is being read is not lost by what was read.
#[test]
fn a_decision_during_the_reading_of_the_ledger_stays() {
    let mut drive = Drive::new();
    drive.sign("Maria Lopez", "maria@example.org", 0);
    drive.sign("Kim Minsu", "kim@example.org", 1);
    let mut organizer = drive.organizer();
    let merged = stations::Message::Merged(Ok(MergeReport::default()));
    assert!(matches!(
        organizer.office.update(Message::Stations(merged)),
        Action::Reopen(_)
    ));
    let read = drive.roll();
    let about = subject(&read.records()[0]);
    let stored = drive.decide(about, Verdict::Withdrawn);
    let decided = Message::Roll(list::Message::Decided(Ok(stored)));
    let _ = organizer.office.update(decided);
    let opened = Opened {
        roll: std::sync::Arc::new(read),
        unopened: 0,
        key: std::sync::Arc::clone(&drive.key),
    };
    let _ = send(&mut organizer, &drive, Message::Opened(Ok(opened)));
    is_fresh(&mut organizer, &drive, "both", &["Merged"]);
}

#[test]
fn a_turn_in_and_the_taking_in_of_its_station_are_known_on_every_page() {
    let mut drive = Drive::new();
    drive.sign("Maria Lopez", "maria@example.org", 0);
    let mut organizer = drive.organizer();
    let _ = send(&mut organizer, &drive, Message::Show(Page::Stations));
    // Another station of the same drive turns in.
    let tablet = drive.path("tablet.db");
    let mut ledger = Ledger::open(&tablet, drive.campaign.keys()).expect("a ledger");
    let recipients = drive.campaign.recipients().expect("recipients").clone();
    ledger
        .issue(&issued(&drive), 1, &recipients)
        .expect("issued");
    let station = ledger.head().station;
    drop(ledger);
    let stick = drive.path("stick");
    std::fs::create_dir(&stick).expect("made");
    let reader = ledger::Reader::open(&tablet).expect("opened");
    let turned_in = reader.turn_in(&stick, |_| {}).expect("turned in");
    let merged = drive.ledger.merge(&turned_in.path, |_| {}).expect("merged");
    assert_eq!(merged.stations.len(), 1);
    let report = MergeReport {
        files: vec![MergedFile {
            name: "tablet.turn-in".to_owned(),
            result: Ok(Taken {
                new: 1,
                is_damaged: false,
                is_salvaged: false,
            }),
        }],
        forks: Vec::new(),
    };
    let found = stations::Message::Found(Ok(vec![turned_in.path.clone()]));
    let _ = send(&mut organizer, &drive, Message::Stations(found));
    let _ = send(
        &mut organizer,
        &drive,
        Message::Stations(stations::Message::Merge),
    );
    let done = stations::Message::Merged(Ok(report));
    let _ = send(&mut organizer, &drive, Message::Stations(done));
    assert!(organizer.sees("You can take them out"), "it was merged");
    let path = turned_in.path.display().to_string();
    let news = [
        "Merged",
        "tablet.turn-in",
        "You can take them out",
        path.as_str(),
        "Merge",
        "One turn-in is on a stick",
    ];
    let none = "No turn-in was found on a stick.";
    // The fresh office has not looked for sticks yet.
    let forget = stations::Message::Found(Ok(Vec::new()));
    let _ = send(&mut organizer, &drive, Message::Stations(forget));
    assert!(organizer.sees(none));
    is_fresh(&mut organizer, &drive, "merging", &news);
    let enrolled = Enrolled {
        decided_at: now(),
        counter: 0,
        about: station,
        from: None,
        standing: Standing::Accepted,
    };
    let key = std::sync::Arc::clone(&drive.key);
    drive
        .ledger
        .enrol(enrolled, Author::organizer(&key, 0), &recipients)
        .expect("stored");
    let decided = stations::Message::Decided(Ok(()));
    let _ = send(&mut organizer, &drive, Message::Stations(decided));
    is_fresh(&mut organizer, &drive, "taking in", &news);
}

#[test]
fn today_says_what_waits_and_leads_there() {
    let mut drive = Drive::new();
    drive.sign("Catherine Oyelaran", "", 0);
    drive.sign("Catherina Oyelaran", "", 0);
    let mut organizer = drive.organizer();
    let _ = send(&mut organizer, &drive, Message::Show(Page::Today));
    assert!(organizer.sees("pair to decide") && organizer.sees("Decide the pairs"));
    assert!(organizer.sees("One pair among them may be one person."));
    let go = petition_kiosk::office::today::Message::Show(Page::Duplicates);
    let _ = send(&mut organizer, &drive, Message::Today(go));
    assert_eq!(organizer.office.page(), Page::Duplicates);
    let answer = Message::Duplicates(duplicates::Message::Answer(Answer::Different));
    let Action::Duplicates(later, verdict) = send(&mut organizer, &drive, answer) else {
        panic!("no answer is stored")
    };
    let stored = drive.decide(later, verdict);
    let decided = duplicates::Message::Decided(Ok(stored));
    let _ = send(&mut organizer, &drive, Message::Duplicates(decided));
    let _ = send(&mut organizer, &drive, Message::Show(Page::Today));
    assert!(!organizer.sees("to decide"), "nothing waits");
}

#[test]
fn a_chosen_signature_shows_what_was_written_and_agreed_to() {
    let mut drive = Drive::new();
    drive.sign_agreeing("Maria Lopez", "maria@example.org", 0, &["email"]);
    drive.sign("Kim Minsu", "kim@example.org", 0);
    let mut organizer = drive.organizer();
    let _ = send(&mut organizer, &drive, Message::Show(Page::Roll));
    let roll = drive.roll();
    for (name, email, agreed) in [
        ("Maria Lopez", "maria@example.org", "E-mail"),
        ("Kim Minsu", "kim@example.org", "Nothing"),
    ] {
        let (record, _) = roll
            .all()
            .find(|(record, _)| record.signature.full_name() == name)
            .expect("signed");
        let select = list::Message::Select(subject(record));
        let _ = send(&mut organizer, &drive, Message::Roll(select));
        assert!(organizer.sees(email));
        let texts = organizer.texts();
        let at = texts.iter().position(|text| text == "Agreed to");
        assert_eq!(texts[at.expect("it is there") + 1], agreed, "{name}");
    }
}

#[test]
fn a_sheet_of_the_list_is_opened_by_touch_and_a_wrong_number_keeps_the_focus() {
    let mut drive = Drive::new();
    let mut organizer = drive.organizer();
    let number = issue(&mut organizer, &mut drive);
    let _ = send(&mut organizer, &drive, Message::Show(Page::Paper));
    for typed in ["7K3QM", "nothing.png"] {
        let _ = of_paper(
            &mut organizer,
            &drive,
            paper::Message::Number(typed.to_owned()),
        );
        let answer = of_paper(&mut organizer, &drive, paper::Message::Open);
        let answer = if let Action::Paper(paper::Action::FindNumbers(picture)) = answer {
            let found = paper::NumbersFound {
                picture,
                pages: Err(petition_kiosk::failure::Failure::LostThread),
            };
            of_paper(&mut organizer, &drive, paper::Message::NumbersFound(found))
        } else {
            answer
        };
        assert!(
            matches!(
                answer,
                Action::Paper(paper::Action::Focus(Input::SheetNumber))
            ),
            "{typed}"
        );
    }
    let touch = || paper::Message::OpenSheet(number);
    let _ = of_paper(&mut organizer, &drive, touch());
    assert!(organizer.sees("Line 1 of 10"));
    assert!(
        matches!(
            of_paper(&mut organizer, &drive, touch()),
            Action::Paper(paper::Action::None)
        ),
        "a line that is being typed is not lost by a touch"
    );
}
