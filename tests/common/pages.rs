//! Pages of every kind, made of the same words each time.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "a test fails by panicking, and not every test uses all of this"
)]

use petition::i18n::Words;
use petition::number::{Series, SheetNumber};
use petition::qr::Correction;
use petition::signature::{Ink, Point};
use petition::{Fields, Language, Need, Petition, Text};
use print::{
    self, BlankSheets, Chart, Cover, CreationDate, Heading, Layout, Line, Panel, Paper, Poster,
    Receipt, Shares, SheetWords, SignedSheets, Table,
};

/// A kind of page, the file, and what a scanner reads in it, page by page.
pub(crate) struct Page {
    pub(crate) name: &'static str,
    pub(crate) pdf: Vec<u8>,
    pub(crate) codes: Vec<String>,
    /// Into how many parts across and down a page is cut before a scanner sees it.
    pub(crate) cut: (usize, usize),
}

pub(crate) const ADDRESS: &str = "https://example.org/protect?source=dupont-circle";
/// A page that is not cut.
const WHOLE: (usize, usize) = (1, 1);
const STAMP: CreationDate = CreationDate {
    year: 2026,
    month: 11,
    day: 24,
    hour: 9,
    minute: 8,
    second: 0,
};

/// One name a script or more, as people write them.
pub(crate) const NAMES: &[&str] = &[
    "Siobhán O’Brien-Ñandú",
    "Nguyễn Thị Hồng Ánh",
    "Ελευθερία Παπαδοπούλου",
    "Дмитро Шевченко",
    "عبد الرحمن الخطيب",
    "علی\u{200c}رضا یزدی",
    "שרה לוי",
    "श्रीकृष्ण क्षत्रिय",
    "অনিন্দিতা চট্টোপাধ্যায়",
    "ரம்யா சுப்பிரமணியம்",
    "รุ่งนภา ใจดี",
    "ሰላም ተስፋዬ",
    "Անի Պետրոսյան",
    "王小明",
    "陳建國",
    "佐藤愛子 さくら タナカ",
    "김민수",
    "Maria (مريم) Lopez",
    "Ana 😀",
    "Wolfeschlegelsteinhausenbergerdorff Guadalupe de la Torre",
];

/// More scripts that fonts are bundled for, and what readers of PDF stumble over: letters that join
/// to one glyph, vowel marks, letters with marks that are written apart.
pub(crate) const MORE_NAMES: &[&str] = &[
    "علاء الدين الأحمد",
    "مُحَمَّد",
    "נִיקוּד",
    "ਗੁਰਮੀਤ ਸਿੰਘ",
    "હેતલ પટેલ",
    "లక్ష్మి రెడ్డి",
    "ಲಕ್ಷ್ಮಿ ಗೌಡ",
    "ലക്ഷ്മി നായർ",
    "නිමල් පෙරේරා",
    "សុខា ចាន់",
    "မြင့် အောင်",
    "ສົມພອນ ວົງສາ",
    "თამარ ბერიძე",
    "Jose\u{301} Nun\u{303}ez",
    "Ğülşen Çağlar İpek",
    "Zdzisław Gżegżółka",
    "李嘉诚",
    "김철수 Kim",
    "Jean-Luc d’Île-de-France",
    "אברהם Levi",
];

fn petition() -> Petition {
    Petition::bundled().expect("the bundled petition")
}

fn heading(petition: &Petition) -> Heading {
    let text = petition.text(petition.language());
    Heading {
        target: text.target.clone(),
        title: text.title.clone(),
        summary: text.summary.clone(),
        demand: text.demand.clone(),
        address: Some(ADDRESS.to_owned()),
        short_address: "example.org/protect".to_owned(),
        text_hash: petition.text_hash(petition.language()),
        unofficial: text.unofficial,
        practice: false,
        language: petition.language().clone(),
    }
}

/// A petition that runs from right to left.
fn arabic() -> Petition {
    let text = Text {
        title: "إلى الكونغرس: أقرّوا قانون حماية الهجرة الآن".to_owned(),
        summary: "أنهوا جميع اتفاقيات 287(g) بين الشرطة المحلية وإدارة الهجرة.".to_owned(),
        target: "الكونغرس".to_owned(),
        from: "[اسمك]".to_owned(),
        demand: "أنهوا جميع اتفاقيات 287(g) الآن.".to_owned(),
        unofficial: true,
        ..Text::default()
    };
    Petition::new(Language::new("ar").expect("a language"), text)
}

fn words() -> SheetWords {
    SheetWords::new(&Words::english())
}

/// A hand that writes loops, the longer the more.
fn ink(length: u16) -> Ink {
    let points = (0..length * 9).map(|at| {
        let turn = f32::from(at) / 9.0 * std::f32::consts::TAU;
        let x = 80.0 + f32::from(at) * 8.0 + 14.0 * turn.sin();
        let y = 120.0 - 40.0 * (0.5 - 0.5 * turn.cos());
        Point(x as u16, y as u16, u32::from(at) * 16)
    });
    Ink::new(vec![points.collect()]).expect("ink")
}

fn series() -> Series {
    Series::from_bytes(&[0x3a; 16])
}

fn print(
    heading: &Heading,
    names: &[&str],
    layout: Layout,
    undated: bool,
    part: &str,
    first_page: u32,
) -> Vec<u8> {
    let inks: Vec<Ink> = (0..names.len()).map(|at| ink(3 + at as u16 % 8)).collect();
    let lines: Vec<Line<'_>> = names
        .iter()
        .zip(&inks)
        .enumerate()
        .map(|(at, (name, ink))| Line {
            name: (*name).to_owned(),
            place: if at % 2 == 0 {
                "Washington, DC 20009"
            } else {
                "Saint Petersburg, FL 33701"
            }
            .to_owned(),
            date: format!("Nov {}, 2026", 20 + at / 5),
            ink,
        })
        .collect();
    let request = SignedSheets {
        heading,
        lines: &lines,
        first_number: (first_page - 1) * 10 + 1,
        first_page,
        total_pages: 42,
        series: series(),
        first_sheet: u64::from(first_page),
        part,
        undated,
        layout,
        created: STAMP,
        words: words(),
    };
    let printed = print::signed(&request, &|_| true).expect("sheets");
    // One character has no font, and its line is printed.
    let unprintable: String = printed
        .unprintable
        .iter()
        .map(|character| character.character)
        .collect();
    assert_eq!(
        unprintable,
        if names.iter().any(|name| name.contains('😀')) {
            "😀"
        } else {
            ""
        }
    );
    printed.pdf
}

pub(crate) fn signed() -> Vec<Page> {
    let plain = heading(&petition());
    let practice = Heading {
        practice: true,
        ..plain.clone()
    };
    let right_to_left = heading(&arabic());
    let page = |name, pdf| Page {
        name,
        pdf,
        codes: vec![ADDRESS.to_owned(); 2],
        cut: WHOLE,
    };
    vec![
        page(
            "signed-letter",
            print(&plain, NAMES, Layout::Letter, false, "", 31),
        ),
        page(
            "signed-a4",
            print(&plain, NAMES, Layout::A4, false, "Maryland", 1),
        ),
        page(
            "signed-legal",
            print(&plain, NAMES, Layout::Legal, false, "", 1),
        ),
        page(
            "signed-delivery",
            print(&plain, NAMES, Layout::Letter, true, "Maryland", 1),
        ),
        page(
            "signed-practice",
            print(&practice, NAMES, Layout::Legal, true, "", 1),
        ),
        page(
            "signed-more-scripts",
            print(&plain, MORE_NAMES, Layout::Letter, true, "", 1),
        ),
        page(
            "signed-right-to-left",
            print(&right_to_left, NAMES, Layout::Letter, false, "", 1),
        ),
    ]
}

pub(crate) fn covers_and_receipts() -> Vec<Page> {
    let petition = petition();
    let plain = heading(&petition);
    let practice = Heading {
        practice: true,
        ..plain.clone()
    };
    let cover = |heading: &Heading, layout, part: &str| {
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
            created: STAMP,
            words: words(),
        };
        print::cover(&request).expect("a cover").pdf
    };
    let signed_head = format!(
        "PK1:0F8FAD5B-D9CB-469F-A165-70867728950E:1210:{}:{}",
        "7F3A91C2".repeat(8),
        "04BD5E6F".repeat(16)
    );
    let receipt = |heading: &Heading, paper| {
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
            signed_head: &signed_head,
            paper,
            created: STAMP,
            words: words(),
        };
        print::receipt(&request).expect("a receipt").pdf
    };
    vec![
        Page {
            name: "cover-letter",
            pdf: cover(&plain, Layout::Letter, "Maryland"),
            codes: vec![],
            cut: WHOLE,
        },
        Page {
            name: "cover-practice",
            pdf: cover(&practice, Layout::A4, ""),
            codes: vec![],
            cut: WHOLE,
        },
        Page {
            name: "receipt-letter",
            pdf: receipt(&plain, Paper::Letter),
            codes: vec![signed_head.clone()],
            cut: WHOLE,
        },
        Page {
            name: "receipt-practice",
            pdf: receipt(&practice, Paper::A4),
            codes: vec![signed_head.clone()],
            cut: WHOLE,
        },
    ]
}

pub(crate) fn reports() -> Vec<Page> {
    let language = Language::english();
    let rows = |rows: &[(&str, usize)]| {
        rows.iter()
            .map(|(name, count)| ((*name).to_owned(), *count))
            .collect::<Vec<_>>()
    };
    let share = |name: &str, count: usize, of: usize| {
        (
            name.to_owned(),
            format!("{count} ({} %)", 100 * count / of),
            count as f32 / of as f32,
        )
    };
    let hours = |peak: usize| {
        (8..22)
            .map(|hour: usize| (format!("{hour}:00"), peak / (1 + hour.abs_diff(14))))
            .collect::<Vec<_>>()
    };
    let petition = petition();
    let title = petition.text(petition.language()).title.as_str();
    let empty = print::Report {
        title,
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
        created: STAMP,
        language: &language,
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
    let full = print::Report {
        count: "10,000 signatures".to_owned(),
        about: "Nov 22, 2026 – Nov 24, 2026 · 5 events · 24 states · 4 stations".to_owned(),
        goal: Some((
            "10,000 of 12,000 hoped for, 83 % (1,000 a day at each station)".to_owned(),
            0.83,
        )),
        charts: [1_204, 800, 12]
            .into_iter()
            .enumerate()
            .map(|(day, peak)| Chart {
                title: format!("Signatures by hour, November {}", 22 + day),
                bars: hours(peak),
            })
            .collect(),
        tables: vec![
            Table {
                title: "By event".to_owned(),
                rows: rows(&[
                    ("Dupont Circle", 4_200),
                    (
                        "Plaza de la Mariposa, at the corner of Columbia Road and 16th",
                        2_800,
                    ),
                    ("ميدان التحرير، أمام المكتبة", 2_000),
                    ("王府井", 999),
                    ("No event", 1),
                ]),
            },
            Table {
                title: "By state".to_owned(),
                rows: rows(&many),
            },
            Table {
                title: "By station".to_owned(),
                rows: rows(&[
                    ("0f8fad5b", 4_000),
                    ("67278cf1", 3_000),
                    ("a1b2c3d4", 2_999),
                    ("ffffffff", 1),
                ]),
            },
        ],
        shares: vec![
            Shares {
                title: "How they signed".to_owned(),
                rows: vec![
                    share("On a screen", 9_100, 10_000),
                    share("On paper", 900, 10_000),
                ],
            },
            Shares {
                title: "May be contacted".to_owned(),
                rows: vec![
                    share("By e-mail", 5_200, 10_000),
                    share("By text message", 3_100, 10_000),
                    share("CASA may write to me", 2_000, 10_000),
                    share("By nobody", 4_100, 10_000),
                ],
            },
        ],
        ..empty
    };
    let page = |name, report: &print::Report<'_>| Page {
        name,
        pdf: print::report(report).expect("a report").pdf,
        codes: vec![],
        cut: WHOLE,
    };
    let full_page = page("report-letter", &full);
    let empty = print::Report {
        count: "Nobody has signed yet.".to_owned(),
        about: String::new(),
        goal: None,
        charts: vec![],
        tables: vec![],
        shares: vec![],
        practice: Some("PRACTICE".to_owned()),
        paper: Paper::A4,
        ..full
    };
    vec![
        full_page,
        page("report-nobody", &empty),
        Page {
            name: "certificate",
            pdf: certificate(title, &language),
            codes: vec![],
            cut: WHOLE,
        },
    ]
}

/// A certificate of many stations, which goes on on a second page.
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
    let request = print::Certificate {
        title: words("Certificate of erasure"),
        petition: title,
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
        created: STAMP,
        language,
    };
    print::certificate(&request).expect("a certificate").pdf
}

pub(crate) fn blanks() -> Vec<Page> {
    let petition = petition();
    let numbers: Vec<SheetNumber> = [31, 32]
        .map(|number| SheetNumber {
            series: series(),
            number,
        })
        .to_vec();
    let everything = Fields {
        street: Need::Optional,
        phone: Need::Optional,
        ..petition.fields
    };
    let email = vec!["E-mail me about this campaign".to_owned()];
    let three = [
        &email[..],
        &[
            "Text me about this campaign".to_owned(),
            "CASA may write to me".to_owned(),
        ],
    ]
    .concat();
    let print = |heading: &Heading, fields: &Fields, consents: &[String], until, layout| {
        let request = BlankSheets {
            heading,
            fields,
            consents,
            until,
            numbers: &numbers,
            event: "Dupont Circle",
            layout,
            created: STAMP,
            words: words(),
        };
        print::blank(&request).expect("sheets").pdf
    };
    let plain = heading(&petition);
    let page = |name, pdf| {
        let codes = numbers
            .iter()
            .map(|number| format!("{ADDRESS}&sheet={number}"))
            .collect();
        Page {
            name,
            pdf,
            codes,
            cut: WHOLE,
        }
    };
    let no_address = Heading {
        address: None,
        short_address: String::new(),
        practice: true,
        ..plain.clone()
    };
    vec![
        page(
            "blank-letter",
            print(
                &plain,
                &petition.fields,
                &email,
                Some("Jun 30, 2027"),
                Layout::Letter,
            ),
        ),
        page(
            "blank-legal",
            print(
                &plain,
                &everything,
                &three,
                Some("Jun 30, 2027"),
                Layout::Legal,
            ),
        ),
        page(
            "blank-everything",
            print(&plain, &everything, &three, None, Layout::A4),
        ),
        page(
            "blank-right-to-left",
            print(
                &heading(&arabic()),
                &petition.fields,
                &email,
                None,
                Layout::Letter,
            ),
        ),
        Page {
            name: "blank-no-address",
            pdf: print(&no_address, &petition.fields, &[], None, Layout::Letter),
            codes: numbers
                .iter()
                .map(|number| format!("SHEET:{number}"))
                .collect(),
            cut: WHOLE,
        },
    ]
}

pub(crate) fn posters() -> Vec<Page> {
    let face = |petition: &Petition, practice| {
        let text = petition.text(petition.language());
        Panel {
            heading: Heading {
                practice,
                ..heading(petition)
            },
            sentence: text.one_sentence().to_owned(),
            words: words(),
        }
    };
    let english = face(&petition(), false);
    let both = [face(&petition(), false), face(&arabic(), false)];
    let practice = [face(&petition(), true)];
    fn request(panels: &[Panel], paper: Paper) -> Poster<'_> {
        Poster {
            panels,
            paper,
            correction: Correction::Quartile,
            created: STAMP,
        }
    }
    let english = std::slice::from_ref(&english);
    let pdf = |made: Result<print::PrintedWithCode, print::SheetError>| {
        made.expect("a poster").printed.pdf
    };
    let page = |name, pdf, codes| Page {
        name,
        pdf,
        codes: vec![ADDRESS.to_owned(); codes],
        cut: WHOLE,
    };
    // A scanner is confused by eight codes at once, and nobody shows it eight.
    let slips = |name, pdf, codes| Page {
        cut: (2, 4),
        ..page(name, pdf, codes)
    };
    vec![
        page(
            "poster-letter",
            pdf(print::poster(&request(&both, Paper::Letter))),
            2,
        ),
        page(
            "poster-tabloid",
            pdf(print::poster(&request(&practice, Paper::Tabloid))),
            1,
        ),
        page(
            "tent-letter",
            pdf(print::tent(&request(&both, Paper::Letter))),
            2,
        ),
        page(
            "tent-practice",
            pdf(print::tent(&request(&practice, Paper::A4))),
            2,
        ),
        slips(
            "slips-letter",
            pdf(print::slips(&request(english, Paper::Letter))),
            8,
        ),
        slips(
            "slips-two-languages",
            pdf(print::slips(&request(&both, Paper::A4))),
            16,
        ),
        page(
            "code",
            pdf(print::code_page(ADDRESS, 200.0, Correction::Medium, STAMP)),
            1,
        ),
    ]
}
