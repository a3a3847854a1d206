//! What an organizer sees at a glance: how much waits, every station in a line, the way out.

use std::sync::Arc;

use iced_test::core::widget::{Id, Operation as _, operation};
use iced_test::runtime::user_interface;
use iced_test::selector::{self, Selector as _};
use ledger::campaign::CampaignId;
use ledger::{Hash, Head, Missing, Standing, Station, StationId, StationReport};
use petition::i18n::Words;
use petition_kiosk::office::duplicates::{self, Answer};
use petition_kiosk::office::stations::{self, MergeReport};
use petition_kiosk::office::{Action, Input, Message, Opened, Page};
use roll::Roll;

use crate::organizer::{Drive, Organizer};

/// The text after the first one that reads like this.
fn after(organizer: &mut Organizer, words: &str) -> String {
    let mut texts = organizer.texts().into_iter();
    let found = texts.find(|text| text == words);
    assert!(found.is_some(), "{words} is not there");
    texts.next().unwrap_or_default()
}

/// Opens the office again with this roll.
fn reopen(organizer: &mut Organizer, drive: &Drive, roll: Roll) {
    let opened = Opened {
        roll: Arc::new(roll),
        unopened: 0,
        key: Arc::clone(&drive.key),
    };
    let merged = stations::Message::Merged(Ok(MergeReport::default()));
    assert!(matches!(
        organizer.send(Message::Stations(merged)),
        Action::Reopen(_)
    ));
    let _ = organizer.send(Message::Opened(Ok(opened)));
}

#[test]
fn the_tab_of_duplicates_says_how_many_pairs_wait_as_today_does() {
    let mut drive = Drive::new();
    for name in ["Catherine Oyelaran", "Catherina Oyelaran"] {
        drive.sign(name, "", 0);
    }
    for name in ["Rosalind Quintero", "Rosalynd Quintero"] {
        drive.sign(name, "", 0);
    }
    let mut organizer = drive.organizer();
    for page in [Page::Today, Page::Roll, Page::Duplicates] {
        let _ = organizer.send(Message::Show(page));
        assert_eq!(after(&mut organizer, "Duplicates"), "2", "{page:?}");
    }
    let _ = organizer.send(Message::Show(Page::Today));
    assert!(organizer.sees("pairs to decide"));
    assert!(organizer.sees("2 pairs among them may be one person each."));
    let _ = organizer.send(Message::Show(Page::Duplicates));
    for left in ["1", "Paper"] {
        let answer = Message::Duplicates(duplicates::Message::Answer(Answer::Same));
        let Action::Duplicates(later, verdict) = organizer.send(answer) else {
            panic!("nothing is decided")
        };
        let stored = drive.decide(later, verdict);
        let _ = organizer.send(Message::Duplicates(duplicates::Message::Decided(Ok(
            stored,
        ))));
        assert_eq!(after(&mut organizer, "Duplicates"), left);
    }
    // The count has its parts beside it.
    let _ = organizer.send(Message::Show(Page::Today));
    assert_eq!(after(&mut organizer, "2"), "signatures");
    assert!(after(&mut organizer, "signatures").starts_with("2 more do not count"));
}

#[test]
fn every_station_stands_in_a_line_with_its_state_and_what_is_missing() {
    let mut drive = Drive::new();
    drive.sign("Maria Lopez", "", 0);
    let mut organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Stations));
    assert!(!organizer.sees("All stations"), "there is one alone");
    let station = |key| Station::new(CampaignId::PRACTICE, [key; 32], [2; 32]);
    let own = drive.roll().stations()[0].clone();
    let of = |key, standing, signatures| StationReport {
        station: station(key),
        standing,
        is_own: false,
        signatures,
        ..own.clone()
    };
    let waiting = of(3, None, 30);
    let refused = of(4, Some(Standing::Refused), 1);
    let accepted = of(5, Some(Standing::Accepted), 4);
    let id = |report: &StationReport| report.station.id;
    let head = |station, seq| Head {
        station,
        seq,
        hash: Hash::from_bytes([9; 32]),
    };
    let missing = |station, seq, held, is_dismissed| Missing {
        head: head(station, seq),
        held,
        is_dismissed,
    };
    let nowhere = StationId::from_bytes([7; 16]);
    let roll = Roll::new(ledger::Opened {
        heads: vec![head(id(&accepted), 4), head(id(&waiting), 1_031)],
        missing: vec![
            missing(id(&accepted), 12, 4, false),
            missing(id(&accepted), 99, 4, true),
            missing(id(&refused), 1, 1, false),
            missing(nowhere, 8, 0, false),
        ],
        stations: vec![
            own.clone(),
            accepted.clone(),
            refused.clone(),
            waiting.clone(),
        ],
        ..ledger::Opened::default()
    });
    reopen(&mut organizer, &drive, roll);
    let texts = organizer.texts();
    let from = texts.iter().position(|text| text == "All stations");
    let texts = &texts[from.expect("a table")..];
    let newest = organizer.words.moment(own.last.expect("signed"));
    let short = |id: StationId| id.to_string().chars().take(8).collect::<String>();
    for line in [
        [short(nowhere).as_str(), "Has not turned in", "–", "–", "8"],
        [
            &short(id(&waiting)),
            "To be taken in",
            "1,031",
            &newest,
            "–",
        ],
        [&short(id(&accepted)), "Taken in", "4", &newest, "8"],
        [&short(id(&own)), "This machine", "0", &newest, "–"],
        [
            &short(id(&refused)),
            "Refused",
            "0",
            &newest,
            "differs from its receipt",
        ],
    ] {
        let is_there = texts.windows(5).any(|shown| shown == line);
        assert!(is_there, "{line:?} is not in {texts:?}");
    }
}

#[test]
fn the_way_to_leave_a_drive_is_in_sight_on_the_first_screen_of_its_page() {
    let drive = Drive::new();
    for language in petition::i18n::languages() {
        let mut organizer = drive.organizer();
        organizer.words = Words::new(&language);
        let _ = organizer.send(Message::Show(Page::Campaign));
        for id in ["to-change", "to-ready", "to-leave"] {
            let mut find = selector::id(Id::from(id)).find();
            organizer.interface(user_interface::Cache::new(), |interface, renderer| {
                interface.operate(renderer, &mut operation::black_box(&mut find));
            });
            let operation::Outcome::Some(Some(target)) = find.finish() else {
                panic!("{id} is not there in {language:?}")
            };
            let seen = target.visible_bounds().expect("in sight");
            assert!(seen.height > 47.99, "{id} at {seen:?} in {language:?}");
        }
    }
}

#[test]
fn what_is_typed_after_a_notice_goes_on_into_the_same_field() {
    use iced_test::core::widget::operation::{Outcome, focusable};
    use petition_kiosk::office::paper;

    let drive = Drive::new();
    let mut organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Paper));
    let number = |typed: &str| Message::Paper(paper::Message::Number(typed.to_owned()));
    let _ = organizer.send(number("nothing"));
    let _ = organizer.send(Message::Paper(paper::Message::Open));
    let cache = organizer.interface(user_interface::Cache::new(), |interface, renderer| {
        let mut focus = focusable::focus::<()>(Input::SheetNumber.id());
        interface.operate(renderer, &mut focus);
    });
    // The first key takes the notice away.
    let _ = organizer.send(number("7"));
    let mut focused = None;
    organizer.interface(cache, |interface, renderer| {
        let mut find = focusable::find_focused();
        interface.operate(renderer, &mut operation::black_box(&mut find));
        if let Outcome::Some(id) = find.finish() {
            focused = Some(id);
        }
    });
    assert_eq!(focused, Some(Input::SheetNumber.id()));
}

/// Whoever answers pair after pair does not look where the finger goes.
#[test]
fn the_answers_stand_still_whatever_a_pair_has() {
    let mut drive = Drive::new();
    for (name, email) in [
        ("Catherine Oyelaran", ""),
        ("Catherina Oyelaran", ""),
        ("Rosalind Quintero", "rosalind@example.org"),
        ("Rosalynd Quintero", "rosalind@example.com"),
        ("Thomas Adeyemi", ""),
        ("Tom Adeyemi", "tom@example.org"),
    ] {
        drive.sign(name, email, 0);
    }
    for language in petition::i18n::languages() {
        let mut organizer = drive.organizer();
        organizer.words = Words::new(&language);
        let _ = organizer.send(Message::Show(Page::Duplicates));
        let (mut places, mut heights) = (Vec::new(), std::collections::BTreeSet::new());
        loop {
            let [answer, ink] = ["answer-later", "pair-table"].map(|id| {
                let mut find = selector::id(Id::from(id)).find();
                organizer.interface(user_interface::Cache::new(), |interface, renderer| {
                    interface.operate(renderer, &mut operation::black_box(&mut find));
                });
                match find.finish() {
                    operation::Outcome::Some(found) => found,
                    _ => None,
                }
            });
            let Some(answer) = answer else { break };
            places.push(answer.visible_bounds().expect("in sight"));
            heights.insert(ink.expect("a table").bounds().height.to_bits());
            let later = duplicates::Message::Answer(Answer::Later);
            let _ = organizer.send(Message::Duplicates(later));
        }
        assert!(
            places.len() >= 3 && heights.len() > 1,
            "{places:?} {heights:?}"
        );
        assert!(
            places.iter().all(|place| *place == places[0]),
            "{places:?} in {language:?}"
        );
    }
}
