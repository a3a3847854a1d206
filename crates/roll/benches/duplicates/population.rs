//! Made-up people who sign at a table. Some sign twice, and most of those sign a little differently
//! each time. The same seed gives the same rows.
//!
//! The difficulties are there on purpose: few ZIP codes around a rally, common names, households
//! with one street and often one mailbox or telephone, parents and children with one name, siblings
//! with similar names.

use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use petition::signature::zip_place;

use super::Row;
use super::names::{FAMILY, GIVEN, HOSTS, KINDS, SHORT, SYLLABLES};

/// Makes rows in random order, of somewhat fewer people than rows.
pub(super) fn rows(count: usize, seed: u64) -> Vec<Row> {
    let mut maker = Maker::new(seed);
    let mut rows = Vec::with_capacity(count + 8);
    while rows.len() < count {
        maker.household(&mut rows);
    }
    rows.truncate(count);
    rows.shuffle(&mut maker.random);
    rows
}

struct Maker {
    random: ChaCha8Rng,
    zips: Vec<(String, String, String)>,
    people: u64,
}

impl Maker {
    fn new(seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut zips: Vec<_> = (501..99_951_u32)
            .filter_map(|code| {
                let code = format!("{code:05}");
                let place = zip_place(&code)?;
                Some((
                    code,
                    place.cities.first()?.to_string(),
                    place.state.to_string(),
                ))
            })
            .collect();
        zips.shuffle(&mut random);
        Self {
            random,
            zips,
            people: 0,
        }
    }

    /// A random index that prefers the beginning of a list: a few entries are common, most are
    /// rare.
    fn skewed_index(&mut self, length: usize) -> usize {
        ((self.random.random::<f64>().powi(3) * length as f64) as usize)
            .min(length.saturating_sub(1))
    }

    fn made_up(&mut self, syllables: usize) -> String {
        let mut name: String = (0..syllables)
            .filter_map(|_| SYLLABLES.choose(&mut self.random).copied())
            .collect();
        if let Some(first) = name.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        name
    }

    fn given(&mut self) -> String {
        if self.random.random_bool(0.8) {
            GIVEN[self.skewed_index(GIVEN.len())].to_owned()
        } else {
            self.made_up(2)
        }
    }

    fn family(&mut self) -> String {
        let syllables = self.random.random_range(2..4);
        if self.random.random_bool(0.5) {
            FAMILY[self.skewed_index(FAMILY.len())].to_owned()
        } else {
            self.made_up(syllables)
        }
    }

    fn phone(&mut self) -> String {
        format!(
            "({}) {}-{:04}",
            self.random.random_range(201..990),
            self.random.random_range(200..999),
            self.random.random_range(0..10_000)
        )
    }

    fn mail(&mut self, given: &str, family: &str) -> String {
        let plain = |name: &str| {
            name.chars()
                .filter(char::is_ascii_alphabetic)
                .collect::<String>()
                .to_lowercase()
        };
        let number: u32 = self.random.random_range(1..9_999);
        let host = HOSTS.choose(&mut self.random).copied().unwrap_or_default();
        match self.random.random_range(0..3) {
            0 => format!("{}.{}{number}@{host}", plain(given), plain(family)),
            1 => format!("{}{number}@{host}", plain(family)),
            _ => format!("{}{}@{host}", self.made_up(3).to_lowercase(), number),
        }
    }

    fn street(&mut self) -> String {
        let number = self.random.random_range(1..4_000);
        let name = if self.random.random_bool(0.3) {
            FAMILY[self.skewed_index(FAMILY.len())].to_owned()
        } else {
            self.made_up(2)
        };
        let kind = KINDS[self.skewed_index(KINDS.len())].0;
        let flat = if self.random.random_bool(0.2) {
            format!(" Apt {}", self.random.random_range(1..60))
        } else {
            String::new()
        };
        format!("{number} {name} {kind}{flat}")
    }

    fn place(&mut self) -> (String, String, String) {
        let at = self.skewed_index(self.zips.len());
        self.zips[at].clone()
    }

    /// Adds the signatures of the people at one address.
    fn household(&mut self, rows: &mut Vec<Row>) {
        let size = *[1, 1, 1, 1, 2, 2, 3, 4]
            .choose(&mut self.random)
            .unwrap_or(&1);
        let family = self.family();
        let (zip, city, state) = self.place();
        let street = self.street();
        let shared_phone = self.random.random_bool(0.3).then(|| self.phone());
        let shared_mail = self
            .random
            .random_bool(0.15)
            .then(|| self.mail("", &family));
        let mut before: Vec<String> = Vec::new();
        for member in 0..size {
            let mut given = self.given();
            let mut suffix = ["", ""];
            match before.first().cloned() {
                // A parent and a child with one name, siblings one letter apart, or another name.
                Some(first) if self.random.random_bool(0.03) => {
                    (given, suffix) = (first, [" Jr.", ""])
                }
                Some(first) if self.random.random_bool(0.02) => {
                    given = typo(&first, &mut self.random)
                }
                _ => {
                    while before.contains(&given) {
                        given = self.made_up(3)
                    }
                }
            }
            before.push(given.clone());
            let family_name = if member > 0 && self.random.random_bool(0.2) {
                self.family()
            } else {
                family.clone()
            };
            let person = Row {
                truth: self.people.to_string(),
                email: shared_mail
                    .clone()
                    .unwrap_or_else(|| self.mail(&given, &family_name)),
                phone: shared_phone.clone().unwrap_or_else(|| self.phone()),
                given_name: given,
                family_name: family_name + suffix[0],
                street: street.clone(),
                zip: zip.clone(),
                city: city.clone(),
                state: state.clone(),
            };
            self.people += 1;
            let times = *[1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3]
                .choose(&mut self.random)
                .unwrap_or(&1);
            rows.extend((0..times).map(|_| self.signs(person.clone())));
        }
    }

    /// One signature of a person, with the mistakes that people make at a windy table.
    fn signs(&mut self, mut row: Row) -> Row {
        let original = row.clone();
        let mut often = |chance: f64| self.random.random_bool(chance);
        let (no_mail, no_phone, no_street, no_zip, no_city) = (
            often(0.3),
            often(0.55),
            often(0.3),
            often(0.04),
            often(0.15),
        );
        let (short, initial, second, swapped, shouted) = (
            often(0.12),
            often(0.02),
            often(0.03),
            often(0.015),
            often(0.1),
        );
        let (other_mail, moved, other_family, plus) =
            (often(0.08), often(0.02), often(0.01), often(0.3));
        let (in_given, in_family, in_mail, in_street, in_zip, in_phone) = (
            often(0.05),
            often(0.06),
            often(0.02),
            often(0.05),
            often(0.02),
            often(0.02),
        );
        if short && let Some((_, short)) = SHORT.iter().find(|(long, _)| *long == row.given_name) {
            row.given_name = (*short).to_owned();
        } else if initial {
            row.given_name = row.given_name.chars().take(1).collect();
        } else if second {
            row.given_name = format!("{} {}", row.given_name, self.given());
        }
        if other_family {
            row.family_name = self.family();
        }
        if other_mail {
            row.email = self.mail(&original.given_name, &original.family_name);
        }
        if moved {
            row.street = self.street();
            (row.zip, row.city, row.state) = self.place();
        }
        if plus {
            for (long, short) in KINDS {
                row.street = row.street.replace(long, short);
            }
            for (accent, plain) in [("í", "i"), ("á", "a"), ("é", "e"), ("ó", "o"), ("ễ", "e")]
            {
                row.family_name = row.family_name.replace(accent, plain);
            }
        }
        for (wrong, field) in [
            (in_given, &mut row.given_name),
            (in_family, &mut row.family_name),
            (in_mail, &mut row.email),
            (in_street, &mut row.street),
            (in_zip, &mut row.zip),
            (in_phone, &mut row.phone),
        ] {
            if wrong {
                *field = typo(field, &mut self.random);
            }
        }
        if swapped {
            std::mem::swap(&mut row.given_name, &mut row.family_name);
        }
        if shouted {
            row.given_name = row.given_name.to_uppercase();
            row.family_name = row.family_name.to_uppercase();
        }
        for (missing, field) in [
            (no_mail, &mut row.email),
            (no_phone, &mut row.phone),
            (no_street, &mut row.street),
            (no_zip, &mut row.zip),
            (no_city, &mut row.city),
        ] {
            if missing {
                field.clear();
            }
        }
        row
    }
}

/// The text with one letter left out, doubled, swapped with the next, or replaced.
fn typo(text: &str, random: &mut ChaCha8Rng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 3 {
        return text.to_owned();
    }
    let at = random.random_range(1..letters.len() - 1);
    match random.random_range(0..4) {
        0 => _ = letters.remove(at),
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, at + 1),
        _ => {
            letters[at] = char::from(if letters[at].is_ascii_digit() {
                random.random_range(b'0'..=b'9')
            } else {
                random.random_range(b'a'..=b'z')
            })
        }
    }
    letters.into_iter().collect()
}
