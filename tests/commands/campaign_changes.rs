//! Changing a campaign after it was made, and writing it onto a stick.

use std::fs;

use super::common::{failure, run};

/// A campaign, its passphrase file and a stick, in one folder.
fn campaign() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let at = |name: &str| home.path().join(name).display().to_string();
    let words = "pigeon umbrella tractor velvet lamp orbit\n";
    fs::write(home.path().join("pass"), words).expect("written");
    fs::create_dir(home.path().join("stick")).expect("made");
    let made = run(
        home.path(),
        &[
            "campaign",
            "new",
            &at("c"),
            "--event",
            "Dupont Circle",
            "--retention",
            "2027-06-30",
            "--passphrase-file",
            &at("pass"),
        ],
    );
    assert!(made.status.success(), "{made:?}");
    home
}

#[test]
fn a_campaign_is_changed_signed_and_written_onto_a_stick_without_its_key() {
    let home = campaign();
    let at = |name: &str| home.path().join(name).display().to_string();
    let station = "18de83d2-2f43-4b8a-9f07-2b5b3f1d9a44";
    let changed = run(
        home.path(),
        &[
            "campaign",
            "change",
            &at("c"),
            "--event",
            "Mount Pleasant",
            "--rename-event",
            "dupont-circle=Dupont, north side",
            "--station",
            &format!("{station}=Table 2"),
            "--goal",
            "200",
            "--count",
            "no",
            "--retention",
            "2027-01-31",
            "--passphrase-file",
            &at("pass"),
        ],
    );
    let said = String::from_utf8_lossy(&changed.stdout).into_owned();
    assert!(changed.status.success(), "{changed:?}");
    for part in [
        "version 2 is signed",
        "Dupont, north side (source code dupont-circle)",
        "Mount Pleasant (source code mount-pleasant)",
        &format!("Table 2 ({station})"),
    ] {
        assert!(said.contains(part), "{said}");
    }
    let exported = run(home.path(), &["campaign", "export", &at("c"), &at("stick")]);
    assert!(exported.status.success(), "{exported:?}");
    let folder = fs::read_dir(home.path().join("stick"))
        .expect("listed")
        .next()
        .expect("a folder")
        .expect("an entry")
        .path();
    let mut names: Vec<_> = fs::read_dir(&folder)
        .expect("listed")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["campaign.toml", "petition.toml"]);
    let there = folder.display().to_string();
    let check = run(home.path(), &["campaign", "check", &there]);
    assert!(check.status.success(), "{check:?}");
    assert!(String::from_utf8_lossy(&check.stdout).contains("Version 2"));
}

#[test]
fn a_change_that_breaks_a_promise_and_a_stick_with_a_key_are_refused() {
    let home = campaign();
    let at = |name: &str| home.path().join(name).display().to_string();
    let before = fs::read(home.path().join("c/campaign.toml")).expect("read");
    let (folder, pass) = (at("c"), at("pass"));
    for (change, reason) in [
        (["--retention", "2027-07-01"], "signers were told"),
        (["--event", "--"], "event"),
        (["--rename-event", "nowhere=Somewhere"], "no event"),
        (["--station", "18de83d2=Table 2"], "not the id of a station"),
    ] {
        let mut arguments = vec!["campaign", "change", &folder, "--passphrase-file", &pass];
        let [name, value] = change;
        let joined = format!("{name}={value}");
        arguments.push(&joined);
        let said = failure(home.path(), &arguments, 1);
        assert!(said.contains(reason), "{said}");
    }
    let nothing = ["campaign", "change", &folder, "--passphrase-file", &pass];
    let said = failure(home.path(), &nothing, 1);
    assert!(said.contains("nothing is to be changed"), "{said}");
    let after = fs::read(home.path().join("c/campaign.toml")).expect("read");
    assert_eq!(before, after);
    let key = home.path().join("c/organizer.key");
    fs::copy(key, home.path().join("stick/backup of my key")).expect("copied");
    let stick = at("stick");
    let export = ["campaign", "export", &folder, &stick];
    let said = failure(home.path(), &export, 1);
    assert!(said.contains("take another stick"), "{said}");
    let anyway = ["campaign", "export", &folder, &stick, "--anyway"];
    assert!(run(home.path(), &anyway).status.success());
}
