use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use ledger::{Decided, Entry, EntryId, Head, Opened, Record, Signed, StationId};
use petition::Petition;
use petition::signature::{Medium, RawSignature, Rules};
use petition::time::Timestamp;

fn record(number: u8, given: &str, family: &str) -> Record {
    let id = format!("00000000-0000-4000-8000-0000000000{number:02x}");
    let line = json!({
        "campaign": id, "station": "00000000-0000-4000-8000-0000000000aa", "seq": number, "id": id,
        "signed_at": format!("2026-05-23T10:{number:02}:00Z"),
        "signature": { "given_name": given, "family_name": family, "zip": "20009", "consents": [],
                       "language": "en", "text_hash": "ab".repeat(32) },
    });
    let raw: Entry<Signed<RawSignature>> = serde_json::from_value(line).expect("a record");
    let petition = Petition::bundled().expect("the bundled petition");
    let signature = raw.content.signature;
    Entry {
        campaign: raw.campaign,
        station: raw.station,
        seq: raw.seq,
        id: raw.id,
        hash: ledger::Hash::from_bytes([number; 32]),
        content: Signed {
            signed_at: raw.content.signed_at,
            event: None,
            on_paper: None,
            signature: signature
                .check(&Rules::new(&petition), Medium::Paper)
                .expect("a signature"),
        },
    }
}

/// What a ledger holds after these decisions were stored in one go.
fn stored(roll: &Roll, verdicts: Vec<(Subject, Verdict)>, at: i64) -> Vec<Decision> {
    verdicts
        .into_iter()
        .zip(roll.counter() + 1..)
        .map(|((about, verdict), counter)| {
            let number = u8::try_from(counter).expect("few decisions");
            Entry {
                campaign: ledger::campaign::CampaignId::PRACTICE,
                station: StationId::from_bytes([9; 16]),
                seq: counter,
                id: EntryId::from_bytes([number; 16]),
                hash: ledger::Hash::from_bytes([0xff - number; 32]),
                content: Decided {
                    decided_at: Timestamp::from_unix(1_800_000_000 + at, 0).expect("a moment"),
                    counter,
                    subject: about,
                    verdict,
                },
            }
        })
        .collect()
}

fn decide(roll: &mut Roll, verdicts: Vec<(Subject, Verdict)>, at: i64) {
    let decisions = stored(roll, verdicts, at);
    let head = Head {
        station: StationId::from_bytes([9; 16]),
        seq: roll.counter() + decisions.len() as u64,
        hash: ledger::Hash::from_bytes([1; 32]),
    };
    roll.decide_all(decisions, head);
}

fn roll(names: &[(&str, &str)]) -> Roll {
    let records = names
        .iter()
        .zip(1..)
        .map(|((given, family), number)| record(number, given, family));
    Roll::new(Opened {
        records: records.collect(),
        ..Opened::default()
    })
}

fn all(roll: &Roll) -> Vec<&LinkedPair> {
    roll.asked().collect()
}

/// Seven who signed twice with one name and one ZIP, and two whose second name differs a little.
const TWICE: [(&str, &str); 9] = [
    ("Siobhan", "Kshatriya"),
    ("Siobhan", "Kshatriya"),
    ("Wilhelmina", "Ostrowski"),
    ("Wilhelmina", "Ostrowski"),
    ("Wilhelmina", "Ostrowski"),
    ("Ximena", "Quintanilla"),
    ("Ximena", "Quintanila"),
    ("Thaddeus", "Okonkwo"),
    ("Thadeus", "Okonkwo"),
];

#[test]
fn the_pairs_of_a_kind_are_answered_in_one_go_and_asked_about_again_when_it_is_undone() {
    let mut roll = roll(&TWICE);
    let before = all(&roll).len();
    let kinds = roll.kinds();
    assert_eq!(
        kinds.iter().map(|(_, count)| count).sum::<usize>(),
        before,
        "{kinds:?}"
    );
    let (kind, count) = kinds
        .iter()
        .find(|(kind, _)| kind.to_string() == "same ZIP, same name")
        .cloned()
        .expect("the kind of those who wrote the same");
    assert_eq!(count, 4, "one pair, and three pairs of three signatures");
    let of_kind = |roll: &Roll| -> Vec<(Subject, Verdict)> {
        let pairs: Vec<&LinkedPair> = roll.asked().filter(|pair| kind.has(pair)).collect();
        roll.verdicts(&pairs, PairAnswer::Same)
    };
    let same = of_kind(&roll);
    assert_eq!(same.len(), 3, "of three signatures two are duplicates");
    decide(&mut roll, same.clone(), 1);
    assert_eq!((roll.len(), of_kind(&roll).len()), (6, 0));
    assert_eq!(roll.last_answers(), same);
    decide(&mut roll, Roll::undoing(&same), 2);
    assert_eq!((roll.len(), all(&roll).len()), (9, before));
    assert!(roll.last_answers().is_empty(), "it is undone already");

    let pairs = all(&roll);
    let apart = roll.verdicts(&pairs, PairAnswer::Apart);
    decide(&mut roll, apart.clone(), 3);
    assert_eq!((roll.len(), all(&roll).len()), (9, 0));
    decide(&mut roll, Roll::undoing(&apart), 4);
    assert_eq!((roll.len(), all(&roll).len()), (9, before));
}

#[test]
fn an_answer_for_all_never_joins_two_people_over_a_third_signature() {
    let mut roll = roll(&[
        ("Maria", "Kshatriya"),
        ("M", "Kshatriya"),
        ("Miguel", "Kshatriya"),
    ]);
    let pairs = all(&roll);
    assert_eq!(pairs.len(), 2, "{pairs:?}");
    let same = roll.verdicts(&pairs, PairAnswer::Same);
    assert_eq!(same.len(), 1, "the other pair is left to be asked");
    decide(&mut roll, same, 1);
    assert_eq!(roll.len(), 2);
}

#[test]
fn a_sample_shows_the_least_sure_and_the_surest_pair() {
    let pair = |number: u8| LinkedPair {
        earlier: Subject(ledger::Hash::from_bytes([number; 32])),
        later: Subject(ledger::Hash::from_bytes([number + 100; 32])),
        strength: matching::Strength::Likely,
        score: f32::from(number) / 100.0,
        reasons: Vec::new(),
    };
    let pairs: Vec<LinkedPair> = (0..57).rev().map(pair).collect();
    let pairs: Vec<&LinkedPair> = pairs.iter().collect();
    let shown = sample(&pairs, 10);
    assert_eq!(shown.len(), 10);
    assert!(
        shown.is_sorted_by(|a, b| a.score < b.score),
        "none is shown twice"
    );
    assert_eq!((shown[0].score, shown[9].score), (0.0, 0.56));
    assert_eq!(sample(&pairs[..3], 10).len(), 3);
    assert_eq!(sample(&[], 10).len(), 0);
}

#[test]
fn every_score_has_one_certainty_and_the_words_say_its_bounds() {
    let words = |score| Certainty::of(score).to_string();
    assert_eq!(words(1.0), "at least 99 %");
    assert_eq!(words(0.989), "90 to 99 %");
    assert_eq!(words(0.9), "90 to 99 %");
    assert_eq!(words(0.5), "50 to 90 %");
    assert_eq!(words(0.1), "less than 50 %");
}

proptest! {
    #[test]
    fn answers_lose_nobody_and_what_is_undone_is_as_before(
        names in prop::collection::vec((0..5_usize, 0..3_usize), 1..14),
        taken in prop::collection::vec(any::<bool>(), 40),
        is_same in any::<bool>(),
    ) {
        const GIVEN: [&str; 5] = ["Siobhan", "Siobhán", "S", "Sean", "Siobhna"];
        const FAMILY: [&str; 3] = ["Kshatriya", "Kshatrya", "Ostrowski"];
        let names: Vec<_> =
            names.iter().map(|(given, family)| (GIVEN[*given], FAMILY[*family])).collect();
        let mut roll = roll(&names);
        let before: Vec<LinkedPair> = roll.asked().cloned().collect();
        let counted: Vec<Subject> = roll.records().iter().map(subject).collect();
        let pairs: Vec<&LinkedPair> =
            before.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(pair, _)| pair).collect();
        let answer = if is_same { PairAnswer::Same } else { PairAnswer::Apart };
        let verdicts = roll.verdicts(&pairs, answer);
        // Nobody is the duplicate of one who does not count, and each is named once.
        if is_same {
            let left: BTreeSet<Subject> = verdicts.iter().map(|(about, _)| *about).collect();
            prop_assert_eq!(left.len(), verdicts.len());
            for (_, verdict) in &verdicts {
                let Verdict::DuplicateOf(first) = verdict else { panic!("{verdict:?}") };
                prop_assert!(!left.contains(first));
            }
        }
        decide(&mut roll, verdicts.clone(), 1);
        prop_assert_eq!(roll.len(), if is_same { names.len() - verdicts.len() } else { names.len() }
            - (names.len() - counted.len()));
        decide(&mut roll, Roll::undoing(&verdicts), 2);
        prop_assert_eq!(roll.records().iter().map(subject).collect::<Vec<_>>(), counted);
        prop_assert_eq!(roll.asked().cloned().collect::<Vec<_>>(), before);
    }
}
