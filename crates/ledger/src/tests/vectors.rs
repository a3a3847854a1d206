//! The test vectors of the protocol, from fixed keys. `tests/vectors/protocol.json` lets a stranger
//! check a verifier of their own, step by step.

use rusqlite::types::{FromSql as _, ValueRef};
use serde_json::{Value, json};

use super::*;
use crate::campaign::to_hex;
use crate::chain::{Link, StationKey};
use crate::frames::{Sealed, Writer};
use petition::Language;
use petition::consent::{Consent, Way, WordsHash};
use petition::number::{Series, SheetNumber};

const STATION_SEED: [u8; 32] = *b"a seed of thirty-two bytes, fix!";
const SIGNING_SEED: &[u8; 32] = b"petition-kiosk practice signing!";
/// The public half of a key that nobody has kept.
const BACKUP: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
/// A decision about an alarm.
const DISMISSAL: &str = concat!(
    r#"{"campaign":"70657469-7469-6f6e-2d6b-696f736b2e50","#,
    r#""station":"2a2a2a2a-2a2a-2a2a-2a2a-2a2a2a2a2a2a","seq":8,"#,
    r#""id":"2b2b2b2b-2b2b-2b2b-2b2b-2b2b2b2b2b2b","#,
    r#""decided_at":"2026-11-24T09:08:00-05:00","counter":4,"#,
    r#""about":"2c2c2c2c-2c2c-2c2c-2c2c-2c2c2c2c2c2c","number":1000000,"#,
    r#""head":"0303030303030303030303030303030303030303030303030303030303030303","#,
    r#""dismissed":true}"#,
);
const LINE: &str = r#"{"campaign":"70657469-7469-6f6e-2d6b-696f736b2e50","seq":7,"counter":3}"#;

fn vectors() -> Value {
    let drive = Drive::new();
    let (key, campaign) = (drive.key(), drive.campaign.id);
    let organizer = drive.campaign.recipient();
    let keys = |backup| CampaignKeys::new(campaign, key.signing_key(), organizer, backup);
    let both = keys(Some(BACKUP));
    let station_key = StationKey::column_result(ValueRef::Blob(&STATION_SEED)).expect("a key");
    let station = Station::new(campaign, station_key.public(), both.recipients);
    let (seq, kind, id) = (1, Kind::Signature, EntryId::from_bytes([0x2a; 16]));
    let sealed = b"bytes in place of an age file";
    let hash = Link {
        previous: station.beginning(),
        station: station.id,
        seq,
        kind,
        id,
        sealed,
    }
    .hash();
    let head = Head {
        station: station.id,
        seq,
        hash,
    };
    let signed = SignedHead::new(head, station_key.sign_head(campaign, &head));
    let mut word = format!("{LINE}\n").into_bytes();
    record::push_signature(&mut word, Kind::Decision, Some(&key));
    let word = String::from_utf8(word).expect("text");
    let mut dismissal = format!("{DISMISSAL}\n").into_bytes();
    record::push_signature(&mut dismissal, Kind::Dismissal, Some(&key));
    let dismissal = String::from_utf8(dismissal).expect("text");
    let mut frames = Writer::begin(Vec::new()).expect("begun");
    frames.station(&station).expect("written");
    let entry = Sealed {
        seq,
        kind,
        id,
        hash,
        signature: *signed.signature(),
        sealed: sealed.to_vec(),
    };
    frames.entry(&entry).expect("written");
    let (turn_in, before_end) = frames
        .end(&[signed], &station, &station_key)
        .expect("ended");
    let partner = Consent::of_partner("river-watch", Way::Post, "River Watch");
    let sentence = "River Watch may write to me";
    let series = Series::from_bytes(station.id.as_bytes());
    json!({
        "campaign": to_hex(campaign.as_bytes()),
        "signing_seed": to_hex(SIGNING_SEED),
        "signing_key": to_hex(&key.signing_key()),
        "recipients": {
            "one": [organizer],
            "one_hash": to_hex(&keys(None).recipients),
            "two": [organizer, BACKUP],
            "two_hash": to_hex(&both.recipients),
        },
        "fingerprint_with_two": both.fingerprint().to_string(),
        "station": {
            "seed": to_hex(&STATION_SEED),
            "public_key": to_hex(&station.public_key),
            "beginning": station.beginning().to_string(),
            "id": to_hex(station.id.as_bytes()),
            "words": station.words().to_string(),
            "sheet_31": SheetNumber { series, number: 31 }.to_string(),
        },
        "entry": {
            "seq": seq,
            "kind": kind.number(),
            "id": to_hex(id.as_bytes()),
            "sealed": to_hex(sealed),
            "hash": hash.to_string(),
            "signature": to_hex(signed.signature()),
            "receipt": signed.in_a_code(),
        },
        "word": {
            "kind": Kind::Decision.number(),
            "line": LINE,
            "signature": word.lines().nth(1),
        },
        "dismissal": {
            "kind": Kind::Dismissal.number(),
            "line": DISMISSAL,
            "signature": dismissal.lines().nth(1),
        },
        "turn_in": { "bytes": to_hex(&turn_in), "hash_before_end": to_hex(&before_end) },
        "consent": {
            "items": [partner.id, partner.by.name(), sentence, "en", partner.partner],
            "words": WordsHash::new(&partner, sentence, &Language::english()).to_string(),
        },
    })
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}

/// A change of one of these values makes every file that exists unreadable.
#[test]
fn the_vectors_of_the_protocol_are_as_they_were() {
    let path = folder().join("protocol.json");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let now = serde_json::to_string_pretty(&vectors()).expect("JSON") + "\n";
    if text.is_empty() {
        fs::write(&path, &now).expect("written");
    }
    assert_eq!(
        text, now,
        "the protocol has changed, or its vectors were missing"
    );
}

#[test]
fn the_campaign_of_the_vectors_is_signed_by_its_organizer() {
    let copy = tempfile::tempdir().expect("a folder");
    for name in ["campaign.toml", "petition.toml"] {
        let from = folder().join("campaign").join(name);
        fs::copy(from, copy.path().join(name)).expect("copied");
    }
    let path = copy.path().join("campaign.toml");
    let campaign = Campaign::load(copy.path()).expect("signed");
    let text = fs::read_to_string(&path).expect("a file");
    let signed = &text[..text.rfind("[signed]").expect("a signature")];
    let message =
        campaign::Message::new("petition-kiosk 2026-11 campaign v2", &[signed.as_bytes()]);
    let signature = to_hex(&Drive::new().key().sign(&message));
    assert!(text.ends_with(&format!("[signed]\nsignature = \"{signature}\"\n")));
    assert_eq!(campaign.id, CampaignId::PRACTICE);
    fs::write(&path, text.replace("version = 1", "version = 2")).expect("written");
    let error = Campaign::load(copy.path()).expect_err("changed");
    assert!(error.to_string().contains("somebody changed it"), "{error}");
}

#[test]
fn the_dismissal_of_the_vectors_is_what_is_sealed() {
    let place = record::Place {
        campaign: CampaignId::PRACTICE,
        station: StationId::from_bytes([0x2a; 16]),
        seq: 8,
        id: EntryId::from_bytes([0x2b; 16]),
    };
    let head = Head {
        station: StationId::from_bytes([0x2c; 16]),
        seq: 1_000_000,
        hash: Hash::from_bytes([3; 32]),
    };
    let mut dismissed = Dismissed::new(head, true, now());
    dismissed.counter = 4;
    let entry = place.entry(Hash::default(), &dismissed);
    let line = record::json_line(&entry, 4096).expect("written");
    assert_eq!(String::from_utf8_lossy(&line), format!("{DISMISSAL}\n"));
}
