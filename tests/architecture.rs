//! Rules that Cargo cannot hold, held by a search of the sources. ARCHITECTURE.md names them.
//!
//! Everything is forbidden until it is listed here: a new crate, room, dependency or capability
//! fails these tests until someone has written down that it is wanted.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "architecture/silent.rs"]
mod silent;
#[path = "architecture/threat_model.rs"]
mod threat_model;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use Capability::{Clock, Colour, Environment, Files, Network, Process, Start, Stdout, Threads};

/// Something that code does to the world, or asks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Capability {
    Files,
    Clock,
    Environment,
    Network,
    Process,
    /// Starts a program. One file does, which takes the secrets out of its environment.
    Start,
    Threads,
    Stdout,
    Colour,
}

impl Capability {
    const ALL: [Self; 9] = [
        Files,
        Clock,
        Environment,
        Network,
        Process,
        Start,
        Threads,
        Stdout,
        Colour,
    ];

    /// The paths by which code reaches for it.
    const fn signs(self) -> &'static [&'static str] {
        match self {
            Files => &["std::fs", "fs::", "File::", "fs4::", "rustix::fs"],
            Clock => &[
                "SystemTime",
                "Timestamp::now",
                "Zoned::now",
                "Instant::now",
                "elapsed()",
            ],
            Environment => &["std::env", "env::var", "directories::"],
            Network => &[
                "std::net",
                "ureq",
                "postgres",
                "rustls",
                "tokio::",
                "TcpStream",
                "TcpListener",
                "UdpSocket",
            ],
            Process => &["process::Command"],
            Start => &["Command::new("],
            Threads => &["std::thread", "thread::spawn", "thread::Builder"],
            Stdout => &[
                "io::stdout",
                "io::stderr",
                "io::stdin",
                "println!",
                "eprintln!",
            ],
            Colour => &["Color::from_rgb", "color!(", "Color {"],
        }
    }
}

/// Every room of the house and what it may do. A room is a file, or a folder with the file of its
/// name; of two that fit, the longer one counts.
const ROOMS: &[(&str, &[Capability])] = &[
    // Pure: values in, values out.
    ("crates/petition/src", &[]),
    // The one place that asks for the time; the signs of Clock find those who call it.
    ("crates/petition/src/time", &[Clock]),
    ("crates/roll/src", &[]),
    ("crates/print/src", &[]),
    ("crates/kiosk/src", &[]),
    ("crates/kiosk/src/ui/button", &[Clock]),
    ("crates/kiosk/src/ui/pad", &[Clock, Colour]),
    ("crates/kiosk/src/ui/theme", &[Colour]),
    // Keys, SQLite and files.
    ("crates/ledger/src", &[]),
    ("crates/ledger/src/ballast", &[Files]),
    ("crates/ledger/src/campaign", &[Files]),
    ("crates/ledger/src/files", &[Files]),
    ("crates/ledger/src/lock", &[Files]),
    ("crates/ledger/src/merge", &[Files]),
    ("crates/ledger/src/mirror", &[Files]),
    ("crates/ledger/src/quarantine", &[Files]),
    // A word of a time that is still to come decides nothing.
    ("crates/ledger/src/reader/judge", &[Clock]),
    ("crates/ledger/src/salvage", &[Files]),
    ("crates/ledger/src/schema", &[Files]),
    ("crates/ledger/src/turn_in", &[Files]),
    ("crates/ledger/src/unbegun", &[Files]),
    // The program.
    ("src/app", &[Files, Clock, Threads]),
    ("src/app/display", &[Environment]),
    ("src/app/language", &[Environment]),
    ("src/app/machine", &[Files, Clock, Threads, Process]),
    ("src/child", &[Process, Start]),
    ("src/cli", &[Files, Clock, Environment, Threads, Stdout]),
    ("src/cli/pull", &[Network]),
    (
        "src/cli/push",
        &[Files, Clock, Environment, Network, Stdout],
    ),
    ("src/erasure", &[Files, Clock]),
    ("src/export", &[]),
    ("src/failure", &[]),
    ("src/hardening", &[Files]),
    ("src/lib", &[]),
    ("src/logging", &[Files, Clock]),
    ("src/main", &[]),
    ("src/office", &[]),
    ("src/output", &[Files]),
    ("src/paths", &[Files, Environment]),
    ("src/printer", &[Process]),
    ("src/push", &[Files, Clock, Network, Threads]),
    ("src/ready", &[]),
    ("src/resources", &[Files]),
    ("src/scan", &[]),
    ("src/scan/child", &[Clock, Environment, Process, Threads]),
    ("src/settings", &[Files]),
    ("src/setup", &[]),
    ("src/table", &[]),
];

/// The dependencies that each crate may name. Only `ledger` may name age and SQLite, and it may
/// name nothing that draws, prints or connects.
const DEPENDENCIES: &[(&str, &[&str])] = &[
    (
        "petition",
        &[
            "base64",
            "blake3",
            "chardetng",
            "email_address",
            "encoding_rs",
            "i18n-embed",
            "i18n-embed-fl",
            "jiff",
            "png",
            "pulldown-cmark",
            "qrcode",
            "quick-xml",
            "rand",
            "rand_chacha",
            "rust-embed",
            "serde",
            "strsim",
            "thiserror",
            "toml",
            "tracing",
            "unic-langid",
            "unicode-normalization",
            "unicode-script",
            "uuid",
            "zeroize",
            "zip",
        ],
    ),
    (
        "ledger",
        &[
            "age",
            "argon2",
            "bip39",
            "blake3",
            "ed25519-dalek",
            "fs4",
            "jiff",
            "petition",
            "rand",
            "rayon",
            "rusqlite",
            "rustix",
            "serde",
            "serde_json",
            "thiserror",
            "toml",
            "tracing",
            "unicode-normalization",
            "uuid",
            "zeroize",
            "zxcvbn",
        ],
    ),
    (
        "roll",
        &[
            "blake3",
            "jiff",
            "ledger",
            "petition",
            "rayon",
            "serde",
            "strsim",
            "thiserror",
            "unicode-normalization",
            "zeroize",
        ],
    ),
    (
        "print",
        &[
            "blake3",
            "flate2",
            "harfrust",
            "i18n-embed-fl",
            "lopdf",
            "petition",
            "printpdf",
            "rayon",
            "read-fonts",
            "serde",
            "subsetter",
            "thiserror",
            "tracing",
            "unicode-bidi",
            "unicode-normalization",
            "unicode-script",
        ],
    ),
    (
        "kiosk",
        &[
            "i18n-embed-fl",
            "iced",
            "petition",
            "serde",
            "unicode-normalization",
            "unicode-script",
            "uuid",
            "zeroize",
        ],
    ),
];

/// Types that hold a signer's words or a key, where they stand. The `Debug` of each says nothing.
const SILENT: &[(&str, &str)] = &[
    ("crates/kiosk/src/context.rs", "Shift"),
    ("crates/kiosk/src/kiosk.rs", "Kiosk"),
    ("crates/kiosk/src/messages.rs", "Action"),
    ("crates/kiosk/src/messages.rs", "Message"),
    ("crates/kiosk/src/screens/pin.rs", "TypedPin"),
    ("crates/ledger/src/campaign/key.rs", "OrganizerKey"),
    ("crates/ledger/src/campaign/passphrase.rs", "Passphrase"),
    ("crates/ledger/src/paper.rs", "Written"),
    ("crates/ledger/src/record.rs", "Signed"),
    ("crates/ledger/src/record.rs", "Verdict"),
    ("crates/petition/src/signature.rs", "Contact"),
    ("crates/petition/src/signature.rs", "Signature"),
    ("crates/petition/src/signature/draft.rs", "Draft"),
    ("crates/petition/src/signature/ink.rs", "Ink"),
    ("crates/petition/src/signature/raw.rs", "RawSignature"),
    ("crates/print/src/receipt.rs", "Receipt"),
    ("crates/roll/src/exclusion.rs", "Exclusion"),
    ("crates/roll/src/lib.rs", "Roll"),
    ("src/office.rs", "Office"),
    ("src/office/change.rs", "Message"),
    ("src/office/change.rs", "Request"),
    ("src/office/duplicates.rs", "Action"),
    ("src/office/erase.rs", "EraseRequest"),
    ("src/office/messages.rs", "Action"),
    ("src/office/paper/messages.rs", "Action"),
    ("src/office/paper/messages.rs", "Message"),
    ("src/office/paper/messages.rs", "NewLine"),
    ("src/office/roll.rs", "Action"),
    ("src/office/roll.rs", "Message"),
    ("src/office/unlock.rs", "Action"),
    ("src/office/unlock.rs", "Message"),
    ("src/output/receipt.rs", "Shift"),
    ("src/settings.rs", "Shift"),
    ("src/setup.rs", "Setup"),
    ("src/setup/messages.rs", "Action"),
    ("src/setup/messages.rs", "Message"),
    ("src/setup/messages.rs", "Start"),
];

/// The one file that spells the consent ids `"email"` and `"sms"`.
const CONSENTS: &str = "crates/petition/src/consent.rs";

/// Files that use the word `"email"` for something else, and how often: the name of a form field or
/// of a column.
const EMAIL_COLUMNS: &[(&str, usize)] = &[
    ("crates/petition/src/petition.rs", 1),
    ("src/export/action_network.rs", 1),
    ("src/export/actionkit.rs", 1),
    ("src/export/civicrm.rs", 1),
    ("src/export/everyaction.rs", 1),
    ("src/export/nationbuilder.rs", 1),
    ("src/export/all_fields.rs", 1),
    ("src/push/database/opened_signatures.rs", 1),
];

/// A file of ours and its text without what stands in test modules and comments.
struct Source {
    path: String,
    code: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let mut folders = vec![root().join("src")];
    for entry in fs::read_dir(root().join("crates")).expect("crates") {
        folders.push(entry.expect("an entry").path().join("src"));
    }
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.with_extension("").iter().any(|part| part == "tests") {
                sources.push(read(path));
            }
        }
    }
    assert!(sources.len() > 100, "only {} files found", sources.len());
    sources
}

fn read(path: PathBuf) -> Source {
    let text = fs::read_to_string(&path).expect("a source");
    let code = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default()
        .lines()
        // A comment keeps its line, so that lines can be counted.
        .map(|line| {
            let is_comment = line.trim_start().starts_with("//");
            if is_comment { "//" } else { line }
        })
        .collect::<Vec<_>>()
        .join("\n");
    let path = path.strip_prefix(root()).expect("below the root");
    Source {
        path: path.to_string_lossy().into_owned(),
        code,
    }
}

/// Returns true when `code` has `sign` as a word of its own: "fs::" is not in "offs::".
fn has(code: &str, sign: &str) -> bool {
    code.match_indices(sign).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

/// The room that a file belongs to: the longest entry of [`ROOMS`] that is its path or a folder
/// above it.
fn room(path: &str) -> Option<(&'static str, &'static [Capability])> {
    let stem = path.trim_end_matches(".rs");
    ROOMS
        .iter()
        .filter(|(room, _)| stem == *room || stem.starts_with(&format!("{room}/")))
        .max_by_key(|(room, _)| room.len())
        .copied()
}

#[test]
fn every_file_stands_in_a_room_and_does_only_what_the_room_may() {
    let mut wrong = Vec::new();
    for Source { path, code } in sources() {
        let Some((room, may)) = room(&path) else {
            wrong.push(format!("{path} stands in no room that is listed"));
            continue;
        };
        for capability in Capability::ALL {
            for sign in capability.signs() {
                if !may.contains(&capability) && has(&code, sign) {
                    wrong.push(format!(
                        "{path} says {sign}; {room} may not use {capability:?}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_room_is_listed_that_is_not_there() {
    for (room, _) in ROOMS {
        let path = root().join(room);
        assert!(
            path.is_dir() || path.with_extension("rs").is_file(),
            "{room} is listed and not there"
        );
    }
}

#[test]
fn crates_name_only_the_dependencies_that_are_listed() {
    let mut listed: BTreeMap<&str, &[&str]> = DEPENDENCIES.iter().copied().collect();
    for entry in fs::read_dir(root().join("crates")).expect("crates") {
        let folder = entry.expect("an entry").path();
        let name = folder.file_name().expect("a name").to_string_lossy();
        let may = listed
            .remove(&*name)
            .unwrap_or_else(|| panic!("the crate {name} is not listed"));
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("Cargo.toml");
        let manifest: toml::Table = manifest.parse().expect("TOML");
        let mut tables = vec![manifest.get("dependencies").cloned()];
        for target in manifest
            .get("target")
            .and_then(toml::Value::as_table)
            .into_iter()
            .flatten()
        {
            tables.push(target.1.get("dependencies").cloned());
        }
        for table in tables.into_iter().flatten() {
            for dependency in table.as_table().expect("a table").keys() {
                assert!(
                    may.contains(&dependency.as_str()),
                    "{name} may not depend on {dependency}"
                );
            }
        }
    }
    assert!(listed.is_empty(), "listed and not there: {listed:?}");
}

#[test]
fn types_that_hold_names_or_keys_have_a_debug_that_says_nothing() {
    let sources = sources();
    for (path, name) in SILENT {
        let source = sources.iter().find(|source| source.path == *path);
        let code = &source.unwrap_or_else(|| panic!("there is no {path}")).code;
        let declared = ["pub", "pub(super)"]
            .into_iter()
            .flat_map(|seen| ["struct", "enum"].map(|kind| format!("{seen} {kind} {name}")))
            .find_map(|declaration| code.find(&declaration))
            .unwrap_or_else(|| panic!("{path} declares no {name}"));
        let attributes = code[..declared].rsplit("\n\n").next().unwrap_or_default();
        assert!(
            !attributes.contains("Debug"),
            "{path}: {name} derives Debug"
        );
        assert!(
            [" ", "<"]
                .iter()
                .any(|end| code.contains(&format!("Debug for {name}{end}"))),
            "{path}: {name} has no Debug of its own"
        );
    }
}

/// Consent ids decide who is subscribed: a second spelling of one could differ from the first.
#[test]
fn consent_ids_are_spelled_in_one_file() {
    let sources = sources();
    let count = |path: &str, id: &str| {
        let source = sources.iter().find(|source| source.path == path);
        source.map_or(0, |source| source.code.matches(id).count())
    };
    for id in ["\"email\"", "\"sms\""] {
        assert_eq!(count(CONSENTS, id), 1, "{CONSENTS} spells {id} once");
    }
    for source in sources.iter().filter(|source| source.path != CONSENTS) {
        let path = source.path.as_str();
        let columns = EMAIL_COLUMNS
            .iter()
            .find(|(listed, _)| *listed == path)
            .map_or(0, |(_, columns)| *columns);
        for (id, allowed) in [("\"email\"", columns), ("\"sms\"", 0)] {
            assert_eq!(
                count(path, id),
                allowed,
                "{path}: use petition::consent for the consent {id}; list a column of that name"
            );
        }
    }
}

#[test]
fn the_log_takes_words_of_every_crate_of_ours() {
    let logging = fs::read_to_string(root().join("src/logging.rs")).expect("a source");
    for (name, _) in DEPENDENCIES {
        assert!(
            logging.contains(&format!("\"{name}\",")),
            "{name} is never logged"
        );
    }
}
