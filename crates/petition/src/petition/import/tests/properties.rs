//! An import loses no word of a letter.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// The parts of a letter, before they are laid out.
#[derive(Debug, Clone)]
struct Letter {
    title: String,
    targets: Vec<String>,
    paragraphs: Vec<String>,
    items: Vec<String>,
    sponsors: Vec<String>,
    demand: String,
}

/// How a letter is laid out.
#[derive(Debug, Clone)]
struct Layout {
    /// Where the target stands.
    place: Place,
    mark: &'static str,
    sponsors: Sponsors,
    /// The width at which lines are wrapped; `None` for one line a paragraph.
    width: Option<usize>,
    /// Empty lines between paragraphs, or none at all.
    gaps: bool,
    ends: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    Top,
    Below,
    Greeting,
}

#[derive(Debug, Clone, Copy)]
enum Sponsors {
    InOneLine,
    OneALine,
    Bullets,
}

fn word() -> impl Strategy<Value = String> {
    "[a-zéñ]{2,9}"
}

fn words(least: usize, most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(word(), least..most).prop_map(|words| words.join(" "))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn sentence() -> impl Strategy<Value = String> {
    words(4, 30).prop_map(|words| capital(&words) + ".")
}

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 1..4).prop_map(|words| {
        words
            .iter()
            .map(|word| capital(word))
            .collect::<Vec<_>>()
            .join(" ")
    })
}

fn some_letter() -> impl Strategy<Value = Letter> {
    (
        words(2, 9).prop_map(|words| capital(&words)),
        prop::collection::btree_set(name(), 1..4),
        prop::collection::vec(sentence(), 1..4),
        prop::collection::vec(words(1, 9), 0..5)
            .prop_filter("a list has two", |items| items.len() != 1),
        prop::collection::btree_set(name(), 0..4),
        sentence(),
    )
        .prop_map(
            |(title, targets, paragraphs, items, sponsors, demand)| Letter {
                title,
                targets: targets.into_iter().collect(),
                paragraphs,
                items,
                sponsors: sponsors.into_iter().collect(),
                demand,
            },
        )
        .prop_filter(
            "the title and the demand differ from paragraphs",
            |letter| {
                !letter.paragraphs.contains(&letter.demand)
                    && !letter
                        .paragraphs
                        .iter()
                        .chain([&letter.demand])
                        .any(|one| one.trim_end_matches('.') == letter.title)
            },
        )
}

fn some_layout() -> impl Strategy<Value = Layout> {
    (
        select(vec![Place::Top, Place::Below, Place::Greeting]),
        select(vec!["• ", "- ", "* ", "o\t", "\u{f0b7}\t", "✓ ", "1. "]),
        select(vec![
            Sponsors::InOneLine,
            Sponsors::OneALine,
            Sponsors::Bullets,
        ]),
        prop_oneof![Just(None), Just(Some(72)), Just(Some(44))],
        any::<bool>(),
        select(vec!["\n", "\r\n", "\r"]),
    )
        .prop_map(|(place, mark, sponsors, width, gaps, ends)| Layout {
            place,
            mark,
            sponsors,
            width,
            // Without an empty line a wrapped paragraph cannot be told from two.
            gaps: gaps || width.is_some(),
            ends,
        })
}

/// Breaks a paragraph into lines of at most `width` characters.
fn wrapped(paragraph: &str, width: Option<usize>, indent: &str) -> String {
    let Some(width) = width else {
        return paragraph.to_owned();
    };
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > width {
            lines.push(indent.to_owned());
        }
        if let Some(line) = lines.last_mut() {
            if !line.trim().is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}

fn laid_out(letter: &Letter, layout: &Layout) -> String {
    let mut blocks = vec![letter.title.clone()];
    let mut targets: Vec<String> = letter
        .targets
        .iter()
        .map(|name| format!("To: {name}"))
        .collect();
    targets.push("From: [Your Name]".to_owned());
    match layout.place {
        Place::Top => blocks.push(targets.join("\n")),
        Place::Greeting => blocks.push(format!("Dear {},", letter.targets.join(" and "))),
        Place::Below => {}
    }
    blocks.extend(
        letter
            .paragraphs
            .iter()
            .map(|one| wrapped(one, layout.width, "")),
    );
    let items: Vec<String> = letter
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let mark = layout.mark.replace('1', &(at + 1).to_string());
            wrapped(&format!("{mark}{item}"), layout.width, "   ")
        })
        .collect();
    if !items.is_empty() {
        blocks.push(items.join("\n"));
        blocks.push("That is all of it.".to_owned());
    }
    if !letter.sponsors.is_empty() {
        let names = match layout.sponsors {
            Sponsors::InOneLine => format!("Sponsors: {}", letter.sponsors.join(", ")),
            Sponsors::OneALine => format!("Petition Sponsors:\n{}", letter.sponsors.join("\n")),
            Sponsors::Bullets => format!("Sponsors:\n- {}", letter.sponsors.join("\n- ")),
        };
        blocks.push(names);
    }
    if layout.place == Place::Below {
        blocks.push(targets.join("\n"));
    }
    blocks.push(wrapped(&letter.demand, layout.width, ""));
    let gap = if layout.gaps { "\n\n" } else { "\n" };
    blocks.join(gap).replace('\n', layout.ends)
}

/// What a line of a letter can be, with one or two words that no other line has.
fn some_line() -> impl Strategy<Value = &'static str> {
    select(vec![
        "A wq is there, and wz is not.",
        "Wq has no full stop",
        "wq begins small.",
        "To: Wq Wz",
        "To:",
        "From: wq",
        "From:",
        "• wq",
        "- wq, and wz",
        "1. wq",
        "2. wq",
        "Sponsors: Wq, Wz and others",
        "Petition Sponsors:",
        "Sponsored by Wq",
        "",
        "",
        "",
        "Dear Wq,",
        "Sincerely,",
        "Thank you for the wq of this year.",
        "Demand: wq",
        "Demand:",
        "Title: Wq",
        "Body: wq",
        "Letter:",
        "## Wq",
        "**To:** Wq",
        "**Wq** and *wz*",
        "Petition to Wq: do wz.",
        "Date: wq",
        "Cc: wq",
        "P.S. The wq is wz.",
        "[wq]",
        "Wq, Inc.",
        "Wq;",
        "> wq",
        "wq-",
        "[wq](https://example.org)",
        "<b>wq</b> &amp; wz",
        "Signatures",
        "Decision Makers",
        "Wq to: wz",
        "An open letter to Wq",
        "No. 5 is wq.",
        "--",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// In every layout each part is in its place, whole and once.
    #[test]
    fn every_word_is_in_its_place(letter in some_letter(), layout in some_layout()) {
        let source = laid_out(&letter, &layout);
        let read = import(&source, Language::english());
        let read = read.map_err(|error| TestCaseError::fail(format!("{error}\n{source}")))?;
        let text = read.text(&Language::english());
        prop_assert_eq!(&text.title, &letter.title, "{}", source);
        let (target, mut body) = match layout.place {
            Place::Greeting => {
                let names = letter.targets.join(" and ");
                (names.clone(), vec![format!("Dear {names},")])
            }
            _ => (letter.targets.join("; "), Vec::new()),
        };
        prop_assert_eq!(&text.target, &target, "{}", source);
        body.extend(letter.paragraphs.clone());
        body.extend(letter.items.clone());
        if !letter.items.is_empty() {
            body.push("That is all of it.".to_owned());
        }
        prop_assert_eq!(super::letter(text), body, "{}", source);
        prop_assert_eq!(&text.sponsors, &letter.sponsors, "{}", source);
        prop_assert_eq!(&text.demand, &letter.demand, "{}", source);
        // What was written is read back, and every block that is shown is in the file.
        let toml = crate::to_toml(&read).expect("TOML");
        prop_assert_eq!(Petition::from_toml(&toml), Ok(read.clone()), "{}", source);
    }

    /// Whatever stands below whatever: each word is in the petition, or the line is named as left out.
    #[test]
    fn no_word_vanishes_without_a_note(lines in prop::collection::vec(some_line(), 3..16)) {
        let lines: Vec<String> = lines
            .iter()
            .enumerate()
            .map(|(at, line)| {
                let (first, second) = (format!("q{at}q"), format!("z{at}z"));
                line.replace("wq", &first).replace("Wq", &capital(&first))
                    .replace("wz", &second).replace("Wz", &capital(&second))
            })
            .collect();
        let source = lines.join("\n");
        let Ok(Imported { petition, notes }) = import_file(source.as_bytes(), "a.txt", Some(Language::english())) else {
            return Ok(());
        };
        let text = petition.text(petition.language());
        let blocks = letter(text).join("\n");
        let taken = [&text.title, &text.target, &text.from, &text.demand, &blocks, &text.sponsors.join("\n")]
            .map(|part| part.to_lowercase())
            .join("\n");
        for (at, line) in lines.iter().enumerate() {
            let is_named = notes.iter().any(|note| matches!(note, Note::LeftOut { line, .. } if *line == at + 1));
            for word in [format!("q{at}q"), format!("z{at}z")] {
                let is_there = line.to_lowercase().contains(&word);
                prop_assert!(!is_there || is_named || taken.contains(&word), "{word} is lost:\n{source}\n--\n{taken}\n{notes:?}");
            }
        }
    }
}
