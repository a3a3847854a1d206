//! Compares two people field by field: which fields agree, how much each agreement weighs, and what
//! forbids a link.
//!
//! Weights are in bits, after Fellegi and Sunter: they say how much more often a field agrees in
//! two signatures of one person than in those of two people. A value that is rare in this roll
//! weighs more: that two people are called Siobhán says more than that two are called Maria.

mod address;
pub(super) mod chance;
mod coefficients;
mod contact;
mod name;

use std::collections::HashMap;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use rayon::prelude::*;

use super::frequency;
use super::normalize::{FullName, Normalized};
use super::{Reason, Similarity, Strength};
use address::AddressComparison;
use name::NameComparison;

/// A count of imaginary strangers that is added to the roll; they are called what people of the
/// country are called. Without them a roll of three people would find every name common, and James
/// Smith as rare as Siobhán Kshatriya.
const STRANGERS: f64 = 1_000.0;

/// One person in so many signs again.
const ONE_IN: f64 = 10.0;

/// The least chance of a likely link.
const LIKELY: f64 = 0.1;

/// The bits beyond those needed with which nearly the same name in nearly the same home is an exact
/// link: 99 % if fields were independent.
const CERTAIN: f32 = 6.6;

/// A home with more signers than this is a block, a dormitory or a nursing home: that two of them
/// live there says less with each doubling.
const CROWD: f32 = 5.0;

/// The doublings beyond [`CROWD`] from which on the home of two people whose names differ a little
/// says nothing.
const CROWDED: f32 = 1.5;

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
    /// Of house number and street.
    building: f32,
    /// Of house number, street and unit.
    home: f32,
    zip: f32,
    city: f32,
    /// How often the number of signers at this house number and street doubles beyond [`CROWD`].
    building_crowd: f32,
    /// The same with the unit.
    home_crowd: f32,
}

/// Compares any two people of one roll.
pub(super) struct Comparer {
    rarities: Vec<Rarity>,
    /// The bits at which two signatures are as probably one person's as two people's.
    needed: f64,
}

type Hasher = BuildHasherDefault<DefaultHasher>;

/// The number of people who share a value with each person, the person included.
fn counts(people: &[Normalized], value: for<'a> fn(&'a Normalized) -> [&'a str; 3]) -> Vec<u32> {
    // A hash stands for the value: copies of the values would take more memory than the counts.
    let hasher = Hasher::default();
    let hashes: Vec<u64> = people
        .par_iter()
        .map(|person| hasher.hash_one(value(person)))
        .collect();
    let mut counts = HashMap::<u64, u32, Hasher>::default();
    for hash in &hashes {
        *counts.entry(*hash).or_default() += 1;
    }
    hashes
        .iter()
        .map(|hash| counts.get(hash).copied().unwrap_or_default())
        .collect()
}

impl Comparer {
    /// Counts how common each value of the roll is.
    pub(super) fn new(people: &[Normalized]) -> Self {
        let count_of_people = people.len() as f64 + STRANGERS;
        let bits = |count: u32, of_100_000: u32, most: f64| {
            let strangers = STRANGERS * f64::from(of_100_000) / 100_000.0;
            let shared = f64::from(count) + 1.0 + strangers;
            (count_of_people / shared).log2().min(most) as f32
        };
        let crowd = |count: u32| (count as f32 / CROWD).log2().max(0.0);
        type Value = for<'a> fn(&'a Normalized) -> [&'a str; 3];
        let values: [Value; 7] = [
            |person| [&person.name.given.whole, "", ""],
            |person| [&person.name.family.whole, "", ""],
            |person| [&person.street, "", ""],
            |person| [&person.number, &person.street, ""],
            |person| [&person.number, &person.street, &person.unit],
            |person| [&person.zip, "", ""],
            |person| [&person.city, "", ""],
        ];
        let [
            mut given,
            mut family,
            mut street,
            mut building,
            mut home,
            mut zip,
            mut city,
        ] = [const { Vec::new() }; 7];
        let all = [
            &mut given,
            &mut family,
            &mut street,
            &mut building,
            &mut home,
            &mut zip,
            &mut city,
        ];
        values
            .into_par_iter()
            .zip(all)
            .for_each(|(value, counted)| *counted = counts(people, value));
        let rarities = people
            .par_iter()
            .enumerate()
            .map(|(at, person)| {
                let name = &person.name;
                let given_in_country = frequency::given(&name.given.whole).unwrap_or_default();
                let family_in_country = frequency::family(&name.family.whole).unwrap_or_default();
                Rarity {
                    given: bits(given[at], given_in_country.of_100_000, 11.0),
                    family: bits(family[at], family_in_country.of_100_000, 13.0),
                    street: bits(street[at], 0, 13.0),
                    building: bits(building[at], 0, 13.0),
                    home: bits(home[at], 0, 13.0),
                    zip: bits(zip[at], 0, 12.0),
                    city: bits(city[at], 0, 8.0),
                    building_crowd: crowd(building[at]),
                    home_crowd: crowd(home[at]),
                }
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
        let pair = self.look_at(people, a, b)?;
        let chance = chance::chance(&pair.values);
        let exact = pair.is_exact();
        if !exact && !pair.is_asked(chance) {
            return None;
        }
        let strength = if exact {
            Strength::Exact
        } else {
            Strength::Likely
        };
        Some((strength, chance as f32, pair.reasons()))
    }

    /// What is known about two people, for fitting the chances; `None` if their names say that they
    /// are two.
    pub(super) fn values(
        &self,
        people: &[Normalized],
        a: usize,
        b: usize,
    ) -> Option<chance::Values> {
        let pair = self.look_at(people, a, b)?;
        pair.has_more_than_names().then_some(pair.values)
    }

    fn look_at<'a>(&self, people: &'a [Normalized], a: usize, b: usize) -> Option<Pair<'a>> {
        let (x, y) = (&people[a], &people[b]);
        let (rarity_x, rarity_y) = (self.rarities[a], self.rarities[b]);
        if !may_agree(x, y) {
            return None;
        }
        // Names first: most pairs end here.
        let names = match NameComparison::new(&x.name, &y.name) {
            Some(names) => names,
            None if !x.email.is_empty()
                && x.email == y.email
                && contact::is_of_one(&x.email, &x.name, &y.name) =>
            {
                NameComparison::of_one_mailbox(&x.name, &y.name)?
            }
            None => return None,
        };
        let email = contact::compare_emails(&x.email, &y.email);
        let phone = contact::compare_phones(&x.phone, &y.phone);
        // Two people of one home with different family names are more likely two than one who
        // sometimes uses another name.
        if names.doubtful() && email != Agreement::Same {
            return None;
        }
        let address = AddressComparison::new(x, y);
        // Among the hundred people of a nursing home there is always somebody whose name is similar.
        let in_a_crowd = !names.same() && address.crowd(rarity_x, rarity_y) >= CROWDED;
        let weighed = if in_a_crowd {
            address.without_street()
        } else {
            address
        };
        let bits = names.weight(rarity_x, rarity_y)
            + contact::email_weight(email)
            + contact::phone_weight(phone)
            + weighed.weight(rarity_x, rarity_y);
        let mut pair = Pair {
            x,
            names,
            email,
            phone,
            address,
            weighed,
            in_a_crowd,
            values: [0.0; chance::VALUES],
        };
        // A person who writes Jr. has a parent of the same name in the same home: that is asked,
        // unless a contact says that they are two.
        let is_one_home = pair.address.same_home() && !pair.a_contact_differs();
        if pair.names.perhaps_junior && !pair.same_contact() && !is_one_home {
            return None;
        }
        pair.fill(f64::from(bits) - self.needed, rarity_x, rarity_y);
        Some(pair)
    }
}

/// Returns false if nothing but names can agree. It is quick: most pairs with one name end here.
fn may_agree(x: &Normalized, y: &Normalized) -> bool {
    let same = |a: &str, b: &str| !a.is_empty() && a == b;
    same(&x.zip, &y.zip)
        || same(&x.city, &y.city)
        || may_be_close(&x.email, &y.email)
        || may_be_close(&x.phone, &y.phone)
        || (!x.street.is_empty()
            && !y.street.is_empty()
            && (x.number.is_empty() || y.number.is_empty() || may_be_close(&x.number, &y.number)))
}

/// Returns false if two values are more than a letter apart: too much lies between the beginning
/// and the end that they share.
pub(super) fn may_be_close(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let longer = a.len().max(b.len());
    // Two letters in each other's place; each has at most four bytes.
    let apart = if a.is_ascii() && b.is_ascii() { 2 } else { 8 };
    if a.is_empty() || b.is_empty() || a.len().abs_diff(b.len()) > apart {
        return false;
    }
    let begin = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let ends = a.iter().rev().zip(b.iter().rev());
    let end = ends.take_while(|(a, b)| a == b).count();
    begin + end + apart >= longer
}

/// Two people and what agrees. One mailbox is looked at only if both have it, so one of them is
/// enough.
struct Pair<'a> {
    x: &'a Normalized,
    names: NameComparison,
    email: Agreement,
    phone: Agreement,
    address: AddressComparison,
    /// The same, without what says nothing of these two.
    weighed: AddressComparison,
    /// Both live among many, and their names differ a little.
    in_a_crowd: bool,
    values: chance::Values,
}

impl Pair<'_> {
    fn same_contact(&self) -> bool {
        self.email == Agreement::Same || self.phone == Agreement::Same
    }

    fn a_contact_differs(&self) -> bool {
        self.email == Agreement::Different || self.phone == Agreement::Different
    }

    /// Names alone link nobody: half a million people are called John Smith.
    fn has_more_than_names(&self) -> bool {
        matches!(self.email, Agreement::Same | Agreement::Close)
            || matches!(self.phone, Agreement::Same | Agreement::Close)
            || self.address.agrees()
    }

    /// Returns true when the link holds by itself.
    fn is_exact(&self) -> bool {
        let names = &self.names;
        // An office has one mailbox for all, and there may be two of one name in two cities.
        let by_email = self.email == Agreement::Same
            && !(contact::is_an_offices(&self.x.email) && self.address.elsewhere());
        // A father and a son of one name have one landline and two mailboxes.
        let by_phone = self.phone == Agreement::Same
            && (self.email != Agreement::Different || self.address.other_street());
        if names.exact() && (by_email || by_phone) {
            return true;
        }
        // They have one address and two mailboxes too, so one home is enough only if no contact
        // differs.
        if self.a_contact_differs() || names.perhaps_junior {
            return false;
        }
        if names.same() && self.address.same_home() {
            return true;
        }
        let alike = if self.address.same_home() {
            names.same_but_family_letters() || names.is_slip()
        } else {
            names.same() && self.address.nearly_same_home()
        };
        alike && self.values[BITS_VALUE] >= CERTAIN && self.values[CROWD_VALUE] < 1.0
    }

    /// Returns true when a person should look at the pair.
    fn is_asked(&self, chance: f64) -> bool {
        let names = &self.names;
        // These are few, and nobody but a person can know.
        let is_always_asked = !self.a_contact_differs()
            && !self.in_a_crowd
            && (self.address.same_home() || self.email == Agreement::Same)
            && (names.perhaps_junior || names.other_given_of_one_family());
        // Of a crowd only what is probable is asked: there are too many questions otherwise.
        let least = if self.in_a_crowd { 0.5 } else { LIKELY };
        self.has_more_than_names() && (chance >= least || is_always_asked)
    }

    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = Vec::with_capacity(4);
        contact::add_reasons(self.email, self.phone, &mut reasons);
        self.address.add_reasons(&mut reasons);
        self.names.add_reasons(&mut reasons);
        reasons
    }

    /// Fills in what the chance is made of, in the order of [`chance::NAMES`].
    fn fill(&mut self, bits: f64, x: Rarity, y: Rarity) {
        use chance::flag;
        let (names, address) = (&self.names, &self.weighed);
        let bits = bits.clamp(-20.0, 30.0) as f32;
        let agreement = |agreement: Agreement| {
            [Agreement::Same, Agreement::Close, Agreement::Different]
                .map(|one| flag(agreement == one))
        };
        let (given, family) = (chance::given(names.given), chance::family(names.family));
        let [email, phone, zip] = [self.email, self.phone, address.zip].map(agreement);
        let same_home = address.same_street();
        let other_given = names.given != Similarity::Same;
        let other_family = names.family != Similarity::Same;
        // Without a street all hangs on how rare the name is.
        let rarity = if names.same() && address.street == Agreement::Missing {
            x.given.min(y.given) + x.family.min(y.family)
        } else {
            0.0
        };
        let values = [1.0, bits, (bits - 12.0).max(0.0)]
            .into_iter()
            .chain(given)
            .chain([flag(names.is_slip())])
            .chain(family)
            .chain([flag(names.swapped), flag(names.perhaps_junior)])
            .chain(email)
            .chain(phone)
            .chain([
                flag(same_home),
                flag(address.similar_street()),
                flag(address.other_street()),
                flag(address.street == Agreement::Missing),
            ])
            .chain(zip)
            .chain([
                flag(address.unit == Agreement::Different),
                flag(address.unit_missing_once),
                address.crowd(x, y),
                flag(same_home && other_given),
                flag(same_home && other_family),
                flag(self.same_contact() && other_given),
                flag(same_home && names.same()),
                rarity,
                (rarity - 16.0).max(0.0),
            ]);
        for (place, value) in self.values.iter_mut().zip(values) {
            *place = value;
        }
    }
}

/// The place of the bits among the values.
const BITS_VALUE: usize = 1;

/// The place of the crowd among the values.
const CROWD_VALUE: usize = 37;

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
