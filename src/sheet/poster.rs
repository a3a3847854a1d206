//! The poster: read from across a street, scanned from two steps away.

use super::canvas::{Align, Canvas, INK, MUTED, Slot};
use super::document::document;
use super::shape::{Style, fit, wrap};
use super::{Heading, Layout, Printed, SheetError, SheetWords, Stamp, Unprintable};
use crate::qr::{Code, Correction, QUIET};

const MARGIN: f32 = 54.0;

/// What the poster says.
#[derive(Debug)]
pub struct Poster<'a> {
    /// Target, title, address.
    pub heading: &'a Heading,
    /// One sentence under the title.
    pub sentence: String,
    /// The paper.
    pub layout: Layout,
    /// When it says it was made.
    pub stamp: Stamp,
    /// Its few own words.
    pub words: SheetWords,
}

/// Prints the poster.
///
/// # Errors
/// Where a bundled font is damaged or the address is too long for a code.
pub fn poster(poster: &Poster<'_>) -> Result<Printed, SheetError> {
    let heading = poster.heading;
    let mut canvas = Canvas::new(poster.layout.size());
    let (width, height) = (canvas.width, canvas.height);
    let middle = |colour| Slot { left: MARGIN, right: width - MARGIN, align: Align::Middle, colour };
    let across = width - 2.0 * MARGIN;
    if heading.practice {
        canvas.practice_line(&poster.words.practice, 42.0)?;
        canvas.practice_line(&poster.words.practice, height - 28.0)?;
    }
    let to = format!("{} {}", poster.words.to, heading.target);
    canvas.say(&to, Style { size: 18.0, bold: false }, middle(MUTED), 74.0)?;
    let (title, size) = fit(&heading.title, Style { size: 38.0, bold: true }, 20.0, across, 4)?;
    let y = canvas.lines(title, middle(INK), 74.0 + 14.0 + size, size * 1.14);
    let (sentence, size) = fit(&poster.sentence, Style { size: 17.0, bold: false }, 11.0, across, 2)?;
    // Below the baseline come the descenders, and only then the code's quiet zone.
    let y = canvas.lines(sentence, middle(INK), y + 16.0 + size, size * 1.35) + size * 0.6;

    let foot = height - 76.0;
    if let Some(address) = &heading.address {
        let code = Code::of(address, Correction::Quartile)?;
        // As large as the room between the words above and below allows, its quiet zone included.
        let room = foot - 58.0 - y;
        let modules = code.side() as f32;
        let side = (room * modules / (modules + 2.0 * QUIET as f32)).clamp(72.0, 340.0);
        canvas.code(&code, (width - side) / 2.0, y + (room - side) / 2.0, side);
        canvas.say(&poster.words.scan, Style { size: 24.0, bold: true }, middle(INK), foot - 30.0)?;
        let address = wrap(&format!("{} {}", poster.words.or_type, heading.short_address), Style { size: 15.0, bold: false }, across)?;
        canvas.lines(address, middle(MUTED), foot, 19.0);
    }
    let unprintable = canvas.missing.drain(..).map(|character| Unprintable { line: 0, character }).collect();
    let pdf = document(&heading.title, vec![canvas], poster.stamp)?;
    Ok(Printed { pdf, pages: 1, unprintable })
}
