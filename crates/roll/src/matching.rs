//! Who signed twice. Pure: persons in, links between their places in the slice out.
//!
//! - `plain`, `nickname`: words without what makes no difference
//! - `block`: which two are compared at all
//! - `compare`: what agrees, what it weighs, what forbids a link
//! - `group`: who is one person, and what of them counts
//!
//! An exact link holds by itself and can be undone; a likely one is for a person to decide, and
//! says why it is likely. Two people of one household are never linked, whatever they share: a
//! family has one street, one telephone and often one mailbox.

mod block;
mod cluster;
mod compare;
mod nickname;
mod normalize;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;

use rayon::prelude::*;
use serde::Serialize;

use normalize::{Called, Normalized};

use petition::signature::Signature;

/// What is known of one signer, as typed; any of it may be empty.
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
    /// The city.
    pub city: &'a str,
    /// The state.
    pub state: &'a str,
}

impl<'a> Identity<'a> {
    /// Who signed.
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

/// How two names are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same, but for case, accents and gaps.
    Same,
    /// So many letters apart.
    Letters(u8),
    /// One is short for the other.
    Nickname,
    /// One is the other's initial.
    Initial,
    /// One is a part of the other: a second name was left out.
    Part,
    /// Similar.
    Alike,
    /// One of them was not given.
    Missing,
    /// Written in two scripts: they cannot be compared.
    OtherScript,
    /// Different.
    Different,
}

/// Why two records are linked. A screen shows them in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
    /// House number and street are nearly the same.
    SimilarStreet,
    /// The same ZIP code.
    SameZip,
    /// The same city.
    SameCity,
    /// The same given and family name.
    SameName,
    /// Given and family name stand in each other's place.
    NamesSwapped,
    /// How the given names are alike.
    GivenName(Likeness),
    /// How the family names are alike.
    FamilyName(Likeness),
    /// One of them is a Jr. or the like: perhaps a parent and a child.
    PerhapsJunior,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |f: &mut fmt::Formatter<'_>, which: &str, likeness: &Likeness| match likeness {
            Likeness::Same => write!(f, "same {which} name"),
            Likeness::Letters(1) => write!(f, "{which} name one letter apart"),
            Likeness::Letters(letters) => write!(f, "{which} name {letters} letters apart"),
            Likeness::Nickname => write!(f, "{which} name a short form of the other"),
            Likeness::Initial => write!(f, "{which} name an initial of the other"),
            Likeness::Part => write!(f, "{which} name a part of the other"),
            Likeness::Alike => write!(f, "{which} name similar"),
            Likeness::Missing => write!(f, "no {which} name"),
            Likeness::OtherScript => write!(f, "{which} name in another script"),
            Likeness::Different => write!(f, "{which} name differs"),
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
            Self::GivenName(likeness) => name(f, "first", likeness),
            Self::FamilyName(likeness) => name(f, "last", likeness),
            Self::PerhapsJunior => f.write_str("only one is a Jr. or Sr."),
        }
    }
}

/// Whether a link holds by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// It holds by itself, and can be undone.
    Exact,
    /// A person decides.
    Likely,
}

/// Two records that are, or may be, one person's.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// The place of one in the slice.
    pub a: usize,
    /// The place of the other, after `a`.
    pub b: usize,
    /// Whether it holds by itself.
    pub strength: Strength,
    /// How sure it is, from 0 to 1.
    pub score: f32,
    /// Why.
    pub reasons: Vec<Reason>,
}

impl Link {
    /// Whether it holds by itself.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.strength == Strength::Exact
    }
}

/// All links of a roll.
#[derive(Default)]
pub struct Links {
    /// By `a`, then `b`.
    links: Vec<Link>,
    /// The places of the links of a record.
    of: HashMap<usize, Vec<usize>>,
    /// What those are called who have a link: groups need it for the veto.
    called: HashMap<usize, Called>,
    /// By what they are told apart where they are called the same.
    typed: HashMap<usize, u64>,
}

impl Links {
    /// Finds who is there twice.
    #[must_use]
    pub fn find(persons: &[Identity<'_>]) -> Self {
        let plain: Vec<Normalized> = persons.par_iter().map(Normalized::new).collect();
        let scale = compare::Scale::new(&plain);
        let mut links = block::compare(&plain, |a, b| {
            let (strength, score, reasons) = scale.link(&plain, a, b)?;
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
        let mut of = HashMap::<usize, Vec<usize>>::new();
        let (mut called, mut typed) = (HashMap::new(), HashMap::new());
        for (at, link) in links.iter().enumerate() {
            for end in [link.a, link.b] {
                of.entry(end).or_default().push(at);
                called
                    .entry(end)
                    .or_insert_with(|| plain[end].called.clone());
                typed.insert(end, plain[end].typed);
            }
        }
        Self {
            links,
            of,
            called,
            typed,
        }
    }

    /// The links, by their records.
    #[must_use]
    pub fn all(&self) -> &[Link] {
        &self.links
    }

    /// The links of one record.
    pub fn of(&self, record: usize) -> impl Iterator<Item = &Link> {
        self.of
            .get(&record)
            .into_iter()
            .flatten()
            .filter_map(|at| self.links.get(*at))
    }
}

impl fmt::Debug for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Links({})", self.links.len())
    }
}
