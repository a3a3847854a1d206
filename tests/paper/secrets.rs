//! No name on a sheet reaches a disk in clear.

use std::fs;
use std::path::Path;

use super::Office;

/// The path of a file below a folder that holds a text in UTF-8 or UTF-16, if there is one. Files
/// with an excluded name are not searched.
fn find_text(folder: &Path, text: &str, excluded: &[&str]) -> Option<String> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for entry in fs::read_dir(folder)
        .expect("listed")
        .map(|entry| entry.expect("an entry").path())
    {
        if excluded.iter().any(|name| entry.ends_with(name)) {
            continue;
        }
        if entry.is_dir() {
            if let Some(found) = find_text(&entry, text, excluded) {
                return Some(found);
            }
            continue;
        }
        let bytes = fs::read(&entry).expect("read");
        if [text.as_bytes(), &wide]
            .iter()
            .any(|text| bytes.windows(text.len()).any(|window| window == *text))
        {
            return Some(entry.display().to_string());
        }
    }
    None
}

#[test]
fn no_name_on_a_sheet_is_in_any_file_of_the_machine() {
    let office = Office::new(1);
    let ledger = office.0.ledger();
    let sheets = office.issue(&ledger, 1, "legal");
    let file = office.write(
        "typed.csv",
        &format!(
            "sheet,line,name,email\n{},1,Xiomara Quixotequill,xq@example.org\n",
            sheets[0]
        ),
    );
    office.paper(&ledger, &["import", &file]);
    let mut scan = b"\x89PNG\r\n\x1a\n".to_vec();
    scan.extend(b"a picture of Quixotequill".repeat(200_000));
    fs::write(office.0.path("scan.png"), &scan).expect("written");
    office.paper(&ledger, &["attach", &sheets[0], &office.0.at("scan.png")]);
    office.paper(&ledger, &["status", "--sheets"]);
    office.paper(&ledger, &["report"]);
    let turned_in = office.turn_in(&ledger, "stick");
    for word in ["Quixotequill", "Xiomara", "xq@example"] {
        assert_eq!(
            find_text(office.0.home.path(), word, &["typed.csv", "scan.png"]),
            None,
            "{word}"
        );
    }
    // Another machine that has only the stick gets the whole scan back with the passphrase.
    let all = office.0.at("all.db");
    let campaign = office.0.campaign();
    office.run(&["ledger", "merge", &all, &turned_in, "--campaign", &campaign]);
    office.0.take_in(&all, true);
    office.paper(&all, &["scans", &sheets[0], "-o", &office.0.at("scans")]);
    assert!(scan == fs::read(office.0.path(&format!("scans/{}-1.png", sheets[0]))).expect("read"));
    assert_eq!(office.on_paper(&all).len(), 1);
    let (_, error) = office.paper_fails(&all, &["attach", &sheets[0], &office.0.passphrase()]);
    assert!(error.contains("is no PNG, JPEG, PDF, TIFF"), "{error}");
}
