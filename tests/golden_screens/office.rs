//! The screens of the office.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use iced_test::core::Size;
use iced_test::runtime::{UserInterface, user_interface};
use kiosk::ui::theme::{Appearance, theme};
use ledger::campaign::{Campaign, CampaignId, StationName};
use ledger::{
    Entered, Entry, EntryId, Hash, Head, Issued, Missing, News, Opened, PaperPlace, Reader,
    Reading, Reported, Standing, Station, StationId, StationReport, Written,
};
use petition::Petition;
use petition::i18n::Words;
use petition::signature::Draft;
use petition::time::Timestamp;
use petition_kiosk::erasure::{Elsewhere, Plan};
use petition_kiosk::office::{Context, Message, Office, Page, change, erase, paper, roll as list};
use petition_kiosk::ready::{Done, Facts, OnStick};
use roll::Roll;
use roll::paper::number_of;

use crate::kinds::kind_of_pairs;
use crate::office::{open, practice_key};
use crate::person::{self, LANDSCAPE, PORTRAIT, Picture};
use crate::{both, check, common, others};

/// An office that prints into a folder with the same name on every machine.
pub(crate) fn locked() -> Office {
    Office::locked(PathBuf::from("/home/organizer/Documents/Petition sheets"))
}

/// A picture of the office in a window of this size.
pub(crate) fn picture(
    office: &Office,
    context: &Context,
    words: &Words,
    size: Size,
    scale: f32,
) -> Picture {
    let context = Context {
        size,
        ..context.clone()
    };
    let mut renderer = person::renderer();
    let mut interface = UserInterface::build(
        office.view(&context, words),
        size,
        user_interface::Cache::new(),
        &mut renderer,
    );
    Picture::draw(
        &mut interface,
        &mut renderer,
        size,
        scale,
        &theme(Appearance::Light),
        Instant::now(),
    )
}

/// The events of a campaign, as the office shows them.
pub(crate) fn events(campaign: &Campaign) -> Vec<(String, String)> {
    campaign
        .events
        .iter()
        .map(|event| (event.name.clone(), event.code.clone()))
        .collect()
}

/// A roll of 61: a demo of 60, and one of them who signed once more in a hurry.
pub(crate) fn roll_of_demo(demo: &common::Demo, campaign: &Campaign) -> Roll {
    let key = practice_key(&demo.path("out/campaign"));
    let opened = Reader::open(&demo.path("out/ledger.db"))
        .and_then(|reader| reader.open_all(campaign, &key, |_| true));
    // The station has another id each time, so its heads are left out and its id is replaced.
    let mut opened = opened.expect("opened");
    for record in &mut opened.records {
        record.station = StationId::from_bytes([0x5a; 16]);
    }
    let mut again = serde_json::to_value(&opened.records[2]).expect("JSON");
    again["id"] = "00000000-0000-4000-8000-000000000001".into();
    again["signature"]["email"] = "".into();
    let name = again["signature"]["given_name"]
        .as_str()
        .expect("a name")
        .to_owned();
    again["signature"]["given_name"] = name[..name.len() - 1].into();
    opened
        .records
        .push(common::records::record(again, &campaign.petition));
    opened.stations = stations(&opened.stations[0]);
    opened.missing = alarms(opened.stations[3].station.id);
    let entries = opened.stations.iter().zip([61, 31, 1, 4]);
    opened.heads = entries
        .map(|(report, seq)| head(report.station.id, seq))
        .collect();
    Roll::new(opened)
}

fn head(station: StationId, seq: u64) -> Head {
    Head {
        station,
        seq,
        hash: Hash::from_bytes([9; 32]),
    }
}

/// Two alarms about a station, of which one was dismissed.
fn alarms(station: StationId) -> Vec<Missing> {
    [(12, true), (9, false)]
        .map(|(seq, is_dismissed)| Missing {
            head: head(station, seq),
            held: 4,
            is_dismissed,
        })
        .to_vec()
}

/// The ledger's own station with a key that is the same each time, one that waits, one that was
/// refused, and one that was taken in.
fn stations(own: &StationReport) -> Vec<StationReport> {
    let station = |key| Station::new(CampaignId::PRACTICE, [key; 32], [2; 32]);
    let own = StationReport {
        station: station(1),
        ..own.clone()
    };
    let waiting = StationReport {
        station: station(3),
        standing: None,
        is_own: false,
        signatures: 30,
        unsigned: 1,
        other_recipients: 2,
        claims: 1,
        ..own.clone()
    };
    let refused = StationReport {
        station: station(4),
        standing: Some(Standing::Refused),
        is_own: false,
        signatures: 1,
        ..own.clone()
    };
    let accepted = StationReport {
        station: station(5),
        standing: Some(Standing::Accepted),
        is_own: false,
        signatures: 4,
        ..own.clone()
    };
    vec![own, waiting, refused, accepted]
}

/// Upright, and at 200 % on a small screen: all of the first page, the rest by scrolling.
pub(crate) fn upright(name: &str, office: &Office, context: &Context, words: &[Words; 2]) {
    let small = Size::new(PORTRAIT.width / 2.0, PORTRAIT.height / 2.0);
    let tiles: Vec<Picture> = words
        .iter()
        .flat_map(|words| {
            [(PORTRAIT, 1.0), (small, 2.0)]
                .map(|(size, scale)| picture(office, context, words, size, scale))
        })
        .collect();
    check(&format!("upright-{name}"), &tiles, 4);
}

#[test]
fn the_office() {
    let demo = common::Demo::new(60);
    let campaign = Campaign::load(&demo.path("out/campaign")).expect("a campaign");
    let words = both();
    let context = office_context(&events(&campaign));
    let mut office = locked().with_petition(Arc::new(campaign.petition.clone()));
    others(
        "office-locked",
        |words| office.view(&context, words),
        &words,
    );
    let key = practice_key(&demo.path("out/campaign"));
    open(&mut office, roll_of_demo(&demo, &campaign), &key);
    upright("office-today", &office, &context, &words);
    for (name, page) in [
        ("today", Page::Today),
        ("roll", Page::Roll),
        ("duplicates", Page::Duplicates),
        ("stations", Page::Stations),
        ("sheets", Page::Sheets),
        ("exports", Page::Exports),
        ("campaign", Page::Campaign),
    ] {
        let _ = office.update(Message::Show(page));
        others(
            &format!("office-{name}"),
            |words| office.view(&context, words),
            &words,
        );
        if matches!(page, Page::Duplicates | Page::Stations | Page::Exports) {
            upright(&format!("office-{name}"), &office, &context, &words);
        }
        if page == Page::Duplicates {
            let roll = roll_of_demo(&demo, &campaign);
            kind_of_pairs(&mut office, &roll, &context, &words);
        }
        if page == Page::Stations {
            // The table stands below the station that waits.
            let tall = Size::new(LANDSCAPE.width, 1_200.0);
            let tiles = words
                .each_ref()
                .map(|words| picture(&office, &context, words, tall, 1.0));
            check("tall-office-stations", &tiles, 2);
        }
    }
    let _ = office.update(Message::Roll(list::Message::ToggleFilters));
    let _ = office.update(Message::Show(Page::Roll));
    others(
        "office-roll-filtered",
        |words| office.view(&context, words),
        &words,
    );
    upright("office-roll-filtered", &office, &context, &words);
}

/// Sheets in the hands of volunteers, back, entered and missing.
fn sheets(loaded: &Campaign, petition: &Petition) -> Opened {
    let (campaign, station) = (loaded.id, StationId::from_bytes([0x3a; 16]));
    let at = |second: i64| Timestamp::from_unix(1_779_544_800 + second, 0).expect("a moment");
    let id = |number: u8| EntryId::from_bytes([number; 16]);
    let code = loaded.events.first().map(|event| event.code.clone());
    let text_hash = petition.text_hash(petition.language());
    let sheet = |number: u8| Entry {
        campaign,
        station,
        seq: number.into(),
        id: id(number),
        hash: Hash::from_bytes([number; 32]),
        content: Issued {
            issued_at: at(0),
            event: code.clone(),
            text_hash,
            consents: petition.offered(petition.language()),
            lines: 10,
        },
    };
    let signed = |name: &str, zip: &str| {
        let mut draft = Draft::default();
        (draft.given_name, draft.family_name) = petition::signature::split_name(name);
        zip.clone_into(&mut draft.zip);
        Written::Signed(Box::new(draft.check_paper(petition).expect("a signature")))
    };
    let line = |number: u8, sheet_number: u8, line: u32, reading, written| Entry {
        campaign,
        station,
        seq: number.into(),
        id: id(number),
        hash: Hash::from_bytes([number; 32]),
        content: Entered {
            entered_at: at(number.into()),
            counter: number.into(),
            at: PaperPlace {
                sheet: number_of(&sheet(sheet_number)),
                line,
            },
            reading,
            written,
        },
    };
    let news = |number: u8, of: u8, news| Entry {
        campaign,
        station,
        seq: number.into(),
        id: id(number),
        hash: Hash::from_bytes([number; 32]),
        content: Reported {
            said_at: at(number.into()),
            counter: number.into(),
            sheet: number_of(&sheet(of)),
            news,
        },
    };
    let first = Reading::First;
    Opened {
        sheets: (30..=36).map(sheet).collect(),
        lines: vec![
            line(101, 31, 1, first, signed("Rosalind Quintero", "20009")),
            line(102, 31, 2, first, Written::Struck),
            line(103, 30, 1, first, signed("Musa Abubakar", "20010")),
            line(
                104,
                30,
                1,
                Reading::Second,
                signed("Musa Abubaker", "20010"),
            ),
            line(105, 30, 2, first, Written::Blank),
            line(106, 30, 2, Reading::Second, Written::Blank),
        ],
        news: vec![
            news(
                110,
                30,
                News::RestBlank {
                    from: 3,
                    reading: first,
                },
            ),
            news(111, 32, News::Out),
            news(112, 33, News::Out),
            news(113, 34, News::Missing),
            news(114, 35, News::Back),
        ],
        ..Opened::default()
    }
}

/// One sheet is open at its third line, then another one at its second reading.
#[test]
fn paper() {
    let demo = common::Demo::new(1);
    let campaign = Campaign::load(&demo.path("out/campaign")).expect("a campaign");
    let petition = Petition::bundled().expect("the bundled petition");
    let opened = sheets(&campaign, &petition);
    let [read_twice, half_read] = [0, 1].map(|at| number_of(&opened.sheets[at]).to_string());
    let words = both();
    let context = office_context(&events(&campaign));
    let mut office = locked().with_petition(Arc::new(petition));
    let key = practice_key(&demo.path("out/campaign"));
    open(&mut office, Roll::new(opened), &key);
    let _ = office.update(Message::Show(Page::Paper));
    let mut send = |message| drop(office.update(Message::Paper(message)));
    send(paper::Message::Number(half_read));
    send(paper::Message::Open);
    "Siobhán O’Brien 10001siobhan@\n\n"
        .chars()
        .for_each(|key| send(paper::Message::Key(kiosk::ui::keys::Key::Writes(key))));
    others("office-paper", |words| office.view(&context, words), &words);
    let half = Size::new(LANDSCAPE.width / 2.0, LANDSCAPE.height / 2.0);
    for (name, size, scale) in [
        ("upright-office-paper", PORTRAIT, 1.0),
        ("large-office-paper", half, 2.0),
    ] {
        let tiles: Vec<Picture> = words
            .iter()
            .map(|words| picture(&office, &context, words, size, scale))
            .collect();
        check(name, &tiles, 1);
    }
    let _ = office.update(Message::Paper(paper::Message::Close));
    others(
        "office-paper-lists",
        |words| office.view(&context, words),
        &words,
    );
    let _ = office.update(Message::Paper(paper::Message::Number(read_twice)));
    let _ = office.update(Message::Paper(paper::Message::Open));
    others(
        "office-paper-second",
        |words| office.view(&context, words),
        &words,
    );
}

#[test]
fn the_end_of_a_key() {
    let demo = common::Demo::new(12);
    let plan = Plan::new(
        &demo.path("out/campaign"),
        &demo.path("out/ledger.db"),
        &Elsewhere::default(),
        None,
    );
    // The folders of this machine and the id of its station differ each time.
    let mut plan = plan.expect("a plan");
    plan.keys = vec![PathBuf::from("/home/organizer/protect/organizer.key")];
    plan.on_sticks = vec![PathBuf::from("/media/organizer/stick/organizer.key")];
    for station in &mut plan.stations {
        station.station = StationId::from_bytes([0x5a; 16]);
        station.code = "7f3a 91c2 04bd".to_owned();
    }
    let words = both();
    let context = office_context(&[("Dupont Circle".to_owned(), "dupont-circle".to_owned())]);
    let mut office = locked();
    let key = practice_key(&demo.path("out/campaign"));
    open(&mut office, Roll::default(), &key);
    let _ = office.update(Message::Show(Page::Erase));
    let mut send = |message| drop(office.update(Message::Erase(message)));
    send(erase::Message::Planned(Ok(Box::new(plan))));
    send(erase::Message::Typed("tell congress stop".to_owned()));
    others("office-erase", |words| office.view(&context, words), &words);
    let tiles: Vec<Picture> = words
        .iter()
        .map(|words| picture(&office, &context, words, PORTRAIT, 1.0))
        .collect();
    check("upright-office-erase", &tiles, 2);
    let certificate = PathBuf::from(
        "/home/organizer/Documents/Petition sheets/erasure-certificate-20270630-130800.pdf",
    );
    let _ = office.update(Message::Erase(erase::Message::Erased(Ok(certificate))));
    others(
        "office-erased",
        |words| office.view(&context, words),
        &words,
    );
}

/// Everything that the office shows of its station.
/// A drive that the office can change, on the organizer's machine.
pub(crate) fn drive(campaign: &Campaign) -> change::Drive {
    change::Drive {
        events: campaign.events.clone(),
        goal: Some(40),
        show_count: true,
        retention: Some("2027-06-30".to_owned()),
        stations: vec![StationName {
            station: StationId::from_bytes([0x2a; 16]),
            name: "Table 2".to_owned(),
        }],
        own: Some(StationId::from_bytes([0x18; 16])),
        practice: false,
        mirrors: Vec::new(),
        facts: Facts {
            folder: "/home/ana/.local/share/petition-kiosk/campaign".into(),
            version: 2,
            words: "legal winner thank year wave sausage".to_owned(),
            done: Done {
                passphrase: true,
                keys: vec!["RED".to_owned(), "GREEN".to_owned()],
                campaign: Some(OnStick {
                    stick: "BLUE".to_owned(),
                    version: 1,
                }),
                card: None,
            },
        },
    }
}

#[test]
fn changing_a_drive() {
    let demo = common::Demo::new(1);
    let campaign = Campaign::load(&demo.path("out/campaign")).expect("a campaign");
    let words = both();
    let context = office_context(&events(&campaign));
    let key = practice_key(&demo.path("out/campaign"));
    let mut office = locked().with_drive(drive(&campaign));
    open(&mut office, Roll::default(), &key);
    for (name, page) in [
        ("office-drive", Page::Campaign),
        ("office-change", Page::Change),
        ("office-ready", Page::Ready),
    ] {
        let _ = office.update(Message::Show(page));
        if page == Page::Change {
            let edit = change::Edit::Retention;
            let late = change::Message::Typed(edit, "2028-01-31".to_owned());
            let _ = office.update(Message::Change(late));
            let _ = office.update(Message::Change(change::Message::Save));
        }
        let tall = Size::new(LANDSCAPE.width, 1_700.0);
        let wide = |words| picture(&office, &context, words, tall, 1.0);
        let tiles: Vec<_> = words.iter().map(wide).collect();
        check(name, &tiles, 2);
        let upright = |words| picture(&office, &context, words, PORTRAIT, 1.0);
        let tiles: Vec<_> = words.iter().map(upright).collect();
        check(&format!("upright-{name}"), &tiles, 2);
        let half = Size::new(LANDSCAPE.width / 2.0, LANDSCAPE.height / 2.0);
        let large = |words| picture(&office, &context, words, half, 1.0);
        let tiles: Vec<_> = words.iter().map(large).collect();
        check(&format!("large-{name}"), &tiles, 2);
    }
}

pub(crate) fn office_context(events: &[(String, String)]) -> Context {
    Context {
        name: "Tell Congress: Stop local law…".to_owned(),
        events: events.to_vec(),
        recipient: "age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq".to_owned(),
        backup: Some("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p".to_owned()),
        words: "legal winner thank year wave sausage".to_owned(),
        online: "https://example.org/protect".to_owned(),
        texts: vec![
            ("English".to_owned(), "7f3a 91c2".to_owned()),
            ("Español".to_owned(), "04bd 55e0".to_owned()),
        ],
        consents: vec![(
            "email".to_owned(),
            "E-mail me about this campaign".to_owned(),
        )],
        stations: Vec::new(),
        goal: Some(40),
        retention: Some("2027-06-30".to_owned()),
        practice: true,
        has_desktop: false,
        size: LANDSCAPE,
    }
}
