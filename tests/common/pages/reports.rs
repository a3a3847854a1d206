//! Reports and the certificate of an erasure.

use petition::Language;
use print::{Certificate, Chart, Paper, Report, Shares, Table};

use super::{CREATED, Page, petition};

pub(crate) fn reports() -> Vec<Page> {
    let language = Language::english();
    let petition = petition();
    let title = petition.text(petition.language()).title.as_str();
    let page =
        |name, report: &Report<'_>| Page::plain(name, print::report(report).expect("a report").pdf);
    let nobody = Report {
        practice: Some("PRACTICE".to_owned()),
        paper: Paper::A4,
        ..empty(title, &language)
    };
    vec![
        page("report-letter", &full(title, &language)),
        page("report-nobody", &nobody),
        Page::plain("certificate", certificate(title, &language)),
    ]
}

/// A report of a drive in which nobody has signed yet.
fn empty<'a>(title: &'a str, language: &'a Language) -> Report<'a> {
    Report {
        title,
        organizer: "Example Alliance",
        count: "Nobody has signed yet.".to_owned(),
        about: String::new(),
        goal: None,
        charts: Vec::new(),
        tables: Vec::new(),
        shares: Vec::new(),
        others: "\u{1} others".to_owned(),
        foot: "This page names nobody who signed.".to_owned(),
        practice: None,
        paper: Paper::Letter,
        created: CREATED,
        language,
    }
}

/// A report that needs all of its page.
fn full<'a>(title: &'a str, language: &'a Language) -> Report<'a> {
    Report {
        count: "10,000 signatures".to_owned(),
        about: "Nov 22, 2026 – Nov 24, 2026 · 5 events · 24 states · 4 stations".to_owned(),
        goal: Some((
            "10,000 of 12,000 hoped for, 83 % (1,000 a day at each station)".to_owned(),
            0.83,
        )),
        charts: charts(),
        tables: tables(),
        shares: shares(),
        ..empty(title, language)
    }
}

fn charts() -> Vec<Chart> {
    let hours = |peak: usize| {
        (8..22)
            .map(|hour: usize| (format!("{hour}:00"), peak / (1 + hour.abs_diff(14))))
            .collect::<Vec<_>>()
    };
    [1_204, 800, 12]
        .into_iter()
        .enumerate()
        .map(|(day, peak)| Chart {
            title: format!("Signatures by hour, November {}", 22 + day),
            bars: hours(peak),
        })
        .collect()
}

fn tables() -> Vec<Table> {
    let table = |title: &str, rows: &[(&str, usize)]| Table {
        title: title.to_owned(),
        rows: rows
            .iter()
            .map(|(name, count)| ((*name).to_owned(), *count))
            .collect(),
    };
    let states = [
        "Maryland",
        "District of Columbia",
        "Virginia",
        "New York",
        "Pennsylvania",
        "Puerto Rico",
        "Georgia",
        "North Carolina",
    ];
    let many: Vec<_> = states
        .iter()
        .chain(&states)
        .chain(&states)
        .enumerate()
        .map(|(at, name)| (*name, 2_900 / (at + 1)))
        .collect();
    let events = [
        ("Dupont Circle", 4_200),
        (
            "Plaza de la Mariposa, at the corner of Columbia Road and 16th",
            2_800,
        ),
        ("ميدان التحرير، أمام المكتبة", 2_000),
        ("王府井", 999),
        ("No event", 1),
    ];
    let stations = [
        ("0f8fad5b", 4_000),
        ("67278cf1", 3_000),
        ("a1b2c3d4", 2_999),
        ("ffffffff", 1),
    ];
    vec![
        table("By event", &events),
        table("By state", &many),
        table("By station", &stations),
    ]
}

fn shares() -> Vec<Shares> {
    let list = |title: &str, rows: &[(&str, usize)]| Shares {
        title: title.to_owned(),
        rows: rows
            .iter()
            .map(|(name, count)| {
                let number = format!("{count} ({} %)", 100 * count / 10_000);
                ((*name).to_owned(), number, *count as f32 / 10_000.0)
            })
            .collect(),
    };
    vec![
        list(
            "How they signed",
            &[("On a screen", 9_100), ("On paper", 900)],
        ),
        list(
            "May be contacted",
            &[
                ("By e-mail", 5_200),
                ("By text message", 3_100),
                ("CASA may write to me", 2_000),
                ("By nobody", 4_100),
            ],
        ),
    ]
}

/// A certificate of many stations, which needs a second page.
fn certificate(title: &str, language: &Language) -> Vec<u8> {
    let words = |words: &str| words.to_owned();
    let station = |at: usize| {
        let row = [
            format!("0f8fad5b-d9cb-469f-a165-7086772895{at:02x}"),
            format!("{}", 300 + at),
            format!("{}", 310 + at),
            words("7f3a 91c2 04bd"),
        ];
        [
            row,
            [
                words("7f3a91c204bd55e0").repeat(4),
                String::new(),
                String::new(),
                String::new(),
            ],
        ]
    };
    let head = ["Station", "Signatures", "Entries", "Code of the last entry"].map(words);
    let request = Certificate {
        title: words("Certificate of erasure"),
        petition: title,
        organizer: "Example Alliance",
        statement: words(
            "On Jun 30, 2027, 09:08, the key files of this campaign that are named here were destroyed.",
        ),
        facts: vec![(
            words("Campaign and key"),
            vec![
                (
                    words("Public key"),
                    words("age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq"),
                ),
                (
                    words("Destroyed"),
                    words("/home/organizer/protect/organizer.key"),
                ),
                (
                    String::new(),
                    words(
                        "/media/organizer/stick/a folder with a rather long name/protect/organizer.key",
                    ),
                ),
            ],
        )],
        stations: (
            words("What can no longer be opened"),
            std::iter::once(head)
                .chain((0..14).flat_map(station))
                .collect(),
        ),
        notes: vec![(
            words("What was not reached"),
            vec![
                words("Copies of the key file on sticks that are not plugged in."),
                words("Other stations."),
            ],
        )],
        by_hand: ["Destroyed by", "Witness", "Date"].map(words).to_vec(),
        foot: words("It names nobody who signed."),
        page: words("page \u{1} of \u{2}"),
        practice: None,
        paper: Paper::Letter,
        created: CREATED,
        language,
    };
    print::certificate(&request).expect("a certificate").pdf
}
