//! The buttons of the staff's screen that do something or lead away, and the results of what they
//! did. Room is kept for the results, so that no button moves when one comes.

use iced::widget::{Column, Space, column, container, row};
use iced::{Length, widget};
use petition::say;

use super::Message;
use crate::ui::button::{Button, ButtonKind, button};
use crate::ui::{Element, text, theme};
use crate::{Context, PracticeState, ReceiptKind, ReceiptState, TurnInState, ids};
use petition::i18n::Words;

/// The room of a result on a narrow screen, where other buttons stand below it, and on one that is
/// so narrow that its lines break more often. In logical pixels.
const RESULT_ROOM: f32 = 112.0;
const RESULT_ROOM_IF_NARROW: f32 = 190.0;

/// The button that ends the shift with a receipt, and the state of the last receipt.
pub(super) fn receipt<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let end = if context.receipt == ReceiptState::Writing {
        say!(words, "kiosk-staff-receipt-making")
    } else if context.shift.is_some() {
        say!(words, "kiosk-staff-end")
    } else {
        say!(words, "kiosk-staff-receipt")
    };
    let can = context.count > 0 && context.receipt != ReceiptState::Writing;
    let end = way(ids::RECEIPT, end, can.then_some(Message::PrintReceipt));
    let outcome = match &context.receipt {
        ReceiptState::Idle | ReceiptState::Writing => None,
        ReceiptState::Done { how, .. } => {
            let sentence = match how {
                ReceiptKind::Printed => say!(words, "kiosk-staff-receipt-printed"),
                ReceiptKind::Saved => say!(words, "kiosk-staff-receipt-saved"),
                ReceiptKind::OnlyShown => say!(words, "kiosk-staff-receipt-only-shown"),
                ReceiptKind::Overdue => say!(words, "kiosk-staff-receipt-by-itself"),
            };
            let show = button(say!(words, "kiosk-staff-receipt-show"), ButtonKind::Plain)
                .id(ids::SHOW_RECEIPT)
                .on_press(Message::ShowReceipt);
            let sentence = text::plain(sentence).style(theme::good);
            Some(column![sentence, show].spacing(theme::S))
        }
        ReceiptState::Failed(reason) => {
            Some(column![text::plain(reason.as_str()).style(theme::bad)])
        }
    };
    // The result takes the place of the note.
    let note = || column![text::quiet(say!(words, "kiosk-staff-note"))];
    let outcome = Some(outcome.unwrap_or_else(note));
    column![end, result(ids::RECEIPT_RESULT, outcome, context)]
        .spacing(theme::S)
        .into()
}

/// A result in the room that is kept for it.
fn result<'a>(
    id: widget::Id,
    outcome: Option<Column<'a, Message>>,
    context: &Context,
) -> Element<'a, Message> {
    // Where the parts stand side by side no button stands below a result.
    let room = if context.is_wide() {
        0.0
    } else if context.size.width < 560.0 {
        RESULT_ROOM_IF_NARROW
    } else {
        RESULT_ROOM
    };
    let outcome = outcome.unwrap_or_else(|| column![]);
    container(row![Space::new().height(room), outcome])
        .id(id)
        .into()
}

/// A button over the whole width of its column.
fn way<'a>(id: widget::Id, label: String, message: Option<Message>) -> Button<'a, Message> {
    button(label, ButtonKind::Plain)
        .id(id)
        .width(Length::Fill)
        .on_press_maybe(message)
}

fn turn_in<'a>(context: &'a Context, words: &Words) -> Button<'a, Message> {
    let is_writing = context.turn_in == TurnInState::Writing;
    let label = if is_writing {
        say!(words, "kiosk-staff-turning-in")
    } else {
        say!(words, "kiosk-staff-turn-in")
    };
    let can = context.count > 0 && !is_writing;
    way(ids::TURN_IN, label, can.then_some(Message::TurnIn))
}

/// The result of the last turn-in, or of a practice that could not be prepared.
fn outcome<'a>(context: &'a Context, words: &Words) -> Option<Column<'a, Message>> {
    if let PracticeState::Failed(reason) = &context.practice_state {
        return Some(column![text::plain(reason.as_str()).style(theme::bad)]);
    }
    let sentence = match &context.turn_in {
        TurnInState::Idle | TurnInState::Writing => return None,
        TurnInState::Done { path, entries } => {
            let path = path.display().to_string();
            let done = say!(words, "kiosk-staff-turned-in", count = entries, path = path);
            text::plain(done).style(theme::good)
        }
        TurnInState::NoStick => text::plain(say!(words, "kiosk-staff-no-stick")).style(theme::bad),
        TurnInState::Failed(reason) => text::plain(reason.as_str()).style(theme::bad),
    };
    Some(column![sentence])
}

fn practice<'a>(context: &'a Context, words: &Words) -> Button<'a, Message> {
    // The result of a job belongs to the station that asked for it, so practice waits for it.
    let is_busy = context.practice_state == PracticeState::Preparing
        || context.turn_in == TurnInState::Writing
        || context.receipt == ReceiptState::Writing;
    let label = if context.practice_state == PracticeState::Preparing {
        say!(words, "kiosk-signing")
    } else {
        say!(words, "kiosk-staff-practice")
    };
    way(
        ids::PRACTICE,
        label,
        (!is_busy).then_some(Message::Practice),
    )
}

/// The buttons that lead away from this screen, and the result of the last turn-in.
pub(super) fn ways_out<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    // Only one button is primary: without a shift, it is the one that opens a shift.
    let kind = if context.shift.is_some() {
        ButtonKind::Primary
    } else {
        ButtonKind::Plain
    };
    let back = button(say!(words, "kiosk-staff-petition"), kind)
        .id(ids::BACK)
        .width(Length::Fill)
        .on_press(Message::Back);
    let clean = way(
        ids::CLEAN,
        say!(words, "kiosk-staff-clean"),
        Some(Message::CleanScreen),
    );
    if context.leads_back {
        // Its PIN and its passphrase are known to everyone. So the program cannot be closed from
        // here, nothing goes onto a stick, and the office stays shut.
        return column![back, clean].spacing(theme::M).into();
    }
    let office = way(
        ids::OFFICE,
        say!(words, "kiosk-staff-office"),
        Some(Message::OpenOffice),
    );
    let close = way(
        ids::LEAVE,
        say!(words, "kiosk-staff-close"),
        Some(Message::CloseProgram),
    );
    let middle = if context.practice {
        row![clean]
    } else {
        row![clean, practice(context, words)]
    };
    // Practice is no drive.
    let leave_drive = (!context.practice).then(|| {
        button(say!(words, "kiosk-staff-leave-drive"), ButtonKind::Quiet)
            .flush()
            .id(ids::LEAVE_DRIVE)
            .on_press(Message::LeaveDrive)
    });
    let last = column![row![office, close].spacing(theme::M)].push(leave_drive);
    column![
        back,
        turn_in(context, words),
        middle.spacing(theme::M),
        last.spacing(theme::XS),
    ]
    .push(result(
        ids::TURN_IN_RESULT,
        outcome(context, words),
        context,
    ))
    .spacing(theme::M)
    .into()
}
