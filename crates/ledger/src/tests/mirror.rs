//! Mirrors follow their ledgers and are merged like turn-ins.

use super::*;

#[test]
fn a_mirror_follows_its_ledger_and_is_merged_like_a_turn_in() {
    let drive = Drive::new();
    let stick = tempfile::tempdir().expect("a folder");
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("a mirror");
    assert_eq!(mirror.catch_up().expect("written"), 1);
    for name in ["Second", "Third"] {
        drive.sign(&mut ledger, name);
        mirror.catch_up().expect("written");
    }
    drop(mirror);
    let path = fs::read_dir(stick.path())
        .expect("listed")
        .filter_map(Result::ok)
        .next()
        .expect("a file")
        .path();
    // Its stick was pulled out in the middle of the last entry, and comes back.
    let whole = fs::read(&path).expect("read");
    fs::write(&path, &whole[..whole.len() - 100]).expect("written");
    drive.sign(&mut ledger, "Fourth");
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("a mirror");
    assert_eq!(mirror.catch_up().expect("written"), 4);
    // The tablet is lost; the mirror is not.
    let merged = stick.path().join("organizer.db");
    let mut organizer = Ledger::open(&merged, drive.campaign.keys()).expect("a ledger");
    let report = organizer.merge(&path, |_| {}).expect("merged");
    assert!(!report.is_damaged);
    assert_eq!(
        report
            .stations
            .values()
            .map(|station| station.new)
            .sum::<u64>(),
        4
    );
    drop(organizer);
    Reader::open(&merged)
        .expect("readable")
        .verify()
        .expect("verifies");
    fs::remove_file(&path).expect("removed");
    assert!(mirror.catch_up().is_err(), "a stick that is gone is missed");
    drive.sign(&mut ledger, "Fifth");
}

#[test]
fn a_mirror_of_another_station_is_left_alone() {
    let (one, other) = (Drive::new(), Drive::new());
    let stick = tempfile::tempdir().expect("a folder");
    let (mut ledger, _) = (one.open(), other.open());
    one.sign(&mut ledger, "Maria");
    let mut mirror = Mirror::open(&one.path(), stick.path()).expect("a mirror");
    mirror.catch_up().expect("written");
    let mut second = Mirror::open(&other.path(), stick.path()).expect("a mirror of its own name");
    assert_eq!(second.catch_up().expect("written"), 0);
    assert_eq!(fs::read_dir(stick.path()).expect("listed").count(), 2);
}
