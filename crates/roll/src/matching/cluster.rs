//! Joins links into clusters, each one person's records, and chooses the consent that holds for a
//! cluster.

use std::collections::HashMap;

use rayon::slice::ParallelSliceMut as _;

use super::normalize::FullName;
use super::{Link, Links, Strength, compare};

impl Links {
    /// Clusters of records that are one person's, by the links that `holds` accepts. Each cluster
    /// is in ascending order. `clusters(Link::is_exact)` gives the certain ones.
    ///
    /// The surest links are joined first, and no link joins two clusters that hold two people,
    /// whatever lies between them: of "Maria", "M." and "Miguel" at one address, two become a
    /// cluster and one stays alone.
    #[must_use]
    pub fn clusters(&self, holds: impl Fn(&Link) -> bool) -> Vec<Vec<usize>> {
        self.constrained_clusters(holds, &[], &[])
    }

    /// Does the same as [`clusters`](Self::clusters) under the organizer's decisions. The records
    /// of a `must_link` pair are one person's: the first is a duplicate of the second. Those of a
    /// `cannot_link` pair are two people's. Decisions come before every link and every veto.
    pub(crate) fn constrained_clusters(
        &self,
        holds: impl Fn(&Link) -> bool,
        must_link: &[(usize, usize)],
        cannot_link: &[(usize, usize)],
    ) -> Vec<Vec<usize>> {
        let mut links: Vec<&Link> = self.links.iter().filter(|link| holds(link)).collect();
        // Equally sure links are sorted by what was typed, so that the order of records decides
        // nothing.
        let typed = |link: &Link| {
            let [a, b] =
                [link.a, link.b].map(|at| self.linked.get(&at).map(|linked| linked.fingerprint));
            (a.min(b), a.max(b))
        };
        links.par_sort_by(|x, y| {
            let exact = |link: &Link| link.strength == Strength::Exact;
            exact(y)
                .cmp(&exact(x))
                .then(y.score.total_cmp(&x.score))
                .then_with(|| typed(x).cmp(&typed(y)))
        });
        let mut clusters = Clusters {
            links: self,
            by_record: HashMap::new(),
            clusters: Vec::new(),
            cannot_link: HashMap::new(),
        };
        for (a, b) in cannot_link {
            clusters.cannot_link.entry(*a).or_default().push(*b);
            clusters.cannot_link.entry(*b).or_default().push(*a);
        }
        for (duplicate, original) in must_link {
            let [duplicate, original] = [*duplicate, *original].map(|at| clusters.index_of(at));
            clusters.join(original, duplicate);
        }
        for link in links {
            let [a, b] = [link.a, link.b].map(|at| clusters.index_of(at));
            if clusters.are_two_people(a, b) {
                continue;
            }
            if clusters.clusters[a].members.len() < clusters.clusters[b].members.len() {
                clusters.join(b, a)
            } else {
                clusters.join(a, b)
            }
        }
        clusters.into_members()
    }

    /// The record whose consents hold for a cluster, with the address to which they were given:
    /// among the records that exact links connect to the one that counts, the one that agreed to
    /// most. Consents of several records are never combined. `signed_at` returns the time at which
    /// a record was signed, and `consents` the number of its consents.
    pub(crate) fn consent_source<T: Ord>(
        &self,
        cluster: &[usize],
        counts: usize,
        signed_at: impl Fn(usize) -> T,
        consents: impl Fn(usize) -> usize,
    ) -> usize {
        // Only exact links: a likely one says that two records are probably one person's, and
        // nobody consents probably.
        let mut connected = vec![counts];
        let mut next = 0;
        while let Some(at) = connected.get(next).copied() {
            next += 1;
            for link in self.of_record(at).filter(|link| link.is_exact()) {
                let other = if link.a == at { link.b } else { link.a };
                if cluster.contains(&other) && !connected.contains(&other) {
                    connected.push(other);
                }
            }
        }
        let widest = connected.into_iter().max_by(|a, b| {
            // Ties go to the earlier signature.
            consents(*a)
                .cmp(&consents(*b))
                .then_with(|| (signed_at(*b), *b).cmp(&(signed_at(*a), *a)))
        });
        widest.unwrap_or(counts)
    }
}

/// Clusters while they are being joined.
struct Clusters<'a> {
    links: &'a Links,
    /// The index of each record's cluster.
    by_record: HashMap<usize, usize>,
    clusters: Vec<Cluster<'a>>,
    /// The records that were declared to be other people's than a record.
    cannot_link: HashMap<usize, Vec<usize>>,
}

#[derive(Default)]
struct Cluster<'a> {
    members: Vec<usize>,
    /// The different names of the members: all that a veto looks at.
    names: Vec<&'a FullName>,
}

impl Clusters<'_> {
    /// The index of a record's cluster. A record without one gets its own.
    fn index_of(&mut self, record: usize) -> usize {
        *self.by_record.entry(record).or_insert_with(|| {
            self.clusters.push(Cluster {
                members: vec![record],
                names: self
                    .links
                    .linked
                    .get(&record)
                    .map(|linked| &linked.name)
                    .into_iter()
                    .collect(),
            });
            self.clusters.len() - 1
        })
    }

    fn are_two_people(&self, a: usize, b: usize) -> bool {
        let (first, second) = (&self.clusters[a], &self.clusters[b]);
        let is_declared = |record: &usize| {
            self.cannot_link.get(record).is_some_and(|others| {
                others
                    .iter()
                    .any(|other| self.by_record.get(other) == Some(&b))
            })
        };
        let is_vetoed = |x: &&FullName| second.names.iter().any(|y| compare::household_veto(x, y));
        a != b
            && (first.names.iter().any(is_vetoed)
                || (!self.cannot_link.is_empty() && first.members.iter().any(is_declared)))
    }

    fn join(&mut self, into: usize, from: usize) {
        if into == from {
            return;
        }
        let moved = std::mem::take(&mut self.clusters[from]);
        for member in &moved.members {
            self.by_record.insert(*member, into);
        }
        let cluster = &mut self.clusters[into];
        cluster.members.extend(moved.members);
        for name in moved.names {
            // A name that the cluster's names veto can only be here by a decision. It must not veto
            // other records.
            if !cluster.names.contains(&name)
                && !cluster
                    .names
                    .iter()
                    .any(|known| compare::household_veto(known, name))
            {
                cluster.names.push(name);
            }
        }
    }

    /// The members of each cluster of at least two records, in ascending order.
    fn into_members(self) -> Vec<Vec<usize>> {
        let mut clusters: Vec<Vec<usize>> = self
            .clusters
            .into_iter()
            .map(|cluster| cluster.members)
            .filter(|members| members.len() > 1)
            .collect();
        for cluster in &mut clusters {
            cluster.sort_unstable();
        }
        clusters.sort_unstable();
        clusters
    }
}
