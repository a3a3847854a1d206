//! What is asked of the machine while the kiosk runs: battery, room, clock, and that it stays
//! awake.
//!
//! It is looked at from a thread beside the screen's, which says something only when something has
//! changed: a screen that waits is not drawn anew.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use iced::Subscription;
use iced::futures::channel::mpsc;
use starship_battery as battery;

use kiosk::Battery;
use petition::time::Timestamp;

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
        battery: battery(),
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

/// The machine's battery; of several the emptiest. `None` where it has none, or does not tell.
fn battery() -> Option<Battery> {
    let batteries = battery::Manager::new().ok()?.batteries().ok()?;
    let told = batteries.filter_map(Result::ok).map(|battery| Battery {
        // A share of one, so a percent fits.
        percent: (battery.state_of_charge().value * 100.0)
            .round()
            .clamp(0.0, 100.0) as u8,
        charging: matches!(
            battery.state(),
            battery::State::Charging | battery::State::Full
        ),
    });
    told.min_by_key(|battery| battery.percent)
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

/// Keeps the machine awake as long as it lives.
pub struct Awake {
    _held: keepawake::KeepAwake,
}

/// Asks the system not to sleep and not to turn the screen off. Where nobody can be asked, as in a
/// bare kiosk session without anything that would put it to sleep, the log says so.
pub(super) fn stay_awake() -> Option<Awake> {
    let asked = keepawake::Builder::default()
        .display(true)
        .idle(true)
        .sleep(true)
        .reason("Collecting signatures")
        .app_name("Petition Kiosk")
        .app_reverse_domain("org.petition-kiosk")
        .create();
    match asked {
        Ok(held) => Some(Awake { _held: held }),
        Err(error) => {
            tracing::warn!(%error, "nobody keeps this machine awake");
            None
        }
    }
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
