//! OSDI. Each line is the body of one POST to a petition's `record_signature_helper`.
//!
//! Verified against opensupporter/osdi-docs (`record_signature.md`, `people.md`,
//! `_includes/addresses.md`, as of April 2019): every name and enumeration used here. A number is a
//! string of digits with the country code. (The example of `record_signature.md` has a JSON number,
//! and swaps given and family name; the tables are followed instead.) A number with an unknown
//! country is put into `custom_fields`.
//!
//! There is no field for consent, so these lines hold only signers who asked, each with the way of
//! contact that they asked for. All others are in a list for an upload to Action Network. Verified
//! at actionnetwork.org/docs/v2 (*Record signature helper*, *Person signup helper*):
//! - A new person is subscribed to e-mail, whatever the line says. The `status` `subscribed` makes
//!   a difference only for somebody who has unsubscribed there: it would subscribe them again. The
//!   line may be sent weeks after signing, so an address has no `status`.
//! - A new number is not subscribed to text messages unless its `status` is `subscribed`, so a
//!   number whose owner asked for them has it. OSDI has no such field; `sms_capable` says only that
//!   the number can receive them.
//!
//! Not verified: which of `preferred_language` and `languages_spoken`, both of OSDI, Action Network
//! reads. The lines have both.

use serde_json::{Map, Value, json};

use super::group::Signer;
use super::{Drive, current_consents};
use petition::signature::PhoneNumber;

const SYSTEM: &str = "Petition Kiosk";

pub(super) fn line(signer: &Signer<'_>, drive: &Drive<'_>) -> Value {
    let mut line = Map::new();
    if !signer.for_partner {
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
    if !signer.for_partner && !drive.tags.is_empty() {
        line.insert("add_tags".into(), drive.tags.into());
    }
    // The kiosk thanked them when they signed.
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
    person.insert("languages_spoken".into(), json!([signature.language()]));
    if signer.subscribe_email {
        let address = json!({ "primary": true, "address": signer.email_for_systems(), "address_type": "personal" });
        person.insert("email_addresses".into(), json!([address]));
    }
    let number = signer.number().filter(PhoneNumber::is_international);
    match number.as_ref().map(PhoneNumber::digits) {
        Some(digits) if signer.subscribe_texts => {
            let number = json!({ "primary": true, "number": digits, "number_type": "Mobile", "sms_capable": true, "status": "subscribed" });
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
    if !signer.for_partner {
        custom.insert("petition".into(), drive.title.into());
        custom.insert("text_hash".into(), signature.text_hash().to_string().into());
        custom.insert(
            "consents".into(),
            current_consents(signature, drive.wordings).into(),
        );
    }
    if !custom.is_empty() {
        person.insert("custom_fields".into(), Value::Object(custom));
    }
    Value::Object(person)
}

/// The known parts of the address; `None` if there are none.
fn address(signer: &Signer<'_>) -> Option<Value> {
    let signature = &signer.record.signature;
    let mut address = Map::new();
    if !signer.street().is_empty() {
        address.insert("address_lines".into(), json!([signer.street()]));
    }
    for (name, value) in [
        ("locality", signature.city()),
        ("region", signature.state()),
        ("postal_code", signature.zip()),
    ] {
        if !value.is_empty() {
            address.insert(name.into(), value.into());
        }
    }
    if address.is_empty() {
        return None;
    }
    address.insert("primary".into(), true.into());
    address.insert("address_type".into(), "Home".into());
    if signature.is_in_us() {
        address.insert("country".into(), "US".into());
    }
    Some(Value::Object(address))
}
