//! Covers and receipts.

use print::{Cover, Heading, Layout, Paper, Receipt};

use super::{CREATED, Page, heading, petition, words};

pub(crate) fn covers_and_receipts() -> Vec<Page> {
    let plain = heading(&petition());
    let practice = Heading {
        practice: true,
        ..plain.clone()
    };
    let signed_head = format!(
        "PK1:0F8FAD5B-D9CB-469F-A165-70867728950E:1210:{}:{}",
        "7F3A91C2".repeat(8),
        "04BD5E6F".repeat(16)
    );
    vec![
        Page::plain("cover-letter", cover(&plain, Layout::Letter, "Maryland")),
        Page::plain("cover-practice", cover(&practice, Layout::A4, "")),
        Page::with_codes(
            "receipt-letter",
            receipt(&plain, Paper::Letter, &signed_head),
            vec![signed_head.clone()],
        ),
        Page::with_codes(
            "receipt-practice",
            receipt(&practice, Paper::A4, &signed_head),
            vec![signed_head.clone()],
        ),
    ]
}

fn cover(heading: &Heading, layout: Layout, part: &str) -> Vec<u8> {
    let petition = petition();
    let states = [
        ("District of Columbia", 812),
        ("Maryland", 311),
        ("Virginia", 80),
        ("Puerto Rico", 1),
    ];
    let request = Cover {
        heading,
        text: petition.text(petition.language()),
        part,
        signatures: 1_204,
        on_paper: 0,
        sheets: Some(("78X3M-0001-5".to_owned(), "78X3M-0121-G".to_owned())),
        period: ("Nov 20, 2026".to_owned(), "Nov 24, 2026".to_owned()),
        states: states
            .map(|(name, count)| (name.to_owned(), count))
            .to_vec(),
        events: vec![
            ("Dupont Circle".to_owned(), 900),
            ("Columbia Heights".to_owned(), 304),
        ],
        heads: vec![(
            "0f8fad5b-d9cb-469f-a165-70867728950e".to_owned(),
            1_210,
            "7f3a 91c2 04bd".to_owned(),
        )],
        layout,
        created: CREATED,
        words: words(),
    };
    print::cover(&request).expect("a cover").pdf
}

fn receipt(heading: &Heading, paper: Paper, signed_head: &str) -> Vec<u8> {
    let request = Receipt {
        volunteer: "Ana R.",
        heading,
        station: "0f8fad5b-d9cb-469f-a165-70867728950e",
        event: "Dupont Circle",
        shift: (
            Some("Nov 24, 2026, 13:02".to_owned()),
            "Nov 24, 2026, 17:31".to_owned(),
        ),
        signatures: 312,
        sheets: 10,
        entries: Some((889, 1_210)),
        head: "7f3a 91c2 04bd",
        signed_head,
        paper,
        created: CREATED,
        words: words(),
    };
    print::receipt(&request).expect("a receipt").pdf
}
