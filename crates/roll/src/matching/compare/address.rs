//! Compares two people's addresses.

use super::super::normalize::Normalized;
use super::{Agreement, Rarity, Reason, similarity};

/// The comparison of two people's addresses, field by field.
#[derive(Clone, Copy)]
pub(super) struct AddressComparison {
    number: Agreement,
    pub street: Agreement,
    pub unit: Agreement,
    /// Only one of the two wrote a unit.
    pub unit_missing_once: bool,
    pub zip: Agreement,
    city: Agreement,
    state: Agreement,
}

impl AddressComparison {
    pub(super) fn new(a: &Normalized, b: &Normalized) -> Self {
        let one_digit_apart = |a: &str, b: &str| {
            a.len() == b.len() && a.len() >= 4 && strsim::osa_distance(a, b) == 1
        };
        let similar = |a: &str, b: &str| a.len().min(b.len()) >= 4 && similarity(a, b) >= 0.9;
        Self {
            number: Agreement::new(&a.number, &b.number, || {
                a.number.len().max(b.number.len()) >= 3
                    && strsim::osa_distance(&a.number, &b.number) == 1
            }),
            street: Agreement::new(&a.street, &b.street, || similar(&a.street, &b.street)),
            unit: Agreement::new(&a.unit, &b.unit, || false),
            unit_missing_once: a.unit.is_empty() != b.unit.is_empty(),
            zip: Agreement::new(&a.zip, &b.zip, || one_digit_apart(&a.zip, &b.zip)),
            city: Agreement::new(&a.city, &b.city, || similar(&a.city, &b.city)),
            state: Agreement::new(&a.state, &b.state, || false),
        }
    }

    /// Returns true when street and number are the same, and no two units were given.
    pub(super) fn same_street(&self) -> bool {
        self.street == Agreement::Same
            && self.number == Agreement::Same
            && self.unit != Agreement::Different
    }

    pub(super) fn similar_street(&self) -> bool {
        !self.same_street()
            && matches!(
                (self.street, self.number),
                (
                    Agreement::Same | Agreement::Close,
                    Agreement::Same | Agreement::Close
                ) | (Agreement::Same, Agreement::Missing)
            )
    }

    pub(super) fn same_home(&self) -> bool {
        // A ZIP code is in one state, so another state is a slip.
        self.same_street() && self.zip == Agreement::Same
    }

    /// Returns true for the same home, or for one that is written a little differently: a slip in
    /// the street or the number, or a ZIP code that is missing or wrong while the city is the same.
    pub(super) fn nearly_same_home(&self) -> bool {
        (self.same_street() || self.similar_street())
            && self.unit != Agreement::Different
            && (self.zip == Agreement::Same
                || (self.city == Agreement::Same && self.state != Agreement::Different))
    }

    /// Returns true when two streets or house numbers were written, and they are not alike.
    pub(super) fn other_street(&self) -> bool {
        self.street == Agreement::Different
            || (self.street != Agreement::Missing && self.number == Agreement::Different)
    }

    /// Returns true when two ZIP codes or two cities were written.
    pub(super) fn elsewhere(&self) -> bool {
        self.zip == Agreement::Different || self.city == Agreement::Different
    }

    /// How crowded the home is that both share: doublings beyond what a family is.
    pub(super) fn crowd(&self, x: Rarity, y: Rarity) -> f32 {
        if !self.same_street() {
            0.0
        } else if self.unit == Agreement::Same {
            x.home_crowd.max(y.home_crowd)
        } else {
            x.building_crowd.max(y.building_crowd)
        }
    }

    /// The same comparison as if nobody had written a street.
    pub(super) fn without_street(mut self) -> Self {
        self.number = Agreement::Missing;
        self.street = Agreement::Missing;
        self.unit = Agreement::Missing;
        self.unit_missing_once = false;
        self
    }

    pub(super) fn agrees(&self) -> bool {
        self.zip == Agreement::Same
            || self.same_street()
            || self.similar_street()
            || self.city == Agreement::Same
    }

    pub(super) fn weight(&self, x: Rarity, y: Rarity) -> f32 {
        use Agreement::{Close, Different, Missing, Same};
        let street = x.street.min(y.street);
        let mut bits = match (self.street, self.number) {
            _ if self.same_street() => {
                let home = if self.unit == Same {
                    x.home.min(y.home)
                } else {
                    x.building.min(y.building)
                };
                (home + 6.0 - self.crowd(x, y)).max(0.0)
            }
            (Same, Same) => street,
            (Same, Close) | (Close, Same) => (street + 1.0).min(11.0),
            (Close, Close) => 5.0,
            (Same, Missing) => (street - 1.0).min(9.0),
            (Close, Missing) | (Same, Different) => 3.0,
            (Close, Different) => 0.0,
            (Different, Same) => 1.0,
            (Different, _) => -4.0,
            (Missing, _) => 0.0,
        };
        bits += match self.zip {
            Same => x.zip.min(y.zip),
            Close => 3.0,
            Different => -4.0,
            Missing => 0.0,
        };
        // The same ZIP code implies the same city, so the city adds little then.
        bits += match self.city {
            Same if self.zip != Same => x.city.min(y.city),
            Same => 0.5,
            Close => 1.0,
            Different => -2.0,
            Missing => 0.0,
        };
        if self.state == Different {
            bits - 2.0
        } else {
            bits
        }
    }

    pub(super) fn add_reasons(&self, reasons: &mut Vec<Reason>) {
        let same_zip = self.zip == Agreement::Same;
        if self.same_street() {
            reasons.push(if same_zip {
                Reason::SameZipAndStreet
            } else {
                Reason::SameStreet
            });
        } else {
            if self.similar_street() {
                reasons.push(Reason::SimilarStreet);
            }
            if same_zip {
                reasons.push(Reason::SameZip);
            }
        }
        if !same_zip && self.city == Agreement::Same {
            reasons.push(Reason::SameCity);
        }
    }
}
