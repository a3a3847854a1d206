//! What was decided about signatures, applied: which ones count, and why others do not. The latest
//! word on a signature holds, on whichever machine it was said, so that merging organizers' ledgers
//! comes to one answer.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ledger::{Decision, Record, Subject, Verdict};

/// Why a signature does not count.
#[derive(Clone, PartialEq, Eq)]
pub enum Exclusion {
    /// Its signer wants it gone.
    Withdrawn,
    /// It may not count, and why.
    Rejected(String),
    /// The same person's other one counts: the organizer said so.
    DuplicateOf(Subject),
    /// Its signer had signed before: nobody said so, and it is plain. What holds of the other one,
    /// holds of it.
    Duplicate(Subject),
}

impl fmt::Debug for Exclusion {
    /// Without the reason: it could name someone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Withdrawn => "Withdrawn",
            Self::Rejected(_) => "Rejected(..)",
            Self::DuplicateOf(_) => "DuplicateOf(..)",
            Self::Duplicate(_) => "Duplicate(..)",
        })
    }
}

/// The decisions of a roll, the latest on each signature.
#[derive(Debug, Clone, Default)]
pub(super) struct Decided {
    out: BTreeMap<Subject, Exclusion>,
    /// When signatures were withdrawn that still are.
    withdrawn: BTreeMap<Subject, i64>,
    /// Pairs that are two people, each in order.
    apart: BTreeSet<(Subject, Subject)>,
}

impl Decided {
    /// What holds after all of these, in the order in which they were made.
    pub(super) fn new(mut decisions: Vec<Decision>) -> Self {
        decisions.sort_by_key(|decision| {
            (
                decision.decided_at.unix(),
                decision.station,
                decision.seq,
                decision.id,
            )
        });
        let mut decided = Self::default();
        for decision in decisions {
            let ledger::Decided {
                subject,
                verdict,
                decided_at,
            } = decision.content;
            if !matches!(verdict, Verdict::NotDuplicateOf(_)) {
                decided.withdrawn.remove(&subject);
            }
            match verdict {
                Verdict::Counts => drop(decided.out.remove(&subject)),
                Verdict::Withdrawn => {
                    decided.withdrawn.insert(subject, decided_at.unix());
                    decided.out.insert(subject, Exclusion::Withdrawn);
                }
                Verdict::Rejected(why) => {
                    drop(decided.out.insert(subject, Exclusion::Rejected(why)))
                }
                Verdict::DuplicateOf(of) if of == subject => {}
                Verdict::DuplicateOf(of) => {
                    decided.apart.remove(&pair(subject, of));
                    decided.out.insert(subject, Exclusion::DuplicateOf(of));
                }
                Verdict::NotDuplicateOf(of) => {
                    decided.apart.insert(pair(subject, of));
                    if decided.out.get(&subject) == Some(&Exclusion::DuplicateOf(of)) {
                        decided.out.remove(&subject);
                    }
                }
            }
        }
        decided
    }

    /// Why a signature does not count; `None` where it does.
    pub(super) fn out(&self, subject: Subject) -> Option<&Exclusion> {
        self.out.get(&subject)
    }

    /// When a signature was withdrawn, in seconds since 1970; `None` where it was not.
    pub(super) fn withdrawn_at(&self, subject: Subject) -> Option<i64> {
        self.withdrawn.get(&subject).copied()
    }

    /// Pairs that were said to be two people.
    pub(super) fn apart(&self) -> impl Iterator<Item = (Subject, Subject)> {
        self.apart.iter().copied()
    }

    /// Whether two were said to be two people.
    pub(super) fn are_apart(&self, one: Subject, other: Subject) -> bool {
        self.apart.contains(&pair(one, other))
    }
}

fn pair(one: Subject, other: Subject) -> (Subject, Subject) {
    if one < other {
        (one, other)
    } else {
        (other, one)
    }
}

/// How a decision names a record.
#[must_use]
pub fn subject(record: &Record) -> Subject {
    Subject {
        station: record.station,
        id: record.id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ledger::campaign::CampaignId;
    use ledger::{Entry, EntryId, StationId};

    fn of(number: u8) -> Subject {
        Subject {
            station: StationId::from_bytes([1; 16]),
            id: EntryId::from_bytes([number; 16]),
        }
    }

    fn said(at: i64, machine: u8, subject: u8, verdict: Verdict) -> Decision {
        Entry {
            campaign: CampaignId::PRACTICE,
            station: StationId::from_bytes([machine; 16]),
            seq: at.unsigned_abs(),
            id: EntryId::from_bytes([machine; 16]),
            content: ledger::Decided {
                decided_at: petition::time::Timestamp::from_unix(at, 0).expect("a moment"),
                subject: of(subject),
                verdict,
            },
        }
    }

    #[test]
    fn the_latest_word_holds_in_whatever_order_it_is_heard() {
        let all = vec![
            said(10, 1, 1, Verdict::Withdrawn),
            said(20, 2, 1, Verdict::Counts),
            said(30, 1, 2, Verdict::DuplicateOf(of(1))),
            said(40, 2, 3, Verdict::Rejected("no such place".to_owned())),
            said(50, 2, 2, Verdict::NotDuplicateOf(of(1))),
            said(60, 1, 4, Verdict::DuplicateOf(of(4))),
        ];
        for turned in 0..all.len() {
            let mut heard = all.clone();
            heard.rotate_left(turned);
            let decided = Decided::new(heard);
            assert_eq!(decided.out(of(1)), None, "withdrawn, and taken back");
            assert_eq!(decided.out(of(2)), None);
            assert!(decided.are_apart(of(1), of(2)) && decided.are_apart(of(2), of(1)));
            assert_eq!(
                decided.out(of(3)),
                Some(&Exclusion::Rejected("no such place".to_owned()))
            );
            assert_eq!(decided.out(of(4)), None, "nobody is their own duplicate");
        }
    }

    #[test]
    fn a_reason_is_never_printed() {
        assert!(
            !format!("{:?}", said(1, 1, 1, Verdict::Rejected("Maria".to_owned())))
                .contains("Maria")
        );
        assert_eq!(
            format!("{:?}", Exclusion::Rejected("Maria".to_owned())),
            "Weeded(..)"
        );
    }
}
