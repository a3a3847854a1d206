//! The machine while the kiosk runs: battery, disk and clock are read, and it is kept awake.
//!
//! It is read on its own thread, which reports a reading only when it has changed: a screen on
//! which nothing happens is not drawn again.

mod awake;
mod battery;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use iced::Subscription;
use iced::futures::channel::mpsc;
use jiff::civil::Date;

use kiosk::Battery;
use petition::time::Timestamp;

pub(super) use awake::{Awake, stay_awake};

/// The time between two readings.
const EVERY: Duration = Duration::from_secs(15);
/// The bytes that a signature with ink takes on the disk, with its part of the write-ahead log.
const SIGNATURE: u64 = 8 * 1024;
/// The most by which a file may be newer than the clock.
const SLACK: Duration = Duration::from_secs(120);

/// A reading of the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(super) battery: Option<Battery>,
    /// The number of signatures that there is room for, rounded; `None` when the system does not
    /// say.
    pub(super) room: Option<u64>,
    pub(super) clock_is_wrong: bool,
    /// True when the ledger's file is not where it was: a stick was pulled out.
    pub(super) ledger_is_gone: bool,
    /// The day by the machine's calendar. At midnight the count of today begins again, even on a
    /// screen that nobody touches.
    pub(super) day: Option<Date>,
}

/// Reads the machine that this ledger is on.
fn read(ledger: &Path) -> Reading {
    let folder = ledger
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let room = fs4::available_space(folder)
        .ok()
        .map(|bytes| bytes / SIGNATURE);
    Reading {
        battery: battery::read(),
        // Rounded to two digits, so that a log line on the same disk is no new reading.
        room: room.map(kiosk::rounded),
        clock_is_wrong: !Timestamp::now().is_plausible()
            || is_behind(Timestamp::now().unix(), ledger),
        ledger_is_gone: !ledger.exists(),
        day: Some(Timestamp::now().local().date()),
    }
}

/// Returns true when the clock shows a time before this program existed, or before the ledger was
/// last written.
fn is_behind(now: i64, ledger: &Path) -> bool {
    let written = std::fs::metadata(ledger)
        .and_then(|file| file.modified())
        .ok();
    let written = written
        .and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok())
        .unwrap_or_default();
    let now = Duration::from_secs(u64::try_from(now).unwrap_or_default());
    now.as_secs() < Timestamp::RELEASED.unsigned_abs() || now + SLACK < written
}

/// Emits a reading only when it changes.
pub(super) fn changes(ledger: PathBuf) -> Subscription<Reading> {
    Subscription::run_with(ledger, |ledger| watch(ledger.clone()))
}

fn watch(ledger: PathBuf) -> mpsc::Receiver<Reading> {
    let (mut sender, receiver) = mpsc::channel(1);
    let keep_reading = move || {
        let mut last = None;
        while !sender.is_closed() {
            let reading = read(&ledger);
            // A reading that does not fit into the channel is sent the next time.
            if last != Some(reading) && sender.try_send(reading).is_ok() {
                last = Some(reading);
            }
            std::thread::sleep(EVERY);
        }
    };
    if let Err(error) = std::thread::Builder::new()
        .name("machine".to_owned())
        .spawn(keep_reading)
    {
        tracing::error!(%error, "no thread");
    }
    receiver
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_behind_is_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("ledger.db");
        std::fs::write(&ledger, b"x").expect("written");
        let written = Timestamp::now().unix();
        assert!(!is_behind(written, &ledger));
        assert!(
            !is_behind(written + 86_400, &ledger),
            "nobody signs all day"
        );
        assert!(
            is_behind(written - 600, &ledger),
            "set back since the last signature"
        );
        assert!(
            is_behind(0, &folder.path().join("none")),
            "a battery of its own that died"
        );
    }

    #[test]
    fn a_ledger_that_was_taken_away_is_missed() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("ledger.db");
        std::fs::write(&ledger, b"x").expect("written");
        let reading = read(&ledger);
        assert!(!reading.ledger_is_gone && reading.room == reading.room.map(kiosk::rounded));
        std::fs::remove_file(&ledger).expect("removed");
        assert!(read(&ledger).ledger_is_gone);
    }
}
