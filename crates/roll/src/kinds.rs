//! Likely pairs by their kind, so that one answer can be given to all pairs of a kind.
//!
//! A kind is the set of reasons for which pairs are linked, with how sure the links are: "same ZIP,
//! same name, at least 99 %". Nothing about a kind is stored: an answer to a kind becomes one
//! decision for each pair, like the answers to single pairs, and each can be undone by itself.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use serde::Serialize;

use super::exclusion::{Verdicts, subject};
use super::matching::{self, Reason};
use super::{LinkedPair, Roll};
use ledger::{Decision, Subject, Verdict};
use petition::time::Timestamp;

/// How sure the links of a kind are. The order is from unsure to sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Less than 50 % of such pairs are one person's.
    Doubtful,
    /// From 50 to 90 %.
    Possible,
    /// From 90 to 99 %.
    Probable,
    /// At least 99 %.
    NearlyCertain,
}

impl Certainty {
    /// All of them, the surest first.
    pub const ALL: [Self; 4] = [
        Self::NearlyCertain,
        Self::Probable,
        Self::Possible,
        Self::Doubtful,
    ];

    /// The certainty of a link with this score, from 0 to 1.
    #[must_use]
    pub fn of(score: f32) -> Self {
        let percent = score * 100.0;
        Self::ALL
            .into_iter()
            .find(|one| percent >= f32::from(one.least()))
            .unwrap_or(Self::Doubtful)
    }

    /// The least chance in percent that a pair is one person's.
    #[must_use]
    pub fn least(self) -> u8 {
        match self {
            Self::Doubtful => 0,
            Self::Possible => 50,
            Self::Probable => 90,
            Self::NearlyCertain => 99,
        }
    }

    /// The chance in percent below which all pairs are; `None` for the surest.
    #[must_use]
    pub fn below(self) -> Option<u8> {
        match self {
            Self::Doubtful => Some(50),
            Self::Possible => Some(90),
            Self::Probable => Some(99),
            Self::NearlyCertain => None,
        }
    }
}

impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least(), self.below()) {
            (least, None) => write!(f, "at least {least} %"),
            (0, Some(below)) => write!(f, "less than {below} %"),
            (least, Some(below)) => write!(f, "{least} to {below} %"),
        }
    }
}

/// Why pairs are linked, and how sure that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// The reasons, in the order in which they are shown.
    pub reasons: Vec<Reason>,
    /// How sure the links are.
    pub certainty: Certainty,
}

impl Kind {
    /// The kind of a pair.
    #[must_use]
    pub fn of(pair: &LinkedPair) -> Self {
        Self {
            reasons: pair.reasons.clone(),
            certainty: Certainty::of(pair.score),
        }
    }

    /// Returns true if a pair is of this kind.
    #[must_use]
    pub fn has(&self, pair: &LinkedPair) -> bool {
        self.certainty == Certainty::of(pair.score) && self.reasons == pair.reasons
    }
}

/// The reasons in words, without how sure it is: "same ZIP, same name".
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, reason) in self.reasons.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{reason}")?;
        }
        Ok(())
    }
}

/// An answer to whether the pairs of a kind, or of a list, are one person's each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairAnswer {
    /// Each pair is one person's: the earlier signature counts.
    Same,
    /// Each pair is two people's: both signatures count.
    Apart,
}

impl Roll {
    /// The pairs that need a review.
    pub fn asked(&self) -> impl Iterator<Item = &LinkedPair> {
        self.links().iter().filter(|pair| pair.needs_review())
    }

    /// The kinds of pairs that need a review, each with its number of pairs: the surest first, and
    /// of equally sure ones the largest.
    #[must_use]
    pub fn kinds(&self) -> Vec<(Kind, usize)> {
        // A screen asks for them at each of its frames, so nothing is copied for each pair.
        let mut counts: HashMap<(Certainty, &[Reason]), usize> = HashMap::new();
        for pair in self.asked() {
            let kind = (Certainty::of(pair.score), pair.reasons.as_slice());
            *counts.entry(kind).or_default() += 1;
        }
        let mut kinds: Vec<(Kind, usize)> = counts
            .into_iter()
            .map(|((certainty, reasons), count)| {
                let reasons = reasons.to_vec();
                (Kind { reasons, certainty }, count)
            })
            .collect();
        kinds.sort_by(|(a, count_a), (b, count_b)| {
            (b.certainty, count_b, &a.reasons).cmp(&(a.certainty, count_a, &b.reasons))
        });
        kinds
    }

    /// The decisions that give one answer to all these pairs, each about a signature: what a person
    /// would store who answered them one after the other.
    ///
    /// Of several signatures that the pairs connect, the earliest counts. Where the pairs would
    /// join people whose names say that they are two ("M." is linked with "Maria" and with
    /// "Miguel"), the surest pair holds, and the others are left to be asked.
    #[must_use]
    pub fn verdicts(&self, pairs: &[&LinkedPair], answer: PairAnswer) -> Vec<(Subject, Verdict)> {
        match answer {
            PairAnswer::Same => self.join(pairs),
            PairAnswer::Apart => pairs
                .iter()
                .map(|pair| (pair.later, Verdict::NotDuplicateOf(pair.earlier)))
                .collect(),
        }
    }

    fn join(&self, pairs: &[&LinkedPair]) -> Vec<(Subject, Verdict)> {
        let named: BTreeSet<Subject> = pairs
            .iter()
            .flat_map(|pair| [pair.earlier, pair.later])
            .collect();
        // Signatures that count, in the order of signing.
        let records: Vec<_> = self
            .records()
            .iter()
            .filter(|record| named.contains(&subject(record)))
            .collect();
        let places: HashMap<Subject, usize> = records
            .iter()
            .enumerate()
            .map(|(at, record)| (subject(record), at))
            .collect();
        let mut asked: Vec<(f32, usize, usize)> = pairs
            .iter()
            .filter_map(|pair| {
                let (a, b) = (*places.get(&pair.earlier)?, *places.get(&pair.later)?);
                Some((pair.score, a.min(b), a.max(b)))
            })
            .collect();
        asked.sort_by(|(one, a, b), (other, c, d)| other.total_cmp(one).then((a, b).cmp(&(c, d))));
        let known: BTreeSet<(usize, usize)> = asked.iter().map(|(_, a, b)| (*a, *b)).collect();
        let verdicts = Verdicts::new(self.decisions.clone());
        let are_two = |a: usize, b: usize| {
            let (one, other) = (records[a], records[b]);
            verdicts.are_distinct(subject(one), subject(other))
                || (!known.contains(&(a.min(b), a.max(b)))
                    && matching::are_two_people(&one.signature, &other.signature))
        };
        let mut groups: Vec<Vec<usize>> = (0..records.len()).map(|at| vec![at]).collect();
        let mut group_of: Vec<usize> = (0..records.len()).collect();
        for (_, a, b) in asked {
            let (into, from) = (group_of[a].min(group_of[b]), group_of[a].max(group_of[b]));
            let is_refused = groups[into]
                .iter()
                .any(|x| groups[from].iter().any(|y| are_two(*x, *y)));
            if into == from || is_refused {
                continue;
            }
            let moved = std::mem::take(&mut groups[from]);
            for at in &moved {
                group_of[*at] = into;
            }
            groups[into].extend(moved);
        }
        let named = |at: usize| subject(records[at]);
        groups
            .into_iter()
            .flat_map(|mut group| {
                group.sort_unstable();
                let first = group.first().copied();
                group
                    .into_iter()
                    .skip(1)
                    .filter_map(move |at| Some((named(at), Verdict::DuplicateOf(named(first?)))))
            })
            .collect()
    }

    /// The decisions that give each of these pairs its own answer. A person looked at each pair, so
    /// no name speaks against an answer. Of several signatures that are one person's, the earliest
    /// counts.
    ///
    /// # Errors
    /// Returns the index of a pair that is called two people's while other pairs say that both
    /// signatures are one person's.
    pub fn verdicts_of(
        &self,
        answers: &[(Subject, Subject, PairAnswer)],
    ) -> Result<Vec<(Subject, Verdict)>, usize> {
        let order: BTreeMap<Subject, _> = self
            .all()
            .map(|(record, _)| (subject(record), super::signing_order(record)))
            .collect();
        // Each signature leads to an earlier one of the same person, or to itself.
        let mut earlier: BTreeMap<Subject, Subject> = BTreeMap::new();
        let first = |earlier: &BTreeMap<Subject, Subject>, mut at: Subject| {
            while let Some(before) = earlier.get(&at) {
                at = *before;
            }
            at
        };
        for (a, b, _) in answers
            .iter()
            .filter(|(_, _, one)| *one == PairAnswer::Same)
        {
            let (a, b) = (first(&earlier, *a), first(&earlier, *b));
            match order.get(&a).cmp(&order.get(&b)) {
                Ordering::Less => _ = earlier.insert(b, a),
                Ordering::Greater => _ = earlier.insert(a, b),
                Ordering::Equal => {}
            }
        }
        let mut verdicts: Vec<(Subject, Verdict)> = earlier
            .keys()
            .map(|at| (*at, Verdict::DuplicateOf(first(&earlier, *at))))
            .collect();
        for (at, (a, b, answer)) in answers.iter().enumerate() {
            if *answer == PairAnswer::Same {
                continue;
            }
            if first(&earlier, *a) == first(&earlier, *b) {
                return Err(at);
            }
            let (a, b) = if order.get(a) < order.get(b) {
                (a, b)
            } else {
                (b, a)
            };
            verdicts.push((*b, Verdict::NotDuplicateOf(*a)));
        }
        Ok(verdicts)
    }

    /// The decisions that undo these ones about pairs, so that the pairs are asked about again.
    /// Decisions of other kinds are not undone.
    #[must_use]
    pub fn undoing(decided: &[(Subject, Verdict)]) -> Vec<(Subject, Verdict)> {
        decided
            .iter()
            .flat_map(|(about, verdict)| match verdict {
                Verdict::DuplicateOf(_) => vec![(*about, Verdict::Counts)],
                // A pair is no longer two people's once they were called one person's.
                Verdict::NotDuplicateOf(other) => vec![
                    (*about, Verdict::DuplicateOf(*other)),
                    (*about, Verdict::Counts),
                ],
                Verdict::Counts | Verdict::Withdrawn | Verdict::Rejected(_) => Vec::new(),
            })
            .collect()
    }

    /// The latest moment of a decision. New ones are made after it, whatever the clocks say: so they
    /// hold, and those of one go are told apart from those of the next.
    #[must_use]
    pub fn latest_decision(&self) -> Option<Timestamp> {
        let moments = self.decisions.iter().map(|made| made.content.decided_at);
        moments.max_by_key(|moment| moment.unix())
    }

    /// The decisions about pairs that were stored last in one go, in the order of storing; none if
    /// something else was decided since. Decisions of one go have one time and one station, and
    /// their counters follow each other.
    #[must_use]
    pub fn last_answers(&self) -> Vec<(Subject, Verdict)> {
        let mut decisions: Vec<&Decision> = self.decisions.iter().collect();
        decisions.sort_by_key(|decision| std::cmp::Reverse((decision.counter, decision.hash)));
        let Some(last) = decisions.first().copied() else {
            return Vec::new();
        };
        let mut answers: Vec<(Subject, Verdict)> = decisions
            .iter()
            .zip(0..)
            .take_while(|(decision, before)| {
                decision.station == last.station
                    && decision.content.decided_at == last.content.decided_at
                    && decision.counter + before == last.counter
            })
            .map(|(decision, _)| (decision.content.subject, decision.content.verdict.clone()))
            .collect();
        answers.reverse();
        let is_about_a_pair = |(_, verdict): &(Subject, Verdict)| {
            matches!(
                verdict,
                Verdict::DuplicateOf(_) | Verdict::NotDuplicateOf(_)
            )
        };
        if answers.iter().all(is_about_a_pair) {
            answers
        } else {
            Vec::new()
        }
    }
}

/// At most this many of the pairs to look at before all of them are answered: the least sure one,
/// the surest one, and others evenly between them.
#[must_use]
pub fn sample<'a>(pairs: &[&'a LinkedPair], most: usize) -> Vec<&'a LinkedPair> {
    let mut sorted = pairs.to_vec();
    sorted.sort_by(|a, b| {
        a.score
            .total_cmp(&b.score)
            .then_with(|| (a.earlier, a.later).cmp(&(b.earlier, b.later)))
    });
    if sorted.len() <= most || most < 2 {
        sorted.truncate(most);
        return sorted;
    }
    (0..most)
        .filter_map(|at| sorted.get(at * (sorted.len() - 1) / (most - 1)).copied())
        .collect()
}

#[cfg(test)]
mod tests;
