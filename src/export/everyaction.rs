//! EveryAction and NGP VAN. Each line is the body of one POST to `people/findOrCreate`.
//!
//! Known from docs.everyaction.com, which could not be read again: `firstName`, `lastName`,
//! `emails[email, isSubscribed]`, `phones[phoneNumber, phoneType]`, `addresses[addressLine1,
//! zipOrPostalCode]`. `isSubscribed` is always set, since an address without it may be subscribed.
//!
//! Seen in public programs that call it, but not in its documents: `phoneOptInStatus` (`I` for in),
//! `isPreferred`, the types `C` (cell) and `P` (personal). A number whose owner did not ask for text
//! messages has no `phoneOptInStatus`: not asking here takes back nothing that was said elsewhere.
//! Not verified: `city`, `stateOrProvince`, `countryCode`.

use serde_json::{Map, Value, json};

use super::group::Signer;

pub(super) fn line(signer: &Signer<'_>) -> Value {
    let signature = &signer.record.signature;
    let mut person = Map::new();
    person.insert("firstName".into(), signature.given_name().into());
    person.insert("lastName".into(), signature.family_name().into());
    if !signer.email.is_empty() {
        let email = json!({ "email": signer.email_for_systems(), "type": "P", "isPreferred": true, "isSubscribed": signer.subscribe_email });
        person.insert("emails".into(), json!([email]));
    }
    if !signer.phone.is_empty() {
        let mut phone = Map::from_iter([("phoneNumber".to_owned(), signer.dialled().into())]);
        // Only a cell phone gets text messages; the type of any other number is not known.
        if signer.subscribe_texts {
            phone.insert("phoneOptInStatus".into(), "I".into());
            phone.insert("phoneType".into(), "C".into());
        }
        person.insert("phones".into(), json!([phone]));
    }
    let mut address = Map::new();
    for (name, value) in [
        ("addressLine1", signer.street()),
        ("city", signature.city()),
        ("stateOrProvince", signature.state()),
        ("zipOrPostalCode", signature.zip()),
    ] {
        if !value.is_empty() {
            address.insert(name.into(), value.into());
        }
    }
    if !address.is_empty() {
        if signature.is_in_us() {
            address.insert("countryCode".into(), "US".into());
        }
        person.insert("addresses".into(), json!([address]));
    }
    Value::Object(person)
}
