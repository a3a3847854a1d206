//! Every file and folder that a command makes is readable by its owner only, has a plain name and
//! is no link, even where the umask gives everything to everyone.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::common::Demo;
use ledger::Ledger;
use ledger::campaign::Campaign;
use petition::Petition;
use petition::practice::Queue;

/// Runs the program under a umask that takes nothing away, with some input.
fn run(home: &Path, arguments: &[&str], input: &str) -> Output {
    fs::write(home.join("input"), input).expect("written");
    let mut command = Command::new("sh");
    command
        .args(["-c", "umask 000; exec \"$0\" \"$@\" <\"$HOME/input\""])
        .arg(env!("CARGO_BIN_EXE_petition-kiosk"))
        .args(arguments)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"));
    let output = command.output().expect("sh runs");
    fs::remove_file(home.join("input")).expect("removed");
    output
}

/// Everything below a folder, and the folder.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).expect("listed") {
        let path = entry.expect("an entry").path();
        if fs::symlink_metadata(&path).expect("known").is_dir() {
            found.extend(all(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The faults of everything below a folder.
fn faults(folder: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    for path in all(folder) {
        let known = fs::symlink_metadata(&path).expect("known");
        let name = path.file_name().expect("a name").to_string_lossy();
        let mode = known.permissions().mode() & 0o7777;
        let wanted = if known.is_dir() { 0o700 } else { 0o600 };
        let is_plain = name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
        if mode != wanted {
            faults.push(format!("{} has mode {mode:o}", path.display()));
        }
        if !(known.is_dir() || known.is_file() && known.nlink() == 1) {
            faults.push(format!("{} is a link", path.display()));
        }
        if !is_plain || name.starts_with(['.', '-']) || name.ends_with(".part") {
            faults.push(format!("{} has a name of another kind", path.display()));
        }
    }
    faults
}

/// The commands that write, except those that need a server. `$` is the folder that they write
/// into, `@` the options of the organizer, and `SHEET` the number of a blank sheet.
const COMMANDS: &[&str] = &[
    "demo $/demo --signatures 6",
    "petition import $/../petition.txt -o $/petition.toml",
    "campaign new $/own/campaign --passphrase-file $/../own-passphrase",
    "campaign join $/demo/campaign --into $/joined/campaign",
    "intake --campaign $/own/campaign --ledger $/own/ledger.db",
    "intake --campaign $/demo/campaign --ledger $/demo/ledger.db",
    "sheets blank --campaign $/demo/campaign --ledger $/demo/ledger.db --pages 2 -o $/blank",
    "sheets receipt --campaign $/demo/campaign --ledger $/demo/ledger.db -o $/receipt/a.pdf",
    "sheets signed @ -o $/signed --by event",
    "paper attach --campaign $/demo/campaign --ledger $/demo/ledger.db SHEET $/../scan.png",
    "paper scans @ -o $/scans SHEET",
    "paper import @ $/../typed.csv",
    "paper import @ $/../odd.csv --dry-run --not-taken $/not-taken.csv",
    "report @ -o $/report/a.pdf",
    "report @ -o $/report/a.svg",
    "export @ --format csv -o $/lists",
    "export @ --format xlsx -o $/lists",
    "export @ --format osdi -o $/lists",
    "export @ --format everyaction -o $/lists",
    "export @ --format delivery -o $/lists",
    "qr --campaign $/demo/campaign --as poster -o $/codes/poster.pdf",
    "qr --campaign $/demo/campaign --as tent -o $/codes/tent.pdf",
    "qr --campaign $/demo/campaign --as slips -o $/codes/slips.pdf",
    "qr --campaign $/demo/campaign --as code -o $/codes/code.svg",
    "qr --campaign $/demo/campaign --as code -o $/codes/code.png",
    "ledger turn-in --ledger $/demo/ledger.db -o $/stick",
    "erase --campaign $/own/campaign --ledger $/own/ledger.db -o $/erased/certificate.pdf \
     --yes-erase NAME",
];

/// Lines of `intake` with made-up signatures.
fn signers(count: usize) -> String {
    let petition = Petition::bundled().expect("a petition");
    Queue::new(7, &petition, 1)
        .take(count)
        .map(|visitor| format!("{}\n", serde_json::to_string(&visitor.draft).expect("JSON")))
        .collect()
}

/// Makes a folder that only its owner may look into.
fn make_folder(folder: &Path) {
    fs::create_dir(folder).expect("made");
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).expect("set");
}

#[test]
fn whatever_a_command_writes_is_its_owners_alone() {
    let demo = Demo::new(1);
    for folder in ["made", "made/stick"] {
        make_folder(&demo.path(folder));
    }
    let plain = "A title\n\nA letter of one line.\n\nPetition Sponsors:\n\nOne\n\n\
                 To: Congress\nFrom: [Your Name]\n\nA demand.\n";
    for (name, words) in [
        ("own-passphrase", "four words in a row\n"),
        ("petition.txt", plain),
    ] {
        fs::write(demo.path(name), words).expect("written");
    }
    fs::copy(demo.path("out/qr/code.png"), demo.path("scan.png")).expect("copied");
    let organizer = format!(
        "--campaign $/demo/campaign --ledger $/demo/ledger.db --passphrase-file {}",
        demo.passphrase()
    );
    let mut sheet = String::new();
    for command in COMMANDS {
        let line = command
            .replace('@', &organizer)
            .replace('$', &demo.at("made"))
            .replace("SHEET", &sheet);
        let name = Petition::bundled().expect("a petition");
        let name = &name.text(name.language()).title;
        let arguments: Vec<&str> = line
            .split_whitespace()
            .map(|word| if word == "NAME" { name } else { word })
            .collect();
        let input = if line.starts_with("intake") {
            signers(2)
        } else {
            String::new()
        };
        let done = run(demo.home.path(), &arguments, &input);
        let error = String::from_utf8_lossy(&done.stderr);
        // A table with a row that is not taken is a failure, with the row in a file.
        let is_failure = line.contains("--not-taken");
        assert!(done.status.success() != is_failure, "{line}: {error}");
        if line.starts_with("sheets blank") {
            let said = String::from_utf8_lossy(&done.stdout);
            sheet = said.split_whitespace().last().expect("a number").to_owned();
            let typed = format!("sheet,line,name,written\n{sheet},1,,illegible\n");
            fs::write(demo.path("typed.csv"), typed).expect("written");
            let odd = format!("sheet,line,name\n{sheet},1,n/a\n");
            fs::write(demo.path("odd.csv"), odd).expect("written");
        }
    }
    let turn_in = all(&demo.path("made/stick")).pop().expect("a turn-in");
    let (merged, turn_in) = (demo.at("made/merged.db"), turn_in.to_str().expect("UTF-8"));
    let campaign = demo.at("made/demo/campaign");
    let arguments = ["ledger", "merge", &merged, turn_in, "--campaign", &campaign];
    let done = run(demo.home.path(), &arguments, "");
    let error = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "ledger merge: {error}");

    let made = all(&demo.path("made"));
    assert!(made.len() > 60, "only {} files", made.len());
    let faults = faults(&demo.path("made"));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The modes are those of the files themselves: a program that uses the crates, and has set no
/// umask, makes the same.
#[test]
fn a_campaign_and_a_ledger_are_private_without_a_umask() {
    rustix::process::umask(rustix::fs::Mode::empty());
    let home = tempfile::tempdir().expect("a folder");
    let made = home.path().join("made");
    fs::create_dir(&made).expect("made");
    fs::create_dir(made.join("campaign")).expect("an empty folder, open to everyone");
    ledger::files::tighten(&made);
    let petition = Petition::bundled().expect("a petition");
    let campaign = Campaign::create_practice(&made.join("campaign"), petition, Vec::new());
    let campaign = campaign.expect("made");
    let path = made.join("ledger.db");
    fs::write(&path, "").expect("a ledger that an earlier version left open to everyone");
    let open = Ledger::open(&path, campaign.keys()).expect("opened");
    assert!(made.join("ledger.db-wal").exists() && made.join("ledger.db-shm").exists());
    let faults = faults(&made);
    drop(open);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
