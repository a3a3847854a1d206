//! Words on the screen in the roles that SCREENS has: display, title, body, label, small. One family for every script.

use iced::widget::{Text, text};
use iced::{Font, font};

use super::theme;
use crate::fonts;

/// The family, regular.
pub const REGULAR: Font = Font::with_name(fonts::FAMILY);
/// The family, bold.
pub const BOLD: Font = Font { weight: font::Weight::Bold, ..REGULAR };

/// Sizes at 100 %, in logical pixels.
pub const DISPLAY: f32 = 44.0;
/// See [`DISPLAY`].
pub const TITLE: f32 = 32.0;
/// See [`DISPLAY`].
pub const BODY: f32 = 22.0;
/// The letter itself, where it shares the screen with the form.
pub const LETTER: f32 = 20.0;
/// See [`DISPLAY`].
pub const LABEL: f32 = 18.0;
/// See [`DISPLAY`].
pub const SMALL: f32 = 16.0;

/// Line height of running text, as a factor.
pub const LINE: f32 = 1.4;
/// Line height of headings. Less, and descenders would reach out of the area that is drawn anew when the words go.
pub const HEADING_LINE: f32 = 1.26;

fn words<'a>(what: impl text::IntoFragment<'a>, size: f32, line: f32) -> Text<'a> {
    text(what).size(size).line_height(line).shaping(text::Shaping::Auto)
}

/// The largest words of a screen.
pub fn display<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, DISPLAY, HEADING_LINE).font(BOLD)
}

/// A heading.
pub fn title<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, TITLE, HEADING_LINE).font(BOLD)
}

/// Running text.
pub fn body<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, BODY, LINE)
}

/// The letter.
pub fn letter<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, LETTER, LINE)
}

/// The label of something.
pub fn label<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, LABEL, LINE).font(BOLD)
}

/// Words beside a label.
pub fn plain<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, LABEL, LINE)
}

/// Small print.
pub fn small<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, SMALL, LINE)
}

/// Small print that steps back.
pub fn quiet<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    small(what).style(theme::muted)
}

/// A large number.
pub fn number<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    words(what, 38.0, HEADING_LINE).font(BOLD)
}

/// What must be mended.
pub fn fault<'a>(what: impl text::IntoFragment<'a>) -> Text<'a> {
    small(what).style(theme::bad)
}
