//! The settings of a station, in a file beside its ledger: its appearance, its language, its shift,
//! and the count at which the day began. They hold nothing of a signer.
//!
//! The file is small and is written whole or not at all. A station whose file cannot be read starts
//! with the default settings: a station that starts is worth more than its settings.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::ready::Done;
use kiosk::ui::theme::Appearance;
use petition::Language;
use petition::time::Timestamp;

/// The settings of a station.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The appearance of the screens.
    #[serde(rename = "look")]
    pub appearance: Appearance,
    /// True if nothing may move on the screens: the ink does not fly into its envelope.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub still: bool,
    /// The language in which staff and office begin; `None` for the petition's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The folders on other media that mirror the ledger: one path, or a list of two.
    #[serde(rename = "mirror", with = "one_or_more")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mirrors: Vec<std::path::PathBuf>,
    /// The number of wrong PINs in a row. It is kept here so that starting the program again does
    /// not begin to count anew.
    pub wrong_pins: u32,
    /// The running day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The signatures of other days, by their dates. A clock that is set forward and back again
    /// comes back to a day that has signatures already.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub days: BTreeMap<String, u64>,
    /// The shift that is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shift: Option<Shift>,
    /// The number of signatures that were in the ledger at its last turn-in.
    pub turned_in: u64,
    /// What the organizer did after the drive was started on this machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready: Option<Done>,
}

/// A volunteer's time at a station, from its opening to its receipt.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// The volunteer's name or initials, as typed; empty if none were given.
    #[serde(default)]
    pub volunteer: String,
    /// The source code of the event; `None` if the campaign has no events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The moment at which it began.
    pub from: Timestamp,
    /// The number of the last entry before it.
    pub after: u64,
    /// The number of signatures that the station had before it.
    pub before: u64,
}

impl fmt::Debug for Shift {
    /// Leaves out the name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shift(..)")
    }
}

/// A day at a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The local date, like `2026-11-24`.
    pub day: String,
    /// The number of signatures that the station had when it began, or when the clock came back to
    /// it.
    pub before: u64,
    /// The number of signatures that the day had then.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub earlier: u64,
}

impl Day {
    /// The signatures of this day at a station that has `count` in all.
    fn signatures(&self, count: u64) -> u64 {
        self.earlier + count.saturating_sub(self.before)
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_nothing(count: &u64) -> bool {
    *count == 0
}

/// The most days besides the running one whose signatures are remembered.
const DAYS: usize = 14;

/// The most bytes of the settings of a station.
const LONGEST: usize = 64 * 1024;

/// The seconds after which a shift is ended without being asked, so that it does not include the
/// next day's signatures.
const LONGEST_SHIFT: i64 = 12 * 3_600;

impl Shift {
    /// Returns true when it has lasted longer than a shift may. A clock that was set back does not
    /// end it.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        now.unix() - self.from.unix() >= LONGEST_SHIFT
    }
}

impl Settings {
    /// Reads the settings from a file. A file that is missing or cannot be read gives the defaults.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        ledger::files::read_text(path, LONGEST)
            .ok()
            .and_then(|words| toml::from_str(&words).ok())
            .unwrap_or_default()
    }

    /// Writes the settings to a file.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written. The old one then stays as it is.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let words = toml::to_string(self).map_err(io::Error::other)?;
        ledger::files::write_whole(path, words.as_bytes())
    }

    /// Returns the number of signatures that the station collected on this day, and true when the
    /// day is another one than at the last call. `count` is the number that it has in all.
    ///
    /// A day keeps its signatures when the clock is set to another one and back.
    pub fn count_today(&mut self, now: Timestamp, count: u64) -> (u64, bool) {
        let today = now.local().date().to_string();
        match &self.day {
            // A ledger that was set aside took its count with it, so the note may be too high.
            Some(day) if day.day == today && day.before <= count => {
                return (day.signatures(count), false);
            }
            _ => {}
        }
        if let Some(last) = self.day.take() {
            let counted = last.signatures(count);
            self.days.insert(last.day, counted);
        }
        let earlier = self.days.remove(&today).unwrap_or_default();
        while self.days.len() > DAYS {
            self.days.pop_first();
        }
        self.day = Some(Day {
            day: today,
            before: count,
            earlier,
        });
        (earlier, true)
    }
}

/// One path stands alone, as it did when there was only one.
mod one_or_more {
    use std::path::PathBuf;

    use serde::{Deserialize, Deserializer, Serialize as _, Serializer};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Paths {
        One(PathBuf),
        More(Vec<PathBuf>),
    }

    pub(super) fn serialize<S: Serializer>(paths: &[PathBuf], to: S) -> Result<S::Ok, S::Error> {
        match paths {
            [one] => one.serialize(to),
            more => more.serialize(to),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<PathBuf>, D::Error> {
        Ok(match Paths::deserialize(from)? {
            Paths::One(path) => vec![path],
            Paths::More(paths) => paths,
        })
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
    fn settings_are_read_as_they_were_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.toml");
        assert_eq!(Settings::load(&path), Settings::default());
        let settings = Settings {
            appearance: Appearance::Sunlight,
            still: true,
            language: Language::new("zh-Hans"),
            mirrors: vec!["/media/card".into(), "/media/stick".into()],
            wrong_pins: 4,
            day: Some(Day {
                day: "2026-11-24".to_owned(),
                before: 100,
                earlier: 3,
            }),
            days: BTreeMap::from([("2026-11-23".to_owned(), 7)]),
            shift: Some(shift()),
            turned_in: 90,
            ready: Some(Done {
                passphrase: true,
                keys: vec!["RED".to_owned()],
                ..Done::default()
            }),
        };
        settings.save(&path).expect("written");
        assert_eq!(Settings::load(&path), settings);
        std::fs::write(&path, "look = \"plaid\"").expect("written");
        assert_eq!(Settings::load(&path), Settings::default());
    }

    #[test]
    fn a_day_begins_with_its_first_call_and_a_shift_ends_after_12_hours() {
        let mut settings = Settings::default();
        for (moment, count, expected) in [
            ("2026-11-24T09:00:00-05:00", 100, (0, true)),
            ("2026-11-24T23:59:00-05:00", 130, (30, false)),
            ("2026-11-25T00:01:00-05:00", 130, (0, true)),
            ("2026-11-25T00:02:00-05:00", 131, (1, false)),
            // A new ledger.
            ("2026-11-26T10:00:00-05:00", 4, (0, true)),
        ] {
            assert_eq!(
                settings.count_today(at(moment), count),
                expected,
                "{moment}"
            );
        }
        assert!(
            !shift().is_over(at("2026-11-24T20:59:59-05:00"))
                && shift().is_over(at("2026-11-24T21:00:00-05:00"))
        );
        assert!(
            !shift().is_over(at("2025-01-01T00:00:00-05:00")),
            "a clock that was set back"
        );
    }

    #[test]
    fn a_clock_that_is_set_to_another_day_and_back_does_not_begin_the_day_again() {
        let morning = "2026-11-24T09:00:00-05:00";
        for wrong in ["2026-11-25T09:00:00-05:00", "2020-01-01T00:00:00-05:00"] {
            let mut settings = Settings::default();
            let _ = settings.count_today(at(morning), 100);
            assert_eq!(settings.count_today(at(morning), 127), (27, false));
            assert_eq!(settings.count_today(at(wrong), 127), (0, true));
            assert_eq!(settings.count_today(at(wrong), 129), (2, false));
            assert_eq!(
                settings.count_today(at(morning), 129),
                (27, true),
                "{wrong}"
            );
            assert_eq!(
                settings.count_today(at(morning), 130),
                (28, false),
                "{wrong}"
            );
            // The settings are read again after the program was started again.
            let words = toml::to_string(&settings).expect("written");
            settings = toml::from_str(&words).expect("read");
            assert_eq!(settings.count_today(at(morning), 131), (29, false));
        }
    }

    #[test]
    fn only_the_last_days_are_remembered() {
        let mut settings = Settings::default();
        for day in 1..=28 {
            let moment = format!("2026-11-{day:02}T09:00:00-05:00");
            let _ = settings.count_today(at(&moment), day);
        }
        assert_eq!(settings.days.len(), DAYS);
        assert!(
            settings.days.contains_key("2026-11-27") && !settings.days.contains_key("2026-11-13")
        );
    }
}
