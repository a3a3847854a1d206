//! Opened contents are checked like those that are sealed, since anyone with the campaign's public
//! key can seal.

use petition::Field;
use petition::signature::{Fault, FieldError, Place};
use serde_json::{Value, json};

use super::*;
use crate::record::{self, STEP};

/// Seals any JSON as an entry of this kind, as another program could.
fn seal_json(drive: &Drive, ledger: &mut Ledger, kind: Kind, content: &Value) {
    let recipients = drive.campaign.recipients().expect("tested");
    ledger
        .append_sealed(
            &[EntryId::random()],
            kind,
            &|_, place| {
                let entry = place.entry(Hash::default(), content);
                let line = record::json_line(&entry, 8 * STEP)?;
                record::seal_padded(line, recipients)
            },
            None,
        )
        .expect("stored");
}

#[test]
fn what_does_not_keep_the_rules_is_listed_with_its_reason_and_nowhere_else() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    let genuine = serde_json::to_value(drive.signature("Maria")).expect("JSON");
    let damaged = |field: &str, value: Value| {
        let mut signature = genuine.clone();
        signature[field] = value;
        signature
    };
    let signed = |event: Value, signature: &Value| json!({ "signed_at": now(), "event": event, "signature": signature });
    let on_line = |signature: &Value| {
        json!({
            "entered_at": now(), "counter": 1, "at": { "sheet": "0W3GE-0031-D", "line": 3 }, "reading": "first",
            "written": { "signed": signature },
        })
    };
    let issued = |event: &str| {
        json!({
            "issued_at": now(), "event": event, "text_hash": genuine["text_hash"], "lines": 10,
        })
    };
    let event = || json!("dupont-circle");
    let entries = [
        (Kind::Signature, signed(event(), &genuine)),
        (Kind::Signature, signed(json!("Dupont Circle"), &genuine)),
        (Kind::Signature, signed(json!("../x"), &genuine)),
        (
            Kind::Signature,
            signed(event(), &damaged("given_name", json!("Ma\u{202e}ria"))),
        ),
        (
            Kind::Signature,
            signed(event(), &damaged("consents", json!([["email"]]))),
        ),
        (Kind::PaperLine, on_line(&genuine)),
        (Kind::PaperLine, on_line(&damaged("ink", json!([])))),
        (Kind::BlankSheet, issued("dupont-circle")),
        (Kind::BlankSheet, issued("elsewhere")),
    ];
    for (kind, content) in &entries {
        seal_json(&drive, &mut ledger, *kind, content);
    }
    drop(ledger);
    let opened = Reader::open(&drive.path())
        .and_then(|reader| reader.open_verified(&drive.campaign, &drive.key(), |_| true))
        .expect("opened");
    let refused = |field, fault| {
        let place = Place::Field(field);
        OpenError::NotASignature(FieldError { place, fault })
    };
    let reasons: Vec<(u64, OpenError)> = opened
        .unopened
        .iter()
        .map(|entry| (entry.seq, entry.reason))
        .collect();
    assert_eq!(
        reasons,
        [
            (2, OpenError::NoSuchEvent),
            (3, OpenError::NoSuchEvent),
            (4, refused(Field::GivenName, Fault::NotAsChecked)),
            (5, OpenError::NotARecord),
            (6, refused(Field::Ink, Fault::NotAskedFor)),
            (9, OpenError::NoSuchEvent),
        ]
    );
    let counts = (
        opened.records.len(),
        opened.lines.len(),
        opened.sheets.len(),
    );
    assert_eq!(counts, (1, 1, 1));
    let said = format!("{:?} {}", opened.unopened, opened.unopened[2].reason);
    assert!(
        said.contains("`given_name`") && !said.contains("ria"),
        "{said}"
    );
}
