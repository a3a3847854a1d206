//! Compares two people's names.

use super::super::nickname;
use super::super::normalize::{FullName, Name};
use super::{Rarity, Reason, SIMILAR, similarity};
use crate::matching::Similarity;

/// The comparison of two people's names, swapped if they agree better that way.
pub(super) struct NameComparison {
    given: Similarity,
    family: Similarity,
    swapped: bool,
    /// Only one of the two has a Jr. or the like.
    pub perhaps_junior: bool,
}

impl NameComparison {
    /// Compares two names; `None` if they are two people's.
    pub(super) fn new(a: &FullName, b: &FullName) -> Option<Self> {
        if a.generation != b.generation && a.generation != 0 && b.generation != 0 {
            return None;
        }
        let perhaps_junior = a.generation != b.generation;
        let given = compare_names(&a.given, &b.given, true);
        // Most pairs are ruled out here, so the swapped names are compared only for those that
        // would be.
        let agree_swapped = || {
            let close = |a: &Name, b: &Name| {
                matches!(
                    compare_names(a, b, false),
                    Similarity::Same | Similarity::Letters(1)
                ) && !a.is_empty()
            };
            close(&a.given, &b.family) && close(&a.family, &b.given)
        };
        if given == Similarity::Different {
            return agree_swapped().then_some(Self {
                given: Similarity::Same,
                family: Similarity::Same,
                swapped: true,
                perhaps_junior,
            });
        }
        let family = compare_names(&a.family, &b.family, false);
        Some(Self {
            given,
            family,
            swapped: false,
            perhaps_junior,
        })
    }

    pub(super) fn same(&self) -> bool {
        self.given == Similarity::Same && self.family == Similarity::Same && !self.swapped
    }

    /// Returns true when the names are alike enough for an exact link. The given names must be the
    /// same: one letter apart may be a twin's.
    pub(super) fn exact(&self) -> bool {
        self.given == Similarity::Same
            && matches!(self.family, Similarity::Same | Similarity::Letters(1))
            && !self.perhaps_junior
    }

    /// Returns true when the family names differ and the given names are not clearly the same.
    pub(super) fn doubtful(&self) -> bool {
        self.family == Similarity::Different
            && !matches!(
                self.given,
                Similarity::Same | Similarity::Letters(1) | Similarity::OtherScript
            )
    }

    pub(super) fn weight(&self, x: Rarity, y: Rarity) -> f32 {
        let weight = |similarity, bits: f32, different: f32| match similarity {
            Similarity::Same => bits,
            Similarity::Letters(1) => (bits - 2.5).clamp(1.0, 7.0),
            Similarity::Letters(_) => (bits - 4.5).clamp(0.0, 5.0),
            Similarity::Part => (bits - 2.5).clamp(1.0, 7.0),
            Similarity::Nickname => 4.5,
            Similarity::Initial => 3.0,
            Similarity::Alike => 0.5,
            Similarity::Missing | Similarity::OtherScript => 0.0,
            Similarity::Different => different,
        };
        let bits = if self.swapped {
            x.given.min(y.family) + x.family.min(y.given) - 3.0
        } else {
            weight(self.given, x.given.min(y.given), -8.0)
                + weight(self.family, x.family.min(y.family), -5.0)
        };
        if self.perhaps_junior {
            bits - 3.0
        } else {
            bits
        }
    }

    pub(super) fn add_reasons(&self, reasons: &mut Vec<Reason>) {
        if self.swapped {
            reasons.push(Reason::NamesSwapped);
        } else if self.same() {
            reasons.push(Reason::SameName);
        } else {
            reasons.push(Reason::GivenName(self.given));
            reasons.push(Reason::FamilyName(self.family));
        }
        if self.perhaps_junior {
            reasons.push(Reason::PerhapsJunior);
        }
    }
}

fn compare_names(a: &Name, b: &Name, are_given_names: bool) -> Similarity {
    if a.is_empty() || b.is_empty() {
        return Similarity::Missing;
    }
    if a.whole == b.whole {
        return Similarity::Same;
    }
    if a.is_latin() != b.is_latin() {
        return Similarity::OtherScript;
    }
    if let Some(part) = compare_parts(a, b) {
        return part;
    }
    let same_first_word = a.words().next() == b.words().next();
    if are_given_names && !same_first_word && nickname::overlap(a.nicknames, b.nicknames) {
        return Similarity::Nickname;
    }
    // A wrong letter adds at most one letter to a name's set and removes at most one.
    if (a.letters ^ b.letters).count_ones() > 6 {
        return Similarity::Different;
    }
    match compare_letters(&a.whole, &b.whole) {
        // Maria Elena and Maria José are sisters.
        Similarity::Alike if are_given_names && same_first_word => Similarity::Different,
        similarity => similarity,
    }
}

/// Finds names that are a part of each other: all words of one are among the other's, and the first
/// words are the same. An initial stands for a word: "Maria" and "Maria Elena", "M." and "Maria".
fn compare_parts(a: &Name, b: &Name) -> Option<Similarity> {
    let is_initial = |short: &str, long: &str| {
        let mut letters = short.chars();
        letters
            .next()
            .is_some_and(|first| letters.next().is_none() && long.starts_with(first))
    };
    let matches = |a: &str, b: &str| a == b || is_initial(a, b) || is_initial(b, a);
    let (first_a, first_b) = (a.words().next()?, b.words().next()?);
    if !matches(first_a, first_b) {
        return None;
    }
    if first_a != first_b {
        return Some(Similarity::Initial);
    }
    let within = |few: &Name, many: &Name| {
        few.words()
            .all(|word| many.words().any(|other| matches(word, other)))
    };
    (within(a, b) || within(b, a)).then_some(Similarity::Part)
}

fn compare_letters(a: &str, b: &str) -> Similarity {
    let (length_a, length_b) = (a.chars().count(), b.chars().count());
    let (shorter, longer) = (length_a.min(length_b), length_a.max(length_b));
    if longer - shorter <= 2 && shorter >= 3 {
        match strsim::osa_distance(a, b) {
            1 => return Similarity::Letters(1),
            2 if shorter >= 6 => return Similarity::Letters(2),
            _ => {}
        }
    }
    if shorter >= 4 && similarity(a, b) >= SIMILAR {
        Similarity::Alike
    } else {
        Similarity::Different
    }
}
