//! Compares two people's names.

use super::super::normalize::{FullName, Name};
use super::super::{frequency, nickname};
use super::{Rarity, Reason, SIMILAR, similarity};
use crate::matching::Similarity;

/// The comparison of two people's names, swapped if they agree better that way.
pub(super) struct NameComparison {
    pub given: Similarity,
    pub family: Similarity,
    pub swapped: bool,
    /// One of two given names that are a letter or two apart is a known name, and the other one is
    /// not: a slip of the finger, not a twin.
    is_slip: bool,
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
        let all_same = |swapped| {
            Some(Self {
                given: Similarity::Same,
                family: Similarity::Same,
                swapped,
                is_slip: false,
                perhaps_junior,
            })
        };
        match same_words(a, b) {
            Some(Order::Same) => return all_same(false),
            Some(Order::Other) => return all_same(true),
            None => {}
        }
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
            return if agree_swapped() {
                all_same(true)
            } else {
                None
            };
        }
        let family = compare_names(&a.family, &b.family, false);
        Some(Self {
            given,
            family,
            swapped: false,
            is_slip: matches!(given, Similarity::Letters(_)) && is_known(a) != is_known(b),
            perhaps_junior,
        })
    }

    /// Compares the names of two people who share a mailbox that is one person's: their given names
    /// differ. `None` if anything else of their names does.
    pub(super) fn of_one_mailbox(a: &FullName, b: &FullName) -> Option<Self> {
        let family = compare_names(&a.family, &b.family, false);
        let is_one = a.generation == b.generation
            && matches!(family, Similarity::Same | Similarity::Letters(1));
        is_one.then_some(Self {
            given: Similarity::Different,
            family,
            swapped: false,
            is_slip: false,
            perhaps_junior: false,
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

    /// Returns true for the same given name and family names a letter or two apart.
    pub(super) fn same_but_family_letters(&self) -> bool {
        self.given == Similarity::Same
            && matches!(self.family, Similarity::Letters(_))
            && !self.swapped
    }

    /// Returns true when the given names are a slip of the finger apart, and the family names are
    /// the same.
    pub(super) fn is_slip(&self) -> bool {
        self.is_slip && self.family == Similarity::Same
    }

    /// Returns true for one family name and given names of which one person may use both.
    pub(super) fn other_given_of_one_family(&self) -> bool {
        self.family == Similarity::Same
            && matches!(
                self.given,
                Similarity::Nickname | Similarity::Part | Similarity::Different
            )
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
        // Who leaves the given name out is mostly somebody else of the family.
        let missing = if self.given == Similarity::Missing {
            -4.0
        } else {
            0.0
        };
        let bits = if self.swapped {
            x.given.min(y.family) + x.family.min(y.given) - 3.0
        } else {
            missing
                + weight(self.given, x.given.min(y.given), -8.0)
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
    if a.is_same(b) {
        return Similarity::Same;
    }
    if a.is_latin() != b.is_latin() {
        return Similarity::OtherScript;
    }
    if let Some(part) = compare_parts(a, b) {
        return part;
    }
    let same_first_word = a.words().next() == b.words().next();
    if are_given_names && !same_first_word && are_nicknames(a, b) {
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

/// Returns true when one name can be short for the other. Who has two given names may use the
/// second: "Beto" is Luis Alberto.
fn are_nicknames(a: &Name, b: &Name) -> bool {
    let any = |one: &Name, other: &Name| {
        let words = || one.nicknames.into_iter().chain(one.others.iter().copied());
        other
            .nicknames
            .into_iter()
            .any(|number| words().any(|word| nickname::are_alike(number, word)))
    };
    // The second words of both say little: Maria Elena and Rosa Helen are two people.
    let are_alike = |a: &Name, b: &Name| {
        a.nicknames.iter().any(|one| {
            b.nicknames
                .iter()
                .any(|other| nickname::are_alike(*one, *other))
        })
    };
    match (a.words.is_empty(), b.words.is_empty()) {
        (true, true) | (false, false) => are_alike(a, b),
        (true, false) => any(b, a),
        (false, true) => any(a, b),
    }
}

/// Returns true when a given name is one that people have.
fn is_known(name: &FullName) -> bool {
    let given = &*name.given.whole;
    frequency::given(given).is_some() || nickname::number(given) != 0
}

/// The order of the words of two names that have the same words.
enum Order {
    Same,
    Other,
}

/// Compares all words of two names, wherever they stand: what one takes for a second given name is
/// a family name to another, and Vietnamese names begin with the family's. `None` if the words are
/// not the same, or if they stand in the same fields.
fn same_words(a: &FullName, b: &FullName) -> Option<Order> {
    let length = |name: &FullName| name.given.whole.len() + name.family.whole.len();
    let is_empty = |name: &FullName| name.given.is_empty() || name.family.is_empty();
    // Most pairs end here.
    if length(a) != length(b)
        || a.given.letters | a.family.letters != b.given.letters | b.family.letters
        || a.given.whole == b.given.whole
        || is_empty(a)
        || is_empty(b)
    {
        return None;
    }
    let words = |name: &'_ FullName| -> Vec<String> {
        let words = name.given.words().chain(name.family.words());
        words.map(str::to_owned).collect()
    };
    let (mut one, mut other) = (words(a), words(b));
    if one == other {
        return Some(Order::Same);
    }
    // Two words in each other's place are compared with the slips that people make.
    if one.len() < 3 {
        return None;
    }
    one.sort_unstable();
    other.sort_unstable();
    (one == other).then_some(Order::Other)
}

/// Finds names that are a part of each other: all words of one are among the other's. An initial
/// stands for a word if it is the first: "Maria" and "Maria Elena", "Luis" and "José Luis", "M." and
/// "Maria".
fn compare_parts(a: &Name, b: &Name) -> Option<Similarity> {
    let is_initial = |short: &str, long: &str| {
        let mut letters = short.chars();
        letters
            .next()
            .is_some_and(|first| letters.next().is_none() && long.starts_with(first))
    };
    let matches = |a: &str, b: &str| a == b || is_initial(a, b) || is_initial(b, a);
    // Most names have one word, and most pairs end here.
    if a.words.is_empty() && b.words.is_empty() {
        let is_part = a.whole != b.whole && matches(&a.whole, &b.whole);
        return is_part.then_some(Similarity::Initial);
    }
    let (first_a, first_b) = (a.words().next()?, b.words().next()?);
    if matches(first_a, first_b) && first_a != first_b {
        return Some(Similarity::Initial);
    }
    let is_same_first = first_a == first_b;
    let within = |few: &Name, many: &Name| {
        few.words().all(|word| {
            many.words().any(|other| {
                if is_same_first {
                    matches(word, other)
                } else {
                    word == other && word.chars().count() > 1
                }
            })
        })
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
