//! The parts of the staff's screen.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};
use petition::say;

use super::{LITTLE_ROOM, LOW_BATTERY, Message, rounded};
use crate::ui::button::{ButtonKind, button};
use crate::ui::theme::Appearance;
use crate::ui::{Element, text, theme};
use crate::{Context, Shift, Trouble, ids};
use petition::i18n::{Words, grouped, languages, native_name};

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

/// The same with less air, so that all that is pressed each day is in sight on a usual tablet.
pub(super) fn low_card<'a>(content: Column<'a, Message>) -> Element<'a, Message> {
    container(content)
        .padding([theme::M, theme::L])
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
            {
                let room = rounded(room);
                say!(
                    words,
                    "kiosk-staff-room",
                    number = room,
                    count = grouped(room)
                )
            }
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

/// The buttons that choose what a volunteer sets once: motion, and the language of the staff.
pub(super) fn settings<'a>(context: &Context, words: &Words) -> Column<'a, Message> {
    let kind = |is_chosen| {
        if is_chosen {
            ButtonKind::Chosen
        } else {
            ButtonKind::Choice
        }
    };
    let motions = [
        (true, say!(words, "kiosk-staff-motion-shown")),
        (false, say!(words, "kiosk-staff-motion-still")),
    ]
    .map(|(moves, name)| {
        button(name, kind(context.moves == moves))
            .id(ids::motion(moves))
            .on_press(Message::ChooseMotion(moves))
            .into()
    });
    let languages = languages().into_iter().map(|language| {
        let name = native_name(&language).to_owned();
        button(name, kind(language == *words.language()))
            .id(ids::language(language.as_str()))
            .on_press(Message::ChooseLanguage(language))
            .into()
    });
    let group = |label: String, choices: Row<'a, Message>| {
        column![
            text::label(label),
            choices
                .spacing(theme::XS)
                .wrap()
                .vertical_spacing(theme::XS)
        ]
        .spacing(theme::XS)
    };
    column![
        group(
            say!(words, "kiosk-staff-motion"),
            Row::with_children(motions)
        ),
        group(
            say!(words, "kiosk-staff-language"),
            Row::with_children(languages)
        ),
    ]
    .spacing(theme::M)
}

/// The room of the worst trouble, in logical pixels, which is kept when everything is well: trouble
/// comes and goes while staff look, and no button may move under a finger.
const TROUBLE_ROOM: f32 = 96.0;

/// The worst of everything that is wrong, or that everything is well.
pub(super) fn worst_trouble<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let content: Element<'a, Message> = match context.trouble.first() {
        Some(worst) => trouble(worst, words).into(),
        None => text::plain(say!(words, "kiosk-staff-well"))
            .style(theme::good)
            .into(),
    };
    let content = row![Space::new().height(TROUBLE_ROOM), content].align_y(Alignment::Center);
    container(content)
        .padding([theme::M, theme::L])
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

/// Everything else that is wrong. It stands below the buttons.
pub(super) fn other_troubles<'a>(
    context: &'a Context,
    words: &Words,
) -> impl Iterator<Item = Element<'a, Message>> {
    let others = context.trouble.iter().skip(1);
    others.map(|other| card(trouble(other, words)))
}

fn trouble<'a>(trouble: &Trouble, words: &Words) -> Column<'a, Message> {
    let (problem, remedy) = describe(trouble, words);
    column![text::label(problem).style(theme::bad), text::plain(remedy)].spacing(theme::XS)
}

/// Says what is wrong, and what to do about it.
fn describe(trouble: &Trouble, words: &Words) -> (String, String) {
    match trouble {
        Trouble::NotCollecting(reason) => (
            say!(words, "kiosk-staff-trouble-not-collecting"),
            reason.clone(),
        ),
        Trouble::NotStored(reason) => (
            say!(words, "kiosk-staff-trouble-not-stored"),
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
        Trouble::LedgerShorter { had, has } => (
            say!(words, "kiosk-staff-trouble-shorter", had = had, has = has),
            say!(words, "kiosk-staff-trouble-shorter-do"),
        ),
        Trouble::TookBack(count) => (
            say!(words, "kiosk-staff-trouble-took-back", count = count),
            say!(words, "kiosk-staff-trouble-took-back-do"),
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
        Trouble::MaySleep => (
            say!(words, "kiosk-staff-trouble-may-sleep"),
            say!(words, "kiosk-staff-trouble-may-sleep-do"),
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
