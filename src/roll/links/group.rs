//! From links to groups: who is one person. And of a group, what counts.

use std::collections::BTreeMap;

use super::plain::Called;
use super::{Link, Links, Strength, compare};

/// What of a group counts, once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The record that stands on sheets and in exports: the earliest.
    pub record: usize,
    /// The record whose consents hold, with the address to which they were given: the one that agreed to most, of those linked to the
    /// earliest by exact links. Consents of several are never put together.
    pub consent: usize,
}

impl Links {
    /// Records that are one person, each group in ascending order, by links that `holds` says yes to. The exact ones, where
    /// nobody decided otherwise: `groups(Link::is_exact)`.
    ///
    /// The surest links come first, and none joins two groups in which there are two people, whatever lies between them: "Maria",
    /// "M." and "Miguel" of one address are a group of two and one alone.
    #[must_use]
    pub fn groups(&self, holds: impl Fn(&Link) -> bool) -> Vec<Vec<usize>> {
        let mut links: Vec<&Link> = self.links.iter().filter(|link| holds(link)).collect();
        // By what they are called where they are equally sure, so that the order of records decides nothing.
        let called = |link: &Link| {
            let (a, b) = (self.called.get(&link.a), self.called.get(&link.b));
            if a < b { (a, b) } else { (b, a) }
        };
        links.sort_by(|one, other| {
            let exact = |link: &Link| link.strength == Strength::Exact;
            exact(other).cmp(&exact(one)).then(other.score.total_cmp(&one.score)).then_with(|| called(one).cmp(&called(other)))
        });
        let mut of: BTreeMap<usize, usize> = BTreeMap::new();
        let mut groups: Vec<Group<'_>> = Vec::new();
        for link in links {
            let [a, b] = [link.a, link.b].map(|at| {
                *of.entry(at).or_insert_with(|| {
                    groups.push(Group { members: vec![at], called: self.called.get(&at).into_iter().collect() });
                    groups.len() - 1
                })
            });
            if a == b || groups[a].is_other_than(&groups[b]) {
                continue;
            }
            let (into, from) = if groups[a].members.len() < groups[b].members.len() { (b, a) } else { (a, b) };
            let moved = std::mem::take(&mut groups[from]);
            for member in &moved.members {
                of.insert(*member, into);
            }
            groups[into].members.extend(moved.members);
            for called in moved.called {
                if !groups[into].called.contains(&called) {
                    groups[into].called.push(called);
                }
            }
        }
        let mut groups: Vec<Vec<usize>> = groups.into_iter().map(|group| group.members).filter(|members| members.len() > 1).collect();
        for group in &mut groups {
            group.sort_unstable();
        }
        groups.sort_unstable();
        groups
    }

    /// Of a group, what counts: `signed` tells when a record was signed, `consents` to how much it agreed. `None` where it is empty.
    pub fn counted_once<T: Ord>(&self, group: &[usize], signed: impl Fn(usize) -> T, consents: impl Fn(usize) -> usize) -> Option<Counted> {
        let record = group.iter().copied().min_by_key(|at| (signed(*at), *at))?;
        // By exact links alone: a likely one says that two records are probably one person, and a consent is not given probably.
        let mut same = vec![record];
        let mut next = 0;
        while let Some(at) = same.get(next).copied() {
            next += 1;
            for link in self.of(at).filter(|link| link.is_exact()) {
                let other = if link.a == at { link.b } else { link.a };
                if group.contains(&other) && !same.contains(&other) {
                    same.push(other);
                }
            }
        }
        let consent = same.into_iter().max_by(|a, b| {
            // Of equals the earlier.
            consents(*a).cmp(&consents(*b)).then_with(|| (signed(*b), *b).cmp(&(signed(*a), *a)))
        })?;
        Some(Counted { record, consent })
    }
}

#[derive(Default)]
struct Group<'a> {
    members: Vec<usize>,
    /// What they are called, each once: a veto asks nothing else.
    called: Vec<&'a Called>,
}

impl Group<'_> {
    fn is_other_than(&self, other: &Self) -> bool {
        self.called.iter().any(|a| other.called.iter().any(|b| compare::vetoed(a, b)))
    }
}
