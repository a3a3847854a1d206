//! A made-up town whose people sign at several tables: the rows that the figures are measured on.
//! Nothing is tuned on them. The same seed gives the same rows.
//!
//! It differs from `population` on purpose: names are as common as in the country, homes stand in
//! streets (houses, buildings with flats, a dormitory, a nursing home), and who is careless is so in
//! every field.

use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::Row;
use super::names::{Names, capital};

const SHORT: &str = include_str!("../../src/matching/nicknames.txt");

/// Names of streets and the two ways to write what kind of street it is.
const STREETS: [&str; 24] = [
    "Alder",
    "Birch",
    "Cedar",
    "Division",
    "Eighth",
    "Fawcett",
    "Grant",
    "Hosmer",
    "Juniper",
    "Kellogg",
    "Lawrence",
    "Market",
    "North Shore",
    "Orchard",
    "Pacific",
    "Quarry",
    "Railroad",
    "Sheridan",
    "Tyler",
    "Union",
    "Verde",
    "Wapato",
    "Yakima",
    "Ainsworth",
];
const KINDS: [(&str, &str); 5] = [
    ("Street", "St"),
    ("Avenue", "Ave."),
    ("Court", "Ct"),
    ("Drive", "Dr"),
    ("Road", "Rd"),
];
const HOSTS: [&str; 4] = ["gmail.com", "example.com", "mail.example", "example.edu"];

/// Makes rows in random order.
pub(super) fn rows(count: usize, seed: u64) -> Vec<Row> {
    let mut town = Town::new(seed, count);
    let mut rows = Vec::with_capacity(count + 500);
    while rows.len() < count {
        match town.random.random_range(0..600) {
            // A nursing home or a dormitory: strangers under one number.
            0 => {
                let home = town.home(false);
                for _ in 0..town.random.random_range(15..80) {
                    let room = town.random.random_range(1..300);
                    let family = town.family();
                    town.people(&home, Some(room), 1, &family, &mut rows);
                }
            }
            1..=60 => {
                let home = town.home(false);
                for flat in 1..town.random.random_range(3..14) {
                    let (size, family) = (town.random.random_range(1..3), town.family());
                    town.people(&home, Some(flat), size, &family, &mut rows);
                }
            }
            _ => {
                let (home, family) = (town.home(true), town.family());
                let size = town.random.random_range(1..5);
                town.people(&home, None, size, &family, &mut rows);
            }
        }
    }
    rows.truncate(count);
    rows.shuffle(&mut town.random);
    rows
}

struct Town {
    random: ChaCha8Rng,
    given: Names,
    families: Names,
    short: Vec<Vec<String>>,
    zips: Vec<(String, String)>,
    mailboxes: u32,
    persons: u64,
}

struct Home {
    number: u32,
    street: String,
    kind: (&'static str, &'static str),
    zip: String,
    city: String,
}

#[derive(Clone)]
struct Person {
    row: Row,
    flat: Option<u32>,
    kind: (&'static str, &'static str),
    other_mail: String,
    other_street: String,
    second: String,
    is_careless: bool,
    is_terse: bool,
}

impl Town {
    fn new(seed: u64, count: usize) -> Self {
        let zips = (0..(count / 250).max(3))
            .map(|at| {
                (
                    format!("{:05}", (98_001 + at * 7) % 100_000),
                    format!("Town {}", (at / 4) + 1),
                )
            })
            .collect();
        let short = SHORT
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(|line| line.split_whitespace().map(capital).collect())
            .collect();
        Self {
            random: ChaCha8Rng::seed_from_u64(seed ^ 0x7077_6e21),
            given: Names::given(),
            families: Names::family(),
            short,
            zips,
            mailboxes: 0,
            persons: 0,
        }
    }

    fn family(&mut self) -> String {
        let first = self.families.pick(&mut self.random).0;
        if self.random.random_bool(0.03) {
            format!("{first}-{}", self.families.pick(&mut self.random).0)
        } else {
            first
        }
    }

    fn home(&mut self, is_house: bool) -> Home {
        let (zip, city) = self
            .zips
            .choose(&mut self.random)
            .cloned()
            .expect("a ZIP code");
        let name = STREETS.choose(&mut self.random).expect("a street");
        let numbered = self.random.random_range(1..90);
        Home {
            number: self
                .random
                .random_range(1..if is_house { 9_000 } else { 400 }),
            street: if self.random.random_bool(0.4) {
                format!("{numbered}{}", ["th", "st", "nd"][numbered % 3])
            } else {
                (*name).to_owned()
            },
            kind: *KINDS.choose(&mut self.random).expect("a kind"),
            zip,
            city,
        }
    }

    fn phone(&mut self) -> String {
        format!("253{:07}", self.random.random_range(2_000_000..9_999_999))
    }

    fn mail(&mut self, given: &str, family: &str) -> String {
        let plain = |word: &str| -> String {
            word.chars()
                .filter(char::is_ascii_alphabetic)
                .collect::<String>()
                .to_lowercase()
        };
        let (given, family) = (plain(given), plain(family));
        // No two people have one mailbox by chance.
        self.mailboxes += 1;
        let number = self.mailboxes;
        let host = HOSTS.choose(&mut self.random).expect("a host");
        match self.random.random_range(0..4) {
            0 => format!("{given}.{family}.{number}@{host}"),
            1 => format!("{}{family}{number}@{host}", &given[..given.len().min(1)]),
            2 => format!("{given}{number}@{host}"),
            _ => format!("sunny{number}x{}@{host}", self.random.random_range(0..999)),
        }
    }

    /// The people of one flat or house, and what each of them signs.
    fn people(
        &mut self,
        home: &Home,
        flat: Option<u32>,
        size: u32,
        family: &str,
        rows: &mut Vec<Row>,
    ) {
        let landline = self.random.random_bool(0.25).then(|| self.phone());
        let mut shared_mail = None;
        let (mut first, mut is_father) = (String::new(), false);
        let mut names = Vec::new();
        for member in 0..size {
            let (mut given, mut sex) = self.given.pick(&mut self.random);
            while names.contains(&given) {
                (given, sex) = self.given.pick(&mut self.random);
            }
            names.push(given.clone());
            let mut family = family.to_owned();
            // A son has his father's name, seldom a daughter her mother's.
            if member > 1 && is_father && self.random.random_bool(0.008) {
                given.clone_from(&first);
                if self.random.random_bool(0.5) {
                    family.push_str(" Jr");
                }
            }
            if member == 0 {
                first.clone_from(&given);
                is_father = sex == 'm';
            }
            let own = self.mail(&given, &family);
            let mail = match &shared_mail {
                Some(mail) if self.random.random_bool(0.5) => String::clone(mail),
                _ => own,
            };
            if member == 0 && self.random.random_bool(0.2) {
                shared_mail = Some(mail.clone());
            }
            let phone = match &landline {
                Some(phone) if self.random.random_bool(0.6) => phone.clone(),
                _ => self.phone(),
            };
            self.persons += 1;
            let (has_mail, has_phone) =
                (self.random.random_bool(0.6), self.random.random_bool(0.45));
            let moved = self.home(true);
            let person = Person {
                row: Row {
                    truth: self.persons.to_string(),
                    given_name: given.clone(),
                    family_name: family.clone(),
                    email: if has_mail { mail } else { String::new() },
                    phone: if has_phone { phone } else { String::new() },
                    street: format!("{} {}", home.number, home.street),
                    zip: home.zip.clone(),
                    city: home.city.clone(),
                    state: "WA".to_owned(),
                },
                flat,
                kind: home.kind,
                other_mail: self.mail(&given, &family),
                other_street: format!("{} {}", moved.number, moved.street),
                second: self.given.pick(&mut self.random).0,
                is_careless: self.random.random_bool(0.15),
                is_terse: self.random.random_bool(0.1),
            };
            let times = *[1, 1, 1, 1, 2, 2, 3]
                .choose(&mut self.random)
                .expect("a number");
            for _ in 0..times {
                let row = self.sign(&person);
                rows.push(row);
            }
        }
    }

    fn sign(&mut self, person: &Person) -> Row {
        let mut row = person.row.clone();
        let careless = if person.is_careless { 4.0 } else { 0.6 };
        let mut often = |chance: f64| self.random.random_bool((chance * careless).min(0.9));
        let slips = [
            often(0.02),
            often(0.025),
            often(0.02),
            often(0.015),
            often(0.01),
            often(0.01),
        ];
        let (unit_left_out, other_mail) = (often(0.06), often(0.04));
        let mut chance = |chance: f64| self.random.random_bool(chance);
        let (short, initial, second, only_second, married, moved, upper, long_kind) = (
            chance(0.07),
            chance(0.015),
            chance(0.03),
            chance(0.006),
            chance(0.008),
            chance(0.01),
            chance(0.15),
            chance(0.5),
        );
        let (no_mail, no_phone, no_street, no_zip, no_given) = (
            chance(0.2),
            chance(0.25),
            chance(if person.is_terse { 0.6 } else { 0.03 }),
            chance(0.01),
            chance(0.01),
        );
        let kind = if long_kind {
            person.kind.0
        } else {
            person.kind.1
        };
        if moved {
            row.street.clone_from(&person.other_street);
        }
        row.street = format!("{} {kind}", row.street);
        if let Some(flat) = person.flat.filter(|_| !unit_left_out && !moved) {
            let word = ["Apt ", "#", "Unit "]
                .choose(&mut self.random)
                .copied()
                .unwrap_or_default();
            row.street = format!("{} {word}{flat}", row.street);
        }
        if short {
            row.given_name = self.short_of(&row.given_name);
        } else if initial {
            row.given_name.truncate(1);
        } else if second {
            row.given_name = format!("{} {}", row.given_name, person.second);
        } else if only_second {
            row.given_name = person.second.clone();
        }
        if married {
            row.family_name = self.family();
        }
        if other_mail && !row.email.is_empty() {
            row.email.clone_from(&person.other_mail);
        }
        let fields = [
            &mut row.given_name,
            &mut row.family_name,
            &mut row.street,
            &mut row.email,
            &mut row.phone,
            &mut row.zip,
        ];
        for (field, _) in fields.into_iter().zip(slips).filter(|(_, slips)| *slips) {
            *field = slip(field, &mut self.random);
        }
        if upper {
            row.given_name = row.given_name.to_uppercase();
            row.family_name = row.family_name.to_uppercase();
        }
        for (field, is_missing) in [
            (&mut row.email, no_mail),
            (&mut row.phone, no_phone),
            (&mut row.street, no_street),
            (&mut row.zip, no_zip),
            (&mut row.given_name, no_given),
        ] {
            if is_missing {
                field.clear();
            }
        }
        row
    }

    /// Another form of a name; now and then one that no table has.
    fn short_of(&mut self, name: &str) -> String {
        if self.random.random_bool(0.15) && name.len() > 4 {
            return format!("{}y", &name[..4]);
        }
        let lines: Vec<&Vec<String>> = self
            .short
            .iter()
            .filter(|line| line.first().is_some_and(|first| first == name))
            .collect();
        lines
            .choose(&mut self.random)
            .and_then(|line| line.choose(&mut self.random))
            .map_or_else(|| name.to_owned(), String::clone)
    }
}

/// A slip: a key beside the right one, two letters in each other's place, one left out or doubled,
/// or a sound that is written otherwise.
fn slip(text: &str, random: &mut ChaCha8Rng) -> String {
    const KEYS: [&str; 4] = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"];
    const SOUNDS: [(&str, &str); 8] = [
        ("ph", "f"),
        ("ck", "k"),
        ("ie", "ei"),
        ("ll", "l"),
        ("nn", "n"),
        ("ey", "y"),
        ("ss", "s"),
        ("th", "t"),
    ];
    if random.random_bool(0.25)
        && let Some((sound, other)) = SOUNDS.iter().find(|(sound, _)| text.contains(sound))
    {
        return text.replacen(sound, other, 1);
    }
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 3 {
        return text.to_owned();
    }
    let at = random.random_range(1..letters.len() - 1);
    match random.random_range(0..5) {
        0 => _ = letters.remove(at),
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, at + 1),
        _ => {
            let lower = letters[at].to_ascii_lowercase();
            if let Some((row, place)) = KEYS
                .iter()
                .find_map(|row| row.find(lower).map(|place| (row, place)))
            {
                let beside = if place == 0 { 1 } else { place - 1 };
                letters[at] = row.chars().nth(beside).unwrap_or(lower);
            }
        }
    }
    letters.into_iter().collect()
}
