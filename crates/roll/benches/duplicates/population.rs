//! Made-up people who sign at a table, to tune on. Some sign twice, and most of those sign a little
//! differently each time. The same seed gives the same rows.
//!
//! The difficulties are there on purpose: few ZIP codes around a rally, common names, households
//! with one street and often one mailbox or telephone, parents and children with one name, siblings
//! with similar names.

use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use petition::signature::zip_place;

use super::Row;
use super::names::{FAMILY, GIVEN, HOSTS, KINDS, Names, SHORT, SYLLABLES};

/// Makes rows in random order, of somewhat fewer people than rows.
pub(super) fn rows(count: usize, seed: u64) -> Vec<Row> {
    let mut maker = Maker::new(seed, count);
    let mut rows = Vec::with_capacity(count + 8);
    while rows.len() < count {
        let (place, street) = (maker.place(), maker.street());
        match maker.random.random_range(0..1_000) {
            // A nursing home or a dormitory: strangers at one address, some with a room.
            0..=2 => {
                for _ in 0..maker.random.random_range(15..200) {
                    maker.household(1, &place, &street, &mut rows);
                }
            }
            // A building with flats.
            3..=60 => {
                for flat in 1..maker.random.random_range(2..20) {
                    let street = format!("{street} Apt {flat}");
                    let size = maker.size();
                    maker.household(size, &place, &street, &mut rows);
                }
            }
            _ => {
                let size = maker.size();
                maker.household(size, &place, &street, &mut rows);
            }
        }
    }
    rows.truncate(count);
    rows.shuffle(&mut maker.random);
    rows
}

struct Maker {
    random: ChaCha8Rng,
    given: Names,
    family: Names,
    zips: Vec<(String, String, String)>,
    people: u64,
}

impl Maker {
    fn new(seed: u64, count: usize) -> Self {
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
        // People come from the neighbourhood.
        zips.truncate((count / 300).max(5));
        Self {
            given: Names::given(),
            family: Names::family(),
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
        if self.random.random_bool(0.6) {
            self.given.pick(&mut self.random).0
        } else if self.random.random_bool(0.7) {
            GIVEN[self.skewed_index(GIVEN.len())].to_owned()
        } else {
            self.made_up(2)
        }
    }

    fn family(&mut self) -> String {
        let syllables = self.random.random_range(2..4);
        if self.random.random_bool(0.6) {
            self.family.pick(&mut self.random).0
        } else if self.random.random_bool(0.6) {
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

    fn size(&mut self) -> usize {
        *[1, 1, 1, 1, 2, 2, 3, 4]
            .choose(&mut self.random)
            .unwrap_or(&1)
    }

    /// Adds the signatures of the people at one address.
    fn household(
        &mut self,
        size: usize,
        (zip, city, state): &(String, String, String),
        street: &str,
        rows: &mut Vec<Row>,
    ) {
        let family = self.family();
        let shared_phone = self.random.random_bool(0.3).then(|| self.phone());
        let mut shared_mail = self.random.random_bool(0.1).then(|| self.mail("", &family));
        // Some families use the mailbox of one of them.
        let share_the_firsts = self.random.random_bool(0.08);
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
                street: street.to_owned(),
                zip: zip.clone(),
                city: city.clone(),
                state: state.clone(),
            };
            if share_the_firsts && member == 0 {
                shared_mail = Some(person.email.clone());
            }
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
            (often(0.08), often(0.02), often(0.015), often(0.3));
        let (no_given, no_flat, no_junior) = (often(0.015), often(0.1), often(0.05));
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
        if no_junior && let Some((family, _)) = row.family_name.split_once(" Jr.") {
            row.family_name = family.to_owned();
        }
        if no_flat && let Some((house, _)) = row.street.split_once(" Apt ") {
            row.street = house.to_owned();
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
            (no_given, &mut row.given_name),
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
