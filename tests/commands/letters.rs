//! Letters and secrets as people have them on a disk: in any encoding, in any kind of file.

use std::fs;

use crate::common::{failure, run};

const LETTER: &str = "Open the library\n\nDear Mayor Peña,\n\nIt’s closed on Sundays:\n\n\
    • all day\n• all year\n\nOpen it.\n\nSincerely,\n[Your Name]\n";

fn utf16(text: &str) -> Vec<u8> {
    let marked = format!("\u{feff}{text}");
    marked.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Without an output nothing is written, and every part is shown as it was understood.
#[test]
fn a_letter_is_explained_before_it_is_taken() {
    let home = tempfile::tempdir().expect("a folder");
    let [letter, made] = ["letter.txt", "made.toml"].map(|name| home.path().join(name));
    let [file, output] = [&letter, &made].map(|path| path.to_str().expect("UTF-8"));
    fs::write(&letter, utf16(&LETTER.replace('\n', "\r\n"))).expect("written");
    let shown = run(home.path(), &["petition", "import", file, "--explain"]);
    assert!(shown.status.success(), "{shown:?}");
    let shown = String::from_utf8(shown.stdout).expect("UTF-8");
    for line in [
        "title:    Open the library",
        "to:       Mayor Peña",
        "from:     [Your Name]",
        "letter:   4 blocks",
        "        - all day",
        "demand:   Open it.",
        "the greeting in line 3 names who is asked",
        "the paragraph in line 10 is the demand",
        "line 12 was left out: Sincerely,",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    assert!(!made.exists());
    let import = ["petition", "import", file, "-o", output];
    let done = run(home.path(), &import);
    assert!(done.status.success(), "{done:?}");
    let said = String::from_utf8(done.stdout).expect("UTF-8");
    assert!(
        said.contains("4 blocks of letter, 0 sponsors, to Mayor Peña"),
        "{said}"
    );
    assert!(said.contains("look at this: no line begins with"), "{said}");
    let checked = run(home.path(), &["petition", "check", output]);
    assert!(checked.status.success(), "{checked:?}");
    // A petition file may be in any encoding too.
    let toml = fs::read_to_string(&made).expect("read");
    fs::write(&made, utf16(&toml)).expect("written");
    assert!(
        run(home.path(), &["petition", "check", output])
            .status
            .success()
    );
    assert_eq!(
        run(home.path(), &["petition", "import", file])
            .status
            .code(),
        Some(2)
    );
}

/// "Check its path" is said of a path alone.
#[test]
fn what_is_made_of_a_letter_is_checked_as_any_petition_file() {
    let home = tempfile::tempdir().expect("a folder");
    let [letter, made] = ["letter.txt", "made.toml"].map(|name| home.path().join(name));
    let [file, output] = [&letter, &made].map(|path| path.to_str().expect("UTF-8"));
    let long = "Open the library on Sundays ".repeat(30);
    let boundless = "Open the library on Sundays ".repeat(200);
    let letters = [
        LETTER.to_owned(),
        LETTER.replace("Open the library", &long),
        LETTER.replace("Open it.", &long),
        LETTER.replace("[Your Name]", &format!("Sponsors: {boundless}")),
        LETTER.replace("[Your Name]", &format!("From: {boundless}")),
    ];
    for text in letters {
        let _ = fs::remove_file(&made);
        fs::write(&letter, text).expect("written");
        let imported = run(home.path(), &["petition", "import", file, "-o", output]);
        if !made.exists() {
            assert_eq!(imported.status.code(), Some(1), "{imported:?}");
            continue;
        }
        let checked = run(home.path(), &["petition", "check", output]);
        assert_eq!(imported.status.code(), checked.status.code());
        let said = String::from_utf8(imported.stdout).expect("UTF-8");
        let faults = String::from_utf8(checked.stdout).expect("UTF-8");
        assert!(!faults.is_empty() && said.ends_with(&faults), "{said}");
        assert_eq!(imported.stderr, checked.stderr);
    }
}

#[test]
fn a_file_that_is_no_letter_is_named_for_what_it_is() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("letter.docx");
    let file = file.to_str().expect("UTF-8");
    let import = ["petition", "import", file, "--explain"];
    assert!(failure(home.path(), &import, 1).contains("check its path"));
    for (bytes, reason) in [
        (&b"%PDF-1.7\n"[..], "it is a PDF"),
        (b"{\\rtf1\\ansi", "Rich Text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old format of Word"),
        (b"PK\x03\x04\x14\0", "damaged"),
        (b"\x7fELF\x02\x01\0\0\x01", "not a text file"),
    ] {
        fs::write(file, bytes).expect("written");
        let said = failure(home.path(), &import, 1);
        assert!(said.contains(reason) && !said.contains("path"), "{said}");
        if reason != "damaged" {
            let said = failure(home.path(), &["petition", "check", file], 1);
            assert!(!said.contains("path"), "{said}");
        }
    }
}

/// A campaign that was made with a file of Notepad opens with the words, and the other way round.
#[test]
fn a_passphrase_file_is_its_words_in_every_encoding() {
    let home = tempfile::tempdir().expect("a folder");
    let at = |name: &str| home.path().join(name).to_str().expect("UTF-8").to_owned();
    let words = "cuatro palabras en español";
    let write = |name: &str, bytes: &[u8]| fs::write(at(name), bytes).expect("written");
    write("notepad", format!("\u{feff}{words}\r\n").as_bytes());
    write("typed", words.as_bytes());
    write("powershell", &utf16(&format!("{words}\r\n")));
    write("blank", format!("{words} \n").as_bytes());
    write("mac", "cuatro palabras en espan\u{303}ol".as_bytes());
    write("windows", b"cuatro palabras en espa\xf1ol\r\n");
    let new = [
        "campaign",
        "new",
        &at("campaign"),
        "--event",
        "Table",
        "--passphrase-file",
        &at("notepad"),
    ];
    let made = run(home.path(), &new);
    assert!(made.status.success(), "{made:?}");
    let stored = run(
        home.path(),
        &[
            "intake",
            "--campaign",
            &at("campaign"),
            "--ledger",
            &at("all.db"),
        ],
    );
    assert!(stored.status.success(), "{stored:?}");
    let roll = |file: &str| {
        let file = at(file);
        let (campaign, ledger) = (at("campaign"), at("all.db"));
        [
            "roll",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--passphrase-file",
            &file,
        ]
        .map(str::to_owned)
    };
    for file in ["typed", "notepad", "powershell", "blank", "mac", "windows"] {
        let arguments = roll(file);
        let opened = run(home.path(), &arguments.each_ref().map(String::as_str));
        assert!(opened.status.success(), "{file}: {opened:?}");
    }
    write("empty", b"\xef\xbb\xbf\r\n");
    write("picture", b"\x89PNG\r\n\x1a\n\0\0");
    write("other", b"cuatro palabras en ingles");
    for (file, reason) in [
        ("empty", "is empty"),
        ("picture", "it is a picture"),
        ("other", "does not open"),
        ("missing", "check its path"),
    ] {
        let arguments = roll(file);
        let said = failure(home.path(), &arguments.each_ref().map(String::as_str), 1);
        assert!(said.contains(reason), "{said}");
    }
}
