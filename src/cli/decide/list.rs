//! A list of pairs with answers, as a person or a program filled it in: CSV with a heading, or JSON
//! objects, one a line. All lines are checked before anything is stored.

use std::collections::HashMap;

use super::super::bounded::read_all;
use super::pairs::Answers;
use anyhow::Context as _;
use ledger::Subject;
use roll::{Exclusion, PairAnswer, Roll, subject};
use serde::Deserialize;

/// The most bytes of a list, which has room for some hundred thousand pairs with all that signers
/// wrote.
const LONGEST_LIST: usize = 128 * 1024 * 1024;

/// A line with an answer.
pub(super) struct Line {
    number: usize,
    entries: [String; 2],
    answer: PairAnswer,
}

/// Reads the whole list from stdin. Lines without an answer are left out.
pub(super) fn read() -> anyhow::Result<Vec<Line>> {
    let bytes = read_all(std::io::stdin().lock(), LONGEST_LIST)
        .context("stdin cannot be read")?
        .with_context(|| {
            format!(
                "nothing was decided: the list has more than {} MB; divide it into several",
                LONGEST_LIST / 1024 / 1024
            )
        })?;
    let text = std::str::from_utf8(&bytes)
        .ok()
        .context("nothing was decided: the list is not UTF-8; save it as \"CSV UTF-8\"")?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') {
        from_json(text)
    } else {
        from_csv(text)
    }
}

fn answer(typed: &str, number: usize) -> anyhow::Result<Option<PairAnswer>> {
    match typed.trim().to_lowercase().as_str() {
        "" => Ok(None),
        "same" => Ok(Some(PairAnswer::Same)),
        "apart" => Ok(Some(PairAnswer::Apart)),
        _ => anyhow::bail!(
            "nothing was decided: the answer in line {number} is not one of same, apart, or nothing"
        ),
    }
}

fn from_json(text: &str) -> anyhow::Result<Vec<Line>> {
    #[derive(Deserialize)]
    struct Raw {
        entries: [RawEntry; 2],
        #[serde(default)]
        answer: String,
    }
    // As `duplicates --json` writes them, or the ids alone.
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum RawEntry {
        Id(String),
        Entry { id: String },
    }
    let id = |entry| match entry {
        RawEntry::Id(id) | RawEntry::Entry { id } => id,
    };
    let mut lines = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if line.trim().is_empty() {
            continue;
        }
        // The parser's own error would quote the line, which may hold a name.
        let raw: Raw = serde_json::from_str(line).ok().with_context(|| {
            format!("nothing was decided: line {number} is no pair as `duplicates --json` writes it, with \"answer\"")
        })?;
        if let Some(answer) = answer(&raw.answer, number)? {
            let entries = raw.entries.map(id);
            lines.push(Line {
                number,
                entries,
                answer,
            });
        }
    }
    Ok(lines)
}

fn from_csv(text: &str) -> anyhow::Result<Vec<Line>> {
    let heading = text.lines().next().unwrap_or_default();
    // A spreadsheet writes what its country uses.
    let separator = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|separator| heading.bytes().filter(|byte| byte == separator).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_reader(text.as_bytes());
    let headings = reader.headers()?.clone();
    let column = |name: &str| {
        headings
            .iter()
            .position(|heading| heading.trim().eq_ignore_ascii_case(name))
            .with_context(|| {
                format!("nothing was decided: the list has no column \"{name}\"; `petition-kiosk duplicates --csv` writes one to fill in")
            })
    };
    let (one, other, answered) = (column("one")?, column("other")?, column("answer")?);
    let mut lines = Vec::new();
    for row in reader.records() {
        let row = row
            .ok()
            .context("nothing was decided: the list cannot be read as CSV")?;
        let number = row
            .position()
            .and_then(|at| usize::try_from(at.line()).ok())
            .unwrap_or_default();
        let cell = |at: usize| row.get(at).unwrap_or_default().trim().to_owned();
        if let Some(answer) = answer(&cell(answered), number)? {
            lines.push(Line {
                number,
                entries: [cell(one), cell(other)],
                answer,
            });
        }
    }
    Ok(lines)
}

/// Finds the signatures that a list names.
///
/// # Errors
/// Returns an error if one is not there, is named by two, or was withdrawn or rejected: an answer
/// about a pair would take that decision back.
pub(super) fn resolve(roll: &Roll, lines: Vec<Line>) -> anyhow::Result<Answers> {
    let index = Index::new(roll);
    let mut answers = Answers {
        pairs: Vec::with_capacity(lines.len()),
        lines: Vec::with_capacity(lines.len()),
    };
    for line in lines {
        let number = line.number;
        let [one, other] = [
            index.find(&line.entries[0], number)?,
            index.find(&line.entries[1], number)?,
        ];
        anyhow::ensure!(
            one != other,
            "nothing was decided: line {number} names one signature twice"
        );
        answers.pairs.push((one, other, line.answer));
        answers.lines.push(number);
    }
    Ok(answers)
}

/// Finds many signatures by id or hash.
struct Index {
    by_id: HashMap<String, Found>,
    /// All hashes in ascending order.
    hashes: Vec<(String, Found)>,
}

#[derive(Clone, Copy)]
enum Found {
    One(Subject),
    /// A signature that was withdrawn or rejected.
    TakenOff,
    Several,
}

impl Index {
    fn new(roll: &Roll) -> Self {
        let mut index = Self {
            by_id: HashMap::new(),
            hashes: Vec::new(),
        };
        for (record, exclusion) in roll.all() {
            let found = match exclusion {
                Some(Exclusion::Withdrawn | Exclusion::Rejected(_)) => Found::TakenOff,
                _ => Found::One(subject(record)),
            };
            index
                .by_id
                .entry(record.id.to_string())
                .and_modify(|known| *known = Found::Several)
                .or_insert(found);
            index.hashes.push((record.hash.to_string(), found));
        }
        index.hashes.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        index
    }

    fn find(&self, named: &str, line: usize) -> anyhow::Result<Subject> {
        let by_hash = || {
            let begin = self
                .hashes
                .partition_point(|(hash, _)| hash.as_str() < named);
            let mut found = self.hashes[begin..]
                .iter()
                .take_while(|(hash, _)| named.len() >= 8 && hash.starts_with(named));
            match (found.next(), found.next()) {
                (Some((_, found)), None) => Some(*found),
                (Some(_), Some(_)) => Some(Found::Several),
                (None, _) => None,
            }
        };
        match self.by_id.get(named).copied().or_else(by_hash) {
            Some(Found::One(subject)) => Ok(subject),
            Some(Found::TakenOff) => anyhow::bail!(
                "nothing was decided: line {line} names a signature that was withdrawn or rejected; `petition-kiosk decide ID counts` takes that back"
            ),
            Some(Found::Several) => anyhow::bail!(
                "nothing was decided: several signatures have an id of line {line}; name one by its hash, which `petition-kiosk roll --json` prints"
            ),
            None => anyhow::bail!(
                "nothing was decided: no signature has an id of line {line}; `petition-kiosk roll --json` prints them"
            ),
        }
    }
}
