//! The rows of keys, and their widgets.

use iced::widget::{Column, Row, Space, container};
use iced::{Element, Length, widget};
use petition::say;

use super::{Alphabet, Keyboard, Layer, Purpose, Stroke, alphabet};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::measured::measured;
use crate::ui::opaque::opaque;
use crate::ui::text::{self, BODY, BOLD, LINE, REGULAR};
use crate::ui::theme;
use petition::i18n::Words;

/// The least size of what stands on a key, in logical pixels.
const LEAST_SIZE: f32 = 10.0;

/// The words on the keys, in the person's language.
#[derive(Debug, Clone)]
pub struct KeyWords {
    /// The word "Next".
    pub next: String,
    /// The word "Hide".
    pub hide: String,
    /// The word "space".
    pub space: String,
}

impl KeyWords {
    /// Reads the words in the language of `words`.
    #[must_use]
    pub fn new(words: &Words) -> Self {
        Self {
            next: say!(words, "kiosk-key-next"),
            hide: say!(words, "kiosk-key-hide"),
            space: say!(words, "kiosk-key-space"),
        }
    }
}

/// One key. Its width is in portions of the row.
pub(super) struct Key {
    id: String,
    pub(super) label: String,
    stroke: Option<Stroke>,
    pub(super) portions: u16,
    pub(super) kind: ButtonKind,
}

impl Key {
    fn letter(letter: char) -> Self {
        Self {
            id: format!("key-{letter}"),
            label: letter.to_string(),
            stroke: Some(Stroke::Write(letter.to_string())),
            portions: 2,
            kind: ButtonKind::Key,
        }
    }

    fn ending(ending: &str) -> Self {
        let portions = 1 + u16::try_from(ending.len()).unwrap_or(1).min(7);
        Self {
            id: format!("key-{ending}"),
            label: ending.to_owned(),
            stroke: Some(Stroke::Write(ending.to_owned())),
            portions,
            kind: ButtonKind::Command,
        }
    }

    fn command(id: &str, label: &str, stroke: Stroke, portions: u16) -> Self {
        Self {
            id: format!("key-{id}"),
            label: label.to_owned(),
            stroke: Some(stroke),
            portions,
            kind: ButtonKind::Command,
        }
    }

    fn back(portions: u16) -> Self {
        Self::command("back", "⌫", Stroke::Back, portions)
    }

    fn next(words: &KeyWords, portions: u16) -> Self {
        Self {
            kind: ButtonKind::Go,
            ..Self::command("next", &words.next, Stroke::Next, portions)
        }
    }

    /// Returns true if the key writes this letter.
    pub(super) fn writes(&self, letter: char) -> bool {
        matches!(&self.stroke, Some(Stroke::Write(letters)) if letters.chars().eq([letter]))
    }

    /// Returns true if the key shows the one letter or sign that it writes.
    pub(super) fn is_letter(&self) -> bool {
        self.kind == ButtonKind::Key && self.label.chars().count() == 1
    }

    /// A gap in the row.
    fn gap(portions: u16) -> Self {
        Self {
            id: String::new(),
            label: String::new(),
            stroke: None,
            portions,
            kind: ButtonKind::Key,
        }
    }
}

/// The rows of keys for a purpose and layer.
pub(super) fn rows(keyboard: &Keyboard, purpose: Purpose, words: &KeyWords) -> Vec<Vec<Key>> {
    let letters = |row: &str| -> Vec<Key> { row.chars().map(Key::letter).collect() };
    if purpose == Purpose::Digits {
        let mut rows: Vec<_> = ["123", "456", "789"].map(letters).into();
        rows.push(vec![Key::back(2), Key::letter('0'), Key::next(words, 2)]);
        return rows;
    }
    let last = last_row(keyboard, purpose, words);
    let mut rows: Vec<Vec<Key>> = letters_of(keyboard, purpose)
        .iter()
        // No letter has two keys.
        .map(|row| row.replace(|letter| last.iter().any(|key| key.writes(letter)), ""))
        .map(|row| letters(&row))
        .collect();
    if let [.., second, _] = rows.as_mut_slice()
        && second.len() == 9
        && keyboard.letter_rows() == 3
    {
        second.insert(0, Key::gap(1));
        second.push(Key::gap(1));
    }
    if let Some(third) = rows.last_mut() {
        // Backspace stays in its place.
        if let Some(missing @ 1..) = 7_u16.checked_sub(u16::try_from(third.len()).unwrap_or(7)) {
            third.push(Key::gap(2 * missing));
        }
        third.insert(0, shift(keyboard));
        third.push(Key::back(3));
    }
    // Layers with fewer rows leave room, so that no key moves when another layer is shown.
    while !purpose.is_address() && rows.len() < keyboard.letter_rows() {
        rows.insert(0, vec![Key::gap(1)]);
    }
    rows.push(last);
    if purpose.is_address() || purpose == Purpose::Mixed {
        rows.insert(0, letters("1234567890"));
    }
    if purpose.is_address() && keyboard.has_endings() {
        let endings = if purpose == Purpose::Email {
            [".com", ".org", ".net", "gmail.com", "yahoo.com"]
        } else {
            ["https://", "www.", ".org", ".com", ".net"]
        };
        rows.insert(0, endings.map(Key::ending).into());
    }
    rows
}

/// The letters or signs of the layer that is shown.
fn letters_of(keyboard: &Keyboard, purpose: Purpose) -> Vec<String> {
    let capital = |row: &str| {
        if keyboard.shift {
            row.to_uppercase()
        } else {
            row.to_owned()
        }
    };
    match keyboard.layer {
        Layer::Letters => keyboard
            .alphabet()
            .rows(keyboard.shift, keyboard.letter_rows()),
        Layer::Accents => ["áéíóúüñçãõ", "àèìòùâêîôû", "äëïöåøłğş"]
            .map(capital)
            .into(),
        // The digits have a row of their own there.
        Layer::Signs if purpose == Purpose::Email => {
            ["+'#$%&*/=?", "!^`{|}~", ""].map(str::to_owned).into()
        }
        // What RFC 3986 allows in an address, most of it after the first "/".
        Layer::Signs if purpose == Purpose::Address => {
            ["?=&#%_+~@!", "$'()*,;[]", ""].map(str::to_owned).into()
        }
        Layer::Signs if purpose == Purpose::Mixed => {
            ["@#&()+=%:", "_'’\"*~!?", ""].map(str::to_owned).into()
        }
        Layer::Signs => ["1234567890", "@#&/()+=%", "-_'’.,!?"]
            .map(str::to_owned)
            .into(),
    }
}

fn shift(keyboard: &Keyboard) -> Key {
    if keyboard.layer == Layer::Signs {
        return Key::gap(3);
    }
    Key {
        kind: if keyboard.shift {
            ButtonKind::Chosen
        } else {
            ButtonKind::Command
        },
        ..Key::command("shift", "⇧", Stroke::Shift, 3)
    }
}

/// The row with the space bar; in an address, the signs that have to be in one stand in its place.
fn last_row(keyboard: &Keyboard, purpose: Purpose, words: &KeyWords) -> Vec<Key> {
    let turn = match (keyboard.layer, purpose) {
        (Layer::Letters, Purpose::Email | Purpose::Address | Purpose::Mixed) => {
            Key::command("turn", "#+=", Stroke::Turn(Layer::Signs), 3)
        }
        (Layer::Letters, _) => Key::command("turn", "123", Stroke::Turn(Layer::Signs), 3),
        _ => Key::command(
            "turn",
            keyboard.alphabet().sign(),
            Stroke::Turn(Layer::Letters),
            3,
        ),
    };
    // Where the screen is narrow, the words need more of it, and the space bar less.
    let (hide, other, space) = if keyboard.is_narrow() {
        (4, 3, 4)
    } else {
        (3, 2, 6)
    };
    let mut last = vec![turn, Key::command("hide", &words.hide, Stroke::Hide, hide)];
    if purpose.is_address() {
        let signs = if purpose == Purpose::Email {
            "@.-_"
        } else {
            "/:.-"
        };
        last.extend(signs.chars().map(Key::letter));
        last.push(Key::next(words, 4));
        return last;
    }
    // People who write in another alphabet need Latin letters too; people who write in Latin
    // letters need letters with marks.
    last.push(if keyboard.own.is_latin() {
        Key::command("accents", "áñ", Stroke::Turn(Layer::Accents), other)
    } else {
        let alphabet = if keyboard.latin {
            keyboard.own
        } else {
            Alphabet::Latin
        };
        Key::command("alphabet", alphabet.sign(), Stroke::Alphabet, other)
    });
    last.push(Key {
        id: "key-space".to_owned(),
        label: words.space.clone(),
        portions: space,
        ..Key::letter(' ')
    });
    let signs = match purpose {
        Purpose::Name => "'-",
        Purpose::Mixed => "/.,-",
        _ => ".-",
    };
    last.extend(signs.chars().map(Key::letter));
    last.push(Key::next(words, 4));
    last
}

/// The stroke that follows when a key is held: its letter has other forms.
fn offer(stroke: &Stroke, purpose: Purpose) -> Option<Stroke> {
    let Stroke::Write(letters) = stroke else {
        return None;
    };
    let letter = letters.chars().next()?;
    let has_forms = letters.chars().count() == 1 && !alphabet::offers(letter).is_empty();
    (has_forms && !purpose.is_address()).then_some(Stroke::Offer(letter))
}

/// Shows the keys over the whole width. They let no press through.
pub(super) fn keys<'a, Message: Clone + 'a>(
    keyboard: &Keyboard,
    purpose: Purpose,
    rows: Vec<Vec<Key>>,
    struck: impl Fn(Stroke) -> Message,
) -> Element<'a, Message> {
    let (key_height, gap) = keyboard.key();
    let room = keyboard
        .screen
        .map(|screen| room(screen.width, purpose, gap));
    let (letters, words) = sizes(&rows, room, gap);
    let rows = rows.into_iter().map(|row| {
        let keys = row.into_iter().map(|key| -> Element<'a, Message> {
            let width = Length::FillPortion(key.portions);
            let size = if key.is_letter() { letters } else { words };
            let Some(stroke) = key.stroke else {
                return Space::new().width(width).height(key_height).into();
            };
            let label = text::body(key.label).size(size).font(font(key.kind));
            let cap = Button::new(label, key.kind)
                .centred()
                .id(widget::Id::from(key.id))
                .width(width)
                .compact(key_height)
                .on_hold_maybe(offer(&stroke, purpose).map(&struck))
                .on_press(struck(stroke.clone()));
            match stroke {
                Stroke::Write(_) => cap.at_once().into(),
                Stroke::Back => cap.at_once().repeats().into(),
                _ => cap.into(),
            }
        });
        Row::with_children(keys).spacing(gap).into()
    });
    let keys = Column::with_children(rows)
        .spacing(gap)
        .max_width(most_width(purpose));
    opaque(
        container(keys)
            .center_x(Length::Fill)
            .padding(gap)
            .style(theme::area(|colours| colours.rule)),
    )
}

/// The sizes of the letters and of the words on keys. Each is one size, the largest that fits the
/// narrowest key: on a phone the widest Arabic letters and words would stand over their neighbours.
pub(super) fn sizes(rows: &[Vec<Key>], room: Option<f32>, gap: f32) -> (f32, f32) {
    let (mut letters, mut words) = (BODY, BODY);
    let Some(room) = room else {
        return (letters, words);
    };
    for row in rows {
        let each = width_of_portion(row, room, gap);
        for key in row.iter().filter(|key| !key.label.trim().is_empty()) {
            let width = f32::from(key.portions) * each - 2.0 * theme::KEY_SIDES;
            let label = measured(&key.label, BODY, LINE, font(key.kind), f32::INFINITY).width;
            let size = (BODY * width / label).clamp(LEAST_SIZE, BODY);
            let least = if key.is_letter() {
                &mut letters
            } else {
                &mut words
            };
            *least = least.min(size);
        }
    }
    (letters, words)
}

/// The width of all keys of a row with the gaps between them, in logical pixels.
pub(super) fn room(screen: f32, purpose: Purpose, gap: f32) -> f32 {
    (screen - 2.0 * gap).min(most_width(purpose))
}

/// The width of one portion of a row in this room, in logical pixels.
pub(super) fn width_of_portion(row: &[Key], room: f32, gap: f32) -> f32 {
    let portions: f32 = row.iter().map(|key| f32::from(key.portions)).sum();
    let gaps = u16::try_from(row.len().saturating_sub(1)).unwrap_or_default();
    (room - gap * f32::from(gaps)) / portions.max(1.0)
}

pub(super) fn font(kind: ButtonKind) -> iced::Font {
    if kind == ButtonKind::Go {
        BOLD
    } else {
        REGULAR
    }
}

/// The greatest width of the keys together, in logical pixels.
pub(super) const fn most_width(purpose: Purpose) -> f32 {
    match purpose {
        Purpose::Digits => 420.0,
        _ => 1_100.0,
    }
}
