//! The pad for the staff's PIN.

use std::fmt;

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Length};
use petition::say;
use zeroize::{Zeroize as _, Zeroizing};

use crate::screens::Outcome;
use crate::ui::button::{ButtonKind, button};
use crate::ui::room::room;
use crate::ui::scroll::{scroll, sided};
use crate::ui::{Element, text, theme};
use crate::{Action, Context, ids};
use petition::i18n::Words;

/// The number of digits of the longest PIN.
const LONGEST_PIN: usize = 12;

/// A message of the PIN pad.
#[derive(Clone)]
pub enum Message {
    /// Adds a digit.
    Digit(char),
    /// Deletes the last digit.
    DeleteDigit,
    /// Asks for the PIN to be checked.
    Submit,
    /// Asks for a new PIN in place of a forgotten one.
    Forgotten,
    /// Goes back to the petition.
    Back,
}

/// Digits that were typed as the PIN. They are wiped when they are dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct TypedPin(Zeroizing<String>);

impl TypedPin {
    /// Takes over digits that were typed.
    #[must_use]
    pub fn new(digits: String) -> Self {
        Self(Zeroizing::new(digits))
    }

    /// The digits, to be compared with the station's PIN.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl Default for TypedPin {
    /// No digits yet, and room for all of them: growing would leave a copy behind.
    fn default() -> Self {
        Self::new(String::with_capacity(LONGEST_PIN))
    }
}

impl fmt::Debug for TypedPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedPin(..)")
    }
}

/// The digits that were typed, and how the last check ended.
#[derive(Default)]
pub(crate) struct PinPad {
    digits: TypedPin,
    wrong: bool,
    checking: bool,
}

impl PinPad {
    pub(crate) fn wrong(&mut self) {
        self.digits.0.zeroize();
        self.checking = false;
        self.wrong = true;
    }

    pub(crate) fn is_checking(&self) -> bool {
        self.checking
    }

    /// While the pad is locked, only the way back works.
    pub(crate) fn update(&mut self, message: Message, is_locked: bool) -> Outcome {
        match message {
            Message::Back => return Outcome::StartOver(Action::None),
            Message::Forgotten => return Outcome::StartOver(Action::ForgottenPin),
            Message::Digit(_) | Message::DeleteDigit | Message::Submit if is_locked => {}
            Message::Digit(digit) => {
                if self.digits.digits().len() < LONGEST_PIN {
                    self.wrong = false;
                    self.digits.0.push(digit);
                }
            }
            Message::DeleteDigit => {
                self.digits.0.pop();
            }
            Message::Submit => {
                if !self.digits.digits().is_empty() {
                    self.checking = true;
                    return Action::CheckPin(self.digits.clone()).into();
                }
            }
        }
        Action::None.into()
    }

    /// Shows the pad. In practice it also shows the PIN, so that everyone finds the way out.
    pub(crate) fn view<'a>(
        &'a self,
        context: &Context,
        words: &Words,
        seconds_locked: Option<u64>,
    ) -> Element<'a, Message> {
        // Everything fits on the screen at once: on a low one the parts stand side by side.
        let low = context.size.height < 600.0 && context.size.width >= 560.0;
        let height = if low { 52.0 } else { 68.0 };
        let locked = seconds_locked.filter(|seconds| *seconds > 0);
        let dots = if self.digits.digits().is_empty() {
            "–".to_owned()
        } else {
            "●".repeat(self.digits.digits().len())
        };
        let note: Element<'a, Message> = match locked {
            Some(seconds) => text::fault(say!(words, "kiosk-pin-wait", seconds = seconds)).into(),
            None if self.checking => text::quiet(say!(words, "kiosk-pin-checking")).into(),
            None if self.wrong => text::fault(say!(words, "kiosk-pin-wrong")).into(),
            None => match context.practice_pin {
                Some(pin) => text::quiet(say!(words, "kiosk-pin-practice", pin = pin)).into(),
                None => text::small(" ").into(),
            },
        };
        let key = |label: &str, id, message: Message| -> Element<'a, Message> {
            button(label.to_owned(), ButtonKind::Key)
                .id(id)
                .width(Length::Fill)
                .height(height)
                .on_press_maybe(locked.is_none().then_some(message))
                .into()
        };
        let digit = |digit: char| key(&digit.to_string(), ids::digit(digit), Message::Digit(digit));
        let rows = ["123", "456", "789"].map(|digits| {
            Row::with_children(digits.chars().map(digit))
                .spacing(theme::S)
                .into()
        });
        let last = row![
            key("⌫", "digit-back".into(), Message::DeleteDigit),
            digit('0'),
            button(say!(words, "kiosk-ok"), ButtonKind::Primary)
                .id(ids::PIN_OK)
                .width(Length::Fill)
                .height(height)
                .on_press_maybe((locked.is_none() && !self.checking).then_some(Message::Submit)),
        ];
        let keys = Column::with_children(rows)
            .push(last.spacing(theme::S))
            .spacing(theme::S);
        let back = button(say!(words, "kiosk-back"), ButtonKind::Plain)
            .id(ids::PIN_BACK)
            .on_press(Message::Back);
        let forgotten = (!context.practice).then(|| {
            button(say!(words, "kiosk-pin-forgotten"), ButtonKind::Quiet)
                .id(ids::PIN_FORGOTTEN)
                .on_press(Message::Forgotten)
        });
        let back = row![back].push(forgotten).spacing(theme::S);
        // Room for each note, so that no key moves when another comes.
        let notes = [
            say!(words, "kiosk-pin-wait", seconds = 300),
            say!(words, "kiosk-pin-checking"),
            say!(words, "kiosk-pin-wrong"),
        ];
        let notes = notes.into_iter().map(|note| text::small(note).into());
        let head = column![
            text::title(say!(words, "kiosk-pin-title")),
            text::title(dots),
            room(Alignment::Center, Some(note), notes.collect()),
        ];
        let head = head.spacing(theme::M).align_x(Alignment::Center);
        let page: Element<'a, Message> = if low {
            row![
                container(head.push(back)).center_x(Length::Fill),
                keys.max_width(320)
            ]
            .spacing(theme::L)
            .align_y(Alignment::Center)
            .into()
        } else {
            head.push(keys).push(back).max_width(380).into()
        };
        let page = container(page).center_x(Length::Fill).padding(theme::L);
        let rtl = words.language().is_right_to_left();
        container(sided(rtl, ids::PIN_PAGE, scroll(ids::PIN_PAGE, page)))
            .center_y(Length::Fill)
            .width(Length::Fill)
            .into()
    }
}
