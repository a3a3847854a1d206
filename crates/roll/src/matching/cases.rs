//! Pairs of every kind that people make, with what becomes of each: counted once without a
//! question, asked, or neither.

use proptest::prelude::*;

use super::*;

/// What becomes of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Exact,
    Asked,
    Neither,
}

use Fate::{Asked, Exact, Neither};

const HOME: Identity<'_> = Identity {
    given_name: "",
    family_name: "",
    email: "",
    phone: "",
    street: "100 Elm St",
    zip: "98402",
    city: "Tacoma",
    state: "WA",
};

fn named<'a>(given_name: &'a str, family_name: &'a str) -> Identity<'a> {
    Identity {
        given_name,
        family_name,
        ..HOME
    }
}

fn with_email<'a>(identity: Identity<'a>, email: &'a str) -> Identity<'a> {
    Identity { email, ..identity }
}

fn fate(a: Identity<'_>, b: Identity<'_>) -> Fate {
    match Links::find(&[a, b]).all() {
        [] => Neither,
        [link] if link.is_exact() => Exact,
        _ => Asked,
    }
}

fn check(a: Identity<'_>, b: Identity<'_>, expected: Fate) {
    let names = |one: Identity<'_>| format!("{} {}", one.given_name, one.family_name);
    assert_eq!(fate(a, b), expected, "{} and {}", names(a), names(b));
    assert_eq!(fate(b, a), expected, "{} and {}", names(b), names(a));
}

/// A given and a family name.
type Names<'a> = (&'a str, &'a str);

/// Names in one home, where nobody gave a contact.
fn at_home(pairs: &[(Names<'_>, Names<'_>)], expected: Fate) {
    for ((given, family), (other_given, other_family)) in pairs {
        check(
            named(given, family),
            named(other_given, other_family),
            expected,
        );
    }
}

#[test]
fn one_name_in_other_letters_is_exact() {
    at_home(
        &[
            (("Jürgen", "Müller"), ("Juergen", "Mueller")),
            (("Jürgen", "Müller"), ("JURGEN", "MULLER")),
            (("Jörg", "Schröder"), ("Joerg", "Schroeder")),
            (("Søren", "Åkesson"), ("Soeren", "Aakesson")),
            (("Käthe", "Weiß"), ("Kaethe", "Weiss")),
            (("José", "Núñez"), ("JOSE", "NUNEZ")),
            (("María Elena", "Ruiz"), ("Ma. Elena", "Ruiz")),
            (("María del Carmen", "Ruiz"), ("Ma del Carmen", "Ruiz")),
            (("Ann", "St. Clair"), ("Ann", "Saint Clair")),
            (("Juan Carlos", "López"), ("Juan", "Carlos López")),
        ],
        Exact,
    );
}

#[test]
fn a_slip_in_one_home_is_exact_where_it_cannot_be_another_person() {
    at_home(
        &[
            (("Katherine", "Kofron"), ("Katherine", "Kofrun")),
            // Nobody is called Mcihael.
            (("Michael", "Kofron"), ("Mcihael", "Kofron")),
        ],
        Exact,
    );
    // Twins, and siblings a letter apart.
    at_home(
        &[
            (("Ana", "Kofron"), ("Ava", "Kofron")),
            (("Daniel", "Kofron"), ("Danielle", "Kofron")),
            (("Mario", "Kofron"), ("Maria", "Kofron")),
        ],
        Asked,
    );
    for street in ["100 Elm Street", "100 ELM ST.", "100 Elmm St"] {
        let other = Identity {
            street,
            ..named("Katherine", "Kofron")
        };
        check(named("Katherine", "Kofron"), other, Exact);
    }
    // The ZIP code is wrong and the city is the same.
    let other = Identity {
        zip: "98420",
        ..named("Katherine", "Kofron")
    };
    check(named("Katherine", "Kofron"), other, Exact);
}

#[test]
fn short_forms_with_ones_own_mailbox_are_asked() {
    for (given, short, family) in [
        ("Anna", "Annie", "Kofron"),
        ("John", "Jonathan", "Quist"),
        ("Victoria", "Vicki", "Abara"),
        ("Katherine", "Katy", "Velez"),
        ("Theresa", "Tracy", "Dukes"),
        ("Patricia", "Trisha", "Oddo"),
        ("Megan", "Meg", "Lytle"),
        ("Jeffrey", "Geoff", "Finamore"),
        ("Walter", "Wally", "Pfaff"),
        ("Louis", "Lewis", "Hixon"),
        ("Mohammed", "Muhamad", "Rahimi"),
        ("Aleksandr", "Alexander", "Petrov"),
        ("Yulia", "Julia", "Petrova"),
    ] {
        let email = format!("{given}.{family}@example.org");
        let (one, other) = (named(given, family), named(short, family));
        check(with_email(one, &email), with_email(other, &email), Asked);
        check(one, other, Asked);
    }
}

#[test]
fn a_mailbox_with_ones_name_is_asked_about_unless_it_is_a_couples() {
    let email = "maryruth.oddo@example.org";
    let (one, other) = (named("Mary", "Oddo"), named("Gladys", "Oddo"));
    check(with_email(one, email), with_email(other, email), Asked);
    check(one, other, Neither);
    let spouse = named("John", "Oddo");
    check(with_email(one, email), with_email(spouse, email), Neither);
    let sister = with_email(named("Gladys", "Smith"), email);
    check(with_email(one, email), sister, Neither);
}

#[test]
fn who_uses_one_of_several_given_names_is_asked() {
    at_home(
        &[
            (("José Luis", "Ortega"), ("Luis", "Ortega")),
            (("Juan Carlos", "Ortega"), ("Carlos", "Ortega")),
            (("Ana Sofía", "Ortega"), ("Sofia", "Ortega")),
            (("Luis Alberto", "Ortega"), ("Beto", "Ortega")),
            (("Maria Elena", "Ortega"), ("Maria", "Ortega")),
            (("Thi Hong Anh", "Nguyen"), ("Anh", "Nguyen")),
            // The family's name stands first in Vietnam.
            (("Anh", "Nguyen Van"), ("Van Anh", "Nguyen")),
            (("Nguyen", "Van Anh"), ("Van Anh", "Nguyen")),
        ],
        Asked,
    );
    at_home(
        &[
            (("Maria Elena", "Ortega"), ("Maria José", "Ortega")),
            (("José Luis", "Ortega"), ("Juan Carlos", "Ortega")),
        ],
        Neither,
    );
}

#[test]
fn a_junior_that_was_left_out_is_asked() {
    let (junior, plain) = (named("Rafael", "Abara Jr."), named("Rafael", "Abara"));
    check(junior, plain, Asked);
    let email = "rafael@example.org";
    check(with_email(junior, email), with_email(plain, email), Asked);
    // Two mailboxes are a father's and a son's.
    check(
        with_email(junior, "rafael2@example.org"),
        with_email(plain, "abara@example.net"),
        Neither,
    );
    check(junior, named("Rafael", "Abara Sr."), Neither);
}

#[test]
fn a_father_and_a_son_with_one_landline_are_asked() {
    let phone = "253 555 0134";
    let father = Identity {
        phone,
        ..with_email(named("Rafael", "Abara"), "rafael.abara@example.org")
    };
    let son = Identity {
        phone,
        ..with_email(named("Rafael", "Abara"), "rafa99@example.net")
    };
    check(father, son, Asked);
    // Who moved kept the telephone, and has another mailbox now.
    let moved = Identity {
        street: "77 Oak Ave",
        zip: "98101",
        city: "Seattle",
        ..son
    };
    check(father, moved, Exact);
    check(father, Identity { email: "", ..son }, Exact);
}

#[test]
fn an_offices_mailbox_makes_nobody_one_person_in_two_cities() {
    let office = with_email(named("John", "Smith"), "info@example.org");
    let elsewhere = Identity {
        street: "5 Oak Ave",
        zip: "10001",
        city: "New York",
        state: "NY",
        ..office
    };
    check(office, elsewhere, Asked);
    let own = "john.smith@example.org";
    check(with_email(office, own), with_email(elsewhere, own), Exact);
}

#[test]
fn two_flats_of_one_building_are_asked() {
    let flat = |street| Identity {
        street,
        ..named("Katherine", "Kofron")
    };
    check(flat("100 Elm St Apt 4"), flat("100 Elm St Apt 7"), Asked);
    check(flat("100 Elm St Apt 2B"), flat("100 Elm St 2B"), Exact);
    check(flat("100B Elm St"), flat("100 Elm St Apt B"), Exact);
}

#[test]
fn a_name_and_a_zip_code_are_asked_and_a_rare_name_is_surer() {
    let without_street = |given, family| Identity {
        street: "",
        ..named(given, family)
    };
    let score = |given, family| {
        let twice = [without_street(given, family); 2];
        let links = Links::find(&twice);
        let link = links.all().first().expect("a link");
        assert!(!link.is_exact());
        link.score
    };
    let (rare, common) = (score("Siobhan", "Finamore"), score("James", "Smith"));
    assert!(rare >= 0.99 && common < rare, "{rare}, {common}");
}

#[test]
fn an_address_of_forty_names_says_nothing() {
    const GIVEN: [&str; 5] = ["David", "Mary", "John", "Robert", "Linda"];
    const FAMILY: [&str; 20] = [
        "Snyder", "Robinson", "Coe", "Dodson", "Francis", "Bakke", "Suriel", "Storlie", "Young",
        "Galstad", "Pierce", "Morales", "Monteiro", "Florez", "Aude", "Peyton", "Holmes",
        "Buckner", "Harris", "James",
    ];
    let similar: Vec<String> = FAMILY.iter().map(|name| format!("{name}son")).collect();
    let families = FAMILY
        .iter()
        .copied()
        .chain(similar.iter().map(String::as_str));
    let people: Vec<Identity<'_>> = families
        .zip(GIVEN.iter().cycle())
        .map(|(family, given)| Identity {
            street: "34 Bowen Circle SW",
            ..named(given, family)
        })
        .collect();
    assert_eq!(people.len(), 40);
    let links = Links::find(&people);
    assert!(links.all().is_empty(), "{} links", links.all().len());
    // Two of them in a house of their own are asked about.
    let house = [0, 20].map(|at| Identity {
        street: "9 Elm St",
        ..people[at]
    });
    check(house[0], house[1], Asked);
}

/// Given names that are alike.
fn any_given() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Ana",
        "Ava",
        "Anna",
        "Annie",
        "Ana María",
        "María",
        "M",
        "Jon",
        "John",
        "",
    ])
}

/// A name with letters that have marks.
fn marked() -> impl Strategy<Value = String> {
    "[A-Z][a-zäöüåøß]{2,8}"
}

/// The same name without marks, as German and the languages of the North write it.
fn transcribed(name: &str) -> String {
    [
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("ø", "oe"),
        ("å", "aa"),
        ("ß", "ss"),
    ]
    .iter()
    .fold(name.to_owned(), |name, (mark, two)| name.replace(mark, two))
}

proptest! {
    #[test]
    fn a_name_with_marks_and_the_same_in_plain_letters_are_one_person(
        given in marked(),
        family in marked(),
    ) {
        let (plain_given, plain_family) = (transcribed(&given), transcribed(&family));
        let found = fate(named(&given, &family), named(&plain_given, &plain_family));
        prop_assert_eq!(found, Exact);
    }

    #[test]
    fn the_quick_look_leaves_out_no_pair_that_is_a_letter_apart(
        value in "[a-cé王0-2]{1,9}",
        at in any::<prop::sample::Index>(),
        letter in "[a-cé王0-2]",
        kind in 0..4,
    ) {
        let mut letters: Vec<char> = value.chars().collect();
        let (at, letter) = (at.index(letters.len()), letter.chars().next().unwrap_or('a'));
        match kind {
            0 => letters[at] = letter,
            1 => letters.insert(at, letter),
            2 => _ = letters.remove(at),
            _ => letters.swap(at, at.saturating_sub(1)),
        }
        let other: String = letters.into_iter().collect();
        prop_assume!(!other.is_empty());
        prop_assert!(strsim::osa_distance(&value, &other) <= 1);
        prop_assert!(compare::may_be_close(&value, &other), "{value}, {other}");
    }

    #[test]
    fn an_exact_link_has_one_given_name_or_a_slip_and_no_junior(
        given in any_given(),
        other in any_given(),
        suffix in prop::sample::select(vec!["", " Jr.", " Sr."]),
        email in prop::sample::select(vec!["", "ana@example.org"]),
    ) {
        let family = format!("Kofron{suffix}");
        let one = with_email(named(given, &family), email);
        let another = with_email(named(other, "Kofron"), email);
        if fate(one, another) == Exact {
            prop_assert_eq!((given, suffix), (other, ""));
        }
    }
}
