//! The card for volunteers: one page with what they do, step by step. It names no signer, and has
//! neither a PIN nor words by which keys are compared.

use super::about::About;
use super::canvas::{ACCENT, Canvas, INK, MUTED, Slot};
use super::document::Document;
use super::page::WIDE_MARGIN;
use super::shape::Style;
use super::tags::Role;
use super::wrap::{fit, wrap};
use super::{CreationDate, Heading, Paper, Printed, SheetError, Unprintable};

/// The content of a card.
#[derive(Debug)]
pub struct Card<'a> {
    /// The heading of the petition.
    pub heading: &'a Heading,
    /// The title of the card.
    pub title: &'a str,
    /// Each step: a few words, and a sentence or two.
    pub steps: &'a [(String, String)],
    /// A sentence at the foot.
    pub foot: &'a str,
    /// The word for practice, shown if the heading is of practice.
    pub practice: &'a str,
    /// The size of the paper.
    pub paper: Paper,
    /// The creation date of the PDF.
    pub created: CreationDate,
}

/// Prints a card.
///
/// # Errors
/// Returns an error if a bundled font is damaged.
pub fn card(card: &Card<'_>) -> Result<Printed, SheetError> {
    let mut canvas = Canvas::new(card.paper.size(), &card.heading.language);
    let slot = Slot::start(WIDE_MARGIN, canvas.width - WIDE_MARGIN, INK);
    let muted = slot.with_colour(MUTED);
    if card.heading.practice {
        canvas.practice_line(card.practice, 40.0)?;
        canvas.practice_line(card.practice, canvas.height - 28.0)?;
    }
    canvas.tag(Role::Title, |canvas| {
        canvas.text(card.title, Style::bold(26.0), slot, 96.0)
    })?;
    let title = &card.heading.title;
    let (title, size) = fit(title, Style::plain(12.0), 9.0, slot.width(), 2)?;
    let mut y = canvas.lines(title, muted, 120.0, size * 1.35) + 22.0;
    canvas.rule(slot.from, slot.to, y, 0.7, MUTED);
    let words = Slot {
        from: slot.from + 34.0,
        ..slot
    };
    for (at, (head, text)) in card.steps.iter().enumerate() {
        y += 36.0;
        let number = (at + 1).to_string();
        let lines = wrap(text, Style::plain(11.5), words.width())?;
        y = canvas.tag_again(Role::List, |canvas| {
            canvas.tag(Role::Item, |canvas| {
                canvas.tag(Role::Label, |canvas| {
                    canvas.text(&number, Style::bold(20.0), slot.with_colour(ACCENT), y)
                })?;
                canvas.tag(Role::Body, |canvas| {
                    canvas.text(head, Style::bold(14.0), words, y)?;
                    Ok::<f32, SheetError>(canvas.lines(lines, words, y + 18.0, 15.5))
                })
            })
        })?;
    }
    let foot = wrap(card.foot, Style::plain(10.5), slot.width())?;
    let rise = 14.5 * foot.len().saturating_sub(1) as f32;
    let first = canvas.height - 56.0 - rise;
    canvas.rule(slot.from, slot.to, first - 20.0, 0.7, MUTED);
    canvas.lines(foot, muted, first, 14.5);
    let mut document = Document::new(&About {
        title: card.title,
        subject: &card.heading.title,
        ..About::petition(card.heading, card.created)
    })?;
    document.page(&canvas)?;
    let unprintable = canvas
        .missing
        .drain(..)
        .map(|character| Unprintable { line: 0, character })
        .collect();
    Ok(Printed {
        pdf: document.finish()?,
        pages: 1,
        unprintable,
    })
}
