//! The keyboard on the screen.
//!
//! A key does not know the field that it writes into. It queues a key event, and [`feed`], a thin
//! widget around the form, passes one queued event to its content at each redraw, as if a real
//! keyboard had sent it. So the caret, selection and Backspace need no code here. The keyboard
//! stands on an upper layer that lets no touch through, so the field keeps its focus.
//!
//! To compose letters, as in Vietnamese and Korean, the letters that change are deleted and written
//! again.

mod alphabet;
mod feed;
mod hangul;
mod keys;
mod telex;
#[cfg(test)]
mod tests;

pub(crate) use alphabet::Alphabet;
pub use feed::feed;
pub use keys::{KeyWords, keys};

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use iced::Event;
use iced::keyboard::{Event as KeyEvent, Key as Pressed, Location, Modifiers, key};
use zeroize::{Zeroize as _, Zeroizing};

use super::theme;

/// The height of a key, in logical pixels, if there is room. On a low screen keys are lower, so
/// that five rows and a field fit.
const KEY: f32 = 56.0;
/// The least height of a key, in logical pixels. At 200 % it is twice as high on the glass.
const LEAST: f32 = 34.0;

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
    /// Words: a name, a city.
    #[default]
    Words,
    /// An e-mail address: a row of its signs and endings is added.
    Email,
    /// Digits only: a ZIP code, a PIN.
    Digits,
}

/// The effect of a key.
#[derive(Clone, PartialEq, Eq)]
pub enum Stroke {
    /// Writes this text.
    Write(String),
    /// Offers this letter with each of its marks.
    Offer(char),
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
    /// The letter that was held, whose marks are offered.
    offered: Option<char>,
    /// The alphabet of the person's language.
    own: Alphabet,
    /// True if Latin letters are shown in its place.
    latin: bool,
    /// True if letters are composed here, which they are not in an e-mail address.
    composing: bool,
    /// The height of the screen, once it is known.
    screen: Option<f32>,
    /// The keys of the word that is being composed.
    pending: Zeroizing<String>,
    queue: Queue,
}

type Queue = Rc<RefCell<VecDeque<Event>>>;

impl std::fmt::Debug for Keyboard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keyboard(..)")
    }
}

impl Keyboard {
    /// Fits the keyboard to a screen of this height, in logical pixels.
    pub fn fit(&mut self, height: f32) {
        self.screen = Some(height);
    }

    /// The height of a key, and the gap between two keys.
    fn key(&self) -> (f32, f32) {
        let key = self
            .screen
            .map_or(KEY, |screen| (screen * 0.095).clamp(LEAST, KEY));
        (key, if key < KEY { theme::XS } else { theme::S })
    }

    /// The height of the keyboard, in logical pixels.
    #[must_use]
    pub fn height(&self, purpose: Purpose) -> f32 {
        let rows = if purpose == Purpose::Email { 5.0 } else { 4.0 };
        let (key, gap) = self.key();
        rows * (key + gap) + gap
    }

    /// Begins to write into another field.
    pub(crate) fn begin(&mut self, purpose: Purpose, own: Alphabet) {
        self.reset();
        self.own = own;
        self.latin = purpose == Purpose::Email;
        self.composing = purpose == Purpose::Words;
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
                self.write(letters);
                self.shift = false;
            }
            Stroke::Offer(letter) => self.offered = Some(*letter),
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
                self.queue
                    .borrow_mut()
                    .extend(letters.chars().map(|c| letter_event(&c.to_string())));
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
        self.queue.borrow_mut().push_back(backspace_event());
    }

    /// Turns one text into another by deleting the part at the end that differs and writing it
    /// again.
    fn replace(&mut self, before: &str, after: &str) {
        let same = before
            .chars()
            .zip(after.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let mut queue = self.queue.borrow_mut();
        queue.extend(before.chars().skip(same).map(|_| backspace_event()));
        queue.extend(
            after
                .chars()
                .skip(same)
                .map(|letter| letter_event(&letter.to_string())),
        );
    }

    /// Ends composing, because the caret may be elsewhere now.
    pub fn settle(&mut self) {
        self.pending.zeroize();
    }

    /// Drops the events that wait, and shows letters again.
    pub fn reset(&mut self) {
        self.queue.borrow_mut().clear();
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
