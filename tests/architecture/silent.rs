//! A derived `Debug` prints every field. So a type with a field that wipes itself, or that holds a
//! person's words, writes its `Debug` by hand, and says nothing there.

use std::collections::BTreeSet;

use super::{Source, sources};

/// Types from elsewhere that wipe themselves or hold a secret.
const WIPED: &[&str] = &[
    "Identity",
    "SecretBox",
    "SecretString",
    "SigningKey",
    "Zeroizing",
];

/// Types of ours that hold a person's words or a key, besides those that derive `Zeroize`.
const PEOPLE: &[&str] = &[
    "AsWritten",
    "Draft",
    "NewLine",
    "OrganizerKey",
    "Passphrase",
    "PhoneNumber",
    "PostalCode",
    "Signature",
    "Stroke",
    "TextFile",
    "TypedPin",
];

/// Names of fields for something that a person typed.
const TYPED: &[&str] = &[
    "digits",
    "passphrase",
    "password",
    "pin",
    "reason",
    "secret",
    "typed",
    "volunteer",
];

/// Types that look like one of these, and what they hold in truth.
const HARMLESS: &[(&str, &str)] = &[
    ("Agreed", "a consent's id and a hash of its words"),
    ("DatabaseError", "the reason that a server gave"),
    ("MarkError", "the reason that the decoder of pictures gave"),
    (
        "Point",
        "iced's place on the screen; a point of ink has a silent Debug",
    ),
];

/// A type of ours, as it is declared.
struct Type<'a> {
    path: &'a str,
    name: &'a str,
    is_enum: bool,
    /// The traits that it derives.
    derives: BTreeSet<&'a str>,
    /// What stands between its braces or parentheses, and the line on which that begins, from 1.
    body: &'a str,
    line: usize,
}

/// A name in a type's body and the line on which it stands.
struct Part<'a> {
    /// The field that it is a type of; empty in a tuple.
    field: &'a str,
    name: &'a str,
    line: usize,
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of `text` up to the end of the bracket that it begins with.
fn bracket(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// The words of a text, each with where it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        from += text[from..].find(is_word)?;
        let rest = &text[from..];
        let word = &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())];
        let at = from;
        from += word.len();
        Some((at, word))
    })
}

/// The traits that the attributes right before a declaration derive.
fn derives(before: &str) -> BTreeSet<&str> {
    let mut all = BTreeSet::new();
    // What ends the declaration before: a brace or a semicolon that is in no attribute.
    let mut rest = before;
    while let Some(at) = rest.rfind("#[") {
        let attribute = &rest[at..];
        let end = at + bracket(&attribute[1..]) + 1;
        let between = &rest[end.min(rest.len())..];
        if between.contains(['}', ';', '{']) {
            break;
        }
        if attribute.contains("derive(") {
            all.extend(words(&rest[at..end]).map(|(_, word)| word));
        }
        rest = &rest[..at];
    }
    all
}

/// Every struct and enum that a file declares.
fn types(source: &Source) -> Vec<Type<'_>> {
    let code = source.code.as_str();
    let mut all = Vec::new();
    for (at, keyword) in words(code).filter(|(_, word)| ["struct", "enum"].contains(word)) {
        let after = &code[at + keyword.len()..];
        let Some((name_at, name)) = words(after).next() else {
            continue;
        };
        let rest = &after[name_at + name.len()..];
        let opens = rest.find(['{', '(', ';']).unwrap_or(rest.len());
        let body = &rest[opens..];
        let body = &body[..bracket(body)];
        let begins = at + keyword.len() + name_at + name.len() + opens;
        let start = code[..at].rfind('\n').map_or(0, |line| line + 1);
        all.push(Type {
            path: &source.path,
            name,
            is_enum: keyword == "enum",
            derives: derives(&code[..start]),
            body: if body.starts_with(';') { "" } else { body },
            line: code[..begins].matches('\n').count() + 1,
        });
    }
    all
}

impl<'a> Type<'a> {
    /// The names in its fields, without those of variants and of attributes.
    fn parts(&self) -> Vec<Part<'a>> {
        let mut all = Vec::new();
        let mut field = "";
        let mut depth = 0_usize;
        let mut is_variant = self.is_enum;
        let mut at = 0;
        while let Some(c) = self.body[at..].chars().next() {
            let rest = &self.body[at..];
            match c {
                '#' if rest.starts_with("#[") => {
                    at += 1 + bracket(&rest[1..]);
                    continue;
                }
                '/' if rest.starts_with("//") => {
                    at += rest.find('\n').unwrap_or(rest.len());
                    continue;
                }
                '-' if rest.starts_with("->") => at += 1,
                '(' | '{' | '[' | '<' => depth += 1,
                ')' | '}' | ']' | '>' => depth = depth.saturating_sub(1),
                ',' if depth == 1 => (field, is_variant) = ("", self.is_enum),
                ',' if depth == 2 && self.is_enum => field = "",
                _ if is_word(c) => {
                    let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
                    let (name, after) = rest.split_at(end);
                    if std::mem::take(&mut is_variant) {
                        field = "";
                    } else if after.starts_with(':') && !after.starts_with("::") {
                        field = name;
                    } else {
                        let line = self.line + self.body[..at].matches('\n').count();
                        all.push(Part { field, name, line });
                    }
                    at += end;
                    continue;
                }
                _ => {}
            }
            at += c.len_utf8();
        }
        all
    }
}

/// Every field of a type with a derived `Debug` that would print what a person typed.
fn faults(types: &[Type<'_>]) -> Vec<String> {
    let harmless = |name: &str| HARMLESS.iter().any(|(known, _)| *known == name);
    let wipes = |of: &Type<'_>| {
        let traits = ["Zeroize", "ZeroizeOnDrop"];
        !harmless(of.name) && traits.iter().any(|name| of.derives.contains(name))
    };
    let mut silent: BTreeSet<&str> = WIPED.iter().chain(PEOPLE).copied().collect();
    silent.extend(types.iter().filter(|of| wipes(of)).map(|of| of.name));
    let mut all = Vec::new();
    for of in types.iter().filter(|of| of.derives.contains("Debug")) {
        let Type { path, name, .. } = of;
        if wipes(of) || PEOPLE.contains(name) {
            let line = of.line;
            all.push(format!(
                "{path}:{line}: {name} holds a secret and derives Debug"
            ));
        }
        if harmless(name) {
            continue;
        }
        for Part {
            field,
            name: part,
            line,
        } in of.parts()
        {
            let is_text = ["str", "String"].contains(&part) && TYPED.contains(&field);
            if is_text || (silent.contains(part) && part != *name) {
                all.push(format!(
                    "{path}:{line}: {name} derives Debug over {field} {part}"
                ));
            }
        }
    }
    all
}

#[test]
fn no_type_that_wipes_its_words_derives_a_debug_that_prints_them() {
    let sources = sources();
    let types: Vec<Type<'_>> = sources.iter().flat_map(types).collect();
    assert!(types.len() > 300, "only {} types found", types.len());
    let wrong = faults(&types);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_search_finds_such_a_debug_wherever_it_stands() {
    let code = "
#[derive(Clone, Zeroize)]
struct Own(String);

#[derive(
    Clone,
    Debug,
)]
#[serde(default)]
pub(crate) enum Action {
    Passphrase,
    Open(Option<Zeroizing<String>>),
    Typed { typed: String, at: usize },
}

#[derive(Debug)]
struct Held<'a> { own: &'a Own, #[serde(skip)] volunteer: &'a str, other: String }

#[derive(Debug, Zeroize)]
struct Naked(u8);

struct Quiet { own: Own }

#[derive(Debug)]
enum Kind { Signature, Zeroizing(u8) }
";
    let source = Source {
        path: "a.rs".to_owned(),
        code: code.to_owned(),
    };
    assert_eq!(
        faults(&types(&source)),
        [
            "a.rs:12: Action derives Debug over  Zeroizing",
            "a.rs:13: Action derives Debug over typed String",
            "a.rs:17: Held derives Debug over own Own",
            "a.rs:17: Held derives Debug over volunteer str",
            "a.rs:20: Naked holds a secret and derives Debug",
        ]
    );
}
