//! Lists for other systems: nobody is subscribed who did not ask, everybody is counted, and text
//! stays text in a spreadsheet.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod command;
#[path = "../common/mod.rs"]
mod common;
mod formats;
mod formulas;
#[cfg(target_os = "linux")]
mod memory;
mod notices;
mod subscribing;
mod values;

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use common::records;
use ledger::Record;
use petition::{Petition, TextHash, Wordings};
use petition_kiosk::export::{Drive, Format, Group, export};
use serde_json::{Value, json};

const TITLE: &str = "Tell Congress";
const EVENTS: &[(&str, &str)] = &[("dupont-circle", "Dupont Circle")];

fn text() -> TextHash {
    "ab".repeat(32).parse().expect("a hash")
}

/// An opened record, as a ledger could hold it, whose signature has these fields.
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
    records::record(line, &records::petition())
}

fn exported(format: Format, records: &[Record]) -> Export {
    exported_by(&records::petition(), format, records)
}

/// The export of a campaign whose petition is this one now.
fn exported_by(petition: &Petition, format: Format, records: &[Record]) -> Export {
    let (tags, texts) = (["petition".to_owned()], [text()]);
    let wordings = Wordings::new(petition);
    let drive = Drive {
        title: TITLE,
        events: EVENTS,
        tags: &tags,
        texts: &texts,
        wordings: &wordings,
    };
    let plan = export(format, &drive, records).expect("planned");
    let parts = plan.parts.into_iter().map(|part| {
        let mut file = Cursor::new(Vec::new());
        let written = part.write_to(&mut file).expect("written");
        Part {
            rows: part.rows(),
            name: part.name,
            group: part.group,
            bytes: file.into_inner(),
            guarded: written.guarded,
        }
    });
    Export {
        counts: plan.counts,
        parts: parts.collect(),
    }
}

/// An export whose files were written to memory.
struct Export {
    counts: Vec<(Group, usize)>,
    parts: Vec<Part>,
}

/// A file of an export.
struct Part {
    name: String,
    group: Group,
    bytes: Vec<u8>,
    rows: usize,
    guarded: usize,
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
                Data::String(text) => text.clone(),
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
