//! Makes a petition from a letter as people have it: plain text, Markdown, a web page, or a
//! document of a word processor.
//!
//! ```text
//! Tell Congress: the title
//!
//! Paragraphs, and lists with bullets or numbers.
//!
//! Tell Congress: the title once more, as the call (optional)
//!
//! Petition Sponsors:
//!
//! One, Two, Three
//!
//! To: Congress
//! From: [Your Name]
//!
//! The demand.
//! ```
//! Each part may have a label ("Title:", "To:", "From:", "Sponsors:", "Letter:", "Demand:") in any
//! language that the program speaks, and then stands anywhere. Without labels the first line is the
//! title, the greeting ("Dear Mayor Roe,") names the target, and the last paragraph is the demand.
//! What closes a letter, like "Sincerely,", is left out, since the signers' names take its place.
//!
//! A letter goes through three steps. A reader for its kind of file makes [`page::Block`]s of
//! lines; [`shape`] makes whole paragraphs and items of them; [`parts`] puts each where it
//! belongs. No word of a letter is lost on the way. What could be meant in another way is a
//! [`Note`].

mod archive;
mod docx;
mod html;
mod labels;
mod markdown;
mod marks;
mod odt;
mod page;
mod parts;
mod phrases;
mod plain;
mod residue;
mod shape;
mod speech;
mod sponsors;
#[cfg(test)]
mod tests;
mod xml;

use std::collections::BTreeMap;

use super::text::{blocks, escape};
use super::{Language, Petition, Text};
use crate::consent;
use crate::i18n::Words;
use crate::text_file::{self, NotText, TextFile};
use page::{Block, Kind, Unit};

/// The most bytes of the file of a letter. A document may have pictures in it.
pub const LONGEST_LETTER: usize = 32 * 1024 * 1024;

/// The reason why a letter is no petition yet. What is quoted is the beginning of a line; the
/// numbers are those of lines, or of paragraphs in a document of a word processor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The text is empty, so it has no title.
    #[error("the text is empty; {ORDER}")]
    Empty,
    /// The file has no text that this program can read.
    #[error(transparent)]
    NotText(#[from] NotText),
    /// A document of a word processor that is cut off or damaged.
    #[error(
        "it is a document of a word processor, but damaged; save it once more, or as plain text"
    )]
    Damaged,
    /// An archive that is no document of Word or LibreOffice Writer.
    #[error(
        "it is an archive or a document of another program; save it as .docx, .odt or plain text"
    )]
    OtherDocument,
    /// The text begins with something that is no title.
    #[error(
        "a line with the title is missing: line {line} is \"{found}\"; write the title in a line of its own before it, or \"Title: …\" anywhere"
    )]
    NoTitle {
        /// The line in the title's place.
        line: usize,
        /// The beginning of the paragraph that stands in the title's place.
        found: String,
    },
    /// The letter is missing.
    #[error(
        "after the title \"{title}\" (line {line}) there is no letter; write at least one paragraph there, and the demand after it. {ORDER}"
    )]
    NoBody {
        /// The line of the title.
        line: usize,
        /// The beginning of the title.
        title: String,
    },
    /// Nobody is asked.
    #[error(
        "no line begins with \"To:\", so nobody is asked; write \"To: The City Council\" in a line of its own, at the top or after the letter"
    )]
    NoTarget,
    /// A line `To:` names nobody.
    #[error(
        "after \"To:\" in line {line} there is no name; write \"To: The City Council\" in one line"
    )]
    EmptyTarget {
        /// The line with `To:`.
        line: usize,
    },
    /// The only line `To:` reads like a sentence of the letter.
    #[error(
        "line {line} begins with \"To:\" and goes on like a sentence: \"{found}\"; write whom you ask in a line of its own, as \"To: The City Council\""
    )]
    TargetIsASentence {
        /// The line.
        line: usize,
        /// Its beginning.
        found: String,
    },
    /// The greeting is to the signers, or to nobody in particular.
    #[error(
        "the greeting in line {line}, \"{found}\", does not say who is asked; write \"To: The City Council\" in a line of its own"
    )]
    GreetsNobody {
        /// The line of the greeting.
        line: usize,
        /// Its beginning.
        found: String,
    },
    /// There is no demand.
    #[error(
        "there is no demand after line {line}; write the sentence that is signed after the lines \"To:\" and \"From:\", or \"Demand: …\" anywhere. {ORDER}"
    )]
    NoDemand {
        /// The last line.
        line: usize,
    },
    /// What would be the demand is too long for a sheet.
    #[error(
        "the paragraph in line {line} would be the demand, but has {length} characters, and a sheet has room for 600; write the demand in one or two sentences, as \"Demand: …\""
    )]
    LongDemand {
        /// The line in which it begins.
        line: usize,
        /// The number of its characters.
        length: usize,
    },
}

/// The order of the parts, as a sentence.
const ORDER: &str = "the parts are, in this order: the title in a line of its own, the letter, \
    \"Sponsors: …\" (optional), \"To: …\", \"From: …\" (optional), the demand; an empty line between \
    each two";

/// Something in a letter that could be meant in another way, so that a person should look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// No line has "To:", and the greeting names who is asked.
    TargetFromGreeting {
        /// The line of the greeting.
        line: usize,
    },
    /// No line has "To:" and no greeting names anybody, and the title names who is asked.
    TargetFromTitle,
    /// The last paragraph is the demand, since nothing else marks one.
    DemandIsLast {
        /// Its line.
        line: usize,
    },
    /// A line is no part of the petition: what closes the letter, or the head of a mail.
    LeftOut {
        /// Its line.
        line: usize,
        /// Its beginning.
        text: String,
    },
    /// The encoding was guessed.
    Encoding(&'static str),
    /// The addresses of links, the footnotes or the comments of a document are left out.
    Besides(usize),
}

/// A petition that was made from a letter, and what a person should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The petition, with the default fields and consents.
    pub petition: Petition,
    /// What could be meant in another way.
    pub notes: Vec<Note>,
}

/// The letter of a file: its blocks, and what was left out.
struct Read {
    blocks: Vec<Block>,
    notes: Vec<Note>,
}

/// Reads a petition in `language` from plain text. It gets the default fields and consents.
///
/// # Errors
/// Returns the part that is missing, with the line where it should be.
pub fn import(source: &str, language: Language) -> Result<Petition, ImportError> {
    petition(of_text(source, false), Some(language)).map(|imported| imported.petition)
}

/// Reads a petition from the bytes of a file: plain text in any encoding, Markdown, HTML, .docx or
/// .odt. The ending of its `name` tells Markdown from plain text where they look alike. Without a
/// `language` it is in the one that its words are in.
///
/// # Errors
/// Returns what the file is, if it has no text, or the part that is missing.
pub fn import_file(
    bytes: &[u8],
    name: &str,
    language: Option<Language>,
) -> Result<Imported, ImportError> {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    let ending = ending.unwrap_or_default();
    let read = match text_file::decode(bytes) {
        Err(NotText::Archive) => archive::read(bytes)?,
        Err(other) => return Err(other.into()),
        Ok(file) => {
            let file = spoiled(html::with_charset(bytes, file));
            let is_markdown = matches!(ending.as_str(), "md" | "markdown" | "mdown" | "mkd");
            let mut read = of_text(&file.text, is_markdown);
            if file.is_guess {
                read.notes.push(Note::Encoding(file.encoding));
            }
            read
        }
    };
    petition(read, language)
}

/// Puts the lines right that another program spoiled, such as "Donâ€™t" for "Don’t".
fn spoiled(file: TextFile) -> TextFile {
    let mut is_spoiled = false;
    let lines = file.text.split_inclusive('\n').map(|line| {
        let before = text_file::put_right(line);
        is_spoiled |= before.is_some();
        before.unwrap_or_else(|| line.to_owned())
    });
    let text = lines.collect();
    if !is_spoiled {
        return file;
    }
    TextFile {
        text,
        encoding: "UTF-8, spoiled by Windows-1252",
        is_guess: true,
    }
}

/// Reads a page, Markdown or plain text.
fn of_text(source: &str, is_markdown: bool) -> Read {
    let text = text_file::plain_line_ends(source);
    let text = residue::clean(text.trim_end_matches('\u{1a}'));
    let blocks = if html::is_html(&text) {
        html::blocks(&text)
    } else {
        let text = html::without_loose_tags(&residue::unquoted(&text));
        if is_markdown || markdown::is_markdown(&text) {
            return markdown::read(&text);
        }
        plain::blocks(&residue::clean(&residue::entities(&text)))
    };
    Read {
        blocks,
        notes: Vec::new(),
    }
}

fn petition(read: Read, language: Option<Language>) -> Result<Imported, ImportError> {
    if read
        .blocks
        .iter()
        .all(|block| block.lines.iter().all(page::Line::is_empty))
    {
        return Err(ImportError::Empty);
    }
    let language = language.unwrap_or_else(|| speech::language(&read.blocks));
    let units = shape::units(read.blocks, &language);
    let parts = parts::sorted(&units, &language)?;
    let mut notes = read.notes;
    notes.extend(parts.notes);
    let text = Text {
        call: if parts.has_call {
            parts.title.clone()
        } else {
            String::new()
        },
        title: parts.title,
        target: parts.target,
        from: parts.from,
        sponsors: parts.sponsors,
        demand: parts.demand,
        body: body(&parts.letter),
        consents: BTreeMap::from([(
            consent::EMAIL.to_owned(),
            say!(Words::new(&language), "kiosk-consent-to-email"),
        )]),
        ..Text::default()
    };
    Ok(Imported {
        petition: Petition::new(language, text),
        notes,
    })
}

/// The letter in Markdown.
fn body(letter: &[Unit]) -> String {
    let written: Vec<String> = letter
        .iter()
        .map(|unit| {
            let mark = match unit.kind {
                Kind::Heading => "## ".to_owned(),
                Kind::Paragraph => String::new(),
                Kind::Item(None) => "- ".to_owned(),
                Kind::Item(Some(number)) => format!("{number}. "),
            };
            mark + &marked_up(unit)
        })
        .collect();
    written.join("\n\n")
}

/// The words of a unit in Markdown, with their emphasis if it is read back.
fn marked_up(unit: &Unit) -> String {
    let plain = unit.text();
    let spans = unit.spans();
    let mut out = String::new();
    for span in &spans {
        let words = span.text.trim();
        if !span.strong || words.is_empty() {
            out.push_str(&escape(&span.text));
            continue;
        }
        let indent = span.text.len() - span.text.trim_start().len();
        out.push_str(&span.text[..indent]);
        out.push_str("**");
        out.push_str(&escape(words));
        out.push_str("**");
        out.push_str(&span.text[indent + words.len()..]);
    }
    let is_read_back = matches!(blocks(&out).as_slice(), [one] if one.plain() == plain);
    if is_read_back { out } else { escape(&plain) }
}

/// The beginning of a line, to be quoted.
fn beginning(line: &str) -> String {
    let line = line.lines().next().unwrap_or_default();
    let short: String = line.chars().take(40).collect();
    if short.len() < line.len() {
        format!("{}…", short.trim_end())
    } else {
        short
    }
}
