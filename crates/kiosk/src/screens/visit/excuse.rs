//! Boxes for people who have one name, or no address in the United States. The form asks for both,
//! and offers a box to say so once one of them is missing. Nobody else meets these boxes.

use iced::widget;

use super::Visit;
use crate::ui::keyboard::Purpose;
use crate::{Action, ids};
use petition::Field;
use petition::signature::{Fault, Place};

/// The boxes that the form offers. Once offered, a box stays until the visit ends, so that nothing
/// moves when it is ticked.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Offered {
    /// "I have only one name".
    pub(crate) one_name: bool,
    /// "I have no address in the United States".
    pub(crate) no_us_address: bool,
}

impl Visit {
    /// Offers the boxes that the faults on the screen call for.
    pub(super) fn offer_excuses(&mut self) {
        let is_missing = |field| {
            self.fault(&Place::Field(field))
                .is_some_and(|error| error.fault == Fault::Missing)
        };
        let has = |field| !self.draft.text(field).trim().is_empty();
        // Somebody who wrote no name at all has not come to this question yet.
        let one_name = (is_missing(Field::FamilyName) && has(Field::GivenName))
            || (is_missing(Field::GivenName) && has(Field::FamilyName));
        let address = [Field::Zip, Field::City, Field::State, Field::Street];
        let is_address = |error: &Place| address.iter().any(|field| *error == Place::Field(*field));
        let no_us_address = self.errors.iter().any(|error| {
            let is_about_place = matches!(
                error.fault,
                Fault::Missing | Fault::NotAZip | Fault::ZipLacksZero | Fault::NotAState
            );
            is_about_place && is_address(&error.place)
        });
        self.offered.one_name |= one_name;
        self.offered.no_us_address |= no_us_address;
    }

    /// The first box that is offered and not ticked.
    pub(super) fn open_excuse(&self) -> Option<widget::Id> {
        let (offered, draft) = (&self.offered, &self.draft);
        let one_name = (offered.one_name && !draft.one_name).then_some(ids::ONE_NAME);
        one_name.or_else(|| {
            (offered.no_us_address && !draft.no_us_address).then_some(ids::NO_US_ADDRESS)
        })
    }

    pub(super) fn toggle_one_name(&mut self) -> Action {
        self.draft.one_name = !self.draft.one_name;
        for field in [Field::GivenName, Field::FamilyName] {
            self.clear_errors_of(field);
        }
        Action::None
    }

    pub(super) fn toggle_no_us_address(&mut self) -> Action {
        self.draft.no_us_address = !self.draft.no_us_address;
        for field in [Field::Zip, Field::City, Field::State, Field::Street] {
            self.clear_errors_of(field);
        }
        Action::None
    }

    /// The kind of keys for a field. A postal code of another country has letters.
    pub(super) fn purpose(&self, field: Field) -> Purpose {
        if field == Field::Zip && self.draft.no_us_address {
            Purpose::Code
        } else {
            super::typing::purpose(field)
        }
    }
}
