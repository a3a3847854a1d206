//! Merging in any order gives one answer; corrections, agreement, whereabouts.

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

fn issued(seq: u64, lines: u32) -> IssuedSheet {
    Entry {
        campaign: CampaignId::PRACTICE,
        station: station(1),
        seq,
        id: EntryId::from_bytes([200; 16]),
        content: Issued {
            issued_at: at(5),
            event: Some("dupont".to_owned()),
            text_hash: Petition::bundled()
                .expect("the bundled petition")
                .text_hash(Petition::bundled().expect("it").language()),
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

/// Said by a machine at a moment, of a line of the sheet that station 1 issued as its entry
/// `sheet`.
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
        content: Entered {
            entered_at: at(seconds),
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
        content: Reported {
            said_at: at(seconds),
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
fn a_correction_holds_and_what_was_decided_holds_over_it() {
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
            content: Decided {
                decided_at: at(30),
                subject: Subject {
                    station: named.station,
                    id: named.id,
                },
                verdict: Verdict::Withdrawn,
            },
        };
        let roll = Roll::new(opened(vec![decision]));
        assert!(roll.is_empty(), "whichever entry it names");
        assert_eq!(
            roll.to_strike(),
            [Struck {
                at: first.at,
                why: Strike::Withdrawn
            }]
        );
        assert_eq!(
            subject(&roll.left_out()[0].0),
            Subject {
                station: first.station,
                id: first.id
            }
        );
    }
}

#[test]
fn one_key_too_many_lets_no_signature_go() {
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
            sheet.signed(),
            sheet.read(Reading::First),
            sheet.next_line(Reading::First)
        ),
        (2, 10, None)
    );
    assert_eq!(sheet.whereabouts(), Whereabouts::Entered);
    assert_eq!(sheet.said(2, Reading::First), Some(&Written::Blank));
    assert!(matches!(
        sheet.said(4, Reading::First),
        Some(Written::Signed(_))
    ));
}

#[test]
fn a_sheet_is_where_it_was_seen_last() {
    let here = |news: Vec<SheetNews>, lines: Vec<PaperLine>| {
        Paper::new(&[issued(7, 1)], lines, news, Vec::new())
            .sheets()
            .next()
            .expect("a sheet")
            .whereabouts()
    };
    let signed = || line(30, 1, 7, 1, Reading::First, signed("Kim"));
    assert_eq!(here(vec![], vec![]), Whereabouts::Issued);
    assert_eq!(
        here(vec![news(10, 1, 7, News::Out)], vec![]),
        Whereabouts::Out
    );
    assert_eq!(
        here(
            vec![news(20, 2, 7, News::Missing), news(10, 1, 7, News::Out)],
            vec![]
        ),
        Whereabouts::Missing
    );
    assert_eq!(
        here(vec![news(20, 2, 7, News::Missing)], vec![signed()]),
        Whereabouts::Entered,
        "who reads it has found it"
    );
    assert_eq!(
        here(vec![news(40, 2, 7, News::Missing)], vec![signed()]),
        Whereabouts::Missing,
        "lost after it was read"
    );
    assert_eq!(
        here(vec![news(40, 2, 7, News::Back)], vec![signed()]),
        Whereabouts::Entered
    );
}

#[test]
fn a_sheet_of_a_station_that_has_not_turned_in_is_entered_all_the_same() {
    let lines = vec![
        line(10, 2, 7, 1, Reading::First, signed("Kim")),
        line(12, 2, 7, 2, Reading::First, Written::Struck),
    ];
    let paper = Paper::new(&[], lines.clone(), Vec::new(), Vec::new());
    let sheet = paper.sheets().next().expect("a sheet");
    assert_eq!(
        (
            sheet.next_line(Reading::First),
            sheet.whereabouts(),
            sheet.event()
        ),
        (Some(3), Whereabouts::Back, None)
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
        paper.sheets().next().expect("a sheet").whereabouts(),
        Whereabouts::Entered
    );
    let roll = Roll::new(Opened {
        lines,
        ..Opened::default()
    });
    assert_eq!(
        (roll.len(), roll.records()[0].signed_at.unix()),
        (1, 10),
        "by when it was entered, until more is known"
    );
}

#[test]
fn readers_agree_where_they_read_the_same_words() {
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
            .differ
            .iter()
            .map(|at| at.line)
            .collect::<Vec<_>>(),
        [2, 3]
    );
    assert_eq!(
        paper.sheets().next().expect("a sheet").signed(),
        3,
        "the first reading counts"
    );
}

#[test]
fn one_of_ten_sheets_that_follow_each_other_is_read_twice() {
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
fn nothing_of_a_signer_can_be_printed() {
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
    // Clocks of five machines that nobody set: many moments are the same.
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

/// Everything that anyone can see of the sheets.
fn seen(roll: &Roll) -> Vec<String> {
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
        let said = |reading| {
            (1..6)
                .map(|line| format!("{:?}", sheet.said(line, reading)))
                .collect::<String>()
        };
        format!(
            "{sheet:?} {:?} {} {} {:?}",
            sheet.whereabouts(),
            said(Reading::First),
            said(Reading::Second),
            sheet.agreement()
        )
    });
    records.chain(sheets).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn merging_in_any_order_and_twice_comes_to_one_answer(
        (lines, shuffled) in prop::collection::vec(any_line(), 0..24).prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        (heard, shuffled_news) in prop::collection::vec(any_news(), 0..8).prop_flat_map(|news| (Just(news.clone()), Just(news).prop_shuffle())),
        again in any::<bool>(),
    ) {
        // No station gives two entries one number: where the made-up ones do, the first is kept on
        // both sides.
        let keep = |lines: Vec<PaperLine>| {
            let mut known = BTreeSet::new();
            lines.into_iter().filter(|line| known.insert((line.station, line.id))).collect::<Vec<_>>()
        };
        let lines = keep(lines);
        let mut shuffled: Vec<PaperLine> = shuffled.into_iter().filter(|line| lines.contains(line)).collect();
        let mut known = BTreeSet::new();
        let heard: Vec<SheetNews> = heard.into_iter().filter(|news| known.insert((news.sheet, news.said_at.unix(), news.station))).collect();
        let mut shuffled_news: Vec<SheetNews> = shuffled_news.into_iter().filter(|news| heard.contains(news)).collect();
        if again {
            shuffled.extend(lines.clone());
            shuffled_news.extend(heard.clone());
        }
        let roll = |lines, news| Roll::new(Opened { sheets: vec![issued(1, 4), issued(2, 4)], lines, news, ..Opened::default() });
        prop_assert_eq!(seen(&roll(lines, heard)), seen(&roll(shuffled, shuffled_news)));
    }
}
