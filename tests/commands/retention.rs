//! After the day of retention nothing is collected, and no blank sheet is issued unless the
//! organizer says so.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use crate::common::{failure, program, run};
use ledger::campaign::{Campaign, NewCampaign, Passphrase};
use petition::Petition;

/// A campaign whose day of retention is long past, in `home/campaign`.
fn ended_campaign(home: &Path) -> String {
    let folder = home.join("campaign");
    let new = NewCampaign {
        petition: Petition::bundled().expect("the bundled petition"),
        online: "https://example.org/protect".to_owned(),
        events: Vec::new(),
        passphrase: Passphrase::new("pigeon umbrella tractor velvet"),
        backup: None,
        retention: Some("2020-06-30".to_owned()),
        goal: None,
        show_count: true,
    };
    Campaign::create(&folder, new).expect("a campaign");
    folder.to_str().expect("UTF-8").to_owned()
}

#[test]
fn nothing_is_collected_and_blank_sheets_need_the_organizers_word() {
    let home = tempfile::tempdir().expect("a folder");
    let campaign = ended_campaign(home.path());
    let at = |path: &str| home.path().join(path).to_str().expect("UTF-8").to_owned();
    let (ledger, sheets) = (at("ledger.db"), at("sheets"));
    let place = ["--campaign", &campaign, "--ledger", &ledger];

    let mut intake = program(home.path())
        .arg("intake")
        .args(place)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let draft = br#"{"given_name": "Ana", "family_name": "Diaz", "zip": "20009", "ink": [[[100, 50, 0], [400, 90, 120], [500, 20, 200]]]}"#;
    // The program may have ended before it reads a line.
    let _ = intake.stdin.take().expect("a pipe").write_all(draft);
    let output = intake.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && output.stdout.is_empty(),
        "{said}"
    );
    assert!(said.contains("this drive ended on 2020-06-30"), "{said}");
    assert!(!Path::new(&ledger).exists(), "no ledger was begun");

    let blank = [
        &["sheets", "blank", "--pages", "2", "-o", &sheets],
        &place[..],
    ]
    .concat();
    let said = failure(home.path(), &blank, 1);
    assert!(
        said.contains("no sheet was issued") && said.contains("--after-retention"),
        "{said}"
    );
    assert!(!Path::new(&sheets).exists(), "nothing was printed");

    let anyway = [&blank[..], &["--after-retention"]].concat();
    let output = run(home.path(), &anyway);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(fs::read_dir(&sheets).expect("a folder").count(), 1);
}
