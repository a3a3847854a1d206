//! Nobody is subscribed to what they did not ask for, and everybody is in exactly one group.

use std::collections::BTreeSet;

use ledger::Record;
use petition_kiosk::export::{Format, Group, Part};
use proptest::prelude::*;
use serde_json::json;

use super::{book, exported, lines, record, table};

/// The text that a file holds for each signer, in which a value can be searched for any format.
fn rows(part: &Part) -> Vec<String> {
    match part.name.rsplit('.').next().expect("an ending") {
        "csv" => table(part).iter().map(|row| format!("{row:?}")).collect(),
        "xlsx" => book(part).iter().map(|row| format!("{row:?}")).collect(),
        "ndjson" => lines(part).iter().map(ToString::to_string).collect(),
        other => panic!("{other}"),
    }
}

/// A made-up signer: the contacts they gave, and what they agreed to.
#[derive(Debug, Clone)]
struct Asker {
    email: bool,
    phone: bool,
    consents: Vec<&'static str>,
}

impl Asker {
    fn asked_for(&self, id: &str) -> bool {
        self.consents.contains(&id)
    }

    fn record(&self, at: usize) -> Record {
        record(
            at as u64 + 1,
            json!({
                "given_name": "Maria", "family_name": format!("Signer{at}End"), "zip": "02134", "state": "MA", "consents": self.consents,
                "email": if self.email { format!("write{at}@example.org") } else { String::new() },
                "phone": if self.phone { format!("202-555-{at:04}") } else { String::new() },
            }),
        )
    }

    /// Returns whether a row shows the e-mail address, and whether it shows the telephone number,
    /// as typed or as dialled.
    fn contacts_in(at: usize, row: &str) -> (bool, bool) {
        let phone =
            row.contains(&format!("202-555-{at:04}")) || row.contains(&format!("1202555{at:04}"));
        (row.contains(&format!("write{at}@example.org")), phone)
    }
}

fn askers() -> impl Strategy<Value = Vec<Asker>> {
    let consents = prop::sample::subsequence(vec!["email", "sms", "ally", "friends"], 0..=4);
    let one = (any::<bool>(), any::<bool>(), consents).prop_map(|(email, phone, consents)| Asker {
        email,
        phone,
        consents,
    });
    prop::collection::vec(one, 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_subscribed_to_what_they_did_not_ask_for_and_everybody_is_counted(askers in askers()) {
        let records: Vec<Record> = askers.iter().enumerate().map(|(at, asker)| asker.record(at)).collect();
        for &format in Format::ALL {
            let export = exported(format, &records);
            let names: BTreeSet<&str> = export.parts.iter().map(|part| part.name.as_str()).collect();
            prop_assert_eq!(names.len(), export.parts.len(), "two files of one name");
            let mut seen = vec![0; askers.len()];
            for part in &export.parts {
                let rows = rows(part);
                prop_assert_eq!(rows.len(), part.rows);
                for row in rows {
                    let at = (0..askers.len()).find(|at| row.contains(&format!("Signer{at}End"))).expect("a signer");
                    let (asker, (email, phone)) = (&askers[at], Asker::contacts_in(at, &row));
                    seen[at] += usize::from(!matches!(part.group, Group::Partner(_)));
                    let own_list = matches!(format, Format::Csv | Format::Xlsx) && !matches!(part.group, Group::Partner(_));
                    match &part.group {
                        Group::Email => prop_assert!(asker.asked_for("email") && email && (own_list || !phone)),
                        Group::Texts => prop_assert!(asker.asked_for("sms") && phone && (own_list || !email)),
                        Group::EmailAndTexts => prop_assert!(asker.asked_for("email") && asker.asked_for("sms") && email && phone),
                        Group::Partner(id) => prop_assert!(asker.asked_for(id) && email != phone),
                        Group::Nobody => {
                            prop_assert!(!(asker.email && asker.asked_for("email") || asker.phone && asker.asked_for("sms")));
                            prop_assert_eq!((email, phone), (asker.email, asker.phone));
                        }
                        Group::NoContact | Group::Everyone | Group::OtherText => prop_assert!(!email && !phone),
                    }
                    // The columns that a system reads agree with what the signer asked for.
                    let texts_too = matches!(part.group, Group::Texts | Group::EmailAndTexts);
                    let to_email = part.group.subscribes() && email && part.group != Group::Texts;
                    for (yes, no, expected) in [
                        ("\"email_opt_in\": \"Y\"", "\"email_opt_in\": \"N\"", to_email),
                        ("\"mobile_opt_in\": \"Y\"", "\"mobile_opt_in\": \"N\"", texts_too),
                        ("\"is_opt_out\": \"0\"", "\"is_opt_out\": \"1\"", to_email),
                        ("\"do_not_sms\": \"0\"", "\"do_not_sms\": \"1\"", texts_too),
                        ("\"may_email\": \"yes\"", "\"may_email\": \"no\"", to_email),
                        ("\"may_text\": \"yes\"", "\"may_text\": \"no\"", texts_too),
                        ("\"isSubscribed\":true", "\"isSubscribed\":false", to_email),
                        ("\"phoneOptInStatus\":\"I\"", "\"phoneOptInStatus\":\"O\"", texts_too),
                    ] {
                        prop_assert!(!row.contains(if expected { no } else { yes }), "{}: {row}", part.name);
                    }
                }
            }
            prop_assert!(seen.iter().all(|times| *times == 1), "{format:?}: everyone is in one group: {seen:?}");
            let is_own = |group: &Group| !matches!(group, Group::Partner(_));
            let counted: usize = export.counts.iter().filter(|(group, _)| is_own(group)).map(|(_, count)| count).sum();
            prop_assert_eq!(counted, records.len());
            for (group, count) in &export.counts {
                let rows: usize = export.parts.iter().filter(|part| part.group == *group).map(|part| part.rows).sum();
                prop_assert_eq!(rows, *count);
            }
        }
    }
}
