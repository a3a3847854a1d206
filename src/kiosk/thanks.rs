//! Thank you: what happens next, the code to share, and back to the start by itself.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};
use zeroize::Zeroizing;

use super::{Facts, Message, ids};
use crate::i18n::Words;
use crate::ui::press::{Kind, press};
use crate::ui::{Element, letters, matrix, theme};

/// All that is left of a signer on the screen: the first name, wiped when the screen goes.
pub(super) struct Thanks {
    pub(super) name: Zeroizing<String>,
}

impl Thanks {
    pub(super) fn view<'a>(&'a self, facts: &'a Facts, words: &Words, seconds_left: u64) -> Element<'a, Message> {
        let text = facts.petition.text(words.language());
        let next = press(say!(words, "kiosk-next-person"), Kind::Primary)
            .id(ids::NEXT_PERSON)
            .width(if facts.is_wide() { Length::Shrink } else { Length::Fill })
            .height(72.0)
            .on_press(Message::NextPerson);
        let thanks = column![
            letters::display(say!(words, "kiosk-thanks", name = self.name.as_str())),
            letters::body(say!(words, "kiosk-thanks-next", target = text.target.as_str())),
            next,
            letters::quiet(say!(words, "kiosk-back-in", seconds = seconds_left)),
        ];
        let thanks = thanks.spacing(theme::L).max_width(620);
        let card = facts.code.as_ref().map(|code| {
            let card = column![
                matrix::matrix(code, 264.0),
                letters::label(say!(words, "kiosk-thanks-share")),
                letters::quiet(&facts.short_address),
            ];
            container(card.spacing(theme::S).align_x(Alignment::Center)).padding(theme::L).style(theme::card)
        });
        let page: Element<'a, Message> = if facts.is_wide() {
            row![thanks].push(card).spacing(theme::XXL).align_y(Alignment::Center).into()
        } else {
            column![thanks].push(card).spacing(theme::XXL).align_x(Alignment::Center).into()
        };
        container(page).center(Length::Fill).padding(theme::XL).into()
    }
}
