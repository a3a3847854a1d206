use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};
use petition::i18n::Words;
use petition::number::Series;
use petition::qr::Correction;
use petition::signature::{Ink, Point};
use petition::{Language, Petition};

use crate::tags::language_of;
use crate::{
    Certificate, CreationDate, Heading, Layout, Line, Panel, Paper, Poster, SheetWords,
    SignedSheets, certificate, poster, signed, tent,
};

const NAMES: [&str; 12] = [
    "Ana Reyes",
    "عبد الرحمن الخطيب",
    "श्रीकृष्ण क्षत्रिय",
    "김민수",
    "佐藤さくら",
    "王小明",
    "Wolfeschlegelsteinhausenbergerdorff de la Torre",
    "Ελευθερία Παπά",
    "Maria (مريم) Lopez",
    "תמר כהן",
    "Nguyễn Thị Hồng Ánh",
    "Omar Diaz",
];

fn volume(created: CreationDate, organizer: &str) -> Vec<u8> {
    let petition = Petition::bundled().expect("the bundled petition");
    let heading = Heading {
        organizer: organizer.to_owned(),
        address: Some("https://example.org/protect".to_owned()),
        ..Heading::new(&petition, petition.language(), None)
    };
    let ink = Ink::new(&[vec![
        Point(0, 90, 0),
        Point(160, 20, 80),
        Point(320, 90, 160),
    ]])
    .expect("a signature");
    let lines: Vec<Line<'_>> = NAMES
        .iter()
        .map(|name| Line {
            name: (*name).to_owned(),
            place: "Washington, DC 20009".to_owned(),
            date: "Nov 24, 2026".to_owned(),
            ink: &ink,
        })
        .collect();
    let request = SignedSheets {
        heading: &heading,
        lines: &lines,
        first_number: 1,
        first_page: 1,
        total_pages: 2,
        series: Series::from_bytes(&[7; 16]),
        first_sheet: 1,
        part: "Dupont Circle",
        undated: false,
        notice: "Signers are told this.",
        layout: Layout::Letter,
        created,
        words: SheetWords::new(&Words::english()),
    };
    signed(&request, &|_| true).expect("printed").pdf
}

const DAY: CreationDate = CreationDate {
    year: 2026,
    month: 11,
    day: 24,
    hour: 0,
    minute: 0,
    second: 0,
};

fn text(object: &Object) -> String {
    let bytes = object.as_str().expect("text");
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(utf16) => {
            let units = utf16
                .chunks(2)
                .map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
            char::decode_utf16(units)
                .map(|c| c.expect("UTF-16"))
                .collect()
        }
        None => String::from_utf8(bytes.to_vec()).expect("ASCII"),
    }
}

fn entry<'a>(document: &'a Document, of: &'a Dictionary, key: &str) -> &'a Object {
    let value = of
        .get(key.as_bytes())
        .unwrap_or_else(|_| panic!("no {key}"));
    document.dereference(value).expect("an object").1
}

fn name(of: &Dictionary, key: &[u8]) -> String {
    let name = of.get(key).and_then(Object::as_name).expect("a name");
    String::from_utf8_lossy(name).into_owned()
}

/// Returns the elements below one, in reading order, with their depth.
fn elements(document: &Document, root: ObjectId) -> Vec<(usize, ObjectId, &Dictionary)> {
    let mut found = Vec::new();
    let mut waiting = vec![(0, root)];
    while let Some((depth, id)) = waiting.pop() {
        let element = document.get_dictionary(id).expect("an element");
        found.push((depth, id, element));
        let Ok(kids) = element.get(b"K").and_then(Object::as_array) else {
            continue;
        };
        let below = kids.iter().rev().filter_map(|kid| kid.as_reference().ok());
        waiting.extend(below.map(|kid| (depth + 1, kid)));
    }
    found
}

fn document_element(document: &Document) -> ObjectId {
    let root = entry(
        document,
        document.catalog().expect("a catalog"),
        "StructTreeRoot",
    );
    let root = root.as_dict().expect("a root");
    root.get(b"K").and_then(Object::as_reference).expect("one")
}

#[test]
fn a_volume_is_read_aloud_line_by_line() {
    let pdf = Document::load_mem(&volume(DAY, "")).expect("a PDF");
    let all = elements(&pdf, document_element(&pdf));
    let roles: Vec<String> = all.iter().map(|(_, _, one)| name(one, b"S")).collect();
    let count = |role: &str| roles.iter().filter(|one| *one == role).count();
    assert_eq!(
        (count("Table"), count("TR"), count("H1"), count("H2")),
        (2, 14, 1, 2)
    );
    // The heads of five columns on each page, and a number before each line.
    assert_eq!((count("TH"), count("TD")), (2 * 5 + 12, 4 * 12));
    // The signatures, and the code once.
    assert_eq!(count("Figure"), 13);
    let rows: Vec<usize> = (0..roles.len()).filter(|at| roles[*at] == "TR").collect();
    assert_eq!(roles[rows[0] + 1..rows[1]].concat(), "TH".repeat(5));
    assert_eq!(
        roles[rows[1] + 1..rows[2]].concat(),
        "THTDTDTDTDFigure",
        "number, name, place, date and ink in the order of reading"
    );
    for (_, _, figure) in all.iter().filter(|(_, _, one)| name(one, b"S") == "Figure") {
        let alt = text(figure.get(b"Alt").expect("words"));
        assert!(
            alt == "Signature drawn by hand" || alt.contains("QR"),
            "{alt}"
        );
    }
}

#[test]
fn each_marked_content_belongs_to_the_element_that_names_it() {
    let pdf = Document::load_mem(&volume(DAY, "")).expect("a PDF");
    let all = elements(&pdf, document_element(&pdf));
    let root = entry(&pdf, pdf.catalog().expect("a catalog"), "StructTreeRoot");
    let tree = entry(&pdf, root.as_dict().expect("a root"), "ParentTree");
    let numbers = entry(&pdf, tree.as_dict().expect("a tree"), "Nums");
    let numbers = numbers.as_array().expect("numbers");
    for (at, page) in pdf.get_pages().into_values().enumerate() {
        let content = pdf.get_page_content(page);
        let content = String::from_utf8_lossy(&content);
        let used = content.matches("/MCID").count();
        assert_eq!(
            content.matches("BDC").count() + content.matches("BMC").count(),
            content.matches("EMC").count()
        );
        let key = pdf.get_dictionary(page).expect("a page");
        let key = key.get(b"StructParents").and_then(Object::as_i64);
        assert_eq!(key.expect("a key"), i64::try_from(at).expect("small"));
        let parents = pdf.dereference(&numbers[2 * at + 1]).expect("parents").1;
        let parents = parents.as_array().expect("an array");
        assert_eq!(parents.len(), used);
        for (number, parent) in parents.iter().enumerate() {
            let parent = parent.as_reference().expect("a reference");
            let (_, _, element) = all
                .iter()
                .find(|(_, id, _)| *id == parent)
                .expect("an element of the tree");
            let kids = element.get(b"K").and_then(Object::as_array).expect("kids");
            assert!(kids.contains(&Object::Integer(i64::try_from(number).expect("small"))));
            let on = element.get(b"Pg").and_then(Object::as_reference);
            assert_eq!(on.expect("a page"), page);
        }
    }
}

#[test]
fn names_say_their_script_and_are_read_in_their_own_order() {
    let pdf = Document::load_mem(&volume(DAY, "")).expect("a PDF");
    let all = elements(&pdf, document_element(&pdf));
    let said: BTreeSet<(String, String)> = all
        .iter()
        .map(|(_, _, one)| {
            let said = one.get(b"ActualText").map_or_else(|_| String::new(), text);
            (one.get(b"Lang").map_or_else(|_| String::new(), text), said)
        })
        .collect();
    let has = |language: &str, said_: &str| said.contains(&(language.to_owned(), said_.to_owned()));
    assert!(has("und-Arab", "عبد الرحمن الخطيب"));
    assert!(has("", "Maria (مريم) Lopez"));
    assert!(has("und-Hebr", "תמר כהן"));
    assert!(has("ko", "") && has("ja", "") && has("und-Hani", "") && has("el", ""));
    let english = Language::english();
    let arabic = Language::new("ar").expect("a language");
    assert_eq!(language_of("Nguyễn Thị", &english), None);
    assert_eq!(language_of("مريم", &arabic), None);
    assert_eq!(language_of("«مريم» Lopez", &english), Some("und-Arab"));
    assert_eq!(language_of("김", &arabic), Some("ko"));
}

#[test]
fn a_file_says_the_same_of_itself_everywhere() {
    let pdf = Document::load_mem(&volume(DAY, "River & Alliance")).expect("a PDF");
    let catalog = pdf.catalog().expect("a catalog");
    assert_eq!(text(entry(&pdf, catalog, "Lang")), "en");
    let metadata = entry(&pdf, catalog, "Metadata").as_stream().expect("XMP");
    let xmp = String::from_utf8(metadata.content.clone()).expect("not deflated");
    let info = entry(&pdf, &pdf.trailer, "Info")
        .as_dict()
        .expect("a dictionary");
    let known = |key: &str| text(info.get(key.as_bytes()).expect("known"));
    assert_eq!(known("Author"), "River & Alliance");
    assert!(xmp.contains("<rdf:li>River &amp; Alliance</rdf:li>"));
    for key in ["Title", "Subject", "Producer"] {
        assert!(xmp.contains(&format!(">{}<", known(key))), "{key}");
    }
    assert_eq!(known("CreationDate"), "D:20261124000000Z");
    assert!(xmp.contains("<xmp:CreateDate>2026-11-24T00:00:00Z</xmp:CreateDate>"));

    let undated = volume(CreationDate::default(), "");
    let undated = Document::load_mem(&undated).expect("a PDF");
    let info = entry(&undated, &undated.trailer, "Info")
        .as_dict()
        .expect("a dictionary");
    assert!(!info.has(b"CreationDate") && !info.has(b"ModDate") && !info.has(b"Author"));
}

#[test]
fn readers_find_each_sheet_by_its_number() {
    let pdf = Document::load_mem(&volume(DAY, "")).expect("a PDF");
    let catalog = pdf.catalog().expect("a catalog");
    let labels = entry(&pdf, catalog, "PageLabels")
        .as_dict()
        .expect("labels");
    let labels: Vec<String> = entry(&pdf, labels, "Nums")
        .as_array()
        .expect("numbers")
        .iter()
        .filter_map(|label| label.as_dict().ok())
        .map(|label| text(label.get(b"P").expect("a label")))
        .collect();
    let title = |bookmark: &Dictionary| text(bookmark.get(b"Title").expect("a title"));
    let outlines = entry(&pdf, catalog, "Outlines")
        .as_dict()
        .expect("bookmarks");
    let top = entry(&pdf, outlines, "First")
        .as_dict()
        .expect("the petition");
    assert!(title(top).contains("PROTECT"));
    let first = entry(&pdf, top, "First")
        .as_dict()
        .expect("the first sheet");
    let last = entry(&pdf, first, "Next")
        .as_dict()
        .expect("the second sheet");
    assert_eq!(labels.len(), 2);
    assert_eq!(title(first), format!("Dupont Circle · Sheet {}", labels[0]));
    assert_eq!(title(last), format!("Dupont Circle · Sheet {}", labels[1]));
}

#[test]
fn subsets_have_six_letters_and_two_runs_give_the_same_bytes() {
    let bytes = volume(DAY, "");
    assert!(bytes == volume(DAY, ""), "two runs give the same bytes");
    let pdf = Document::load_mem(&bytes).expect("a PDF");
    let fonts = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let named: Vec<String> = fonts
        .filter(|font| font.has(b"BaseFont"))
        .map(|font| name(font, b"BaseFont"))
        .collect();
    assert!(named.len() > 4);
    for font in &named {
        let (letters, face) = font.split_once('+').expect("a subset");
        assert!(letters.len() == 6 && letters.bytes().all(|letter| letter.is_ascii_uppercase()));
        assert!(face.starts_with("Noto"), "{font}");
    }
    let different: BTreeSet<&String> = named.iter().collect();
    assert_eq!(different.len(), named.len());
}

#[test]
fn a_poster_is_read_from_its_title_to_its_notice() {
    let petition = Petition::bundled().expect("the bundled petition");
    let panel = |language: &Language| Panel {
        heading: Heading {
            address: Some("https://example.org/protect".to_owned()),
            ..Heading::new(&petition, language, None)
        },
        sentence: "Sign here.".to_owned(),
        notice: "سرّي".to_owned(),
        words: SheetWords::new(&Words::new(language)),
    };
    let spanish = Language::new("es").expect("a language");
    let request = Poster {
        panels: &[panel(petition.language()), panel(&spanish)],
        paper: Paper::Letter,
        correction: Correction::Medium,
        created: DAY,
    };
    let posters = [(poster(&request), "PH1", 0), (tent(&request), "SectPH1", 1)];
    for (file, begins, depth) in posters {
        let pdf = Document::load_mem(&file.expect("printed").printed.pdf).expect("a PDF");
        let all = elements(&pdf, document_element(&pdf));
        let roles: String = all[1..].iter().map(|(_, _, one)| name(one, b"S")).collect();
        assert!(roles.starts_with(begins), "{roles}");
        let is_spanish = |one: &Dictionary| one.get(b"Lang").is_ok_and(|tag| text(tag) == "es");
        assert!(all.iter().any(|(_, _, one)| is_spanish(one)), "{roles}");
        // The notice runs from right to left, so its text is known here.
        let notice = all.iter().rposition(|(_, _, one)| one.has(b"ActualText"));
        let title = all.iter().rposition(|(_, _, one)| name(one, b"S") == "H1");
        assert!(title < notice, "{roles}");
        assert!(all.iter().filter(|(at, _, _)| *at == depth + 1).count() > 4);
    }
}

#[test]
fn rows_that_go_on_on_the_next_page_have_heads_of_their_own() {
    let english = Language::english();
    let row = |number: usize| [number.to_string(), "3".into(), "4".into(), "7f3a".into()];
    let heads = ["Station", "Signatures", "Entries", "Code"].map(str::to_owned);
    let request = Certificate {
        title: "Certificate".to_owned(),
        petition: "A petition",
        organizer: "",
        statement: "Destroyed.".to_owned(),
        facts: Vec::new(),
        stations: (
            "Stations".to_owned(),
            std::iter::once(heads).chain((0..90).map(row)).collect(),
        ),
        notes: vec![("Notes".to_owned(), vec!["A note. ".repeat(90); 9])],
        by_hand: Vec::new(),
        foot: "Foot".to_owned(),
        page: "\u{1}".to_owned(),
        practice: None,
        paper: Paper::Letter,
        created: DAY,
        language: &english,
    };
    let pdf = certificate(&request).expect("printed").pdf;
    let pdf = Document::load_mem(&pdf).expect("a PDF");
    let all = elements(&pdf, document_element(&pdf));
    let roles: Vec<String> = all.iter().map(|(_, _, one)| name(one, b"S")).collect();
    let count = |role: &str| roles.iter().filter(|one| *one == role).count();
    assert!(count("Table") > 1, "it goes on");
    assert_eq!(
        (count("TR"), count("TH"), count("TD")),
        (91, 4 + 90, 3 * 90)
    );
    // A note that goes on is an item of a list there too.
    assert_eq!(count("LI"), count("LBody"));
    assert!(count("LI") > count("Lbl") && count("Lbl") == 9);
}
