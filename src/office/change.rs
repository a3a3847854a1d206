//! The page that changes the drive: events, goal, retention and the names of stations, which the
//! organizer signs as a new version; and this machine's PIN and mirror, which stay on it.

mod view;

use std::fmt;
use std::path::PathBuf;

use iced::widget;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::ready::Facts;
use kiosk::ui::keyboard::{Keyboard, Purpose, Stroke};
use kiosk::ui::writing::{Caret, Writing};
use ledger::StationId;
use ledger::campaign::{Changes, Event, Pin, PinError, StationName, check_name};
use petition::Language;

/// What can be changed, as it is now.
#[derive(Debug, Clone, Default)]
pub struct Drive {
    /// The campaign's events.
    pub events: Vec<Event>,
    /// The number of signatures a day that a station hopes for.
    pub goal: Option<u64>,
    /// True if signers see how many signed at their station today.
    pub show_count: bool,
    /// The day by which the key is to be destroyed.
    pub retention: Option<String>,
    /// The names that stations have.
    pub stations: Vec<StationName>,
    /// This machine's station.
    pub own: Option<StationId>,
    /// True for practice, whose PIN is known to everyone.
    pub practice: bool,
    /// The folders that mirror the ledger of this machine: two at most.
    pub mirrors: Vec<PathBuf>,
    /// What was done after the start.
    pub facts: Facts,
}

/// A field of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// The name of an event, by its index.
    Event(usize),
    /// The name of an event that is added.
    NewEvent,
    /// The goal of a day.
    Goal,
    /// The day of retention.
    Retention,
    /// The name of a station.
    Station(StationId),
    /// The PIN of this machine.
    Pin,
}

impl Edit {
    /// The id by which focus and tests find the field.
    #[must_use]
    pub fn id(self) -> widget::Id {
        match self {
            Self::Event(at) => format!("change-event-{at}").into(),
            Self::NewEvent => "change-new-event".into(),
            Self::Goal => "change-goal".into(),
            Self::Retention => "change-retention".into(),
            Self::Station(id) => format!("change-station-{}", id.short()).into(),
            Self::Pin => "change-pin".into(),
        }
    }

    pub(super) fn purpose(self) -> Purpose {
        match self {
            Self::Goal | Self::Pin => Purpose::Digits,
            Self::Retention => Purpose::Code,
            Self::Event(_) | Self::NewEvent | Self::Station(_) => Purpose::Words,
        }
    }
}

/// A message of the page.
#[derive(Clone)]
pub enum Message {
    /// Changes a field.
    Typed(Edit, String),
    /// A field was touched, or its focus has changed.
    Caret(Edit, Caret),
    /// Presses Enter in a field.
    Entered(Edit),
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// Shows signers how many signed today, or does not.
    ToggleCount,
    /// Signs the changes.
    Save,
    /// The changes are signed, or were refused.
    Saved(Result<(), Failure>),
    /// Changes the PIN of this machine.
    SavePin,
    /// The PIN is changed, or was refused.
    PinSaved(Result<(), Failure>),
    /// Looks for sticks and cards that could hold the mirror.
    FindMedia,
    /// These are plugged in.
    Media(Result<Vec<PathBuf>, Failure>),
    /// Mirrors into this folder too from now on, or into it instead of the second one.
    Mirror(PathBuf),
    /// Ends the mirrors.
    EndMirrors,
}

impl fmt::Debug for Message {
    /// Leaves out what was typed: a PIN is among it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// Something that the program does for this page.
pub enum Request {
    /// Nothing is asked for.
    None,
    /// Sign these changes.
    Save(Changes),
    /// Keep the hash of this PIN on this machine.
    SavePin(Zeroizing<String>),
    /// Find sticks and cards.
    FindMedia,
    /// Mirror into these folders: none, one or two.
    Mirror(Vec<PathBuf>),
    /// Scroll until this is in sight.
    Reveal(widget::Id),
}

impl fmt::Debug for Request {
    /// Leaves out the PIN.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Request(..)")
    }
}

/// A field that cannot be used as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    Event,
    Goal,
    Day,
    Later(String),
    Name,
    NotAPin,
    PinTooCommon,
}

/// The state of the page.
#[derive(Default)]
pub(super) struct ChangePage {
    drive: Drive,
    /// The goal as it is shown.
    goal: String,
    /// The fields that differ from the drive.
    typed: Vec<(Edit, Zeroizing<String>)>,
    shows_count: Option<bool>,
    faults: Vec<(Edit, Fault)>,
    failure: Option<Failure>,
    /// The version that was signed here last.
    signed: Option<u64>,
    has_new_pin: bool,
    is_working: bool,
    media: Option<Vec<PathBuf>>,
    keyboard: Keyboard,
    /// The language of the page; `None` for English.
    language: Option<Language>,
    writing: Writing<Edit>,
}

impl ChangePage {
    pub(super) fn set_drive(&mut self, drive: Drive) {
        let goal = drive.goal.map(|goal| goal.to_string());
        (self.goal, self.drive) = (goal.unwrap_or_default(), drive);
    }

    pub(super) const fn drive(&self) -> &Drive {
        &self.drive
    }

    pub(super) const fn is_working(&self) -> bool {
        self.is_working
    }

    /// A key of a hardware keyboard was pressed: the one on the screen is not needed.
    pub(super) fn use_hardware_keys(&mut self) {
        self.keyboard.stay_away();
        self.writing.put_keyboard_away();
    }

    pub(super) fn speak(&mut self, language: &Language) {
        self.language = Some(language.clone());
    }

    pub(super) fn fit(&mut self, size: iced::Size) {
        self.keyboard.fit(size);
    }

    /// The height of the foot of the page that the keyboard covers.
    pub(super) fn covered(&self) -> f32 {
        self.writing.covered(&self.keyboard, Edit::purpose)
    }

    pub(super) fn leave(&mut self) {
        self.writing.end();
        self.typed.retain(|(edit, _)| *edit != Edit::Pin);
    }

    pub(super) fn update(&mut self, message: Message) -> Request {
        match message {
            Message::Saved(result) => {
                self.is_working = false;
                match result {
                    Ok(()) => {
                        self.typed.retain(|(edit, _)| *edit == Edit::Pin);
                        self.shows_count = None;
                        self.signed = Some(self.drive.facts.version);
                    }
                    Err(failure) => self.failure = Some(failure),
                }
            }
            Message::PinSaved(result) => {
                self.is_working = false;
                match result {
                    Ok(()) => self.has_new_pin = true,
                    Err(failure) => self.failure = Some(failure),
                }
                self.typed.retain(|(edit, _)| *edit != Edit::Pin);
            }
            Message::Media(Ok(media)) => self.media = Some(media),
            Message::Media(Err(failure)) => self.failure = Some(failure),
            _ if self.is_working => {}
            Message::Typed(edit, typed) => {
                self.faults.retain(|(at, _)| *at != edit);
                self.typed.retain(|(at, _)| *at != edit);
                self.typed.push((edit, Zeroizing::new(typed)));
                (self.failure, self.signed) = (None, None);
                self.has_new_pin = false;
            }
            Message::Caret(edit, caret) => {
                let change = self.writing.follow(edit, caret, &mut self.keyboard);
                if let Some(begun) = change.begun {
                    let language = self.language.as_ref().map_or("en", Language::as_str);
                    let (id, purpose) = (begun.id(), begun.purpose());
                    self.keyboard.begin(id, purpose, language, false);
                    return Request::Reveal(begun.id());
                }
            }
            Message::Entered(Edit::Pin) => return self.save_pin(),
            Message::Entered(_) | Message::Key(Stroke::Next | Stroke::Hide) => self.stop_writing(),
            Message::Key(stroke) => self.keyboard.strike(&stroke),
            Message::ToggleCount => {
                self.shows_count = Some(!self.shows_count());
                self.signed = None;
            }
            Message::Save => return self.save(),
            Message::SavePin => return self.save_pin(),
            Message::FindMedia => return Request::FindMedia,
            Message::Mirror(folder) => {
                self.media = None;
                let mut folders = self.drive.mirrors.clone();
                folders.retain(|known| *known != folder);
                folders.truncate(1);
                folders.push(folder);
                return Request::Mirror(folders);
            }
            Message::EndMirrors => {
                self.media = None;
                return Request::Mirror(Vec::new());
            }
        }
        Request::None
    }

    fn shows_count(&self) -> bool {
        self.shows_count.unwrap_or(self.drive.show_count)
    }

    /// The text of a field: what was typed, or else what is so now.
    pub(super) fn value(&self, edit: Edit) -> &str {
        let typed = self.typed.iter().find(|(at, _)| *at == edit);
        match (typed, edit) {
            (Some((_, typed)), _) => typed,
            (None, Edit::Event(at)) => {
                let event = self.drive.events.get(at);
                event.map_or("", |event| &event.name)
            }
            (None, Edit::NewEvent | Edit::Pin) => "",
            (None, Edit::Goal) => &self.goal,
            (None, Edit::Retention) => self.drive.retention.as_deref().unwrap_or_default(),
            (None, Edit::Station(id)) => self.name_of(id),
        }
    }

    fn name_of(&self, station: StationId) -> &str {
        let mut all = self.drive.stations.iter();
        all.find(|known| known.station == station)
            .map_or("", |known| &known.name)
    }

    /// Puts the keyboard on the screen away. With a real one the ring stays, so that a field that
    /// is refused can be written again.
    fn stop_writing(&mut self) {
        self.writing.end_on_screen(&self.keyboard);
    }

    fn save(&mut self) -> Request {
        self.stop_writing();
        (self.failure, self.signed) = (None, None);
        let changes = self.changes();
        if let Some((first, _)) = self.faults.first() {
            return Request::Reveal(first.id());
        }
        if changes.is_empty() {
            return Request::None;
        }
        self.is_working = true;
        Request::Save(changes)
    }

    /// Everything that was changed; every fault is at its field.
    fn changes(&mut self) -> Changes {
        let mut changes = Changes {
            show_count: self.shows_count,
            ..Changes::default()
        };
        self.faults.retain(|(edit, _)| *edit == Edit::Pin);
        for (edit, typed) in &self.typed {
            let typed = typed.trim();
            let fault = match *edit {
                Edit::Pin => None,
                Edit::NewEvent if typed.is_empty() => None,
                Edit::Event(_) | Edit::NewEvent if check_name(typed).is_err() => Some(Fault::Event),
                Edit::NewEvent => {
                    changes.added.push(typed.to_owned());
                    None
                }
                Edit::Event(at) => {
                    let known = self.drive.events.get(at);
                    let known = known.filter(|event| event.name != typed);
                    let renamed = known.map(|event| (event.code.clone(), typed.to_owned()));
                    changes.renamed.extend(renamed);
                    None
                }
                Edit::Goal => match (typed, typed.parse()) {
                    ("", _) => {
                        changes.goal = self.drive.goal.map(|_| 0);
                        None
                    }
                    (_, Ok(goal)) => {
                        changes.goal = Some(goal).filter(|goal| Some(*goal) != self.drive.goal);
                        None
                    }
                    (_, Err(_)) => Some(Fault::Goal),
                },
                Edit::Retention => match &self.drive.retention {
                    None if typed.is_empty() => None,
                    Some(promised) if promised == typed => None,
                    _ if !petition::time::is_day(typed) => Some(Fault::Day),
                    Some(promised) if promised.as_str() < typed => {
                        Some(Fault::Later(promised.clone()))
                    }
                    _ => {
                        changes.retention = Some(typed.to_owned());
                        None
                    }
                },
                Edit::Station(_) if typed.chars().count() > 40 => Some(Fault::Name),
                Edit::Station(station) => {
                    if self.name_of(station) != typed {
                        changes.stations.push(StationName {
                            station,
                            name: typed.to_owned(),
                        });
                    }
                    None
                }
            };
            self.faults.extend(fault.map(|fault| (*edit, fault)));
        }
        changes
    }

    fn save_pin(&mut self) -> Request {
        self.stop_writing();
        let digits = Zeroizing::new(self.value(Edit::Pin).to_owned());
        self.faults.retain(|(edit, _)| *edit != Edit::Pin);
        let fault = match Pin::check(&digits) {
            Ok(()) => {
                self.is_working = true;
                return Request::SavePin(digits);
            }
            Err(PinError::Common) => Fault::PinTooCommon,
            Err(_) => Fault::NotAPin,
        };
        self.faults.push((Edit::Pin, fault));
        Request::Reveal(Edit::Pin.id())
    }
}

#[cfg(test)]
mod tests;
