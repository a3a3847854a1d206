//! Which two are compared at all: those that share a key. Of a million rows, all pairs would be
//! half a billion thousand.
//!
//! Each key is a pass. A pair is compared in the first pass where its keys agree, so that none is
//! compared twice. A block that is too large, of a common name or a shared mailbox, is parted by
//! further words; what is too large even then is sorted, and each is compared with the few that
//! follow.

use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::ops::Range;

use rayon::prelude::*;

use super::normalize::Normalized;

const KEYS: usize = 7;

/// A block of more is parted.
const LARGE: usize = 100;

/// How many of those that follow are looked at, in a block that nothing parts.
const FOLLOWING: usize = 20;

type Keys = [u64; KEYS];

/// Calls `compare` for each two that share a key, and collects what it finds. Some may be found
/// twice.
pub(super) fn compare<T: Send>(
    plain: &[Normalized],
    compare: impl Fn(usize, usize) -> Option<T> + Sync,
) -> Vec<T> {
    let mut keys: Vec<Keys> = plain.par_iter().map(keys).collect();
    let mut found = Vec::new();
    for pass in 0..KEYS {
        let mut order: Vec<(u64, usize)> = keys
            .iter()
            .enumerate()
            .map(|(at, keys)| (keys[pass], at))
            .filter(|(key, _)| *key != 0)
            .collect();
        order.par_sort_unstable();
        let mut blocks = Vec::new();
        let mut sorted = Vec::new();
        part(plain, &mut order, 0, 0, &mut blocks, &mut sorted);
        for range in &blocks {
            for (key, at) in &order[range.clone()] {
                keys[*at][pass] = *key;
            }
        }
        for range in &sorted {
            for (_, at) in &order[range.clone()] {
                // Not all of them meet here: later passes may not believe so.
                keys[*at][pass] = 0;
            }
        }
        let met = |a: usize, b: usize| {
            (0..pass).any(|before| keys[a][before] != 0 && keys[a][before] == keys[b][before])
        };
        let pair = |a: usize, b: usize| {
            if met(a, b) {
                None
            } else {
                compare(a.min(b), a.max(b))
            }
        };
        let (order, pair) = (&order, &pair);
        found.par_extend(blocks.par_iter().flat_map_iter(|range| {
            let block = &order[range.clone()];
            let two = block
                .iter()
                .enumerate()
                .flat_map(move |(at, (_, a))| block[at + 1..].iter().map(move |(_, b)| (*a, *b)));
            two.filter_map(move |(a, b)| pair(a, b))
        }));
        found.par_extend(sorted.par_iter().flat_map_iter(|range| {
            let block = &order[range.clone()];
            let two = block.iter().enumerate().flat_map(move |(at, (_, a))| {
                block[at + 1..]
                    .iter()
                    .take(FOLLOWING)
                    .map(move |(_, b)| (*a, *b))
            });
            two.filter_map(move |(a, b)| pair(a, b))
        }));
    }
    found
}

/// Finds the blocks of sorted keys, parting what is too large; keys are changed where it is.
fn part(
    plain: &[Normalized],
    order: &mut [(u64, usize)],
    from: usize,
    depth: usize,
    blocks: &mut Vec<Range<usize>>,
    sorted: &mut Vec<Range<usize>>,
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
        let range = from + begin..from + end;
        match block.len() {
            0 | 1 => {}
            2..=LARGE => blocks.push(range),
            _ => match PARTS.get(depth) {
                Some(words) => {
                    for (key, at) in block.iter_mut() {
                        *key = hash(&(*key, depth, words(&plain[*at])));
                    }
                    block.sort_unstable();
                    part(plain, block, range.start, depth + 1, blocks, sorted);
                }
                None => {
                    block.sort_by(|(_, a), (_, b)| plain[*a].cmp(&plain[*b]));
                    sorted.push(range);
                }
            },
        }
        begin = end;
    }
}

/// By what a large block is parted, one after the other.
const PARTS: &[fn(&Normalized) -> String] = &[
    |one| first(&one.called.given.whole, 2).to_owned(),
    |one| one.state.to_string(),
    |one| first(&one.called.family.whole, 3).to_owned(),
    |one| first(&one.zip, 3).to_owned(),
    |one| one.zip.to_string(),
    |one| one.called.given.whole.to_string(),
    |one| one.number.to_string(),
];

fn keys(one: &Normalized) -> Keys {
    let (given, family) = (&*one.called.given.whole, &*one.called.family.whole);
    let few = (first(given, 4), first(family, 4));
    // Names that were written into each other's field meet too.
    let either = if few.0 < few.1 { few } else { (few.1, few.0) };
    [
        key(0, &[&one.email]),
        key(1, &[&one.phone]),
        key(2, &[&one.zip, &sound(family)]),
        key(3, &[&one.number, first(&one.street, 5), first(&one.zip, 3)]),
        key(4, &[either.0, either.1]),
        key(5, &[&one.zip, first(given, 3)]),
        key(6, &[&one.number, &one.street]),
    ]
}

/// A key of words; 0 where one of them is missing.
fn key(pass: u8, words: &[&str]) -> u64 {
    if words.iter().any(|word| word.is_empty()) {
        0
    } else {
        hash(&(pass, words))
    }
}

/// The same on every machine and in every run.
fn hash(words: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish().max(1)
}

fn first(words: &str, letters: usize) -> &str {
    words
        .char_indices()
        .nth(letters)
        .map_or(words, |(end, _)| &words[..end])
}

/// The first letter and the next three consonants, doubles once: "Thompson" and "Tomson" do not
/// meet here, "Meier" and "Mayer" do.
fn sound(name: &str) -> String {
    let mut sound = String::with_capacity(8);
    for (at, c) in name.chars().enumerate() {
        if (at == 0 || !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'w'))
            && !sound.ends_with(c)
        {
            sound.push(c);
        }
        if sound.chars().count() == 4 {
            break;
        }
    }
    sound
}
