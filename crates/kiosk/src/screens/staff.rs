//! What a volunteer sees behind the PIN: what is wrong and what to do, the shift, the machine. No
//! names of signers anywhere.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};
use petition::say;

use crate::ui::button::{ButtonKind, button};
use crate::ui::field::{self, field};
use crate::ui::keyboard::{self, Alphabet, KeyWords, Keyboard, Purpose, Stroke};
use crate::ui::on_touch::on_touch;
use crate::ui::scroll::scroll;
use crate::ui::theme::Appearance;
use crate::ui::{Element, row_dir, text, theme};
use crate::{Action, Context, Message, ReceiptKind, ReceiptState, Trouble, TurnInState, ids};
use petition::i18n::{Words, grouped};

/// The longest name or initials of a volunteer, in characters.
const LONGEST_NAME: usize = 40;
/// Less than this much of a battery that nothing charges is too little, in percent.
pub const LOW_BATTERY: u8 = 20;
/// Room for fewer signatures than this is too little.
pub const LITTLE_ROOM: u64 = 1_000;
/// Nobody counts room for more than this.
const MUCH_ROOM: u64 = 100_000;

/// What is being typed and chosen for the next shift.
#[derive(Default)]
pub(crate) struct Staff {
    volunteer: String,
    /// The chosen event, by its place among the campaign's.
    event: usize,
    /// Whether the on-screen keyboard is shown.
    writing: bool,
}

impl Staff {
    /// With the event chosen that is collected at now.
    pub(crate) fn new(context: &Context) -> Self {
        let event = context
            .events
            .iter()
            .position(|event| context.event.as_ref() == Some(event))
            .unwrap_or_default();
        Self {
            event,
            ..Self::default()
        }
    }

    pub(crate) fn hide_keyboard(&mut self) {
        self.writing = false;
    }

    pub(crate) fn covered(&self, keyboard: &Keyboard) -> f32 {
        if self.writing {
            keyboard.height(Purpose::Words)
        } else {
            0.0
        }
    }

    pub(crate) fn update(
        &mut self,
        message: Message,
        keyboard: &mut Keyboard,
        hardware_keys: bool,
        language: &str,
    ) -> Action {
        match message {
            Message::Volunteer(name) => {
                self.volunteer = name
                    .chars()
                    .filter(|c| !c.is_control())
                    .take(LONGEST_NAME)
                    .collect()
            }
            Message::VolunteerTouched if !hardware_keys => {
                keyboard.begin(Purpose::Words, Alphabet::for_language(language));
                keyboard.shift = self.volunteer.is_empty();
                self.writing = true;
                return Action::Reveal {
                    scroll: ids::STAFF_PAGE,
                    target: ids::VOLUNTEER,
                    covered: self.covered(keyboard),
                };
            }
            Message::Event(at) => self.event = at,
            Message::OpenShift => {
                let volunteer = std::mem::take(&mut self.volunteer).trim().to_owned();
                return Action::OpenShift {
                    volunteer,
                    event: self.event,
                };
            }
            Message::Appearance(look) => return Action::Appearance(look),
            Message::Receipt => return Action::Receipt,
            Message::TurnIn => return Action::TurnIn,
            Message::Leave => return Action::Leave,
            Message::Key(Stroke::Next | Stroke::Hide) => self.writing = false,
            Message::Key(stroke) => keyboard.strike(&stroke),
            _ => {}
        }
        Action::None
    }

    pub(crate) fn view<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
    ) -> Element<'a, Message> {
        let rtl = words.language().is_right_to_left();
        let side = if rtl {
            Alignment::End
        } else {
            Alignment::Start
        };
        let event = match &context.event {
            Some(name) => say!(words, "kiosk-staff-event", name = name.as_str()),
            None => say!(words, "kiosk-staff-no-event"),
        };
        let head = column![
            text::title(say!(words, "kiosk-staff-title")),
            text::quiet(event)
        ]
        .align_x(side);
        let shift = card(if context.shift.is_some() {
            on_shift(context, words)
        } else {
            self.next_shift(context, words, rtl)
        });
        let count =
            card(column![station(context, words), receipt(context, words)].spacing(theme::M));
        let (machine, looks) = (card(machine(context, words)), card(looks(context, words)));
        let page: Element<'a, Message> = if context.is_wide() {
            let first = column![trouble(context, words), shift, count]
                .spacing(theme::M)
                .width(Length::FillPortion(6));
            let second = column![machine, looks, ways_out(context, words)]
                .spacing(theme::M)
                .width(Length::FillPortion(5));
            let both = row_dir(rtl, vec![first.into(), second.into()]).spacing(theme::L);
            column![head, both]
                .spacing(theme::M)
                .width(Length::Fill)
                .align_x(side)
                .max_width(1_160)
                .into()
        } else {
            let all = column![
                head,
                trouble(context, words),
                shift,
                count,
                machine,
                looks,
                ways_out(context, words)
            ];
            all.spacing(theme::M)
                .width(Length::Fill)
                .align_x(side)
                .max_width(640)
                .into()
        };
        let covered = self.covered(keyboard);
        let sides = if context.size.width < 560.0 {
            theme::M
        } else {
            theme::XL
        };
        let padding = iced::Padding {
            bottom: theme::L + covered,
            ..iced::Padding::from([theme::L, sides])
        };
        let page = container(page).center_x(Length::Fill).padding(padding);
        let page = keyboard::feed(
            keyboard,
            scroll(ids::STAFF_PAGE, page)
                .height(Length::Fill)
                .width(Length::Fill),
        );
        let keys = self.writing.then(|| {
            let keys = keyboard::keys(
                keyboard,
                Purpose::Words,
                &KeyWords::new(words),
                Message::Key,
            );
            column![Space::new().height(Length::Fill), keys]
        });
        iced::widget::stack![page]
            .push(keys)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    /// Who comes next, and where.
    fn next_shift<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        rtl: bool,
    ) -> Column<'a, Message> {
        let name = field::Field {
            id: ids::VOLUNTEER,
            label: say!(words, "kiosk-staff-volunteer"),
            note: Some(say!(words, "kiosk-optional")),
            value: &self.volunteer,
            fault: None,
            secret: false,
            right_to_left: rtl,
        };
        let name = on_touch(
            field(name, Message::Volunteer, Message::OpenShift),
            Message::VolunteerTouched,
        );
        let events = context.events.iter().enumerate().map(|(at, event)| {
            let kind = if at == self.event {
                ButtonKind::Chosen
            } else {
                ButtonKind::Choice
            };
            button(event.as_str(), kind)
                .id(ids::event(at))
                .on_press(Message::Event(at))
                .into()
        });
        let events =
            (context.events.len() > 1).then(|| Row::with_children(events).spacing(theme::S).wrap());
        let open = button(say!(words, "kiosk-staff-open"), ButtonKind::Primary)
            .id(ids::OPEN_SHIFT)
            .width(Length::Fill)
            .on_press(Message::OpenShift);
        column![name].push(events).push(open).spacing(theme::M)
    }
}

fn card<'a>(content: Column<'a, Message>) -> Element<'a, Message> {
    container(content)
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

/// How many signed in the shift, of how many.
fn on_shift<'a>(context: &'a Context, words: &Words) -> Column<'a, Message> {
    let Some(shift) = &context.shift else {
        return Column::new();
    };
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
                .map(|goal| goal_bar(context.count_now, goal, words)),
        )
        .spacing(theme::S)
}

/// How far today has come.
pub(crate) fn goal_bar<'a>(count: u64, goal: u64, words: &Words) -> Element<'a, Message> {
    // In thousandths of the bar; the casts of small numbers are exact.
    let done = u16::try_from((count.min(goal) * 1_000) / goal.max(1)).unwrap_or(1_000);
    let part = |portion: u16, colour: fn(&theme::Colours) -> iced::Color| -> Element<'a, Message> {
        container(Space::new().width(Length::Fill).height(theme::S))
            .width(Length::FillPortion(portion))
            .style(theme::area(colour))
            .into()
    };
    let mut parts = Vec::new();
    if done > 0 {
        parts.push(part(done, |of| of.accent));
    }
    if done < 1_000 {
        parts.push(part(1_000 - done, |of| of.rule));
    }
    column![
        Row::with_children(parts),
        text::quiet(say!(words, "kiosk-goal", count = count, goal = goal))
    ]
    .spacing(theme::XS)
    .into()
}

/// What the whole station has.
fn station<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let count = say!(words, "kiosk-staff-count", count = context.count);
    let count = row![text::number(context.count.to_string()), text::plain(count)]
        .spacing(theme::M)
        .align_y(Alignment::Center);
    column![
        count,
        text::quiet(say!(words, "kiosk-staff-today", count = context.count_now)),
        text::plain(say!(
            words,
            "kiosk-staff-head",
            code = context.head.as_str()
        )),
    ]
    .spacing(theme::XS)
    .into()
}

/// The shift's end, or a receipt without one.
fn receipt<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let end = if context.shift.is_some() {
        say!(words, "kiosk-staff-end")
    } else {
        say!(words, "kiosk-staff-receipt")
    };
    let end = button(end, ButtonKind::Plain)
        .id(ids::RECEIPT)
        .width(Length::Fill)
        .on_press_maybe((context.count > 0).then_some(Message::Receipt));
    let outcome = match &context.receipt {
        ReceiptState::Idle | ReceiptState::Writing => None,
        ReceiptState::Done { path, how } => {
            let path = path.display().to_string();
            let said = match how {
                ReceiptKind::Printed => {
                    say!(words, "kiosk-staff-receipt-printed", path = path)
                }
                ReceiptKind::Saved => say!(words, "kiosk-staff-receipt-saved", path = path),
                ReceiptKind::Overdue => {
                    say!(words, "kiosk-staff-receipt-by-itself", path = path)
                }
            };
            Some(text::plain(said).style(theme::good))
        }
        ReceiptState::Failed(reason) => Some(text::plain(reason).style(theme::bad)),
    };
    column![text::quiet(say!(words, "kiosk-staff-note")), end]
        .push(outcome)
        .spacing(theme::S)
        .into()
}

/// For the organizer: onto a stick.
fn turn_in<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let is_writing = context.turn_in == TurnInState::Writing;
    let said = if is_writing {
        say!(words, "kiosk-staff-turning-in")
    } else {
        say!(words, "kiosk-staff-turn-in")
    };
    let can = context.count > 0 && !is_writing;
    let turn_in = button(said, ButtonKind::Plain)
        .id(ids::TURN_IN)
        .width(Length::Fill)
        .on_press_maybe(can.then_some(Message::TurnIn));
    let outcome = match &context.turn_in {
        TurnInState::Idle | TurnInState::Writing => None,
        TurnInState::Done { path, entries } => {
            let path = path.display().to_string();
            let said = say!(words, "kiosk-staff-turned-in", count = entries, path = path);
            Some(text::plain(said).style(theme::good))
        }
        TurnInState::NoStick => {
            Some(text::plain(say!(words, "kiosk-staff-no-stick")).style(theme::bad))
        }
        TurnInState::Failed(reason) => Some(text::plain(reason).style(theme::bad)),
    };
    column![turn_in].push(outcome).spacing(theme::S).into()
}

/// Battery, room and clock, as words with a colour.
fn machine<'a>(context: &'a Context, words: &Words) -> Column<'a, Message> {
    let machine = &context.machine;
    let line = |said: String, is_well: bool| {
        text::plain(said).style(if is_well { theme::good } else { theme::bad })
    };
    let battery = machine.battery.map(|battery| {
        let (percent, is_well) = (
            battery.percent,
            battery.charging || battery.percent >= LOW_BATTERY,
        );
        let said = if battery.charging {
            say!(words, "kiosk-staff-charging", percent = percent)
        } else {
            say!(words, "kiosk-staff-battery", percent = percent)
        };
        line(said, is_well)
    });
    let room = machine.room.map(|room| {
        let said = if room >= MUCH_ROOM {
            say!(words, "kiosk-staff-room-enough")
        } else {
            say!(words, "kiosk-staff-room", count = grouped(rounded(room)))
        };
        line(said, room >= LITTLE_ROOM)
    });
    let mirror = machine.mirror.map(|is_well| {
        let said = if is_well {
            say!(words, "kiosk-staff-mirror")
        } else {
            say!(words, "kiosk-staff-mirror-dead")
        };
        line(said, is_well)
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

/// Two digits are enough of a guess.
#[must_use]
pub fn rounded(count: u64) -> u64 {
    let step = 10_u64.pow(count.max(1).ilog10().saturating_sub(1));
    count / step * step
}

fn looks<'a>(context: &Context, words: &Words) -> Column<'a, Message> {
    let all = Appearance::ALL.into_iter().map(|look| {
        let name = match look {
            Appearance::Light => say!(words, "kiosk-staff-look-light"),
            Appearance::Dark => say!(words, "kiosk-staff-look-dark"),
            Appearance::Sunlight => say!(words, "kiosk-staff-look-sunlight"),
            Appearance::Contrast => say!(words, "kiosk-staff-look-contrast"),
        };
        let kind = if look == context.look {
            ButtonKind::Chosen
        } else {
            ButtonKind::Choice
        };
        button(name, kind)
            .id(ids::appearance(look))
            .on_press(Message::Appearance(look))
            .into()
    });
    column![
        text::label(say!(words, "kiosk-staff-look")),
        Row::with_children(all).spacing(theme::XS).wrap()
    ]
    .spacing(theme::XS)
}

/// What is wrong comes first.
fn trouble<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
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
                day = day.as_str()
            ),
            say!(words, "kiosk-staff-trouble-retention-over-do"),
        ),
    }
}

fn ways_out<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    // One thing to do: without a shift, to open one.
    let kind = if context.shift.is_some() {
        ButtonKind::Primary
    } else {
        ButtonKind::Plain
    };
    let way = |id, said: String, kind, message| {
        button(said, kind)
            .id(id)
            .width(Length::Fill)
            .on_press(message)
    };
    let others = row![
        way(
            ids::OFFICE,
            say!(words, "kiosk-staff-office"),
            ButtonKind::Plain,
            Message::Office
        ),
        way(
            ids::LEAVE,
            say!(words, "kiosk-staff-close"),
            ButtonKind::Plain,
            Message::Leave
        ),
    ];
    column![
        way(
            ids::BACK,
            say!(words, "kiosk-staff-petition"),
            kind,
            Message::StartOver
        ),
        turn_in(context, words),
        way(
            ids::CLEAN,
            say!(words, "kiosk-staff-clean"),
            ButtonKind::Plain,
            Message::Clean
        ),
        others.spacing(theme::M),
    ]
    .spacing(theme::M)
    .into()
}

#[cfg(test)]
mod tests {
    use crate::rounded;

    #[test]
    fn room_is_told_in_two_digits() {
        assert_eq!(
            [0, 7, 42, 999, 41_876, 40_000].map(rounded),
            [0, 7, 42, 990, 41_000, 40_000]
        );
    }
}
