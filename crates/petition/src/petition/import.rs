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
//! The lines "To:", "From:", "Sponsors:", "Title:" (or "Subject:", "Re:") and "Demand:" may stand
//! anywhere. A letter that begins with "To:" ends with its demand: the last paragraph, unless a
//! paragraph begins with "Demand:". What closes such a letter, like "Sincerely,", is left out, since
//! the signers' names take its place. Text is taken as it is, apart from spaces at the beginning and
//! end of lines.

use std::collections::BTreeMap;

use super::text::escape;
use super::{Language, Petition, Text};
use crate::consent;

/// The part of the layout that a plain text lacks. What is quoted is the beginning of a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The text is empty, so it has no title.
    #[error("the text is empty; {ORDER}")]
    Empty,
    /// The text begins with something that is no title.
    #[error(
        "a line with the title is missing: the first one is \"{found}\"; write the title in a line of its own before it, or \"Title: …\" anywhere"
    )]
    NoTitle {
        /// The beginning of the paragraph that stands in the title's place.
        found: String,
    },
    /// The letter is missing.
    #[error(
        "after the title \"{title}\" there is no letter; write at least one paragraph there, and the demand after it. {ORDER}"
    )]
    NoBody {
        /// The beginning of the title.
        title: String,
    },
    /// The line `To:` is missing.
    #[error(
        "no line begins with \"To:\", so nobody is asked; write \"To: The City Council\" in a line of its own, at the top or after the letter"
    )]
    NoTarget,
    /// A line `To:` names nobody.
    #[error("after \"To:\" there is no name; write \"To: The City Council\" in one line")]
    EmptyTarget,
    /// Two lines begin with `To:`.
    #[error(
        "two lines begin with \"To:\": \"{first}\" and \"{second}\"; keep one, and begin the other in another way"
    )]
    TwoTargets {
        /// The first of them.
        first: String,
        /// The second one.
        second: String,
    },
    /// There is no demand after `To:` and `From:`.
    #[error(
        "there is no demand; write the sentence that is signed after the lines \"To:\" and \"From:\", or \"Demand: …\" anywhere. {ORDER}"
    )]
    NoDemand,
}

/// The order of the parts, as a sentence.
const ORDER: &str = "the parts are, in this order: the title in a line of its own, the letter, \
    \"Sponsors: …\" (optional), \"To: …\", \"From: …\" (optional), the demand; an empty line between \
    each two";

/// The most characters of a title. Longer ones are paragraphs.
const LONGEST_TITLE: usize = 160;

/// The parts of a plain text, as they are found.
#[derive(Default)]
struct Parts<'a> {
    title: Option<&'a str>,
    target: Option<&'a str>,
    from: &'a str,
    sponsors: Vec<String>,
    /// The paragraphs without a label that stand before the line `To:`.
    before: Vec<&'a str>,
    /// The paragraphs without a label that stand after it.
    after: Vec<&'a str>,
    /// The sentence with the label `Demand:`.
    demand: Option<&'a str>,
}

/// Reads a petition in `language` from plain text. It gets the default fields and consents.
///
/// # Errors
/// Returns the first part of the layout that is missing.
pub fn import(source: &str, language: Language) -> Result<Petition, ImportError> {
    let paragraphs = paragraphs(source);
    if paragraphs.is_empty() {
        return Err(ImportError::Empty);
    }
    let mut parts = Parts::sorted(&paragraphs)?;
    let title = parts.take_title()?;
    let has_call = parts
        .before
        .iter()
        .chain(&parts.after)
        .any(|part| *part == title);
    parts.before.retain(|part| *part != title);
    parts.after.retain(|part| *part != title);
    let (letter, demand) = parts.letter_and_demand();
    if letter.is_empty() {
        return Err(ImportError::NoBody {
            title: beginning(title),
        });
    }
    let target = parts.target.ok_or(ImportError::NoTarget)?;
    if demand.is_empty() {
        return Err(ImportError::NoDemand);
    }
    let letter: Vec<String> = letter.into_iter().map(markdown).collect();
    let text = Text {
        title: title.replace('\n', " "),
        call: if has_call { title } else { "" }.replace('\n', " "),
        target: target.to_owned(),
        from: parts.from.to_owned(),
        sponsors: parts.sponsors,
        demand: demand.replace('\n', " "),
        body: letter.join("\n\n"),
        consents: BTreeMap::from([(
            consent::EMAIL.to_owned(),
            "E-mail me about this campaign".to_owned(),
        )]),
        ..Text::default()
    };
    Ok(Petition::new(language, text))
}

impl<'a> Parts<'a> {
    /// Puts each paragraph, and each line with a label, where it belongs.
    fn sorted(paragraphs: &'a [String]) -> Result<Self, ImportError> {
        let mut parts = Self::default();
        let mut rest = paragraphs.iter().map(String::as_str);
        while let Some(part) = rest.next() {
            let mut named = |labels: &[&str]| {
                let value = strip_label(part, labels)?;
                // The value may be the paragraph below its label.
                Some(
                    Some(value)
                        .filter(|value| !value.is_empty())
                        .or_else(|| rest.next()),
                )
            };
            if let Some(names) = named(&SPONSORS) {
                parts.sponsors = names
                    .unwrap_or_default()
                    .split([',', '\n'])
                    .map(str::trim)
                    .filter(|name| !name.is_empty())
                    .map(str::to_owned)
                    .collect();
            } else if let Some(demand) = named(&DEMANDS) {
                parts.demand = demand;
            } else {
                parts.take_lines(part)?;
            }
        }
        Ok(parts)
    }

    /// Takes the lines with labels at the beginning of a paragraph; the rest of it is text.
    fn take_lines(&mut self, part: &'a str) -> Result<(), ImportError> {
        let mut rest = part;
        while !rest.is_empty() {
            let (line, others) = rest.split_once('\n').unwrap_or((rest, ""));
            if let Some(to) = strip_label(line, &TARGETS) {
                rest = self.take_target(to, others)?;
            } else if let Some(from) = strip_label(line, &SENDERS) {
                self.from = from;
                rest = others;
            } else if let Some(title) = strip_label(line, &TITLES).filter(|_| self.title.is_none())
            {
                self.title = Some(title).filter(|title| !title.is_empty());
                rest = others;
            } else {
                break;
            }
        }
        if !rest.is_empty() && self.target.is_none() {
            self.before.push(rest);
        } else if !rest.is_empty() {
            self.after.push(rest);
        }
        Ok(())
    }

    /// Takes the name after `To:`, which may stand in the line below. Returns the lines after it.
    fn take_target(&mut self, to: &'a str, others: &'a str) -> Result<&'a str, ImportError> {
        let below = others.split_once('\n').unwrap_or((others, ""));
        let (to, others) = match to {
            "" if strip_label(below.0, &SENDERS).is_none() => below,
            to => (to, others),
        };
        if to.is_empty() {
            return Err(ImportError::EmptyTarget);
        }
        match self.target.replace(to) {
            Some(first) => Err(ImportError::TwoTargets {
                first: beginning(first),
                second: beginning(to),
            }),
            None => Ok(others),
        }
    }

    /// The title: the one with a label, or else the first paragraph.
    fn take_title(&mut self) -> Result<&'a str, ImportError> {
        if let Some(title) = self.title {
            return Ok(title);
        }
        let texts = if self.before.is_empty() {
            &mut self.after
        } else {
            &mut self.before
        };
        let first = texts.first().copied().unwrap_or_default();
        let is_no_title = first.is_empty()
            || first.ends_with(',')
            || strip_label(first, &["dear "]).is_some()
            || first.chars().count() > LONGEST_TITLE;
        if is_no_title {
            return Err(ImportError::NoTitle {
                found: beginning(first),
            });
        }
        Ok(texts.remove(0))
    }

    /// The paragraphs of the letter, and the demand; empty if it is missing.
    fn letter_and_demand(&mut self) -> (Vec<&'a str>, String) {
        let mut letter = std::mem::take(&mut self.before);
        let after = std::mem::take(&mut self.after);
        if let Some(demand) = self.demand {
            letter.extend(after);
            return (letter, demand.to_owned());
        }
        if !letter.is_empty() {
            return (letter, after.join(" "));
        }
        // A letter that begins with "To:" ends with its demand, and with what closes it.
        let mut letter = after;
        if let Some(at) = letter.iter().rposition(|part| is_closing(part))
            && at + 2 >= letter.len()
        {
            letter.truncate(at);
        }
        // One paragraph alone is a demand without a letter.
        let demand = letter.pop().unwrap_or_default();
        (letter, demand.to_owned())
    }
}

/// Returns true for a line like "Sincerely,".
fn is_closing(part: &str) -> bool {
    let plain = part.to_lowercase();
    part.chars().count() < 80 && CLOSINGS.iter().any(|words| plain.starts_with(words))
}

/// The labels of each part, in lower case, in English and Spanish.
const TITLES: [&str; 6] = [
    "title:",
    "subject:",
    "re:",
    "petition:",
    "título:",
    "asunto:",
];
const TARGETS: [&str; 2] = ["to:", "para:"];
const SENDERS: [&str; 2] = ["from:", "de:"];
const SPONSORS: [&str; 3] = ["petition sponsors:", "sponsors:", "patrocinadores:"];
const DEMANDS: [&str; 2] = ["demand:", "demanda:"];

/// The words that close a letter.
const CLOSINGS: [&str; 9] = [
    "sincerely",
    "respectfully",
    "yours ",
    "signed",
    "with thanks",
    "thank you",
    "kind regards",
    "atentamente",
    "gracias",
];

/// The beginning of a line, to be quoted.
fn beginning(line: &str) -> String {
    let line = line.lines().next().unwrap_or_default();
    let short: String = line.chars().take(40).collect();
    if short.len() < line.len() {
        format!("{}…", short.trim_end())
    } else {
        short
    }
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
    #![allow(
        clippy::expect_used,
        clippy::panic,
        reason = "a test fails by panicking"
    )]

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

    fn text(source: &str) -> Text {
        let petition = import(source, Language::english()).expect("a petition");
        petition.text(&Language::english()).clone()
    }

    /// Letters begin in many ways, and each is the same petition.
    #[test]
    fn to_and_from_are_taken_wherever_they_stand() {
        for source in [
            "Para: The City Council\nDe: [Your Name]\nAsunto: Open the library\n\nIt is closed on Sundays.\n\nOpen it.\n\nAtentamente,",
            "Open the library\n\nIt is closed on Sundays.\n\nTo: The City Council\nFrom: [Your Name]\n\nOpen it.",
            "To: The City Council\nFrom: [Your Name]\n\nOpen the library\n\nIt is closed on Sundays.\n\nOpen it.",
            "TO: The City Council\nFrom: [Your Name]\nRe: Open the library\n\nIt is closed on Sundays.\n\nOpen it.\n\nSincerely,\n\nThe neighbours",
            "Open the library\n\nTo:\nThe City Council\nFrom: [Your Name]\n\nIt is closed on Sundays.\n\nOpen it.",
            "Open the library\n\nFrom: [Your Name]\n\nIt is closed on Sundays.\n\nTo: The City Council\nOpen it.",
            "To: The City Council\r\n\r\nOpen the library\r\n\r\nFrom: [Your Name]\r\n\r\nDemand:\r\n\r\nOpen it.\r\n\r\nIt is closed on Sundays.",
        ] {
            let text = text(source);
            assert_eq!(text.title, "Open the library", "{source}");
            assert_eq!(text.target, "The City Council", "{source}");
            assert_eq!(text.from, "[Your Name]", "{source}");
            assert_eq!(text.body, "It is closed on Sundays.", "{source}");
            assert_eq!(text.demand, "Open it.", "{source}");
        }
    }

    #[test]
    fn what_is_missing_is_named_with_what_was_found() {
        let refused = |source: &str| import(source, Language::english()).expect_err("refused");
        let body = |title: &str| ImportError::NoBody {
            title: title.to_owned(),
        };
        let title = |found: &str| ImportError::NoTitle {
            found: found.to_owned(),
        };
        for (source, error) in [
            (" \n", ImportError::Empty),
            ("T\n\nTo: X\n\nD", body("T")),
            ("To: X\n\nT\n\nD", body("T")),
            ("T\n\nbody", ImportError::NoTarget),
            ("T\n\nbody\n\nTo: X", ImportError::NoDemand),
            ("T\n\nbody\n\nTo:\n\nD", ImportError::EmptyTarget),
            ("To: X\nFrom: Y", title("")),
            ("To: X\n\nDear X,\n\nplease.\n\nD", title("Dear X,")),
            (
                "T\n\nTo: X\n\nbody\n\nTo: Y\n\nD",
                ImportError::TwoTargets {
                    first: "X".to_owned(),
                    second: "Y".to_owned(),
                },
            ),
        ] {
            assert_eq!(refused(source), error, "{source}");
        }
        let long = "a word ".repeat(40);
        let ImportError::NoTitle { found } = refused(&format!("{long}\n\nbody\n\nTo: X\n\nD"))
        else {
            panic!("a paragraph is no title");
        };
        assert!(found.chars().count() <= 41 && found.ends_with('…'));
    }
}
