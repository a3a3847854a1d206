//! What may never be in a room, held by a search of the sources: see ARCHITECTURE.md.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// The sources of a room: its front file and its folder.
fn sources(room: &str) -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![src.join(format!("{room}.rs"))];
    let mut folders = vec![src.join(room)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .map(|entry| entry.expect("an entry").path())
        {
            if entry.is_dir() {
                folders.push(entry)
            } else {
                files.push(entry)
            }
        }
    }
    let tests = |path: &Path| path.file_stem().is_some_and(|stem| stem == "tests");
    files
        .into_iter()
        .filter(|path| path.exists() && !tests(path))
        .map(|path| {
            let source = fs::read_to_string(&path).expect("read");
            // What stands under `mod tests` may do what it likes.
            let source = source
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default()
                .to_owned();
            (path, source)
        })
        .collect()
}

fn lacks(room: &str, words: &[&str]) {
    let files = sources(room);
    assert!(!files.is_empty(), "there is no room {room}");
    for (path, source) in files {
        let code: String = source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n");
        for word in words {
            // "age::" is not in "Language::".
            let alone = code
                .match_indices(word)
                .any(|(at, _)| !code[..at].ends_with(|c: char| c.is_alphanumeric()));
            assert!(!alone, "{} speaks of {word}", path.display());
        }
    }
}

const IO_AND_CLOCK: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "File::",
    "SystemTime",
    "Timestamp::now",
    "Zoned::now",
    "Instant::now",
];

#[test]
fn pure_rooms_do_no_io_and_read_no_clock() {
    for room in [
        "petition",
        "signature",
        "roll",
        "qr",
        "sheet",
        "scan",
        "export",
    ] {
        lacks(room, IO_AND_CLOCK);
    }
}

#[test]
fn nothing_outside_of_the_ledger_speaks_to_sqlite() {
    for room in [
        "petition",
        "signature",
        "campaign",
        "roll",
        "qr",
        "sheet",
        "export",
        "delivery",
        "ui",
        "kiosk",
        "office",
        "app",
        "cli",
        "push",
    ] {
        lacks(room, &["rusqlite"]);
    }
}

#[test]
fn nothing_outside_of_campaign_and_ledger_handles_a_key() {
    for room in [
        "petition",
        "signature",
        "roll",
        "qr",
        "sheet",
        "export",
        "delivery",
        "ui",
        "kiosk",
        "office",
        "push",
    ] {
        lacks(room, &["age::", "OrganizerKey", "Recipients", "ed25519"]);
    }
}

#[test]
fn nothing_outside_of_push_opens_a_connection() {
    let rooms = [
        "petition",
        "signature",
        "campaign",
        "ledger",
        "roll",
        "qr",
        "sheet",
        "export",
        "delivery",
        "printer",
        "ui",
        "kiosk",
        "setup",
        "office",
        "app",
    ];
    for room in rooms {
        lacks(
            room,
            &[
                "ureq",
                "postgres",
                "rustls",
                "TcpStream",
                "TcpListener",
                "UdpSocket",
                "crate::push",
            ],
        );
    }
    // The command line calls the room, and opens none itself.
    lacks(
        "cli",
        &["ureq", "rustls", "TcpStream", "TcpListener", "UdpSocket"],
    );
}

#[test]
fn what_a_signer_can_touch_cannot_read() {
    lacks(
        "kiosk",
        &[
            "crate::roll",
            "crate::sheet",
            "crate::export",
            "crate::delivery",
            "crate::ledger",
            "crate::campaign",
            "crate::office",
            "crate::push",
        ],
    );
    lacks("kiosk", IO_AND_CLOCK);
    lacks(
        "ui",
        &[
            "crate::petition",
            "crate::signature",
            "crate::kiosk",
            "crate::office",
        ],
    );
}

#[test]
fn no_colour_is_named_outside_of_the_theme() {
    for room in ["kiosk", "office", "app"] {
        lacks(room, &["Color::from_rgb", "color!(", "Color {"]);
    }
}
