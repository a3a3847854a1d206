//! City and state from the ZIP code.

use super::Visit;
use crate::Action;
use petition::signature::{self, ZipPlace};
use petition::{Field, Petition};

impl Visit {
    /// Fills in city and state from the ZIP code, if they are empty or were filled in from the code
    /// before.
    pub(super) fn fill_from_zip(&mut self, petition: &Petition) {
        let before = self.filled.take();
        let place = signature::zip_place(&self.draft.zip);
        for field in [Field::City, Field::State] {
            let current = self.draft.text(field);
            let is_ours = before
                .as_ref()
                .is_some_and(|place| current == filled_text(place, field));
            if petition.fields.asks(field) && (current.is_empty() || is_ours) {
                let text = place.as_ref().map_or("", |place| filled_text(place, field));
                self.draft.set_text(field, text.to_owned());
                self.clear_errors_of(field);
            }
        }
        self.filled = place;
    }

    pub(super) fn choose_city(&mut self, city: &'static str) -> Action {
        if let Some(filled) = &mut self.filled {
            // The chosen city now counts as the one that was filled in, and goes with the code.
            // It changes places with the one before, so that the others stay where they are.
            if let Some(at) = filled.cities.iter().position(|known| *known == city) {
                filled.cities.swap(0, at);
            }
        }
        self.draft.set_text(Field::City, city.to_owned());
        self.clear_errors_of(Field::City);
        Action::None
    }

    /// Returns true if the text of a field came from the ZIP code.
    pub(super) fn is_filled_in(&self, field: Field) -> bool {
        let Some(place) = &self.filled else {
            return false;
        };
        match field {
            Field::City => place
                .cities
                .first()
                .is_some_and(|city| *city == self.draft.city),
            Field::State => place.state == self.draft.state,
            _ => false,
        }
    }

    /// All cities of the ZIP code.
    pub(crate) fn cities(&self) -> &[&'static str] {
        self.filled.as_ref().map_or(&[], |place| &place.cities)
    }

    /// The other cities of the ZIP code, as long as the city that it filled in stands.
    pub(crate) fn other_cities(&self) -> &[&'static str] {
        match &self.filled {
            Some(place) if self.is_filled_in(Field::City) => {
                place.cities.get(1..).unwrap_or_default()
            }
            _ => &[],
        }
    }
}

/// The text that a ZIP code's place fills into a field: the state, or the city that is most used.
fn filled_text(place: &ZipPlace, field: Field) -> &'static str {
    if field == Field::State {
        place.state
    } else {
        place.cities.first().copied().unwrap_or_default()
    }
}
