//! The view of a visit: the letter and the form, side by side or one after the other.

use iced::widget::{Space, column, container, row, stack};
use iced::{Alignment, Length};
use petition::say;

use super::{Message, Visit};
use crate::screens::{form, letter};
use crate::ui::below::below;
use crate::ui::button::{ButtonKind, button};
use crate::ui::keyboard::{self, KeyWords, Keyboard};
use crate::ui::opaque::opaque;
use crate::ui::room::room;
use crate::ui::scroll::sight::{Written, kept};
use crate::ui::scroll::{scroll, sided};
use crate::ui::{Element, row_dir, text, theme};
use crate::{Context, ids};
use petition::i18n::Words;

impl Visit {
    /// Shows the visit. If `seconds_left` is given, the screen asks whether anybody is still there.
    pub(crate) fn view<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
        seconds_left: Option<u64>,
    ) -> Element<'a, Message> {
        let screen = if context.is_wide() {
            self.letter_and_form(context, words, keyboard)
        } else if self.signing {
            self.form_alone(context, words, keyboard)
        } else {
            self.letter_alone(context, words)
        };
        let keys = self.writing.on_screen().map(|field| {
            keyboard::layer(
                keyboard,
                self.purpose(field),
                &KeyWords::new(words),
                Message::Key,
            )
        });
        let question = seconds_left.map(|seconds| still_there(context, words, seconds));
        stack![screen]
            .width(Length::Fill)
            .height(Length::Fill)
            .push(keys)
            .push(question)
            .into()
    }

    fn letter_and_form<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
    ) -> Element<'a, Message> {
        let rtl = words.language().is_right_to_left();
        let letter = column![self.letter(context, words), self.reading_bar(words, rtl)];
        let letter = container(letter)
            .width(Length::FillPortion(100 - form::PORTION))
            .height(Length::Fill)
            .style(theme::area(|colours| colours.page));
        let form = container(self.form(context, words, keyboard, None))
            .width(Length::FillPortion(form::PORTION))
            .height(Length::Fill);
        let line = container(Space::new().width(1.0).height(Length::Fill))
            .style(theme::area(|colours| colours.rule));
        row_dir(rtl, vec![letter.into(), line.into(), form.into()])
            .height(Length::Fill)
            .into()
    }

    fn form_alone<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
    ) -> Element<'a, Message> {
        let head = self.ways_back(words);
        if form::has_foot(context) {
            let head = container(head).padding([theme::M, theme::XL]);
            column![head, self.form(context, words, keyboard, None)].into()
        } else {
            // On a low screen the keyboard and the field need all the room, so the ways back
            // scroll.
            self.form(context, words, keyboard, Some(head))
        }
    }

    /// The buttons that lead back to the letter and to the start.
    fn ways_back<'a>(&self, words: &Words) -> Element<'a, Message> {
        let back = button(say!(words, "kiosk-read-again"), ButtonKind::Plain)
            .id(ids::READ_AGAIN)
            .on_press(Message::ShowLetter);
        row_dir(
            words.language().is_right_to_left(),
            vec![
                back.into(),
                Space::new().width(Length::Fill).into(),
                start_over(words),
            ],
        )
        .into()
    }

    fn letter_alone<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let rtl = words.language().is_right_to_left();
        let letter = container(self.letter(context, words))
            .height(Length::Fill)
            .style(theme::area(|colours| colours.page));
        let go = button(say!(words, "kiosk-go-sign"), ButtonKind::Primary)
            .id(ids::GO_SIGN)
            .width(Length::Fill)
            .on_press(Message::ShowForm);
        let bar: Element<'a, Message> = if context.size.width >= 560.0 {
            row_dir(rtl, vec![start_over(words), self.read_on(words), go.into()])
                .spacing(theme::M)
                .align_y(Alignment::Center)
                .into()
        } else {
            column![self.start_over_and_read_on(words, rtl), go]
                .spacing(theme::S)
                .into()
        };
        column![letter, container(bar).padding(theme::M).width(Length::Fill)].into()
    }

    /// The letter in its scrollable area.
    fn letter<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let letter = letter::letter(&context.petition, words, &self.draft.name());
        let letter = container(letter)
            .center_x(Length::Fill)
            .padding([theme::XL, theme::XL]);
        let letter = below(letter, self.more_below, Message::MoreBelow);
        let area = scroll(ids::LETTER, letter)
            .height(Length::Fill)
            .width(Length::Fill);
        let area = sided(words.language().is_right_to_left(), ids::LETTER, area);
        let [seen, _] = &self.seen;
        kept(seen, ids::LETTER, Written::default(), area)
    }

    /// The form below `head` in its scrollable area, with room for the keyboard at its foot. On a
    /// screen that is high enough, the button to sign stands below the area and never scrolls away.
    fn form<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
        head: Option<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let form = form::form(self, context, words, keyboard);
        let form = column![]
            .push(head)
            .push(container(form).center_x(Length::Fill))
            .spacing(theme::M);
        let padded = container(form)
            .center_x(Length::Fill)
            .padding(iced::Padding {
                bottom: theme::L + self.covered(keyboard).max(self.room_kept),
                ..iced::Padding::from([theme::XS, theme::XL])
            });
        let area = scroll(ids::FORM, padded).height(Length::Fill);
        let area = sided(words.language().is_right_to_left(), ids::FORM, area);
        let written = Written {
            field: self.writing.field().map(ids::field),
            covered: self.covered(keyboard),
        };
        let [_, seen] = &self.seen;
        let area = kept(seen, ids::FORM, written, area);
        // The keyboard stands where the foot was.
        let foot = (self.covered(keyboard) == 0.0)
            .then(|| form::foot(self, context, words, keyboard))
            .flatten();
        let fed = keyboard::feed(keyboard, area);
        column![fed].push(foot).into()
    }

    fn reading_bar<'a>(&self, words: &Words, rtl: bool) -> Element<'a, Message> {
        container(self.start_over_and_read_on(words, rtl))
            .padding([theme::M, theme::XL])
            .into()
    }

    fn start_over_and_read_on<'a>(
        &self,
        words: &Words,
        rtl: bool,
    ) -> iced::widget::Row<'a, Message> {
        row_dir(
            rtl,
            vec![
                start_over(words),
                Space::new().width(Length::Fill).into(),
                self.read_on(words),
            ],
        )
    }

    /// The button that scrolls by a page, for people who cannot drag or do not know that they can.
    /// At the end of the letter it leaves, and its room stays.
    fn read_on<'a>(&self, words: &Words) -> Element<'a, Message> {
        let read_on = button(say!(words, "kiosk-read-on"), ButtonKind::Plain)
            .id(ids::PAGE)
            .on_press(Message::ReadOn)
            .into();
        if self.more_below {
            read_on
        } else {
            room(Alignment::Center, None, vec![read_on])
        }
    }
}

/// The height below which the question has its answers side by side, in logical pixels.
const LOW: f32 = 480.0;

fn start_over<'a>(words: &Words) -> Element<'a, Message> {
    button(say!(words, "kiosk-start-over"), ButtonKind::Plain)
        .id(ids::START_OVER)
        .on_press(Message::StartOver)
        .into()
}

/// The question whether anybody is still there. It hides the form, so that nobody else reads what
/// was written by a person who went away.
fn still_there<'a>(context: &Context, words: &Words, seconds: u64) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    // On a low screen the answers stand side by side.
    let low = context.size.height < LOW;
    let (space, edge) = if low {
        (theme::M, theme::M)
    } else {
        (theme::L, theme::XL)
    };
    let more_time: Element<'a, Message> =
        button(say!(words, "kiosk-more-time"), ButtonKind::Primary)
            .id(ids::MORE_TIME)
            .height(72.0)
            .on_press(Message::MoreTime)
            .into();
    let leave: Element<'a, Message> = button(say!(words, "kiosk-start-over"), ButtonKind::Plain)
        .id(ids::LEAVE_FORM)
        .height(if low { 72.0 } else { theme::TARGET })
        .on_press(Message::StartOver)
        .into();
    let answers: Element<'a, Message> = if low {
        row_dir(rtl, vec![more_time, leave])
            .spacing(theme::M)
            .wrap()
            .into()
    } else {
        column![more_time, leave]
            .spacing(space)
            .align_x(Alignment::Center)
            .into()
    };
    let question = column![
        text::display(say!(words, "kiosk-still-there")),
        text::centred(
            text::body(say!(words, "kiosk-still-there-text", seconds = seconds)),
            rtl
        ),
        answers,
    ];
    let question = question
        .spacing(space)
        .align_x(Alignment::Center)
        .max_width(620);
    let card = container(row![question])
        .center(Length::Fill)
        .padding(edge)
        .style(theme::area(|colours| colours.paper));
    opaque(card)
}
