//! Files on a stick that somebody prepared: campaigns and turn-ins.

use std::fs;
use std::path::Path;

use ed25519_dalek::SigningKey;
use ledger::campaign::Joining;

use super::common::{failure, run};
use super::forger::{Forger, hash, hex};
use super::{Drive, another_campaign};

/// The public half of a key that the forger keeps.
const THEIRS: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

/// The text of a campaign file without its signature, and the whole of it.
fn text_of(folder: &Path) -> (String, String) {
    let whole = fs::read_to_string(folder.join("campaign.toml")).expect("a file");
    let at = whole.rfind("[signed]").expect("a signature");
    (whole[..at].to_owned(), whole)
}

/// Adds the forger's recipient and recomputes the proof that the keys were tested.
fn with_a_second_recipient(text: &str, recipient: &str) -> String {
    let tested = hash(
        "tested recipients v1",
        &[recipient.as_bytes(), b"\n", THEIRS.as_bytes()],
    );
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with("tested = ") {
            lines.push(format!("backup_recipient = \"{THEIRS}\""));
            lines.push(format!("tested = \"{}\"", &hex(&tested)[..32]));
        } else {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn a_second_recipient_gets_no_signature() {
    let drive = Drive::new();
    let folder = drive.demo.path("out/campaign");
    let path = folder.join("campaign.toml");
    let named = path.to_str().expect("UTF-8").to_owned();
    let campaign = drive.campaign();
    let (text, whole) = text_of(&folder);
    let changed = with_a_second_recipient(&text, campaign.recipient());
    let forger = Forger::stranger(campaign.keys());
    let signature = &whole[text.len()..];
    // With the organizer's own signature, with the forger's, and with the forger's key beside it.
    let key = hex(&forger.station.public_key);
    let with_key = changed.replace(&hex(&campaign.keys().signing_key), &key);
    for (at, forged) in [
        format!("{changed}{signature}"),
        changed.clone(),
        forger.sign_campaign(&changed),
        forger.sign_campaign(&with_key),
    ]
    .iter()
    .enumerate()
    {
        fs::write(&path, forged).expect("written");
        let (campaign, ledger) = (drive.demo.campaign(), drive.demo.ledger());
        let intake = ["intake", "--campaign", &campaign, "--ledger", &ledger];
        let said = failure(drive.demo.home.path(), &intake, 1);
        let name = if at == 3 { &ledger } else { &named };
        assert!(said.contains(name), "{at}: {said}");
        let output = run(drive.demo.home.path(), &intake);
        assert!(output.stdout.is_empty(), "something was acknowledged");
    }
    fs::write(&path, whole).expect("written");
    drive.is_as_before("a second recipient");
}

#[test]
fn a_station_that_has_joined_takes_no_campaign_that_another_key_signed() {
    let drive = Drive::new();
    let joined = drive.demo.path("joined");
    // The words of practice are asked for nowhere.
    let join = |from: &Path| Joining::read(from, &joined)?.join([""; 2]);
    join(&drive.demo.path("out/campaign")).expect("joined");
    let before = text_of(&joined);
    let forger = Forger::stranger(drive.campaign().keys());
    let key = hex(&forger.station.public_key);
    let organizer = hex(&drive.campaign().keys().signing_key);
    let newer = before.0.replace("version = 1", "version = 9");
    assert_ne!(newer, before.0);
    let stick = drive.demo.path("stick");
    fs::create_dir(&stick).expect("made");
    fs::copy(joined.join("petition.toml"), stick.join("petition.toml")).expect("copied");
    let theirs = newer.replace(&organizer, &key);
    for (text, reason) in [
        (forger.sign_campaign(&newer), "somebody changed it"),
        (
            forger.sign_campaign(&theirs),
            "was not signed by the organizer whose campaign this station joined",
        ),
        (
            forger.sign_campaign(&with_a_second_recipient(
                &theirs,
                drive.campaign().recipient(),
            )),
            "was not signed by the organizer whose campaign this station joined",
        ),
    ] {
        fs::write(stick.join("campaign.toml"), text).expect("written");
        let error = join(&stick).expect_err("another key");
        let said = error.to_string();
        assert!(said.contains(reason), "{said}");
        assert!(said.contains(stick.to_str().expect("UTF-8")), "{said}");
        assert_eq!(text_of(&joined), before);
    }
    // The genuine file beside another petition.
    fs::write(stick.join("campaign.toml"), &before.1).expect("written");
    let petition = fs::read_to_string(joined.join("petition.toml")).expect("read");
    fs::write(stick.join("petition.toml"), petition + "\n").expect("written");
    let error = join(&stick).expect_err("another petition");
    assert!(error.to_string().contains("is not the petition"), "{error}");
}

#[test]
fn a_turn_in_that_promises_too_much_is_refused_and_named() {
    let drive = Drive::new();
    let keys = drive.campaign().keys();
    let before = fs::read(drive.demo.ledger()).expect("read").len();
    let mut flood = Forger::stranger(keys);
    for number in 0..20_000_u32 {
        let mut about = [0; 80];
        about[..16].copy_from_slice(keys.id.as_bytes());
        about[16..20].copy_from_slice(&number.to_le_bytes());
        flood.frame(b'S', &about);
    }
    let mut huge = Forger::stranger(keys);
    huge.bytes.extend([b'E', 0xff, 0xff, 0xff, 0xff, 1, 2, 3]);
    let mut short = Forger::stranger(keys);
    short.frame(b'E', &[7; 20]);
    let (other, _) = another_campaign(&drive.demo.path("another"));
    let key = SigningKey::from_bytes(&[0x67; 32]);
    let foreign = Forger::of(key, other.id, other.keys().recipients);
    for (name, forger, reason) in [
        ("flood.turn-in", flood, "stations"),
        ("huge.turn-in", huge, "damaged or cut off"),
        ("short.turn-in", short, "damaged or cut off"),
        ("foreign.turn-in", foreign, "another campaign"),
    ] {
        let path = drive.demo.path(name);
        fs::write(&path, &forger.bytes).expect("written");
        let said = drive.merge(&path);
        assert!(
            said.contains(name) && said.contains(reason),
            "{name}: {said}"
        );
        drive.is_as_before(name);
    }
    let after = fs::read(drive.demo.ledger()).expect("read").len();
    assert!(after < before + 64 * 1024, "{before} bytes became {after}");
}
