//! What is asked of the machine while the kiosk runs: battery, room, clock, and that it stays
//! awake.
//!
//! It is looked at from a thread beside the screen's, which says something only when something has
//! changed: a screen that waits is not drawn anew.

mod awake;
mod battery;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use iced::Subscription;
use iced::futures::channel::mpsc;

use kiosk::Battery;
use petition::time::Timestamp;

pub(super) use awake::{Awake, stay_awake};

/// How often the machine is looked at.
const EVERY: Duration = Duration::from_secs(15);
/// What a signature with ink takes on the disk, in bytes, with what its log takes beside it.
const SIGNATURE: u64 = 8 * 1024;
/// This program is not older: a clock that says so is wrong. 2026-11-01 UTC, in seconds since 1970.
const RELEASED: i64 = 1_793_491_200;
/// A file may be written so much later than the clock says, and no more.
const SLACK: Duration = Duration::from_secs(120);

/// What was seen of the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    pub(super) battery: Option<Battery>,
    /// For how many signatures there is room, in steps that are worth telling.
    pub(super) room: Option<u64>,
    pub(super) clock_is_wrong: bool,
    /// The ledger's file is not where it was: a stick was pulled out.
    pub(super) ledger_is_gone: bool,
}

/// Looks at the machine that this ledger is on.
pub(super) fn look(ledger: &Path) -> Seen {
    let folder = ledger
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let room = fs4::available_space(folder)
        .ok()
        .map(|bytes| bytes / SIGNATURE);
    Seen {
        battery: battery::read(),
        // A log line is no news: two digits are told, and a change of them.
        room: room.map(kiosk::rounded),
        clock_is_wrong: is_behind(Timestamp::now().unix(), ledger),
        ledger_is_gone: !ledger.exists(),
    }
}

/// Whether the clock says a time that is over: before this program was made, or before the ledger
/// was last written.
fn is_behind(now: i64, ledger: &Path) -> bool {
    let written = std::fs::metadata(ledger)
        .and_then(|file| file.modified())
        .ok();
    let written = written
        .and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok())
        .unwrap_or_default();
    let now = Duration::from_secs(u64::try_from(now).unwrap_or_default());
    now.as_secs() < RELEASED.unsigned_abs() || now + SLACK < written
}

/// Says what was seen whenever it is not what was seen before.
pub(super) fn changes(ledger: PathBuf) -> Subscription<Seen> {
    Subscription::run_with(ledger, |ledger| watch(ledger.clone()))
}

fn watch(ledger: PathBuf) -> mpsc::Receiver<Seen> {
    let (mut tell, told) = mpsc::channel(1);
    let look_on = move || {
        let mut last = None;
        while !tell.is_closed() {
            let seen = look(&ledger);
            // What there is no room for is said the next time.
            if last != Some(seen) && tell.try_send(seen).is_ok() {
                last = Some(seen);
            }
            std::thread::sleep(EVERY);
        }
    };
    if let Err(error) = std::thread::Builder::new()
        .name("machine".to_owned())
        .spawn(look_on)
    {
        tracing::error!(%error, "no thread");
    }
    told
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
        let seen = look(&ledger);
        assert!(!seen.ledger_is_gone && seen.room == seen.room.map(kiosk::rounded));
        std::fs::remove_file(&ledger).expect("removed");
        assert!(look(&ledger).ledger_is_gone);
    }
}
