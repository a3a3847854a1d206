//! Applies the organizers' decisions: which signatures do not count, and why. The decision on a
//! signature with the highest counter holds, whichever machine it was made on, so that merging the
//! organizers' ledgers gives one answer. No clock has a say in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ledger::{Decided, Decision, Record, Subject, Verdict};

/// The reason why a signature does not count.
#[derive(Clone, PartialEq, Eq)]
pub enum Exclusion {
    /// Its signer withdrew it.
    Withdrawn,
    /// The organizer rejected it, for this reason.
    Rejected(String),
    /// The organizer decided that it is a duplicate of this signature.
    DuplicateOf(Subject),
    /// It was found to be a duplicate of this signature without anybody's decision. If that one was
    /// withdrawn, so is this one.
    Duplicate(Subject),
    /// Its name is no person's, and the organizer has not said yet that it counts.
    Held,
}

impl fmt::Debug for Exclusion {
    /// Leaves out the reason, which could name someone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Withdrawn => "Withdrawn",
            Self::Rejected(_) => "Rejected(..)",
            Self::DuplicateOf(_) => "DuplicateOf(..)",
            Self::Duplicate(_) => "Duplicate(..)",
            Self::Held => "Held",
        })
    }
}

/// The latest verdict on each signature.
#[derive(Debug, Clone, Default)]
pub(super) struct Verdicts {
    exclusions: BTreeMap<Subject, Exclusion>,
    /// Signatures of which the organizer said that they count.
    counted: BTreeSet<Subject>,
    /// The time of withdrawal of each signature that is still withdrawn.
    withdrawn: BTreeMap<Subject, i64>,
    /// Pairs that the organizer declared to be two people. The smaller subject comes first.
    distinct: BTreeSet<(Subject, Subject)>,
}

impl Verdicts {
    /// Sorts the decisions by their counters and applies them one after the other.
    pub(super) fn new(mut decisions: Vec<Decision>) -> Self {
        decisions.sort_by_key(|decision| (decision.counter, decision.hash));
        let mut verdicts = Self::default();
        for decision in decisions {
            verdicts.apply(decision);
        }
        verdicts
    }

    fn apply(&mut self, decision: Decision) {
        let Decided {
            subject,
            verdict,
            decided_at,
            ..
        } = decision.content;
        if !matches!(verdict, Verdict::NotDuplicateOf(_)) {
            self.withdrawn.remove(&subject);
            self.counted.remove(&subject);
        }
        match verdict {
            Verdict::Counts => {
                self.exclusions.remove(&subject);
                self.counted.insert(subject);
            }
            Verdict::Withdrawn => {
                self.withdrawn.insert(subject, decided_at.unix());
                self.exclusions.insert(subject, Exclusion::Withdrawn);
            }
            Verdict::Rejected(reason) => {
                self.exclusions.insert(subject, Exclusion::Rejected(reason));
            }
            Verdict::DuplicateOf(original) if original == subject => {}
            Verdict::DuplicateOf(original) => {
                self.distinct.remove(&ordered(subject, original));
                self.exclusions
                    .insert(subject, Exclusion::DuplicateOf(original));
            }
            Verdict::NotDuplicateOf(other) => {
                self.distinct.insert(ordered(subject, other));
                if self.exclusions.get(&subject) == Some(&Exclusion::DuplicateOf(other)) {
                    self.exclusions.remove(&subject);
                }
            }
        }
    }

    /// The decided exclusion of a signature.
    pub(super) fn exclusion(&self, subject: Subject) -> Option<&Exclusion> {
        self.exclusions.get(&subject)
    }

    /// Returns true when the organizer's last word on a signature is that it counts.
    pub(super) fn is_counted(&self, subject: Subject) -> bool {
        self.counted.contains(&subject)
    }

    /// The time of a signature's withdrawal in seconds since 1970; `None` if it is not withdrawn.
    pub(super) fn withdrawn_at(&self, subject: Subject) -> Option<i64> {
        self.withdrawn.get(&subject).copied()
    }

    /// The pairs that the organizer declared to be two people.
    pub(super) fn distinct_pairs(&self) -> impl Iterator<Item = (Subject, Subject)> {
        self.distinct.iter().copied()
    }

    /// Returns true when the organizer declared the two signatures to be two people's.
    pub(super) fn are_distinct(&self, a: Subject, b: Subject) -> bool {
        self.distinct.contains(&ordered(a, b))
    }
}

/// The pair with the smaller subject first.
fn ordered(a: Subject, b: Subject) -> (Subject, Subject) {
    if a < b { (a, b) } else { (b, a) }
}

/// The name by which a decision refers to a record.
#[must_use]
pub fn subject(record: &Record) -> Subject {
    Subject(record.hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ledger::campaign::CampaignId;
    use ledger::{Entry, EntryId, Hash, StationId};

    fn signature(number: u8) -> Subject {
        Subject(Hash::from_bytes([number; 32]))
    }

    fn decision(at: i64, machine: u8, number: u8, verdict: Verdict) -> Decision {
        Entry {
            campaign: CampaignId::PRACTICE,
            station: StationId::from_bytes([machine; 16]),
            seq: at.unsigned_abs(),
            id: EntryId::from_bytes([machine; 16]),
            hash: Hash::from_bytes([machine; 32]),
            content: Decided {
                // The clocks of the machines say the opposite of the counters.
                decided_at: petition::time::Timestamp::from_unix(1_000 - at, 0).expect("a moment"),
                counter: at.unsigned_abs(),
                subject: signature(number),
                verdict,
            },
        }
    }

    #[test]
    fn the_decision_with_the_highest_counter_holds_in_any_order_of_arrival() {
        let [one, two, three, four] = [1, 2, 3, 4].map(signature);
        let all = vec![
            decision(10, 1, 1, Verdict::Withdrawn),
            decision(20, 2, 1, Verdict::Counts),
            decision(30, 1, 2, Verdict::DuplicateOf(one)),
            decision(40, 2, 3, Verdict::Rejected("no such place".to_owned())),
            decision(50, 2, 2, Verdict::NotDuplicateOf(one)),
            decision(60, 1, 4, Verdict::DuplicateOf(four)),
        ];
        for by in 0..all.len() {
            let mut arrived = all.clone();
            arrived.rotate_left(by);
            let verdicts = Verdicts::new(arrived);
            assert_eq!(verdicts.exclusion(one), None, "the withdrawal was undone");
            assert_eq!(verdicts.exclusion(two), None);
            assert!(verdicts.are_distinct(one, two) && verdicts.are_distinct(two, one));
            assert_eq!(
                verdicts.exclusion(three),
                Some(&Exclusion::Rejected("no such place".to_owned()))
            );
            assert_eq!(
                verdicts.exclusion(four),
                None,
                "nobody is their own duplicate"
            );
        }
    }

    #[test]
    fn a_reason_is_never_printed() {
        let rejected = decision(1, 1, 1, Verdict::Rejected("Maria".to_owned()));
        assert!(!format!("{rejected:?}").contains("Maria"));
        assert_eq!(
            format!("{:?}", Exclusion::Rejected("Maria".to_owned())),
            "Rejected(..)"
        );
    }
}
