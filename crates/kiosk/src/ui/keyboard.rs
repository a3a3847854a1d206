//! The keyboard on the screen.
//!
//! A key does not know which field it writes into: it queues a key event, and [`feed`], a thin
//! widget around the form, hands one of them a pass to its content, as if a keyboard had sent it.
//! Caret, selection and Backspace then work by themselves. The keyboard stands on an upper layer
//! that lets no touch through, so the field keeps its focus.
//!
//! Letters that are put together, as in Vietnamese and Korean, are written by taking away what
//! changes and writing it anew.

mod alphabet;
mod hangul;
mod telex;

pub use alphabet::Alphabet;

use petition::say;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use iced::advanced::Shell;
use iced::keyboard::{Event as KeyEvent, Key as Pressed, Location, Modifiers, key};
use iced::widget::{Column, Row, Space, container};
use iced::{Element, Event, Length, widget, window};
use zeroize::{Zeroize as _, Zeroizing};

use petition::i18n::Words;

use super::button::{ButtonKind, button};
use super::opaque::opaque;
use super::theme;
use super::wrap::{Manner, Place, wrap};

/// The height of a key, in logical pixels, where there is room; on a low screen five rows and a
/// field must fit.
const KEY: f32 = 56.0;
/// The least height of a key. At 200 % it is twice as high on the glass.
const LEAST: f32 = 34.0;

/// Which keys are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layer {
    /// Letters.
    #[default]
    Letters,
    /// Digits and signs.
    Signs,
    /// Letters with marks that the alphabet's own keys lack.
    Accents,
}

/// What kind of field is written into.
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

/// What a key does.
#[derive(Clone, PartialEq, Eq)]
pub enum Stroke {
    /// Writes this.
    Write(String),
    /// Offers the letters that are this one with a mark.
    Offer(char),
    /// Takes the last letter away.
    Back,
    /// The next letter is a capital.
    Shift,
    /// Shows another layer.
    Turn(Layer),
    /// Changes between the language's letters and Latin ones.
    Alphabet,
    /// Goes to the next field.
    Next,
    /// Hides the keyboard.
    Hide,
}

impl std::fmt::Debug for Stroke {
    /// Without the letter: strokes in a row are a name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stroke(..)")
    }
}

/// What the keyboard is called on its keys, in the person's language.
#[derive(Debug, Clone)]
pub struct KeyWords {
    /// "Next".
    pub next: String,
    /// "Hide".
    pub hide: String,
    /// "space".
    pub space: String,
}

impl KeyWords {
    /// In the language of these words.
    #[must_use]
    pub fn new(words: &Words) -> Self {
        Self {
            next: say!(words, "kiosk-key-next"),
            hide: say!(words, "kiosk-key-hide"),
            space: say!(words, "kiosk-key-space"),
        }
    }
}

/// The state of a keyboard, and the strokes that wait to be written.
#[derive(Default)]
pub struct Keyboard {
    /// Which keys are shown.
    pub layer: Layer,
    /// Whether the next letter is a capital.
    pub shift: bool,
    /// The letter that was held: what it can be with a mark is offered.
    offered: Option<char>,
    /// The letters of the person's language.
    own: Alphabet,
    /// Latin ones are shown in their place.
    latin: bool,
    /// Whether letters are put together here: not in an e-mail address.
    composing: bool,
    /// How high a screen it stands on; nothing where it was not told.
    screen: Option<f32>,
    /// The keys of the word that is being written.
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
    /// Stands on a screen of this height, in logical pixels.
    pub fn fit(&mut self, height: f32) {
        self.screen = Some(height);
    }

    /// The height of a key, and the gap between two.
    fn key(&self) -> (f32, f32) {
        let key = self
            .screen
            .map_or(KEY, |screen| (screen * 0.095).clamp(LEAST, KEY));
        (key, if key < KEY { theme::XS } else { theme::S })
    }

    /// The height that it takes, in logical pixels.
    #[must_use]
    pub fn height(&self, purpose: Purpose) -> f32 {
        let rows = if purpose == Purpose::Email { 5.0 } else { 4.0 };
        let (key, gap) = self.key();
        rows * (key + gap) + gap
    }

    /// Writes into another field from here on.
    pub fn begin(&mut self, purpose: Purpose, own: Alphabet) {
        self.reset();
        self.own = own;
        self.latin = purpose == Purpose::Email;
        self.composing = purpose == Purpose::Words;
    }

    /// The letters that are shown.
    fn alphabet(&self) -> Alphabet {
        if self.latin && !self.own.is_latin() {
            Alphabet::Latin
        } else {
            self.own
        }
    }

    /// Takes a stroke. `Next` and `Hide` are the screen's to act on.
    pub fn strike(&mut self, stroke: &Stroke) {
        self.offered = None;
        match stroke {
            Stroke::Write(letters) => {
                self.write(letters);
                self.shift = false;
            }
            Stroke::Offer(letter) => self.offered = Some(*letter),
            Stroke::Back => self.take_back(),
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
        let mut one = letters.chars();
        match (one.next(), one.next()) {
            (Some(letter), None) if self.composing && alphabet.composes(letter) => {
                let before = Zeroizing::new(alphabet.compose(&self.pending));
                self.pending.push(letter);
                let after = Zeroizing::new(alphabet.compose(&self.pending));
                self.change(&before, &after);
            }
            _ => {
                self.settle();
                self.queue
                    .borrow_mut()
                    .extend(letters.chars().map(|c| written(&c.to_string())));
            }
        }
    }

    /// Takes a letter back: in Korean the last one of a syllable, elsewhere the last one that is
    /// seen.
    fn take_back(&mut self) {
        let alphabet = self.alphabet();
        let before = Zeroizing::new(alphabet.compose(&self.pending));
        if alphabet == Alphabet::Korean && !self.pending.is_empty() {
            self.pending.pop();
            let after = Zeroizing::new(alphabet.compose(&self.pending));
            self.change(&before, &after);
            return;
        }
        let mut seen = before.chars();
        seen.next_back();
        // The keys that write what is left, if the word can be gone on with.
        while !self.pending.is_empty() && alphabet.compose(&self.pending) != seen.as_str() {
            self.pending.pop();
        }
        self.queue.borrow_mut().push_back(back());
    }

    /// From one text to another: what differs at the end is taken away and written anew.
    fn change(&mut self, before: &str, after: &str) {
        let same = before
            .chars()
            .zip(after.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let mut queue = self.queue.borrow_mut();
        queue.extend(before.chars().skip(same).map(|_| back()));
        queue.extend(
            after
                .chars()
                .skip(same)
                .map(|letter| written(&letter.to_string())),
        );
    }

    /// What was written stands as it is: the caret may be elsewhere now.
    pub fn settle(&mut self) {
        self.pending.zeroize();
    }

    /// Forgets what waits, and shows letters again.
    pub fn reset(&mut self) {
        self.queue.borrow_mut().clear();
        self.settle();
        self.layer = Layer::Letters;
        self.shift = false;
        self.offered = None;
    }
}

fn back() -> Event {
    pressed(Pressed::Named(key::Named::Backspace), None)
}

fn written(letter: &str) -> Event {
    pressed(Pressed::Character(letter.into()), Some(letter.into()))
}

fn pressed(key: Pressed, text: Option<iced::advanced::graphics::core::SmolStr>) -> Event {
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

/// One key: what it shows, what it does, how wide it is beside the others.
struct Key {
    id: String,
    shows: String,
    does: Option<Stroke>,
    portions: u16,
    kind: ButtonKind,
}

impl Key {
    fn letter(letter: char) -> Self {
        Self {
            id: format!("key-{letter}"),
            shows: letter.to_string(),
            does: Some(Stroke::Write(letter.to_string())),
            portions: 2,
            kind: ButtonKind::Key,
        }
    }

    fn ending(ending: &str) -> Self {
        let portions = 1 + u16::try_from(ending.len()).unwrap_or(1).min(7);
        Self {
            id: format!("key-{ending}"),
            shows: ending.to_owned(),
            does: Some(Stroke::Write(ending.to_owned())),
            portions,
            kind: ButtonKind::Command,
        }
    }

    fn command(id: &str, shows: &str, does: Stroke, portions: u16) -> Self {
        Self {
            id: format!("key-{id}"),
            shows: shows.to_owned(),
            does: Some(does),
            portions,
            kind: ButtonKind::Command,
        }
    }

    /// Room without a key.
    fn gap(portions: u16) -> Self {
        Self {
            id: String::new(),
            shows: String::new(),
            does: None,
            portions,
            kind: ButtonKind::Key,
        }
    }
}

/// The rows of keys: a table for each purpose and layer, so that a language adds its own.
fn rows(keyboard: &Keyboard, purpose: Purpose, words: &KeyWords) -> Vec<Vec<Key>> {
    let back = |portions| Key::command("back", "⌫", Stroke::Back, portions);
    let next = |portions| Key::command("next", &words.next, Stroke::Next, portions);
    let letters = |row: &str| -> Vec<Key> { row.chars().map(Key::letter).collect() };
    if purpose == Purpose::Digits {
        let mut rows: Vec<_> = ["123", "456", "789"].map(letters).into();
        rows.push(vec![back(2), Key::letter('0'), next(2)]);
        return rows;
    }
    let capital = |row: &str| {
        if keyboard.shift {
            row.to_uppercase()
        } else {
            row.to_owned()
        }
    };
    let [first, second, third] = match keyboard.layer {
        Layer::Letters => keyboard.alphabet().rows(keyboard.shift),
        Layer::Accents => ["áéíóúüñçãõ", "àèìòùâêîôû", "äëïöåøłğş"].map(capital),
        Layer::Signs => ["1234567890", "@#&/()+=%", "-_'’.,!"].map(str::to_owned),
    };
    // A letter that is held shows what it can be with a mark, in the row above all.
    let first = match keyboard.offered {
        Some(letter) => capital(alphabet::marked(letter)),
        None => first,
    };
    let mut second = letters(&second);
    if second.len() == 9 {
        second.insert(0, Key::gap(1));
        second.push(Key::gap(1));
    }
    let shift = Key::command("shift", "⇧", Stroke::Shift, 3);
    let mut third = letters(&third);
    third.insert(
        0,
        if keyboard.layer == Layer::Signs {
            Key::gap(3)
        } else {
            Key {
                kind: if keyboard.shift {
                    ButtonKind::Chosen
                } else {
                    ButtonKind::Command
                },
                ..shift
            }
        },
    );
    third.push(back(3));
    let own = keyboard.alphabet().sign();
    let turn = if keyboard.layer == Layer::Letters {
        Key::command("turn", "123", Stroke::Turn(Layer::Signs), 3)
    } else {
        Key::command("turn", own, Stroke::Turn(Layer::Letters), 3)
    };
    let mut last = vec![turn, Key::command("hide", &words.hide, Stroke::Hide, 3)];
    // Those who write in another alphabet need Latin letters too; those who write in Latin ones,
    // letters with marks.
    last.push(if keyboard.own.is_latin() {
        Key::command("accents", "áñ", Stroke::Turn(Layer::Accents), 2)
    } else {
        let other = if keyboard.latin {
            keyboard.own.sign()
        } else {
            Alphabet::Latin.sign()
        };
        Key::command("alphabet", other, Stroke::Alphabet, 2)
    });
    last.push(Key {
        id: "key-space".to_owned(),
        shows: words.space.clone(),
        portions: 8,
        ..Key::letter(' ')
    });
    last.push(Key::letter('-'));
    last.push(next(4));
    let mut rows = vec![letters(&first), second, third, last];
    if purpose == Purpose::Email {
        rows.insert(
            0,
            ["@", ".", "-", "_", ".com", ".org", "gmail.com"]
                .map(Key::ending)
                .into(),
        );
    }
    rows
}

/// What a key does that is held.
fn offer(does: &Stroke) -> Option<Stroke> {
    let Stroke::Write(letters) = does else {
        return None;
    };
    let letter = letters.chars().next()?.to_lowercase().next()?;
    (letters.chars().count() == 1 && !alphabet::marked(letter).is_empty())
        .then_some(Stroke::Offer(letter))
}

/// The keys, over the whole width, letting no touch through.
pub fn keys<'a, Message: Clone + 'a>(
    keyboard: &Keyboard,
    purpose: Purpose,
    words: &KeyWords,
    struck: impl Fn(Stroke) -> Message,
) -> Element<'a, Message> {
    let (key_height, gap) = keyboard.key();
    let rows = rows(keyboard, purpose, words).into_iter().map(|row| {
        let keys = row.into_iter().map(|key| -> Element<'a, Message> {
            let width = Length::FillPortion(key.portions);
            match key.does {
                None => Space::new().width(width).into(),
                Some(does) => button(key.shows, key.kind)
                    .centred()
                    .id(widget::Id::from(key.id))
                    .width(width)
                    .compact(key_height)
                    .on_hold_maybe(offer(&does).map(&struck))
                    .on_press(struck(does))
                    .into(),
            }
        });
        Row::with_children(keys).spacing(gap).into()
    });
    let keys = Column::with_children(rows)
        .spacing(gap)
        .max_width(if purpose == Purpose::Digits {
            420.0
        } else {
            1_100.0
        });
    opaque(
        container(keys)
            .center_x(Length::Fill)
            .padding(gap)
            .style(theme::area(|of| of.rule)),
    )
}

/// Hands what the keyboard queues to `content`, one stroke a pass.
pub fn feed<'a, Message: 'a>(
    keyboard: &Keyboard,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(
        content,
        Feed {
            queue: Rc::clone(&keyboard.queue),
        },
    )
}

struct Feed {
    queue: Queue,
}

impl<Message> Manner<Message> for Feed {
    fn event(
        &mut self,
        event: &Event,
        _: &Place<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        deliver(event, shell);
        // A message that the stroke makes changes the value it is written into: one a pass, and
        // only on a redraw, when the screen was built anew from the last one.
        if !matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            return;
        }
        let stroke = self.queue.borrow_mut().pop_front();
        if let Some(stroke) = stroke {
            deliver(&stroke, shell);
            shell.request_redraw();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(keyboard: &Keyboard, purpose: Purpose) -> Vec<String> {
        let words = KeyWords {
            next: "Next".into(),
            hide: "Hide".into(),
            space: "space".into(),
        };
        rows(keyboard, purpose, &words)
            .iter()
            .map(|row| {
                row.iter()
                    .map(|key| key.shows.as_str())
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect()
    }

    #[test]
    fn each_purpose_has_its_keys() {
        let mut keyboard = Keyboard::default();
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "q w e r t y u i o p");
        keyboard.strike(&Stroke::Shift);
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "Q W E R T Y U I O P");
        keyboard.strike(&Stroke::Write("Q".into()));
        keyboard.strike(&Stroke::Offer('e'));
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "é è ê ë ē ę e");
        keyboard.strike(&Stroke::Shift);
        keyboard.strike(&Stroke::Offer('n'));
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "Ñ Ń Ň N");
        keyboard.strike(&Stroke::Write("Ñ".into()));
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "q w e r t y u i o p");
        keyboard.strike(&Stroke::Turn(Layer::Signs));
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "1 2 3 4 5 6 7 8 9 0");
        assert_eq!(
            shown(&keyboard, Purpose::Email)[0],
            "@ . - _ .com .org gmail.com"
        );
        assert_eq!(
            shown(&keyboard, Purpose::Digits),
            ["1 2 3", "4 5 6", "7 8 9", "⌫ 0 Next"]
        );
    }

    /// What a field holds after these keys were struck.
    fn typed(alphabet: Alphabet, purpose: Purpose, keys: &[&str]) -> String {
        let mut keyboard = Keyboard::default();
        keyboard.begin(purpose, alphabet);
        for key in keys {
            keyboard.strike(&if *key == "⌫" {
                Stroke::Back
            } else {
                Stroke::Write((*key).to_owned())
            });
        }
        let mut field = String::new();
        for event in keyboard.queue.borrow().iter() {
            match event {
                Event::Keyboard(KeyEvent::KeyPressed {
                    text: Some(text), ..
                }) => field.push_str(text),
                _ => drop(field.pop()),
            }
        }
        field
    }

    #[test]
    fn letters_are_put_together_in_the_field() {
        let keys = |word: &'static str| {
            word.split("")
                .filter(|key| !key.is_empty())
                .collect::<Vec<_>>()
        };
        for (alphabet, word, expected) in [
            (
                Alphabet::Vietnamese,
                "Nguyeenx Thij Hoongf Anhs",
                "Nguyễn Thị Hồng Ánh",
            ),
            (Alphabet::Vietnamese, "Nguyeen⌫⌫eenx", "Nguyễn"),
            (Alphabet::Vietnamese, "Tra⌫aanf", "Trần"),
            (Alphabet::Korean, "ㄱㅣㅁ ㅁㅣㄴㅅㅜ", "김 민수"),
            (Alphabet::Korean, "ㄱㅣㅁ⌫ㄴ", "긴"),
            (Alphabet::Korean, "ㄱㅏㅂㅅ⌫⌫⌫⌫⌫ㄴㅏ", "나"),
            (Alphabet::Latin, "Tess", "Tess"),
            (Alphabet::Arabic, "مريم", "مريم"),
        ] {
            assert_eq!(
                typed(alphabet, Purpose::Words, &keys(word)),
                expected,
                "{word}"
            );
        }
        assert_eq!(
            typed(Alphabet::Vietnamese, Purpose::Email, &keys("tess")),
            "tess",
            "an address is written as it is typed"
        );
    }

    #[test]
    fn each_alphabet_has_its_keys_and_latin_ones_too() {
        let mut keyboard = Keyboard::default();
        keyboard.begin(Purpose::Words, Alphabet::Korean);
        assert_eq!(
            shown(&keyboard, Purpose::Words)[0],
            "ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ"
        );
        keyboard.strike(&Stroke::Shift);
        assert_eq!(
            shown(&keyboard, Purpose::Words)[0],
            "ㅃ ㅉ ㄸ ㄲ ㅆ ㅛ ㅕ ㅑ ㅒ ㅖ"
        );
        keyboard.strike(&Stroke::Alphabet);
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "Q W E R T Y U I O P");
        keyboard.begin(Purpose::Email, Alphabet::Arabic);
        assert_eq!(
            shown(&keyboard, Purpose::Email)[1],
            "q w e r t y u i o p",
            "an address has Latin letters"
        );
        keyboard.begin(Purpose::Words, Alphabet::Spanish);
        assert!(shown(&keyboard, Purpose::Words)[1].ends_with('ñ'));
        keyboard.strike(&Stroke::Turn(Layer::Accents));
        assert!(shown(&keyboard, Purpose::Words)[0].starts_with('á'));
        for (language, alphabet) in [
            ("vi", Alphabet::Vietnamese),
            ("zh-Hans", Alphabet::Latin),
            ("tl", Alphabet::Latin),
        ] {
            assert_eq!(Alphabet::for_language(language), alphabet);
        }
    }

    #[test]
    fn strokes_wait_in_order_and_a_reset_forgets_them() {
        let mut keyboard = Keyboard::default();
        keyboard.strike(&Stroke::Write(".com".into()));
        keyboard.strike(&Stroke::Back);
        assert_eq!(keyboard.queue.borrow().len(), 5);
        keyboard.reset();
        assert!(keyboard.queue.borrow().is_empty());
    }
}
