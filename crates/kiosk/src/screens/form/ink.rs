//! The box to sign in.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Length};
use petition::Field;
use petition::i18n::Words;
use petition::say;
use petition::signature::Place;

use super::{NARROW, label, note, side};
use crate::screens::visit::{Message, Visit};
use crate::ui::button::{ButtonKind, button};
use crate::ui::keyboard::Keyboard;
use crate::ui::room::room;
use crate::ui::{Element, pad, row_dir, text, theme};
use crate::{Context, ids};

/// The height of the box in parts of its width. Ink is noted in parts of the width, so on a tablet
/// that is turned it keeps its place on the line.
const SHAPE: f32 = 0.2128;
/// The least height of the box, in logical pixels: on a narrow screen it would be too low for a hand.
const LEAST: f32 = 100.0;

/// The box with its name, its buttons and what is wrong with the ink. The buttons stand above it,
/// where they do not take strokes away.
pub(super) fn ink<'a>(
    visit: &'a Visit,
    context: &Context,
    words: &Words,
    keyboard: &Keyboard,
) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let drawn = !visit.draft.ink.is_empty();
    let undo = button(say!(words, "kiosk-undo"), ButtonKind::Quiet)
        .id(ids::UNDO)
        .on_press_maybe(drawn.then_some(Message::UndoStroke));
    let clear = button(say!(words, "kiosk-clear"), ButtonKind::Quiet)
        .id(ids::CLEAR)
        .on_press_maybe(drawn.then_some(Message::ClearInk));
    // A person who cannot draw, or has only keys, signs with a mark.
    let mark = button(say!(words, "kiosk-mark"), ButtonKind::Quiet)
        .id(ids::MARK)
        .on_press_maybe((!drawn).then_some(Message::DrawMark));
    let end = if rtl {
        Alignment::Start
    } else {
        Alignment::End
    };
    let (shown, other): (Element<'a, Message>, Element<'a, Message>) = if drawn {
        (row![undo, clear].into(), mark.into())
    } else {
        (mark.into(), row![undo, clear].into())
    };
    let name = text::label(label(Field::Ink, words));
    // The name and both buttons do not fit side by side on a narrow screen.
    let head: Element<'a, Message> = if context.size.width < NARROW {
        column![name, room(side(words), Some(shown), vec![other])]
            .width(Length::Fill)
            .align_x(side(words))
            .into()
    } else {
        let gap = Space::new().width(Length::Fill).into();
        let tools = room(end, Some(shown), vec![other]);
        row_dir(rtl, vec![name.into(), gap, tools])
            .align_y(Alignment::Center)
            .into()
    };
    let strokes = visit
        .draft
        .ink
        .iter()
        .map(|stroke| {
            stroke
                .iter()
                .map(|point| (point.0, point.1, point.2))
                .collect()
        })
        .collect();
    let height = (SHAPE * super::width(context)).round().max(LEAST);
    let pad = container(pad::pad(strokes, &visit.ink, height, Message::Draw))
        .id(ids::INK)
        .style(theme::pad(visit.ink_is_faulty()));
    let pad = pad::whole_in_sight(pad, visit.covered(keyboard), Message::ShowPad);
    let fault = visit
        .fault(&Place::Field(Field::Ink))
        .map(|error| words.fault(error));
    let possible = note::faults_of(Field::Ink)
        .iter()
        .map(|fault| note::sentence(Field::Ink, *fault, words));
    let all = column![head, pad, note::faults(fault, possible, words)]
        .spacing(theme::XS)
        .width(Length::Fill)
        .align_x(side(words));
    container(all).id(ids::group(Field::Ink)).into()
}
