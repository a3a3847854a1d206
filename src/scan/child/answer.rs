//! What the child answers: the number of pages, then a line for each page.

use std::fmt;
use std::io::{self, Write};
use std::time::Instant;

use super::super::pictures::{MOST_PAGES, Pages};
use super::super::{Page, ScanError, read_page};
use super::Budget;
use petition::number::SheetNumber;

/// The part of a page's time that the child uses. With the rest it answers, before its parent ends
/// it.
const SHARE: f64 = 0.75;
/// The most numbers on a page that are answered: more than slips that fit on a page, or sheets on a
/// photo.
const MOST_NUMBERS: usize = 60;

/// A line of the answer. Pages are counted from zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// The file cannot be opened.
    Failed(ScanError),
    /// The file has so many pages.
    Of(usize),
    /// This was read on a page, and the search goes on.
    SoFar(usize, Page),
    /// This was read on a page.
    Page(usize, Page),
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(error) => write!(f, "failed {}", word(*error)),
            Self::Of(pages) => write!(f, "of {pages}"),
            Self::SoFar(place, page) => write!(f, "so-far {place}{}", Words(page)),
            Self::Page(place, page) => write!(f, "page {place}{}", Words(page)),
        }
    }
}

/// The numbers of a page and the word of its trouble, each after a blank.
struct Words<'a>(&'a Page);

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for sheet in self.0.sheets.iter().take(MOST_NUMBERS) {
            write!(f, " {sheet}")?;
        }
        (self.0.trouble).map_or(Ok(()), |trouble| write!(f, " {}", word(trouble)))
    }
}

impl Line {
    /// Reads a line. One that is not in this form comes from a child that was taken over.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let kind = words.next()?;
        if kind == "failed" {
            let error = reason(words.next()?)?;
            return words.next().is_none().then_some(Self::Failed(error));
        }
        let number: usize = words.next()?.parse().ok()?;
        if kind == "of" {
            let is_alone = words.next().is_none();
            return (is_alone && (1..=MOST_PAGES).contains(&number)).then_some(Self::Of(number));
        }
        let mut page = Page {
            sheets: Vec::new(),
            trouble: None,
        };
        for word in words {
            if page.trouble.is_some() || page.sheets.len() > MOST_NUMBERS {
                return None;
            }
            match reason(word) {
                Some(reason) => page.trouble = Some(reason),
                None => page.sheets.push(word.parse::<SheetNumber>().ok()?),
            }
        }
        if page.sheets.is_empty() && page.trouble.is_none() {
            return None;
        }
        match kind {
            "so-far" => Some(Self::SoFar(number, page)),
            "page" => Some(Self::Page(number, page)),
            _ => None,
        }
    }
}

/// Reads a file from a page on, counted from zero, and writes the answer line by line.
///
/// # Errors
/// Returns an error if the answer cannot be written.
pub(crate) fn answer(
    bytes: Vec<u8>,
    from: usize,
    seconds: u64,
    out: &mut dyn Write,
) -> io::Result<()> {
    let budget = Budget::new(seconds);
    let mut say = |line: Line| writeln!(out, "{line}").and_then(|()| out.flush());
    let mut pages = match Pages::open(bytes) {
        Ok(pages) => pages,
        Err(error) => return say(Line::Failed(error)),
    };
    let of = pages.count();
    say(Line::Of(of))?;
    for at in from..of {
        let begun = Instant::now();
        // The first page's time began when the file was given.
        let begun = if at == from { budget.begun } else { begun };
        let until = budget.until(at - from, of - from);
        let until = begun + until.saturating_duration_since(begun).mul_f64(SHARE);
        let is_late = || Instant::now() >= until;
        let mut told = Ok(());
        let page = read_page(&mut pages, at, &is_late, &mut |page| {
            told = say(Line::SoFar(at, page));
        });
        told?;
        say(Line::Page(at, page))?;
    }
    Ok(())
}

/// The reasons that a child can answer with.
pub(super) const REASONS: [ScanError; 7] = [
    ScanError::NotAPicture,
    ScanError::Heic,
    ScanError::Locked,
    ScanError::Damaged,
    ScanError::TooLarge,
    ScanError::NoCode,
    ScanError::AnotherCode,
];

fn reason(said: &str) -> Option<ScanError> {
    REASONS.into_iter().find(|reason| word(*reason) == said)
}

const fn word(reason: ScanError) -> &'static str {
    match reason {
        ScanError::NotAPicture => "not-a-picture",
        ScanError::Heic => "heic",
        ScanError::Locked => "locked",
        ScanError::Damaged => "damaged",
        ScanError::TooLarge => "too-large",
        ScanError::NoCode => "no-code",
        ScanError::AnotherCode => "another-code",
        ScanError::Stopped => "stopped",
        ScanError::NotStarted => "not-started",
    }
}
