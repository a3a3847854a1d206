//! Cards of what waits for the organizer, each of which leads to its page, and the next step.

use std::collections::BTreeSet;

use iced::Length;
use iced::widget::column;
use petition::say;

use super::Message;
use crate::office::Page;
use crate::office::layout::wrapped;
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};
use petition::number::Series;
use roll::Roll;
use roll::paper::SheetStatus;

/// The size of a card, with room for a label of two lines, in logical pixels.
const WIDTH: f32 = 220.0;
const HEIGHT: f32 = 124.0;

/// What waits for the organizer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Waiting {
    /// Stations that are not taken in yet.
    stations: usize,
    /// Stations of which entries are missing.
    alarms: usize,
    /// Stations of which nothing has arrived: by a receipt that was typed, or by a sheet.
    late: usize,
    /// Pairs of signatures that may be of one person.
    pub(super) pairs: usize,
    /// Sheets that are missing.
    sheets: usize,
}

impl Waiting {
    pub(super) fn new(roll: &Roll) -> Self {
        let unknown = roll.unknown_stations();
        let alarms: BTreeSet<_> = roll
            .missing()
            .iter()
            .filter(|missing| !missing.is_dismissed)
            .map(|missing| missing.head.station)
            .filter(|station| !unknown.contains(station))
            .collect();
        let of_receipts: BTreeSet<_> = unknown
            .iter()
            .map(|station| Series::from_bytes(station.as_bytes()))
            .collect();
        let of_sheets = roll
            .paper()
            .sheets()
            .filter(|sheet| sheet.issued.is_none())
            .map(|sheet| sheet.number.series);
        let late: BTreeSet<_> = of_sheets.chain(of_receipts).collect();
        let is_missing = |sheet: &&roll::paper::Sheet| sheet.status() == SheetStatus::Missing;
        Self {
            stations: roll.stations().iter().filter(|one| one.waits()).count(),
            alarms: alarms.len(),
            late: late.len(),
            pairs: pairs_to_decide(roll),
            sheets: roll.paper().sheets().filter(is_missing).count(),
        }
    }
}

/// The number of pairs of signatures that may be of one person.
pub(in crate::office) fn pairs_to_decide(roll: &Roll) -> usize {
    let links = roll.links().iter();
    links.filter(|link| link.needs_review()).count()
}

/// The cards, and a button to what is to be done first. Nothing is shown if nothing waits.
pub(super) fn view<'a>(waiting: &Waiting, words: &Words) -> Option<Element<'a, Message>> {
    let Waiting {
        stations,
        alarms,
        late,
        pairs,
        sheets,
    } = *waiting;
    let all = [
        (
            stations,
            "waiting-stations",
            say!(words, "office-waiting-stations", count = stations),
            Page::Stations,
        ),
        (
            alarms,
            "waiting-alarms",
            say!(words, "office-waiting-alarms", count = alarms),
            Page::Stations,
        ),
        (
            late,
            "waiting-late",
            say!(words, "office-waiting-late", count = late),
            Page::Stations,
        ),
        (
            pairs,
            "waiting-pairs",
            say!(words, "office-waiting-pairs", count = pairs),
            Page::Duplicates,
        ),
        (
            sheets,
            "waiting-sheets",
            say!(words, "office-waiting-sheets", count = sheets),
            Page::Paper,
        ),
    ];
    let waiting = all.into_iter().filter(|(count, ..)| *count > 0);
    let waiting: Vec<_> = waiting.collect();
    let (.., first) = waiting.first()?;
    let next = match first {
        Page::Stations => say!(words, "office-next-stations"),
        Page::Duplicates => say!(words, "office-next-pairs"),
        _ => say!(words, "office-next-sheets"),
    };
    let next = button(next, ButtonKind::Primary)
        .id("office-next")
        .on_press(Message::Show(*first));
    let cards = waiting.into_iter().map(|(count, id, label, page)| {
        let content =
            column![text::number(grouped(count as u64)), text::plain(label)].width(Length::Fill);
        Button::new(content, ButtonKind::Plain)
            .id(id)
            .width(WIDTH)
            .height(HEIGHT)
            .on_press(Message::Show(page))
            .into()
    });
    Some(column![wrapped(cards), next].spacing(theme::M).into())
}
