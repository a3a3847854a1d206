//! A band across the top of a screen, for a notice that every screen shows.

use iced::Length;
use iced::widget::container;

use super::even::even;
use super::{Element, text, theme};

/// A dark band with white words in its middle.
pub fn band<'a, Message: 'a>(words: String, right_to_left: bool) -> Element<'a, Message> {
    let words = text::small(words)
        .font(text::BOLD)
        .style(theme::on_practice);
    even(
        container(text::centred(words, right_to_left))
            .center_x(Length::Fill)
            .padding([theme::XS, theme::M])
            .style(theme::area(|colours| colours.practice)),
    )
}
