//! Names, streets and hosts of made-up people.

use rand::Rng as _;
use rand_chacha::ChaCha8Rng;

/// Names with how common they are, so that a random number below the sum names one.
pub(crate) struct Names {
    names: Vec<(String, u32, char)>,
    sum: u32,
}

impl Names {
    /// The given names.
    pub(crate) fn given() -> Self {
        Self::read(include_str!("../../src/matching/given_names.txt"))
    }

    /// The family names.
    pub(crate) fn family() -> Self {
        Self::read(include_str!("../../src/matching/family_names.txt"))
    }

    fn read(text: &str) -> Self {
        let mut sum = 0;
        let entries = text.lines().filter(|line| !line.starts_with('#'));
        let names = entries
            .flat_map(str::split_whitespace)
            .map(|entry| {
                let (name, number) = entry.split_once(':').expect("a name and a number");
                let sex = number.chars().last().filter(char::is_ascii_alphabetic);
                let number = number.trim_end_matches(['m', 'f']);
                sum += number.parse::<u32>().expect("a number");
                (capital(name), sum, sex.unwrap_or('-'))
            })
            .collect();
        Self { names, sum }
    }

    /// A name with `m` or `f` for a man's or a woman's.
    pub(crate) fn pick(&self, random: &mut ChaCha8Rng) -> (String, char) {
        let at = random.random_range(0..self.sum);
        let place = self.names.partition_point(|(_, sum, _)| *sum <= at);
        (self.names[place].0.clone(), self.names[place].2)
    }
}

pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Given names, the most common first.
pub(crate) const GIVEN: &[&str] = &[
    "James",
    "Mary",
    "Maria",
    "Michael",
    "Robert",
    "John",
    "David",
    "William",
    "Jennifer",
    "Jose",
    "Linda",
    "Elizabeth",
    "Barbara",
    "Richard",
    "Susan",
    "Jessica",
    "Joseph",
    "Thomas",
    "Sarah",
    "Karen",
    "Charles",
    "Christopher",
    "Daniel",
    "Lisa",
    "Matthew",
    "Nancy",
    "Anthony",
    "Sandra",
    "Mark",
    "Ashley",
    "Donald",
    "Kimberly",
    "Steven",
    "Emily",
    "Andrew",
    "Donna",
    "Paul",
    "Michelle",
    "Joshua",
    "Carol",
    "Kenneth",
    "Amanda",
    "Kevin",
    "Melissa",
    "Brian",
    "Deborah",
    "Timothy",
    "Stephanie",
    "Ronald",
    "Rebecca",
    "Jason",
    "Laura",
    "George",
    "Helen",
    "Edward",
    "Sharon",
    "Jeffrey",
    "Cynthia",
    "Ryan",
    "Kathleen",
    "Jacob",
    "Amy",
    "Nicholas",
    "Angela",
    "Gary",
    "Anna",
    "Eric",
    "Ana",
    "Jonathan",
    "Ruth",
    "Stephen",
    "Brenda",
    "Luis",
    "Pamela",
    "Justin",
    "Nicole",
    "Scott",
    "Katherine",
    "Brandon",
    "Samantha",
    "Benjamin",
    "Christine",
    "Samuel",
    "Emma",
    "Carlos",
    "Catherine",
    "Gregory",
    "Debra",
    "Alexander",
    "Virginia",
    "Juan",
    "Rachel",
    "Patrick",
    "Carolyn",
    "Frank",
    "Janet",
    "Raymond",
    "Guadalupe",
    "Jack",
    "Rosa",
    "Dennis",
    "Heather",
    "Jerry",
    "Diane",
    "Francisco",
    "Olivia",
    "Miguel",
    "Julie",
    "Ánh",
    "Joyce",
    "Minh",
    "Victoria",
    "Wei",
    "Kelly",
    "Jesús",
    "Christina",
    "Sofía",
    "Lauren",
    "Fatima",
    "Joan",
    "Omar",
    "Evelyn",
    "Kwame",
    "Judith",
    "Ivan",
    "Zoë",
    "Priya",
    "Teresa",
    "Pedro",
    "Lucía",
    "Manuel",
    "Ximena",
    "Ahmed",
    "Thảo",
    "DeShawn",
    "Aaliyah",
    "Marie-Ange",
];

/// Family names, the most common first.
pub(crate) const FAMILY: &[&str] = &[
    "Smith",
    "Johnson",
    "Williams",
    "Brown",
    "Jones",
    "Garcia",
    "Miller",
    "Davis",
    "Rodríguez",
    "Martínez",
    "Hernández",
    "López",
    "González",
    "Wilson",
    "Anderson",
    "Thomas",
    "Taylor",
    "Moore",
    "Jackson",
    "Martin",
    "Lee",
    "Pérez",
    "Thompson",
    "White",
    "Harris",
    "Sánchez",
    "Clark",
    "Ramírez",
    "Lewis",
    "Robinson",
    "Walker",
    "Young",
    "Allen",
    "King",
    "Wright",
    "Scott",
    "Torres",
    "Nguyễn",
    "Hill",
    "Flores",
    "Green",
    "Adams",
    "Nelson",
    "Baker",
    "Hall",
    "Rivera",
    "Campbell",
    "Mitchell",
    "Carter",
    "Roberts",
    "Gómez",
    "Phillips",
    "Evans",
    "Turner",
    "Díaz",
    "Parker",
    "Cruz",
    "Edwards",
    "Collins",
    "Reyes",
    "Stewart",
    "Morris",
    "Morales",
    "Murphy",
    "Cook",
    "Rogers",
    "Gutiérrez",
    "Ortiz",
    "Morgan",
    "Cooper",
    "Peterson",
    "Bailey",
    "Reed",
    "Kelly",
    "Howard",
    "Ramos",
    "Kim",
    "Cox",
    "Ward",
    "Richardson",
    "Watson",
    "Brooks",
    "Chávez",
    "Wood",
    "James",
    "Bennett",
    "Gray",
    "Mendoza",
    "Ruiz",
    "Hughes",
    "Price",
    "Álvarez",
    "Castillo",
    "Sanders",
    "Patel",
    "Myers",
    "Long",
    "Ross",
    "Foster",
    "Jiménez",
    "Trần",
    "O'Brien",
    "McAllister",
    "van der Berg",
    "Wiśniewski",
    "Mensah-Osei",
];

/// Given names and the short forms with which people sign.
pub(crate) const SHORT: &[(&str, &str)] = &[
    ("James", "Jim"),
    ("Michael", "Mike"),
    ("Robert", "Bob"),
    ("William", "Bill"),
    ("Jennifer", "Jen"),
    ("Jose", "Pepe"),
    ("Elizabeth", "Liz"),
    ("Richard", "Rick"),
    ("Susan", "Sue"),
    ("Joseph", "Joe"),
    ("Thomas", "Tom"),
    ("Charles", "Chuck"),
    ("Christopher", "Chris"),
    ("Daniel", "Dan"),
    ("Matthew", "Matt"),
    ("Anthony", "Tony"),
    ("Steven", "Steve"),
    ("Andrew", "Andy"),
    ("Kenneth", "Ken"),
    ("Katherine", "Kate"),
    ("Benjamin", "Ben"),
    ("Samuel", "Sam"),
    ("Samantha", "Sam"),
    ("Alexander", "Alex"),
    ("Guadalupe", "Lupe"),
    ("Francisco", "Paco"),
    ("Rebecca", "Becky"),
    ("Patrick", "Pat"),
    ("Edward", "Ed"),
    ("Timothy", "Tim"),
    ("Stephanie", "Steph"),
    ("Gregory", "Greg"),
    ("Raymond", "Ray"),
    ("Manuel", "Manny"),
    ("Teresa", "Terry"),
];

/// The syllables of made-up names.
pub(crate) const SYLLABLES: &[&str] = &[
    "ba", "ko", "ri", "men", "sal", "ter", "vo", "lin", "da", "mar", "qui", "nel", "os", "tan",
    "fer", "gu", "hal", "jo", "ki", "lu", "mo", "na", "pe", "ro", "sha", "ti", "ur", "vi", "wen",
    "xi", "ya", "zu", "bran", "cor", "del", "el", "fin", "gar", "ha", "in",
];

/// Kinds of streets and their abbreviations.
pub(crate) const KINDS: &[(&str, &str)] = &[
    ("Street", "St"),
    ("Avenue", "Ave"),
    ("Road", "Rd"),
    ("Drive", "Dr."),
    ("Lane", "Ln"),
    ("Court", "Ct"),
    ("Place", "Pl"),
    ("Boulevard", "Blvd"),
];

/// Hosts of made-up e-mail addresses.
pub(crate) const HOSTS: &[&str] = &["example.org", "example.com", "example.net", "mail.example"];
