//! From links to groups: who is one person. And of a group, what counts.

use std::collections::{BTreeMap, HashMap};

use super::normalize::Called;
use super::{Link, Links, Strength, compare};

impl Links {
    /// Records that are one person, each group in ascending order, by links that `holds` says yes
    /// to. The exact ones, where nobody decided otherwise: `groups(Link::is_exact)`.
    ///
    /// The surest links come first, and none joins two groups in which there are two people,
    /// whatever lies between them: "Maria", "M." and "Miguel" of one address are a group of two and
    /// one alone.
    #[must_use]
    pub fn groups(&self, holds: impl Fn(&Link) -> bool) -> Vec<Vec<usize>> {
        self.clusters_as_decided(holds, &[], &[])
    }

    /// As [`groups`](Self::groups), where somebody decided: each pair of `joined` is one person,
    /// its second what the first is called, and each of `apart` two. What was decided comes before
    /// every link and every veto.
    #[must_use]
    pub fn clusters_as_decided(
        &self,
        holds: impl Fn(&Link) -> bool,
        joined: &[(usize, usize)],
        apart: &[(usize, usize)],
    ) -> Vec<Vec<usize>> {
        let mut links: Vec<&Link> = self.links.iter().filter(|link| holds(link)).collect();
        // By what they are called and what they typed where they are equally sure, so that the
        // order of records decides nothing.
        let told_apart = |link: &Link| {
            let [a, b] = [link.a, link.b].map(|at| (self.called.get(&at), self.typed.get(&at)));
            if a < b { (a, b) } else { (b, a) }
        };
        links.sort_by(|one, other| {
            let exact = |link: &Link| link.strength == Strength::Exact;
            exact(other)
                .cmp(&exact(one))
                .then(other.score.total_cmp(&one.score))
                .then_with(|| told_apart(one).cmp(&told_apart(other)))
        });
        let mut groups = Clusters {
            links: self,
            of: BTreeMap::new(),
            groups: Vec::new(),
            apart: HashMap::new(),
        };
        for (one, other) in apart {
            groups.apart.entry(*one).or_default().push(*other);
            groups.apart.entry(*other).or_default().push(*one);
        }
        for (one, other) in joined {
            let [one, other] = [*one, *other].map(|at| groups.of(at));
            groups.join(other, one);
        }
        for link in links {
            let [a, b] = [link.a, link.b].map(|at| groups.of(at));
            if groups.are_two_people(a, b) {
                continue;
            }
            let smaller = groups.groups[a].members.len() < groups.groups[b].members.len();
            if smaller {
                groups.join(b, a)
            } else {
                groups.join(a, b)
            }
        }
        let mut groups: Vec<Vec<usize>> = groups
            .groups
            .into_iter()
            .map(|group| group.members)
            .filter(|members| members.len() > 1)
            .collect();
        for group in &mut groups {
            group.sort_unstable();
        }
        groups.sort_unstable();
        groups
    }

    /// The record of a group whose consents hold, with the address to which they were given: the
    /// one that agreed to most, of those linked by exact links to the one that counts. Consents of
    /// several are never put together. `signed` tells when a record was signed, `consents` to how
    /// much it agreed.
    pub fn consent_of<T: Ord>(
        &self,
        group: &[usize],
        counts: usize,
        signed: impl Fn(usize) -> T,
        consents: impl Fn(usize) -> usize,
    ) -> usize {
        // By exact links alone: a likely one says that two records are probably one person, and a
        // consent is not given probably.
        let mut same = vec![counts];
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
        let widest = same.into_iter().max_by(|a, b| {
            // Of equals the earlier.
            consents(*a)
                .cmp(&consents(*b))
                .then_with(|| (signed(*b), *b).cmp(&(signed(*a), *a)))
        });
        widest.unwrap_or(counts)
    }
}

/// Clusters in the making.
struct Clusters<'a> {
    links: &'a Links,
    /// The group of a record.
    of: BTreeMap<usize, usize>,
    groups: Vec<Cluster<'a>>,
    /// Who was said to be another one.
    apart: HashMap<usize, Vec<usize>>,
}

impl Clusters<'_> {
    fn of(&mut self, at: usize) -> usize {
        *self.of.entry(at).or_insert_with(|| {
            self.groups.push(Cluster {
                members: vec![at],
                called: self.links.called.get(&at).into_iter().collect(),
            });
            self.groups.len() - 1
        })
    }

    fn are_two_people(&self, a: usize, b: usize) -> bool {
        let (one, other) = (&self.groups[a], &self.groups[b]);
        let said = |at: &usize| {
            self.apart
                .get(at)
                .is_some_and(|others| others.iter().any(|other| self.of.get(other) == Some(&b)))
        };
        let called = |x: &&Called| other.called.iter().any(|y| compare::vetoed(x, y));
        a != b
            && (one.called.iter().any(called)
                || (!self.apart.is_empty() && one.members.iter().any(said)))
    }

    fn join(&mut self, into: usize, from: usize) {
        if into == from {
            return;
        }
        let moved = std::mem::take(&mut self.groups[from]);
        for member in &moved.members {
            self.of.insert(*member, into);
        }
        let group = &mut self.groups[into];
        group.members.extend(moved.members);
        for called in moved.called {
            // Another name can only be here because someone decided so, and then it says nothing
            // against others.
            if !group.called.contains(&called)
                && !group
                    .called
                    .iter()
                    .any(|known| compare::vetoed(known, called))
            {
                group.called.push(called);
            }
        }
    }
}

#[derive(Default)]
struct Cluster<'a> {
    members: Vec<usize>,
    /// What they are called, each once: a veto asks nothing else.
    called: Vec<&'a Called>,
}
