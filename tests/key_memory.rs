//! The organizer's key and the passphrase are in the memory of a process while a ledger is opened
//! with them, and nowhere in it afterwards: heap, and the stacks of all threads.
//!
//! The test starts itself as the process that opens, with the program's allocator, and reads that
//! process's memory from outside. tests/real/trouble/key-after-lock does the same to the window.

#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and its child speaks to it"
)]

mod common;

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::str::FromStr as _;
use std::sync::Arc;

use ledger::campaign::{Campaign, KEY, OrganizerKey, Passphrase};
use ledger::{Author, Enrolled, Ledger, Reader, Standing};
use petition::time::Timestamp;
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static MEMORY: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

/// The variable that makes this program the process that opens; it names the folder.
const FOLDER: &str = "KEY_MEMORY_FOLDER";

/// Offers a passphrase, as the page that starts a drive does, and forgets it. Then opens the ledger
/// as the office does, signs a word of the organizer, waits, forgets all of it, and waits again.
fn open_and_forget(folder: &Path) {
    let mut lines = std::io::stdin().lines();
    let offered = Passphrase::generate();
    fs::write(folder.join("offered"), offered.exposed()).expect("written");
    println!("offered");
    lines.next();
    drop(offered);
    println!("dropped");
    lines.next();
    let passphrase = folder.join("passphrase");
    let folder = folder.to_owned();
    let work = move || {
        let campaign = Campaign::load(&folder.join("campaign")).expect("a campaign");
        let typed = zeroize::Zeroizing::new(fs::read_to_string(&passphrase).expect("read"));
        let key = campaign
            .open_key(&folder.join("campaign"), &Passphrase::new(&typed))
            .expect("the key");
        let key: Arc<OrganizerKey> = Arc::new(key);
        let reader = Reader::open(&folder.join("ledger.db")).expect("a ledger");
        let opened = reader.open_verified(&campaign, &key, |_| true);
        assert_eq!(opened.expect("opened").records.len(), 60);
        let mut ledger = Ledger::reopen(&folder.join("ledger.db")).expect("a ledger");
        let enrolled = Enrolled {
            decided_at: Timestamp::now(),
            counter: 0,
            about: ledger.station().id,
            from: None,
            standing: Standing::Office,
        };
        let recipients = campaign.recipients().expect("tested");
        let signed = ledger.enrol(enrolled, Author::organizer(&key, 0), recipients);
        assert_eq!(signed.expect("stored").seq, 61);
        (key, typed)
    };
    let held = std::thread::spawn(|| ledger::wiped(work)).join();
    let held = held.expect("the thread ended well");
    println!("open");
    lines.next();
    drop(held);
    println!("locked");
    lines.next();
}

/// A campaign with a key of its own, under six words as the program offers them, and a ledger of 60
/// signatures.
fn campaign() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let at = |name: &str| home.path().join(name).to_str().expect("UTF-8").to_owned();
    fs::write(at("passphrase"), Passphrase::generate().exposed()).expect("written");
    let source = petition::BUNDLED.replace("ink = \"required\"", "ink = \"optional\"");
    fs::write(at("petition.toml"), source).expect("written");
    let (campaign, ledger) = (at("campaign"), at("ledger.db"));
    let (petition, passphrase) = (at("petition.toml"), at("passphrase"));
    let made = common::run(
        home.path(),
        &[
            "campaign",
            "new",
            &campaign,
            "--petition",
            &petition,
            "--passphrase-file",
            &passphrase,
        ],
    );
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let mut intake = common::program(home.path())
        .args(["intake", "--campaign", &campaign, "--ledger", &ledger])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program runs");
    let mut drafts = intake.stdin.take().expect("stdin");
    for at in 0..60 {
        let name = format!(r#""given_name":"Rosalind","family_name":"Quintero {at}""#);
        let contact = format!(r#""email":"r{at}@example.org","zip":"20009","consents":[]"#);
        writeln!(drafts, "{{{name},{contact}}}").expect("written");
    }
    drop(drafts);
    assert!(intake.wait().expect("ended").success());
    home
}

/// The forms of a secret that are searched for, with their names.
type Needles = Vec<(&'static str, Vec<u8>)>;

/// The identity file in clear, as the age tool shows it.
fn key_file(folder: &Path) -> String {
    let passphrase = fs::read_to_string(folder.join("passphrase")).expect("read");
    let sealed = fs::read(folder.join("campaign").join(KEY)).expect("a key file");
    let armored = age::armor::ArmoredReader::new(&sealed[..]);
    let mut identity = age::scrypt::Identity::new(passphrase.into());
    identity.set_max_work_factor(20);
    let mut clear = String::new();
    age::Decryptor::new(armored)
        .expect("age")
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .expect("the passphrase opens it")
        .read_to_string(&mut clear)
        .expect("text");
    clear
}

/// The forms of the key that opens in memory.
fn forms_of_key(clear: &str) -> Needles {
    let text = clear
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"));
    let text = text.expect("a key").trim().to_owned();
    age::x25519::Identity::from_str(&text).expect("a key of age");
    let digits: Vec<u8> = text.to_lowercase().as_bytes()[16..text.len() - 6]
        .iter()
        .map(|letter| {
            let place = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l"
                .iter()
                .position(|c| c == letter);
            u8::try_from(place.expect("a letter of bech32")).expect("below 32")
        })
        .collect();
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for digit in &digits {
        (held, bits) = (held << 5 | u32::from(*digit), bits + 5);
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    // The curve changes the first and the last byte before it multiplies.
    let middle = bytes[1..31].to_vec();
    vec![
        ("the key as text", text.clone().into_bytes()),
        ("the key as small text", text.to_lowercase().into_bytes()),
        ("the key in digits of 5 bits", digits),
        ("the key in signed digits of 4 bits", signed_digits(&bytes)),
        ("the key's bytes", middle),
    ]
}

/// The forms of the key that signs: its seed, and what Ed25519 makes of it for each signature.
fn forms_of_signing_key(clear: &str) -> Needles {
    let seed = clear
        .lines()
        .find_map(|line| line.strip_prefix("# signing key of Petition Kiosk: "))
        .expect("a signing key")
        .trim();
    let bytes: [u8; 32] = std::array::from_fn(|at| {
        u8::from_str_radix(&seed[2 * at..2 * at + 2], 16).expect("hexadecimal digits")
    });
    let key = ed25519_dalek::SigningKey::from_bytes(&bytes);
    vec![
        ("the signing key as text", seed.as_bytes().to_vec()),
        ("the signing key's bytes", bytes.to_vec()),
        // The curve changes the first and the last byte before it multiplies.
        (
            "the signing key's number",
            key.to_scalar_bytes()[1..31].to_vec(),
        ),
        (
            "the signing key's reduced number",
            key.to_scalar().to_bytes().to_vec(),
        ),
        (
            "the signing key in signed digits",
            signed_digits(&key.to_scalar().to_bytes()),
        ),
    ]
}

/// The digits from -8 to 7 that the curve multiplies with, without the outer ones.
fn signed_digits(bytes: &[u8]) -> Vec<u8> {
    let mut digits: Vec<i8> = bytes
        .iter()
        .flat_map(|byte| [(byte & 15) as i8, (byte >> 4) as i8])
        .collect();
    for at in 0..digits.len() - 1 {
        let carry = (digits[at] + 8) >> 4;
        digits[at] -= carry << 4;
        digits[at + 1] += carry;
    }
    digits[2..62]
        .iter()
        .map(|digit| digit.cast_unsigned())
        .collect()
}

/// The forms of a passphrase in memory.
fn forms_of_passphrase(passphrase: &str) -> Needles {
    let wide: Vec<u8> = passphrase
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let wider = passphrase.chars().flat_map(|c| u32::from(c).to_le_bytes());
    vec![
        ("the passphrase", passphrase.into()),
        ("the passphrase in UTF-16", wide),
        ("the passphrase in UTF-32", wider.collect()),
    ]
}

/// Every form that stands in the memory of a process, with the region that it stands in.
fn search(process: u32, needles: &Needles) -> Vec<String> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).expect("its maps");
    let mut memory = File::open(format!("/proc/{process}/mem")).expect("its memory");
    let (mut found, mut searched) = (Vec::new(), 0);
    for line in maps.lines().filter(|line| {
        line.split(' ')
            .nth(1)
            .is_some_and(|may| may.starts_with("rw"))
    }) {
        let (begin, end) = line
            .split(' ')
            .next()
            .and_then(|range| range.split_once('-'))
            .expect("a range");
        let [begin, end] =
            [begin, end].map(|side| u64::from_str_radix(side, 16).expect("an address"));
        let mut held = vec![0; usize::try_from(end - begin).expect("it fits")];
        memory.seek(SeekFrom::Start(begin)).expect("there");
        if memory.read_exact(&mut held).is_err() {
            continue;
        }
        searched += held.len();
        for (name, needle) in needles {
            let first = needle[0];
            let count = held
                .windows(needle.len())
                .filter(|window| window[0] == first && window == needle)
                .count();
            if count > 0 {
                found.push(format!("{name}: {count} in {line}"));
            }
        }
    }
    assert!(searched > 100_000, "only {searched} bytes were searched");
    found
}

/// The process that opens, and its answers.
struct Opener(Child, BufReader<ChildStdout>);

impl Opener {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args([
                "--exact",
                "after_a_ledger_was_opened_nothing_of_the_key_is_left",
            ])
            .arg("--nocapture")
            .env(FOLDER, folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it runs");
        let stdout = child.stdout.take().expect("stdout");
        Self(child, BufReader::new(stdout))
    }

    fn wait_for(&mut self, word: &str) {
        let mut lines = self.1.by_ref().lines().map(|line| line.expect("a line"));
        assert!(
            lines.any(|line| line.ends_with(word)),
            "it never said {word}"
        );
    }

    fn go_on(&mut self) {
        let stdin = self.0.stdin.as_mut().expect("stdin");
        stdin.write_all(b"\n").expect("written");
    }
}

#[test]
fn after_a_ledger_was_opened_nothing_of_the_key_is_left() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return open_and_forget(&PathBuf::from(folder));
    }
    let home = campaign();
    let clear = key_file(home.path());
    let (key, signing) = (forms_of_key(&clear), forms_of_signing_key(&clear));
    let words = |name: &str| fs::read_to_string(home.path().join(name)).expect("read");
    let mut opener = Opener::start(home.path());
    opener.wait_for("offered");
    let offered = forms_of_passphrase(&words("offered"));
    let held = search(opener.0.id(), &offered);
    assert_eq!(held.len(), 1, "the six words that are offered: {held:#?}");
    opener.go_on();
    opener.wait_for("dropped");
    assert_eq!(search(opener.0.id(), &offered), [""; 0]);
    opener.go_on();
    let passphrase = forms_of_passphrase(&words("passphrase"));
    opener.wait_for("open");
    let open = search(opener.0.id(), &key);
    // On the heap once, where the office holds it, and in no other form or place.
    assert_eq!(open.len(), 1, "{open:#?}");
    assert!(open[0].starts_with("the key's bytes: 1 "), "{open:#?}");
    let open = search(opener.0.id(), &signing);
    assert_eq!(open.len(), 1, "{open:#?}");
    assert!(
        open[0].starts_with("the signing key's bytes: 1 "),
        "{open:#?}"
    );
    assert!(!search(opener.0.id(), &passphrase).is_empty());
    opener.go_on();
    opener.wait_for("locked");
    let left = [
        search(opener.0.id(), &key),
        search(opener.0.id(), &signing),
        search(opener.0.id(), &passphrase),
        search(opener.0.id(), &offered),
    ]
    .concat();
    assert_eq!(left, [""; 0]);
    opener.go_on();
    assert!(opener.0.wait().expect("ended").success());
}
