//! Merging in any order gives one answer; corrections, agreement and status of sheets.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{Roll, subject};
use ledger::campaign::CampaignId;
use ledger::{Decided, Entered, Issued, Opened, Reported};
use petition::signature::Draft;
use petition::time::Timestamp;
use petition::{Field, Petition};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(seconds, 0).expect("a moment")
}

fn station(number: u8) -> StationId {
    StationId::from_bytes([number; 16])
}

/// A hash for an entry with these 16 bytes.
fn hash(id: [u8; 16]) -> Hash {
    let mut bytes = [7; 32];
    bytes[..16].copy_from_slice(&id);
    Hash::from_bytes(bytes)
}

fn issued(seq: u64, lines: u32) -> IssuedSheet {
    Entry {
        campaign: CampaignId::PRACTICE,
        station: station(1),
        seq,
        id: EntryId::from_bytes([200; 16]),
        hash: Hash::from_bytes([200; 32]),
        content: Issued {
            issued_at: at(5),
            event: Some("dupont".to_owned()),
            text_hash: Petition::bundled()
                .expect("the bundled petition")
                .text_hash(Petition::bundled().expect("it").language()),
            consents: Vec::new(),
            lines,
        },
    }
}

fn signed(name: &str) -> Written {
    let mut draft = Draft::default();
    draft.set_text(Field::FamilyName, name.to_owned());
    Written::Signed(Box::new(
        draft
            .check_paper(&Petition::bundled().expect("the bundled petition"))
            .expect("a signature"),
    ))
}

/// An entry of a machine for a line of the sheet that station 1 issued as its entry `sheet`.
fn line(
    seconds: i64,
    machine: u8,
    sheet: u64,
    number: u32,
    reading: Reading,
    written: Written,
) -> PaperLine {
    let mut id = [machine; 16];
    id[..8].copy_from_slice(&seconds.to_le_bytes());
    Entry {
        campaign: CampaignId::PRACTICE,
        station: station(machine),
        seq: seconds.unsigned_abs(),
        id: EntryId::from_bytes(id),
        hash: hash(id),
        content: Entered {
            entered_at: at(seconds),
            counter: seconds.unsigned_abs(),
            at: PaperPlace {
                sheet: number_of(&issued(sheet, 10)),
                line: number,
            },
            reading,
            written,
        },
    }
}

fn news(seconds: i64, machine: u8, sheet: u64, news: News) -> SheetNews {
    Entry {
        campaign: CampaignId::PRACTICE,
        station: station(machine),
        seq: seconds.unsigned_abs(),
        id: EntryId::from_bytes([machine; 16]),
        hash: hash([machine; 16]),
        content: Reported {
            said_at: at(seconds),
            counter: seconds.unsigned_abs(),
            sheet: number_of(&issued(sheet, 10)),
            news,
        },
    }
}

fn names(roll: &Roll) -> Vec<(u32, String)> {
    roll.records()
        .iter()
        .map(|record| {
            (
                record.on_paper.expect("on paper").line,
                record.signature.full_name(),
            )
        })
        .collect()
}

#[test]
fn a_decision_survives_a_correction() {
    let first = line(10, 1, 7, 3, Reading::First, signed("Lopes"));
    let corrected = line(20, 2, 7, 3, Reading::First, signed("Lopez"));
    let opened = |decisions| Opened {
        sheets: vec![issued(7, 10)],
        lines: vec![corrected.clone(), first.clone()],
        decisions,
        ..Opened::default()
    };
    let roll = Roll::new(opened(Vec::new()));
    assert_eq!(names(&roll), [(3, "Lopez".to_owned())]);
    let record = &roll.records()[0];
    assert_eq!(
        (record.id, record.station, record.signed_at.unix()),
        (first.id, first.station, 5)
    );
    assert_eq!(record.event.as_deref(), Some("dupont"));
    for named in [&first, &corrected] {
        let decision = Entry {
            campaign: CampaignId::PRACTICE,
            station: station(3),
            seq: 1,
            id: EntryId::from_bytes([3; 16]),
            hash: hash([3; 16]),
            content: Decided {
                decided_at: at(30),
                counter: 30,
                subject: Subject(named.hash),
                verdict: Verdict::Withdrawn,
            },
        };
        let roll = Roll::new(opened(vec![decision]));
        assert!(roll.is_empty(), "whichever entry it names");
        assert_eq!(
            roll.lines_to_strike(),
            [LineToStrike {
                at: first.at,
                reason: StrikeReason::Withdrawn
            }]
        );
        assert_eq!(subject(&roll.left_out()[0].0), Subject(first.hash));
    }
}

#[test]
fn a_key_pressed_by_mistake_loses_no_signature() {
    let lines = vec![
        line(10, 1, 7, 1, Reading::First, signed("Lopez")),
        line(11, 1, 7, 4, Reading::First, signed("Kim")),
    ];
    let blank = news(
        20,
        1,
        7,
        News::RestBlank {
            from: 2,
            reading: Reading::First,
        },
    );
    let paper = Paper::new(&[issued(7, 10)], lines, vec![blank], Vec::new());
    let sheet = paper.sheets().next().expect("a sheet");
    assert_eq!(
        (
            sheet.signed_lines(),
            sheet.lines_read(Reading::First),
            sheet.next_line(Reading::First)
        ),
        (2, 10, None)
    );
    assert_eq!(sheet.status(), SheetStatus::Entered);
    assert_eq!(sheet.written(2, Reading::First), Some(&Written::Blank));
    assert!(matches!(
        sheet.written(4, Reading::First),
        Some(Written::Signed(_))
    ));
}

#[test]
fn a_sheet_stays_issued_whatever_becomes_of_it() {
    let counts = |news: Vec<SheetNews>, lines: Vec<PaperLine>| {
        let sheets = [issued(7, 1), issued(8, 1)];
        let paper = Paper::new(&sheets, lines, news, Vec::new());
        paper.by_event().into_values().next().expect("an event")
    };
    let all = SheetCounts {
        issued: 2,
        ..SheetCounts::default()
    };
    assert_eq!(counts(vec![], vec![]), all);
    let out = counts(vec![news(10, 1, 7, News::Out)], vec![]);
    assert_eq!(out, SheetCounts { out: 1, ..all });
    let back = counts(vec![news(10, 1, 7, News::Back)], vec![]);
    assert_eq!(back, SheetCounts { back: 1, ..all });
    let missing = counts(vec![news(10, 1, 7, News::Missing)], vec![]);
    assert_eq!(missing, SheetCounts { missing: 1, ..all });
    let read = line(30, 1, 7, 1, Reading::First, signed("Kim"));
    let entered = SheetCounts {
        entered: 1,
        signed: 1,
        ..all
    };
    assert_eq!(counts(vec![], vec![read]), entered);
}

#[test]
fn the_latest_news_gives_the_status_of_a_sheet() {
    let status = |news: Vec<SheetNews>, lines: Vec<PaperLine>| {
        Paper::new(&[issued(7, 1)], lines, news, Vec::new())
            .sheets()
            .next()
            .expect("a sheet")
            .status()
    };
    let signed = || line(30, 1, 7, 1, Reading::First, signed("Kim"));
    assert_eq!(status(vec![], vec![]), SheetStatus::Issued);
    assert_eq!(
        status(vec![news(10, 1, 7, News::Out)], vec![]),
        SheetStatus::Out
    );
    assert_eq!(
        status(
            vec![news(20, 2, 7, News::Missing), news(10, 1, 7, News::Out)],
            vec![]
        ),
        SheetStatus::Missing
    );
    assert_eq!(
        status(vec![news(20, 2, 7, News::Missing)], vec![signed()]),
        SheetStatus::Entered,
        "it was found, since it was read"
    );
    assert_eq!(
        status(vec![news(40, 2, 7, News::Missing)], vec![signed()]),
        SheetStatus::Missing,
        "lost after it was read"
    );
    assert_eq!(
        status(vec![news(40, 2, 7, News::Back)], vec![signed()]),
        SheetStatus::Entered
    );
}

#[test]
fn a_sheet_can_be_entered_before_its_station_turns_in() {
    let lines = vec![
        line(10, 2, 7, 1, Reading::First, signed("Kim")),
        line(12, 2, 7, 2, Reading::First, Written::Struck),
    ];
    let paper = Paper::new(&[], lines.clone(), Vec::new(), Vec::new());
    let sheet = paper.sheets().next().expect("a sheet");
    assert_eq!(
        (
            sheet.next_line(Reading::First),
            sheet.status(),
            sheet.event()
        ),
        (Some(3), SheetStatus::Back, None)
    );
    let rest = news(
        13,
        2,
        7,
        News::RestBlank {
            from: 3,
            reading: Reading::First,
        },
    );
    let paper = Paper::new(&[], lines.clone(), vec![rest], Vec::new());
    assert_eq!(
        paper.sheets().next().expect("a sheet").status(),
        SheetStatus::Entered
    );
    let roll = Roll::new(Opened {
        lines,
        ..Opened::default()
    });
    assert_eq!(
        (roll.len(), roll.records()[0].signed_at.unix()),
        (1, 10),
        "the time of entry, until the time of issue is known"
    );
}

#[test]
fn readers_agree_on_lines_that_they_read_alike() {
    let mut lines = Vec::new();
    for (number, first, second) in [
        (1, signed("Kim"), signed("KIM")),
        (2, signed("Kim"), signed("Kin")),
        (3, Written::Illegible, signed("Kim")),
        (4, Written::Blank, Written::Blank),
    ] {
        lines.push(line(10, 1, 7, number, Reading::First, first));
        lines.push(line(20, 2, 7, number, Reading::Second, second));
    }
    lines.push(line(10, 1, 7, 5, Reading::First, signed("Read once")));
    let paper = Paper::new(&[issued(7, 10)], lines, Vec::new(), Vec::new());
    let agreement = paper.agreement();
    assert_eq!((agreement.compared, agreement.percent()), (4, Some(50.0)));
    assert_eq!(
        agreement
            .differing
            .iter()
            .map(|at| at.line)
            .collect::<Vec<_>>(),
        [2, 3]
    );
    assert_eq!(
        paper.sheets().next().expect("a sheet").signed_lines(),
        3,
        "the first reading counts"
    );
}

#[test]
fn one_of_ten_consecutive_sheets_is_read_twice() {
    let series = Series::from_bytes(&[7; 16]);
    let twice = (31..=60)
        .filter(|number| {
            is_read_twice(SheetNumber {
                series,
                number: *number,
            })
        })
        .count();
    assert_eq!(twice, 3);
}

#[test]
fn debug_output_shows_no_signer() {
    let line = line(10, 1, 7, 1, Reading::First, signed("Quintero"));
    let paper = Paper::new(&[issued(7, 10)], vec![line.clone()], Vec::new(), Vec::new());
    let printed = format!("{line:?} {paper:?} {:?}", paper.sheets().next());
    assert!(!printed.contains("Quintero"), "{printed}");
}

fn any_written() -> impl Strategy<Value = Written> {
    prop_oneof![
        "[A-Z][a-z]{1,4}".prop_map(|name| signed(&name)),
        Just(Written::Blank),
        Just(Written::Struck),
        Just(Written::Illegible),
        Just(Written::Duplicate)
    ]
}

fn any_line() -> impl Strategy<Value = PaperLine> {
    // Five machines with clocks that nobody set: many times are the same.
    (
        0..6_i64,
        1..6_u8,
        1..4_u64,
        1..5_u32,
        any::<bool>(),
        any_written(),
    )
        .prop_map(|(seconds, machine, sheet, number, second, written)| {
            line(
                seconds,
                machine,
                sheet,
                number,
                if second {
                    Reading::Second
                } else {
                    Reading::First
                },
                written,
            )
        })
}

fn any_news() -> impl Strategy<Value = SheetNews> {
    let kind = prop_oneof![
        Just(News::Out),
        Just(News::Back),
        Just(News::Missing),
        (1..5_u32).prop_map(|from| News::RestBlank {
            from,
            reading: Reading::First
        })
    ];
    (0..6_i64, 1..6_u8, 1..4_u64, kind)
        .prop_map(|(seconds, machine, sheet, kind)| news(seconds, machine, sheet, kind))
}

/// Everything that can be seen of the sheets.
fn visible(roll: &Roll) -> Vec<String> {
    let records = roll.records().iter().map(|record| {
        format!(
            "{:?} {:?} {} {}",
            record.on_paper,
            subject(record),
            record.signature.full_name(),
            record.signed_at
        )
    });
    let sheets = roll.paper().sheets().map(|sheet| {
        let lines = |reading| {
            (1..6)
                .map(|line| format!("{:?}", sheet.written(line, reading)))
                .collect::<String>()
        };
        format!(
            "{sheet:?} {:?} {} {} {:?}",
            sheet.status(),
            lines(Reading::First),
            lines(Reading::Second),
            sheet.agreement()
        )
    });
    records.chain(sheets).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn merging_in_any_order_and_twice_gives_one_answer(
        (lines, shuffled) in prop::collection::vec(any_line(), 0..24).prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        (news, shuffled_news) in prop::collection::vec(any_news(), 0..8).prop_flat_map(|news| (Just(news.clone()), Just(news).prop_shuffle())),
        again in any::<bool>(),
    ) {
        // No real station gives two entries one number. If made-up ones do, the first is kept on
        // both sides.
        let keep = |lines: Vec<PaperLine>| {
            let mut known = BTreeSet::new();
            lines.into_iter().filter(|line| known.insert((line.station, line.id))).collect::<Vec<_>>()
        };
        let lines = keep(lines);
        let mut shuffled: Vec<PaperLine> = shuffled.into_iter().filter(|line| lines.contains(line)).collect();
        let mut known = BTreeSet::new();
        let news: Vec<SheetNews> = news.into_iter().filter(|news| known.insert((news.sheet, news.said_at.unix(), news.station))).collect();
        let mut shuffled_news: Vec<SheetNews> = shuffled_news.into_iter().filter(|sheet_news| news.contains(sheet_news)).collect();
        if again {
            shuffled.extend(lines.clone());
            shuffled_news.extend(news.clone());
        }
        let roll = |lines, news| Roll::new(Opened { sheets: vec![issued(1, 4), issued(2, 4)], lines, news, ..Opened::default() });
        prop_assert_eq!(visible(&roll(lines, news)), visible(&roll(shuffled, shuffled_news)));
    }
}
