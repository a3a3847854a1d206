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

/// The only mirror in a folder.
fn only_mirror(folder: &Path) -> PathBuf {
    let mut names = fs::read_dir(folder)
        .expect("listed")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "mirror"));
    let path = names.next().expect("a mirror");
    assert!(names.next().is_none());
    path
}

#[test]
fn a_ledger_that_lost_its_end_takes_it_back_from_its_mirror() {
    let drive = Drive::new();
    let stick = tempfile::tempdir().expect("a folder");
    let mut ledger = drive.open();
    for name in ["Maria", "José", "Nia"] {
        drive.sign(&mut ledger, name);
    }
    drop(ledger);
    let shorter = fs::read(drive.path()).expect("read");
    let mut ledger = drive.open();
    for name in ["Wei", "Thanh"] {
        drive.sign(&mut ledger, name);
    }
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("a mirror");
    assert_eq!(mirror.catch_up().expect("written"), 5);
    drop((mirror, ledger));
    let path = only_mirror(stick.path());
    let whole = fs::read(&path).expect("read");

    // A medium that lied about its syncs has the first three alone.
    fs::write(drive.path(), &shorter).expect("written");
    let mut ledger = drive.open();
    assert_eq!(ledger.head().seq, 3);
    assert_eq!(ledger.take_back(stick.path()).expect("taken back"), 2);
    assert_eq!((ledger.head().seq, ledger.count()), (5, 5));
    assert_eq!(drive.sign(&mut ledger, "Aigul").seq, 6);
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("the same");
    assert_eq!(mirror.catch_up().expect("written"), 6);
    assert_eq!(only_mirror(stick.path()), path);
    assert!(fs::read(&path).expect("read").starts_with(&whole));
    drop((mirror, ledger));
    assert_eq!(drive.names().len(), 6);
}

#[test]
fn a_mirror_that_holds_more_than_its_ledger_is_never_cut() {
    let drive = Drive::new();
    let stick = tempfile::tempdir().expect("a folder");
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    drop(ledger);
    let shorter = fs::read(drive.path()).expect("read");
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "José");
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("a mirror");
    mirror.catch_up().expect("written");
    drop((mirror, ledger));
    let path = only_mirror(stick.path());
    let whole = fs::read(&path).expect("read");

    // Whoever forgets to take entries back finds them beside the new mirror. The station has gone
    // on in another way, so both ways are kept.
    fs::write(drive.path(), &shorter).expect("written");
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Nia");
    let mut mirror = Mirror::open(&drive.path(), stick.path()).expect("a new one");
    assert_eq!(mirror.catch_up().expect("written"), 2);
    drop(mirror);
    let beside = path.with_extension("mirror-1");
    assert_eq!(fs::read(&beside).expect("read"), whole);
    let merged = ledger.merge(&beside, |_| {}).expect("merged");
    assert_eq!(merged.stations[&ledger.station().id].forked, 1);
    assert_eq!(drive.sign(&mut ledger, "Wei").seq, 3);
}
