//! Opened records from JSON, through the same check as what comes out of a seal.

use ledger::{Entry, EntryId, Hash, Record, Signed};
use petition::consent::{EMAIL, SMS};
use petition::signature::{Medium, RawSignature, Rules};
use petition::{Consent, Need, Petition, Way};
use serde_json::{Value, json};

/// The bundled petition with consents for e-mail, text messages and the partner "ally", and with a
/// form that asks for a name alone and takes everything else.
pub(crate) fn petition() -> Petition {
    let mut petition = Petition::bundled().expect("the bundled petition");
    let fields = &mut petition.fields;
    for need in [
        &mut fields.zip,
        &mut fields.phone,
        &mut fields.street,
        &mut fields.comment,
        &mut fields.ink,
    ] {
        *need = Need::Optional;
    }
    petition.consents = vec![
        Consent::new(EMAIL),
        Consent::new(SMS),
        Consent::of_partner("ally", Way::Email, "Ally"),
    ];
    petition
}

/// A hash for an entry with this id, where no chain gave it one.
pub(crate) fn hash_of(id: EntryId) -> Hash {
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(id.as_bytes());
    bytes[16..].copy_from_slice(id.as_bytes());
    Hash::from_bytes(bytes)
}

/// The record of a line of JSON as it is sealed, checked by this petition. Consents may be ids;
/// then they get the petition's words in English. Without ink it is checked like a line on paper.
pub(crate) fn record(mut line: Value, petition: &Petition) -> Record {
    let offered = petition.offered(petition.language());
    let words = |id: &str| {
        let known = offered.iter().find(|agreed| agreed.id == id);
        known.map_or_else(|| "ab".repeat(32), |agreed| agreed.words.to_string())
    };
    if let Some(Value::Array(consents)) = line["signature"].get_mut("consents") {
        for consent in consents {
            if let Some(id) = consent.as_str() {
                *consent = json!({ "id": id, "words": words(id) });
            }
        }
    }
    let medium = match line["signature"].get("ink") {
        Some(_) => Medium::Screen,
        None => Medium::Paper,
    };
    let raw: Entry<Signed<RawSignature>> = serde_json::from_value(line).expect("a record");
    let signed = raw.content;
    Entry {
        campaign: raw.campaign,
        station: raw.station,
        seq: raw.seq,
        id: raw.id,
        hash: if raw.hash == Hash::default() {
            hash_of(raw.id)
        } else {
            raw.hash
        },
        content: Signed {
            signed_at: signed.signed_at,
            event: signed.event,
            on_paper: None,
            signature: signed
                .signature
                .check(&Rules::new(petition), medium)
                .expect("a signature"),
        },
    }
}
