//! Covers and receipts.

use ed25519_dalek::{Signer as _, SigningKey};
use ledger::campaign::CampaignId;
use ledger::{Hash, Head, SignedHead, Station};
use print::{Cover, Heading, Layout, Paper, Receipt};

use super::{CREATED, Page, heading, petition, words};

pub(crate) fn covers_and_receipts() -> Vec<Page> {
    let plain = heading(&petition());
    let practice = Heading {
        practice: true,
        ..plain.clone()
    };
    let signed_head = station_and_head().1.in_a_code();
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

/// A station and its head, signed as a ledger signs it.
fn station_and_head() -> (Station, SignedHead) {
    let key = SigningKey::from_bytes(&[9; 32]);
    let station = Station::new(
        CampaignId::PRACTICE,
        key.verifying_key().to_bytes(),
        [5; 32],
    );
    let (seq, hash) = (1_210_u64, blake3::hash(b"the last entry"));
    let mut message = blake3::Hasher::new_derive_key("petition-kiosk 2026-11 ledger head v2");
    for part in [
        station.campaign.as_bytes().as_slice(),
        station.id.as_bytes(),
        &seq.to_le_bytes(),
        hash.as_bytes(),
    ] {
        message.update(part);
    }
    let signature = key.sign(message.finalize().as_bytes()).to_bytes();
    let hash = Hash::try_from(hash.to_hex().to_string()).expect("a hash");
    let head = Head {
        station: station.id,
        seq,
        hash,
    };
    (station, SignedHead::new(head, signature))
}

fn receipt(heading: &Heading, paper: Paper, signed_head: &str) -> Vec<u8> {
    let (station, head) = station_and_head();
    let request = Receipt {
        volunteer: "Ana R.",
        heading,
        station: &station.id.to_string(),
        station_words: &station.words().to_string(),
        drive_words: "legal winner thank year wave sausage",
        event: "Dupont Circle",
        shift: (
            Some("Nov 24, 2026, 13:02".to_owned()),
            "Nov 24, 2026, 17:31".to_owned(),
        ),
        signatures: 312,
        sheets: 10,
        mirrored: "1 – 1210",
        entries: Some((889, 1_210)),
        head: &head.head.code(),
        signed_head,
        paper,
        created: CREATED,
        words: words(),
    };
    print::receipt(&request).expect("a receipt").pdf
}
