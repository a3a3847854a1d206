//! The parts of the staff's screen.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};
use petition::say;

use super::{LITTLE_ROOM, LOW_BATTERY, Message, rounded};
use crate::ui::button::{ButtonKind, button};
use crate::ui::theme::Appearance;
use crate::ui::{Element, text, theme};
use crate::{Context, ReceiptKind, ReceiptState, Shift, Trouble, TurnInState, ids};
use petition::i18n::{Words, grouped};

/// From this much room on, the number is not shown.
const MUCH_ROOM: u64 = 100_000;

/// A card around a part of the screen.
pub(super) fn card<'a>(content: Column<'a, Message>) -> Element<'a, Message> {
    container(content)
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

/// The number of signatures in the shift that is open, and today's goal.
pub(super) fn open_shift<'a>(
    shift: &'a Shift,
    context: &'a Context,
    words: &Words,
) -> Column<'a, Message> {
    let since = if shift.volunteer.is_empty() {
        say!(words, "kiosk-staff-since", time = shift.since.as_str())
    } else {
        say!(
            words,
            "kiosk-staff-since-who",
            time = shift.since.as_str(),
            name = shift.volunteer.as_str()
        )
    };
    let count = column![
        text::display(shift.count.to_string()),
        text::plain(say!(words, "kiosk-staff-in-shift", count = shift.count))
    ];
    column![count, text::quiet(since)]
        .push(
            context
                .goal
                .map(|goal| goal_bar(context.count_today, goal, words)),
        )
        .spacing(theme::S)
}

/// A bar that shows how much of today's goal is reached.
pub(super) fn goal_bar<'a, Message: 'a>(
    count: u64,
    goal: u64,
    words: &Words,
) -> Element<'a, Message> {
    // In thousandths of the bar.
    let done = u16::try_from((count.min(goal) * 1_000) / goal.max(1)).unwrap_or(1_000);
    let part = |portion: u16, colour: fn(&theme::Colours) -> iced::Color| -> Element<'a, Message> {
        container(Space::new().width(Length::Fill).height(theme::S))
            .width(Length::FillPortion(portion))
            .style(theme::area(colour))
            .into()
    };
    let mut parts = Vec::new();
    if done > 0 {
        parts.push(part(done, |colours| colours.accent));
    }
    if done < 1_000 {
        parts.push(part(1_000 - done, |colours| colours.rule));
    }
    column![
        Row::with_children(parts),
        text::quiet(say!(words, "kiosk-goal", count = count, goal = goal))
    ]
    .spacing(theme::XS)
    .into()
}

/// The number of signatures of the whole station, and the code of its last entry.
pub(super) fn station<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let count = say!(words, "kiosk-staff-count", count = context.count);
    let count = row![text::number(context.count.to_string()), text::plain(count)]
        .spacing(theme::M)
        .align_y(Alignment::Center);
    column![
        count,
        text::quiet(say!(
            words,
            "kiosk-staff-today",
            count = context.count_today
        )),
        text::plain(say!(
            words,
            "kiosk-staff-head",
            code = context.head.as_str()
        )),
    ]
    .spacing(theme::XS)
    .into()
}

/// The words of the drive and of this station. They stand last: people look for them when they
/// compare them with a receipt or with another machine, and not at other times.
pub(super) fn six_words<'a>(context: &'a Context, words: &Words) -> Column<'a, Message> {
    let group = |label: String, six: &'a str| -> Column<'a, Message> {
        column![text::quiet(label), text::label(six)].spacing(theme::XS)
    };
    let of_station = (!context.station_words.is_empty()).then(|| {
        group(
            say!(words, "kiosk-staff-station-words"),
            &context.station_words,
        )
    });
    let of_drive = group(say!(words, "kiosk-staff-drive-words"), &context.drive_words);
    column![of_drive].push(of_station).spacing(theme::S)
}

/// The button that ends the shift with a receipt, and the state of the last receipt.
pub(super) fn receipt<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let end = if context.shift.is_some() {
        say!(words, "kiosk-staff-end")
    } else {
        say!(words, "kiosk-staff-receipt")
    };
    let end = button(end, ButtonKind::Plain)
        .id(ids::RECEIPT)
        .width(Length::Fill)
        .on_press_maybe((context.count > 0).then_some(Message::PrintReceipt));
    let outcome = match &context.receipt {
        ReceiptState::Idle | ReceiptState::Writing => None,
        ReceiptState::Done { path, how } => {
            let path = path.display().to_string();
            let sentence = match how {
                ReceiptKind::Printed => {
                    say!(words, "kiosk-staff-receipt-printed")
                }
                ReceiptKind::Saved => say!(words, "kiosk-staff-receipt-saved", path = path),
                ReceiptKind::Overdue => {
                    say!(words, "kiosk-staff-receipt-by-itself", path = path)
                }
            };
            Some(text::plain(sentence).style(theme::good))
        }
        ReceiptState::Failed(reason) => Some(text::plain(reason).style(theme::bad)),
    };
    column![text::quiet(say!(words, "kiosk-staff-note")), end]
        .push(outcome)
        .spacing(theme::S)
        .into()
}

/// The button that writes the entries to a stick, and the state of the last turn-in.
fn turn_in<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let is_writing = context.turn_in == TurnInState::Writing;
    let label = if is_writing {
        say!(words, "kiosk-staff-turning-in")
    } else {
        say!(words, "kiosk-staff-turn-in")
    };
    let can = context.count > 0 && !is_writing;
    let turn_in = button(label, ButtonKind::Plain)
        .id(ids::TURN_IN)
        .width(Length::Fill)
        .on_press_maybe(can.then_some(Message::TurnIn));
    let outcome = match &context.turn_in {
        TurnInState::Idle | TurnInState::Writing => None,
        TurnInState::Done { path, entries } => {
            let path = path.display().to_string();
            let sentence = say!(words, "kiosk-staff-turned-in", count = entries, path = path);
            Some(text::plain(sentence).style(theme::good))
        }
        TurnInState::NoStick => {
            Some(text::plain(say!(words, "kiosk-staff-no-stick")).style(theme::bad))
        }
        TurnInState::Failed(reason) => Some(text::plain(reason).style(theme::bad)),
    };
    column![turn_in].push(outcome).spacing(theme::S).into()
}

/// Battery, room, mirror and clock, each as a sentence with a colour.
pub(super) fn machine<'a>(context: &'a Context, words: &Words) -> Column<'a, Message> {
    let machine = &context.machine;
    let line = |sentence: String, is_well: bool| {
        text::plain(sentence).style(if is_well { theme::good } else { theme::bad })
    };
    let battery = machine.battery.map(|battery| {
        let (percent, is_well) = (
            battery.percent,
            battery.charging || battery.percent >= LOW_BATTERY,
        );
        let sentence = if battery.charging {
            say!(words, "kiosk-staff-charging", percent = percent)
        } else {
            say!(words, "kiosk-staff-battery", percent = percent)
        };
        line(sentence, is_well)
    });
    let room = machine.room.map(|room| {
        let sentence = if room >= MUCH_ROOM {
            say!(words, "kiosk-staff-room-enough")
        } else {
            say!(words, "kiosk-staff-room", count = grouped(rounded(room)))
        };
        line(sentence, room >= LITTLE_ROOM)
    });
    let mirror = machine.mirror.map(|is_well| {
        let sentence = if is_well {
            say!(words, "kiosk-staff-mirror")
        } else {
            say!(words, "kiosk-staff-mirror-dead")
        };
        line(sentence, is_well)
    });
    let clock = line(
        say!(words, "kiosk-staff-clock", time = machine.clock.as_str()),
        !machine.clock_is_wrong,
    );
    column![text::label(say!(words, "kiosk-staff-machine"))]
        .push(battery)
        .push(room)
        .push(mirror)
        .push(clock)
        .spacing(theme::XS)
}

/// The buttons that choose the appearance.
pub(super) fn appearances<'a>(context: &Context, words: &Words) -> Column<'a, Message> {
    let all = Appearance::ALL.into_iter().map(|appearance| {
        let name = match appearance {
            Appearance::Light => say!(words, "kiosk-staff-look-light"),
            Appearance::Dark => say!(words, "kiosk-staff-look-dark"),
            Appearance::Sunlight => say!(words, "kiosk-staff-look-sunlight"),
            Appearance::Contrast => say!(words, "kiosk-staff-look-contrast"),
        };
        let kind = if appearance == context.appearance {
            ButtonKind::Chosen
        } else {
            ButtonKind::Choice
        };
        button(name, kind)
            .id(ids::appearance(appearance))
            .on_press(Message::ChooseAppearance(appearance))
            .into()
    });
    column![
        text::label(say!(words, "kiosk-staff-look")),
        Row::with_children(all).spacing(theme::XS).wrap()
    ]
    .spacing(theme::XS)
}

/// Everything that is wrong, or that everything is well.
pub(super) fn trouble<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    if context.trouble.is_empty() {
        return text::plain(say!(words, "kiosk-staff-well"))
            .style(theme::good)
            .into();
    }
    let all = context.trouble.iter().map(|trouble| {
        let (problem, remedy) = describe(trouble, words);
        let both = column![text::label(problem).style(theme::bad), text::plain(remedy)];
        card(both.spacing(theme::XS))
    });
    Column::with_children(all).spacing(theme::S).into()
}

/// Says what is wrong, and what to do about it.
fn describe(trouble: &Trouble, words: &Words) -> (String, String) {
    match trouble {
        Trouble::NotCollecting(reason) => (
            say!(words, "kiosk-staff-trouble-not-collecting"),
            reason.clone(),
        ),
        Trouble::LedgerGone { path } => (
            say!(words, "kiosk-staff-trouble-ledger-gone"),
            say!(
                words,
                "kiosk-staff-trouble-ledger-gone-do",
                path = path.display().to_string()
            ),
        ),
        Trouble::LedgerSetAside { path } => (
            say!(words, "kiosk-staff-trouble-set-aside"),
            say!(
                words,
                "kiosk-staff-trouble-set-aside-do",
                path = path.display().to_string()
            ),
        ),
        Trouble::MirrorStopped { folder } => (
            say!(words, "kiosk-staff-trouble-mirror-dead"),
            say!(
                words,
                "kiosk-staff-trouble-mirror-dead-do",
                path = folder.display().to_string()
            ),
        ),
        Trouble::DiskFull => (
            say!(words, "kiosk-staff-trouble-no-room"),
            say!(words, "kiosk-staff-trouble-no-room-do"),
        ),
        Trouble::LittleRoom(count) => (
            say!(words, "kiosk-staff-trouble-little-room", count = count),
            say!(words, "kiosk-staff-trouble-little-room-do"),
        ),
        Trouble::BatteryLow(percent) => (
            say!(words, "kiosk-staff-trouble-battery", percent = percent),
            say!(words, "kiosk-staff-trouble-battery-do"),
        ),
        Trouble::ClockWrong => (
            say!(words, "kiosk-staff-trouble-clock"),
            say!(words, "kiosk-staff-trouble-clock-do"),
        ),
        Trouble::RetentionOver { day } => (
            say!(
                words,
                "kiosk-staff-trouble-retention-over",
                day = words.day(day)
            ),
            say!(words, "kiosk-staff-trouble-retention-over-do"),
        ),
    }
}

/// The buttons that lead away from this screen.
pub(super) fn ways_out<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    // Only one button is primary: without a shift, it is the one that opens a shift.
    let kind = if context.shift.is_some() {
        ButtonKind::Primary
    } else {
        ButtonKind::Plain
    };
    let way = |id, label: String, kind, message| {
        button(label, kind)
            .id(id)
            .width(Length::Fill)
            .on_press(message)
    };
    let others = row![
        way(
            ids::OFFICE,
            say!(words, "kiosk-staff-office"),
            ButtonKind::Plain,
            Message::OpenOffice
        ),
        way(
            ids::LEAVE,
            say!(words, "kiosk-staff-close"),
            ButtonKind::Plain,
            Message::CloseProgram
        ),
    ];
    column![
        way(
            ids::BACK,
            say!(words, "kiosk-staff-petition"),
            kind,
            Message::Back
        ),
        turn_in(context, words),
        way(
            ids::CLEAN,
            say!(words, "kiosk-staff-clean"),
            ButtonKind::Plain,
            Message::CleanScreen
        ),
        others.spacing(theme::M),
    ]
    .spacing(theme::M)
    .into()
}
