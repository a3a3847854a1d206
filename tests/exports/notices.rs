//! Every file keeps to the notice that signers read: whoever receives something is named to them,
//! and is given the things that they were told of and nothing else.

use std::collections::BTreeSet;

use ledger::campaign::CampaignId;
use ledger::{Entry, EntryId, Hash, Record, Signed, StationId};
use petition::i18n::Words;
use petition::signature::Draft;
use petition::time::Timestamp;
use petition::{Field, Notice, Petition, Way};
use petition_kiosk::export::{Format, Group};
use proptest::prelude::*;

use super::{Part, exported_by, lines, table};

const NAMES: [&str; 4] = ["River Watch", "CASA", "Ally Nine", "Tenants"];

/// Everything that the signer writes, each with its name in the notice of a partner.
const WRITTEN: [(&str, &str); 9] = [
    ("Marigold", "name"),
    ("Signerston", "name"),
    ("Boston", "place"),
    ("02134", "place"),
    ("\"MA\"", "place"),
    ("write@example.org", "e-mail"),
    ("7 Main St", "street"),
    ("5550147", "phone"),
    ("A word to them", "comment"),
];

/// A petition that asks for everything, with a consent for each of these: the partner, if it is
/// not the campaign's own, and the way.
fn petition(offers: &[(Option<usize>, Way)]) -> Petition {
    let (mut consents, mut words) = (String::new(), String::new());
    for (at, (partner, by)) in offers.iter().enumerate() {
        let partner = partner.map_or(String::new(), |at| format!("partner = \"{}\"\n", NAMES[at]));
        consents += &format!(
            "[[consents]]\nid = \"c{at}\"\nby = \"{}\"\n{partner}",
            by.name()
        );
        words += &format!("c{at} = \"Tick\"\n");
    }
    let toml = format!(
        "format = 1\nlanguage = \"en\"\n[fields]\ngiven_name = \"required\"\n\
         family_name = \"required\"\nemail = \"optional\"\nphone = \"optional\"\n\
         street = \"optional\"\nzip = \"optional\"\ncity = \"optional\"\nstate = \"optional\"\n\
         comment = \"optional\"\n{consents}[text.en]\ntitle = \"T\"\ntarget = \"Congress\"\n\
         body = \"B\"\ndemand = \"D\"\n[text.en.consents]\n{words}"
    );
    Petition::from_toml(&toml).expect("no faults")
}

/// A signer who wrote into every field and ticked these boxes.
fn record(petition: &Petition, ticked: &[bool]) -> Record {
    let mut draft = Draft::default();
    for (field, text) in [
        (Field::GivenName, "Marigold"),
        (Field::FamilyName, "Signerston"),
        (Field::Email, "write@example.org"),
        (Field::Phone, "202-555-0147"),
        (Field::Street, "7 Main St"),
        (Field::Zip, "02134"),
        (Field::City, "Boston"),
        (Field::State, "MA"),
        (Field::Comment, "A word to them"),
    ] {
        draft.set_text(field, text.to_owned());
    }
    let ticked = petition.consents.iter().zip(ticked);
    draft.consents = ticked
        .filter(|(_, ticked)| **ticked)
        .map(|(consent, _)| consent.id.clone())
        .collect();
    Entry {
        campaign: CampaignId::PRACTICE,
        station: StationId::from_bytes([0xaa; 16]),
        seq: 1,
        id: EntryId::from_bytes([1; 16]),
        hash: Hash::from_bytes([1; 32]),
        content: Signed {
            signed_at: Timestamp::from_unix(1_779_544_800, 0).expect("a moment"),
            event: None,
            on_paper: None,
            signature: draft.check_paper(petition).expect("a signature"),
        },
    }
}

/// The text of a file's rows, without the dashes of telephone numbers.
fn rows(part: &Part) -> String {
    let rows = match part.name.rsplit('.').next().expect("an ending") {
        "csv" => format!("{:?}", table(part)),
        "ndjson" => format!("{:?}", lines(part)),
        // The workbook has the columns of the CSV.
        _ => String::new(),
    };
    rows.replace(['-', '\\'], "")
}

fn offers() -> impl Strategy<Value = Vec<(Option<usize>, Way)>> {
    let own = prop::sample::select(Way::ALL.to_vec()).prop_map(|by| (None, by));
    let ways = prop::sample::select(vec![Way::Email, Way::Post]);
    let partner = (0..NAMES.len(), ways).prop_map(|(at, by)| (Some(at), by));
    prop::collection::vec(prop_oneof![own, partner], 0..7)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn partners_receive_a_file_exactly_if_the_notice_names_them(
        offers in offers(),
        ticked in prop::collection::vec(any::<bool>(), 7),
    ) {
        let petition = petition(&offers);
        let notice = Notice::new(&petition, petition.language(), None);
        let said = notice.in_words(&Words::english());
        let everything = record(&petition, &[true; 7]);
        let some = record(&petition, &ticked);
        for &format in Format::ALL {
            let partner_of = |part: &Part| match &part.group {
                Group::Partner(id, by) => {
                    let consent = petition.consents.iter().find(|consent| consent.id == *id);
                    Some((consent.expect("a consent").partner.clone(), *by))
                }
                _ => None,
            };
            let receiving = |record: &Record| -> BTreeSet<String> {
                let export = exported_by(&petition, format, std::slice::from_ref(record));
                export.parts.iter().filter_map(partner_of).map(|(name, _)| name).collect()
            };
            // A list of people to write e-mail to has none for a partner who writes letters.
            let has_file = |name: &str| {
                let mut consents = petition.consents.iter();
                consents.any(|consent| {
                    let group = Group::Partner(consent.id.clone(), consent.by);
                    consent.partner == name && format.has_file_for(&group)
                })
            };
            let named: BTreeSet<String> = NAMES
                .iter()
                .filter(|name| format != Format::Delivery && said.contains(*name) && has_file(name))
                .map(|name| (*name).to_owned())
                .collect();
            prop_assert_eq!(&receiving(&everything), &named);
            prop_assert!(receiving(&some).is_subset(&named));

            let export = exported_by(&petition, format, std::slice::from_ref(&everything));
            for part in &export.parts {
                let told: &[&str] = match partner_of(part) {
                    Some((_, Way::Email)) => &["name", "place", "e-mail"],
                    Some((_, Way::Post)) => &["name", "place", "street"],
                    Some(_) => &[],
                    None if format == Format::Delivery => &["name", "place"],
                    None => continue,
                };
                let rows = rows(part);
                for (written, kind) in WRITTEN {
                    prop_assert!(
                        told.contains(&kind) || !rows.contains(written),
                        "{} has {written}: {rows}",
                        part.name
                    );
                }
            }
        }
    }
}
