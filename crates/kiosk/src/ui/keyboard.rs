//! The keyboard on the screen.
//!
//! A key does not know the field that it writes into. It queues a key event, and [`feed`], a thin
//! widget around the form, passes the queued events to its content at each redraw, as if a real
//! keyboard had sent them. So the caret, selection and Backspace need no code here. The keyboard
//! stands on an upper layer that lets no press through. The field that it writes into is the one
//! with the ring: see [`writing`](super::writing).
//!
//! To compose letters, as in Vietnamese and Korean, the letters that change are deleted and written
//! again.

mod alphabet;
mod feed;
mod hangul;
mod keys;
mod layer;
mod telex;
#[cfg(test)]
mod tests;

pub(crate) use alphabet::Alphabet;
pub use feed::feed;
pub use keys::KeyWords;
pub use layer::layer;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use iced::keyboard::{Event as KeyEvent, Key as Pressed, Location, Modifiers, key};
use iced::{Event, Size, widget};
use zeroize::{Zeroize as _, Zeroizing};

use super::theme;

/// The height of a key, in logical pixels, if there is room. On a low screen keys are lower, so
/// that five rows and a field fit.
const KEY: f32 = 56.0;
/// The least height of a key, in logical pixels. At 200 % it is twice as high on the glass.
const LEAST: f32 = 34.0;
/// The width of a screen below which a long alphabet stands on one row more, so that its keys are
/// not narrower than their letters.
const NARROW: f32 = 520.0;
/// The height of a screen from which there is room for the endings of addresses.
const HIGH: f32 = 760.0;

/// The keys that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layer {
    /// The letters of the alphabet.
    #[default]
    Letters,
    /// Digits and punctuation.
    Signs,
    /// Letters with marks that the alphabet has no keys for.
    Accents,
}

/// The kind of field that is written into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Purpose {
    /// Words of any kind.
    #[default]
    Words,
    /// A passphrase, a word of one, a path: they are written in Latin letters mostly, and letter by
    /// letter. The letters of the person's language are a key away.
    Code,
    /// Names of people and places: each part of them begins with a capital.
    Name,
    /// Letters and digits that stand beside each other: the number of a sheet, a street, a path. The
    /// digits have a row of their own.
    Mixed,
    /// An e-mail address: digits, its signs and its endings are added.
    Email,
    /// The address of a page: as an e-mail address, with the signs and endings of its own.
    Address,
    /// Digits only: a ZIP code, a PIN.
    Digits,
}

impl Purpose {
    /// Returns true for addresses: digits and their signs are always on the keyboard.
    fn is_address(self) -> bool {
        matches!(self, Self::Email | Self::Address)
    }
}

/// The effect of a key.
#[derive(Clone, PartialEq, Eq)]
pub enum Stroke {
    /// Writes this text.
    Write(String),
    /// Offers the marks of this letter, which was just written, above its key.
    Offer(char),
    /// Writes this letter in place of the last one.
    Replace(char),
    /// Deletes the last letter.
    Back,
    /// Makes the next letter a capital.
    Shift,
    /// Shows another layer.
    Turn(Layer),
    /// Changes between the letters of the language and Latin ones.
    Alphabet,
    /// Goes to the next field.
    Next,
    /// Hides the keyboard.
    Hide,
}

impl std::fmt::Debug for Stroke {
    /// Leaves out the letter, because several strokes make a name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stroke(..)")
    }
}

/// The state of the keyboard, and the key events that wait to be passed on.
#[derive(Default)]
pub struct Keyboard {
    /// The keys that are shown.
    pub(crate) layer: Layer,
    /// True if the next letter is a capital.
    pub(crate) shift: bool,
    /// True if the keys that are on the screen are capitals.
    shown: Cell<Option<bool>>,
    /// The letter that is held, whose marks are offered.
    offered: Option<char>,
    /// True if the name's next part begins with a capital.
    is_name: bool,
    /// True while a real keyboard is used: the one on the screen stays away.
    stays_away: bool,
    /// The alphabet of the person's language.
    own: Alphabet,
    /// True if Latin letters are shown in its place.
    latin: bool,
    /// True if letters are composed here, which they are not in an address.
    composing: bool,
    /// The size of the screen, once it is known.
    screen: Option<Size>,
    /// The keys of the word that is being composed.
    pending: Zeroizing<String>,
    /// The field that is written into.
    field: Option<widget::Id>,
    queue: Queue,
}

type Queue = Rc<RefCell<VecDeque<Waiting>>>;

/// A key event that waits to be passed on, and the field that it was struck for.
struct Waiting {
    field: Option<widget::Id>,
    event: Event,
}

impl std::fmt::Debug for Keyboard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keyboard(..)")
    }
}

impl Keyboard {
    /// Fits the keyboard to a screen of this size, in logical pixels.
    pub fn fit(&mut self, size: Size) {
        self.screen = Some(size);
    }

    /// The height of a key, and the gap between two keys.
    fn key(&self) -> (f32, f32) {
        let key = self
            .screen
            .map_or(KEY, |screen| (screen.height * 0.095).clamp(LEAST, KEY));
        let gap = if key < KEY || self.is_narrow() {
            theme::XS
        } else {
            theme::S
        };
        (key, gap)
    }

    fn is_narrow(&self) -> bool {
        self.screen.is_some_and(|screen| screen.width < NARROW)
    }

    /// The number of rows that the letters of the person's alphabet take.
    fn letter_rows(&self) -> usize {
        if self.is_narrow() && self.own == Alphabet::Arabic {
            4
        } else {
            3
        }
    }

    /// Returns true if there is a row for the endings of addresses.
    fn has_endings(&self) -> bool {
        self.screen.is_none_or(|screen| screen.height >= HIGH)
    }

    /// The height of the keyboard, in logical pixels.
    #[must_use]
    pub fn height(&self, purpose: Purpose) -> f32 {
        let rows: u16 = match purpose {
            Purpose::Digits => 4,
            Purpose::Email | Purpose::Address => 5 + u16::from(self.has_endings()),
            Purpose::Mixed => 2 + u16::try_from(self.letter_rows()).unwrap_or(3),
            Purpose::Words | Purpose::Code | Purpose::Name => {
                1 + u16::try_from(self.letter_rows()).unwrap_or(3)
            }
        };
        let (key, gap) = self.key();
        f32::from(rows) * (key + gap) + gap
    }

    /// Returns true while a real keyboard is used, so that the one on the screen stays away.
    #[must_use]
    pub fn stays_away(&self) -> bool {
        self.stays_away
    }

    /// Notes that a real keyboard is used.
    pub fn stay_away(&mut self) {
        self.stays_away = true;
    }

    /// Notes that no real keyboard is used any more.
    pub fn come_back(&mut self) {
        self.stays_away = false;
    }

    /// Begins to write into the field with this id, of a person who reads this language. `is_empty` is true
    /// if there is nothing in the field.
    pub fn begin(&mut self, field: widget::Id, purpose: Purpose, language: &str, is_empty: bool) {
        // What waits was struck for the field before, and still comes there.
        self.begin_anew();
        self.field = Some(field);
        self.own = Alphabet::for_language(language);
        self.latin = purpose.is_address() || matches!(purpose, Purpose::Code | Purpose::Mixed);
        self.composing = match purpose {
            Purpose::Words | Purpose::Name => true,
            // Telex would make other letters of an English word.
            Purpose::Code | Purpose::Mixed => !self.own.is_latin(),
            Purpose::Email | Purpose::Address | Purpose::Digits => false,
        };
        self.is_name = purpose == Purpose::Name;
        if is_empty {
            self.begin_name();
        }
    }

    /// Makes the next letter of a name a capital, where the alphabet has capitals.
    pub(crate) fn begin_name(&mut self) {
        self.shift = self.is_name && self.alphabet().is_latin();
    }

    /// The alphabet that is shown.
    fn alphabet(&self) -> Alphabet {
        if self.latin && !self.own.is_latin() {
            Alphabet::Latin
        } else {
            self.own
        }
    }

    /// Handles a stroke. The screen itself acts on `Next` and `Hide`.
    pub fn strike(&mut self, stroke: &Stroke) {
        self.offered = None;
        match stroke {
            Stroke::Write(letters) => {
                let letters = Zeroizing::new(self.meant(letters));
                self.write(&letters);
                self.shift = false;
                if letters.ends_with([' ', '-', '\'', '’']) {
                    self.begin_name();
                }
            }
            Stroke::Offer(letter) => self.offered = Some(*letter),
            Stroke::Replace(letter) => {
                self.delete_back();
                self.settle();
                self.enqueue([letter_event(&letter.to_string())]);
            }
            Stroke::Back => self.delete_back(),
            Stroke::Shift => self.shift = !self.shift,
            Stroke::Turn(layer) => self.layer = *layer,
            Stroke::Alphabet => {
                self.settle();
                self.latin = !self.latin;
            }
            Stroke::Next | Stroke::Hide => self.settle(),
        }
    }

    /// The letters that a key writes now. Whoever types faster than a busy machine draws strikes a
    /// key that still shows a capital, or not yet.
    fn meant(&self, letters: &str) -> String {
        let mut chars = letters.chars();
        let (Some(letter), None, Some(shown)) = (chars.next(), chars.next(), self.shown.get())
        else {
            return letters.to_owned();
        };
        if shown == self.shift || self.layer != Layer::Letters {
            return letters.to_owned();
        }
        let rows = |shift| self.alphabet().rows(shift, 3).concat();
        let index = rows(shown).chars().position(|known| known == letter);
        index
            .and_then(|index| rows(self.shift).chars().nth(index))
            .unwrap_or(letter)
            .to_string()
    }

    /// Presses Enter in the field, after the letters that wait.
    pub fn enter(&mut self) {
        self.settle();
        self.enqueue([key_event(Pressed::Named(key::Named::Enter), None)]);
    }

    fn write(&mut self, letters: &str) {
        let alphabet = self.alphabet();
        let mut chars = letters.chars();
        match (chars.next(), chars.next()) {
            (Some(letter), None) if self.composing && alphabet.composes(letter) => {
                let before = Zeroizing::new(alphabet.compose(&self.pending));
                self.pending.push(letter);
                let after = Zeroizing::new(alphabet.compose(&self.pending));
                self.replace(&before, &after);
            }
            _ => {
                self.settle();
                self.enqueue(letters.chars().map(|c| letter_event(&c.to_string())));
            }
        }
    }

    /// Deletes a letter: in Korean the last one of a syllable, elsewhere the last one that is
    /// visible.
    fn delete_back(&mut self) {
        let alphabet = self.alphabet();
        let before = Zeroizing::new(alphabet.compose(&self.pending));
        if alphabet == Alphabet::Korean && !self.pending.is_empty() {
            self.pending.pop();
            let after = Zeroizing::new(alphabet.compose(&self.pending));
            self.replace(&before, &after);
            return;
        }
        let mut visible = before.chars();
        visible.next_back();
        // Keep the keys that write the rest, so that composing the word can go on.
        while !self.pending.is_empty() && alphabet.compose(&self.pending) != visible.as_str() {
            self.pending.pop();
        }
        self.enqueue([backspace_event()]);
    }

    /// Turns one text into another by deleting the part at the end that differs and writing it
    /// again.
    fn replace(&mut self, before: &str, after: &str) {
        let same = before
            .chars()
            .zip(after.chars())
            .take_while(|(a, b)| a == b)
            .count();
        self.enqueue(before.chars().skip(same).map(|_| backspace_event()));
        self.enqueue(
            after
                .chars()
                .skip(same)
                .map(|letter| letter_event(&letter.to_string())),
        );
    }

    fn enqueue(&self, events: impl IntoIterator<Item = Event>) {
        let waiting = events.into_iter().map(|event| Waiting {
            field: self.field.clone(),
            event,
        });
        self.queue.borrow_mut().extend(waiting);
    }

    /// Ends composing, because the caret may be elsewhere now.
    pub fn settle(&mut self) {
        self.pending.zeroize();
    }

    /// Drops the events that wait, and shows letters again.
    pub fn reset(&mut self) {
        self.queue.borrow_mut().clear();
        self.field = None;
        self.begin_anew();
    }

    fn begin_anew(&mut self) {
        self.settle();
        self.layer = Layer::Letters;
        self.shift = false;
        self.offered = None;
    }
}

fn backspace_event() -> Event {
    key_event(Pressed::Named(key::Named::Backspace), None)
}

fn letter_event(letter: &str) -> Event {
    key_event(Pressed::Character(letter.into()), Some(letter.into()))
}

fn key_event(key: Pressed, text: Option<iced::advanced::graphics::core::SmolStr>) -> Event {
    Event::Keyboard(KeyEvent::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: Modifiers::empty(),
        text,
        repeat: false,
    })
}
