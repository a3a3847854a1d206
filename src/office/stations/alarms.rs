//! Alarms: heads that the organizer's stations named and that are not here. Each can be dismissed,
//! and shown again.

use iced::widget::{Column, column};
use petition::say;

use super::super::Context;
use super::super::layout::card;
use super::Message;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use ledger::{Missing, StationId};
use petition::i18n::Words;
use roll::Roll;

/// Returns true if an alarm about this station is not dismissed.
pub(super) fn sounds(roll: &Roll, station: StationId) -> bool {
    roll.missing_of(station)
        .any(|missing| !missing.is_dismissed)
}

/// The alarms about a station, each with its button.
pub(super) fn of_station<'a>(
    roll: &Roll,
    station: StationId,
    is_busy: bool,
    context: &Context,
    words: &Words,
) -> Column<'a, Message> {
    let alarms = roll
        .missing_of(station)
        .map(|missing| alarm(missing, is_busy, context, words));
    Column::with_children(alarms).spacing(theme::M)
}

/// A card for each station of which nothing has arrived: the organizer typed its receipt.
pub(super) fn of_unknown<'a>(
    roll: &Roll,
    is_busy: bool,
    context: &Context,
    words: &Words,
) -> Vec<Element<'a, Message>> {
    roll.unknown_stations()
        .into_iter()
        .map(|station| {
            let heading = say!(
                words,
                "office-station-unknown",
                station = context.station(station)
            );
            card(column![
                text::label(heading),
                of_station(roll, station, is_busy, context, words)
            ])
        })
        .collect()
}

/// A sentence about a head that is not here, and the button that dismisses it or shows it again.
fn alarm<'a>(
    missing: &Missing,
    is_busy: bool,
    context: &Context,
    words: &Words,
) -> Element<'a, Message> {
    let head = missing.head;
    let (station, until) = (context.station(head.station), head.seq);
    let sentence = if missing.is_another() {
        say!(words, "app-another", station = station, seq = until)
    } else {
        let from: u64 = missing.held + 1;
        say!(
            words,
            "app-missing",
            station = station,
            from = from,
            until = until
        )
    };
    let (sentence, label, name) = if missing.is_dismissed {
        let dismissed = say!(words, "office-alarm-dismissed");
        let sentence = text::quiet(format!("{sentence} {dismissed}"));
        (sentence, say!(words, "office-alarm-show"), "show")
    } else {
        let sentence = text::plain(sentence).style(theme::bad);
        (sentence, say!(words, "office-alarm-dismiss"), "dismiss")
    };
    let decide = Message::Dismiss(head, !missing.is_dismissed);
    let button = button(label, ButtonKind::Plain)
        .id(format!("alarm-{name}-{}-{until}", head.station.short()))
        .on_press_maybe((!is_busy).then_some(decide));
    column![sentence, button].spacing(theme::S).into()
}
