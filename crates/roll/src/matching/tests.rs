use proptest::prelude::*;

use super::*;

const MARIA: Identity<'_> = Identity {
    given_name: "María",
    family_name: "López",
    email: "maria.lopez@example.org",
    phone: "(202) 555-0134",
    street: "12 Practice Street NW",
    zip: "20009",
    city: "Washington",
    state: "DC",
};

fn linked(a: Identity<'_>, b: Identity<'_>) -> Option<(Strength, Vec<Reason>)> {
    let links = Links::find(&[a, b]);
    assert!(links.all().len() < 2);
    links
        .all()
        .first()
        .map(|link| (link.strength, link.reasons.clone()))
}

fn likely(a: Identity<'_>, b: Identity<'_>) -> Vec<Reason> {
    let (strength, reasons) = linked(a, b).expect("a link");
    assert_eq!(strength, Strength::Likely, "{reasons:?}");
    reasons
}

fn strength(a: Identity<'_>, b: Identity<'_>) -> Option<Strength> {
    linked(a, b).map(|(strength, _)| strength)
}

/// An identity of names and an address only.
fn at_home<'a>(given_name: &'a str, family_name: &'a str) -> Identity<'a> {
    Identity {
        given_name,
        family_name,
        email: "",
        phone: "",
        ..MARIA
    }
}

#[test]
fn the_same_mailbox_and_name_is_an_exact_link() {
    let second = Identity {
        given_name: "MARIA",
        family_name: "lopez",
        email: "Maria.Lopez@Example.org",
        ..Identity::default()
    };
    assert_eq!(
        linked(MARIA, second),
        Some((Strength::Exact, vec![Reason::SameEmail, Reason::SameName]))
    );
    let by_phone = Identity {
        given_name: "Maria",
        family_name: "Lopez",
        phone: "+1 202 555 0134",
        ..Identity::default()
    };
    assert_eq!(strength(MARIA, by_phone), Some(Strength::Exact));
}

#[test]
fn the_same_name_at_the_same_address_is_an_exact_link() {
    let second = Identity {
        street: "12 PRACTICE ST. Northwest",
        ..at_home("Maria", "Lopez")
    };
    assert_eq!(
        linked(MARIA, second),
        Some((
            Strength::Exact,
            vec![Reason::SameZipAndStreet, Reason::SameName]
        ))
    );
    // Two mailboxes may be a mother's and a daughter's.
    let other = Identity {
        email: "mlopez@example.net",
        ..second
    };
    assert_eq!(strength(MARIA, other), Some(Strength::Likely));
}

#[test]
fn a_link_gives_its_reasons() {
    let (strength, reasons) = linked(MARIA, at_home("Mariá", "Lopes")).expect("a link");
    assert_eq!(strength, Strength::Exact);
    let text = reasons
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    assert_eq!(
        text,
        "same ZIP and street, same first name, last name one letter apart"
    );
    let reasons = likely(at_home("Mario", "Lopez"), at_home("Maria", "Lopez"));
    let text = reasons
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    assert_eq!(
        text,
        "same ZIP and street, first name one letter apart, same last name"
    );
    assert!(
        likely(at_home("Bob", "Okafor"), at_home("Robert", "Okafor"))
            .contains(&Reason::GivenName(Similarity::Nickname))
    );
    assert!(
        likely(at_home("Lopez", "Maria"), at_home("Maria", "Lopez"))
            .contains(&Reason::NamesSwapped)
    );
    assert!(
        likely(at_home("M.", "Lopez"), at_home("Maria", "Lopez"))
            .contains(&Reason::GivenName(Similarity::Initial))
    );
    assert!(
        likely(at_home("Maria Elena", "Lopez"), at_home("Maria", "Lopez"))
            .contains(&Reason::GivenName(Similarity::Part))
    );
}

#[test]
fn members_of_a_household_are_never_linked() {
    for other in ["Miguel", "Elena", "José", "李"] {
        let other = Identity {
            given_name: other,
            ..MARIA
        };
        assert_ne!(strength(MARIA, other), Some(Strength::Exact));
    }
    assert_eq!(
        strength(
            MARIA,
            Identity {
                given_name: "Miguel",
                ..MARIA
            }
        ),
        None
    );
    assert_eq!(
        strength(at_home("John", "Smith Jr."), at_home("John", "Smith Sr.")),
        None
    );
    let junior = Identity {
        family_name: "Lopez Jr.",
        ..MARIA
    };
    assert!(likely(MARIA, junior).contains(&Reason::PerhapsJunior));
    // Twins with one mailbox are for a person to decide.
    let twins = (
        Identity {
            given_name: "Ana",
            ..MARIA
        },
        Identity {
            given_name: "Ava",
            ..MARIA
        },
    );
    assert_eq!(strength(twins.0, twins.1), Some(Strength::Likely));
}

#[test]
fn a_name_alone_links_nobody() {
    let name = |state| Identity {
        given_name: "Siobhán",
        family_name: "Kshatriya",
        state,
        ..Identity::default()
    };
    assert_eq!(strength(name("DC"), name("DC")), None);
}

#[test]
fn no_cluster_is_joined_over_a_veto() {
    let persons = [
        at_home("Maria", "Lopez"),
        at_home("M", "Lopez"),
        at_home("Miguel", "Lopez"),
        at_home("Maria", "Lopez"),
    ];
    let links = Links::find(&persons);
    assert_eq!(links.of_record(1).count(), 3);
    let clusters = links.clusters(|_| true);
    assert!(
        clusters
            .iter()
            .all(|cluster| !(cluster.contains(&2) && cluster.contains(&0))),
        "{clusters:?}"
    );
    assert_eq!(links.clusters(Link::is_exact), [vec![0, 3]]);
}

#[test]
fn the_widest_consent_comes_from_one_record() {
    let persons = [
        MARIA,
        Identity { phone: "", ..MARIA },
        Identity {
            given_name: "M",
            email: "",
            phone: "",
            ..MARIA
        },
        Identity {
            street: "",
            ..MARIA
        },
    ];
    let links = Links::find(&persons);
    let clusters = links.clusters(|_| true);
    assert_eq!(clusters, [vec![0, 1, 2, 3]]);
    // The third agreed to most, but is only probably the same person.
    let consents = [0, 1, 3, 2];
    let consent_source =
        |counts| links.consent_source(&clusters[0], counts, |at| at, |at| consents[at]);
    assert_eq!(consent_source(0), 3);
    assert_eq!(consent_source(2), 2);
    assert_eq!(links.consent_source(&clusters[0], 0, |at| at, |_| 1), 0);
}

#[test]
fn decisions_come_before_links_and_vetoes() {
    let persons = [
        at_home("Maria", "Lopez"),
        at_home("Maria", "Lopez"),
        at_home("Miguel", "Lopez"),
        at_home("Maria", "Lopez"),
    ];
    let links = Links::find(&persons);
    assert_eq!(
        links.constrained_clusters(Link::is_exact, &[], &[]),
        [vec![0, 1, 3]]
    );
    // A wrong decision changes nothing for the others.
    assert_eq!(
        links.constrained_clusters(Link::is_exact, &[(2, 0)], &[]),
        [vec![0, 1, 2, 3]]
    );
    // Two people of one name: the third record joins one of them and never connects both.
    let clusters = links.constrained_clusters(Link::is_exact, &[], &[(0, 1)]);
    assert!(
        clusters.len() == 1 && clusters[0].len() == 2 && clusters[0].contains(&3),
        "{clusters:?}"
    );
}

#[test]
fn a_name_that_thousands_share_takes_few_comparisons() {
    let streets: Vec<String> = (0..6_000)
        .map(|house| format!("{house} Practice Street"))
        .collect();
    let persons: Vec<Identity<'_>> = streets
        .iter()
        .map(|street| Identity {
            street,
            phone: "",
            email: "",
            ..MARIA
        })
        .collect();
    let compared = std::sync::atomic::AtomicUsize::new(0);
    let people: Vec<Normalized> = persons.iter().map(Normalized::new).collect();
    let _: Vec<()> = block::compare_pairs(&people, |_, _| {
        compared.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        None
    });
    assert!(compared.into_inner() < 6_000 * 200);
    assert!(
        Links::find(&vec![Identity { ..MARIA }; 3_000])
            .clusters(Link::is_exact)
            .len()
            == 1
    );
}

/// Made-up people with values that are often shared.
fn person() -> impl Strategy<Value = [String; 8]> {
    let pick = |words: &'static [&'static str]| prop::sample::select(words).prop_map(str::to_owned);
    let any = "\\PC{0,12}";
    (
        prop_oneof![8 => pick(&["Maria", "María", "Marai", "Mario", "M", "Bob", "Robert", "Rob", "Lopez", "小明", ""]), 1 => any],
        prop_oneof![8 => pick(&["Lopez", "López", "Lopes", "Lopez Jr.", "Lopez Sr", "Maria", "王", ""]), 1 => any],
        prop_oneof![6 => pick(&["", "maria@example.org", "Maria@example.org", "marla@example.org"]), 1 => any],
        prop_oneof![6 => pick(&["", "202-555-0134", "2025550135"]), 1 => any],
        prop_oneof![6 => pick(&["", "12 Practice Street", "12 Practice St #4", "13 Practice St"]), 1 => any],
        prop_oneof![6 => pick(&["", "20009", "20009-1234", "20090"]), 1 => any],
        prop_oneof![6 => pick(&["", "Washington"]), 1 => any],
        prop_oneof![6 => pick(&["", "DC", "MD"]), 1 => any],
    )
        .prop_map(|(a, b, c, d, e, f, g, h)| [a, b, c, d, e, f, g, h])
}

fn identity(words: &[String; 8]) -> Identity<'_> {
    let [
        given_name,
        family_name,
        email,
        phone,
        street,
        zip,
        city,
        state,
    ] = words.each_ref().map(String::as_str);
    Identity {
        given_name,
        family_name,
        email,
        phone,
        street,
        zip,
        city,
        state,
    }
}

proptest! {
    #[test]
    fn the_order_of_records_changes_nothing(
        (words, order) in prop::collection::vec(person(), 1..12)
            .prop_flat_map(|words| { let places: Vec<usize> = (0..words.len()).collect(); (Just(words), Just(places).prop_shuffle()) })
    ) {
        let straight = Links::find(&words.iter().map(identity).collect::<Vec<_>>());
        let shuffled = Links::find(&order.iter().map(|at| identity(&words[*at])).collect::<Vec<_>>());
        let mut back: Vec<(usize, usize, Strength)> = shuffled
            .all()
            .iter()
            .map(|link| (order[link.a].min(order[link.b]), order[link.a].max(order[link.b]), link.strength))
            .collect();
        back.sort_unstable_by_key(|(a, b, _)| (*a, *b));
        prop_assert_eq!(back, straight.all().iter().map(|link| (link.a, link.b, link.strength)).collect::<Vec<_>>());
        // Clusters are compared by what their members typed, since two who typed the same can take
        // each other's place.
        let clusters = |links: &Links, at: &dyn Fn(usize) -> usize| {
            let mut clusters: Vec<Vec<&[String; 8]>> = links
                .clusters(|_| true)
                .iter()
                .map(|cluster| { let mut members: Vec<_> = cluster.iter().map(|member| &words[at(*member)]).collect(); members.sort(); members })
                .collect();
            clusters.sort();
            clusters
        };
        prop_assert_eq!(clusters(&shuffled, &|at| order[at]), clusters(&straight, &|at| at));
    }

    #[test]
    fn links_join_two_records_and_no_cluster_holds_two_people(words in prop::collection::vec(person(), 0..14)) {
        let persons: Vec<Identity<'_>> = words.iter().map(identity).collect();
        let links = Links::find(&persons);
        for link in links.all() {
            prop_assert!(link.a < link.b && link.b < persons.len());
            prop_assert!((0.0..=1.0).contains(&link.score));
            prop_assert!(!link.reasons.is_empty());
            prop_assert!(links.of_record(link.a).any(|other| other == link) && links.of_record(link.b).any(|other| other == link));
        }
        for cluster in links.clusters(|_| true) {
            for (at, a) in cluster.iter().enumerate() {
                for b in &cluster[at + 1..] {
                    let name = |at: usize| Normalized::new(&persons[at]).name;
                    prop_assert!(!compare::household_veto(&name(*a), &name(*b)));
                }
            }
        }
    }

    #[test]
    fn no_input_makes_it_panic(words in prop::collection::vec(prop::array::uniform8("\\PC*"), 0..4), twice in any::<bool>()) {
        let mut persons: Vec<Identity<'_>> = words.iter().map(identity).collect();
        if twice {
            persons.extend(persons.clone());
        }
        let _ = Links::find(&persons).clusters(|_| true);
    }
}
