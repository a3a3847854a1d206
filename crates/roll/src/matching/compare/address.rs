//! Compares two people's addresses.

use super::super::normalize::Normalized;
use super::{Agreement, Rarity, Reason, similarity};

/// The comparison of two people's addresses, field by field.
pub(super) struct AddressComparison {
    number: Agreement,
    street: Agreement,
    unit: Agreement,
    zip: Agreement,
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
            zip: Agreement::new(&a.zip, &b.zip, || one_digit_apart(&a.zip, &b.zip)),
            city: Agreement::new(&a.city, &b.city, || similar(&a.city, &b.city)),
            state: Agreement::new(&a.state, &b.state, || false),
        }
    }

    /// Returns true when street and number are the same, and no two units were given.
    fn same_street(&self) -> bool {
        self.street == Agreement::Same
            && self.number == Agreement::Same
            && self.unit != Agreement::Different
    }

    fn similar_street(&self) -> bool {
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
        self.same_street() && self.zip == Agreement::Same && self.state != Agreement::Different
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
            _ if self.same_street() => street + 6.0,
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
