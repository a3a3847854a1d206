//! Every station of the drive in a line: whether it counts, how far it has come, and what is
//! missing of it. The cards below say the same in full, with what can be done about it.

use std::collections::BTreeMap;

use iced::widget::{Column, Row, column, container, row, rule};
use iced::{Alignment, Length};
use petition::say;

use super::{Context, Message};
use crate::office::layout::{self, card};
use kiosk::ui::{Element, text, theme};
use ledger::{Head, Standing, StationId, StationReport};
use petition::i18n::{Words, grouped};
use roll::Roll;

/// The shares of the columns of the room.
const SHARES: [u16; 5] = [5, 5, 3, 6, 5];

/// A line of the table.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    station: String,
    state: String,
    /// True if the organizer has to do something about the state.
    is_open: bool,
    entries: String,
    /// The time of its last signature: nothing of what it collected since has come here.
    newest: String,
    /// The number of its entries that are missing, in words, if any are.
    missing: Option<String>,
}

/// The table, where there is more than one station.
pub(super) fn view<'a>(
    stations: &[&StationReport],
    heads: &BTreeMap<StationId, Head>,
    roll: &Roll,
    context: &Context,
    words: &Words,
) -> Option<Element<'a, Message>> {
    let unknown = roll.unknown_stations();
    if stations.len() + unknown.len() < 2 {
        return None;
    }
    let nothing = || "–".to_owned();
    let known = stations.iter().map(|report| {
        let id = report.station.id;
        let entries = heads.get(&id).map_or(0, |head| head.seq);
        Line {
            station: context.station(id),
            state: state(report, words),
            is_open: report.waits(),
            entries: grouped(entries),
            newest: report.last.map_or_else(nothing, |last| words.moment(last)),
            missing: missing(roll, id, words),
        }
    });
    let of_receipts = unknown.into_iter().map(|id| Line {
        station: context.station(id),
        state: say!(words, "office-state-unknown"),
        is_open: true,
        entries: nothing(),
        newest: nothing(),
        missing: missing(roll, id, words),
    });
    let lines: Vec<Line> = of_receipts.chain(known).collect();
    let title = text::label(say!(words, "office-table"));
    let rows: Vec<Element<'a, Message>> = if context.size.width >= 900.0 {
        std::iter::once(heading(words))
            .chain(lines.into_iter().map(wide))
            .collect()
    } else {
        lines.into_iter().map(|line| narrow(line, words)).collect()
    };
    let mut all: Vec<Element<'a, Message>> = vec![title.into()];
    for (at, line) in rows.into_iter().enumerate() {
        if at > 0 {
            all.push(rule::horizontal(1).style(theme::line).into());
        }
        all.push(line);
    }
    Some(card(Column::with_children(all)))
}

fn state(report: &StationReport, words: &Words) -> String {
    match report.standing {
        _ if report.is_own => say!(words, "office-station-own"),
        None => say!(words, "office-state-waits"),
        Some(Standing::Accepted) => say!(words, "office-station-accepted"),
        Some(Standing::Office) => say!(words, "office-station-office"),
        Some(Standing::Refused) => say!(words, "office-state-refused"),
    }
}

/// The number of a station's missing entries, in words, without the alarms that were dismissed.
fn missing(roll: &Roll, station: StationId, words: &Words) -> Option<String> {
    let sounding = || {
        roll.missing_of(station)
            .filter(|missing| !missing.is_dismissed)
    };
    if sounding().any(ledger::Missing::is_another) {
        return Some(say!(words, "office-table-differs"));
    }
    let count: u64 = sounding()
        .map(|missing| missing.head.seq - missing.held)
        .sum();
    (count > 0).then(|| grouped(count))
}

fn columns<'a>(cells: [iced::widget::Text<'a>; 5]) -> Element<'a, Message> {
    let cells = cells
        .into_iter()
        .zip(SHARES)
        .map(|(cell, share)| layout::cell(cell, share));
    Row::with_children(cells).spacing(theme::M).into()
}

fn heading<'a>(words: &Words) -> Element<'a, Message> {
    columns(
        [
            say!(words, "office-table-station"),
            say!(words, "office-table-state"),
            say!(words, "office-entries"),
            say!(words, "office-table-newest"),
            say!(words, "office-table-missing"),
        ]
        .map(text::quiet),
    )
}

fn wide<'a>(line: Line) -> Element<'a, Message> {
    let state = text::plain(line.state);
    let missing = match line.missing {
        Some(missing) => text::plain(missing).style(theme::bad),
        None => text::plain("–").style(theme::muted),
    };
    columns([
        text::label(line.station),
        if line.is_open {
            state.style(theme::bad)
        } else {
            state
        },
        text::plain(line.entries),
        text::plain(line.newest),
        missing,
    ])
}

/// The same on a narrow screen, below each other.
fn narrow<'a>(line: Line, words: &Words) -> Element<'a, Message> {
    let state = text::plain(line.state);
    let state = if line.is_open {
        state.style(theme::bad)
    } else {
        state
    };
    let fact = |name: String, value: iced::widget::Text<'a>| -> Element<'a, Message> {
        row![text::quiet(name), value]
            .spacing(theme::S)
            .align_y(Alignment::Center)
            .into()
    };
    let missing = line.missing.map(|missing| {
        let missing = text::plain(missing).style(theme::bad);
        fact(say!(words, "office-table-missing"), missing)
    });
    let entries = fact(say!(words, "office-entries"), text::plain(line.entries));
    let newest = fact(say!(words, "office-table-newest"), text::plain(line.newest));
    column![
        row![
            container(text::label(line.station)).width(Length::Fill),
            state
        ]
        .spacing(theme::M),
        entries,
        newest
    ]
    .push(missing)
    .spacing(theme::XS)
    .into()
}
