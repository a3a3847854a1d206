//! Makes a petition from plain text, in the layout in which organizers pass petitions around.
//!
//! ```text
//! Tell Congress: the title
//!
//! Paragraphs, and bullets that begin with "•", "*" or "-".
//!
//! Tell Congress: the title once more, as the call (optional)
//!
//! Petition Sponsors:
//!
//! One, Two, Three
//!
//! To: Congress
//! From: [Your Name]
//!
//! The demand.
//! ```
//! Text is taken as it is, apart from spaces at the beginning and end of lines.

use std::collections::BTreeMap;

use super::text::escape;
use super::{Language, Petition, Text};
use crate::consent;
use crate::i18n::Words;

/// The part of the layout that a plain text lacks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The text is empty, so it has no title.
    #[error("the text is empty; the first line must be the petition's title")]
    NoTitle,
    /// The letter is missing.
    #[error("there is no letter between the title and \"To:\"; write at least one paragraph there")]
    NoBody,
    /// The line `To:` is missing.
    #[error("no line begins with \"To:\"; write \"To: Congress\" after the letter")]
    NoTarget,
    /// There is no demand after `To:` and `From:`.
    #[error(
        "there is no demand after \"To:\" and \"From:\"; write the sentence that is signed there"
    )]
    NoDemand,
}

/// Reads a petition in `language` from plain text. It gets the default fields and consents.
///
/// # Errors
/// Returns the first part of the layout that is missing.
pub fn import(source: &str, language: Language) -> Result<Petition, ImportError> {
    let parts = paragraphs(source);
    let mut parts = parts.iter().map(String::as_str).peekable();
    let title = parts.next().ok_or(ImportError::NoTitle)?;

    let mut text = Text {
        title: title.to_owned(),
        ..Text::default()
    };
    let mut letter: Vec<String> = Vec::new();
    let mut demand: Vec<&str> = Vec::new();
    while let Some(part) = parts.next() {
        if part == title {
            part.clone_into(&mut text.call);
        } else if let Some(named) = strip_label(part, &["petition sponsors:", "sponsors:"]) {
            let names = if named.is_empty() {
                parts.next().unwrap_or_default()
            } else {
                named
            };
            text.sponsors = names
                .split([',', '\n'])
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect();
        } else if strip_label(part, &["to:"]).is_some() {
            for line in part.lines() {
                if let Some(to) = strip_label(line, &["to:"]) {
                    to.clone_into(&mut text.target);
                } else if let Some(from) = strip_label(line, &["from:"]) {
                    from.clone_into(&mut text.from);
                } else {
                    demand.push(line);
                }
            }
        } else if let (Some(from), false) = (strip_label(part, &["from:"]), text.target.is_empty())
        {
            from.clone_into(&mut text.from);
        } else if text.target.is_empty() {
            letter.push(markdown(part));
        } else {
            demand.push(part);
        }
    }
    if letter.is_empty() {
        return Err(ImportError::NoBody);
    }
    if text.target.is_empty() {
        return Err(ImportError::NoTarget);
    }
    if demand.is_empty() {
        return Err(ImportError::NoDemand);
    }
    text.demand = demand.join(" ");
    text.body = letter.join("\n\n");
    text.consents = BTreeMap::from([(
        consent::EMAIL.to_owned(),
        say!(Words::new(&language), "kiosk-consent-to-email"),
    )]);
    Ok(Petition::new(language, text))
}

/// Splits text at empty lines and trims each line.
fn paragraphs(source: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part: Vec<&str> = Vec::new();
    for line in source
        .trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim)
        .chain([""])
    {
        if !line.is_empty() {
            part.push(line);
        } else if !part.is_empty() {
            parts.push(std::mem::take(&mut part).join("\n"));
        }
    }
    parts
}

/// Returns the rest of the text after one of the `labels` (in lower case), if it begins with one.
fn strip_label<'a>(text: &'a str, labels: &[&str]) -> Option<&'a str> {
    labels.iter().find_map(|label| {
        let head = text.get(..label.len())?;
        head.eq_ignore_ascii_case(label)
            .then(|| text[label.len()..].trim())
    })
}

/// Turns one part of the letter into Markdown: a paragraph, or a list with a line for each bullet.
fn markdown(part: &str) -> String {
    let mut blocks: Vec<(bool, String)> = Vec::new();
    for line in part.lines() {
        let bullet = ["•", "*", "-", "–", "·"]
            .iter()
            .find_map(|mark| line.strip_prefix(mark)?.strip_prefix(char::is_whitespace));
        match (bullet, blocks.last_mut()) {
            (Some(text), _) => blocks.push((true, escape(text.trim()))),
            // The text was wrapped: this line continues the one before.
            (None, Some((_, text))) => {
                text.push(' ');
                text.push_str(&escape(line));
            }
            (None, None) => blocks.push((false, escape(line))),
        }
    }
    blocks
        .into_iter()
        .map(
            |(is_bullet, text)| {
                if is_bullet { format!("- {text}") } else { text }
            },
        )
        .collect::<Vec<_>>()
        .join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::petition::Block;

    const LETTER: &str = "Tell them: Stop.\n\nFirst [one] *star*.\n\n  • a_b_c\n  • second,\n    wrapped\n\n\
        Tell them: Stop.\n\nPetition Sponsors:\n\nA, B Inc., C's\n\n\
        To: Congress\nFrom: [Your Name]\n\nStop now.";

    #[test]
    fn each_part_goes_to_its_place() {
        let petition = import(LETTER, Language::english()).expect("a petition");
        let text = petition.text(&Language::english());
        assert_eq!(
            (text.title.as_str(), text.call.as_str()),
            ("Tell them: Stop.", "Tell them: Stop.")
        );
        assert_eq!(
            (text.target.as_str(), text.from.as_str()),
            ("Congress", "[Your Name]")
        );
        assert_eq!(text.demand, "Stop now.");
        assert_eq!(text.sponsors, ["A", "B Inc.", "C's"]);
        let blocks: Vec<_> = text.blocks().iter().map(Block::plain).collect();
        assert_eq!(blocks, ["First [one] *star*.", "a_b_c", "second, wrapped"]);
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(
            import(" \n", Language::english()).err(),
            Some(ImportError::NoTitle)
        );
        assert_eq!(
            import("T\n\nTo: X\n\nD", Language::english()).err(),
            Some(ImportError::NoBody)
        );
        assert_eq!(
            import("T\n\nbody", Language::english()).err(),
            Some(ImportError::NoTarget)
        );
        assert_eq!(
            import("T\n\nbody\n\nTo: X", Language::english()).err(),
            Some(ImportError::NoDemand)
        );
    }
}
