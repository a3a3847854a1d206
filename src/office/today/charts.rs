//! Bars for the page of figures.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};

use super::Message;
use kiosk::ui::{Element, text, theme};
use petition::i18n::grouped;

/// The height of the highest column, in logical pixels.
const HIGHEST: f32 = 150.0;
/// The least width of a column with a number of four digits over it.
pub(super) const COLUMN: f32 = 48.0;

/// Upright bars side by side, each with its number over it.
pub(super) fn columns<'a>(bars: &[(String, usize)]) -> Element<'a, Message> {
    let most = bars
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(1)
        .max(1) as f32;
    let bars = bars.iter().map(|(label, count)| {
        // A space without height would also remove the gap after it, and the bars would not stand
        // on one line.
        let height = (HIGHEST * *count as f32 / most).max(1.0);
        let bar = container(Space::new().width(COLUMN - theme::S).height(height))
            .style(theme::area(|of| of.accent));
        let number = if *count > 0 {
            grouped(*count as u64)
        } else {
            " ".to_owned()
        };
        column![
            Space::new().height(HIGHEST + 1.0 - height),
            text::small(number),
            bar,
            text::quiet(label.clone())
        ]
        .spacing(theme::XS)
        .align_x(Alignment::Center)
        .width(Length::Fill)
        .into()
    });
    Row::with_children(bars).into()
}

/// The same bars lying below each other, for a narrow page.
pub(super) fn lines<'a>(bars: &[(String, usize)], room: f32) -> Element<'a, Message> {
    const LABEL: f32 = 72.0;
    let most = bars
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(1)
        .max(1) as f32;
    let longest = (room - 2.0 * LABEL - 2.0 * theme::S).max(LABEL);
    let bars = bars.iter().map(|(label, count)| {
        let width = (longest * *count as f32 / most).max(1.0);
        let bar = container(Space::new().width(width).height(theme::M))
            .style(theme::area(|of| of.accent));
        let number = if *count > 0 {
            grouped(*count as u64)
        } else {
            " ".to_owned()
        };
        row![
            container(text::quiet(label.clone())).width(LABEL),
            bar,
            text::small(number)
        ]
        .spacing(theme::S)
        .align_y(Alignment::Center)
        .into()
    });
    Column::with_children(bars).into()
}

/// A bar that is filled up to a share of its width.
pub(super) fn bar<'a>(share: f32, height: f32) -> Element<'a, Message> {
    let filled = (share.clamp(0.0, 1.0) * 1_000.0) as u16;
    let part = |portion: u16| {
        Space::new()
            .width(Length::FillPortion(portion))
            .height(height)
    };
    // A part without a portion would take all the width.
    let done = (filled > 0).then(|| {
        container(part(1))
            .width(Length::FillPortion(filled))
            .style(theme::area(|of| of.accent))
    });
    let rest = (filled < 1_000).then(|| part(1_000 - filled));
    container(row![].push(done).push(rest))
        .width(Length::Fill)
        .height(height)
        .style(theme::area(|of| of.tint))
        .into()
}
