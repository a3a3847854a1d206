//! What a volunteer sees behind the PIN: what is wrong and what to do, the shift, the machine. No
//! names of signers anywhere.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};
use petition::say;

use crate::ui::field::{self, field};
use crate::ui::keyboard::{self, Alphabet, KeyWords, Keyboard, Purpose, Stroke};
use crate::ui::notice::notice;
use crate::ui::press::{Kind, press};
use crate::ui::scroll::scroll;
use crate::ui::theme::Look;
use crate::ui::{Element, letters, row_dir, theme};
use crate::{Facts, Message, Wish, ids};
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
    pub(crate) fn new(facts: &Facts) -> Self {
        let event = facts
            .events
            .iter()
            .position(|event| facts.event.as_ref() == Some(event))
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
    ) -> Wish {
        match message {
            Message::Volunteer(name) => {
                self.volunteer = name
                    .chars()
                    .filter(|c| !c.is_control())
                    .take(LONGEST_NAME)
                    .collect()
            }
            Message::VolunteerTouched if !hardware_keys => {
                keyboard.begin(Purpose::Words, Alphabet::of(language));
                keyboard.shift = self.volunteer.is_empty();
                self.writing = true;
                return Wish::Reveal {
                    scroll: ids::STAFF_PAGE,
                    target: ids::VOLUNTEER,
                    covered: self.covered(keyboard),
                };
            }
            Message::Event(at) => self.event = at,
            Message::OpenShift => {
                let volunteer = std::mem::take(&mut self.volunteer).trim().to_owned();
                return Wish::OpenShift {
                    volunteer,
                    event: self.event,
                };
            }
            Message::Look(look) => return Wish::Look(look),
            Message::Receipt => return Wish::Receipt,
            Message::TurnIn => return Wish::TurnIn,
            Message::Leave => return Wish::Leave,
            Message::Key(Stroke::Next | Stroke::Hide) => self.writing = false,
            Message::Key(stroke) => keyboard.strike(&stroke),
            _ => {}
        }
        Wish::None
    }

    pub(crate) fn view<'a>(
        &'a self,
        facts: &'a Facts,
        words: &Words,
        keyboard: &Keyboard,
    ) -> Element<'a, Message> {
        let rtl = words.language().is_right_to_left();
        let side = if rtl {
            Alignment::End
        } else {
            Alignment::Start
        };
        let event = match &facts.event {
            Some(name) => say!(words, "kiosk-staff-event", name = name.as_str()),
            None => say!(words, "kiosk-staff-no-event"),
        };
        let head = column![
            letters::title(say!(words, "kiosk-staff-title")),
            letters::quiet(event)
        ]
        .align_x(side);
        let shift = card(if facts.shift.is_some() {
            on_shift(facts, words)
        } else {
            self.next_shift(facts, words, rtl)
        });
        let count = card(column![station(facts, words), receipt(facts, words)].spacing(theme::M));
        let (machine, looks) = (card(machine(facts, words)), card(looks(facts, words)));
        let page: Element<'a, Message> = if facts.is_wide() {
            let first = column![trouble(facts, words), shift, count]
                .spacing(theme::M)
                .width(Length::FillPortion(6));
            let second = column![machine, looks, ways_out(facts, words)]
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
                trouble(facts, words),
                shift,
                count,
                machine,
                looks,
                ways_out(facts, words)
            ];
            all.spacing(theme::M)
                .width(Length::Fill)
                .align_x(side)
                .max_width(640)
                .into()
        };
        let covered = self.covered(keyboard);
        let sides = if facts.size.width < 560.0 {
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
            let keys = keyboard::keys(keyboard, Purpose::Words, &KeyWords::of(words), Message::Key);
            column![Space::new().height(Length::Fill), keys]
        });
        iced::widget::stack![page]
            .push(keys)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    /// Who comes next, and where.
    fn next_shift<'a>(&'a self, facts: &'a Facts, words: &Words, rtl: bool) -> Column<'a, Message> {
        let name = field::Field {
            id: ids::VOLUNTEER,
            label: say!(words, "kiosk-staff-volunteer"),
            note: Some(say!(words, "kiosk-optional")),
            value: &self.volunteer,
            fault: None,
            secret: false,
            right_to_left: rtl,
        };
        let name = notice(
            field(name, Message::Volunteer, Message::OpenShift),
            Message::VolunteerTouched,
        );
        let events = facts.events.iter().enumerate().map(|(at, event)| {
            let kind = if at == self.event {
                Kind::Chosen
            } else {
                Kind::Choice
            };
            press(event.as_str(), kind)
                .id(ids::event(at))
                .on_press(Message::Event(at))
                .into()
        });
        let events =
            (facts.events.len() > 1).then(|| Row::with_children(events).spacing(theme::S).wrap());
        let open = press(say!(words, "kiosk-staff-open"), Kind::Primary)
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
fn on_shift<'a>(facts: &'a Facts, words: &Words) -> Column<'a, Message> {
    let Some(shift) = &facts.shift else {
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
        letters::display(shift.count.to_string()),
        letters::plain(say!(words, "kiosk-staff-in-shift", count = shift.count))
    ];
    column![count, letters::quiet(since)]
        .push(
            facts
                .goal
                .map(|goal| goal_bar(facts.count_now, goal, words)),
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
        letters::quiet(say!(words, "kiosk-goal", count = count, goal = goal))
    ]
    .spacing(theme::XS)
    .into()
}

/// What the whole station has.
fn station<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let count = say!(words, "kiosk-staff-count", count = facts.count);
    let count = row![
        letters::number(facts.count.to_string()),
        letters::plain(count)
    ]
    .spacing(theme::M)
    .align_y(Alignment::Center);
    column![
        count,
        letters::quiet(say!(words, "kiosk-staff-today", count = facts.count_now)),
        letters::plain(say!(words, "kiosk-staff-head", code = facts.head.as_str())),
    ]
    .spacing(theme::XS)
    .into()
}

/// The shift's end, or a receipt without one.
fn receipt<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let end = if facts.shift.is_some() {
        say!(words, "kiosk-staff-end")
    } else {
        say!(words, "kiosk-staff-receipt")
    };
    let end = press(end, Kind::Plain)
        .id(ids::RECEIPT)
        .width(Length::Fill)
        .on_press_maybe((facts.count > 0).then_some(Message::Receipt));
    let done = facts.receipt.as_ref().map(|receipt| match receipt {
        Ok(where_it_is) => letters::plain(where_it_is).style(theme::good),
        Err(why) => letters::plain(why).style(theme::bad),
    });
    column![letters::quiet(say!(words, "kiosk-staff-note")), end]
        .push(done)
        .spacing(theme::S)
        .into()
}

/// For the organizer: onto a stick.
fn turn_in<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let is_writing = matches!(facts.turned_in, Some(None));
    let said = if is_writing {
        say!(words, "kiosk-staff-turning-in")
    } else {
        say!(words, "kiosk-staff-turn-in")
    };
    let can = facts.count > 0 && !is_writing;
    let turn_in = press(said, Kind::Plain)
        .id(ids::TURN_IN)
        .width(Length::Fill)
        .on_press_maybe(can.then_some(Message::TurnIn));
    let done = facts
        .turned_in
        .as_ref()
        .and_then(Option::as_ref)
        .map(|done| match done {
            Ok(where_it_is) => letters::plain(where_it_is).style(theme::good),
            Err(why) => letters::plain(why).style(theme::bad),
        });
    column![turn_in].push(done).spacing(theme::S).into()
}

/// Battery, room and clock, as words with a colour.
fn machine<'a>(facts: &'a Facts, words: &Words) -> Column<'a, Message> {
    let machine = &facts.machine;
    let line = |said: String, is_well: bool| {
        letters::plain(said).style(if is_well { theme::good } else { theme::bad })
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
    column![letters::label(say!(words, "kiosk-staff-machine"))]
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

fn looks<'a>(facts: &Facts, words: &Words) -> Column<'a, Message> {
    let all = Look::ALL.into_iter().map(|look| {
        let name = match look {
            Look::Light => say!(words, "kiosk-staff-look-light"),
            Look::Dark => say!(words, "kiosk-staff-look-dark"),
            Look::Sunlight => say!(words, "kiosk-staff-look-sunlight"),
            Look::Contrast => say!(words, "kiosk-staff-look-contrast"),
        };
        let kind = if look == facts.look {
            Kind::Chosen
        } else {
            Kind::Choice
        };
        press(name, kind)
            .id(ids::look(look))
            .on_press(Message::Look(look))
            .into()
    });
    column![
        letters::label(say!(words, "kiosk-staff-look")),
        Row::with_children(all).spacing(theme::XS).wrap()
    ]
    .spacing(theme::XS)
}

/// What is wrong comes first.
fn trouble<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    if facts.trouble.is_empty() {
        return letters::plain(say!(words, "kiosk-staff-well"))
            .style(theme::good)
            .into();
    }
    let all = facts.trouble.iter().map(|trouble| {
        let words = column![
            letters::label(&trouble.what).style(theme::bad),
            letters::plain(&trouble.what_to_do)
        ];
        card(words.spacing(theme::XS))
    });
    Column::with_children(all).spacing(theme::S).into()
}

fn ways_out<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    // One thing to do: without a shift, to open one.
    let kind = if facts.shift.is_some() {
        Kind::Primary
    } else {
        Kind::Plain
    };
    let way = |id, said: String, kind, message| {
        press(said, kind)
            .id(id)
            .width(Length::Fill)
            .on_press(message)
    };
    let others = row![
        way(
            ids::OFFICE,
            say!(words, "kiosk-staff-office"),
            Kind::Plain,
            Message::Office
        ),
        way(
            ids::LEAVE,
            say!(words, "kiosk-staff-close"),
            Kind::Plain,
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
        turn_in(facts, words),
        way(
            ids::CLEAN,
            say!(words, "kiosk-staff-clean"),
            Kind::Plain,
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
