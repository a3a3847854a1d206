//! Who counts, and once: what was decided, and what is plain without anyone's word.
//!
//! Of one person's signatures the earliest counts, with the widest consent that this person gave at
//! one time, and all others are left out. Who is one person is told by exact links and by what the
//! organizer said; a likely link only asks. A signer who withdraws, withdraws everything signed
//! until then.

use std::collections::{BTreeMap, HashMap};

use super::exclusion::{Decided, Exclusion, subject};
use super::matching::{Link, Links};
use ledger::{Record, Subject};

/// What holds of each record, by its place.
#[derive(Default)]
pub(super) struct Tally {
    /// Why a record does not count; `None` where it does.
    pub out: Vec<Option<Exclusion>>,
    /// Whose consents and ways of contact hold, where they are not the record's own.
    pub contact: BTreeMap<usize, usize>,
    /// Exact links, and likely ones between two that count: those ask whether they are one
    /// person's.
    pub links: Vec<Link>,
}

/// Judges records, in the order in which they were signed; `links` are those of all of them.
pub(super) fn tally(records: &[Record], links: &Links, decided: &Decided) -> Tally {
    let mut out: Vec<Option<Exclusion>> = records
        .iter()
        .map(|record| decided.out(subject(record)).cloned())
        .collect();
    let of = |at: usize| subject(&records[at]);
    let places: HashMap<Subject, usize> = (0..records.len()).map(|at| (of(at), at)).collect();
    // What may not count says nothing about others.
    let weeded: Vec<bool> = out
        .iter()
        .map(|out| matches!(out, Some(Exclusion::Rejected(_))))
        .collect();
    let place = |of: Subject| places.get(&of).copied().filter(|at| !weeded[*at]);
    let mut joined = Vec::new();
    for (at, out) in out.iter_mut().enumerate() {
        if let Some(Exclusion::DuplicateOf(other)) = out {
            match place(*other) {
                Some(other) => joined.push((at, other)),
                // Its other one is not here (its turn-in may come yet) or may not count: until then
                // it counts itself.
                None => *out = None,
            }
        }
    }
    let apart: Vec<_> = decided
        .apart()
        .filter_map(|(one, other)| Some((place(one)?, place(other)?)))
        .collect();
    let stands = |link: &&Link| {
        !weeded[link.a] && !weeded[link.b] && !decided.are_apart(of(link.a), of(link.b))
    };

    let groups =
        links.clusters_as_decided(|link| link.is_exact() && stands(&link), &joined, &apart);
    let mut tallied = Tally::default();
    let mut heads: HashMap<usize, usize> = HashMap::new();
    for group in &groups {
        let Some(counts) = count_once(records, group, decided, &mut out) else {
            continue;
        };
        heads.extend(group.iter().map(|at| (*at, counts)));
        let own: Vec<usize> = group
            .iter()
            .copied()
            .filter(|at| !is_withdrawn(&out, records, *at, decided))
            .collect();
        let consent = links.consent_of(
            &own,
            counts,
            |at| records[at].signed_at.unix(),
            |at| records[at].signature.consents().len(),
        );
        if consent != counts {
            tallied.contact.insert(counts, consent);
        }
    }
    let head = |at: usize| heads.get(&at).copied().unwrap_or(at);
    let mut likely: BTreeMap<(usize, usize), Link> = BTreeMap::new();
    for link in links.all().iter().filter(stands) {
        if link.is_exact() {
            tallied.links.push(link.clone());
            continue;
        }
        let (a, b) = (
            head(link.a).min(head(link.b)),
            head(link.a).max(head(link.b)),
        );
        if a == b || out[a].is_some() || out[b].is_some() || decided.are_apart(of(a), of(b)) {
            continue;
        }
        if likely
            .get(&(a, b))
            .is_none_or(|known| known.score < link.score)
        {
            likely.insert(
                (a, b),
                Link {
                    a,
                    b,
                    ..link.clone()
                },
            );
        }
    }
    tallied.links.extend(likely.into_values());
    tallied.out = out;
    tallied
}

/// Leaves out all of a group but one: its earliest that nobody said to be another's duplicate, and
/// that was not withdrawn. Answers with its place; `None` where nothing of the group counts.
fn count_once(
    records: &[Record],
    group: &[usize],
    decided: &Decided,
    out: &mut [Option<Exclusion>],
) -> Option<usize> {
    let withdrawn = group
        .iter()
        .copied()
        .filter_map(|at| Some((decided.withdrawn_at(subject(&records[at]))?, at)))
        .max();
    // Signed before it: withdrawn with it.
    let gone = |at: usize| withdrawn.is_some_and(|(when, _)| records[at].signed_at.unix() <= when);
    let order = |at: &usize| (out[*at].is_some(), records[*at].signed_at.unix(), *at);
    let counts = group
        .iter()
        .copied()
        .filter(|at| !gone(*at))
        .min_by_key(order);
    for at in group.iter().copied() {
        match (counts, withdrawn) {
            (Some(counts), _) if counts == at => out[at] = None,
            (_, Some((_, by))) if gone(at) && out[at].is_none() => {
                out[at] = Some(Exclusion::Duplicate(subject(&records[by])))
            }
            (Some(counts), _) if out[at].is_none() => {
                out[at] = Some(Exclusion::Duplicate(subject(&records[counts])))
            }
            _ => {}
        }
    }
    counts
}

/// Whether a record was withdrawn, or its signer withdrew it with another.
fn is_withdrawn(
    out: &[Option<Exclusion>],
    records: &[Record],
    at: usize,
    decided: &Decided,
) -> bool {
    match &out[at] {
        Some(Exclusion::Withdrawn) => true,
        Some(Exclusion::Duplicate(other)) => decided
            .withdrawn_at(*other)
            .is_some_and(|when| records[at].signed_at.unix() <= when),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use crate::{Exclusion, Roll, subject};
    use ledger::{Decision, Opened, Record, Subject, Verdict};

    const NAMES: [&str; 3] = ["Maria", "Miguel", "Bea"];

    fn record(number: u8, given: &str, email: &str, consents: &[&str]) -> Record {
        let id = format!("00000000-0000-4000-8000-0000000000{number:02x}");
        let line = json!({
            "campaign": id, "station": "00000000-0000-4000-8000-0000000000aa", "seq": number, "id": id,
            "signed_at": format!("2026-05-23T10:{number:02}:00Z"),
            "signature": { "given_name": given, "family_name": "Quintero", "email": email, "zip": "20009", "consents": consents,
                           "language": "en", "text_hash": "ab".repeat(32) },
        });
        serde_json::from_value(line).expect("a record")
    }

    /// Said at a minute after ten.
    fn said(minute: u8, about: &Record, verdict: Verdict) -> Decision {
        let at = format!("2026-05-23T10:{minute:02}:30Z");
        let line = json!({
            "campaign": about.campaign, "station": about.station, "seq": 100 + u64::from(minute),
            "id": format!("00000000-0000-4000-9000-0000000000{minute:02x}"),
            "decided_at": at, "subject": subject(about), "verdict": verdict,
        });
        serde_json::from_value(line).expect("a decision")
    }

    fn roll(records: &[Record], decisions: &[Decision]) -> Roll {
        Roll::new(Opened {
            records: records.to_vec(),
            decisions: decisions.to_vec(),
            ..Opened::default()
        })
    }

    fn counted(roll: &Roll) -> Vec<u64> {
        roll.records().iter().map(|record| record.seq).collect()
    }

    #[test]
    fn who_signed_twice_counts_once_with_the_consent_really_given() {
        let first = record(1, "Maria", "maria@example.org", &[]);
        let again = record(2, "MARIA", "Maria@Example.org", &["email"]);
        let brother = record(3, "Miguel", "maria@example.org", &["email", "sms"]);
        let roll = roll(&[brother, again, first.clone()], &[]);
        assert_eq!(counted(&roll), [1, 3]);
        assert_eq!(roll.left_out()[0].1, Exclusion::Duplicate(subject(&first)));
        let counts = &roll.records()[0].signature;
        assert_eq!(
            (counts.given_name(), counts.email(), counts.consents()),
            ("Maria", "Maria@Example.org", &["email".to_owned()][..])
        );
        assert_eq!(roll.links().iter().filter(|link| !link.asks()).count(), 1);
    }

    #[test]
    fn an_exact_link_is_undone_by_a_word() {
        let (first, again) = (
            record(1, "Maria", "m@example.org", &[]),
            record(2, "Maria", "m@example.org", &["email"]),
        );
        let both = [first.clone(), again.clone()];
        let two = roll(
            &both,
            &[said(5, &again, Verdict::NotDuplicateOf(subject(&first)))],
        );
        assert_eq!(counted(&two), [1, 2]);
        assert!(two.records()[0].signature.consents().is_empty());
        assert!(two.links().is_empty());
    }

    #[test]
    fn a_signer_who_withdraws_withdraws_all_they_signed_until_then() {
        let all = [1, 2, 9].map(|number| record(number, "Maria", "m@example.org", &["email"]));
        let withdrawn = roll(&all, &[said(5, &all[0], Verdict::Withdrawn)]);
        // At nine they signed anew.
        assert_eq!(counted(&withdrawn), [9]);
        assert_eq!(
            withdrawn.left_out()[1].1,
            Exclusion::Duplicate(subject(&all[0]))
        );
        let taken_back = roll(
            &all,
            &[
                said(5, &all[0], Verdict::Withdrawn),
                said(6, &all[0], Verdict::Counts),
            ],
        );
        assert_eq!(counted(&taken_back), [1]);
        // The consent of one that was withdrawn is no consent.
        let anew = record(9, "Maria", "m@example.org", &[]);
        let withdrawn = roll(
            &[all[0].clone(), anew],
            &[said(5, &all[0], Verdict::Withdrawn)],
        );
        assert!(withdrawn.records()[0].signature.consents().is_empty());
    }

    #[test]
    fn what_two_machines_said_of_each_other_loses_nobody() {
        let (one, other) = (record(1, "Maria", "", &[]), record(2, "Bea", "", &[]));
        let both = [one.clone(), other.clone()];
        let crossed = [
            said(5, &one, Verdict::DuplicateOf(subject(&other))),
            said(6, &other, Verdict::DuplicateOf(subject(&one))),
        ];
        assert_eq!(counted(&roll(&both, &crossed)), [1]);
        // One whose other one has not been turned in yet.
        assert_eq!(counted(&roll(&both[..1], &crossed[..1])), [1]);
        // One whose other one may not count.
        assert_eq!(
            counted(&roll(
                &both,
                &[
                    crossed[0].clone(),
                    said(7, &other, Verdict::Rejected("no".to_owned()))
                ]
            )),
            [1]
        );
    }

    #[test]
    fn a_likely_pair_is_asked_about_once_and_of_those_that_count() {
        let all = [
            record(1, "Maria", "maria.quintero@example.org", &[]),
            record(2, "Maria", "maria.quintero@example.org", &[]),
            record(3, "Marai", "", &[]),
        ];
        let asked = |roll: &Roll| {
            roll.links()
                .iter()
                .filter(|link| link.asks())
                .map(|link| (link.one, link.other))
                .collect::<Vec<_>>()
        };
        let pair = vec![(subject(&all[0]), subject(&all[2]))];
        assert_eq!(asked(&roll(&all, &[])), pair);
        assert_eq!(
            asked(&roll(
                &all,
                &[said(5, &all[2], Verdict::NotDuplicateOf(subject(&all[0])))]
            )),
            []
        );
        let same = roll(
            &all,
            &[said(5, &all[2], Verdict::DuplicateOf(subject(&all[0])))],
        );
        assert_eq!((asked(&same), counted(&same)), (vec![], vec![1]));
    }

    fn verdict() -> impl Strategy<Value = (u8, u8, u8)> {
        (0..5_u8, any::<u8>(), any::<u8>())
    }

    proptest! {
        #[test]
        fn whatever_is_said_in_whatever_order_comes_to_one_list_and_loses_nobody(
            people in prop::collection::vec((0..3_usize, 0..2_u8), 1..10),
            said_so in prop::collection::vec(verdict(), 0..8),
            turned in any::<prop::sample::Index>(),
        ) {
            let email = |at: u8| if at == 0 { "q@example.org".to_owned() } else { String::new() };
            let mut records: Vec<Record> =
                people.iter().enumerate().map(|(at, (name, mail))| record(at as u8 + 1, NAMES[*name], &email(*mail), &[])).collect();
            let mut decisions: Vec<Decision> = said_so
                .iter()
                .enumerate()
                .map(|(at, (what, about, other))| {
                    let of = |number: u8| &records[usize::from(number) % records.len()];
                    let other: Subject = subject(of(*other));
                    let verdict = match what {
                        0 => Verdict::Counts,
                        1 => Verdict::Withdrawn,
                        2 => Verdict::Rejected("no".to_owned()),
                        3 => Verdict::DuplicateOf(other),
                        _ => Verdict::NotDuplicateOf(other),
                    };
                    said(at as u8 + 20, of(*about), verdict)
                })
                .collect();
            let straight = roll(&records, &decisions);
            prop_assert_eq!(straight.len() + straight.left_out().len(), records.len());
            for (record, out) in straight.left_out() {
                // Who is left out for another one's sake has one, and it counts or was withdrawn or
                // is left out itself for a third's.
                if let Exclusion::Duplicate(of) | Exclusion::DuplicateOf(of) = out {
                    prop_assert!(*of != subject(record));
                    let (_, others) = straight.get(*of).expect("it is here");
                    prop_assert!(!matches!(others, Some(Exclusion::Rejected(_))));
                }
            }
            // Unless something was withdrawn or weeded, everyone who signed counts at least once.
            if straight.left_out().iter().all(|(_, out)| matches!(out, Exclusion::Duplicate(_) | Exclusion::DuplicateOf(_))) {
                prop_assert!(!straight.is_empty());
            }
            let middle = turned.index(records.len());
            records.rotate_left(middle);
            decisions.reverse();
            let turned = roll(&records, &decisions);
            prop_assert_eq!(counted(&turned), counted(&straight));
            prop_assert_eq!(turned.left_out().iter().map(|(_, out)| out.clone()).collect::<Vec<_>>(),
                straight.left_out().iter().map(|(_, out)| out.clone()).collect::<Vec<_>>());
        }
    }
}
