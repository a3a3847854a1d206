//! Two persons beside each other: what agrees, what that weighs, and what forbids a link.
//!
//! Weights are bits, after Fellegi and Sunter: how much more often a thing agrees in one person's
//! two signatures than in two persons'. What is rare in this roll weighs more: two Siobháns say
//! more than two Marias.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use super::normalize::{Called, Name, Normalized};
use super::{Likeness, Reason, Strength, nickname};

/// Without a number of its own a roll of three would find every name common: as if so many
/// strangers were there too.
const STRANGERS: f64 = 1_000.0;

/// Of the persons of a roll, one in so many signs again.
const ONE_IN: f64 = 10.0;

/// A likely link is at least so sure.
const LIKELY: f64 = 0.1;

/// From here on, by Jaro and Winkler, two words are alike; below, two given names are two people.
const ALIKE: f64 = 0.85;

/// How rare a person's words are, in bits.
#[derive(Clone, Copy, Default)]
struct Rare {
    given: f32,
    family: f32,
    street: f32,
    zip: f32,
    city: f32,
}

/// What is needed to compare any two of a roll.
pub(super) struct Scale {
    rare: Vec<Rare>,
    needed: f64,
}

type Hasher = BuildHasherDefault<DefaultHasher>;

impl Scale {
    /// Counts what is common in a roll.
    pub(super) fn new(plain: &[Normalized]) -> Self {
        let people = plain.len() as f64 + STRANGERS;
        let bits = |of: fn(&Normalized) -> &str, most: f64| -> Vec<f32> {
            // A hash stands for the words: a copy of each would take more room than the counts.
            let hasher = Hasher::default();
            let hashes: Vec<u64> = plain.iter().map(|one| hasher.hash_one(of(one))).collect();
            let mut counts = HashMap::<u64, u32, Hasher>::default();
            for hash in &hashes {
                *counts.entry(*hash).or_default() += 1;
            }
            let count = |hash| f64::from(counts.get(hash).copied().unwrap_or_default()) + 1.0;
            hashes
                .iter()
                .map(|hash| (people / count(hash)).log2().min(most) as f32)
                .collect()
        };
        let ((given, family), (street, (zip, city))) = rayon::join(
            || {
                rayon::join(
                    || bits(|one| &one.called.given.whole, 11.0),
                    || bits(|one| &one.called.family.whole, 13.0),
                )
            },
            || {
                rayon::join(
                    || bits(|one| &one.street, 13.0),
                    || rayon::join(|| bits(|one| &one.zip, 12.0), || bits(|one| &one.city, 8.0)),
                )
            },
        );
        let rare = (0..plain.len())
            .map(|at| Rare {
                given: given[at],
                family: family[at],
                street: street[at],
                zip: zip[at],
                city: city[at],
            })
            .collect();
        Self {
            rare,
            needed: (ONE_IN * people).log2(),
        }
    }

    /// The link of two persons, where there is one.
    pub(super) fn link(
        &self,
        plain: &[Normalized],
        a: usize,
        b: usize,
    ) -> Option<(Strength, f32, Vec<Reason>)> {
        let (x, y) = (&plain[a], &plain[b]);
        let (rare_x, rare_y) = (self.rare[a], self.rare[b]);
        let names = Names::new(&x.called, &y.called)?;
        let mut bits = names.weight(rare_x, rare_y);

        let email = mail(&x.email, &y.email);
        bits += match email {
            Words::Same => 16.0,
            Words::Near => 9.0,
            Words::Other => -2.5,
            Words::Missing => 0.0,
        };
        let phone = digits(&x.phone, &y.phone);
        bits += match phone {
            Words::Same => 14.0,
            Words::Near => 5.0,
            Words::Other => -2.0,
            Words::Missing => 0.0,
        };
        // Two of one home whose family names differ are rather two than one who is sometimes called
        // otherwise; and who writes Jr. has a parent of the same name in the same home.
        let reached = email == Words::Same || phone == Words::Same;
        if (names.doubtful() && email != Words::Same) || (names.perhaps_junior && !reached) {
            return None;
        }
        let place = Where::new(x, y);
        bits += place.weight(rare_x, rare_y);

        // Names alone link nobody: half a million people are called John Smith.
        let more = matches!(email, Words::Same | Words::Near)
            || matches!(phone, Words::Same | Words::Near)
            || place.agrees();
        let score = 1.0 / (1.0 + (self.needed - f64::from(bits)).exp2());
        let exact = names.exact()
            && (email == Words::Same
                || phone == Words::Same
                // A father and a son of one name write one address and two mailboxes.
                || (names.same() && place.same_home() && email != Words::Other && phone != Words::Other));
        if !exact && (!more || score < LIKELY) {
            return None;
        }
        let mut reasons = Vec::with_capacity(4);
        match email {
            Words::Same => reasons.push(Reason::SameEmail),
            Words::Near => reasons.push(Reason::EmailOneLetterApart),
            Words::Other | Words::Missing => {}
        }
        match phone {
            Words::Same => reasons.push(Reason::SamePhone),
            Words::Near => reasons.push(Reason::PhoneOneDigitApart),
            Words::Other | Words::Missing => {}
        }
        place.tell(&mut reasons);
        names.tell(&mut reasons);
        Some((
            if exact {
                Strength::Exact
            } else {
                Strength::Likely
            },
            score as f32,
            reasons,
        ))
    }
}

/// Whether what two are called says that they are two: a given name that is another, or a senior
/// and a junior.
///
/// Members of a household share everything else, so nothing else is asked.
pub(super) fn vetoed(a: &Called, b: &Called) -> bool {
    Names::new(a, b).is_none()
}

/// How two persons' names agree, in the order in which that is seen best.
struct Names {
    given: Likeness,
    family: Likeness,
    swapped: bool,
    /// Only one of them has a Jr. or the like.
    perhaps_junior: bool,
}

impl Names {
    /// `None` where the two are two people.
    fn new(a: &Called, b: &Called) -> Option<Self> {
        if a.generation != b.generation && a.generation != 0 && b.generation != 0 {
            return None;
        }
        let perhaps_junior = a.generation != b.generation;
        let given = likeness(&a.given, &b.given, true);
        // Most that are compared differ here: nothing dearer is done for them.
        let crossed = || {
            let close = |one: &Name, other: &Name| {
                matches!(
                    likeness(one, other, false),
                    Likeness::Same | Likeness::Letters(1)
                ) && !one.is_empty()
            };
            close(&a.given, &b.family) && close(&a.family, &b.given)
        };
        if given == Likeness::Different {
            return crossed().then_some(Self {
                given: Likeness::Same,
                family: Likeness::Same,
                swapped: true,
                perhaps_junior,
            });
        }
        let family = likeness(&a.family, &b.family, false);
        Some(Self {
            given,
            family,
            swapped: false,
            perhaps_junior,
        })
    }

    fn same(&self) -> bool {
        self.given == Likeness::Same && self.family == Likeness::Same && !self.swapped
    }

    /// Whether an exact link may stand on them: a given name one letter apart may be a twin's.
    fn exact(&self) -> bool {
        self.given == Likeness::Same
            && matches!(self.family, Likeness::Same | Likeness::Letters(1))
            && !self.perhaps_junior
    }

    /// Whether neither name is rightly the same.
    fn doubtful(&self) -> bool {
        self.family == Likeness::Different
            && !matches!(
                self.given,
                Likeness::Same | Likeness::Letters(1) | Likeness::OtherScript
            )
    }

    fn weight(&self, x: Rare, y: Rare) -> f32 {
        let weight = |likeness, bits: f32, differs: f32| match likeness {
            Likeness::Same => bits,
            Likeness::Letters(1) => (bits - 2.5).clamp(1.0, 7.0),
            Likeness::Letters(_) => (bits - 4.5).clamp(0.0, 5.0),
            Likeness::Part => (bits - 2.5).clamp(1.0, 7.0),
            Likeness::Nickname => 4.5,
            Likeness::Initial => 3.0,
            Likeness::Alike => 0.5,
            Likeness::Missing | Likeness::OtherScript => 0.0,
            Likeness::Different => differs,
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

    fn tell(&self, reasons: &mut Vec<Reason>) {
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

/// How alike two names are.
fn likeness(a: &Name, b: &Name, given: bool) -> Likeness {
    if a.is_empty() || b.is_empty() {
        return Likeness::Missing;
    }
    if a.whole == b.whole {
        return Likeness::Same;
    }
    if a.is_latin() != b.is_latin() {
        return Likeness::OtherScript;
    }
    if let Some(part) = part(a, b) {
        return part;
    }
    let same_first = a.words().next() == b.words().next();
    if given && !same_first && nickname::same(a.nicknames, b.nicknames) {
        return Likeness::Nickname;
    }
    // Each letter that is typed wrong adds and takes away at most one.
    if (a.letters ^ b.letters).count_ones() > 6 {
        return Likeness::Different;
    }
    match letters_apart(&a.whole, &b.whole) {
        // Maria Elena and Maria José are sisters.
        Likeness::Alike if given && same_first => Likeness::Different,
        likeness => likeness,
    }
}

/// Whether all words of one are among the other's, the first as its first: "Maria" and "Maria
/// Elena", "M." and "Maria".
fn part(a: &Name, b: &Name) -> Option<Likeness> {
    let initial = |one: &str, other: &str| {
        let mut letters = one.chars();
        letters
            .next()
            .is_some_and(|first| letters.next().is_none() && other.starts_with(first))
    };
    let matches =
        |one: &str, other: &str| one == other || initial(one, other) || initial(other, one);
    let (first_a, first_b) = (a.words().next()?, b.words().next()?);
    if !matches(first_a, first_b) {
        return None;
    }
    if first_a != first_b {
        return Some(Likeness::Initial);
    }
    let within = |few: &Name, many: &Name| {
        few.words()
            .all(|word| many.words().any(|other| matches(word, other)))
    };
    (within(a, b) || within(b, a)).then_some(Likeness::Part)
}

fn letters_apart(a: &str, b: &str) -> Likeness {
    let (long_a, long_b) = (a.chars().count(), b.chars().count());
    let (shorter, longer) = (long_a.min(long_b), long_a.max(long_b));
    if longer - shorter <= 2 && shorter >= 3 {
        match strsim::osa_distance(a, b) {
            1 => return Likeness::Letters(1),
            2 if shorter >= 6 => return Likeness::Letters(2),
            _ => {}
        }
    }
    if shorter >= 4 && alike(a, b) >= ALIKE {
        Likeness::Alike
    } else {
        Likeness::Different
    }
}

/// Jaro and Winkler's measure depends on which comes first; the lesser always does.
fn alike(a: &str, b: &str) -> f64 {
    let (a, b) = if a.cmp(b) == Ordering::Greater {
        (b, a)
    } else {
        (a, b)
    };
    strsim::jaro_winkler(a, b)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Same,
    Near,
    Other,
    Missing,
}

fn words(a: &str, b: &str, near: impl FnOnce() -> bool) -> Words {
    match (a, b) {
        ("", _) | (_, "") => Words::Missing,
        (a, b) if a == b => Words::Same,
        _ if near() => Words::Near,
        _ => Words::Other,
    }
}

fn mail(a: &str, b: &str) -> Words {
    words(a, b, || {
        // One letter is the difference between two mailboxes of a family too, where it is a digit:
        // anna1, anna2.
        let letters = |mail: &str| {
            mail.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        a.len() >= 10
            && a.len().abs_diff(b.len()) <= 1
            && letters(a) == letters(b)
            && strsim::osa_distance(a, b) == 1
    })
}

fn digits(a: &str, b: &str) -> Words {
    words(a, b, || {
        a.len() == b.len() && strsim::osa_distance(a, b) == 1
    })
}

/// How two persons' places agree.
struct Where {
    number: Words,
    street: Words,
    unit: Words,
    zip: Words,
    city: Words,
    state: Words,
}

impl Where {
    fn new(a: &Normalized, b: &Normalized) -> Self {
        let slip = |a: &str, b: &str| {
            a.len() == b.len() && a.len() >= 4 && strsim::osa_distance(a, b) == 1
        };
        let name = |a: &str, b: &str| a.len().min(b.len()) >= 4 && alike(a, b) >= 0.9;
        Self {
            number: words(&a.number, &b.number, || {
                a.number.len().max(b.number.len()) >= 3
                    && strsim::osa_distance(&a.number, &b.number) == 1
            }),
            street: words(&a.street, &b.street, || name(&a.street, &b.street)),
            unit: words(&a.unit, &b.unit, || false),
            zip: words(&a.zip, &b.zip, || slip(&a.zip, &b.zip)),
            city: words(&a.city, &b.city, || name(&a.city, &b.city)),
            state: words(&a.state, &b.state, || false),
        }
    }

    /// Same street and number, as far as both say so.
    fn same_street(&self) -> bool {
        self.street == Words::Same && self.number == Words::Same && self.unit != Words::Other
    }

    fn similar_street(&self) -> bool {
        !self.same_street()
            && matches!(
                (self.street, self.number),
                (Words::Same | Words::Near, Words::Same | Words::Near)
                    | (Words::Same, Words::Missing)
            )
    }

    fn same_home(&self) -> bool {
        self.same_street() && self.zip == Words::Same && self.state != Words::Other
    }

    fn agrees(&self) -> bool {
        self.zip == Words::Same
            || self.same_street()
            || self.similar_street()
            || self.city == Words::Same
    }

    fn weight(&self, x: Rare, y: Rare) -> f32 {
        let street = x.street.min(y.street);
        let mut bits = match (self.street, self.number) {
            _ if self.same_street() => street + 6.0,
            (Words::Same, Words::Same) => street,
            (Words::Same, Words::Near) | (Words::Near, Words::Same) => (street + 1.0).min(11.0),
            (Words::Near, Words::Near) => 5.0,
            (Words::Same, Words::Missing) => (street - 1.0).min(9.0),
            (Words::Near, Words::Missing) | (Words::Same, Words::Other) => 3.0,
            (Words::Near, Words::Other) => 0.0,
            (Words::Other, Words::Same) => 1.0,
            (Words::Other, _) => -4.0,
            (Words::Missing, _) => 0.0,
        };
        bits += match self.zip {
            Words::Same => x.zip.min(y.zip),
            Words::Near => 3.0,
            Words::Other => -4.0,
            Words::Missing => 0.0,
        };
        // A ZIP code says which city.
        bits += match self.city {
            Words::Same if self.zip != Words::Same => x.city.min(y.city),
            Words::Same => 0.5,
            Words::Near => 1.0,
            Words::Other => -2.0,
            Words::Missing => 0.0,
        };
        if self.state == Words::Other {
            bits - 2.0
        } else {
            bits
        }
    }

    fn tell(&self, reasons: &mut Vec<Reason>) {
        let zip = self.zip == Words::Same;
        if self.same_street() {
            reasons.push(if zip {
                Reason::SameZipAndStreet
            } else {
                Reason::SameStreet
            });
        } else {
            if self.similar_street() {
                reasons.push(Reason::SimilarStreet);
            }
            if zip {
                reasons.push(Reason::SameZip);
            }
        }
        if !zip && self.city == Words::Same {
            reasons.push(Reason::SameCity);
        }
    }
}
