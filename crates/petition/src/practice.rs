//! Made-up signers, for `demo`, for training and for tests. The same seed gives the same people.
//!
//! The names refer to no real person. E-mail addresses end in example.org, which nobody can own
//! (RFC 2606).

use std::f32::consts::TAU;

use rand::seq::IndexedRandom as _;
use rand::{Rng as _, RngCore as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::consent::{self, ConsentKind};
use crate::petition::{Field, Petition};
use crate::signature::{Draft, Ink, Point, Stroke};
use crate::time::Timestamp;

/// The moment when made-up signers begin to queue: Saturday, May 23, 2026, 10:00 in Washington.
const BEGIN: i64 = 1_779_544_800;
const OFFSET: i32 = -4 * 3_600;

/// Given name, family name, and both as in an e-mail address.
const PEOPLE: &[(&str, &str, &str)] = &[
    ("Maria", "Lopez", "maria.lopez"),
    ("James", "Washington", "james.washington"),
    ("Ánh", "Nguyễn Thị Hồng", "anh.nguyen"),
    ("عبد الرحمن", "الخطيب", "a.alkhatib"),
    ("श्रीकृष्ण", "क्षत्रिय", "s.kshatriya"),
    ("小明", "王", "wang.xiaoming"),
    ("민수", "김", "minsu.kim"),
    ("Siobhán", "O’Brien", "siobhan.obrien"),
    ("José", "Ñandú", "jose.nandu"),
    ("Өнөрбек", "Жүнүсов", "o.zhunusov"),
    ("Ελευθερία", "Παπά", "e.papa"),
    ("Björn", "Åström", "bjorn.astrom"),
    ("Zoë", "van der Berg", "zoe.vdberg"),
    ("Łukasz", "Wiśniewski", "l.wisniewski"),
    ("Aaliyah", "Jackson", "aaliyah.jackson"),
    ("Nguyệt", "Trần", "nguyet.tran"),
    ("فاطمة", "الزهراء", "f.alzahra"),
    ("愛子", "佐藤", "aiko.sato"),
    ("さくら", "たなか", "sakura.tanaka"),
    ("지우", "박", "jiwoo.park"),
    ("שרה", "לוי", "sara.levi"),
    ("ሰላም", "ተስፋዬ", "selam.tesfaye"),
    ("Անի", "Պետրոսյան", "ani.petrosyan"),
    ("Дмитро", "Шевченко", "d.shevchenko"),
    ("รุ่งนภา", "ใจดี", "rungnapa.jaidee"),
    ("Marie-Ange", "Jean-Baptiste", "marieange.jb"),
    ("ரம்யா", "சுப்பிரமணியம்", "ramya.s"),
    ("অনিন্দিতা", "চট্টোপাধ্যায়", "anindita.c"),
    ("Guadalupe", "Hernández Ruiz", "lupe.hernandez"),
    ("DeShawn", "McAllister", "deshawn.mcallister"),
    ("Emily", "Chen", "emily.chen"),
    ("Kwame", "Mensah-Osei", "kwame.mensah"),
    ("Priya", "Raghunathan", "priya.raghunathan"),
    ("Mehmet", "Yılmaz", "mehmet.yilmaz"),
    ("Gülşen", "Çağlar", "g.caglar"),
    ("Ana Lucía", "da Conceição", "ana.conceicao"),
];

const PLACES: &[(&str, &str, &str)] = &[
    ("Washington", "DC", "20009"),
    ("Washington", "DC", "20010"),
    ("Silver Spring", "MD", "20910"),
    ("Hyattsville", "MD", "20783"),
    ("Baltimore", "MD", "21224"),
    ("Arlington", "VA", "22204"),
    ("Falls Church", "VA", "22044"),
    ("Alexandria", "VA", "22305"),
    ("Philadelphia", "PA", "19104"),
    ("Brooklyn", "NY", "11232"),
    ("Gaithersburg", "MD", "20877"),
    ("Winston-Salem", "NC", "27101"),
    ("Lawrenceville", "GA", "30046"),
    ("San Juan", "PR", "00907"),
];

/// A made-up signer with the moment of signing.
pub struct Visitor {
    /// The form as they filled it in.
    pub draft: Draft,
    /// The moment of signing.
    pub signed_at: Timestamp,
    /// 16 random bytes for the entry's id.
    pub id: [u8; 16],
    /// The event, as an index into the events of the campaign.
    pub event: usize,
}

/// An endless queue of made-up signers.
pub struct Queue {
    random: ChaCha8Rng,
    petition: Petition,
    events: usize,
    time: i64,
    number: usize,
}

impl Queue {
    /// Makes the queue of a seed, for a petition collected at this many events.
    #[must_use]
    pub fn new(seed: u64, petition: &Petition, events: usize) -> Self {
        Self {
            random: ChaCha8Rng::seed_from_u64(seed),
            petition: petition.clone(),
            events: events.max(1),
            time: BEGIN,
            number: 0,
        }
    }

    fn draft(&mut self) -> Draft {
        let random = &mut self.random;
        // Every name comes once before any comes again, in a different order each round.
        let (given, family, mail) =
            PEOPLE[(self.number * 7 + self.number / PEOPLE.len()) % PEOPLE.len()];
        let (city, state, zip) = PLACES.choose(random).copied().unwrap_or(PLACES[0]);
        let mut draft = Draft::default();
        let writes = random.random_bool(0.7);
        for field in Field::ALL
            .into_iter()
            .filter(|field| self.petition.fields.asks(*field))
        {
            let text = match field {
                Field::GivenName => given.to_owned(),
                Field::FamilyName => family.to_owned(),
                Field::Email if writes => format!("{mail}{}@example.org", self.number + 1),
                Field::Phone => format!("202-555-{:04}", random.random_range(100..200)),
                Field::Street => format!("{} Practice Street NW", random.random_range(1..4_000)),
                Field::Zip => zip.to_owned(),
                Field::City => city.to_owned(),
                Field::State => state.to_owned(),
                Field::Email | Field::Comment | Field::Ink => String::new(),
            };
            draft.set_text(field, text);
        }
        if writes
            && random.random_bool(0.5)
            && self
                .petition
                .consents
                .iter()
                .any(|consent| consent.kind() == ConsentKind::Email)
        {
            draft.consents.push(consent::EMAIL.to_owned());
        }
        if self.petition.fields.asks(Field::Ink) {
            draft.ink = ink(random);
        }
        draft
    }
}

impl Iterator for Queue {
    type Item = Visitor;

    fn next(&mut self) -> Option<Visitor> {
        let draft = self.draft();
        let mut id = [0; 16];
        self.random.fill_bytes(&mut id);
        self.time += self.random.random_range(20..150);
        // The event changes every day of the queue, and nobody signs at night.
        let hour = (self.time + i64::from(OFFSET)).rem_euclid(86_400) / 3_600;
        if hour >= 19 {
            self.time += 15 * 3_600;
        }
        let event = usize::try_from((self.time - BEGIN) / 86_400).unwrap_or_default() % self.events;
        self.number += 1;
        let signed_at = Timestamp::from_unix(self.time, OFFSET)?;
        Some(Visitor {
            draft,
            signed_at,
            id,
            event,
        })
    }
}

/// Draws strokes that look like a signature: loops from left to right, and often a line below.
fn ink(random: &mut ChaCha8Rng) -> Vec<Stroke> {
    let letters = random.random_range(5..9_u16);
    let (slant, height) = (
        random.random_range(-0.1..0.5_f32),
        random.random_range(50.0..85.0_f32),
    );
    let width = f32::from(letters) * random.random_range(60.0..85.0_f32);
    let left = random.random_range(60.0..160.0_f32);
    let tall: Vec<f32> = (0..=letters)
        .map(|letter| {
            if letter == 0 {
                1.0
            } else {
                random.random_range(0.3..0.9)
            }
        })
        .collect();
    let loops = random.random_range(8.0..22.0_f32);
    let points = usize::from(letters) * 14;
    let name = (0..points).map(|at| {
        let along = at as f32 / points as f32;
        let turn = along * f32::from(letters) * TAU;
        let letter = ((along * f32::from(letters)) as usize).min(tall.len() - 1);
        let up = height * tall[letter] * (1.0 - 0.35 * along) * (0.5 - 0.5 * turn.cos());
        let x = left + along * width + loops * turn.sin() + slant * up;
        point(x, 150.0 - up - 12.0 * along, at as u32 * 16)
    });
    let mut strokes = vec![name.collect::<Stroke>()];
    if random.random_bool(0.5) {
        let start = points as u32 * 16 + 220;
        strokes.push(
            (0..12_u16)
                .map(|at| {
                    point(
                        left + 0.2 * width + 0.06 * width * f32::from(at),
                        178.0 - 1.5 * f32::from(at),
                        start + u32::from(at) * 16,
                    )
                })
                .collect(),
        );
    }
    strokes
}

/// Makes a point and keeps it on the pad. The casts round and stay in range.
fn point(x: f32, y: f32, ms: u32) -> Point {
    Point(
        x.clamp(0.0, 1_000.0) as u16,
        y.clamp(0.0, f32::from(Ink::MAX_Y)) as u16,
        ms,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_made_up_can_sign_and_the_same_seed_gives_the_same_people() {
        let petition = Petition::bundled().expect("the bundled petition");
        let sign = |seed| -> Vec<_> {
            let queue = Queue::new(seed, &petition, 2).take(2 * PEOPLE.len());
            queue
                .map(|visitor| {
                    (
                        visitor.draft.check(&petition).expect("a signature"),
                        visitor.signed_at,
                        visitor.id,
                    )
                })
                .collect()
        };
        assert!(sign(1) == sign(1));
        assert!(sign(1) != sign(2));
        let names: std::collections::BTreeSet<String> = sign(3)
            .iter()
            .map(|(signature, ..)| signature.full_name())
            .collect();
        assert_eq!(names.len(), PEOPLE.len());
    }
}
