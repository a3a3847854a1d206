//! The receipt of a shift over the whole screen, to be photographed. It has what the printed one
//! has, needs neither printer nor stick, and names nobody.

use iced::widget::{Column, column, container};
use iced::{Alignment, Length};
use petition::say;

use crate::context::Receipt;
use crate::ui::button::{ButtonKind, button};
use crate::ui::scroll::{scroll, sided};
use crate::ui::{Element, matrix, row_dir, text, theme};
use crate::{Context, ReceiptState, ids};
use petition::i18n::{Words, grouped};

/// The least side of the code in logical pixels, and the most. The code has some 240 characters, so
/// a smaller one would not be read from a photograph.
const CODE: (f32, f32) = (260.0, 520.0);

/// A message of the receipt's screen.
#[derive(Clone)]
pub enum Message {
    /// Goes back to the staff's screen.
    Done,
}

pub(crate) fn view<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let done = button(say!(words, "kiosk-staff-receipt-done"), ButtonKind::Primary)
        .id(ids::RECEIPT_DONE)
        .height(64.0)
        .on_press(Message::Done);
    let ReceiptState::Done { receipt, .. } = &context.receipt else {
        // It went, for example because the organizer opened the office meanwhile.
        return container(done).center(Length::Fill).into();
    };
    let room = if context.is_wide() {
        (context.size.width * 0.46).min(context.size.height - 128.0)
    } else {
        context.size.width - 2.0 * theme::L
    };
    let code = matrix::matrix(&receipt.code, room.clamp(CODE.0, CODE.1).min(room));
    let code = container(code).id(ids::CODE);
    if context.is_wide() {
        let facts = facts(receipt, words).push(done).width(Length::Fill);
        let parts = vec![facts.into(), code.into()];
        let page = row_dir(rtl, parts)
            .spacing(theme::XL)
            .align_y(Alignment::Center);
        let page = container(page).padding(theme::L).max_width(1_200);
        let page = scroll(ids::RECEIPT_PAGE, container(page).center_x(Length::Fill));
        return container(sided(rtl, ids::RECEIPT_PAGE, page))
            .center(Length::Fill)
            .into();
    }
    let page = column![facts(receipt, words), code]
        .spacing(theme::L)
        .align_x(Alignment::Center);
    let page = container(page).center_x(Length::Fill).padding(theme::L);
    let page = sided(rtl, ids::RECEIPT_PAGE, scroll(ids::RECEIPT_PAGE, page));
    column![
        container(page).center_y(Length::Fill).width(Length::Fill),
        container(done.width(Length::Fill)).padding([theme::S, theme::L])
    ]
    .height(Length::Fill)
    .into()
}

/// Everything on the receipt but its code. What is read aloud to the organizer is large.
fn facts<'a>(receipt: &'a Receipt, words: &Words) -> Column<'a, Message> {
    let side = if words.language().is_right_to_left() {
        Alignment::End
    } else {
        Alignment::Start
    };
    let fact = |label: String, value: &'a str| -> Option<Column<'a, Message>> {
        let both = || column![text::quiet(label), text::body(value).font(text::BOLD)];
        (!value.is_empty()).then(|| both().align_x(side))
    };
    let count = column![
        text::display(grouped(receipt.count)),
        text::plain(say!(words, "kiosk-staff-in-shift", count = receipt.count)),
        text::quiet(receipt.shift.as_str()),
    ];
    let event = (!receipt.event.is_empty()).then(|| text::quiet(receipt.event.as_str()));
    column![
        text::title(say!(words, "kiosk-staff-photograph")),
        count.push(event).align_x(side),
    ]
    .push(fact(say!(words, "sheet-receipt-head"), &receipt.head))
    .push(fact(say!(words, "sheet-receipt-mirror"), &receipt.mirrored))
    .push(fact(
        say!(words, "kiosk-staff-station-words"),
        &receipt.station_words,
    ))
    .push(fact(
        say!(words, "kiosk-staff-drive-words"),
        &receipt.drive_words,
    ))
    .push(text::quiet(say!(words, "kiosk-staff-photograph-why")))
    .spacing(theme::M)
    .align_x(side)
}
