//! What a damaged ledger still has comes out, proved, and nothing else does.

use super::*;
use crate::chain::{Link, StationKey};
use crate::frames::{Sealed, Writer};
use crate::salvage::{Salvaged, salvage};

const SIGNERS: u64 = 50;
const PAGE: usize = 4_096;

/// A drive with a station's ledger of fifty signatures, closed.
fn signed() -> (Drive, Vec<u8>) {
    let drive = Drive::new();
    let mut ledger = drive.open();
    for number in 0..SIGNERS {
        drive.sign(&mut ledger, &format!("Maria {number}"));
    }
    drop(ledger);
    let bytes = fs::read(drive.path()).expect("read");
    (drive, bytes)
}

/// Salvages a file with these bytes.
fn out_of(drive: &Drive, bytes: &[u8]) -> Option<Salvaged> {
    let folder = tempfile::tempdir_in(drive.folder.path()).expect("a folder");
    let damaged = folder.path().join("ledger.db");
    fs::write(&damaged, bytes).expect("written");
    salvaged(drive, &[damaged])
}

fn salvaged(drive: &Drive, from: &[PathBuf]) -> Option<Salvaged> {
    salvaged_by(drive, from, &[], Some(drive.campaign.keys()))
}

fn salvaged_by(
    drive: &Drive,
    from: &[PathBuf],
    known: &[Station],
    keys: Option<CampaignKeys>,
) -> Option<Salvaged> {
    match salvage(from, known, keys, drive.folder.path(), |_| {}) {
        Err(LedgerError::NotATurnIn(_)) => None,
        salvaged => Some(salvaged.expect("salvaged")),
    }
}

/// The number of entries that came out, and the numbers that did not.
fn figures(salvaged: &Option<Salvaged>) -> (u64, Vec<u64>) {
    match salvaged.as_ref().map(|all| all.stations.as_slice()) {
        Some([station]) => {
            let lost = station.lost.iter().cloned().flatten().collect();
            (station.entries, lost)
        }
        None => (0, Vec::new()),
        Some(many) => panic!("{many:?}"),
    }
}

/// Numbers that are the same in each run (a linear congruence of Knuth's).
fn numbers(seed: u64) -> impl Iterator<Item = usize> {
    let next = |number: &u64| {
        Some(
            number
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407),
        )
    };
    std::iter::successors(Some(seed), next).map(|number| (number >> 33) as usize)
}

#[test]
fn a_flipped_bit_takes_no_entry_away() {
    let (drive, bytes) = signed();
    let flips = std::env::var("FLIPS").ok();
    let flips = flips.and_then(|flips| flips.parse().ok()).unwrap_or(60);
    for number in numbers(1).take(flips) {
        let bit = number % (bytes.len() * 8);
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        let salvaged = out_of(&drive, &damaged);
        assert_eq!(figures(&salvaged), (SIGNERS, Vec::new()), "bit {bit}");
    }
}

#[test]
fn a_lost_page_takes_its_own_entries_away_and_no_other() {
    let (drive, bytes) = signed();
    let mut taken = 0;
    for page in 0..bytes.len() / PAGE {
        let mut damaged = bytes.clone();
        damaged[page * PAGE..(page + 1) * PAGE].fill(0);
        let salvaged = out_of(&drive, &damaged);
        let (entries, lost) = figures(&salvaged);
        let named = lost.len() as u64;
        // The last entry leaves nothing behind that would name it.
        assert!(
            entries + named == SIGNERS || entries + 1 == SIGNERS,
            "page {page}: {entries} entries, lost {lost:?}"
        );
        // A page has one or two entries of this length.
        assert!(named <= 2, "page {page}: lost {lost:?}");
        taken += SIGNERS - entries;
    }
    assert_eq!(taken, SIGNERS, "each entry is in one page");
}

#[test]
fn the_log_alone_a_folder_that_was_set_aside_and_an_image_give_all() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    for number in 0..SIGNERS {
        drive.sign(&mut ledger, &format!("Maria {number}"));
    }
    let log = crate::quarantine::append(&drive.path(), "-wal");
    let aside = drive
        .folder
        .path()
        .join("ledger.db.set-aside-20261124-140800");
    fs::create_dir(&aside).expect("made");
    fs::copy(&log, aside.join("ledger.db-wal")).expect("copied");
    fs::write(aside.join("ledger.db"), b"").expect("written");
    let all = (SIGNERS, Vec::new());
    // A log says nothing of its station, so that one must be known from elsewhere.
    let known = [ledger.station()];
    assert_eq!(
        figures(&salvaged(&drive, std::slice::from_ref(&log))),
        (0, Vec::new())
    );
    assert_eq!(figures(&salvaged_by(&drive, &[log], &known, None)), all);
    fs::copy(
        drive.path().with_extension("db.lock"),
        aside.join("ledger.db.lock"),
    )
    .expect("copied");
    assert_eq!(figures(&salvaged_by(&drive, &[aside], &[], None)), all);
    drop(ledger);

    let mut image = vec![0x5a; 1024 * 1024 + 512];
    image.extend(fs::read(drive.path()).expect("read"));
    image.extend(vec![0x2c; 3 * 512]);
    assert_eq!(figures(&out_of(&drive, &image)), all);
}

#[test]
fn a_mirror_that_is_damaged_in_its_middle_gives_what_is_after_the_damage_too() {
    let (drive, _) = signed();
    let stick = drive.folder.path().join("stick");
    fs::create_dir(&stick).expect("made");
    let mut mirror = Mirror::open(&drive.path(), &stick).expect("a mirror");
    mirror.catch_up().expect("written");
    let path = fs::read_dir(&stick)
        .expect("listed")
        .next()
        .expect("a mirror")
        .expect("read")
        .path();
    let bytes = fs::read(&path).expect("read");
    for place in 1..8 {
        let from = bytes.len() / 8 * place;
        let mut damaged = bytes.clone();
        damaged[from..from + 300].fill(0xff);
        let (entries, lost) = figures(&out_of(&drive, &damaged));
        // One or two are damaged, and a frame does not say what it follows: where the damaged one
        // has lost its hash, the next is not proved.
        assert_eq!(entries + lost.len() as u64, SIGNERS);
        assert!((1..=3).contains(&lost.len()), "{place}: lost {lost:?}");
    }
}

#[test]
fn entries_over_several_pages_come_out_of_the_database_and_of_its_log() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    let mut draft = Draft::default();
    draft.given_name = "Maria".to_owned();
    draft.family_name = "Lopez".to_owned();
    draft.zip = "20009".to_owned();
    draft.ink = (0..20)
        .map(|line| {
            (0..100)
                .map(|at| {
                    Point(
                        at * 9 + 1,
                        (at * 37 + line * 11) % 90 + 1,
                        u32::from(at) * 16,
                    )
                })
                .collect()
        })
        .collect();
    let signature = draft.check(&drive.campaign.petition).expect("a signature");
    for _ in 0..6 {
        let new = NewSignature {
            id: EntryId::random(),
            signed_at: now(),
            event: None,
            signature: &signature,
        };
        let recipients = drive.campaign.recipients().expect("tested");
        ledger.append(&new, recipients).expect("stored");
    }
    let log = crate::quarantine::append(&drive.path(), "-wal");
    let known = [ledger.station()];
    assert_eq!(
        figures(&salvaged_by(&drive, &[log], &known, None)),
        (6, Vec::new())
    );
    drop(ledger);
    let bytes = fs::read(drive.path()).expect("read");
    assert!(bytes.len() > 6 * 2 * PAGE, "an entry has several pages");
    assert_eq!(figures(&out_of(&drive, &bytes)), (6, Vec::new()));
}

/// The page in which entry 20 lies, in zeros.
fn without_one(bytes: &[u8], drive: &Drive) -> (Vec<u8>, u64) {
    for page in 20..bytes.len() / PAGE {
        let mut damaged = bytes.to_vec();
        damaged[page * PAGE..(page + 1) * PAGE].fill(0);
        if let (_, lost) = figures(&out_of(drive, &damaged))
            && let [lost] = lost[..]
        {
            return (damaged, lost);
        }
    }
    panic!("no page has an entry of its own");
}

#[test]
fn what_is_salvaged_is_merged_beside_the_gap_and_the_gap_closes() {
    let (drive, bytes) = signed();
    let (damaged, lost) = without_one(&bytes, &drive);
    let salvaged = out_of(&drive, &damaged).expect("salvaged");
    let station = salvaged.stations[0].id;
    let into = drive.folder.path().join("all.db");
    let mut all = Ledger::open(&into, drive.campaign.keys()).expect("a ledger");
    let merged = all.merge(&salvaged.path, |_| {}).expect("merged");
    assert!(!merged.is_damaged);
    assert_eq!(merged.stations[&station].new, lost - 1);
    assert_eq!(merged.stations[&station].forked, SIGNERS - lost);
    assert_eq!(all.forks().expect("read"), []);
    let [gap] = all.gaps().expect("read")[..] else {
        panic!("one gap");
    };
    assert_eq!((gap.first, gap.last.seq), (lost, lost));
    drive.enrol(&mut all, station, None, Standing::Accepted);
    let opened = || {
        let reader = Reader::open(&into).expect("readable");
        let opened = reader.open_verified(&drive.campaign, &drive.key(), |_| true);
        opened.expect("opened")
    };
    let before = opened();
    assert_eq!(before.records.len() as u64, SIGNERS - 1);
    assert_eq!(
        (before.missing[0].head, before.missing[0].held),
        (gap.last, lost - 1)
    );

    // A turn-in brings the gap along.
    let stick = drive.folder.path().join("stick");
    fs::create_dir(&stick).expect("made");
    let reader = Reader::open(&into).expect("readable");
    let turned_in = reader.turn_in(&stick, |_| {}).expect("written");
    let second = drive.folder.path().join("second.db");
    let mut second = Ledger::open(&second, drive.campaign.keys()).expect("a ledger");
    let merged = second.merge(&turned_in.path, |_| {}).expect("merged");
    assert!(!merged.is_damaged);
    assert_eq!(second.gaps().expect("read"), [gap]);

    // The mirror has the lost one, and everything again.
    fs::write(drive.path(), &bytes).expect("written");
    let mut mirror = Mirror::open(&drive.path(), &stick).expect("a mirror");
    mirror.catch_up().expect("written");
    let mirror = stick.join(format!("{}.{MIRROR_ENDING}", station.short()));
    for ledger in [&mut all, &mut second] {
        assert!(!ledger.merge(&mirror, |_| {}).expect("merged").is_damaged);
        assert_eq!(ledger.gaps().expect("read"), []);
        assert_eq!(ledger.forks().expect("read"), []);
    }
    let after = opened();
    assert_eq!(
        (after.records.len() as u64, &after.missing[..]),
        (SIGNERS, &[][..])
    );
}

#[test]
fn what_follows_a_gap_does_not_count_where_the_chain_was_refused() {
    let (drive, bytes) = signed();
    let (damaged, lost) = without_one(&bytes, &drive);
    let refused = Reader::open(&drive.path())
        .expect("readable")
        .entries_after(None, lost as u32 - 1, usize::MAX)
        .expect("read")[lost as usize - 3]
        .hash;
    let salvaged = out_of(&drive, &damaged).expect("salvaged");
    let station = salvaged.stations[0].id;
    let into = drive.folder.path().join("all.db");
    let mut all = Ledger::open(&into, drive.campaign.keys()).expect("a ledger");
    all.merge(&salvaged.path, |_| {}).expect("merged");
    drive.enrol(&mut all, station, None, Standing::Accepted);
    drive.enrol(&mut all, station, Some(refused), Standing::Refused);
    let opened = Reader::open(&into)
        .expect("readable")
        .open_verified(&drive.campaign, &drive.key(), |_| true)
        .expect("opened");
    assert_eq!(opened.records.len() as u64, lost - 3);
}

#[test]
fn nothing_that_the_station_did_not_sign_comes_out() {
    let (drive, bytes) = signed();
    let other = Drive::new();
    let mut ledger = other.open();
    other.sign(&mut ledger, "Eve");
    drop(ledger);
    // Another station's rows, whose station is not known, between good ones.
    let foreign = fs::read(other.path()).expect("read");
    let rows: Vec<u8> = foreign
        .chunks(PAGE)
        .filter(|page| page.first() == Some(&13))
        .flatten()
        .copied()
        .collect();
    let mut mixed = bytes.clone();
    mixed.extend(rows);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.db");
    fs::write(&file, mixed).expect("written");
    let out = salvaged_by(&drive, &[file], &[], None).expect("salvaged");
    assert_eq!(out.stations.len(), 1);
    assert!(out.unknown > 0);
    assert_eq!(figures(&Some(out)), (SIGNERS, Vec::new()));
    // Half of an entry changed: more than a bit.
    drive.tamper("UPDATE entry SET sealed = zeroblob(2400) WHERE seq = 20");
    let changed = fs::read(drive.path()).expect("read");
    let alone = folder.path().join("changed.db");
    fs::write(&alone, changed).expect("written");
    let (entries, _) = figures(&salvaged(&drive, &[alone]));
    // SQLite leaves the old row in the page as long as nothing takes its place.
    assert!(entries == SIGNERS || entries == SIGNERS - 1);
}

/// The key of the station of a ledger.
fn key_of(ledger: &Path) -> StationKey {
    let connection = Connection::open(ledger).expect("opened");
    let secret: [u8; 32] = connection
        .query_row("SELECT secret_key FROM own", [], |row| row.get(0))
        .expect("a key");
    StationKey::from_secret(&secret)
}

#[test]
fn a_number_that_no_ledger_can_have_keeps_nothing_else_from_being_merged() {
    let drive = Drive::new();
    let mut ledger = drive.open();
    drive.sign(&mut ledger, "Maria");
    let station = ledger.station();
    drop(ledger);
    let key = key_of(&drive.path());
    let mut frames = Writer::begin(Vec::new()).expect("begun");
    for seq in [1 << 63, u64::MAX] {
        let previous = Hash::from_bytes([7; 32]);
        let (id, kind, sealed) = (EntryId::random(), Kind::Signature, vec![1; 40]);
        let link = Link {
            previous,
            station: station.id,
            seq,
            kind,
            id,
            sealed: &sealed,
        };
        let hash = link.hash();
        let head = Head {
            station: station.id,
            seq,
            hash,
        };
        let signature = key.sign_head(station.campaign, &head);
        let entry = Sealed {
            seq,
            kind,
            id,
            hash,
            signature,
            sealed,
        };
        frames.station(&station).expect("written");
        frames.previous(previous).expect("written");
        frames.entry(&entry).expect("written");
    }
    let bytes = frames.get_mut().clone();
    let stolen = drive.folder.path().join("stolen.mirror");
    fs::write(&stolen, &bytes).expect("written");
    let into = drive.folder.path().join("all.db");
    let mut all = Ledger::open(&into, drive.campaign.keys()).expect("a ledger");
    assert!(all.merge(&stolen, |_| {}).expect("merged").is_damaged);
    assert_eq!(all.gaps().expect("read"), []);
    assert!(out_of(&drive, &bytes).is_none(), "nothing is salvaged");
    // A copied ledger brings its entries all the same.
    let merged = all.merge(&drive.path(), |_| {}).expect("merged");
    assert_eq!(merged.stations[&station.id].new, 1);
}

#[test]
fn a_file_full_of_beginnings_ends_soon_and_a_link_is_not_followed() {
    let (drive, bytes) = signed();
    // Heads of rows that claim four megabytes each, of logs, and of databases.
    let head = [11, 44, 1, 44, 9, 0x83, 0xff, 0x80, 0x0c, 76, 0x81, 0x0c];
    let mut made_up: Vec<u8> = head.iter().copied().cycle().take(512 * 1024).collect();
    for sector in made_up.chunks_mut(512) {
        sector[..4].copy_from_slice(&[0x37, 0x7f, 0x06, 0x82]);
    }
    made_up.extend(&bytes);
    let begun = std::time::Instant::now();
    let entries = figures(&out_of(&drive, &made_up)).0;
    assert!(entries == SIGNERS, "{entries}");
    let took = begun.elapsed();
    assert!(took < std::time::Duration::from_secs(60), "{took:?}");
    #[cfg(unix)]
    {
        let link = drive.folder.path().join("stick.set-aside");
        let aside = drive.folder.path().join("aside");
        fs::create_dir(&aside).expect("made");
        fs::write(aside.join("ledger.db"), &bytes).expect("written");
        std::os::unix::fs::symlink(&aside, &link).expect("linked");
        let into = drive.folder.path().join("all.db");
        let mut all = Ledger::open(&into, drive.campaign.keys()).expect("a ledger");
        all.merge(&link, |_| {}).expect_err("a link");
        // The folder itself is, and nothing is left of the search.
        let merged = all.merge(&aside, |_| {}).expect("merged");
        assert_eq!(merged.salvaged[0].entries, SIGNERS);
        let names = fs::read_dir(drive.folder.path()).expect("listed");
        let left = |name: &str| name.contains("part") || name.contains("db.salvaged");
        let names = names.map(|file| file.expect("read").file_name());
        assert!(!names.into_iter().any(|name| left(&name.to_string_lossy())));
    }
}
