//! The page on which a station gets a PIN of its own: six random digits, or others that a person
//! types. A campaign brings none, since its folder travels on sticks.

use iced::Length;
use iced::widget::{column, container, row};
use petition::say;
use zeroize::Zeroizing;

use super::{Action, Ask, Message, Page, Setup, fault_of_pin};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

impl Setup {
    /// The page for the PIN of a station that has none yet, with these digits offered.
    #[must_use]
    pub fn for_pin(offered: Zeroizing<String>) -> Self {
        Self {
            page: Page::Pin,
            pin: offered,
            ..Self::default()
        }
    }

    /// The digits that are taken: those that were typed, or else those that are offered.
    fn chosen_pin(&self) -> &str {
        match self.typed(Ask::OwnPin).trim() {
            "" => &self.pin,
            typed => typed,
        }
    }

    pub(super) fn take_pin(&mut self) -> Action {
        self.stop_writing();
        let digits = Zeroizing::new(self.chosen_pin().to_owned());
        let fault = fault_of_pin(&digits);
        self.faults = fault
            .map(|fault| (Ask::OwnPin, fault))
            .into_iter()
            .collect();
        if !self.faults.is_empty() {
            return Action::None;
        }
        self.is_working = true;
        Action::SavePin(digits)
    }

    pub(super) fn choose_pin(&self, words: &Words) -> Element<'_, Message> {
        let press = |message| (!self.is_working).then_some(message);
        let others = button(say!(words, "setup-pin-others"), ButtonKind::Quiet)
            .id("setup-other-pin")
            .on_press_maybe(press(Message::OfferAnotherPin));
        let offered = column![
            text::quiet(say!(words, "setup-pin-offered")),
            row![text::display(self.pin.as_str()), others]
                .spacing(theme::L)
                .align_y(iced::Alignment::Center),
        ];
        let offered = container(offered.spacing(theme::S))
            .padding(theme::L)
            .width(Length::Fill)
            .style(theme::card);
        let take = say!(words, "setup-pin-take", pin = self.chosen_pin());
        let take = button(take, ButtonKind::Primary)
            .id("setup-take-pin")
            .width(Length::Fill)
            .on_press_maybe(press(Message::TakePin));
        let own = column![
            self.ask(Ask::OwnPin, say!(words, "setup-pin-own"), words),
            take
        ];
        column![
            text::title(say!(words, "setup-pin-title")),
            text::plain(say!(words, "setup-pin-text")),
            offered,
            container(own.spacing(theme::M)).id(Ask::OwnPin.group()),
        ]
        .spacing(theme::M)
        .into()
    }
}
