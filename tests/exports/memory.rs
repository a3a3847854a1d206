//! The memory that an export takes, measured.

use std::fs::{self, File};
use std::process::Command;

use petition::Wordings;
use petition_kiosk::export::{Drive, Format, export};
use serde_json::json;

use super::common::records;
use super::record;

/// A number of `/proc/self/status` in kB.
fn status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("the status of this process");
    let mut lines = status.lines().filter_map(|line| line.strip_prefix(name));
    let number = lines.next().expect("a line").trim_start_matches(':').trim();
    let number = number.split(' ').next().expect("a number");
    number.parse().expect("a number")
}

/// The most that an export may add to the memory of the records, in MB, however many they are.
const MOST: u64 = 16;

/// Measures in a process of its own, since the tests beside this one take memory too.
/// `ROWS=1000000` has a million rows.
#[test]
fn an_export_adds_little_to_the_memory_of_a_roll() {
    if std::env::var_os("MEASURES_ALONE").is_none() {
        let ended = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "--nocapture"])
            .arg("memory::an_export_adds_little_to_the_memory_of_a_roll")
            .env("MEASURES_ALONE", "1")
            .status()
            .expect("run");
        assert!(ended.success(), "an export takes too much memory");
        return;
    }
    let rows = std::env::var("ROWS").map_or(20_000, |rows| rows.parse().expect("a number"));
    let fields = json!({
        "given_name": "Maria", "family_name": "Lopez", "email": "maria@example.org", "phone": "202-555-0147",
        "zip": "02134", "city": "Allston", "state": "MA", "street": "1 Main St", "comment": "Please.",
        "consents": ["email"],
    });
    let records = vec![record(1, fields); rows];
    let petition = records::petition();
    let (tags, texts) = (["petition".to_owned()], [super::text()]);
    let wordings = Wordings::new(&petition);
    let drive = Drive {
        title: super::TITLE,
        events: super::EVENTS,
        tags: &tags,
        texts: &texts,
        wordings: &wordings,
    };
    let folder = tempfile::tempdir().expect("a folder");
    for &format in Format::ALL {
        fs::write("/proc/self/clear_refs", "5").expect("the peak is forgotten");
        let before = status("VmRSS");
        let plan = export(format, &drive, &records).expect("planned");
        let mut bytes = 0;
        for part in &plan.parts {
            let path = folder.path().join(&part.name);
            part.write_to(&mut File::create_new(&path).expect("a file"))
                .expect("written");
            bytes += fs::metadata(&path).expect("a file").len();
            fs::remove_file(&path).expect("removed");
        }
        let added = status("VmHWM").saturating_sub(before) / 1_024;
        println!(
            "{:<20} {rows:>9} rows {bytes:>12} bytes {added:>5} MB",
            format.name()
        );
        assert!(added <= MOST, "{format:?} adds {added} MB");
    }
}
