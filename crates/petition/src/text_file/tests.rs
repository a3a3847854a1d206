#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use super::*;
use encoding_rs::{BIG5, EUC_KR, GBK, KOI8_R, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1256};

/// Words as petitions and lists have them. All letters are in Windows-1252, Mac Roman and (but for
/// the marks) code page 850.
const WESTERN: [&str; 8] = [
    "First name,Last name\nJosé,Peña\nZoë,O’Brien\nMaria,Lopez\n",
    "The only library within an hour’s walk of 4,000 homes.",
    "Closing it saves less than the council spends on “consultants” – we can do better…",
    "JOSÉ PEÑA\nMARÍA MUÑOZ\nZOË IBÁÑEZ",
    "¿Quién firma? ¡Todos! El niño, la niña y el árbol.",
    "• restore the hours\n• repair the roof\n• hire two librarians",
    "Élodie Lefèvre, François Gagné, Jürgen Müller, Søren Sæther",
    "René",
];

fn read(bytes: &[u8]) -> TextFile {
    decode(bytes).expect("a text")
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn unicode_is_read_with_and_without_a_mark() {
    for text in WESTERN.into_iter().chain([
        "请愿书\n保留图书馆\n",
        "도서관을 지켜 주세요\n",
        "Сохраните библиотеку",
        "أبقوا المكتبة مفتوحة",
    ]) {
        let marked = format!("\u{feff}{text}");
        let utf32: Vec<u8> = marked
            .chars()
            .flat_map(|c| u32::from(c).to_le_bytes())
            .collect();
        for bytes in [
            text.as_bytes().to_vec(),
            marked.clone().into_bytes(),
            utf16(&marked, u16::to_le_bytes),
            utf16(&marked, u16::to_be_bytes),
            utf32,
        ] {
            let read = read(&bytes);
            assert_eq!((read.text.as_str(), read.is_guess), (text, false));
        }
        if text.contains([' ', '\n']) {
            assert_eq!(read(&utf16(text, u16::to_le_bytes)).text, text);
            assert_eq!(read(&utf16(text, u16::to_be_bytes)).text, text);
        }
    }
    let mut appended = utf16("\u{feff}words", u16::to_le_bytes);
    appended.push(b'\n');
    assert_eq!(read(&appended).text, "words");
}

#[test]
fn old_encodings_of_the_west_are_told_apart_by_their_words() {
    for text in WESTERN {
        for encoding in [WINDOWS_1252, MACINTOSH] {
            let (bytes, _, _) = encoding.encode(text);
            let found = read(&bytes);
            assert_eq!(found.text, text, "{}", encoding.name());
        }
        let bytes: Option<Vec<u8>> = text
            .chars()
            .map(|c| (0..=255).find(|byte| dos::decode(&[*byte]) == c.to_string()))
            .collect();
        if let Some(bytes) = bytes {
            assert_eq!(read(&bytes).text, text, "IBM850");
        }
    }
}

#[test]
fn other_scripts_are_read_in_their_old_encodings() {
    for (encoding, text) in [
        (
            GBK,
            "请保留榆树街图书馆，它是附近唯一的图书馆。\n我们要求市议会每周开放六天。",
        ),
        (
            BIG5,
            "請保留榆樹街圖書館，它是附近唯一的圖書館。\n我們要求市議會每週開放六天。",
        ),
        (
            SHIFT_JIS,
            "図書館を残してください。山田太郎\n市議会は週に六日開けてください。",
        ),
        (
            EUC_KR,
            "느릅나무 거리 도서관을 지켜 주세요.\n일주일에 엿새 문을 열어 주세요.",
        ),
        (
            WINDOWS_1251,
            "Сохраните библиотеку на улице Вязов.\nОна единственная в районе.",
        ),
        (
            KOI8_R,
            "Сохраните библиотеку на улице Вязов.\nОна единственная в районе.",
        ),
        (
            WINDOWS_1256,
            "أبقوا مكتبة شارع الدردار مفتوحة ستة أيام في الأسبوع.",
        ),
        (
            WINDOWS_1250,
            "Zbigniew Wąsik, Łukasz Żółć, Małgorzata Święch, Jiří Dvořák",
        ),
    ] {
        let (bytes, _, _) = encoding.encode(text);
        assert_eq!(read(&bytes).text, text, "{}", encoding.name());
    }
}

#[test]
fn a_few_pasted_bytes_do_not_spoil_a_text_in_utf8() {
    let mut bytes = "José, Zoë, Peña, Müller\n".as_bytes().to_vec();
    bytes.extend(b"Ren\xe9\n");
    assert_eq!(read(&bytes).text, "José, Zoë, Peña, Müller\nRené\n");
}

#[test]
fn what_is_no_text_is_named() {
    for (bytes, what) in [
        (&b"PK\x03\x04\x14\0"[..], NotText::Archive),
        (b"\xd0\xcf\x11\xe0\xa1", NotText::OldOffice),
        (b"%PDF-1.7\n", NotText::Pdf),
        (b"{\\rtf1\\ansi", NotText::RichText),
        (b"\x89PNG\r\n\x1a\n\0", NotText::Picture),
        (b"\xff\xfea\0b", NotText::DamagedUtf16),
        (b"\x7fELF\x02\x01\0\0\x01", NotText::Unknown),
    ] {
        assert_eq!(decode(bytes), Err(what), "{bytes:?}");
    }
}

#[test]
fn line_ends_become_one_kind() {
    let lines = "a\r\nb\rc\nd\u{b}e\u{c}f\u{85}g\u{2028}h\r\n\r\ni\r\rj";
    assert_eq!(plain_line_ends(lines), "a\nb\nc\nd\ne\nf\ng\nh\n\ni\n\nj");
}

/// What some program makes of UTF-8 that it takes for Windows-1252 or Latin-1.
#[test]
fn spoiled_text_is_put_right_and_nothing_else_is_touched() {
    let windows = |text: &str| -> String {
        let high = |byte: u8| match byte {
            0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
            byte => char::from(byte),
        };
        text.bytes().map(high).collect()
    };
    let latin = |text: &str| -> String { text.bytes().map(char::from).collect() };
    assert_eq!(windows("José"), "JosÃ©");
    for text in [
        "José Peña",
        "Zoë O’Brien",
        "Ángel Ñúñez",
        "山田 太郎",
        "Ђорђе",
        "à",
    ] {
        assert_eq!(put_right(&windows(text)).as_deref(), Some(text), "{text}");
        assert_eq!(put_right(&latin(text)).as_deref(), Some(text), "{text}");
        assert_eq!(put_right(text), None, "{text}");
    }
    for text in [
        "",
        "Ann Roe",
        "Ângela",
        "François",
        "Ça",
        "João Ávila",
        "Ñandú",
        "Ô",
        "Núñez “Ñ”",
    ] {
        assert_eq!(put_right(text), None, "{text}");
    }
}
