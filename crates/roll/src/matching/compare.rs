//! Compares two people field by field: which fields agree, how much each agreement weighs, and what
//! forbids a link.
//!
//! Weights are in bits, after Fellegi and Sunter: they say how much more often a field agrees in
//! two signatures of one person than in those of two people. A value that is rare in this roll
//! weighs more: that two people are called Siobhán says more than that two are called Maria.

mod address;
mod contact;
mod name;

use std::collections::HashMap;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use super::normalize::{FullName, Normalized};
use super::{Reason, Strength};
use address::AddressComparison;
use name::NameComparison;

/// A count of imaginary strangers that is added to the roll. Without it a roll of three people
/// would find every name common.
const STRANGERS: f64 = 1_000.0;

/// One person in so many signs again.
const ONE_IN: f64 = 10.0;

/// The least score of a likely link.
const LIKELY: f64 = 0.1;

/// Two words whose Jaro-Winkler similarity is at least this are similar. Two given names below it
/// are two people's.
const SIMILAR: f64 = 0.85;

/// Returns true when two names say that they are two people's: the given names differ, or one
/// person is a senior and the other a junior.
///
/// Members of a household share everything else, so only names count here.
pub(super) fn household_veto(a: &FullName, b: &FullName) -> bool {
    NameComparison::new(a, b).is_none()
}

/// The rarity of one person's values in the roll, in bits.
#[derive(Clone, Copy, Default)]
struct Rarity {
    given: f32,
    family: f32,
    street: f32,
    zip: f32,
    city: f32,
}

/// Compares any two people of one roll.
pub(super) struct Comparer {
    rarities: Vec<Rarity>,
    /// The bits at which two signatures are as probably one person's as two people's.
    needed: f64,
}

type Hasher = BuildHasherDefault<DefaultHasher>;

impl Comparer {
    /// Counts how common each value of the roll is.
    pub(super) fn new(people: &[Normalized]) -> Self {
        let count_of_people = people.len() as f64 + STRANGERS;
        let bits = |field: fn(&Normalized) -> &str, most: f64| -> Vec<f32> {
            // A hash stands for the value: copies of the values would take more memory than the
            // counts.
            let hasher = Hasher::default();
            let hashes: Vec<u64> = people
                .iter()
                .map(|person| hasher.hash_one(field(person)))
                .collect();
            let mut counts = HashMap::<u64, u32, Hasher>::default();
            for hash in &hashes {
                *counts.entry(*hash).or_default() += 1;
            }
            let count = |hash| f64::from(counts.get(hash).copied().unwrap_or_default()) + 1.0;
            hashes
                .iter()
                .map(|hash| (count_of_people / count(hash)).log2().min(most) as f32)
                .collect()
        };
        let ((given, family), (street, (zip, city))) = rayon::join(
            || {
                rayon::join(
                    || bits(|person| &person.name.given.whole, 11.0),
                    || bits(|person| &person.name.family.whole, 13.0),
                )
            },
            || {
                rayon::join(
                    || bits(|person| &person.street, 13.0),
                    || {
                        rayon::join(
                            || bits(|person| &person.zip, 12.0),
                            || bits(|person| &person.city, 8.0),
                        )
                    },
                )
            },
        );
        let rarities = (0..people.len())
            .map(|at| Rarity {
                given: given[at],
                family: family[at],
                street: street[at],
                zip: zip[at],
                city: city[at],
            })
            .collect();
        Self {
            rarities,
            needed: (ONE_IN * count_of_people).log2(),
        }
    }

    /// Compares two people and returns strength, score and reasons of the link between them, if
    /// there is one.
    pub(super) fn compare(
        &self,
        people: &[Normalized],
        a: usize,
        b: usize,
    ) -> Option<(Strength, f32, Vec<Reason>)> {
        let (x, y) = (&people[a], &people[b]);
        let (rarity_x, rarity_y) = (self.rarities[a], self.rarities[b]);
        let names = NameComparison::new(&x.name, &y.name)?;
        let mut bits = names.weight(rarity_x, rarity_y);

        let email = contact::compare_emails(&x.email, &y.email);
        bits += contact::email_weight(email);
        let phone = contact::compare_phones(&x.phone, &y.phone);
        bits += contact::phone_weight(phone);
        // Two people of one home with different family names are more likely two than one who
        // sometimes uses another name. And a person who writes Jr. has a parent of the same name in
        // the same home.
        let same_contact = email == Agreement::Same || phone == Agreement::Same;
        if (names.doubtful() && email != Agreement::Same) || (names.perhaps_junior && !same_contact)
        {
            return None;
        }
        let address = AddressComparison::new(x, y);
        bits += address.weight(rarity_x, rarity_y);

        // Names alone link nobody: half a million people are called John Smith.
        let more_than_names = matches!(email, Agreement::Same | Agreement::Close)
            || matches!(phone, Agreement::Same | Agreement::Close)
            || address.agrees();
        let score = 1.0 / (1.0 + (self.needed - f64::from(bits)).exp2());
        // A father and a son of one name have one address and two mailboxes, so the same home is
        // enough only if no contact differs.
        let same_home = names.same()
            && address.same_home()
            && email != Agreement::Different
            && phone != Agreement::Different;
        let exact = names.exact() && (same_contact || same_home);
        if !exact && (!more_than_names || score < LIKELY) {
            return None;
        }
        let mut reasons = Vec::with_capacity(4);
        contact::add_reasons(email, phone, &mut reasons);
        address.add_reasons(&mut reasons);
        names.add_reasons(&mut reasons);
        let strength = if exact {
            Strength::Exact
        } else {
            Strength::Likely
        };
        Some((strength, score as f32, reasons))
    }
}

/// The level on which one field of two people agrees.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Agreement {
    Same,
    /// A typing error apart.
    Close,
    Different,
    /// At least one person gave nothing.
    Missing,
}

impl Agreement {
    fn new(a: &str, b: &str, is_close: impl FnOnce() -> bool) -> Self {
        match (a, b) {
            ("", _) | (_, "") => Self::Missing,
            (a, b) if a == b => Self::Same,
            _ if is_close() => Self::Close,
            _ => Self::Different,
        }
    }
}

/// The Jaro-Winkler similarity of two words. It depends on which word comes first, so the smaller
/// one always does.
fn similarity(a: &str, b: &str) -> f64 {
    let (a, b) = if a > b { (b, a) } else { (a, b) };
    strsim::jaro_winkler(a, b)
}
