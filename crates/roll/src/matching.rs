//! Finds people who signed twice (record linkage). Identities go in; links between their indexes in
//! the slice come out.
//!
//! - `normalize`, `street`: remove differences that mean nothing
//! - `nickname`, `frequency`: which given names can be one person's, and how common names are
//! - `block`: chooses which pairs are compared at all
//! - `compare`: weighs the agreement of two people's fields, vetoes links within a household, and
//!   says how probable a link is
//! - `cluster`: joins links into clusters, each one person, and chooses the consent that holds
//!
//! An exact link holds by itself and can be undone. A likely link is for a person to decide, and
//! gives its reasons. Two people of one household are never counted once, whatever they share: a
//! family has one street, one telephone and often one mailbox.

mod block;
#[cfg(test)]
mod cases;
mod cluster;
mod compare;
mod frequency;
mod nickname;
mod normalize;
mod street;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;

use rayon::prelude::*;
use serde::Serialize;

use normalize::{FullName, Normalized};

use petition::signature::Signature;

/// The identity of one signer as it was typed. Any field may be empty.
#[derive(Clone, Copy, Default)]
pub struct Identity<'a> {
    /// The given name.
    pub given_name: &'a str,
    /// The family name.
    pub family_name: &'a str,
    /// The e-mail address.
    pub email: &'a str,
    /// The telephone number.
    pub phone: &'a str,
    /// House number and street.
    pub street: &'a str,
    /// The ZIP code.
    pub zip: &'a str,
    /// The name of the city.
    pub city: &'a str,
    /// The name or code of the state.
    pub state: &'a str,
}

impl<'a> Identity<'a> {
    /// The identity in a signature.
    #[must_use]
    pub fn from_signature(signature: &'a Signature) -> Self {
        Self {
            given_name: signature.given_name(),
            family_name: signature.family_name(),
            email: signature.email(),
            phone: signature.phone(),
            street: signature.street(),
            zip: signature.zip(),
            city: signature.city(),
            state: signature.state(),
        }
    }
}

impl fmt::Debug for Identity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(..)")
    }
}

/// The similarity of two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Similarity {
    /// The same, apart from case, accents and spaces.
    Same,
    /// This number of letters apart.
    Letters(u8),
    /// One is short for the other.
    Nickname,
    /// One is the other's initial.
    Initial,
    /// One is a part of the other, as when a second name was left out.
    Part,
    /// Similar by the Jaro-Winkler measure.
    Alike,
    /// One of them was not given.
    Missing,
    /// Written in two scripts, so they cannot be compared.
    OtherScript,
    /// Two different names.
    Different,
}

/// A reason why two records are linked. Screens show reasons in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same e-mail address.
    SameEmail,
    /// E-mail addresses one letter apart.
    EmailOneLetterApart,
    /// The same telephone number.
    SamePhone,
    /// Telephone numbers one digit apart.
    PhoneOneDigitApart,
    /// The same ZIP code, house number and street.
    SameZipAndStreet,
    /// The same house number and street; the ZIP code is missing or differs.
    SameStreet,
    /// Nearly the same house number and street.
    SimilarStreet,
    /// The same ZIP code.
    SameZip,
    /// The same city.
    SameCity,
    /// The same given and family name.
    SameName,
    /// Given and family name in each other's place.
    NamesSwapped,
    /// The similarity of the given names.
    GivenName(Similarity),
    /// The similarity of the family names.
    FamilyName(Similarity),
    /// Only one has a Jr. or the like: perhaps a parent and a child.
    PerhapsJunior,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name =
            |f: &mut fmt::Formatter<'_>, which: &str, similarity: &Similarity| match similarity {
                Similarity::Same => write!(f, "same {which} name"),
                Similarity::Letters(1) => write!(f, "{which} name one letter apart"),
                Similarity::Letters(letters) => write!(f, "{which} name {letters} letters apart"),
                Similarity::Nickname => write!(f, "{which} name a short form of the other"),
                Similarity::Initial => write!(f, "{which} name an initial of the other"),
                Similarity::Part => write!(f, "{which} name a part of the other"),
                Similarity::Alike => write!(f, "{which} name similar"),
                Similarity::Missing => write!(f, "no {which} name"),
                Similarity::OtherScript => write!(f, "{which} name in another script"),
                Similarity::Different => write!(f, "{which} name differs"),
            };
        match self {
            Self::SameEmail => f.write_str("same e-mail"),
            Self::EmailOneLetterApart => f.write_str("e-mail one letter apart"),
            Self::SamePhone => f.write_str("same telephone"),
            Self::PhoneOneDigitApart => f.write_str("telephone one digit apart"),
            Self::SameZipAndStreet => f.write_str("same ZIP and street"),
            Self::SameStreet => f.write_str("same street"),
            Self::SimilarStreet => f.write_str("similar street"),
            Self::SameZip => f.write_str("same ZIP"),
            Self::SameCity => f.write_str("same city"),
            Self::SameName => f.write_str("same name"),
            Self::NamesSwapped => f.write_str("first and last name swapped"),
            Self::GivenName(similarity) => name(f, "first", similarity),
            Self::FamilyName(similarity) => name(f, "last", similarity),
            Self::PerhapsJunior => f.write_str("only one is a Jr. or Sr."),
        }
    }
}

/// Returns true when the names of two signatures say that they are two people's, whatever else
/// they share.
pub(crate) fn are_two_people(a: &Signature, b: &Signature) -> bool {
    let [a, b] = [a, b].map(|one| Normalized::new(&Identity::from_signature(one)).name);
    compare::household_veto(&a, &b)
}

/// The strength of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// The link holds by itself and can be undone.
    Exact,
    /// A person has to decide.
    Likely,
}

/// A link between two records that are, or may be, one person's.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The index of the first record in the slice.
    pub a: usize,
    /// The index of the second record, greater than `a`.
    pub b: usize,
    /// Tells an exact link from a likely one.
    pub strength: Strength,
    /// The probability that both are one person's, from 0 to 1.
    pub score: f32,
    /// The reasons for the link.
    pub reasons: Vec<Reason>,
}

impl Link {
    /// Returns true when the link holds by itself.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.strength == Strength::Exact
    }
}

/// All links of a roll.
#[derive(Default)]
pub struct Links {
    /// Sorted by `a`, then `b`.
    links: Vec<Link>,
    /// The records that have links.
    linked: HashMap<usize, Linked>,
}

/// A record that has links.
#[derive(Default)]
struct Linked {
    /// The indexes of its links.
    links: Vec<usize>,
    /// Its name, for the veto between clusters.
    name: FullName,
    /// A hash of what was typed. It gives equally sure links a fixed order.
    fingerprint: u64,
}

impl Links {
    /// Finds the links between all identities of a roll.
    #[must_use]
    pub fn find(identities: &[Identity<'_>]) -> Self {
        let people: Vec<Normalized> = identities.par_iter().map(Normalized::new).collect();
        let comparer = compare::Comparer::new(&people);
        let mut links = block::compare_pairs(&people, |a, b| {
            let (strength, score, reasons) = comparer.compare(&people, a, b)?;
            Some(Link {
                a,
                b,
                strength,
                score,
                reasons,
            })
        });
        links.par_sort_unstable_by_key(|link| (link.a, link.b));
        links.dedup_by_key(|link| (link.a, link.b));
        let mut linked = HashMap::<usize, Linked>::new();
        for (at, link) in links.iter().enumerate() {
            for record in [link.a, link.b] {
                linked.entry(record).or_default().links.push(at);
            }
        }
        for (at, person) in people.into_iter().enumerate() {
            if let Some(linked) = linked.get_mut(&at) {
                (linked.name, linked.fingerprint) = (person.name, person.fingerprint);
            }
        }
        Self { links, linked }
    }

    /// What is known of each two identities that are compared, with their indexes: what the chances
    /// of links are fitted to. It is for whoever fits them, not for a roll.
    #[must_use]
    pub fn values(identities: &[Identity<'_>]) -> Vec<(usize, usize, Vec<f32>)> {
        let people: Vec<Normalized> = identities.par_iter().map(Normalized::new).collect();
        let comparer = compare::Comparer::new(&people);
        let mut all = block::compare_pairs(&people, |a, b| {
            Some((a, b, comparer.values(&people, a, b)?.to_vec()))
        });
        all.sort_unstable_by_key(|(a, b, _)| (*a, *b));
        all.dedup_by_key(|(a, b, _)| (*a, *b));
        all
    }

    /// The names of the [`values`](Self::values), in their order.
    #[must_use]
    pub fn names_of_values() -> &'static [&'static str] {
        &compare::chance::NAMES
    }

    /// The links, sorted by their records.
    #[must_use]
    pub fn all(&self) -> &[Link] {
        &self.links
    }

    /// The links of one record.
    pub(crate) fn of_record(&self, record: usize) -> impl Iterator<Item = &Link> {
        self.linked
            .get(&record)
            .into_iter()
            .flat_map(|linked| &linked.links)
            .filter_map(|at| self.links.get(*at))
    }
}

impl fmt::Debug for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Links({})", self.links.len())
    }
}
