//! Pages of every kind, made from the same values each time.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "a test fails by panicking, and not every test uses all of it"
)]

#[path = "pages/blanks.rs"]
mod blanks;
#[path = "pages/covers.rs"]
mod covers;
#[path = "pages/posters.rs"]
mod posters;
#[path = "pages/reports.rs"]
mod reports;
#[path = "pages/signed.rs"]
mod signed;

pub(crate) use blanks::blanks;
pub(crate) use covers::covers_and_receipts;
pub(crate) use posters::posters;
pub(crate) use reports::reports;
pub(crate) use signed::signed;

use petition::i18n::Words;
use petition::number::Series;
use petition::signature::{Ink, Point};
use petition::{Language, Notice, Organizer, Petition, Text, Way};
use print::{CreationDate, Heading, SheetWords};

/// A kind of page: its file, and the codes that a scanner reads in it, page by page.
pub(crate) struct Page {
    pub(crate) name: &'static str,
    pub(crate) pdf: Vec<u8>,
    pub(crate) codes: Vec<String>,
    /// The number of parts across and down that a page is cut into before it is scanned.
    pub(crate) cut: (usize, usize),
}

impl Page {
    /// A page without codes.
    fn plain(name: &'static str, pdf: Vec<u8>) -> Self {
        Self::with_codes(name, pdf, vec![])
    }

    fn with_codes(name: &'static str, pdf: Vec<u8>, codes: Vec<String>) -> Self {
        Self {
            name,
            pdf,
            codes,
            cut: WHOLE,
        }
    }
}

pub(crate) const ADDRESS: &str = "https://example.org/protect?source=dupont-circle";
/// A page that is not cut.
const WHOLE: (usize, usize) = (1, 1);
const CREATED: CreationDate = CreationDate {
    year: 2026,
    month: 11,
    day: 24,
    hour: 9,
    minute: 8,
    second: 0,
};

/// At least one name in each script, as people write them.
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

/// More scripts that fonts are bundled for, and forms that readers of PDF often get wrong: letters
/// that join to one glyph, vowel marks, and letters whose marks are separate characters.
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
    Heading {
        address: Some(ADDRESS.to_owned()),
        short_address: "example.org/protect".to_owned(),
        ..Heading::new(petition, petition.language(), None)
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

/// The facts of a notice with everything that one can have.
fn notice(petition: &Petition) -> Notice {
    Notice {
        organizer: Some(Organizer {
            name: "River Alliance".to_owned(),
            contact: "petition@example.org".to_owned(),
            privacy: "https://example.org/privacy".to_owned(),
            colour: None,
            mark: None,
        }),
        partners: vec![("CASA".to_owned(), Way::Post)],
        ..Notice::new(petition, petition.language(), Some("2027-06-30"))
    }
}

/// The sentences of a petition's own language.
fn own_words(petition: &Petition) -> Words {
    Words::new(petition.language())
}

fn words() -> SheetWords {
    SheetWords::new(&Words::english())
}

/// A signature made of loops, one for each unit of its length.
fn ink(length: u16) -> Ink {
    let points = (0..length * 9).map(|at| {
        let turn = f32::from(at) / 9.0 * std::f32::consts::TAU;
        let x = 80.0 + f32::from(at) * 8.0 + 14.0 * turn.sin();
        let y = 120.0 - 40.0 * (0.5 - 0.5 * turn.cos());
        Point(x as u16, y as u16, u32::from(at) * 16)
    });
    Ink::new(&[points.collect()]).expect("ink")
}

fn series() -> Series {
    Series::from_bytes(&[0x3a; 16])
}
