//! The locked screen, shown while the glass is wiped with a cloth. Nothing on it can be touched.

use iced::widget::{column, container};
use iced::{Alignment, Length};
use petition::say;

use crate::ui::{Element, text, theme};
use petition::i18n::Words;

pub(crate) fn view<'a, Message: 'a>(words: &Words, seconds_left: u64) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let page = column![
        text::centred(text::display(say!(words, "kiosk-staff-cleaning")), rtl),
        text::centred(
            text::body(say!(
                words,
                "kiosk-staff-cleaning-text",
                seconds = seconds_left
            )),
            rtl
        ),
    ];
    container(page.spacing(theme::L).align_x(Alignment::Center))
        .center(Length::Fill)
        .padding(theme::XL)
        .into()
}
