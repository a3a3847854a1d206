//! The labels of the parts of a letter, in the languages that the program speaks.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::petition::Language;

/// The part that a label names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Target,
    Sender,
    Sponsors,
    Demand,
    Body,
    /// A line of a mail's head that is no part of a letter.
    Head,
}

impl Part {
    /// The part with this name in `labels.txt`.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "title" => Self::Title,
            "target" => Self::Target,
            "sender" => Self::Sender,
            "sponsors" => Self::Sponsors,
            "demand" => Self::Demand,
            "body" => Self::Body,
            "head" => Self::Head,
            _ => return None,
        })
    }
}

/// The labels of each part.
static LABELS: LazyLock<HashMap<&'static str, Part>> = LazyLock::new(|| {
    let lines = include_str!("labels.txt").lines();
    let named = lines.filter_map(|line| line.split_once(": "));
    let named = named.filter_map(|(part, labels)| Some((Part::named(part)?, labels)));
    named
        .flat_map(|(part, labels)| labels.split(" | ").map(move |label| (label, part)))
        .collect()
});

/// Labels that are words of a letter too in other languages than these.
const ONLY_IN: [(&str, &str); 4] = [("a", "es"), ("kay", "tl"), ("sa", "tl"), ("呈", "zh")];

/// A label at the beginning of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) part: Part,
    /// The number of bytes up to its value.
    pub(super) length: usize,
}

/// The signs that stand around a label or a title: emphasis and headings of Markdown.
const AROUND: [char; 5] = ['*', '_', '#', ' ', '\t'];

/// Finds the label with its colon at the beginning of a line.
pub(super) fn label(line: &str, language: &Language) -> Option<Label> {
    let at = line.find([':', '：', '﹕', '∶'])?;
    let colon = line[at..].chars().next()?;
    let words = line.get(..at)?;
    // "v/v" and "co-sponsored by" are the longest; a sentence is no label.
    if words.chars().count() > 40 {
        return None;
    }
    let part = named(words, language)?;
    let mut end = at + colon.len_utf8();
    if colon == ':' && line[end..].starts_with("//") {
        return None;
    }
    // "**To:** X" in a text that is not read as Markdown.
    if words.starts_with(['*', '_']) {
        end = line.len() - line[end..].trim_start_matches(['*', '_']).len();
    }
    Some(Label { part, length: end })
}

/// The part whose label a whole line is, without a colon: a heading, or a line of its own.
pub(super) fn bare(line: &str, is_heading: bool, language: &Language) -> Option<Part> {
    let part = named(line, language)?;
    // "To" or "Para" alone may begin a sentence.
    let is_long = is_heading
        || line.trim_matches(AROUND).chars().count() > 5
        || line.trim_start().starts_with('#');
    let fits = match part {
        Part::Sponsors => true,
        Part::Demand | Part::Target => is_long,
        _ => false,
    };
    fits.then_some(part)
}

/// The beginnings of "Petition to the City Council: the demand", in lower case.
const PETITIONS: [&str; 8] = [
    "petition to ",
    "a petition to ",
    "our petition to ",
    "message to ",
    "our message to ",
    "petición a ",
    "petición al ",
    "mensaje a ",
];

/// Reads "Petition to the City Council: Keep it open.": whom it asks, and the length up to what it
/// asks.
pub(super) fn petition_to(line: &str) -> Option<(String, usize)> {
    let small = line.to_lowercase();
    let start = PETITIONS
        .iter()
        .find(|words| small.starts_with(**words))?
        .len();
    let colon = line.find([':', '：'])?;
    let to = line.get(start..colon)?.trim();
    let fits = !to.is_empty() && to.chars().count() <= 120;
    let sign = line[colon..].chars().next().map_or(1, char::len_utf8);
    fits.then(|| (to.to_owned(), colon + sign))
}

/// Whom a title names: "An open letter to the City Council".
pub(super) fn letter_to(title: &str) -> Option<String> {
    const TITLES: [&str; 10] = [
        "an open letter to ",
        "open letter to ",
        "a letter to ",
        "petition to ",
        "a petition to ",
        "carta abierta a ",
        "carta abierta al ",
        "petición a ",
        "petición al ",
        "открытое письмо к ",
    ];
    let small = title.to_lowercase();
    let after = |words: &str| {
        let at = small.find(words)?;
        title.get(at + words.len()..)
    };
    let named = if let Some(rest) = TITLES
        .iter()
        .find_map(|words| small.starts_with(words).then(|| after(words)))
    {
        rest?
    } else {
        let rest = title.strip_prefix(['致', '给'])?;
        rest.strip_suffix("的公开信")
            .or_else(|| rest.strip_suffix("的請願書"))?
    };
    // "… to Congress on the climate", "… to Congress: Stop it".
    let end = [
        " about ",
        " on ",
        " regarding ",
        " concerning ",
        " sobre ",
        " to ",
        ":",
        " – ",
        " — ",
        ", ",
    ]
    .iter()
    .filter_map(|end| named.find(end))
    .min()
    .unwrap_or(named.len());
    let named = named[..end].trim().trim_end_matches(['.', '!']);
    (!named.is_empty()).then(|| named.to_owned())
}

/// The part with this label.
fn named(words: &str, language: &Language) -> Option<Part> {
    let plain = words.trim_matches(AROUND).to_lowercase();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let tag = language.as_str().split('-').next().unwrap_or_default();
    let elsewhere = ONLY_IN
        .iter()
        .any(|(label, only)| *label == words && *only != tag);
    let found = LABELS.get(words.as_str())?;
    (!elsewhere).then_some(*found)
}

/// The beginnings of sponsors' lines without a colon.
const SPONSORED: [&str; 7] = [
    "sponsored by ",
    "endorsed by ",
    "brought to you by ",
    "patrocinado por ",
    "patrocinada por ",
    "patwone pa ",
    "при поддержке ",
];

/// The length of "Sponsored by " at the beginning of a line.
pub(super) fn sponsored(line: &str) -> Option<usize> {
    let small = line.to_lowercase();
    let found = SPONSORED.iter().find(|words| small.starts_with(**words))?;
    line.is_char_boundary(found.len()).then_some(found.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of `labels.txt` that names no part would be read as nothing.
    #[test]
    fn every_line_of_the_list_names_a_part() {
        let lines = include_str!("labels.txt").lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (part, labels) = line.split_once(": ").unwrap_or_default();
            assert!(Part::named(part).is_some() && !labels.is_empty(), "{line}");
            for label in labels.split(" | ") {
                assert_eq!(label, label.trim().to_lowercase(), "{line}");
            }
        }
    }
}
