//! Blocking: chooses which pairs are compared at all, namely those that share a key. A million rows
//! make half a million million pairs, far too many to compare.
//!
//! Each key is one pass. A pair is compared in the first pass in which its keys agree, so no pair
//! is compared twice. A block that is too large, because of a common name or a shared mailbox, is
//! split by further values. If it is too large even then, it is sorted, and each record is compared
//! with the few that follow it (the sorted neighbourhood method).

use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::ops::Range;

use rayon::prelude::*;

use super::normalize::Normalized;

/// The number of blocking keys of a record.
const KEYS: usize = 7;

/// A block with more records than this is split.
const LARGE: usize = 100;

/// The number of following records that each record of a sorted block is compared with.
const NEIGHBOURS: usize = 20;

type Keys = [u64; KEYS];

/// Calls `compare` for each pair that shares a key, and collects the results. A pair may occur
/// twice.
pub(super) fn compare_pairs<T: Send>(
    people: &[Normalized],
    compare: impl Fn(usize, usize) -> Option<T> + Sync,
) -> Vec<T> {
    let mut keys: Vec<Keys> = people.par_iter().map(blocking_keys).collect();
    let mut found = Vec::new();
    for pass in 0..KEYS {
        let mut order: Vec<(u64, usize)> = keys
            .iter()
            .enumerate()
            .map(|(at, keys)| (keys[pass], at))
            .filter(|(key, _)| *key != 0)
            .collect();
        order.par_sort_unstable();
        let mut blocks = Blocks::default();
        blocks.find(people, &mut order, 0, 0);
        for range in &blocks.small {
            for (key, at) in &order[range.clone()] {
                keys[*at][pass] = *key;
            }
        }
        for range in &blocks.sorted {
            for (_, at) in &order[range.clone()] {
                // Not all records of a sorted block are compared with each other, so later passes
                // must not assume it.
                keys[*at][pass] = 0;
            }
        }
        let is_compared = |a: usize, b: usize| {
            (0..pass).any(|before| keys[a][before] != 0 && keys[a][before] == keys[b][before])
        };
        let compare_once = |a: usize, b: usize| {
            if is_compared(a, b) {
                None
            } else {
                compare(a.min(b), a.max(b))
            }
        };
        let (order, compare_once) = (&order, &compare_once);
        let pairs_within = move |range: &Range<usize>, most_neighbours: usize| {
            let block = &order[range.clone()];
            block.iter().enumerate().flat_map(move |(at, (_, a))| {
                block[at + 1..]
                    .iter()
                    .take(most_neighbours)
                    .filter_map(move |(_, b)| compare_once(*a, *b))
            })
        };
        found.par_extend(
            blocks
                .small
                .par_iter()
                .flat_map_iter(|range| pairs_within(range, usize::MAX)),
        );
        found.par_extend(
            blocks
                .sorted
                .par_iter()
                .flat_map_iter(|range| pairs_within(range, NEIGHBOURS)),
        );
    }
    found
}

/// The blocks of one pass, as ranges of the sorted keys.
#[derive(Default)]
struct Blocks {
    /// All pairs of such a block are compared.
    small: Vec<Range<usize>>,
    /// Blocks that nothing splits, sorted by value.
    sorted: Vec<Range<usize>>,
}

impl Blocks {
    /// Finds the blocks in a slice of sorted keys that begins at `offset`. A large block gets new
    /// keys, made with the next value of [`SPLIT_BY`], and is searched again.
    fn find(
        &mut self,
        people: &[Normalized],
        order: &mut [(u64, usize)],
        offset: usize,
        depth: usize,
    ) {
        let mut begin = 0;
        while begin < order.len() {
            let key = order[begin].0;
            let end = begin
                + order[begin..]
                    .iter()
                    .take_while(|(other, _)| *other == key)
                    .count();
            let block = &mut order[begin..end];
            let range = offset + begin..offset + end;
            match block.len() {
                0 | 1 => {}
                2..=LARGE => self.small.push(range),
                _ => match SPLIT_BY.get(depth) {
                    Some(value) => {
                        for (key, at) in block.iter_mut() {
                            *key = hash(&(*key, depth, value(&people[*at])));
                        }
                        block.sort_unstable();
                        self.find(people, block, range.start, depth + 1);
                    }
                    None => {
                        block.sort_by(|(_, a), (_, b)| people[*a].cmp(&people[*b]));
                        self.sorted.push(range);
                    }
                },
            }
            begin = end;
        }
    }
}

/// The values by which a large block is split, one after the other.
const SPLIT_BY: &[fn(&Normalized) -> String] = &[
    |person| first_letters(&person.name.given.whole, 2).to_owned(),
    |person| person.state.to_string(),
    |person| first_letters(&person.name.family.whole, 3).to_owned(),
    |person| first_letters(&person.zip, 3).to_owned(),
    |person| person.zip.to_string(),
    |person| person.name.given.whole.to_string(),
    |person| person.number.to_string(),
];

fn blocking_keys(person: &Normalized) -> Keys {
    let (given, family) = (&*person.name.given.whole, &*person.name.family.whole);
    let (given_4, family_4) = (first_letters(given, 4), first_letters(family, 4));
    // Sorted, so that names written into each other's field share a key too.
    let names = if given_4 < family_4 {
        [given_4, family_4]
    } else {
        [family_4, given_4]
    };
    [
        key(0, &[&person.email]),
        key(1, &[&person.phone]),
        key(2, &[&person.zip, &phonetic_key(family)]),
        key(
            3,
            &[
                &person.number,
                first_letters(&person.street, 5),
                first_letters(&person.zip, 3),
            ],
        ),
        key(4, &names),
        key(5, &[&person.zip, first_letters(given, 3)]),
        key(6, &[&person.number, &person.street]),
    ]
}

/// The key of a pass, made of these values; 0 if one of them is missing.
fn key(pass: u8, values: &[&str]) -> u64 {
    if values.iter().any(|value| value.is_empty()) {
        0
    } else {
        hash(&(pass, values))
    }
}

/// A hash that is never 0 and is the same on every machine and in every run.
fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish().max(1)
}

fn first_letters(word: &str, count: usize) -> &str {
    word.char_indices()
        .nth(count)
        .map_or(word, |(end, _)| &word[..end])
}

/// The first letter and the next three consonants, doubled letters once. "Meier" and "Mayer" share
/// a key, "Thompson" and "Tomson" do not.
fn phonetic_key(name: &str) -> String {
    let mut key = String::with_capacity(8);
    for (at, c) in name.chars().enumerate() {
        if (at == 0 || !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'w'))
            && !key.ends_with(c)
        {
            key.push(c);
        }
        if key.chars().count() == 4 {
            break;
        }
    }
    key
}
