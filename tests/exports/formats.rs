//! The promises of single formats.

use petition_kiosk::export::{Format, Group};
use serde_json::{Value, json};

use super::{exported, lines, record, table};

#[test]
fn every_line_for_osdi_follows_its_schema() {
    let schema: Value = serde_json::from_str(include_str!("../osdi.schema.json")).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let full = json!({
        "given_name": "Maria", "family_name": "Lopez", "email": "maria@example.org", "phone": "202-555-0147 x2", "zip": "02134",
        "city": "Allston", "state": "MA", "street": "1 Main St", "comment": "Please.", "language": "zh-Hans",
        "consents": ["email", "sms", "ally"],
    });
    let mut records = vec![record(1, full.clone())];
    for left_out in [
        "email", "phone", "zip", "city", "state", "street", "comment",
    ] {
        let mut less = full.clone();
        less[left_out] = "".into();
        records.push(record(records.len() as u64 + 1, less));
    }
    let mut local = full.clone();
    local["phone"] = "555-0147".into();
    records.push(record(99, local));
    let mut checked = 0;
    let parts = exported(Format::Osdi, &records).parts;
    for part in &parts {
        for line in lines(part) {
            let errors: Vec<String> = schema
                .iter_errors(&line)
                .map(|error| format!("{error} at {}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{line}: {errors:?}");
            checked += 1;
        }
    }
    assert!(checked >= 2 * records.len() - 1, "{checked}");
    let both = parts
        .iter()
        .find(|part| part.group == Group::EmailAndTexts)
        .expect("both");
    let line = &lines(both)[0];
    let number = &line["person"]["phone_numbers"][0];
    assert_eq!(
        (&number["number"], &number["status"]),
        (&"12025550147".into(), &"subscribed".into())
    );
    // A number of somebody who asked for e-mail alone is subscribed to nothing.
    let mut email = full.clone();
    email["consents"] = json!(["email"]);
    let email_alone = exported(Format::Osdi, &[record(1, email)]);
    let lines: Vec<Value> = email_alone.parts.iter().flat_map(lines).collect();
    let numbers = lines.iter().map(|line| &line["person"]["phone_numbers"]);
    assert!(!lines.is_empty());
    for number in numbers.filter(|number| !number.is_null()) {
        assert!(number[0]["status"].is_null(), "{number}");
    }
    assert_eq!(
        (
            &line["person"]["given_name"],
            &line["person"]["family_name"]
        ),
        (&"Maria".into(), &"Lopez".into())
    );
    assert_eq!(line["action_date"], "2026-05-23T14:00:00Z");
    // The schema refuses a wrong line.
    let mut wrong = line.clone();
    wrong["person"]["email_addresses"][0]["status"] = "Subscribed".into();
    assert!(!schema.is_valid(&wrong));
}

/// actionnetwork.org/docs/v2, *Record signature helper*: a new number is subscribed only if its
/// `status` says so, a new address always is, and `subscribed` undoes an earlier unsubscription.
#[test]
fn a_number_is_subscribed_by_its_owners_word_and_no_address_is_subscribed_again() {
    let fields = |consents: &[&str]| {
        json!({ "given_name": "Maria", "family_name": "Lopez", "email": "maria@example.org",
                "phone": "202-555-0147", "language": "es", "consents": consents })
    };
    let records = [
        record(1, fields(&["email"])),
        record(2, fields(&["sms"])),
        record(3, fields(&["email", "sms"])),
    ];
    let mut people = Vec::new();
    for part in &exported(Format::Osdi, &records).parts {
        people.extend(lines(part).into_iter().map(|line| line["person"].clone()));
    }
    let [email, texts, both] = &people[..] else {
        panic!("three lines: {people:?}");
    };
    for person in [email, both] {
        assert_eq!(person["email_addresses"][0]["address"], "maria@example.org");
        assert_eq!(person["email_addresses"][0].get("status"), None);
    }
    for person in [texts, both] {
        assert_eq!(person["phone_numbers"][0]["number"], "12025550147");
        assert_eq!(person["phone_numbers"][0]["status"], "subscribed");
    }
    assert_eq!(email.get("phone_numbers"), None);
    assert_eq!(texts.get("email_addresses"), None);
    for person in people {
        assert_eq!(person["preferred_language"], "es");
        assert_eq!(person["languages_spoken"], json!(["es"]));
    }
}

#[test]
fn who_did_not_ask_for_texts_keeps_what_they_said_elsewhere() {
    let fields = json!({ "given_name": "Maria", "family_name": "Lopez", "phone": "202-555-0147" });
    let line = lines(&exported(Format::EveryAction, &[record(1, fields)]).parts[0])[0].clone();
    assert_eq!(line["phones"], json!([{ "phoneNumber": "+12025550147" }]));
}

#[test]
fn a_list_has_only_columns_that_its_system_knows() {
    let fields = json!({ "given_name": "Maria", "family_name": "Lopez", "email": "maria@example.org",
                         "zip": "02134", "consents": ["email"] });
    let records = [record(1, fields)];
    let network = &table(&exported(Format::ActionNetwork, &records).parts[0])[0];
    assert_eq!(network["country"], "US");
    assert!(!network.contains_key("can2_user_tags"), "{network:?}");
    let civi = &table(&exported(Format::CiviCrm, &records).parts[0])[0];
    assert!(!civi.contains_key("language"), "{civi:?}");
}

#[test]
fn lists_to_write_to_hold_nobody_who_did_not_ask() {
    let fields = |consents: &[&str]| {
        json!({ "given_name": "Maria", "family_name": "Lopez", "email": "maria@example.org",
                "phone": "202-555-0147", "zip": "02134", "consents": consents })
    };
    let records = [
        record(1, fields(&["email"])),
        record(2, fields(&["email", "sms"])),
        record(3, fields(&[])),
        record(
            4,
            json!({ "given_name": "Prince", "zip": "02134", "email": "p@example.org",
                          "consents": ["email"] }),
        ),
    ];
    for (format, email, zip) in [
        (Format::Mailchimp, "Email Address", "Zip Code"),
        (
            Format::Salesforce,
            "Contact1 Personal Email",
            "Home Zip/Postal Code",
        ),
        (Format::EveryActionUpload, "Email", "Zip/Postal"),
    ] {
        let export = exported(format, &records);
        let files: Vec<(&Group, usize)> = export
            .parts
            .iter()
            .map(|part| (&part.group, part.rows))
            .collect();
        assert_eq!(
            files,
            [(&Group::Email, 2), (&Group::EmailAndTexts, 1)],
            "{format:?}"
        );
        assert!(export.counts.contains(&(Group::Nobody, 1)));
        let row = &table(&export.parts[0])[0];
        assert_eq!(
            (row[email].as_str(), row[zip].as_str()),
            ("maria@example.org", "02134")
        );
    }
    // A last name is needed there.
    let rows = table(&exported(Format::Salesforce, &records).parts[0]);
    assert_eq!(
        (
            &*rows[1]["Contact1 First Name"],
            &*rows[1]["Contact1 Last Name"]
        ),
        ("", "Prince")
    );
}

#[test]
fn signers_of_another_text_are_delivered_in_a_file_of_their_own() {
    let other = record(
        2,
        json!({ "family_name": "Elsewhere", "text_hash": "cd".repeat(32) }),
    );
    let export = exported(
        Format::Delivery,
        &[
            record(
                1,
                json!({ "family_name": "Here", "email": "here@example.org" }),
            ),
            other,
        ],
    );
    let files: Vec<(&str, usize)> = export
        .parts
        .iter()
        .map(|part| (part.name.as_str(), part.rows))
        .collect();
    assert_eq!(files, [("delivery.csv", 1), ("delivery-other-text.csv", 1)]);
    assert_eq!(table(&export.parts[0])[0]["family_name"], "Here");
}

#[test]
fn no_file_for_nationbuilder_is_larger_than_20_mb() {
    let comment = "x".repeat(1_000);
    let one = record(
        1,
        json!({ "family_name": "Lopez", "email": "maria@example.org", "consents": ["email"], "comment": comment }),
    );
    let export = exported(Format::NationBuilder, &vec![one; 18_000]);
    let names: Vec<&str> = export.parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "nationbuilder-subscribe-email-001.csv",
            "nationbuilder-subscribe-email-002.csv"
        ]
    );
    assert!(
        export
            .parts
            .iter()
            .all(|part| part.bytes.len() <= 20_000_000)
    );
    assert_eq!(
        export
            .parts
            .iter()
            .map(|part| table(part).len())
            .sum::<usize>(),
        18_000
    );
}
