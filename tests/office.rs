//! The office as an organizer uses it: messages in, requests out, and what is shown.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "office/decisions.rs"]
mod decisions;
#[path = "office/fresh.rs"]
mod fresh;
#[path = "office/glance.rs"]
mod glance;
#[path = "office/keyboard.rs"]
mod keyboard;
#[path = "office/kinds.rs"]
mod kinds;
#[path = "common/office.rs"]
mod organizer;
#[path = "office/start.rs"]
mod start;
#[path = "office/words.rs"]
mod words;

use std::path::PathBuf;
use std::sync::Arc;

use ledger::campaign::KeyError;
use ledger::{Head, LedgerError, Missing, StationId};
use organizer::{Drive, Organizer, ask_to_open, open};
use petition::say;
use petition_kiosk::erasure::{Elsewhere, ErasureError, Plan};
use petition_kiosk::export::Format;
use petition_kiosk::failure::Failure;
use petition_kiosk::office::filter::Choice;
use petition_kiosk::office::roll::Turn;
use petition_kiosk::office::stations::{MergeReport, MergedFile, Taken};
use petition_kiosk::office::{
    Action, Message, Opened, Page, Progress, erase, exports, roll as list, sheets, stations, today,
    unlock,
};
use petition_kiosk::output::{OutputError, ReportFormat};
use roll::Roll;

/// A drive that these people have signed, each with an e-mail address of their own.
fn signed_by(names: &[&str]) -> Drive {
    let mut drive = Drive::new();
    for (at, name) in names.iter().enumerate() {
        drive.sign(name, &format!("signer{at}@example.org"), 0);
    }
    drive
}

fn three() -> Drive {
    signed_by(&["Maria Lopez", "José Núñez", "Kim Minsu"])
}

/// Shows the list of signatures.
fn show_roll(organizer: &mut Organizer) {
    assert!(matches!(
        organizer.send(Message::Show(Page::Roll)),
        Action::None
    ));
}

fn search(organizer: &mut Organizer, words: &str) {
    let _ = organizer.send(Message::Roll(list::Message::Search(words.to_owned())));
}

#[test]
fn everything_that_was_opened_is_dropped_with_the_office() {
    let drive = three();
    let mut organizer = Organizer::outside(&drive, "en");
    let roll = Arc::new(drive.roll());
    let key = Arc::new((*drive.key).clone());
    let (opened_roll, opened_key) = (Arc::downgrade(&roll), Arc::downgrade(&key));
    let _ = ask_to_open(&mut organizer.office);
    let opened = Opened {
        roll,
        unopened: 0,
        key,
    };
    let _ = organizer.send(Message::Opened(Ok(opened)));
    show_roll(&mut organizer);
    assert!(organizer.sees("Maria Lopez") && opened_roll.upgrade().is_some());
    assert!(matches!(organizer.send(Message::Leave), Action::Leave));
    // The program drops the office when it is left.
    drop(organizer);
    assert!(opened_roll.upgrade().is_none() && opened_key.upgrade().is_none());
}

#[test]
fn a_wrong_passphrase_says_so_and_opens_nothing() {
    for language in ["en", "es"] {
        let drive = three();
        let mut organizer = Organizer::outside(&drive, language);
        assert!(matches!(
            ask_to_open(&mut organizer.office),
            Action::Open(typed) if typed.as_str() == "practice"
        ));
        assert!(
            matches!(ask_to_open(&mut organizer.office), Action::None),
            "it is being opened already"
        );
        let wrong = Failure::from(KeyError::WrongPassphrase);
        let sentence = wrong.in_words(&organizer.words);
        let _ = organizer.send(Message::Opened(Err(wrong)));
        assert!(organizer.sees(&sentence), "{:?}", organizer.texts());
        assert!(!organizer.office.is_open() && !organizer.office.is_busy());
        let typed = unlock::Message::Passphrase("p".to_owned());
        let _ = organizer.send(Message::Unlock(typed));
        assert!(!organizer.sees(&sentence), "it goes when another is typed");
    }
}

#[test]
fn opening_shows_its_progress_and_can_be_stopped() {
    let drive = three();
    let mut organizer = Organizer::outside(&drive, "en");
    let stop = || Message::Unlock(unlock::Message::Stop);
    assert!(
        matches!(organizer.send(stop()), Action::None),
        "nothing runs"
    );
    let _ = ask_to_open(&mut organizer.office);
    let _ = organizer.send(Message::Progress(Progress { done: 2, of: 3 }));
    let progress = say!(organizer.words, "office-opening-so-far", done = 2, of = 3);
    assert!(organizer.sees(&progress), "{:?}", organizer.texts());
    assert!(matches!(organizer.send(Message::Leave), Action::None));
    assert!(matches!(organizer.send(stop()), Action::StopJob));
    let _ = organizer.send(Message::Opened(Err(LedgerError::Stopped.into())));
    assert!(!organizer.office.is_open());
    assert!(organizer.sees("Opening was stopped. Nothing was changed."));
    assert!(matches!(organizer.send(Message::Leave), Action::Leave));
}

#[test]
fn an_answer_for_an_office_that_was_locked_opens_nothing() {
    let drive = three();
    let mut organizer = Organizer::outside(&drive, "en");
    let opened = Opened {
        roll: Arc::new(drive.roll()),
        unopened: 0,
        key: Arc::clone(&drive.key),
    };
    let _ = organizer.send(Message::Opened(Ok(opened)));
    show_roll(&mut organizer);
    assert!(!organizer.office.is_open() && !organizer.sees("Maria Lopez"));
}

#[test]
fn an_office_that_is_opened_again_is_not_left_before_that_is_done() {
    let drive = three();
    let mut organizer = drive.organizer();
    let merged = stations::Message::Merged(Ok(MergeReport::default()));
    assert!(matches!(
        organizer.send(Message::Stations(merged)),
        Action::Reopen(_)
    ));
    assert!(matches!(organizer.send(Message::Leave), Action::None));
    let opened = Opened {
        roll: Arc::new(drive.roll()),
        unopened: 0,
        key: Arc::clone(&drive.key),
    };
    let _ = organizer.send(Message::Opened(Ok(opened)));
    assert!(matches!(organizer.send(Message::Leave), Action::Leave));
}

#[test]
fn a_search_finds_people_in_either_case_and_without_accents() {
    let drive = three();
    let mut organizer = drive.organizer();
    show_roll(&mut organizer);
    for (words, expected) in [
        ("jose", vec!["José Núñez"]),
        ("NUNEZ José", vec!["José Núñez"]),
        ("núñez", vec!["José Núñez"]),
        ("min KIM", vec!["Kim Minsu"]),
        ("signer0@", vec!["Maria Lopez"]),
        ("20009", vec!["Maria Lopez", "José Núñez", "Kim Minsu"]),
        ("jose lopez", vec![]),
    ] {
        search(&mut organizer, words);
        let found: Vec<&str> = ["Maria Lopez", "José Núñez", "Kim Minsu"]
            .into_iter()
            .filter(|name| organizer.sees(name))
            .collect();
        assert_eq!(found, expected, "{words}");
        let nobody = say!(organizer.words, "office-found-nobody");
        assert_eq!(organizer.sees(&nobody), expected.is_empty(), "{words}");
    }
}

#[test]
fn a_long_roll_is_turned_page_by_page_and_filtered() {
    let mut drive = Drive::new();
    for at in 0..70 {
        let event = usize::from(at % 7 == 0);
        drive.sign(&format!("Person{at:02} Long"), "", event);
    }
    let mut organizer = drive.organizer();
    show_roll(&mut organizer);
    let count = |organizer: &mut Organizer| {
        let texts = organizer.texts();
        texts.iter().filter(|text| text.ends_with(" Long")).count()
    };
    assert_eq!(count(&mut organizer), 60);
    assert!(organizer.sees("Person69") && !organizer.sees("Person09"));
    let turn = |turn| Message::Roll(list::Message::Turn(turn));
    for _ in 0..3 {
        let _ = organizer.send(turn(Turn::Older));
    }
    assert_eq!(count(&mut organizer), 10);
    assert!(organizer.sees("Person09") && organizer.sees("61 to 70"));
    let event = drive.campaign.events[1].code.clone();
    let filter = || Message::Roll(list::Message::Filter(Choice::Event(event.clone())));
    let _ = organizer.send(filter());
    assert_eq!(count(&mut organizer), 10);
    assert!(organizer.sees("10 of 70") && organizer.sees("Person63"));
    let _ = organizer.send(filter());
    assert_eq!(count(&mut organizer), 60, "the filter is taken back");
    let _ = organizer.send(turn(Turn::Older));
    let _ = organizer.send(turn(Turn::Newer));
    assert!(organizer.sees("Person69"));
}

#[test]
fn a_merge_names_the_file_that_failed_and_takes_the_others() {
    let drive = three();
    let mut organizer = drive.organizer();
    assert!(matches!(
        organizer.send(Message::Show(Page::Stations)),
        Action::Stations(stations::Request::Find)
    ));
    let merge = || Message::Stations(stations::Message::Merge);
    assert!(
        matches!(organizer.send(merge()), Action::None),
        "nothing was found yet"
    );
    let files: Vec<PathBuf> = ["/media/stick/a.turn-in", "/media/stick/b.turn-in"]
        .map(PathBuf::from)
        .to_vec();
    let found = stations::Message::Found(Ok(files.clone()));
    let _ = organizer.send(Message::Stations(found));
    let Action::Stations(stations::Request::Merge(merged)) = organizer.send(merge()) else {
        panic!("nothing is merged")
    };
    assert_eq!(merged, files);
    assert!(matches!(organizer.send(merge()), Action::None));
    assert!(organizer.office.is_busy());
    let report = MergeReport {
        files: vec![
            MergedFile {
                name: "a.turn-in".to_owned(),
                result: Err(LedgerError::NotATurnIn(files[0].clone()).into()),
            },
            MergedFile {
                name: "b.turn-in".to_owned(),
                result: Ok(Taken {
                    new: 12,
                    is_damaged: false,
                    is_salvaged: false,
                }),
            },
        ],
        ..MergeReport::default()
    };
    let merged = stations::Message::Merged(Ok(report));
    assert!(matches!(
        organizer.send(Message::Stations(merged)),
        Action::Reopen(_)
    ));
    assert!(organizer.sees(
        "a.turn-in was not merged. /media/stick/a.turn-in is neither a turn-in nor a mirror"
    ));
    assert!(organizer.sees("b.turn-in: 12 new entries"));
}

#[test]
fn an_alarm_is_dismissed_and_shown_again_without_refusing_its_station() {
    let drive = three();
    let mut organizer = Organizer::outside(&drive, "en");
    let _ = ask_to_open(&mut organizer.office);
    let head = Head {
        station: StationId::from_bytes([7; 16]),
        seq: 8,
        hash: ledger::Hash::from_bytes([9; 32]),
    };
    for is_dismissed in [false, true] {
        let missing = Missing {
            head,
            held: 3,
            is_dismissed,
        };
        let opened = Opened {
            roll: Arc::new(Roll::new(ledger::Opened {
                missing: vec![missing],
                ..ledger::Opened::default()
            })),
            unopened: 0,
            key: Arc::clone(&drive.key),
        };
        let _ = organizer.send(Message::Opened(Ok(opened)));
        let _ = organizer.send(Message::Show(Page::Stations));
        assert!(
            organizer.sees("entries 4 to 8 are missing"),
            "{:?}",
            organizer.texts()
        );
        let texts = organizer.texts();
        assert_eq!(
            organizer.sees("You dismissed this alarm."),
            is_dismissed,
            "{texts:?}"
        );
        let Action::Stations(stations::Request::Dismiss(asked, to)) = organizer.send(
            Message::Stations(stations::Message::Dismiss(head, !is_dismissed)),
        ) else {
            panic!("nothing is decided")
        };
        assert_eq!((asked, to), (head, !is_dismissed));
        assert!(organizer.office.is_busy());
        let decided = stations::Message::Decided(Ok(()));
        assert!(matches!(
            organizer.send(Message::Stations(decided)),
            Action::Reopen(_)
        ));
    }
}

#[test]
fn printing_shows_its_progress_and_is_stopped() {
    let drive = three();
    let mut organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Sheets));
    let send = |message| Message::Sheets(message);
    let Action::Sheets(sheets::Action::Print(request)) =
        organizer.send(send(sheets::Message::Print))
    else {
        panic!("nothing is printed")
    };
    assert_eq!(request.roll.len(), 3);
    let _ = organizer.send(Message::Progress(Progress { done: 2, of: 3 }));
    let progress = say!(organizer.words, "office-printing", done = 2, of = 3);
    assert!(organizer.sees(&progress), "{:?}", organizer.texts());
    assert!(matches!(
        organizer.send(send(sheets::Message::Print)),
        Action::Sheets(sheets::Action::None)
    ));
    assert!(matches!(organizer.send(Message::Leave), Action::None));
    assert!(matches!(
        organizer.send(send(sheets::Message::Stop)),
        Action::Sheets(sheets::Action::Stop)
    ));
    let stopped = sheets::Message::Printed(Err(OutputError::Stopped.into()));
    assert!(matches!(
        organizer.send(send(stopped)),
        Action::Sheets(sheets::Action::ShowTop)
    ));
    assert!(organizer.sees("Printing was stopped. The files that were finished stay."));
    assert!(!organizer.office.is_busy());
}

#[test]
fn an_export_counts_every_signer_once() {
    let mut drive = three();
    drive.sign("Ana Torres", "", 1);
    let mut organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Exports));
    let send = |message| Message::Exports(message);
    let _ = organizer.send(send(exports::Message::Format(Format::Osdi)));
    let Action::Exports(exports::Action::Export(request)) =
        organizer.send(send(exports::Message::Export))
    else {
        panic!("nothing is exported")
    };
    assert!(matches!(
        organizer.send(send(exports::Message::Export)),
        Action::Exports(exports::Action::None)
    ));
    let exported = petition_kiosk::output::export(
        &drive.campaign,
        &request.roll,
        &request.folder,
        request.format,
        &[],
    )
    .expect("exported");
    let all: usize = exported.counts.iter().map(|(_, count)| count).sum();
    assert_eq!(all, 4);
    let result = exports::Exported {
        folder: request.folder.clone(),
        files: exported.files.len(),
        counts: exported.counts,
        guarded: exported.guarded,
        shortened: exported.shortened,
    };
    let _ = organizer.send(send(exports::Message::Exported(Ok(result))));
    assert!(organizer.sees(&say!(organizer.words, "office-in-all")) && organizer.sees("4"));
    assert!(organizer.sees(&request.folder.display().to_string()));
    let failed = exports::Message::Exported(Err(OutputError::NobodyToExport.into()));
    let _ = organizer.send(send(failed));
    assert!(organizer.sees("There is no signature to export yet."));
}

#[test]
fn figures_are_saved_one_file_at_a_time() {
    let drive = three();
    let mut organizer = drive.organizer();
    let save = || Message::Today(today::Message::Save(ReportFormat::Svg));
    let Action::Today(today::Action::Save(request)) = organizer.send(save()) else {
        panic!("nothing is saved")
    };
    assert_eq!(request.folder, drive.path("sheets"));
    assert!(matches!(
        organizer.send(save()),
        Action::Today(today::Action::None)
    ));
    let failed = today::Message::Saved(Err(Failure::LostThread));
    let _ = organizer.send(Message::Today(failed));
    assert!(organizer.sees("A part of the program stopped."));
}

fn plan(drive: &Drive) -> Box<Plan> {
    let plan = Plan::new(
        &drive.path("campaign"),
        &drive.path("ledger.db"),
        &Elsewhere::default(),
        None,
    );
    Box::new(plan.expect("a plan"))
}

fn erase(message: erase::Message) -> Message {
    Message::Erase(message)
}

#[test]
fn a_key_is_destroyed_only_under_the_name_of_its_campaign() {
    let drive = three();
    let mut organizer = drive.organizer();
    assert!(matches!(
        organizer.send(Message::Show(Page::Erase)),
        Action::Erase(erase::Request::Plan)
    ));
    let _ = organizer.send(erase(erase::Message::Planned(Ok(plan(&drive)))));
    let name = drive.campaign.name();
    assert_eq!(name.split_whitespace().count(), 3, "{name}");
    for other in ["", "practice", "tell congress", "tell congress now"] {
        let _ = organizer.send(erase(erase::Message::Typed(other.to_owned())));
        assert!(
            matches!(organizer.send(erase(erase::Message::Erase)), Action::None),
            "{other}"
        );
    }
    let _ = organizer.send(erase(erase::Message::Typed(name.to_lowercase())));
    let Action::Erase(erase::Request::Erase(request)) =
        organizer.send(erase(erase::Message::Erase))
    else {
        panic!("the key is not destroyed")
    };
    assert!(!request.with_sticks);
    assert!(matches!(organizer.send(Message::Leave), Action::None));
    let failed = ErasureError::OnlyOnSticks(drive.path("campaign"));
    assert!(matches!(
        organizer.send(erase(erase::Message::Erased(Err(failed.into())))),
        Action::ReloadCampaign
    ));
    assert!(organizer.office.is_open() && organizer.sees("The key is on a stick"));
    let _ = organizer.send(erase(erase::Message::Erase));
    let certificate = drive.path("sheets").join("certificate.pdf");
    assert!(matches!(
        organizer.send(erase(erase::Message::Erased(Ok(certificate.clone())))),
        Action::ReloadCampaign
    ));
    assert!(!organizer.office.is_open());
    assert!(organizer.sees(&certificate.display().to_string()));
    assert!(matches!(
        organizer.send(Message::ShowCertificate),
        Action::OpenFolder(folder) if folder == drive.path("sheets")
    ));
}

#[test]
fn nobody_is_on_the_screen_before_the_office_is_opened() {
    let drive = three();
    let mut organizer = Organizer::outside(&drive, "en");
    for page in [Page::Roll, Page::Duplicates, Page::Today, Page::Exports] {
        let _ = organizer.send(Message::Show(page));
        assert!(!organizer.sees("Maria") && !organizer.sees("Signatures in all"));
    }
    open(&mut organizer.office, drive.roll(), &drive.key);
    show_roll(&mut organizer);
    assert!(organizer.sees("Maria Lopez"));
}
