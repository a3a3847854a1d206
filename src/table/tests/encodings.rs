//! A table says the same in every encoding and in every dialect of text.

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};
use proptest::prelude::*;

use super::*;

/// How a text is written as bytes.
#[derive(Debug, Clone, Copy)]
enum Way {
    Utf8,
    Utf8Marked,
    Utf16Le,
    Utf16LeMarked,
    Utf16Be,
    Utf16BeMarked,
    Windows1252,
    MacRoman,
}

const WAYS: [Way; 8] = [
    Way::Utf8,
    Way::Utf8Marked,
    Way::Utf16Le,
    Way::Utf16LeMarked,
    Way::Utf16Be,
    Way::Utf16BeMarked,
    Way::Windows1252,
    Way::MacRoman,
];

fn encoded(text: &str, way: Way) -> Vec<u8> {
    let marked = format!("\u{feff}{text}");
    let utf16 =
        |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    let old = |encoding: &'static Encoding| {
        let (bytes, _, has_unknown) = encoding.encode(text);
        assert!(!has_unknown, "{text} is not in {}", encoding.name());
        bytes.into_owned()
    };
    match way {
        Way::Utf8 => text.into(),
        Way::Utf8Marked => marked.into(),
        Way::Utf16Le => utf16(text, u16::to_le_bytes),
        Way::Utf16LeMarked => utf16(&marked, u16::to_le_bytes),
        Way::Utf16Be => utf16(text, u16::to_be_bytes),
        Way::Utf16BeMarked => utf16(&marked, u16::to_be_bytes),
        Way::Windows1252 => old(WINDOWS_1252),
        Way::MacRoman => old(MACINTOSH),
    }
}

/// How cells are put into lines.
#[derive(Debug, Clone, Copy)]
struct Dialect {
    separator: char,
    end: &'static str,
    /// True if every cell stands between quotation marks.
    quotes_all: bool,
    /// True if the first line names the separator.
    names_separator: bool,
    /// True if a title and a blank row stand above the headings.
    has_title: bool,
    /// The number of empty columns at the end.
    trailing: usize,
}

impl Dialect {
    fn write(self, rows: &[Vec<String>]) -> String {
        let mut text = String::new();
        if self.names_separator {
            text.push_str(&format!("sep={}{}", self.separator, self.end));
        }
        if self.has_title {
            text.push_str(&format!("Signatures of Monday{}{}", self.end, self.end));
        }
        for row in rows {
            let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
            text.push_str(&cells.join(&self.separator.to_string()));
            text.extend(std::iter::repeat_n(self.separator, self.trailing));
            text.push_str(self.end);
        }
        text
    }

    fn cell(self, cell: &str) -> String {
        if self.quotes_all || cell.contains([self.separator, '"', '\r', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.to_owned()
        }
    }
}

fn dialect() -> impl Strategy<Value = Dialect> {
    (
        prop::sample::select(vec![',', ';', '\t', '|']),
        prop::sample::select(vec!["\n", "\r\n", "\r"]),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        0..3_usize,
    )
        .prop_map(
            |(separator, end, quotes_all, names_separator, has_title, trailing)| Dialect {
                separator,
                end,
                quotes_all,
                names_separator,
                has_title,
                trailing,
            },
        )
}

/// Names with letters of all old encodings, as people have them.
const NAMES: [&str; 8] = [
    "José Peña",
    "Zoë O’Brien",
    "Lopez Garcia, María",
    "Jürgen Müller",
    "François Gagné",
    "Søren Sæther",
    "Ana \"Nina\" Ruiz",
    "Beyoncé",
];
const STREETS: [&str; 5] = [
    "1 Elm St; rear",
    "2 Elm St, Apt 2",
    "",
    "3 Señal St",
    "4 Elm St | B",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_table_says_the_same_in_every_encoding_and_dialect(
        dialect in dialect(),
        people in prop::collection::vec((0..NAMES.len(), 0..STREETS.len(), 0..3_usize), 3..7),
    ) {
        let mut rows = vec![["Sheet", "Line", "Name", "Street", "ZIP", "Boxes"].map(str::to_owned).to_vec()];
        // A table in an old encoding is known by its words: the first has some.
        let first = [(0, 3, 0)];
        for (at, (name, street, zip)) in first.into_iter().chain(people).enumerate() {
            let zip = ["02134", "", "20009-1234"][zip];
            rows.push(
                [SHEET, &(at + 1).to_string(), NAMES[name], STREETS[street], zip, "A"].map(str::to_owned).to_vec(),
            );
        }
        let plain = Dialect {
            separator: ',',
            end: "\n",
            quotes_all: false,
            names_separator: false,
            has_title: false,
            trailing: 0,
        };
        let expected = said(plain.write(&rows));
        prop_assert!(expected.iter().all(|row| row.contains(" = ")), "{expected:?}");
        let moved = if dialect.has_title { 2 } else { 0 };
        let without_number = |rows: &[String]| -> Vec<(u64, String)> {
            rows.iter()
                .filter_map(|row| row.split_once(' '))
                .map(|(number, rest)| (number.parse().unwrap_or_default(), rest.to_owned()))
                .collect()
        };
        let expected: Vec<(u64, String)> =
            without_number(&expected).into_iter().map(|(number, rest)| (number + moved, rest)).collect();
        for way in WAYS {
            let bytes = encoded(&dialect.write(&rows), way);
            prop_assert_eq!(without_number(&said(&bytes)), expected.clone(), "{:?}", way);
        }
    }
}

#[test]
fn an_encoding_that_was_guessed_is_told() {
    let text = rows("name", &["José Peña", "Zoë O’Brien", "Maria Lopez"]);
    for (way, guessed) in [
        (Way::Utf8, None),
        (Way::Utf16LeMarked, None),
        (Way::Windows1252, Some("windows-1252")),
        (Way::MacRoman, Some("macintosh")),
    ] {
        let table = table(&encoded(&text, way)).expect("a table");
        assert_eq!(table.guessed, guessed);
    }
}

#[test]
fn letters_that_another_program_spoiled_are_put_right() {
    let text = rows("name,city", &["JosÃ© PeÃ±a,BogotÃ¡", "Zoë O’Brien,Ávila"]);
    assert_eq!(
        said(&text),
        [
            "2 = 1 José|Peña||||Bogotá|||",
            "3 = 2 Zoë|O’Brien||||Ávila|||"
        ]
    );
    assert_eq!(table(text.as_bytes()).expect("a table").put_right, 2);
}
