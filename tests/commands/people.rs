//! Names, numbers and places as people write them, from a draft or a table to a list.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::common::{Demo, program};

/// Sends drafts to a new ledger of the demo's campaign; returns the answers.
fn intake(demo: &Demo, ledger: &str, drafts: &[&str]) -> Vec<Value> {
    let mut intake = program(demo.home.path())
        .args(["intake", "--campaign", &demo.campaign(), "--ledger", ledger])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("intake");
    let mut stdin = intake.stdin.take().expect("a pipe");
    for draft in drafts {
        writeln!(stdin, "{draft}").expect("sent");
    }
    drop(stdin);
    let output = intake.wait_with_output().expect("ended");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

/// What `roll --json` prints of a ledger, and what it says on stderr.
fn roll(demo: &Demo, ledger: &str, more: &[&str]) -> (Vec<Value>, String) {
    let output = demo.opens(&["roll", "--json"], ledger, more);
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let lines = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    (
        lines.collect(),
        String::from_utf8(output.stderr).expect("UTF-8"),
    )
}

#[test]
fn a_mononym_a_signer_from_abroad_and_one_without_a_home_are_taken() {
    let demo = Demo::new(1);
    let ledger = demo.at("people.db");
    let ink = r#""ink":[[[10,10,0],[200,60,90]]]"#;
    let drafts = [
        format!(r#"{{"given_name":"Suharto","zip":"20009",{ink}}}"#),
        format!(r#"{{"family_name":"Suharto","zip":"20009",{ink}}}"#),
        format!(r#"{{"given_name":"Marc","family_name":"Roy","zip":"K1A 0B1",{ink}}}"#),
        format!(
            r#"{{"given_name":"Ana","family_name":"Silva","zip":"10115","no_us_address":true,{ink}}}"#
        ),
        format!(r#"{{"given_name":"Ann","family_name":"Roe",{ink}}}"#),
    ];
    let drafts: Vec<&str> = drafts.iter().map(String::as_str).collect();
    let answers = intake(&demo, &ledger, &drafts);
    assert!(
        answers.iter().all(|answer| answer["seq"].is_u64()),
        "{answers:?}"
    );
    let (lines, _) = roll(&demo, &ledger, &["--all"]);
    let names: Vec<(&str, &str, &str)> = lines
        .iter()
        .map(|line| {
            let text = |key: &str| line[key].as_str().unwrap_or_default();
            (text("given_name"), text("family_name"), text("zip"))
        })
        .collect();
    assert_eq!(
        names,
        [
            ("Suharto", "", "20009"),
            ("Suharto", "", "20009"),
            ("Marc", "Roy", "K1A 0B1"),
            ("Ana", "Silva", "10115"),
            ("Ann", "Roe", "")
        ]
    );
}

#[test]
fn what_cannot_be_read_is_told_and_does_not_refuse_the_draft() {
    let demo = Demo::new(1);
    let ledger = demo.at("people.db");
    let ink = r#""ink":[[[10,10,0],[200,60,90]]]"#;
    let drafts = [
        format!(
            r#"{{"given_name":"Ann","family_name":"Roe","zip":"20009","email":"ann at home",{ink}}}"#
        ),
        format!(
            r#"{{"given_name":"Ann","family_name":"Fox","zip":"20009","email":"ann at home","consents":["email"],{ink}}}"#
        ),
        format!(r#"{{"given_name":"ann@example.org","family_name":"Roe","zip":"20009",{ink}}}"#),
        format!(r#"{{"given_name":"Bob & Mary","family_name":"Smith","zip":"20009",{ink}}}"#),
    ];
    let drafts: Vec<&str> = drafts.iter().map(String::as_str).collect();
    let answers = intake(&demo, &ledger, &drafts);
    assert_eq!(answers[0]["notes"][0]["field"], "email");
    assert_eq!(answers[1]["errors"][0]["field"], "email");
    assert_eq!(answers[2]["notes"][0]["field"], "given_name");
    assert_eq!(answers[3]["errors"][0]["field"], "given_name");
    for answer in &answers {
        let said = answer.to_string();
        assert!(
            !said.contains("at home") && !said.contains("ann@"),
            "{said}"
        );
    }
    // One name is an address: it is held until the organizer has looked.
    let (lines, said) = roll(&demo, &ledger, &[]);
    assert_eq!((lines.len(), said.contains("1 held")), (1, true), "{said}");
    assert_eq!(lines[0]["as_written"]["email"], "ann at home");
    let (lines, _) = roll(&demo, &ledger, &["--all"]);
    let held = lines
        .iter()
        .find(|line| line["not_counted"] == "held")
        .expect("held");
    let entry = held["id"].as_str().expect("an id");
    let decided = demo.opens(&["decide"], &ledger, &[entry, "counts"]);
    assert!(decided.status.success(), "{decided:?}");
    let (lines, said) = roll(&demo, &ledger, &[]);
    assert_eq!((lines.len(), said.contains("held")), (2, false), "{said}");
}

#[test]
fn a_table_with_real_cells_loses_no_line() {
    let demo = Demo::new(1);
    let table = demo.path("table.csv");
    let rows = [
        "sheet,line,name,email,zip,city,state",
        "AM7JY-0019-S,1,山田 太郎,n/a,2134,Boston,Mass.",
        "AM7JY-0019-S,2,\"Roe, Ann, M.D.\",-,681,Mayaguez,P.R.",
        "AM7JY-0019-S,3,Maria dela Cruz,maria＠example.org,K1A 0B1,Ottawa,ON",
        "AM7JY-0019-S,4,Nguyễn Văn An,ask my son,٢٠٠٠٩,Washington,D.C.",
        "AM7JY-0019-S,5,Bo Li,bo@example.c,09012,APO,AE",
    ];
    fs::write(&table, rows.join("\n")).expect("written");
    let ledger = demo.at("paper.db");
    let output = demo.opens(&["paper", "import"], &ledger, &[&demo.at("table.csv")]);
    // Every row is stored; two have a cell to look at.
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.contains("5 new, 0 corrected, 0 stored already, 0 not taken"),
        "{said}"
    );
    assert!(
        said.contains("row 5 was taken, but a cell could not be read: email: "),
        "{said}"
    );
    let (lines, _) = roll(&demo, &ledger, &[]);
    let cells: Vec<String> = lines
        .iter()
        .map(|line| {
            ["given_name", "family_name", "email", "zip", "state"]
                .map(|key| line[key].as_str().unwrap_or_default())
                .join("|")
        })
        .collect();
    assert_eq!(
        cells,
        [
            "太郎|山田||02134|MA",
            "Ann|Roe, M.D.||00681|PR",
            "Maria|dela Cruz|maria@example.org|K1A 0B1|ON",
            "Văn An|Nguyễn||20009|DC",
            "Bo|Li||09012|AE",
        ]
    );
    assert_eq!(lines[3]["as_written"]["email"], "ask my son");
    assert_eq!(lines[4]["as_written"]["email"], "bo@example.c");
}
