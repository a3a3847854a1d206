//! The keyboard on the screen.
//!
//! A key does not know which field it writes into: it queues a key event, and [`feed`], a thin widget around the form, hands
//! one of them a pass to its content, as if a keyboard had sent it. Caret, selection and Backspace then work by themselves.
//! The keyboard stands on an upper layer that lets no touch through, so the field keeps its focus.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use iced::advanced::Shell;
use iced::keyboard::{Event as KeyEvent, Key as Pressed, Location, Modifiers, key};
use iced::widget::{Column, Row, Space, container};
use iced::{Element, Event, Length, widget, window};

use super::opaque::opaque;
use super::press::{Kind, press};
use super::theme;
use super::wrap::{Manner, Place, wrap};

/// The height of a key, in logical pixels.
const KEY: f32 = 56.0;

/// Which keys are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layer {
    /// Letters.
    #[default]
    Letters,
    /// Digits and signs.
    Signs,
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
    /// Takes the last letter away.
    Back,
    /// The next letter is a capital.
    Shift,
    /// Shows the other layer.
    Turn,
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

/// The state of a keyboard, and the strokes that wait to be written.
#[derive(Default)]
pub struct Keyboard {
    /// Which keys are shown.
    pub layer: Layer,
    /// Whether the next letter is a capital.
    pub shift: bool,
    queue: Queue,
}

type Queue = Rc<RefCell<VecDeque<Event>>>;

impl std::fmt::Debug for Keyboard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keyboard(..)")
    }
}

impl Keyboard {
    /// Takes a stroke. `Next` and `Hide` are the screen's to act on.
    pub fn strike(&mut self, stroke: &Stroke) {
        match stroke {
            Stroke::Write(letters) => {
                self.queue.borrow_mut().extend(letters.chars().map(|c| written(&c.to_string())));
                self.shift = false;
            }
            Stroke::Back => self.queue.borrow_mut().push_back(pressed(Pressed::Named(key::Named::Backspace), None)),
            Stroke::Shift => self.shift = !self.shift,
            Stroke::Turn => self.layer = if self.layer == Layer::Letters { Layer::Signs } else { Layer::Letters },
            Stroke::Next | Stroke::Hide => {}
        }
    }

    /// Forgets what waits, and shows letters again, the first one a capital.
    pub fn reset(&mut self) {
        self.queue.borrow_mut().clear();
        self.layer = Layer::Letters;
        self.shift = false;
    }
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
    kind: Kind,
}

impl Key {
    fn letter(letter: char) -> Self {
        Self {
            id: format!("key-{letter}"),
            shows: letter.to_string(),
            does: Some(Stroke::Write(letter.to_string())),
            portions: 2,
            kind: Kind::Key,
        }
    }

    fn ending(ending: &str) -> Self {
        let portions = 1 + u16::try_from(ending.len()).unwrap_or(1).min(7);
        Self {
            id: format!("key-{ending}"),
            shows: ending.to_owned(),
            does: Some(Stroke::Write(ending.to_owned())),
            portions,
            kind: Kind::Command,
        }
    }

    fn command(id: &str, shows: &str, does: Stroke, portions: u16) -> Self {
        Self { id: format!("key-{id}"), shows: shows.to_owned(), does: Some(does), portions, kind: Kind::Command }
    }

    /// Room without a key.
    fn gap(portions: u16) -> Self {
        Self { id: String::new(), shows: String::new(), does: None, portions, kind: Kind::Key }
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
    let table = match keyboard.layer {
        Layer::Letters => ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
        Layer::Signs => ["1234567890", "@#&/()+=%", "-_'’.,!"],
    };
    let cased = |row: &str| letters(&if keyboard.shift { row.to_uppercase() } else { row.to_owned() });
    let [first, mut second, mut third] = table.map(cased);
    second.insert(0, Key::gap(1));
    second.push(Key::gap(1));
    let shift = Key::command("shift", "⇧", Stroke::Shift, 3);
    third.insert(
        0,
        if keyboard.layer == Layer::Letters {
            Key { kind: if keyboard.shift { Kind::Chosen } else { Kind::Command }, ..shift }
        } else {
            Key::gap(3)
        },
    );
    third.push(back(3));
    let turn = if keyboard.layer == Layer::Letters { "123" } else { "abc" };
    let last = vec![
        Key::command("turn", turn, Stroke::Turn, 3),
        Key::command("hide", &words.hide, Stroke::Hide, 3),
        Key { id: "key-space".to_owned(), shows: words.space.clone(), ..Key::letter(' ') },
        Key::letter('-'),
        next(4),
    ];
    let mut last = last;
    last[2].portions = 8;
    let mut rows = vec![first, second, third, last];
    if purpose == Purpose::Email {
        rows.insert(0, ["@", ".", "-", "_", ".com", ".org", "gmail.com"].map(Key::ending).into());
    }
    rows
}

/// The height that a keyboard takes, in logical pixels.
#[must_use]
pub fn height(purpose: Purpose) -> f32 {
    let rows = if purpose == Purpose::Email { 5.0 } else { 4.0 };
    rows * (KEY + theme::S) + theme::S
}

/// The keys, over the whole width, letting no touch through.
pub fn keys<'a, Message: Clone + 'a>(
    keyboard: &Keyboard,
    purpose: Purpose,
    words: &KeyWords,
    struck: impl Fn(Stroke) -> Message,
) -> Element<'a, Message> {
    let rows = rows(keyboard, purpose, words).into_iter().map(|row| {
        let keys = row.into_iter().map(|key| -> Element<'a, Message> {
            let width = Length::FillPortion(key.portions);
            match key.does {
                None => Space::new().width(width).into(),
                Some(does) => {
                    press(key.shows, key.kind).centred().id(widget::Id::from(key.id)).width(width).height(KEY).on_press(struck(does)).into()
                }
            }
        });
        Row::with_children(keys).spacing(theme::S).into()
    });
    let keys = Column::with_children(rows).spacing(theme::S).max_width(if purpose == Purpose::Digits { 420.0 } else { 1_100.0 });
    opaque(container(keys).center_x(Length::Fill).padding(theme::S).style(theme::area(theme::RULE)))
}

/// Hands what the keyboard queues to `content`, one stroke a pass.
pub fn feed<'a, Message: 'a>(keyboard: &Keyboard, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    wrap(content, Feed { queue: Rc::clone(&keyboard.queue) })
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
        // A message that the stroke makes changes the value it is written into: one a pass, and only on a redraw, when the
        // screen was built anew from the last one.
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
        let words = KeyWords { next: "Next".into(), hide: "Hide".into(), space: "space".into() };
        rows(keyboard, purpose, &words).iter().map(|row| row.iter().map(|key| key.shows.as_str()).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn each_purpose_has_its_keys() {
        let mut keyboard = Keyboard::default();
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "q w e r t y u i o p");
        keyboard.strike(&Stroke::Shift);
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "Q W E R T Y U I O P");
        keyboard.strike(&Stroke::Write("Q".into()));
        keyboard.strike(&Stroke::Turn);
        assert_eq!(shown(&keyboard, Purpose::Words)[0], "1 2 3 4 5 6 7 8 9 0");
        assert_eq!(shown(&keyboard, Purpose::Email)[0], "@ . - _ .com .org gmail.com");
        assert_eq!(shown(&keyboard, Purpose::Digits), ["1 2 3", "4 5 6", "7 8 9", "⌫ 0 Next"]);
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
