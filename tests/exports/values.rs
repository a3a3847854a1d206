//! A number or an address is never changed on its way out, and a country is never invented.

use std::collections::BTreeMap;

use petition::Petition;
use petition::signature::{Draft, PhoneNumber};
use petition_kiosk::export::Format;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::common::records;
use super::{Part, book, exported, lines, record, table};
use ledger::Record;

/// The record of a draft as the form keeps it.
fn signed(draft: &Draft, petition: &Petition) -> Option<Record> {
    let signature = draft.check_sent(petition).ok()?;
    let mut fields = serde_json::to_value(&signature).expect("JSON");
    fields["text_hash"] = super::text().to_string().into();
    Some(record(1, fields))
}

fn maria() -> Draft {
    let mut draft = Draft::default();
    draft.given_name = "Maria".to_owned();
    draft.family_name = "Lopez".to_owned();
    draft.zip = "20009".to_owned();
    draft
}

/// The rows of a part, whatever its form; lines of JSON as one text each.
fn rows(part: &Part) -> Vec<BTreeMap<String, String>> {
    if part.name.ends_with(".xlsx") {
        book(part)
    } else if part.name.ends_with(".csv") {
        table(part)
    } else {
        Vec::new()
    }
}

/// The headings of telephone numbers.
const PHONES: [&str; 8] = [
    "phone",
    "can2_phone",
    "phone_number",
    "mobile_number",
    "SMS Phone Number",
    "Contact1 Mobile Phone",
    "Contact1 Other Phone",
    "Cell Phone",
];

/// The formats whose lists are tables for systems.
const TABLES: [Format; 7] = [
    Format::ActionNetwork,
    Format::NationBuilder,
    Format::ActionKit,
    Format::CiviCrm,
    Format::EveryActionUpload,
    Format::Mailchimp,
    Format::Salesforce,
];

/// Every telephone number in the files of all formats.
fn phones(record: &Record) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for &format in Format::ALL {
        for part in exported(format, std::slice::from_ref(record)).parts {
            if part.name.contains("partner") {
                continue;
            }
            for row in rows(&part) {
                for heading in PHONES {
                    found.extend(
                        row.get(heading)
                            .map(|cell| (part.name.clone(), cell.clone())),
                    );
                }
            }
            if part.name.ends_with(".ndjson") {
                for line in lines(&part) {
                    for number in [
                        &line["person"]["phone_numbers"][0]["number"],
                        &line["person"]["custom_fields"]["phone_as_typed"],
                        &line["phones"][0]["phoneNumber"],
                    ] {
                        let number = number.as_str().map(str::to_owned);
                        found.extend(number.map(|number| (part.name.clone(), number)));
                    }
                }
            }
        }
    }
    found.retain(|(_, cell)| !cell.is_empty());
    found
}

#[test]
fn systems_get_the_number_that_they_dial() {
    for (typed, dialled) in [
        ("+1 202-555-0147", "+12025550147"),
        ("(202) 555-0147 x12", "+12025550147"),
        ("٢٠٢٥٥٥٠١٤٧", "+12025550147"),
        ("(+52) 55 1234 5678", "+525512345678"),
        ("555-0147", "5550147"),
    ] {
        let mut draft = maria();
        draft.phone = typed.to_owned();
        draft.consents = vec!["sms".to_owned()];
        let record = signed(&draft, &records::petition()).expect("a signature");
        for format in TABLES {
            let export = exported(format, std::slice::from_ref(&record));
            let row = &table(&export.parts[0])[0];
            let cell = PHONES
                .iter()
                .filter_map(|heading| row.get(*heading))
                .find(|cell| !cell.is_empty());
            assert_eq!(
                cell.map(String::as_str),
                Some(dialled),
                "{format:?} {typed}"
            );
            assert_eq!(export.parts[0].guarded, 0);
            if let Some(texting) = row.get("texting_address") {
                assert_eq!(texting, dialled.trim_start_matches('+'));
            }
        }
        let export = exported(Format::EveryAction, &[record]);
        assert_eq!(
            lines(&export.parts[0])[0]["phones"][0]["phoneNumber"],
            dialled
        );
    }
}

#[test]
fn addresses_leave_as_mail_is_sent_to_them() {
    for (typed, address) in [
        ("ｍａｒｉａ＠example.org", "maria@example.org"),
        ("o’brien@example.org", "o'brien@example.org"),
        ("-maria@example.org", "-maria@example.org"),
        ("maria@bücher.example", "maria@xn--bcher-kva.example"),
        ("mailto:maria@example.org", "maria@example.org"),
    ] {
        let mut draft = maria();
        draft.email = typed.to_owned();
        draft.consents = vec!["email".to_owned()];
        let record = signed(&draft, &records::petition()).expect("a signature");
        for format in TABLES {
            let export = exported(format, std::slice::from_ref(&record));
            let row = &table(&export.parts[0])[0];
            let headings = ["email", "Email Address", "Email", "Contact1 Personal Email"];
            let cell = headings.iter().find_map(|heading| row.get(*heading));
            assert_eq!(cell.map(String::as_str), Some(address), "{format:?}");
        }
        let line = &lines(&exported(Format::Osdi, &[record]).parts[0])[0];
        assert_eq!(line["person"]["email_addresses"][0]["address"], address);
    }
}

/// The countries that the formats with a country give a signer.
fn countries(fields: Value) -> Vec<Option<String>> {
    let mut all = json!({ "given_name": "Ana", "family_name": "Silva", "email": "ana@example.pt", "consents": ["email"] });
    all.as_object_mut()
        .expect("an object")
        .extend(fields.as_object().expect("an object").clone());
    let record = record(1, all);
    let line = |format| lines(&exported(format, std::slice::from_ref(&record)).parts[0])[0].clone();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let kit = table(&exported(Format::ActionKit, std::slice::from_ref(&record)).parts[0]);
    let network = table(&exported(Format::ActionNetwork, std::slice::from_ref(&record)).parts[0]);
    let cell = |rows: &[BTreeMap<String, String>]| {
        Some(rows[0]["country"].clone()).filter(|country| !country.is_empty())
    };
    vec![
        cell(&kit),
        cell(&network),
        text(&line(Format::Osdi)["person"]["postal_addresses"][0]["country"]),
        text(&line(Format::EveryAction)["addresses"][0]["countryCode"]),
    ]
}

#[test]
fn a_country_is_in_a_list_only_if_a_zip_code_or_a_state_says_so() {
    for fields in [
        json!({ "city": "Lisboa", "street": "Rua A 1" }),
        json!({ "zip": "K1A 0B1", "city": "Ottawa", "state": "ON" }),
        json!({ "zip": "10115", "city": "Berlin", "no_us_address": true }),
        json!({ "zip": "6000", "city": "Perth", "state": "WA", "no_us_address": true }),
        json!({ "city": "Washington", "no_us_address": true }),
    ] {
        assert_eq!(countries(fields.clone()), vec![None; 4], "{fields}");
    }
    for fields in [
        json!({ "zip": "20009" }),
        json!({ "state": "DC" }),
        json!({ "street": "1 Main St", "city": "Allston", "state": "MA", "zip": "02134" }),
    ] {
        let known = ["United States", "US", "US", "US"].map(|country| Some(country.to_owned()));
        assert_eq!(countries(fields.clone()), known, "{fields}");
    }
}

#[test]
fn what_could_not_be_read_is_in_no_list_that_contacts_people() {
    let mut draft = maria();
    draft.email = "maria@example.org".to_owned();
    draft.phone = "quxy my sister".to_owned();
    draft.consents = vec!["email".to_owned()];
    let record = signed(&draft, &records::petition()).expect("a signature");
    for &format in Format::ALL {
        for part in exported(format, std::slice::from_ref(&record)).parts {
            let has = rows(&part)
                .iter()
                .any(|row| row.values().any(|cell| cell.contains("quxy")));
            assert!(
                !has && !String::from_utf8_lossy(&part.bytes).contains("quxy"),
                "{}",
                part.name
            );
        }
    }
    // The organizer finds it where nobody is subscribed.
    draft.consents.clear();
    let record = signed(&draft, &records::petition()).expect("a signature");
    let export = exported(Format::Csv, &[record]);
    assert_eq!(
        table(&export.parts[0])[0]["as_written"],
        "phone: quxy my sister"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_number_that_was_accepted_is_the_same_number_in_every_list(
        typed in "(\\+|00|011 |\\()?[0-9٢２]{1,4}[-. )–]{0,2}[0-9]{2,4}[- .]{0,1}[0-9]{2,5}( ?(x|ext\\. |#)[0-9]{1,5}| \\(cell\\))?",
        asked: bool,
    ) {
        let mut draft = maria();
        draft.phone = typed;
        if asked {
            draft.consents = vec!["sms".to_owned()];
        }
        let Some(record) = signed(&draft, &records::petition()) else {
            return Ok(());
        };
        let Some(number) = record.signature.phone_number() else {
            prop_assert!(phones(&record).is_empty());
            return Ok(());
        };
        let found = phones(&record);
        prop_assert!(found.len() >= 6, "{:?}", found.len());
        for (file, cell) in found {
            // OSDI has digits with the country code, and no plus.
            let cell = if file.ends_with(".ndjson") && number.is_international() {
                format!("+{}", cell.trim_start_matches('+'))
            } else {
                cell
            };
            let again = PhoneNumber::read(&cell);
            prop_assert_eq!(again.as_ref().map(PhoneNumber::digits), Some(number.digits()), "{}", file);
        }
    }
}
