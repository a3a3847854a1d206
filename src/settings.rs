//! What a station remembers beside its ledger: how it looks, who is on shift, where the day began.
//! Nothing of a signer.
//!
//! A small file, written whole or not at all. A station whose file cannot be read begins with the
//! usual settings: they are worth less than a station that starts.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use kiosk::ui::theme::Appearance;
use petition::time::Timestamp;

/// What is remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// How the screens look.
    pub look: Appearance,
    /// The folder on a second medium that mirrors the ledger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mirror: Option<std::path::PathBuf>,
    /// Where the running day began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The shift that was opened and has not ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shift: Option<Shift>,
}

/// A volunteer's time at a station, from PIN to receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Who: a name or initials, as they were typed. Empty where nobody said.
    #[serde(default)]
    pub volunteer: String,
    /// The source code of the event; `None` where the campaign has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// When it began.
    pub from: Timestamp,
    /// The number of the last entry before it.
    pub after: u64,
    /// How many signatures the station had before it.
    pub before: u64,
}

/// A day at a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The day of the place, like `2026-11-24`.
    pub day: String,
    /// How many signatures the station had when it began.
    pub before: u64,
}

/// A shift that nobody ended ends by itself: so that the next day's signatures are not in it.
const LONGEST: i64 = 12 * 3_600;

impl Shift {
    /// Whether it has lasted for longer than a shift does. A clock that was set back does not end
    /// it.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        now.unix() - self.from.unix() >= LONGEST
    }
}

impl Settings {
    /// The settings in a file; the usual ones where there is none that can be read.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        std::fs::read_to_string(path)
            .ok()
            .and_then(|words| toml::from_str(&words).ok())
            .unwrap_or_default()
    }

    /// Writes them.
    ///
    /// # Errors
    /// Where the file cannot be written: the old one stays as it is.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let words = toml::to_string(self).map_err(io::Error::other)?;
        ledger::files::write_whole(path, words.as_bytes())
    }

    /// How many signatures the station had when this day began, `count` being how many it has now.
    /// The first call of a day begins it: true where it did.
    pub fn day_before(&mut self, now: Timestamp, count: u64) -> (u64, bool) {
        let today = now.local().date().to_string();
        match &self.day {
            // Never more than there are: a ledger that was set aside took its count with it.
            Some(day) if day.day == today && day.before <= count => (day.before, false),
            _ => {
                self.day = Some(Day {
                    day: today,
                    before: count,
                });
                (count, true)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(words: &str) -> Timestamp {
        words.parse().expect("a moment")
    }

    fn shift() -> Shift {
        let from = at("2026-11-24T09:00:00-05:00");
        Shift {
            volunteer: "Ana".to_owned(),
            event: Some("dupont-circle".to_owned()),
            from,
            after: 214,
            before: 212,
        }
    }

    #[test]
    fn they_are_read_as_they_were_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.toml");
        assert_eq!(Settings::load(&path), Settings::default());
        let settings = Settings {
            look: Appearance::Sunlight,
            mirror: Some("/media/card".into()),
            day: Some(Day {
                day: "2026-11-24".to_owned(),
                before: 100,
            }),
            shift: Some(shift()),
        };
        settings.save(&path).expect("written");
        assert_eq!(Settings::load(&path), settings);
        std::fs::write(&path, "look = \"plaid\"").expect("written");
        assert_eq!(Settings::load(&path), Settings::default());
    }

    #[test]
    fn a_day_begins_with_its_first_look_and_a_shift_ends_by_itself() {
        let mut settings = Settings::default();
        assert_eq!(
            settings.day_before(at("2026-11-24T09:00:00-05:00"), 100),
            (100, true)
        );
        assert_eq!(
            settings.day_before(at("2026-11-24T23:59:00-05:00"), 130),
            (100, false)
        );
        assert_eq!(
            settings.day_before(at("2026-11-25T00:01:00-05:00"), 130),
            (130, true)
        );
        assert_eq!(
            settings.day_before(at("2026-11-25T10:00:00-05:00"), 4),
            (4, true),
            "a ledger begun anew"
        );
        assert!(
            !shift().is_over(at("2026-11-24T20:59:59-05:00"))
                && shift().is_over(at("2026-11-24T21:00:00-05:00"))
        );
        assert!(
            !shift().is_over(at("2025-01-01T00:00:00-05:00")),
            "a clock that was set back"
        );
    }
}
