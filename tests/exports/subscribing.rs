//! Nobody is subscribed to what they did not ask for in these very words, and everybody is in
//! exactly one group.

use std::collections::BTreeSet;

use ledger::campaign::CampaignId;
use ledger::{Entry, EntryId, Hash, Opened, Record, Signed, StationId};
use petition::signature::Draft;
use petition::time::Timestamp;
use petition::{Language, Petition, Way, Wordings};
use petition_kiosk::export::{Format, Group};
use proptest::prelude::*;
use roll::Roll;
use roll::figures::Figures;

use super::{Part, book, exported_by, lines, table};

/// The text that a file holds for each signer, in which a value can be searched for any format.
fn rows(part: &Part) -> Vec<String> {
    match part.name.rsplit('.').next().expect("an ending") {
        "csv" => table(part).iter().map(|row| format!("{row:?}")).collect(),
        "xlsx" => book(part).iter().map(|row| format!("{row:?}")).collect(),
        "ndjson" => lines(part).iter().map(ToString::to_string).collect(),
        other => panic!("{other}"),
    }
}

/// An edit of a consent after people agreed to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    None,
    Sentence,
    /// The sentence in Spanish alone.
    SpanishSentence,
    Way,
    Partner,
    Removed,
}

/// A consent of a made-up petition, and its edit.
#[derive(Debug, Clone)]
struct Offer {
    id: &'static str,
    by: Way,
    partner: bool,
    edit: Edit,
}

impl Offer {
    /// Returns true if the words that a person saw are still those of the petition.
    fn stands_for(&self, spanish: bool) -> bool {
        match self.edit {
            Edit::None => true,
            Edit::SpanishSentence => !spanish,
            _ => false,
        }
    }

    /// The table of the consent in a petition file and its sentences in English and Spanish, before
    /// or after the edit.
    fn toml(&self, edited: bool) -> [String; 3] {
        let (id, edit) = (self.id, if edited { self.edit } else { Edit::None });
        let is_own_way = Way::from_id(id).is_some();
        if edit == Edit::Removed {
            return [const { String::new() }; 3];
        }
        let by = match (edit, self.by) {
            (Edit::Way, Way::Email) => Way::Post,
            (Edit::Way, _) => Way::Email,
            (_, by) => by,
        };
        let partner = match (self.partner, edit) {
            (true, Edit::Partner) => "partner = \"Another\"",
            (true, _) => "partner = \"Ally\"",
            (false, _) => "",
        };
        let by = if is_own_way { "" } else { by.name() };
        let by = if by.is_empty() {
            String::new()
        } else {
            format!("by = \"{by}\"")
        };
        let sentence = |is_changed: bool| {
            let words = if is_changed { "changed" } else { "first" };
            format!("consents.{id} = \"The {words} words\"\n")
        };
        let is_everywhere = edit == Edit::Sentence;
        [
            format!("[[consents]]\nid = \"{id}\"\n{by}\n{partner}\n"),
            sentence(is_everywhere),
            sentence(is_everywhere || edit == Edit::SpanishSentence),
        ]
    }
}

fn petition(offers: &[Offer], edited: bool) -> Petition {
    let tables: Vec<[String; 3]> = offers.iter().map(|offer| offer.toml(edited)).collect();
    let part = |at: usize| tables.iter().map(|table| &*table[at]).collect::<String>();
    let (consents, english, spanish) = (part(0), part(1), part(2));
    let text = "title = \"T\"\ntarget = \"Congress\"\nbody = \"B\"\ndemand = \"D\"\n";
    let toml = format!(
        "format = 1\nlanguage = \"en\"\n{consents}[fields]\ngiven_name = \"required\"\n\
         family_name = \"required\"\nemail = \"optional\"\nphone = \"optional\"\n\
         street = \"optional\"\nzip = \"optional\"\nstate = \"optional\"\n\
         [text.en]\n{text}{english}[text.es]\n{text}{spanish}"
    );
    Petition::from_toml(&toml).expect("no faults")
}

fn offers() -> impl Strategy<Value = Vec<Offer>> {
    let edits = || {
        prop::sample::select(vec![
            Edit::None,
            Edit::None,
            Edit::Sentence,
            Edit::SpanishSentence,
            Edit::Way,
            Edit::Partner,
            Edit::Removed,
        ])
    };
    let ways = || prop::sample::select(Way::ALL.to_vec());
    let all = ["email", "sms", "one", "two", "three"];
    prop::collection::vec((any::<bool>(), ways(), any::<bool>(), edits()), all.len()).prop_map(
        move |made| {
            let offer = |(id, (_, by, partner, edit)): (&'static str, (bool, Way, bool, Edit))| {
                let own = Way::from_id(id);
                let by = own.unwrap_or(by);
                // A partner gets no number, so the format has no such consent.
                let partner = partner && own.is_none() && by.field() != petition::Field::Phone;
                let has_no_effect = match edit {
                    Edit::Way => own.is_some(),
                    Edit::Partner => !partner,
                    _ => false,
                };
                let edit = if has_no_effect { Edit::None } else { edit };
                Offer {
                    id,
                    by,
                    partner,
                    edit,
                }
            };
            all.into_iter()
                .zip(made)
                .filter(|(_, (is_there, ..))| *is_there)
                .map(offer)
                .collect()
        },
    )
}

/// A made-up signer: the contacts they gave, and the boxes that they ticked.
#[derive(Debug, Clone)]
struct Asker {
    email: bool,
    phone: bool,
    street: bool,
    spanish: bool,
    ticks: [bool; 5],
}

impl Asker {
    /// The signature of the person with this number, and the number of their entry.
    fn record(&self, at: usize, entry: usize, offers: &[Offer], petition: &Petition) -> Record {
        let mut draft = Draft::default();
        draft.given_name = "Maria".to_owned();
        draft.family_name = format!("Signer{at}End");
        draft.zip = "02134".to_owned();
        draft.state = "MA".to_owned();
        if self.email {
            draft.email = format!("write{at}@example.org");
        }
        if self.phone {
            draft.phone = format!("202-555-{at:04}");
        }
        if self.street {
            draft.street = format!("{at} Main St");
        }
        if self.spanish {
            draft.language = "es".to_owned();
        }
        let is_offered = |id: &str| petition.consents.iter().any(|consent| consent.id == id);
        draft.consents = offers
            .iter()
            .zip(self.ticks)
            .filter(|(offer, ticked)| *ticked && is_offered(offer.id))
            .map(|(offer, _)| offer.id.to_owned())
            .collect();
        Entry {
            campaign: CampaignId::PRACTICE,
            station: StationId::from_bytes([0xaa; 16]),
            seq: entry as u64 + 1,
            id: EntryId::from_bytes([entry as u8; 16]),
            hash: Hash::from_bytes([entry as u8; 32]),
            content: Signed {
                signed_at: Timestamp::from_unix(1_779_544_800 + entry as i64, 0).expect("a moment"),
                event: Some("dupont-circle".to_owned()),
                on_paper: None,
                // On paper a box may be ticked without an address for it.
                signature: draft.check_paper(petition).expect("a signature"),
            },
        }
    }

    /// The consents that hold: ticked, unchanged since, and with an address or number for them.
    fn holding<'a>(&self, offers: &'a [Offer]) -> Vec<&'a Offer> {
        let gave = |by| match by {
            Way::Email => self.email,
            Way::Sms | Way::Phone => self.phone,
            Way::Post => self.street,
        };
        let ticked = offers.iter().zip(self.ticks).filter(|(_, ticked)| *ticked);
        ticked
            .map(|(offer, _)| offer)
            .filter(|offer| offer.stands_for(self.spanish) && gave(offer.by))
            .collect()
    }

    fn agreed_to_other_words(&self, offers: &[Offer]) -> bool {
        let mut ticked = offers.iter().zip(self.ticks).filter(|(_, ticked)| *ticked);
        ticked.any(|(offer, _)| !offer.stands_for(self.spanish))
    }

    /// Returns whether a row shows the e-mail address, the telephone number as typed or as dialled,
    /// and the street.
    fn contacts_in(at: usize, row: &str) -> (bool, bool, bool) {
        let phone =
            row.contains(&format!("202-555-{at:04}")) || row.contains(&format!("1202555{at:04}"));
        let street = row.contains(&format!("\"{at} Main St"));
        (
            row.contains(&format!("write{at}@example.org")),
            phone,
            street,
        )
    }
}

fn askers() -> impl Strategy<Value = Vec<Asker>> {
    let one = any::<(bool, bool, bool, bool, [bool; 5])>().prop_map(
        |(email, phone, street, spanish, ticks)| Asker {
            email,
            phone,
            street,
            spanish,
            ticks,
        },
    );
    prop::collection::vec(one, 0..16)
}

/// The columns that a system reads agree with what the signer asked for.
fn columns_agree(group: &Group, email: bool, row: &str) -> bool {
    let texts_too = matches!(
        group,
        Group::Texts | Group::EmailAndTexts | Group::Own(_, Way::Sms)
    );
    let to_email = group.subscribes() && email;
    [
        (
            "\"email_opt_in\": \"Y\"",
            "\"email_opt_in\": \"N\"",
            to_email,
        ),
        (
            "\"mobile_opt_in\": \"Y\"",
            "\"mobile_opt_in\": \"N\"",
            texts_too,
        ),
        ("\"is_opt_out\": \"0\"", "\"is_opt_out\": \"1\"", to_email),
        ("\"do_not_sms\": \"0\"", "\"do_not_sms\": \"1\"", texts_too),
        ("\"may_email\": \"yes\"", "\"may_email\": \"no\"", to_email),
        ("\"may_text\": \"yes\"", "\"may_text\": \"no\"", texts_too),
        ("\"isSubscribed\":true", "\"isSubscribed\":false", to_email),
        // A number whose owner did not ask has no status at all.
        (
            "\"phoneOptInStatus\":",
            "\"phoneOptInStatus\":\"O\"",
            texts_too,
        ),
    ]
    .iter()
    .all(|(yes, no, expected)| !row.contains(if *expected { no } else { yes }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_in_a_file_whose_words_they_did_not_agree_to_and_everybody_is_counted(
        offers in offers(),
        askers in askers(),
    ) {
        let (before, now) = (petition(&offers, false), petition(&offers, true));
        let records: Vec<Record> = askers
            .iter()
            .enumerate()
            .map(|(at, asker)| asker.record(at, at, &offers, &before))
            .collect();
        prop_assert_eq!(before.text_hash(&Language::english()), now.text_hash(&Language::english()));
        for &format in Format::ALL {
            let export = exported_by(&now, format, &records);
            let names: BTreeSet<&str> = export.parts.iter().map(|part| part.name.as_str()).collect();
            prop_assert_eq!(names.len(), export.parts.len(), "two files of one name");
            let mut seen = vec![0; askers.len()];
            for part in &export.parts {
                let rows = rows(part);
                prop_assert_eq!(rows.len(), part.rows);
                for row in rows {
                    let at = (0..askers.len())
                        .find(|at| row.contains(&format!("Signer{at}End")))
                        .expect("a signer");
                    let asker = &askers[at];
                    let (email, phone, street) = Asker::contacts_in(at, &row);
                    let holding = asker.holding(&offers);
                    let holds = |id: &str| holding.iter().any(|offer| offer.id == id);
                    seen[at] += usize::from(!part.group.is_single());
                    match &part.group {
                        Group::Email => prop_assert!(holds("email") && !holds("sms") && email && !phone),
                        Group::Texts => prop_assert!(holds("sms") && !holds("email") && phone && !email),
                        Group::EmailAndTexts => prop_assert!(holds("email") && holds("sms") && email && phone),
                        Group::Own(id, by) => {
                            prop_assert!(holding.iter().any(|offer| offer.id == id && offer.by == *by && !offer.partner));
                            prop_assert_eq!((email, phone), (*by == Way::Email, by.field() == petition::Field::Phone));
                        }
                        Group::Partner(id, by) => {
                            prop_assert!(holding.iter().any(|offer| offer.id == id && offer.by == *by && offer.partner));
                            prop_assert!(!phone, "a number leaves to nobody but the campaign");
                            prop_assert_eq!((email, street), (*by == Way::Email, *by == Way::Post));
                        }
                        Group::OtherWords | Group::Nobody => {
                            prop_assert!(!holds("email") && !holds("sms"));
                            prop_assert_eq!(part.group == Group::OtherWords, asker.agreed_to_other_words(&offers));
                            prop_assert_eq!((email, phone), (asker.email, asker.phone));
                        }
                        Group::NoContact | Group::Everyone | Group::OtherText => prop_assert!(!email && !phone),
                    }
                    prop_assert!(columns_agree(&part.group, email, &row), "{}: {row}", part.name);
                }
            }
            for (at, times) in seen.iter().enumerate() {
                let holding = askers[at].holding(&offers);
                let asked = holding.iter().any(|offer| ["email", "sms"].contains(&offer.id));
                let is_listed = asked || format.has_file_for(&Group::Nobody);
                prop_assert_eq!(*times, usize::from(is_listed), "{:?}: everyone is in one group", format);
            }
            let counted: usize = export.counts.iter().filter(|(group, _)| !group.is_single()).map(|(_, count)| count).sum();
            prop_assert_eq!(counted, records.len());
            for (group, count) in &export.counts {
                let rows: usize = export.parts.iter().filter(|part| part.group == *group).map(|part| part.rows).sum();
                prop_assert_eq!(rows, if format.has_file_for(group) { *count } else { 0 });
            }
        }
    }

    /// People who sign again after the words were changed count once, with the consents of one of
    /// their signatures. No file takes words of one and a contact of another.
    #[test]
    fn who_signs_again_after_an_edit_is_in_no_file_for_words_of_neither_signature(
        offers in offers(),
        askers in askers(),
        again in prop::collection::vec((any::<[bool; 5]>(), any::<bool>()), 16),
    ) {
        let (before, now) = (petition(&offers, false), petition(&offers, true));
        let mut records = Vec::new();
        // Two signatures of one person have the same name and address, so they are linked.
        let askers: Vec<[Asker; 2]> = askers
            .into_iter()
            .zip(&again)
            .map(|(first, (ticks, spanish))| {
                let second = Asker { ticks: *ticks, spanish: *spanish, ..first.clone() };
                [first, second]
            })
            .collect();
        for (at, [first, second]) in askers.iter().enumerate() {
            records.push(first.record(at, at, &offers, &before));
            records.push(second.record(at, at + 100, &offers, &now));
        }
        let roll = Roll::new(Opened { records, ..Opened::default() });
        let wordings = Wordings::new(&now);
        let figures = Figures::new(&roll, &wordings);
        for &format in Format::ALL {
            let export = exported_by(&now, format, roll.records());
            let counted = export.counts.iter().filter(|(group, _)| !group.is_single());
            prop_assert_eq!(counted.map(|(_, count)| count).sum::<usize>(), roll.len());
            for part in &export.parts {
                let ids: Vec<&str> = match &part.group {
                    Group::Email => vec!["email"],
                    Group::Texts => vec!["sms"],
                    Group::EmailAndTexts => vec!["email", "sms"],
                    Group::Own(id, _) | Group::Partner(id, _) => vec![id],
                    _ => Vec::new(),
                };
                for row in rows(part) {
                    let signed = (0..askers.len()).find(|at| row.contains(&format!("Signer{at}End")));
                    let [first, second] = &askers[signed.expect("a signer")];
                    let in_first = first.holding(&offers);
                    // The second signature saw the words that the petition has now.
                    let in_second = |id: &str| {
                        let mut ticked = offers.iter().zip(second.ticks);
                        ticked.any(|(offer, ticked)| {
                            ticked && offer.id == id && offer.edit != Edit::Removed
                        })
                    };
                    prop_assert!(
                        ids.iter().all(|id| in_first.iter().any(|offer| offer.id == *id))
                            || ids.iter().all(|id| in_second(id)),
                        "{}: {row}", part.name
                    );
                }
            }
        }
        let consents = figures.consents;
        prop_assert!(consents.none + consents.other_words <= roll.len());
        let given = roll.records().iter().filter(|record| {
            record.signature.consents().iter().any(|agreed| wordings.consent(agreed).is_some())
        });
        prop_assert!(consents.none + consents.other_words + given.count() >= roll.len());
    }
}
