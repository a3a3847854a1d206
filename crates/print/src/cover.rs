//! The cover of a delivery: what was signed, in full, how many signed it, where and when, and the
//! heads of the ledgers that prove it. It names no signer.

use super::canvas::{INK, MUTED};
use super::flow::{BODY, Flow, SMALL};
use super::shape::{Style, fit};
use super::{Heading, Layout, Printed, SheetError, SheetWords, Stamp};
use petition::{Block, Text};

/// What a cover says.
#[derive(Debug)]
pub struct Cover<'a> {
    /// As on the sheets that follow.
    pub heading: &'a Heading,
    /// The petition, in the language of those sheets.
    pub text: &'a Text,
    /// Which part of the roll it covers; "" where it is not parted.
    pub part: &'a str,
    /// How many signed.
    pub signatures: usize,
    /// How many more signed with a pen, on sheets that are delivered beside these.
    pub on_paper: usize,
    /// The numbers of the first and the last sheet that it covers.
    pub sheets: Option<(String, String)>,
    /// The days of the first and the last signature.
    pub period: (String, String),
    /// How many signed in each state, by its name.
    pub states: Vec<(String, usize)>,
    /// How many at each event, by its name.
    pub events: Vec<(String, usize)>,
    /// Each station, how many entries its ledger has, and the code of its head.
    pub heads: Vec<(String, u64, String)>,
    /// The paper; a cover is always upright.
    pub layout: Layout,
    /// When it says it was made.
    pub stamp: Stamp,
    /// Its few own words.
    pub words: SheetWords,
}

/// Prints a cover.
///
/// # Errors
/// Where a bundled font is damaged.
pub fn cover(cover: &Cover<'_>) -> Result<Printed, SheetError> {
    let (a, b) = cover.layout.size();
    let Cover {
        heading,
        text,
        words,
        ..
    } = cover;
    let practice = heading.practice.then_some(words.practice.as_str());
    let mut flow = Flow::new((a.min(b), a.max(b)), practice, &heading.language)?;
    flow.line(
        &format!("{} {}", words.to, heading.target),
        Style {
            size: 12.0,
            bold: false,
        },
        MUTED,
        22.0,
    )?;
    let (title, size) = fit(
        &heading.title,
        Style {
            size: 24.0,
            bold: true,
        },
        16.0,
        flow.width(),
        3,
    )?;
    flow.lines(title, size * 1.18, INK, size * 1.2)?;
    if heading.unofficial {
        flow.line(&words.unofficial, SMALL, MUTED, 14.0)?;
    }
    let count = words.signatures(cover.signatures);
    flow.line(
        &count,
        Style {
            size: 30.0,
            bold: true,
        },
        INK,
        52.0,
    )?;
    if cover.on_paper > 0 {
        flow.line(
            &words.on_paper(cover.on_paper),
            Style {
                size: 12.0,
                bold: false,
            },
            INK,
            20.0,
        )?;
    }
    let (first, last) = &cover.period;
    let period = if first == last {
        first.clone()
    } else {
        format!("{first} – {last}")
    };
    let when = [cover.part, period.as_str()]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" · ");
    flow.line(
        &when,
        Style {
            size: 12.0,
            bold: false,
        },
        MUTED,
        20.0,
    )?;
    if let Some((first, last)) = &cover.sheets {
        let sheets = if first == last {
            first.clone()
        } else {
            format!("{first} – {last}")
        };
        flow.line(
            &format!("{} {sheets}", words.sheets),
            Style {
                size: 10.5,
                bold: false,
            },
            MUTED,
            17.0,
        )?;
    }

    flow.table(&words.by_state, &cover.states)?;
    flow.table(&words.by_event, &cover.events)?;
    flow.heading(&words.what_was_signed)?;
    for block in text.blocks() {
        match block {
            Block::Heading(_) => {
                flow.paragraph(&block.plain(), Style { bold: true, ..BODY }, 0.0)?
            }
            Block::Paragraph(_) => flow.paragraph(&block.plain(), BODY, 0.0)?,
            Block::Bullet(_) => flow.bullet(&block.plain())?,
        }
    }
    if !text.call.is_empty() {
        flow.paragraph(&text.call, Style { bold: true, ..BODY }, 0.0)?;
    }
    flow.paragraph(
        &text.demand,
        Style {
            size: 12.0,
            bold: true,
        },
        0.0,
    )?;
    if !text.sponsors.is_empty() {
        flow.heading(&words.sponsors)?;
        flow.paragraph(&text.sponsors.join(", "), SMALL, 0.0)?;
    }
    flow.heading(&words.heads)?;
    for (station, entries, code) in &cover.heads {
        flow.paragraph(&format!("{station}: {entries}, {code}"), SMALL, 0.0)?;
    }
    let what = format!(
        "{} {} {}",
        words.advocacy,
        words.text,
        heading.text_hash.short()
    );
    flow.finish(&heading.title, cover.stamp, &what, &|page, of| {
        words.page(page, of)
    })
}
