//! The thank-you after signing: what happens next, and the code to share. It goes back to the start
//! by itself.

use iced::widget::{column, container};
use iced::{Alignment, Length};
use petition::say;
use zeroize::Zeroizing;

use crate::screens::Outcome;
use crate::ui::button::{ButtonKind, button};
use crate::ui::scroll::scroll;
use crate::ui::{Element, matrix, row_dir, text, theme};
use crate::{Action, Context, ids};
use petition::i18n::Words;

/// A message of the thank-you screen.
#[derive(Clone)]
pub enum Message {
    /// Ends the thank-you.
    NextPerson,
}

/// The first name is all that is left of the signer, and is wiped when the screen goes.
pub(crate) struct Thanks {
    pub(crate) name: Zeroizing<String>,
}

impl Thanks {
    pub(crate) fn update(&self, message: Message) -> Outcome {
        match message {
            Message::NextPerson => Outcome::StartOver(Action::None),
        }
    }

    pub(crate) fn view<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        seconds_left: u64,
    ) -> Element<'a, Message> {
        let text = context.petition.text(words.language());
        let rtl = words.language().is_right_to_left();
        let side = if rtl {
            Alignment::End
        } else {
            Alignment::Start
        };
        let wide = context.is_wide();
        let next = button(say!(words, "kiosk-next-person"), ButtonKind::Primary)
            .id(ids::NEXT_PERSON)
            .width(if wide { Length::Shrink } else { Length::Fill })
            .height(72.0)
            .on_press(Message::NextPerson);
        let thanks = column![
            text::display(say!(words, "kiosk-thanks", name = self.name.as_str())),
            text::body(say!(
                words,
                "kiosk-thanks-next",
                target = text.target.as_str()
            )),
        ];
        let thanks = thanks.spacing(theme::L).align_x(side).max_width(620);
        let back = text::quiet(say!(words, "kiosk-back-in", seconds = seconds_left));
        let card = context.qr_code.as_ref().map(|code| {
            let card = column![
                matrix::matrix(code, 264.0),
                text::label(say!(words, "kiosk-thanks-share")),
                text::quiet(&context.short_address),
            ];
            container(card.spacing(theme::S).align_x(Alignment::Center))
                .padding(theme::L)
                .style(theme::card)
        });
        if wide {
            let mut parts = vec![thanks.push(next).push(back).into()];
            parts.extend(card.map(Into::into));
            let page = row_dir(rtl, parts)
                .spacing(theme::XXL)
                .align_y(Alignment::Center);
            return container(page)
                .center(Length::Fill)
                .padding(theme::XL)
                .into();
        }
        // The button stands at the thumb; the rest scrolls above it if it does not fit.
        let page = column![thanks]
            .push(card)
            .spacing(theme::XL)
            .align_x(Alignment::Center)
            .width(Length::Fill);
        let page = scroll("thanks", container(page).padding([theme::XL, theme::L]));
        let foot = column![next, back]
            .spacing(theme::S)
            .align_x(Alignment::Center);
        column![
            container(page).center_y(Length::Fill).width(Length::Fill),
            container(foot).padding([theme::M, theme::L])
        ]
        .height(Length::Fill)
        .into()
    }
}
