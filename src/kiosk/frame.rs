//! What every screen has around it: the word PRACTICE where nothing counts.

use iced::Length;
use iced::widget::{column, container};

use super::{Facts, Message};
use crate::i18n::Words;
use crate::ui::band::band;
use crate::ui::{Element, theme};

/// A screen in its frame. Its number differs from those of the screens before and after it.
pub(super) fn frame<'a>(facts: &Facts, words: &Words, number: u8, screen: Element<'a, Message>) -> Element<'a, Message> {
    let practice = facts.practice.then(|| band(say!(words, "kiosk-practice")));
    container(column![].push(practice).push(screen)).width(Length::Fill).height(Length::Fill).style(theme::ground(number)).into()
}
