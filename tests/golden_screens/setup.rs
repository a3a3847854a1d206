//! The screens of the first run.

use std::fs;
use std::sync::Arc;

use ed25519_dalek::{Signer as _, SigningKey};
use kiosk::ui::theme::Appearance;
use kiosk::ui::writing::Caret;
use ledger::campaign::{Campaign, Joining, Passphrase};
use petition::{Organizer, Petition};
use petition_kiosk::setup::{Ask, Message, Page, Setup};
use zeroize::Zeroizing;

use crate::person::PORTRAIT;
use crate::{both, check, others, tile};

const BUNDLED: &str = "Tell Congress: Stop local law enforcement from doing ICE’s dirty work. Pass the PROTECT Immigration Act.";
/// The public half of a backup's key.
const BACKUP: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

fn hash(context: &str, bytes: &[u8]) -> [u8; 32] {
    blake3::derive_key(&format!("petition-kiosk 2026-11 {context}"), bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A drive with the same keys on every machine, and a backup's: two of its words are asked for.
fn joining() -> Arc<Joining> {
    let folder = tempfile::tempdir().expect("a folder");
    let stick = folder.path().join("stick");
    let mut petition = Petition::bundled().expect("the bundled petition");
    "https://example.org/protect".clone_into(&mut petition.online);
    petition.organizer = Some(Organizer {
        name: "River Alliance".to_owned(),
        contact: "petition@example.org".to_owned(),
        privacy: String::new(),
    });
    let made = Campaign::create_practice(&stick, petition, Vec::new()).expect("made");
    let path = stick.join("campaign.toml");
    let text = fs::read_to_string(&path).expect("read");
    let key = SigningKey::from_bytes(&[7; 32]);
    let tested = format!("{}\n{BACKUP}", made.recipient());
    let tested = &hex(&hash("tested recipients v1", tested.as_bytes()))[..32];
    let lines = text[..text.rfind("[signed]").expect("a signature")].lines();
    let text: String = lines
        .map(
            |line| match line.split_once(" = ").map_or("", |(name, _)| name) {
                "id" => "id = \"6f0d2c1e-2f43-4b8a-9f07-2b5b3f1d9a44\"\n".to_owned(),
                "signing_key" => {
                    format!(
                        "signing_key = \"{}\"\n",
                        hex(key.verifying_key().as_bytes())
                    )
                }
                "tested" => format!("backup_recipient = \"{BACKUP}\"\ntested = \"{tested}\"\n"),
                _ => format!("{line}\n"),
            },
        )
        .collect();
    let signature = key.sign(&hash("campaign v2", text.as_bytes())).to_bytes();
    let signed = format!("{text}[signed]\nsignature = \"{}\"\n", hex(&signature));
    fs::write(path, signed).expect("written");
    let station = folder.path().join("station");
    // The numbers of the words are random, and a picture is not.
    let joining = (0..1_000)
        .map(|_| Joining::read(&stick, &station).expect("a drive"))
        .find(|joining| joining.asked() == Some([2, 5]));
    Arc::new(joining.expect("words 2 and 5 are asked for at some time"))
}

#[test]
fn first_run() {
    let words = both();
    for (name, page) in [
        ("ways", Page::Ways),
        ("start", Page::Start),
        ("join", Page::Join),
    ] {
        let mut setup = Setup::default();
        let _ = setup.update(Message::Show(page));
        let offered = Passphrase::new("pigeon umbrella tractor velvet lamp orbit");
        let _ = setup.update(Message::Offered(offered));
        others(
            &format!("first-run-{name}"),
            |words| setup.view(words, BUNDLED),
            &words,
        );
    }
}

#[test]
fn comparing_two_words() {
    let words = both();
    let joining = joining();
    let right = joining.campaign().fingerprint().all()[1];
    let mut setup = Setup::default();
    let _ = setup.update(Message::Read(joining));
    others(
        "first-run-words",
        |words| setup.view(words, BUNDLED),
        &words,
    );
    let _ = setup.update(Message::Typed(Ask::FirstWord, right.to_owned()));
    let _ = setup.update(Message::Typed(Ask::SecondWord, "zzzz".to_owned()));
    let _ = setup.update(Message::Compare);
    others(
        "first-run-words-wrong",
        |words| setup.view(words, BUNDLED),
        &words,
    );
    // By finger, on a screen held upright.
    let _ = setup.update(Message::Caret(Ask::FirstWord, Caret::Touched));
    let _ = setup.update(Message::Typed(Ask::FirstWord, "wi".to_owned()));
    let _ = setup.update(Message::Typed(Ask::SecondWord, String::new()));
    let _ = setup.update(Message::Typed(Ask::FirstWord, "wi".to_owned()));
    let tiles: Vec<_> = words
        .iter()
        .map(|words| tile(setup.view(words, BUNDLED), PORTRAIT, Appearance::Light))
        .collect();
    check("upright-first-run-words", &tiles, 2);
}

#[test]
fn a_pin_for_this_machine() {
    let words = both();
    let mut setup = Setup::for_pin(Zeroizing::new("471193".to_owned()));
    others("first-run-pin", |words| setup.view(words, BUNDLED), &words);
    let _ = setup.update(Message::Caret(Ask::OwnPin, Caret::Touched));
    let _ = setup.update(Message::Typed(Ask::OwnPin, "123456".to_owned()));
    let _ = setup.update(Message::TakePin);
    let _ = setup.update(Message::Caret(Ask::OwnPin, Caret::Touched));
    let tiles: Vec<_> = words
        .iter()
        .map(|words| tile(setup.view(words, BUNDLED), PORTRAIT, Appearance::Light))
        .collect();
    check("upright-first-run-pin", &tiles, 2);
}
