//! Decides which signatures count, so that each person counts once.
//!
//! Of one person's signatures the earliest counts, with the widest consent that the person gave in
//! one signature, and all others are left out. Exact links and the organizer's decisions say which
//! signatures are one person's; a likely link only asks for a review. A withdrawal covers
//! everything that its signer signed until then.

use std::collections::{BTreeMap, HashMap};

use super::exclusion::{Exclusion, Verdicts, subject};
use super::matching::{Link, Links};
use ledger::{Record, Subject};

/// The result for each record, by its index.
#[derive(Default)]
pub(super) struct Tally {
    /// The reason why a record does not count; `None` if it counts.
    pub exclusions: Vec<Option<Exclusion>>,
    /// Maps a record that counts to the record whose consents and contact it carries, if those are
    /// not its own.
    pub consent_from: BTreeMap<usize, usize>,
    /// All exact links, and the likely ones between two records that count: those need a review.
    pub links: Vec<Link>,
}

/// Tallies records that are in the order of signing; `links` are the links between all of them.
pub(super) fn tally(records: &[Record], links: &Links, verdicts: &Verdicts) -> Tally {
    let mut exclusions: Vec<Option<Exclusion>> = records
        .iter()
        .map(|record| {
            let decided = verdicts.exclusion(subject(record)).cloned();
            decided.or_else(|| is_held(record, verdicts).then_some(Exclusion::Held))
        })
        .collect();
    let constraints = Constraints::new(records, verdicts, &mut exclusions);
    let stands = |link: &&Link| constraints.allow(link);

    let clusters = links.constrained_clusters(
        |link| link.is_exact() && stands(&link),
        &constraints.must_link,
        &constraints.cannot_link,
    );
    let mut tally = Tally::default();
    let mut representatives: HashMap<usize, usize> = HashMap::new();
    for cluster in &clusters {
        let Some(counts) = count_once(records, cluster, verdicts, &mut exclusions) else {
            continue;
        };
        representatives.extend(cluster.iter().map(|at| (*at, counts)));
        // The consent of a withdrawn signature is no consent.
        let standing: Vec<usize> = cluster
            .iter()
            .copied()
            .filter(|at| !is_withdrawn(&exclusions, records, *at, verdicts))
            .collect();
        let source = links.consent_source(
            &standing,
            counts,
            |at| records[at].signed_at.unix(),
            |at| records[at].signature.consents().len(),
        );
        if source != counts {
            tally.consent_from.insert(counts, source);
        }
    }
    let representative = |at: usize| representatives.get(&at).copied().unwrap_or(at);
    let mut likely: BTreeMap<(usize, usize), Link> = BTreeMap::new();
    for link in links.all().iter().filter(stands) {
        if link.is_exact() {
            tally.links.push(link.clone());
            continue;
        }
        // A likely link between two clusters is one question, about the signatures that count.
        let (a, b) = (
            representative(link.a).min(representative(link.b)),
            representative(link.a).max(representative(link.b)),
        );
        if a == b
            || exclusions[a].is_some()
            || exclusions[b].is_some()
            || verdicts.are_distinct(subject(&records[a]), subject(&records[b]))
        {
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
    tally.links.extend(likely.into_values());
    tally.exclusions = exclusions;
    tally
}

/// Returns true for a name that is no person's, as long as nobody has said that it counts.
fn is_held(record: &Record, verdicts: &Verdicts) -> bool {
    record.signature.has_doubtful_name() && !verdicts.is_counted(subject(record))
}

/// The organizer's decisions as constraints on clusters, by the indexes of records.
struct Constraints<'a> {
    records: &'a [Record],
    verdicts: &'a Verdicts,
    /// Rejected and held records link nobody.
    rejected: Vec<bool>,
    must_link: Vec<(usize, usize)>,
    cannot_link: Vec<(usize, usize)>,
}

impl<'a> Constraints<'a> {
    /// Reads the constraints. A duplicate of a record that is missing (its turn-in may come yet) or
    /// rejected counts itself until then, so its exclusion is taken back.
    fn new(
        records: &'a [Record],
        verdicts: &'a Verdicts,
        exclusions: &mut [Option<Exclusion>],
    ) -> Self {
        let indexes: HashMap<Subject, usize> = records
            .iter()
            .enumerate()
            .map(|(at, record)| (subject(record), at))
            .collect();
        let rejected: Vec<bool> = exclusions
            .iter()
            .map(|exclusion| matches!(exclusion, Some(Exclusion::Rejected(_) | Exclusion::Held)))
            .collect();
        let index = |named: Subject| indexes.get(&named).copied().filter(|at| !rejected[*at]);
        let mut must_link = Vec::new();
        for (at, exclusion) in exclusions.iter_mut().enumerate() {
            if let Some(Exclusion::DuplicateOf(original)) = exclusion {
                match index(*original) {
                    Some(original) => must_link.push((at, original)),
                    None => *exclusion = None,
                }
            }
        }
        let cannot_link = verdicts
            .distinct_pairs()
            .filter_map(|(a, b)| Some((index(a)?, index(b)?)))
            .collect();
        Self {
            records,
            verdicts,
            rejected,
            must_link,
            cannot_link,
        }
    }

    /// Returns true when no decision speaks against a link.
    fn allow(&self, link: &Link) -> bool {
        let named = |at: usize| subject(&self.records[at]);
        !self.rejected[link.a]
            && !self.rejected[link.b]
            && !self.verdicts.are_distinct(named(link.a), named(link.b))
    }
}

/// Excludes all records of a cluster but one: the earliest that nobody declared a duplicate and
/// that was not withdrawn. Returns its index, or `None` if no record of the cluster counts.
fn count_once(
    records: &[Record],
    cluster: &[usize],
    verdicts: &Verdicts,
    exclusions: &mut [Option<Exclusion>],
) -> Option<usize> {
    let withdrawal = cluster
        .iter()
        .copied()
        .filter_map(|at| Some((verdicts.withdrawn_at(subject(&records[at]))?, at)))
        .max();
    let is_covered = |at: usize| {
        withdrawal.is_some_and(|(withdrawn_at, _)| records[at].signed_at.unix() <= withdrawn_at)
    };
    let order = |at: &usize| {
        (
            exclusions[*at].is_some(),
            records[*at].signed_at.unix(),
            *at,
        )
    };
    let counts = cluster
        .iter()
        .copied()
        .filter(|at| !is_covered(*at))
        .min_by_key(order);
    for at in cluster.iter().copied() {
        match (counts, withdrawal) {
            (Some(counts), _) if counts == at => exclusions[at] = None,
            (_, Some((_, withdrawn))) if is_covered(at) && exclusions[at].is_none() => {
                exclusions[at] = Some(Exclusion::Duplicate(subject(&records[withdrawn])))
            }
            (Some(counts), _) if exclusions[at].is_none() => {
                exclusions[at] = Some(Exclusion::Duplicate(subject(&records[counts])))
            }
            _ => {}
        }
    }
    counts
}

/// Returns true when a record was withdrawn, or when its signer withdrew a later one.
fn is_withdrawn(
    exclusions: &[Option<Exclusion>],
    records: &[Record],
    at: usize,
    verdicts: &Verdicts,
) -> bool {
    match &exclusions[at] {
        Some(Exclusion::Withdrawn) => true,
        Some(Exclusion::Duplicate(other)) => verdicts
            .withdrawn_at(*other)
            .is_some_and(|withdrawn_at| records[at].signed_at.unix() <= withdrawn_at),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use crate::{Exclusion, Roll, subject};
    use ledger::{Decision, Entry, Opened, Record, Signed, Subject, Verdict};
    use petition::Petition;
    use petition::signature::{Medium, RawSignature, Rules};

    const NAMES: [&str; 3] = ["Maria", "Miguel", "Bea"];

    fn record(number: u8, given: &str, email: &str, consents: &[&str]) -> Record {
        let id = format!("00000000-0000-4000-8000-0000000000{number:02x}");
        let consents = consents
            .iter()
            .map(|id| json!({ "id": id, "words": "cd".repeat(32) }));
        let consents: Vec<_> = consents.collect();
        let line = json!({
            "campaign": id, "station": "00000000-0000-4000-8000-0000000000aa", "seq": number, "id": id,
            "hash": format!("{number:02x}").repeat(32),
            "signed_at": format!("2026-05-23T10:{number:02}:00Z"),
            "signature": { "given_name": given, "family_name": "Quintero", "email": email, "zip": "20009", "consents": consents,
                           "language": "en", "text_hash": "ab".repeat(32) },
        });
        let raw: Entry<Signed<RawSignature>> = serde_json::from_value(line).expect("a record");
        let petition = Petition::bundled().expect("the bundled petition");
        let signed = raw.content;
        Entry {
            campaign: raw.campaign,
            station: raw.station,
            seq: raw.seq,
            id: raw.id,
            hash: raw.hash,
            content: Signed {
                signed_at: signed.signed_at,
                event: None,
                on_paper: None,
                signature: signed
                    .signature
                    .check(&Rules::new(&petition), Medium::Paper)
                    .expect("a signature"),
            },
        }
    }

    /// A decision that was made so many minutes after ten.
    fn decision(minute: u8, about: &Record, verdict: Verdict) -> Decision {
        let at = format!("2026-05-23T10:{minute:02}:30Z");
        let line = json!({
            "campaign": about.campaign, "station": about.station, "seq": 100 + u64::from(minute),
            "id": format!("00000000-0000-4000-9000-0000000000{minute:02x}"),
            "hash": format!("{minute:02x}").repeat(32), "counter": minute,
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
    fn a_person_who_signed_twice_counts_once_with_one_given_consent() {
        let first = record(1, "Maria", "maria@example.org", &[]);
        let again = record(2, "MARIA", "Maria@Example.org", &["email"]);
        let brother = record(3, "Miguel", "maria@example.org", &["email", "sms"]);
        let roll = roll(&[brother, again, first.clone()], &[]);
        assert_eq!(counted(&roll), [1, 3]);
        assert_eq!(roll.left_out()[0].1, Exclusion::Duplicate(subject(&first)));
        let counts = &roll.records()[0].signature;
        assert_eq!(
            (
                counts.given_name(),
                counts.email(),
                counts.consent_list().as_str()
            ),
            ("Maria", "Maria@Example.org", "email")
        );
        assert_eq!(
            roll.links()
                .iter()
                .filter(|link| !link.needs_review())
                .count(),
            1
        );
    }

    #[test]
    fn a_decision_undoes_an_exact_link() {
        let (first, again) = (
            record(1, "Maria", "m@example.org", &[]),
            record(2, "Maria", "m@example.org", &["email"]),
        );
        let both = [first.clone(), again.clone()];
        let two = roll(
            &both,
            &[decision(
                5,
                &again,
                Verdict::NotDuplicateOf(subject(&first)),
            )],
        );
        assert_eq!(counted(&two), [1, 2]);
        assert!(two.records()[0].signature.consents().is_empty());
        assert!(two.links().is_empty());
    }

    #[test]
    fn a_withdrawal_covers_all_that_its_signer_signed_until_then() {
        let all = [1, 2, 9].map(|number| record(number, "Maria", "m@example.org", &["email"]));
        let withdrawn = roll(&all, &[decision(5, &all[0], Verdict::Withdrawn)]);
        // The signature of 10:09 is later than the withdrawal.
        assert_eq!(counted(&withdrawn), [9]);
        assert_eq!(
            withdrawn.left_out()[1].1,
            Exclusion::Duplicate(subject(&all[0]))
        );
        let undone = roll(
            &all,
            &[
                decision(5, &all[0], Verdict::Withdrawn),
                decision(6, &all[0], Verdict::Counts),
            ],
        );
        assert_eq!(counted(&undone), [1]);
        // The consent of a withdrawn signature is no consent.
        let anew = record(9, "Maria", "m@example.org", &[]);
        let withdrawn = roll(
            &[all[0].clone(), anew],
            &[decision(5, &all[0], Verdict::Withdrawn)],
        );
        assert!(withdrawn.records()[0].signature.consents().is_empty());
    }

    #[test]
    fn two_decisions_in_a_circle_lose_nobody() {
        let (one, other) = (record(1, "Maria", "", &[]), record(2, "Bea", "", &[]));
        let both = [one.clone(), other.clone()];
        let crossed = [
            decision(5, &one, Verdict::DuplicateOf(subject(&other))),
            decision(6, &other, Verdict::DuplicateOf(subject(&one))),
        ];
        assert_eq!(counted(&roll(&both, &crossed)), [1]);
        // The other signature has not been turned in yet.
        assert_eq!(counted(&roll(&both[..1], &crossed[..1])), [1]);
        // The other signature was rejected.
        assert_eq!(
            counted(&roll(
                &both,
                &[
                    crossed[0].clone(),
                    decision(7, &other, Verdict::Rejected("no".to_owned()))
                ]
            )),
            [1]
        );
    }

    #[test]
    fn a_likely_pair_is_asked_about_once_and_only_among_those_that_count() {
        let all = [
            record(1, "Maria", "maria.quintero@example.org", &[]),
            record(2, "Maria", "maria.quintero@example.org", &[]),
            record(3, "Marai", "", &[]),
        ];
        let asked = |roll: &Roll| {
            roll.links()
                .iter()
                .filter(|link| link.needs_review())
                .map(|link| (link.earlier, link.later))
                .collect::<Vec<_>>()
        };
        let pair = vec![(subject(&all[0]), subject(&all[2]))];
        assert_eq!(asked(&roll(&all, &[])), pair);
        assert_eq!(
            asked(&roll(
                &all,
                &[decision(
                    5,
                    &all[2],
                    Verdict::NotDuplicateOf(subject(&all[0]))
                )]
            )),
            []
        );
        let same = roll(
            &all,
            &[decision(5, &all[2], Verdict::DuplicateOf(subject(&all[0])))],
        );
        assert_eq!((asked(&same), counted(&same)), (vec![], vec![1]));
    }

    fn any_verdict() -> impl Strategy<Value = (u8, u8, u8)> {
        (0..5_u8, any::<u8>(), any::<u8>())
    }

    proptest! {
        #[test]
        fn any_decisions_in_any_order_give_one_list_and_lose_nobody(
            people in prop::collection::vec((0..3_usize, 0..2_u8), 1..10),
            verdicts in prop::collection::vec(any_verdict(), 0..8),
            rotation in any::<prop::sample::Index>(),
        ) {
            let email = |at: u8| if at == 0 { "q@example.org".to_owned() } else { String::new() };
            let mut records: Vec<Record> =
                people.iter().enumerate().map(|(at, (name, mail))| record(at as u8 + 1, NAMES[*name], &email(*mail), &[])).collect();
            let mut decisions: Vec<Decision> = verdicts
                .iter()
                .enumerate()
                .map(|(at, (kind, about, other))| {
                    let pick = |number: u8| &records[usize::from(number) % records.len()];
                    let other: Subject = subject(pick(*other));
                    let verdict = match kind {
                        0 => Verdict::Counts,
                        1 => Verdict::Withdrawn,
                        2 => Verdict::Rejected("no".to_owned()),
                        3 => Verdict::DuplicateOf(other),
                        _ => Verdict::NotDuplicateOf(other),
                    };
                    decision(at as u8 + 20, pick(*about), verdict)
                })
                .collect();
            let straight = roll(&records, &decisions);
            prop_assert_eq!(straight.len() + straight.left_out().len(), records.len());
            for (record, exclusion) in straight.left_out() {
                // The signature that a duplicate points to is here, is another one and was not
                // rejected.
                if let Exclusion::Duplicate(original) | Exclusion::DuplicateOf(original) = exclusion {
                    prop_assert!(*original != subject(record));
                    let (_, exclusion) = straight.get(*original).expect("it is here");
                    prop_assert!(!matches!(exclusion, Some(Exclusion::Rejected(_))));
                }
            }
            // Unless a signature was withdrawn or rejected, somebody counts.
            if straight.left_out().iter().all(|(_, exclusion)| matches!(exclusion, Exclusion::Duplicate(_) | Exclusion::DuplicateOf(_))) {
                prop_assert!(!straight.is_empty());
            }
            let middle = rotation.index(records.len());
            records.rotate_left(middle);
            decisions.reverse();
            let rotated = roll(&records, &decisions);
            prop_assert_eq!(counted(&rotated), counted(&straight));
            prop_assert_eq!(rotated.left_out().iter().map(|(_, exclusion)| exclusion.clone()).collect::<Vec<_>>(),
                straight.left_out().iter().map(|(_, exclusion)| exclusion.clone()).collect::<Vec<_>>());
        }
    }
}
