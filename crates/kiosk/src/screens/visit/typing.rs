//! Writing into the fields, with the keyboard on the screen or a real one.

use super::Visit;
use crate::screens::form;
use crate::ui::keyboard::{Keyboard, Purpose, Stroke};
use crate::ui::writing::Caret;
use crate::{Action, Context, ids};
use petition::signature::Place;
use petition::{Field, Petition};

impl Visit {
    pub(super) fn strike(
        &mut self,
        stroke: &Stroke,
        context: &Context,
        keyboard: &mut Keyboard,
    ) -> Action {
        match stroke {
            Stroke::Next => {
                if let Some(field) = self.writing.on_screen() {
                    return self.go_on(field, &context.petition, keyboard);
                }
            }
            Stroke::Hide => {
                let left = self.writing.on_screen();
                self.writing.end();
                if let Some(left) = left {
                    return self.check_in_sight(left, context);
                }
            }
            Stroke::Write(_)
            | Stroke::Offer(_)
            | Stroke::Replace(_)
            | Stroke::Back
            | Stroke::Shift
            | Stroke::Turn(_)
            | Stroke::Alphabet => keyboard.strike(stroke),
        }
        Action::None
    }

    /// Checks a field that was left for no other, and shows it if something is wrong with it.
    fn check_in_sight(&mut self, left: Field, context: &Context) -> Action {
        self.check_field(left, &context.petition);
        match self.fault(&Place::Field(left)) {
            Some(_) => Action::Reveal {
                scroll: ids::FORM,
                target: form::whole_field(left, context, &self.language),
                covered: 0.0,
            },
            None => Action::None,
        }
    }

    /// Follows the caret: checks the field that was left, and shows the keyboard for another.
    pub(super) fn follow(
        &mut self,
        field: Field,
        caret: Caret,
        petition: &Petition,
        keyboard: &mut Keyboard,
    ) -> Action {
        self.keep_form_shown();
        let change = self.writing.follow(field, caret, keyboard);
        if let Some(left) = change.left {
            self.check_field(left, petition);
        }
        match change.begun {
            Some(begun) => {
                self.begin(begun, keyboard);
                self.reveal(begun, keyboard)
            }
            None => Action::None,
        }
    }

    /// Goes on to the next field that takes words. After the last one, the keyboard goes.
    pub(super) fn go_on(
        &mut self,
        field: Field,
        petition: &Petition,
        keyboard: &mut Keyboard,
    ) -> Action {
        self.check_field(field, petition);
        let fields = form::fields_with_words(petition, &self.language);
        // Fields that the ZIP code has filled in are skipped.
        let next = fields
            .iter()
            .skip_while(|known| **known != field)
            .skip(1)
            .copied()
            .find(|next| !self.is_filled_in(*next));
        let had_keyboard = self.writing.on_screen().is_some();
        match next {
            Some(next) => {
                self.writing.go_on(next);
                if had_keyboard {
                    self.begin(next, keyboard);
                }
                Action::Focus(ids::field(next))
            }
            None => {
                self.writing.end();
                if had_keyboard {
                    self.reveal(Field::Ink, keyboard)
                } else {
                    Action::Focus(self.after_fields(petition))
                }
            }
        }
    }

    /// The widget after the last field, for people who go on with Enter.
    fn after_fields(&self, petition: &Petition) -> iced::widget::Id {
        let first = petition.consents.first();
        first.map_or_else(
            || self.after_consents(petition),
            |consent| ids::consent(&consent.id),
        )
    }

    /// The widget after the boxes of the consents.
    fn after_consents(&self, petition: &Petition) -> iced::widget::Id {
        if petition.fields.asks(Field::Ink) && self.draft.ink.is_empty() {
            ids::MARK
        } else {
            ids::SIGN
        }
    }

    /// Shows the keys for a field.
    fn begin(&mut self, field: Field, keyboard: &mut Keyboard) {
        self.room_kept = 0.0;
        let is_empty = self.draft.text(field).is_empty();
        let id = ids::field(field);
        keyboard.begin(id, self.purpose(field), self.language.as_str(), is_empty);
    }

    /// Moves the caret into the first field, for people who use a real keyboard.
    pub(crate) fn write_into_first_field(&mut self, petition: &Petition) -> Action {
        match form::fields_with_words(petition, &self.language).first() {
            Some(field) => {
                self.writing.write_into(*field);
                Action::Focus(ids::field(*field))
            }
            None => Action::None,
        }
    }

    /// Scrolls to the field that is written into.
    pub(crate) fn reveal_field(&self, keyboard: &Keyboard) -> Action {
        self.writing
            .field()
            .map_or(Action::None, |field| self.reveal(field, keyboard))
    }

    pub(super) fn reveal(&self, field: Field, keyboard: &Keyboard) -> Action {
        Action::Reveal {
            scroll: ids::FORM,
            target: ids::field(field),
            covered: self.covered(keyboard),
        }
    }
}

/// The kind of keys for a field.
pub(super) fn purpose(field: Field) -> Purpose {
    match field {
        Field::Email => Purpose::Email,
        Field::Zip | Field::Phone => Purpose::Digits,
        Field::GivenName | Field::FamilyName | Field::City | Field::State => Purpose::Name,
        Field::Street | Field::Comment | Field::Ink => Purpose::Words,
    }
}
