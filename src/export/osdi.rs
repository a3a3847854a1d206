//! OSDI: each line is the body of one POST to a petition's `record_signature_helper`.
//!
//! Verified against opensupporter/osdi-docs (`record_signature.md`, `people.md`,
//! `_includes/addresses.md`, as of April 2019): every name and enumeration used here. A number is a
//! string of digits with the country code (the example of `record_signature.md` has a JSON number,
//! and swaps given and family name: the tables are followed). One without a country that can be
//! told stays in `custom_fields`.
//!
//! There is no field for consent. Action Network's helper subscribes every new person, whatever
//! `status` says; so only those who asked are in these lines, with that way of contact alone, and
//! all others are in a list as for an upload to Action Network.
//!
//! Not verified: whether a system takes text messages' consent from `sms_capable`; OSDI itself says
//! only that the number can receive them.

use serde_json::{Map, Value, json};

use super::consent::Signer;
use super::{Drive, phone};

const SYSTEM: &str = "Petition Kiosk";

pub(super) fn line(signer: &Signer<'_>, drive: &Drive<'_>) -> Value {
    let mut line = Map::new();
    if !signer.for_a_partner {
        line.insert(
            "identifiers".into(),
            json!([format!("petition-kiosk:{}", signer.record.id)]),
        );
    }
    line.insert("origin_system".into(), SYSTEM.into());
    line.insert(
        "action_date".into(),
        signer
            .record
            .signed_at
            .utc()
            .strftime("%Y-%m-%dT%H:%M:%SZ")
            .to_string()
            .into(),
    );
    if !signer.comment().is_empty() {
        line.insert("comments".into(), signer.comment().into());
    }
    if !signer.event().is_empty() {
        line.insert("referrer_data".into(), json!({ "source": signer.event() }));
    }
    line.insert("person".into(), person(signer, drive));
    if !signer.for_a_partner && !drive.tags.is_empty() {
        line.insert("add_tags".into(), drive.tags.into());
    }
    // They were thanked when they signed.
    line.insert(
        "triggers".into(),
        json!({ "autoresponse": { "enabled": false } }),
    );
    Value::Object(line)
}

fn person(signer: &Signer<'_>, drive: &Drive<'_>) -> Value {
    let signature = &signer.record.signature;
    let mut person = Map::new();
    let mut custom = Map::new();
    person.insert("given_name".into(), signature.given_name().into());
    person.insert("family_name".into(), signature.family_name().into());
    person.insert("preferred_language".into(), signature.language().into());
    if signer.to_email {
        let address = json!({ "primary": true, "address": signer.email, "address_type": "personal", "status": "subscribed" });
        person.insert("email_addresses".into(), json!([address]));
    }
    match phone::digits(signer.phone) {
        Some(digits) if signer.to_texts => {
            let number = json!({ "primary": true, "number": digits, "number_type": "Mobile", "sms_capable": true });
            person.insert("phone_numbers".into(), json!([number]));
        }
        Some(digits) => {
            person.insert(
                "phone_numbers".into(),
                json!([{ "primary": true, "number": digits, "number_type": "Other" }]),
            );
        }
        None if !signer.phone.is_empty() => {
            custom.insert("phone_as_typed".into(), signer.phone.into());
        }
        None => {}
    }
    if let Some(address) = address(signer) {
        person.insert("postal_addresses".into(), json!([address]));
    }
    if !signer.for_a_partner {
        custom.insert("petition".into(), drive.title.into());
        custom.insert("text_hash".into(), signature.text_hash().to_string().into());
        custom.insert("consents".into(), signature.consents().join(" ").into());
    }
    if !custom.is_empty() {
        person.insert("custom_fields".into(), Value::Object(custom));
    }
    Value::Object(person)
}

/// What there is of an address; a country alone is none.
fn address(signer: &Signer<'_>) -> Option<Value> {
    let signature = &signer.record.signature;
    let mut address = Map::new();
    if !signer.street().is_empty() {
        address.insert("address_lines".into(), json!([signer.street()]));
    }
    for (name, words) in [
        ("locality", signature.city()),
        ("region", signature.state()),
        ("postal_code", signature.zip()),
    ] {
        if !words.is_empty() {
            address.insert(name.into(), words.into());
        }
    }
    if address.is_empty() {
        return None;
    }
    address.insert("primary".into(), true.into());
    address.insert("address_type".into(), "Home".into());
    // A ZIP code and a state are the United States': the form takes no others.
    address.insert("country".into(), "US".into());
    Some(Value::Object(address))
}
