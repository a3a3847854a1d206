//! The staff's screen behind the PIN: everything that is wrong and what to do about it, the shift
//! and the machine. It shows no names of signers.

mod actions;
pub(crate) mod parts;

use iced::Length;
use iced::widget::{Column, Row, column, container, row, stack};
use petition::say;

use crate::screens::Outcome;
use crate::ui::button::{ButtonKind, button};
use crate::ui::field::{self, written_field};
use crate::ui::keyboard::{self, KeyWords, Keyboard, Purpose, Stroke};
use crate::ui::mirror::mirrored;
use crate::ui::scroll::{scroll, sided};
use crate::ui::theme::Appearance;
use crate::ui::writing::{Caret, Writing};
use crate::ui::{Element, text, theme};
use crate::{Action, Context, ids};
use petition::Language;
use petition::i18n::Words;

/// The longest name or initials of a volunteer, in characters.
const LONGEST_NAME: usize = 40;
/// A battery that is not charging is low below this, in percent.
pub const LOW_BATTERY: u8 = 20;
/// Room for fewer signatures than this is reported as trouble.
pub const LITTLE_ROOM: u64 = 1_000;

/// A message of the staff's screen.
#[derive(Clone)]
pub enum Message {
    /// Changes the volunteer's name.
    EditVolunteer(String),
    /// The field for the volunteer's name was touched, or its focus has changed.
    Caret(Caret),
    /// Chooses the event of the next shift, by its index.
    ChooseEvent(usize),
    /// Opens a shift.
    OpenShift,
    /// Ends the shift and prints its receipt.
    PrintReceipt,
    /// Shows the last receipt.
    ShowReceipt,
    /// Writes the ledger's entries to a stick.
    TurnIn,
    /// Opens practice.
    Practice,
    /// Chooses the appearance of this station.
    ChooseAppearance(Appearance),
    /// Lets things move on the screens of this station, or nothing.
    ChooseMotion(bool),
    /// Chooses the language of this screen, in which staff and office begin from now on.
    ChooseLanguage(Language),
    /// Locks the screen so that it can be cleaned.
    CleanScreen,
    /// Opens the organizer's office.
    OpenOffice,
    /// Goes to the page on which the drive of this machine is left.
    LeaveDrive,
    /// Ends the program.
    CloseProgram,
    /// Goes back to the petition.
    Back,
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
}

/// The field for the volunteer's name, the only one of this screen.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Volunteer;

/// The state of the screen: everything that is typed and chosen for the next shift.
#[derive(Default)]
pub(crate) struct Staff {
    volunteer: String,
    /// The index of the chosen event among the campaign's events.
    event: usize,
    /// The only field, while it is written into.
    writing: Writing<Volunteer>,
}

impl Staff {
    /// Chooses the event of the current shift for the next one too.
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

    pub(crate) fn put_keyboard_away(&mut self) {
        self.writing.put_keyboard_away();
    }

    pub(crate) fn covered(&self, keyboard: &Keyboard) -> f32 {
        self.writing.covered(keyboard, |Volunteer| Purpose::Name)
    }

    pub(crate) fn update(
        &mut self,
        message: Message,
        keyboard: &mut Keyboard,
        language: &str,
    ) -> Outcome {
        let action = match message {
            Message::EditVolunteer(name) => self.edit_volunteer(&name, keyboard),
            Message::Caret(caret) => self.follow(caret, keyboard, language),
            Message::ChooseEvent(index) => {
                self.event = index;
                Action::None
            }
            // A volunteer who has opened a shift wants to collect.
            Message::OpenShift => return Outcome::StartOver(self.open_shift()),
            Message::PrintReceipt => Action::Receipt,
            Message::ShowReceipt => return Outcome::ShowReceipt,
            Message::TurnIn => Action::TurnIn,
            Message::Practice => Action::Practice,
            Message::ChooseAppearance(appearance) => Action::Appearance(appearance),
            Message::ChooseMotion(moves) => Action::Motion(moves),
            Message::ChooseLanguage(language) => Action::StaffLanguage(language),
            Message::CleanScreen => return Outcome::Clean,
            Message::OpenOffice => return Outcome::StartOver(Action::Office),
            Message::LeaveDrive => return Outcome::StartOver(Action::LeaveDrive),
            Message::CloseProgram => Action::Leave,
            Message::Back => return Outcome::StartOver(Action::None),
            Message::Key(Stroke::Next | Stroke::Hide) => {
                self.writing.end();
                Action::None
            }
            Message::Key(stroke) => {
                keyboard.strike(&stroke);
                Action::None
            }
        };
        action.into()
    }

    fn edit_volunteer(&mut self, name: &str, keyboard: &mut Keyboard) -> Action {
        if name.is_empty() {
            keyboard.begin_name();
        }
        self.volunteer = name
            .chars()
            .filter(|c| !c.is_control())
            .take(LONGEST_NAME)
            .collect();
        Action::None
    }

    fn follow(&mut self, caret: Caret, keyboard: &mut Keyboard, language: &str) -> Action {
        if self
            .writing
            .follow(Volunteer, caret, keyboard)
            .begun
            .is_none()
        {
            return Action::None;
        }
        let is_empty = self.volunteer.is_empty();
        keyboard.begin(ids::VOLUNTEER, Purpose::Name, language, is_empty);
        self.reveal_field(keyboard)
    }

    /// Scrolls to the field while it is written into.
    pub(crate) fn reveal_field(&self, keyboard: &Keyboard) -> Action {
        if self.writing.field().is_none() {
            return Action::None;
        }
        Action::Reveal {
            scroll: ids::STAFF_PAGE,
            target: ids::VOLUNTEER,
            covered: self.covered(keyboard),
        }
    }

    fn open_shift(&mut self) -> Action {
        Action::OpenShift {
            volunteer: std::mem::take(&mut self.volunteer).trim().to_owned(),
            event: self.event,
        }
    }

    pub(crate) fn view<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
    ) -> Element<'a, Message> {
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
        let rtl = words.language().is_right_to_left();
        let page = mirrored(rtl, self.page(context, words, keyboard));
        let page = container(page).center_x(Length::Fill).padding(padding);
        let area = scroll(ids::STAFF_PAGE, page)
            .height(Length::Fill)
            .width(Length::Fill);
        let page = keyboard::feed(keyboard, sided(rtl, ids::STAFF_PAGE, area));
        let keys = self.writing.on_screen().map(|Volunteer| {
            let names = KeyWords::new(words);
            keyboard::layer(keyboard, Purpose::Name, &names, Message::Key)
        });
        stack![page]
            .push(keys)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    /// Everything on the screen but the keyboard.
    fn page<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
    ) -> Element<'a, Message> {
        let event = match &context.event {
            Some(name) => say!(words, "kiosk-staff-event", name = name.as_str()),
            None => say!(words, "kiosk-staff-no-event"),
        };
        let event = match &context.station_name {
            Some(name) => format!("{name} · {event}"),
            None => event,
        };
        let head = column![
            text::title(say!(words, "kiosk-staff-title")),
            text::quiet(event)
        ];
        let trouble = parts::worst_trouble(context, words);
        let others = parts::other_troubles(context, words);
        let shift = parts::card(match &context.shift {
            Some(shift) => parts::open_shift(shift, context, words),
            None => self.next_shift(context, words, keyboard),
        });
        let count = parts::card(
            column![
                parts::station(context, words),
                actions::receipt(context, words)
            ]
            .spacing(theme::M),
        );
        let machine = parts::low_card(parts::machine(context, words));
        let appearances = parts::card(parts::appearances(context, words));
        let ways_out = actions::ways_out(context, words);
        // They are changed once, so they stand below everything that is pressed each day.
        let settings = parts::card(parts::settings(context, words));
        let six_words = parts::card(parts::six_words(context, words));
        let (page, width) = if context.is_wide() {
            let first = column![trouble, shift, count]
                .extend(others)
                .spacing(theme::M)
                .width(Length::FillPortion(6));
            let second = column![machine, appearances, ways_out, settings, six_words]
                .spacing(theme::M)
                .width(Length::FillPortion(5));
            let both = row![first, second].spacing(theme::L);
            (column![head, both], 1_160)
        } else {
            let all = column![head, trouble, shift, count, ways_out, appearances, machine];
            (all.push(settings).push(six_words).extend(others), 640)
        };
        page.spacing(theme::M)
            .width(Length::Fill)
            .max_width(width)
            .into()
    }

    /// The form that opens the next shift: the volunteer and the event.
    fn next_shift<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
    ) -> Column<'a, Message> {
        let name = field::Field {
            id: ids::VOLUNTEER,
            label: say!(words, "kiosk-staff-volunteer"),
            note: Some(say!(words, "kiosk-optional")),
            value: &self.volunteer,
            fault: None,
            secret: false,
            right_to_left: false,
        };
        let name = written_field(
            name,
            self.writing.focus(Volunteer, keyboard),
            Some(say!(words, "kiosk-key-keyboard")),
            Message::EditVolunteer,
            Message::OpenShift,
            Message::Caret,
        );
        let events = context.events.iter().enumerate().map(|(index, event)| {
            let kind = if index == self.event {
                ButtonKind::Chosen
            } else {
                ButtonKind::Choice
            };
            button(event.as_str(), kind)
                .id(ids::event(index))
                .on_press(Message::ChooseEvent(index))
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

/// Rounds a guess down to two digits.
#[must_use]
pub fn rounded(count: u64) -> u64 {
    let step = 10_u64.pow(count.max(1).ilog10().saturating_sub(1));
    count / step * step
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
