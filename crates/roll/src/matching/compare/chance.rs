//! The chance that two records are one person's, from what is known about the pair.
//!
//! The sum of the weights says which of two pairs is surer. It is no chance: it takes fields for
//! independent that are not (who shares a name shares a home), and knows nothing of flatmates. So
//! it is one of several values of a logistic regression, which was fitted to labelled rows
//! (`cargo bench -p roll --bench duplicates -- fit FILE…`).

use super::coefficients::COEFFICIENTS;
use crate::matching::Similarity;

/// The number of values that are known about a pair.
pub(in crate::matching) const VALUES: usize = 44;

/// What is known about a pair: the first value is always 1.
pub(in crate::matching) type Values = [f32; VALUES];

/// The names of the values, for whoever fits the coefficients.
pub(in crate::matching) const NAMES: [&str; VALUES] = [
    "always",
    "bits",
    "bits above 12",
    "given: letters 1",
    "given: letters 2",
    "given: nickname",
    "given: initial",
    "given: part",
    "given: alike",
    "given: missing",
    "given: other script",
    "given: different",
    "given: a slip",
    "family: letters 1",
    "family: letters 2",
    "family: part",
    "family: alike",
    "family: missing",
    "family: other script",
    "family: different",
    "swapped",
    "perhaps junior",
    "email: same",
    "email: close",
    "email: different",
    "phone: same",
    "phone: close",
    "phone: different",
    "home: same",
    "street: similar",
    "street: different",
    "street: missing",
    "zip: same",
    "zip: close",
    "zip: different",
    "unit: different",
    "unit: missing once",
    "crowd",
    "same home, given name not the same",
    "same home, family name not the same",
    "same contact, given name not the same",
    "same home, both names the same",
    "same name, no street: rarity of the name",
    "same name, no street: rarity of the name above 16",
];

/// The chance of two records that agree in everything. A father and a son of one name live in one
/// home, and not every one of them writes Jr.; no list of made-up people says how many.
const MOST: f64 = 0.999;

/// The chance from 0 to 1 that a pair with these values is one person's.
pub(super) fn chance(values: &Values) -> f64 {
    let sum: f64 = values
        .iter()
        .zip(COEFFICIENTS)
        .map(|(value, coefficient)| f64::from(*value) * coefficient)
        .sum();
    MOST / (1.0 + (-sum).exp())
}

/// 1 if the statement is true.
pub(super) fn flag(is_true: bool) -> f32 {
    f32::from(u8::from(is_true))
}

/// The values of the similarity of two given names, from "letters 1" to "different".
pub(super) fn given(similarity: Similarity) -> [f32; 9] {
    let is = |one: Similarity| flag(similarity == one);
    [
        is(Similarity::Letters(1)),
        flag(matches!(similarity, Similarity::Letters(2..))),
        is(Similarity::Nickname),
        is(Similarity::Initial),
        is(Similarity::Part),
        is(Similarity::Alike),
        is(Similarity::Missing),
        is(Similarity::OtherScript),
        is(Similarity::Different),
    ]
}

/// The values of the similarity of two family names, from "letters 1" to "different".
pub(super) fn family(similarity: Similarity) -> [f32; 7] {
    let is = |one: Similarity| flag(similarity == one);
    [
        is(Similarity::Letters(1)),
        flag(matches!(similarity, Similarity::Letters(2..))),
        flag(matches!(similarity, Similarity::Part | Similarity::Initial)),
        is(Similarity::Alike),
        is(Similarity::Missing),
        is(Similarity::OtherScript),
        is(Similarity::Different),
    ]
}
