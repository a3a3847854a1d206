//! The cover of a set of sheets: the full text that was signed, how many signed it, where and when,
//! and the heads of the ledgers that prove it. It names no signer.

use super::about::About;
use super::canvas::{INK, MUTED};
use super::flow::{BODY, Flow, SMALL};
use super::page;
use super::shape::Style;
use super::tags::Role;
use super::wrap::fit;
use super::{CreationDate, Heading, Layout, Printed, SheetError, SheetWords};
use petition::{Block, Text};

/// The content of a cover.
#[derive(Debug)]
pub struct Cover<'a> {
    /// The same heading as on the sheets that follow.
    pub heading: &'a Heading,
    /// The petition, in the language of those sheets.
    pub text: &'a Text,
    /// The part of the roll that it covers. Empty if the roll is not divided.
    pub part: &'a str,
    /// The number of signatures on the sheets.
    pub signatures: usize,
    /// The number of further signatures on paper, on sheets that are delivered beside these.
    pub on_paper: usize,
    /// The numbers of the first and the last sheet that it covers.
    pub sheets: Option<(String, String)>,
    /// The days of the first and the last signature.
    pub period: (String, String),
    /// The name of each state and the number of signatures there.
    pub states: Vec<(String, usize)>,
    /// The name of each event and the number of signatures there.
    pub events: Vec<(String, usize)>,
    /// Each station with the number of entries in its ledger and the code of its head.
    pub heads: Vec<(String, u64, String)>,
    /// The paper. A cover is always portrait.
    pub layout: Layout,
    /// The creation date of the PDF.
    pub created: CreationDate,
    /// The fixed words in the language of the sheets.
    pub words: SheetWords,
}

/// Prints a cover.
///
/// # Errors
/// Returns an error if a bundled font is damaged.
pub fn cover(cover: &Cover<'_>) -> Result<Printed, SheetError> {
    let (a, b) = cover.layout.size();
    let (heading, words) = (cover.heading, &cover.words);
    let practice = heading.practice.then_some(words.practice.as_str());
    let mut flow = Flow::new((a.min(b), a.max(b)), practice, &heading.language)?;
    title_and_count(&mut flow, cover)?;
    period_and_sheets(&mut flow, cover)?;
    flow.table(&words.by_state, &cover.states)?;
    flow.table(&words.by_event, &cover.events)?;
    petition_text(&mut flow, cover)?;
    flow.heading(&words.heads)?;
    for (station, entries, code) in &cover.heads {
        flow.paragraph(&format!("{station}: {entries}, {code}"), SMALL)?;
    }
    let foot = page::foot_text(heading, words);
    let about = About::petition(heading, cover.created);
    flow.finish(&about, &foot, &|page, total| words.page(page, total))
}

fn title_and_count(flow: &mut Flow<'_>, cover: &Cover<'_>) -> Result<(), SheetError> {
    let (heading, words) = (cover.heading, &cover.words);
    let to = format!("{} {}", words.to, heading.target);
    flow.line(Role::Paragraph, &to, Style::plain(12.0), MUTED, 22.0)?;
    let (title, size) = fit(&heading.title, Style::bold(24.0), 16.0, flow.width(), 3)?;
    flow.lines(Role::Title, title, size * 1.18, INK, size * 1.2)?;
    if heading.unofficial {
        flow.line(Role::Paragraph, &words.unofficial, SMALL, MUTED, 14.0)?;
    }
    let count = words.signatures(cover.signatures);
    flow.line(Role::Paragraph, &count, Style::bold(30.0), INK, 52.0)?;
    if cover.on_paper > 0 {
        let on_paper = words.on_paper(cover.on_paper);
        flow.line(Role::Paragraph, &on_paper, Style::plain(12.0), INK, 20.0)?;
    }
    Ok(())
}

fn period_and_sheets(flow: &mut Flow<'_>, cover: &Cover<'_>) -> Result<(), SheetError> {
    let period = range(&cover.period);
    let part_and_period = [cover.part, period.as_str()]
        .into_iter()
        .filter(|piece| !piece.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    flow.line(
        Role::Paragraph,
        &part_and_period,
        Style::plain(12.0),
        MUTED,
        20.0,
    )?;
    if let Some(sheets) = &cover.sheets {
        let sheets = format!("{} {}", cover.words.sheets, range(sheets));
        flow.line(Role::Paragraph, &sheets, Style::plain(10.5), MUTED, 17.0)?;
    }
    Ok(())
}

/// Returns both ends of a range, or a single one if they are the same.
fn range((first, last): &(String, String)) -> String {
    if first == last {
        first.clone()
    } else {
        format!("{first} – {last}")
    }
}

/// Prints the full text of the petition and its sponsors.
fn petition_text(flow: &mut Flow<'_>, cover: &Cover<'_>) -> Result<(), SheetError> {
    const STRONG: Style = Style { bold: true, ..BODY };
    let (text, words) = (cover.text, &cover.words);
    flow.heading(&words.what_was_signed)?;
    for block in text.blocks() {
        match block {
            Block::Heading(_) => flow.subheading(&block.plain(), STRONG)?,
            Block::Paragraph(_) => flow.paragraph(&block.plain(), BODY)?,
            Block::Bullet(_) => flow.bullet("•", &block.plain())?,
            Block::Numbered(number, _) => flow.bullet(&format!("{number}."), &block.plain())?,
        }
    }
    if !text.call.is_empty() {
        flow.paragraph(&text.call, STRONG)?;
    }
    flow.paragraph(&text.demand, Style::bold(12.0))?;
    if !text.sponsors.is_empty() {
        flow.heading(&words.sponsors)?;
        flow.paragraph(&text.sponsors.join(", "), SMALL)?;
    }
    Ok(())
}
