//! A band over a whole screen, for what must be known on every one of them.

use iced::Length;
use iced::widget::container;

use super::{Element, text, theme};

/// White words on a dark band.
pub fn band<'a, Message: 'a>(words: String) -> Element<'a, Message> {
    let words = text::small(words)
        .font(text::BOLD)
        .style(theme::on_practice);
    container(words)
        .center_x(Length::Fill)
        .padding([theme::XS, theme::M])
        .style(theme::area(|of| of.practice))
        .into()
}
