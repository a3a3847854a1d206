//! The rows of keys, and their widgets.

use iced::widget::{Column, Row, Space, container};
use iced::{Element, Length, widget};
use petition::say;

use super::{Alphabet, Keyboard, Layer, Purpose, Stroke, alphabet};
use crate::ui::button::{ButtonKind, button};
use crate::ui::opaque::opaque;
use crate::ui::theme;
use petition::i18n::Words;

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
    portions: u16,
    kind: ButtonKind,
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
    let back = |portions| Key::command("back", "⌫", Stroke::Back, portions);
    let next = Key::command("next", &words.next, Stroke::Next, 2);
    let letters = |row: &str| -> Vec<Key> { row.chars().map(Key::letter).collect() };
    if purpose == Purpose::Digits {
        let mut rows: Vec<_> = ["123", "456", "789"].map(letters).into();
        rows.push(vec![back(2), Key::letter('0'), next]);
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
    // A letter that is held is offered with each of its marks, in the top row.
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
    let last = last_row(keyboard, words);
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

/// The row with the space bar.
fn last_row(keyboard: &Keyboard, words: &KeyWords) -> Vec<Key> {
    let own = keyboard.alphabet().sign();
    let turn = if keyboard.layer == Layer::Letters {
        Key::command("turn", "123", Stroke::Turn(Layer::Signs), 3)
    } else {
        Key::command("turn", own, Stroke::Turn(Layer::Letters), 3)
    };
    let mut last = vec![turn, Key::command("hide", &words.hide, Stroke::Hide, 3)];
    // People who write in another alphabet need Latin letters too; people who write in Latin
    // letters need letters with marks.
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
        label: words.space.clone(),
        portions: 8,
        ..Key::letter(' ')
    });
    last.push(Key::letter('-'));
    last.push(Key::command("next", &words.next, Stroke::Next, 4));
    last
}

/// The stroke of a key that is held, if it does something else then.
fn offer(stroke: &Stroke) -> Option<Stroke> {
    let Stroke::Write(letters) = stroke else {
        return None;
    };
    let letter = letters.chars().next()?.to_lowercase().next()?;
    (letters.chars().count() == 1 && !alphabet::marked(letter).is_empty())
        .then_some(Stroke::Offer(letter))
}

/// Shows the keys over the whole width. They let no touch through.
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
            match key.stroke {
                None => Space::new().width(width).into(),
                Some(stroke) => button(key.label, key.kind)
                    .centred()
                    .id(widget::Id::from(key.id))
                    .width(width)
                    .compact(key_height)
                    .on_hold_maybe(offer(&stroke).map(&struck))
                    .on_press(struck(stroke))
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
            .style(theme::area(|colours| colours.rule)),
    )
}
