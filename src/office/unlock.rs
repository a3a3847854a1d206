//! The door of the office.

use iced::widget::{Space, column, container, row, stack};
use iced::{Alignment, Length, Padding};
use petition::say;

use super::{Context, Message, Office};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::field::{Field, field};
use kiosk::ui::keyboard::{self, KeyWords, Purpose};
use kiosk::ui::on_touch::on_touch;
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

pub(super) fn view<'a>(
    office: &'a Office,
    context: &'a Context,
    words: &Words,
) -> Element<'a, Message> {
    let input = field(
        Field {
            id: "office-passphrase".into(),
            label: say!(words, "office-passphrase"),
            note: None,
            value: &office.passphrase,
            fault: office.refused.clone(),
            secret: true,
            right_to_left: false,
        },
        Message::Passphrase,
        Message::Open,
    );
    let ready = !office.opening && !office.passphrase.is_empty();
    let open = match office.opened_so_far {
        Some((done, of)) => say!(words, "office-opening-so-far", done = done, of = of),
        None if office.opening => say!(words, "office-opening"),
        None => say!(words, "office-open"),
    };
    let back = if office.opening {
        button(say!(words, "office-stop"), ButtonKind::Plain)
            .id("stop-opening")
            .height(64.0)
            .on_press(Message::StopOpening)
    } else {
        button(say!(words, "office-back"), ButtonKind::Plain)
            .id("office-back")
            .height(64.0)
            .on_press(Message::Leave)
    };
    let door = column![
        text::title(say!(words, "office-unlock")),
        text::label(&context.name),
        text::plain(if context.practice {
            say!(words, "office-practice")
        } else {
            say!(words, "office-unlock-text")
        }),
        on_touch(input, Message::TouchedPassphrase),
        row![
            button(open, ButtonKind::Primary)
                .id("office-open")
                .width(Length::Fill)
                .on_press_maybe(ready.then_some(Message::Open)),
            back,
        ]
        .spacing(theme::M)
        .align_y(Alignment::Center),
    ];
    let covered = if office.writing {
        office.keyboard.height(Purpose::Words)
    } else {
        0.0
    };
    let page = container(door.spacing(theme::L).max_width(560))
        .center(Length::Fill)
        .padding(Padding {
            bottom: theme::L + covered,
            ..Padding::from(theme::L)
        });
    let keys = office.writing.then(|| {
        let names = KeyWords {
            next: say!(words, "office-open"),
            hide: say!(words, "kiosk-key-hide"),
            space: say!(words, "kiosk-key-space"),
        };
        column![
            Space::new().height(Length::Fill),
            keyboard::keys(&office.keyboard, Purpose::Words, &names, Message::Key)
        ]
    });
    let layers = stack![keyboard::feed(&office.keyboard, page)].push(keys);
    container(layers)
        .style(theme::ground(11))
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}
