//! The text of a file that a person made: in whatever encoding their program wrote, with whatever
//! line ends.
//!
//! A mark at the beginning decides; then zero bytes, which only UTF-16 has; then UTF-8, which
//! nothing else is by chance. What is left is one of the old encodings with one byte a letter, and
//! which one is seen by the words that come out ([`likeness`]).

mod dos;
mod likeness;

#[cfg(test)]
mod tests;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use std::fmt;

use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

use likeness::likeness;

/// The text of a file. It may be a passphrase or a list of people, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct TextFile {
    /// The text, without the mark of its encoding. Line ends are as they were; [`plain_line_ends`]
    /// makes them one kind.
    pub text: String,
    /// The name of the encoding, such as `UTF-16LE`, to be shown to a person.
    pub encoding: &'static str,
    /// True if the encoding was guessed from the words, so that a person should look at them.
    pub is_guess: bool,
}

impl fmt::Debug for TextFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextFile({})", self.encoding)
    }
}

/// The reason why a file has no text that could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotText {
    /// A ZIP archive, as .docx, .odt, .xlsx, .ods and .pages are.
    #[error("it is a document or an archive, not plain text; save it as plain text, .docx or .odt")]
    Archive,
    /// A document of Word or Excel before 2007.
    #[error(
        "it is in the old format of Word or Excel; open it there and save it as .docx or .xlsx"
    )]
    OldOffice,
    /// A PDF.
    #[error("it is a PDF; save what it was made from as plain text, .docx or .odt")]
    Pdf,
    /// Rich Text Format.
    #[error("it is in Rich Text Format (.rtf); save it as plain text, .docx or .odt")]
    RichText,
    /// A picture.
    #[error("it is a picture; write its words into a text file")]
    Picture,
    /// Text in UTF-16 that is cut off or damaged.
    #[error("it is text in UTF-16, but damaged; save it once more, in UTF-8")]
    DamagedUtf16,
    /// None of these.
    #[error("it is not a text file; save it as plain text in UTF-8")]
    Unknown,
}

/// Reads the text of a file.
///
/// # Errors
/// Returns what the file is instead, if it is no text.
pub fn decode(bytes: &[u8]) -> Result<TextFile, NotText> {
    if let Some(other) = by_first_bytes(bytes) {
        return Err(other);
    }
    if let Some(marked) = with_mark(bytes) {
        return marked;
    }
    if bytes.contains(&0) {
        return without_mark_utf16(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(TextFile {
            text: text.to_owned(),
            encoding: "UTF-8",
            is_guess: false,
        }),
        Err(_) => guessed(bytes),
    }
}

/// Returns the text with one kind of line ends. Those of old Macs, of Windows and of Unicode, a
/// line break inside of a paragraph (Word) and the end of a page each become one `\n`.
#[must_use]
pub fn plain_line_ends(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            c => out.push(c),
        }
    }
    out
}

/// The letters that Windows-1252 has from 0x80 to 0x9F.
/// Source: <https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT>; the five
/// bytes without a letter are controls.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The letter that is meant by a control from U+0080 to U+009F, which a program writes that takes
/// Windows-1252 for Latin-1. U+0085 ends a line, and stays.
pub(crate) fn meant(c: char) -> Option<char> {
    let at = usize::try_from(u32::from(c).checked_sub(0x80)?).ok()?;
    let letter = HIGH.get(at).copied()?;
    (letter != c && c != '\u{85}').then_some(letter)
}

/// Returns the text as it was before some program read its UTF-8 as Windows-1252, as "JosÃ©" for
/// "José"; `None` if that did not happen to it. Nothing that people write is UTF-8 by chance when
/// its letters are taken for bytes.
#[must_use]
pub fn put_right(text: &str) -> Option<String> {
    // Every spoiled letter begins with one of these: the first bytes of two, three or four.
    if !text.contains(|c: char| matches!(c, 'Â'..='ô')) {
        return None;
    }
    let byte = |c: char| match HIGH.iter().position(|high| *high == c) {
        Some(at) => u8::try_from(0x80 + at).ok(),
        None => u8::try_from(u32::from(c)).ok(),
    };
    let bytes: Option<Vec<u8>> = text.chars().map(byte).collect();
    String::from_utf8(bytes?).ok()
}

/// The formats that are recognized by how they begin.
fn by_first_bytes(bytes: &[u8]) -> Option<NotText> {
    const BEGINNINGS: [(&[u8], NotText); 12] = [
        (b"PK\x03\x04", NotText::Archive),
        (b"PK\x05\x06", NotText::Archive),
        (b"\xd0\xcf\x11\xe0", NotText::OldOffice),
        (b"%PDF", NotText::Pdf),
        (b"{\\rtf", NotText::RichText),
        (b"\x89PNG", NotText::Picture),
        (b"\xff\xd8\xff", NotText::Picture),
        (b"GIF8", NotText::Picture),
        (b"II*\0", NotText::Picture),
        (b"MM\0*", NotText::Picture),
        (b"RIFF", NotText::Picture),
        (b"\0\0\0\x18ftyp", NotText::Picture),
    ];
    BEGINNINGS
        .iter()
        .find(|(beginning, _)| bytes.starts_with(beginning))
        .map(|(_, kind)| *kind)
}

/// Reads a text that begins with a byte order mark.
fn with_mark(bytes: &[u8]) -> Option<Result<TextFile, NotText>> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        // Some programs set the mark before text in another encoding.
        return Some(decode(rest));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe\0\0") {
        return Some(utf32(rest, "UTF-32LE", u32::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(b"\0\0\xfe\xff") {
        return Some(utf32(rest, "UTF-32BE", u32::from_be_bytes));
    }
    let (rest, encoding) = if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        (rest, UTF_16LE)
    } else {
        (bytes.strip_prefix(b"\xfe\xff")?, UTF_16BE)
    };
    Some(utf16(rest, encoding).ok_or(NotText::DamagedUtf16))
}

fn utf16(bytes: &[u8], encoding: &'static Encoding) -> Option<TextFile> {
    // A shell's `echo >>` appends one byte to a file of two-byte letters.
    let bytes = match bytes {
        [whole @ .., b'\n'] if bytes.len() % 2 == 1 => whole,
        bytes => bytes,
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(TextFile {
        text: text.into_owned(),
        encoding: encoding.name(),
        is_guess: false,
    })
}

fn utf32(
    bytes: &[u8],
    encoding: &'static str,
    number: fn([u8; 4]) -> u32,
) -> Result<TextFile, NotText> {
    let (letters, rest) = bytes.as_chunks::<4>();
    let text: Option<String> = letters
        .iter()
        .map(|letter| char::from_u32(number(*letter)))
        .collect();
    let text = text.filter(|_| rest.is_empty()).ok_or(NotText::Unknown)?;
    Ok(TextFile {
        text,
        encoding,
        is_guess: false,
    })
}

/// Reads UTF-16 without a mark: in one of the two orders of bytes it is words, in the other one it
/// is letters of scripts that nobody mixes.
fn without_mark_utf16(bytes: &[u8]) -> Result<TextFile, NotText> {
    let read = |encoding| {
        let read = utf16(bytes, encoding)?;
        let is_text = !read.text.chars().any(is_never_in_text);
        is_text.then_some(read)
    };
    let plain = |read: &TextFile| {
        let is_plain = |c: char| c.is_ascii() || matches!(c, '，' | '。' | '、' | '：' | '،');
        read.text.chars().filter(|c| is_plain(*c)).count()
    };
    let best = match (read(UTF_16LE), read(UTF_16BE)) {
        (Some(little), Some(big)) if plain(&big) > plain(&little) => Some(big),
        (Some(little), _) => Some(little),
        (None, big) => big,
    };
    // Without one blank or line end it is no text that a person wrote.
    best.filter(|best| plain(best) > 0).ok_or(NotText::Unknown)
}

/// Controls that no program writes into a text.
fn is_never_in_text(c: char) -> bool {
    c.is_control()
        && !matches!(
            c,
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{1a}'
        )
}

/// Reads a text in one of the encodings that are not Unicode.
fn guessed(bytes: &[u8]) -> Result<TextFile, NotText> {
    if let Some(text) = mixed(bytes) {
        return Ok(TextFile {
            text,
            encoding: "UTF-8 and Windows-1252",
            is_guess: true,
        });
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let detected = detector.guess(None, Utf8Detection::Deny);
    let read = |encoding: &'static Encoding| {
        let (text, has_faults) = encoding.decode_without_bom_handling(bytes);
        (encoding.name(), text.into_owned(), has_faults)
    };
    let candidates = [
        read(WINDOWS_1252),
        read(MACINTOSH),
        read(detected),
        ("IBM850", dos::decode(bytes), false),
    ];
    let mut best: Option<(i64, TextFile)> = None;
    for (encoding, text, has_faults) in candidates {
        if has_faults || text.chars().any(is_never_in_text) {
            continue;
        }
        let likeness = likeness(&text);
        // The first of equals is the most frequent.
        if best.as_ref().is_none_or(|(most, _)| likeness > *most) {
            let file = TextFile {
                text,
                encoding,
                is_guess: true,
            };
            best = Some((likeness, file));
        }
    }
    best.map(|(_, file)| file).ok_or(NotText::Unknown)
}

/// Reads UTF-8 into which a few lines of Windows-1252 were pasted, as happens to lists that pass
/// through many hands. Returns `None` if it is not UTF-8 in the main.
fn mixed(bytes: &[u8]) -> Option<String> {
    let (mut good, mut bad) = (0, 0);
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += chunk.invalid().len();
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    (good > bad).then_some(text)
}
