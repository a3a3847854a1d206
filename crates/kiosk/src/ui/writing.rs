//! The field that is written into. The ring around a field and the keyboard on the screen are one
//! state: the keyboard writes into the field with the ring, and is never shown without one.
//!
//! A screen keeps a [`Writing`], passes it what its fields tell by a [`Caret`], and gives each field
//! the [`Focus`] that it should have. A [`field`](super::field::field) keeps to that, however it is
//! touched and even if the screen was turned and all its widgets are new.

use super::keyboard::{Keyboard, Purpose};

/// A change of the field that is written into, as a field tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caret {
    /// A finger touched the field, its label or its fault.
    Touched,
    /// The mouse pressed one of them.
    Clicked,
    /// The focus came by a key, such as Tab.
    Came,
    /// The focus went by a key.
    Went,
    /// The "Keyboard" key beside the field was pressed.
    Keyboard,
}

/// The focus that a field should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Focus {
    /// True if the field is the one that is written into.
    pub is_written: bool,
    /// True if a key beside the field brings the keyboard on the screen back.
    pub offers_keyboard: bool,
}

/// The field that is written into, among the fields `F` of a screen.
#[derive(Debug, Clone, Copy)]
pub struct Writing<F> {
    field: Option<F>,
    /// True if the keyboard on the screen is shown for it.
    on_screen: bool,
}

impl<F> Default for Writing<F> {
    fn default() -> Self {
        Self {
            field: None,
            on_screen: false,
        }
    }
}

/// What follows from a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<F> {
    /// The field that was left.
    pub left: Option<F>,
    /// The field that the keyboard on the screen begins to write into.
    pub begun: Option<F>,
}

impl<F: Copy + PartialEq> Writing<F> {
    /// The field that is written into, with either keyboard.
    #[must_use]
    pub fn field(&self) -> Option<F> {
        self.field
    }

    /// The field that the keyboard on the screen is shown for.
    #[must_use]
    pub fn on_screen(&self) -> Option<F> {
        self.field.filter(|_| self.on_screen)
    }

    /// The focus that this field should have.
    #[must_use]
    pub fn focus(&self, field: F, keyboard: &Keyboard) -> Focus {
        let is_written = self.field == Some(field);
        Focus {
            is_written,
            offers_keyboard: is_written && !self.on_screen && keyboard.stays_away(),
        }
    }

    /// Follows what a field tells.
    pub fn follow(&mut self, field: F, caret: Caret, keyboard: &mut Keyboard) -> Change<F> {
        let before = *self;
        match caret {
            Caret::Touched | Caret::Keyboard => {
                keyboard.come_back();
                (self.field, self.on_screen) = (Some(field), true);
            }
            Caret::Clicked => {
                (self.field, self.on_screen) = (Some(field), !keyboard.stays_away());
            }
            Caret::Came => self.write_into(field),
            Caret::Went => {
                if self.field == Some(field) {
                    self.end();
                }
            }
        }
        if self.on_screen() == Some(field) && before.on_screen() == Some(field) {
            // The touch may have moved the caret.
            keyboard.settle();
        }
        Change {
            left: before.field.filter(|left| self.field != Some(*left)),
            begun: self
                .on_screen()
                .filter(|new| before.on_screen() != Some(*new)),
        }
    }

    /// Goes to a field with a real keyboard.
    pub fn write_into(&mut self, field: F) {
        if self.field != Some(field) {
            (self.field, self.on_screen) = (Some(field), false);
        }
    }

    /// Goes on to another field, with the keyboard that was used.
    pub fn go_on(&mut self, field: F) {
        self.field = Some(field);
    }

    /// Ends writing with the keyboard on the screen. With a real keyboard the ring stays, so that the
    /// person can go on from there.
    pub fn end_on_screen(&mut self, keyboard: &Keyboard) {
        if keyboard.stays_away() {
            self.put_keyboard_away();
        } else {
            self.end();
        }
    }

    /// Ends writing: the ring and the keyboard go.
    pub fn end(&mut self) {
        *self = Self::default();
    }

    /// Puts the keyboard on the screen away, because a real one is used. The ring stays.
    pub fn put_keyboard_away(&mut self) {
        self.on_screen = false;
    }

    /// The height that the keyboard covers, in logical pixels.
    #[must_use]
    pub fn covered(&self, keyboard: &Keyboard, purpose: impl Fn(F) -> Purpose) -> f32 {
        self.on_screen()
            .map_or(0.0, |field| keyboard.height(purpose(field)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyboard_is_shown_for_the_field_with_the_ring_alone() {
        let mut keyboard = Keyboard::default();
        let mut writing = Writing::default();
        let change = writing.follow('a', Caret::Touched, &mut keyboard);
        assert_eq!((change.left, change.begun), (None, Some('a')));
        assert_eq!(writing.on_screen(), Some('a'));
        // A touch of the same field begins nothing anew.
        let change = writing.follow('a', Caret::Touched, &mut keyboard);
        assert_eq!((change.left, change.begun), (None, None));
        let change = writing.follow('b', Caret::Touched, &mut keyboard);
        assert_eq!((change.left, change.begun), (Some('a'), Some('b')));
        assert!(!writing.focus('a', &keyboard).is_written);
        // Focus that goes by a key takes the keyboard with it.
        let change = writing.follow('b', Caret::Went, &mut keyboard);
        assert_eq!((change.left, writing.on_screen()), (Some('b'), None));
        assert_eq!(writing.field(), None);
    }

    #[test]
    fn a_real_keyboard_keeps_the_one_on_the_screen_away_until_a_finger_touches_a_field() {
        let mut keyboard = Keyboard::default();
        let mut writing = Writing::default();
        writing.follow('a', Caret::Touched, &mut keyboard);
        keyboard.stay_away();
        writing.put_keyboard_away();
        let focus = writing.focus('a', &keyboard);
        assert!(focus.is_written && focus.offers_keyboard);
        writing.follow('b', Caret::Clicked, &mut keyboard);
        assert_eq!((writing.field(), writing.on_screen()), (Some('b'), None));
        let change = writing.follow('b', Caret::Touched, &mut keyboard);
        assert_eq!(change.begun, Some('b'));
        assert!(!keyboard.stays_away());
    }
}
