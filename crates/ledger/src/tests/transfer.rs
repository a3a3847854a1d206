//! Entries that came by way of a server are checked like those of a turn-in.

use super::*;

/// Everything of a ledger, as a server would hold it: in the order of its keys.
fn transferred(path: &Path) -> (Vec<Station>, Vec<WireEntry>) {
    let reader = Reader::open(path).expect("readable");
    let mut entries = reader
        .entries_after(None, 1_000, usize::MAX)
        .expect("transferred");
    entries.extend(reader.forked_entries().expect("transferred"));
    entries.sort_by_key(|entry| (entry.station, entry.seq, *entry.hash.as_bytes()));
    (reader.stations().expect("stations"), entries)
}

fn take(ledger: &mut Ledger, stations: &[Station], entries: &[WireEntry]) -> Vec<Imported> {
    let of = |station: &Station| {
        entries
            .iter()
            .filter(|entry| entry.station == station.id)
            .cloned()
            .collect()
    };
    stations
        .iter()
        .map(|station| {
            ledger
                .import(*station, of(station), Path::new("the database"))
                .expect("taken")
        })
        .collect()
}

#[test]
fn entries_are_read_a_few_bytes_at_a_time_and_none_is_left_out() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    for name in ["Ana", "Ben", "Cem", "Dora", "Eli"] {
        drive.sign(&mut ledger, name);
    }
    drop(ledger);
    let (_, entries) = transferred(&drive.path());
    let sealed = entries[0].sealed.len();
    let reader = Reader::open(&drive.path()).expect("readable");
    for (bytes, pages) in [(0, 5..=5), (sealed + 1, 3..=4), (usize::MAX, 1..=1)] {
        let (mut read, mut count, mut after) = (Vec::new(), 0, None);
        loop {
            let page = reader.entries_after(after, 1_000, bytes).expect("read");
            let Some(last) = page.last() else { break };
            after = Some((last.station, last.seq));
            count += 1;
            read.extend(page.into_iter().map(|entry| entry.hash));
        }
        assert!(pages.contains(&count), "{count} pages of {bytes} bytes");
        assert!(read.iter().eq(entries.iter().map(|entry| &entry.hash)));
    }
}

#[test]
fn a_copied_ledger_that_went_on_in_two_places_is_transferred_with_its_fork() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    for name in ["Ana", "Ben"] {
        drive.sign(&mut ledger, name);
    }
    drop(ledger);
    let copy = drive.folder.path().join("copy.db");
    fs::copy(drive.path(), &copy).expect("copied");
    for (path, names) in [
        (drive.path(), ["Cem", "Dora"]),
        (copy.clone(), ["Eli", "Fay"]),
    ] {
        let mut ledger = Ledger::open(&path, drive.campaign.keys()).expect("a ledger");
        for name in names {
            drive.sign(&mut ledger, name);
        }
    }
    let organizer = drive.folder.path().join("organizer.db");
    let mut all = Ledger::open(&organizer, drive.campaign.keys()).expect("a ledger");
    for (path, new, forked) in [(drive.path(), 4, 0), (copy, 0, 2)] {
        let (stations, entries) = transferred(&path);
        let taken: Vec<Imported> = take(&mut all, &stations, &entries);
        assert_eq!(
            taken
                .iter()
                .map(|taken| (taken.merged.new, taken.merged.forked))
                .collect::<Vec<_>>(),
            [(new, forked)]
        );
    }
    // From there on to a third one, all at once, and once more.
    let (stations, entries) = transferred(&organizer);
    assert_eq!(entries.len(), 6);
    let third = drive.folder.path().join("third.db");
    let mut ledger = Ledger::open(&third, drive.campaign.keys()).expect("a ledger");
    for _ in 0..2 {
        let taken = take(&mut ledger, &stations, &entries);
        assert!(
            taken
                .iter()
                .all(|taken| taken.forged == 0 && taken.missing_parent == 0),
            "{taken:?}"
        );
    }
    drive.enrol(&mut ledger, entries[0].station, None, Standing::Accepted);
    drop(ledger);
    let reader = Reader::open(&third).expect("readable");
    reader.verify().expect("it verifies");
    assert_eq!(
        reader
            .open_all(&drive.campaign, &drive.key(), |_| true)
            .expect("opened")
            .records
            .len(),
        6
    );
    assert_eq!(transferred(&third).1.len(), 7);
}

#[test]
fn nothing_is_imported_that_its_station_did_not_make() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    for name in ["Ana", "Ben", "Cem", "Dora"] {
        drive.sign(&mut ledger, name);
    }
    drop(ledger);
    let (stations, entries) = transferred(&drive.path());
    let station = stations[0];
    let check = |change: &dyn Fn(&mut Vec<WireEntry>), expected: Imported| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut other =
            Ledger::open(&folder.path().join("other.db"), drive.campaign.keys()).expect("a ledger");
        let mut entries = entries.clone();
        change(&mut entries);
        assert_eq!(
            other
                .import(station, entries, Path::new("the database"))
                .expect("taken"),
            expected
        );
        drop(other);
        Reader::open(&folder.path().join("other.db"))
            .expect("readable")
            .verify()
            .expect("what was taken verifies");
    };
    let taken = |new, forged, missing_parent| Imported {
        merged: MergedStation {
            new,
            ..MergedStation::default()
        },
        forged,
        missing_parent,
    };
    check(&|_| {}, taken(4, 0, 0));
    check(&|entries| entries[1].sealed[40] ^= 1, taken(1, 1, 2));
    check(&|entries| entries[1].id = EntryId::random(), taken(1, 1, 2));
    check(&|entries| entries[1].signature[3] ^= 1, taken(1, 1, 2));
    check(&|entries| entries[1].kind = Kind::Decision, taken(1, 1, 2));
    check(
        &|entries| entries[0].previous = entries[2].previous,
        taken(0, 1, 3),
    );
    check(&|entries| entries.swap(1, 2), taken(2, 0, 2));
    check(
        &|entries| {
            entries.remove(1);
        },
        taken(1, 0, 2),
    );
    // Another key is another station, whose entries these are not.
    let stranger = Station::new(station.campaign, [7; 32], station.recipients);
    assert_ne!(stranger.id, station.id);
    let imported = drive
        .open()
        .import(stranger, entries, Path::new("the database"))
        .expect("taken");
    assert_eq!(imported, taken(0, 4, 0));
}

#[test]
fn a_turn_in_of_a_later_version_is_called_so_and_one_with_a_wrong_bit_there_is_saved() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    let at = |name: &str| drive.folder.path().join(name);
    fs::write(at("later.turn-in"), b"PtKiTi03 and frames of another kind").expect("written");
    let refused = ledger.merge(&at("later.turn-in"), |_| ());
    let refused = refused.expect_err("a later version");
    assert!(matches!(refused, LedgerError::Newer(_)), "{refused}");
    assert!(refused.is_of_file(&at("later.turn-in")));

    drive.sign(&mut ledger, "Maria");
    let reader = Reader::open(&drive.path()).expect("readable");
    let turned_in = reader
        .turn_in(drive.folder.path(), |_| ())
        .expect("written");
    let mut bytes = fs::read(&turned_in.path).expect("read");
    assert_eq!(&bytes[..8], b"PtKiTi02");
    bytes[7] = b'3';
    fs::write(at("damaged.turn-in"), bytes).expect("written");
    let mut other = Ledger::open(&at("other.db"), drive.campaign.keys()).expect("opened");
    let merged = other.merge(&at("damaged.turn-in"), |_| ()).expect("saved");
    assert_eq!(merged.salvaged.len(), 1);
    assert_eq!(merged.stations[&ledger.station().id].new, 1);
}
