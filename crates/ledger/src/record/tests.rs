//! The JSON that is sealed, as it was first released: what is in ledgers already is read like this.

use super::*;
use crate::campaign::{Campaign, OrganizerKey, Passphrase};
use crate::{Attached, Entered, News, Reading, Reported, ScanForm, Written};
use petition::number::{Series, SheetNumber};
use petition::signature::{
    Draft, Fault, FieldError, Medium, Place as At, Point, RawSignature, Rules,
};
use petition::{Field, Petition};

const PLACE: &str = r#"{"campaign":"70657469-7469-6f6e-2d6b-696f736b2e50","station":"01010101-0101-0101-0101-010101010101","seq":7,"id":"02020202-0202-0202-0202-020202020202","#;
const SUBJECT: &str = r#""0303030303030303030303030303030303030303030303030303030303030303""#;
/// A hash of an entry, which is not sealed with it.
const HASH: Hash = Hash::from_bytes([4; 32]);
const TEXT_HASH: &str = "25f6181b28b03c26eba3880f27708c0950158570e7e0d294f843feca9a84e913";
const WORDS: &str = "77ec66c863ce72f012f8692351ac3a37928c39c0a96deb50d52e17966c96b1a7";
const SIGNATURE: &str = r#"{"given_name":"María","family_name":"Lopez \"Q\"","email":"maria@example.org","zip":"20009","city":"Washington","state":"DC","language":"en","consents":[{"id":"email","words":"77ec66c863ce72f012f8692351ac3a37928c39c0a96deb50d52e17966c96b1a7"}],"ink":[[[1,1,0],[400,90,60]]],"text_hash":"25f6181b28b03c26eba3880f27708c0950158570e7e0d294f843feca9a84e913"}"#;

struct Practice {
    _folder: tempfile::TempDir,
    campaign: Campaign,
    key: OrganizerKey,
}

impl Practice {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let petition = Petition::bundled().expect("the bundled petition");
        let campaign = Campaign::create_practice(folder.path(), petition, vec![]).expect("made");
        let key = campaign
            .open_key(folder.path(), &Passphrase::practice())
            .expect("the key");
        Self {
            _folder: folder,
            campaign,
            key,
        }
    }

    fn signature(&self) -> Signature {
        let mut draft = Draft::default();
        draft.given_name = "María".to_owned();
        draft.family_name = "Lopez \"Q\"".to_owned();
        draft.email = "maria@example.org".to_owned();
        draft.zip = "20009".to_owned();
        draft.city = "Washington".to_owned();
        draft.state = "DC".to_owned();
        draft.consents = vec!["email".to_owned()];
        draft.ink = vec![vec![Point(1, 1, 0), Point(400, 90, 60)]];
        draft.check(&self.campaign.petition).expect("a signature")
    }

    /// Seals a content, compares the JSON, and reads it again.
    fn check<T>(&self, content: T, expected: &str)
    where
        T: Content + DeserializeOwned + PartialEq + fmt::Debug,
    {
        let json = self.json(&content);
        assert_eq!(json, format!("{PLACE}{expected}}}"));
        let entry: Entry<T> = read(json.as_bytes(), place(), HASH).expect("a record");
        assert_eq!(entry, place().entry(HASH, content));
    }

    fn json<T: Content>(&self, content: &T) -> String {
        let recipients = self.campaign.recipients().expect("tested");
        let sealed = seal(content, place(), None, recipients).expect("sealed");
        let opened = self.key.open(&sealed).expect("opened");
        assert_eq!(opened.len() % STEP, 0);
        let json = std::str::from_utf8(&opened).expect("UTF-8");
        let (json, filled) = json.split_once('\n').expect("a line");
        assert!(
            filled
                .trim_start_matches('\n')
                .bytes()
                .all(|byte| byte == b' ')
        );
        json.to_owned()
    }
}

fn place() -> Place {
    Place {
        campaign: CampaignId::PRACTICE,
        station: StationId::from_bytes([1; 16]),
        seq: 7,
        id: EntryId::from_bytes([2; 16]),
    }
}

fn now() -> Timestamp {
    "2026-11-24T09:08:00-05:00".parse().expect("a moment")
}

fn sheet() -> SheetNumber {
    SheetNumber {
        series: Series::from_bytes(&[7; 16]),
        number: 31,
    }
}

#[test]
fn a_signature_is_sealed_as_this_json() {
    let practice = Practice::new();
    let signature = practice.signature();
    for (event, expected) in [
        (Some("dupont-circle"), r#""event":"dupont-circle","#),
        (None, ""),
    ] {
        let new = NewSignature {
            id: place().id,
            signed_at: now(),
            event,
            signature: &signature,
        };
        let json = practice.json(&new);
        assert_eq!(
            json,
            format!(
                r#"{PLACE}"signed_at":"2026-11-24T09:08:00-05:00",{expected}"signature":{SIGNATURE}}}"#
            )
        );
        let raw: Entry<Signed<RawSignature>> =
            read(json.as_bytes(), place(), HASH).expect("a record");
        let signed = raw.content;
        assert_eq!((signed.signed_at, signed.event.as_deref()), (now(), event));
        let rules = Rules::new(&practice.campaign.petition);
        let again = signed.signature.check(&rules, Medium::Screen);
        assert!(again.is_ok_and(|again| again == signature));
    }
}

#[test]
fn a_blank_sheet_is_sealed_as_this_json() {
    let practice = Practice::new();
    for (event, expected) in [
        (Some("dupont-circle"), r#""event":"dupont-circle","#),
        (None, ""),
    ] {
        let issued = Issued {
            issued_at: now(),
            event: event.map(str::to_owned),
            text_hash: practice.signature().text_hash(),
            consents: practice.signature().consents().to_vec(),
            lines: 10,
        };
        practice.check(
            issued,
            &format!(
                r#""issued_at":"2026-11-24T09:08:00-05:00",{expected}"text_hash":"{TEXT_HASH}","consents":[{{"id":"email","words":"{WORDS}"}}],"lines":10"#
            ),
        );
    }
}

#[test]
fn a_decision_is_sealed_as_this_json() {
    let practice = Practice::new();
    let subject = Subject(Hash::from_bytes([3; 32]));
    for (verdict, expected) in [
        (Verdict::Counts, r#""counts""#.to_owned()),
        (Verdict::Withdrawn, r#""withdrawn""#.to_owned()),
        (
            Verdict::Rejected("a joke".to_owned()),
            r#"{"rejected":"a joke"}"#.to_owned(),
        ),
        (
            Verdict::DuplicateOf(subject),
            format!(r#"{{"duplicate-of":{SUBJECT}}}"#),
        ),
        (
            Verdict::NotDuplicateOf(subject),
            format!(r#"{{"not-duplicate-of":{SUBJECT}}}"#),
        ),
    ] {
        let decided = Decided {
            decided_at: now(),
            counter: 3,
            subject,
            verdict,
        };
        practice.check(
            decided,
            &format!(
                r#""decided_at":"2026-11-24T09:08:00-05:00","counter":3,"subject":{SUBJECT},"verdict":{expected}"#
            ),
        );
    }
}

#[test]
fn a_line_on_paper_is_sealed_as_this_json() {
    let practice = Practice::new();
    let signed = Written::Signed(Box::new(practice.signature()));
    for (reading, written, expected) in [
        (
            Reading::First,
            signed,
            format!(r#""first","written":{{"signed":{SIGNATURE}}}"#),
        ),
        (
            Reading::Second,
            Written::Blank,
            r#""second","written":"blank""#.to_owned(),
        ),
        (
            Reading::First,
            Written::Struck,
            r#""first","written":"struck""#.to_owned(),
        ),
        (
            Reading::First,
            Written::Illegible,
            r#""first","written":"illegible""#.to_owned(),
        ),
        (
            Reading::First,
            Written::Duplicate,
            r#""first","written":"duplicate""#.to_owned(),
        ),
    ] {
        let entered = Entered {
            entered_at: now(),
            counter: 3,
            at: PaperPlace {
                sheet: sheet(),
                line: 3,
            },
            reading,
            written,
        };
        let json = practice.json(&entered);
        assert_eq!(
            json,
            format!(
                r#"{PLACE}"entered_at":"2026-11-24T09:08:00-05:00","counter":3,"at":{{"sheet":"0W3GE-0031-D","line":3}},"reading":{expected}}}"#
            )
        );
        let raw: Entry<Entered<RawSignature>> =
            read(json.as_bytes(), place(), HASH).expect("a record");
        let Written::Signed(signature) = raw.content.written else {
            continue;
        };
        let rules = Rules::new(&practice.campaign.petition);
        assert_eq!(
            signature.check(&rules, Medium::Paper).err(),
            Some(vec![FieldError {
                place: At::Field(Field::Ink),
                fault: Fault::NotAskedFor
            }]),
            "ink stays on the paper"
        );
    }
}

#[test]
fn news_about_a_sheet_are_sealed_as_this_json() {
    let practice = Practice::new();
    for (news, expected) in [
        (News::Out, r#""out""#),
        (News::Back, r#""back""#),
        (News::Missing, r#""missing""#),
        (
            News::RestBlank {
                from: 3,
                reading: Reading::First,
            },
            r#"{"rest-blank":{"from":3,"reading":"first"}}"#,
        ),
    ] {
        let reported = Reported {
            said_at: now(),
            counter: 3,
            sheet: sheet(),
            news,
        };
        practice.check(
            reported,
            &format!(
                r#""said_at":"2026-11-24T09:08:00-05:00","counter":3,"sheet":"0W3GE-0031-D","news":{expected}"#
            ),
        );
    }
}

#[test]
fn a_part_of_a_scan_begins_with_this_json() {
    for (form, expected) in [
        (ScanForm::Png, "png"),
        (ScanForm::Jpeg, "jpeg"),
        (ScanForm::Pdf, "pdf"),
        (ScanForm::Tiff, "tiff"),
        (ScanForm::Webp, "webp"),
        (ScanForm::Heic, "heic"),
        (ScanForm::Gif, "gif"),
        (ScanForm::Bmp, "bmp"),
    ] {
        let attached = Attached {
            attached_at: now(),
            sheet: sheet(),
            form,
            scan: EntryId::from_bytes([5; 16]),
            part: 0,
            of: 1,
            bytes: 9,
            bytes_hash: HASH,
        };
        let line = json_line(&place().entry(HASH, &attached), STEP).expect("a line");
        let json = std::str::from_utf8(&line).expect("UTF-8");
        assert_eq!(
            json,
            format!(
                r#"{PLACE}"attached_at":"2026-11-24T09:08:00-05:00","sheet":"0W3GE-0031-D","form":"{expected}","scan":"05050505-0505-0505-0505-050505050505","part":0,"of":1,"bytes":9,"bytes_hash":"0404040404040404040404040404040404040404040404040404040404040404"}}
"#
            )
        );
        let part = read::<Attached>(json.as_bytes(), place(), HASH).expect("a record");
        assert_eq!(part, place().entry(HASH, attached));
    }
}

#[test]
fn an_entry_of_another_place_or_kind_is_refused() {
    let practice = Practice::new();
    let issued = Issued {
        issued_at: now(),
        event: None,
        text_hash: practice.signature().text_hash(),
        consents: Vec::new(),
        lines: 10,
    };
    let json = practice.json(&issued);
    let elsewhere = Place { seq: 8, ..place() };
    assert_eq!(
        read::<Issued>(json.as_bytes(), elsewhere, HASH).err(),
        Some(OpenError::Moved)
    );
    assert_eq!(
        read::<Decided>(json.as_bytes(), place(), HASH).err(),
        Some(OpenError::NotARecord)
    );
    assert_eq!(
        read::<Issued>(b"not JSON", place(), HASH).err(),
        Some(OpenError::NotARecord)
    );
}

#[test]
fn an_entry_begins_with_its_place_and_says_nothing_twice() {
    let fields = r#""decided_at":"2026-11-24T09:08:00-05:00","counter":3,"subject":"0404040404040404040404040404040404040404040404040404040404040404","verdict":"counts""#;
    let reading = |json: String| read::<Decided>(json.as_bytes(), place(), HASH).err();
    let (_, behind) = PLACE.split_once(',').expect("a second field");
    let (campaign, _) = PLACE[1..].split_once(',').expect("a second field");
    assert_eq!(reading(format!("{PLACE}{fields}}}")), None);
    for json in [
        format!("{{{behind}{campaign},{fields}}}"),
        format!("{{{fields},{}}}", PLACE[1..].trim_end_matches(',')),
        format!(r#"{PLACE}{fields},"counter":4}}"#),
        format!("{PLACE}{fields}}} {{}}"),
    ] {
        assert_eq!(reading(json.clone()), Some(OpenError::NotARecord), "{json}");
    }
    assert_eq!(reading(format!(r#"{PLACE}{fields},"seq":4}}"#)), None);
}

#[test]
fn a_name_is_not_printed_with_its_record() {
    let practice = Practice::new();
    let signed = Signed {
        signed_at: now(),
        event: None,
        on_paper: None,
        signature: practice.signature(),
    };
    let record = format!("{:?}", place().entry(HASH, signed));
    assert!(
        record.contains("Signed(..)") && !record.contains("Lopez"),
        "{record}"
    );
}
