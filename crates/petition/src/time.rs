//! Moments with the UTC offset of the place, as signatures carry them.
//!
//! Only `cli` and `app` read the clock; all other code gets a [`Timestamp`] from them.

use std::fmt;
use std::str::FromStr;

use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// A moment in whole seconds with the UTC offset of its place. Sheets show the day by the signer's
/// calendar, so the offset has to be stored.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timestamp {
    at: jiff::Timestamp,
    offset: Offset,
}

impl Timestamp {
    /// The first moment at which this program can run: 2026-11-01 UTC, in seconds since 1970. A
    /// clock that shows an earlier one is wrong.
    pub const RELEASED: i64 = 1_793_491_200;
    /// The moments that are believed: from 2025-01-01 to 2087-01-01 UTC. A list that was brought
    /// from elsewhere may be older than this program.
    const BELIEVED: std::ops::Range<i64> = 1_735_689_600..3_692_217_600;

    /// Reads the system's clock and time zone. A clock beyond the calendar, which ends with the
    /// year 9999, is taken for the calendar's end.
    #[must_use]
    pub fn now() -> Self {
        let now = std::time::SystemTime::now();
        let is_past = now < std::time::SystemTime::UNIX_EPOCH;
        let end = if is_past {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        };
        let now = jiff::Timestamp::try_from(now).unwrap_or(end);
        let offset = jiff::tz::TimeZone::system().to_offset(now);
        Self::new(now, offset)
    }

    /// Returns false for a moment that no signature of this program can have been made at: the clock
    /// of the machine was wrong.
    #[must_use]
    pub fn is_plausible(self) -> bool {
        Self::BELIEVED.contains(&self.unix())
    }

    /// Makes a moment of seconds since 1970 UTC and an offset in seconds east of UTC. Returns
    /// `None` if one of them is outside of the calendar's range.
    #[must_use]
    pub fn from_unix(seconds: i64, offset: i32) -> Option<Self> {
        Some(Self::new(
            jiff::Timestamp::from_second(seconds).ok()?,
            Offset::from_seconds(offset).ok()?,
        ))
    }

    fn new(at: jiff::Timestamp, offset: Offset) -> Self {
        // Whole seconds, so that a moment that is written and read again stays equal.
        let at = jiff::Timestamp::from_second(at.as_second()).unwrap_or(at);
        Self { at, offset }
    }

    /// Returns this moment, or the second after `other` if that is later.
    #[must_use]
    pub fn after(self, other: Option<Self>) -> Self {
        let next = other.map_or(i64::MIN, |other| other.unix().saturating_add(1));
        let next = jiff::Timestamp::from_second(next);
        Self::new(self.at.max(next.unwrap_or(self.at)), self.offset)
    }

    /// Returns the seconds since 1970 UTC.
    #[must_use]
    pub fn unix(self) -> i64 {
        self.at.as_second()
    }

    /// Returns the day and time at the place.
    #[must_use]
    pub fn local(self) -> jiff::civil::DateTime {
        self.offset.to_datetime(self.at)
    }

    /// Returns the day and time in UTC.
    #[must_use]
    pub fn utc(self) -> jiff::civil::DateTime {
        Offset::UTC.to_datetime(self.at)
    }

    /// Formats the day at the place as on sheets: "Nov 24, 2026".
    #[must_use]
    pub fn day_in_words(self) -> String {
        self.local().date().strftime("%b %-d, %Y").to_string()
    }

    /// Returns the day at the place as files have it: "2026-11-24".
    #[must_use]
    pub fn day(self) -> String {
        self.local().date().to_string()
    }

    /// Formats the day and time at the place: "Nov 24, 2026, 16:05".
    #[must_use]
    pub fn moment_in_words(self) -> String {
        self.local().strftime("%b %-d, %Y, %H:%M").to_string()
    }

    /// Formats the time at the place: "16:05".
    #[must_use]
    pub fn time_in_words(self) -> String {
        self.local().strftime("%H:%M").to_string()
    }

    /// Returns true if it is after a day like `2027-06-30`, at the place. No moment is after other
    /// text.
    #[must_use]
    pub fn is_after_day(self, day: &str) -> bool {
        day.parse()
            .is_ok_and(|day: jiff::civil::Date| day < self.local().date())
    }

    /// Formats the moment in UTC for a file name: "20261124-090800".
    #[must_use]
    pub fn in_file_name(self) -> String {
        self.utc().strftime("%Y%m%d-%H%M%S").to_string()
    }
}

/// Returns true for a day like `2027-06-30`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok()
}

/// Formats a day like `2027-06-30` as on sheets. Other text is returned as it is.
#[must_use]
pub fn day_in_words(day: &str) -> String {
    day.parse().map_or_else(
        |_| day.to_owned(),
        |day: jiff::civil::Date| day.strftime("%b %-d, %Y").to_string(),
    )
}

impl fmt::Display for Timestamp {
    /// Formats as RFC 3339, with the offset.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.at.display_with_offset(self.offset))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The error for a string that is not a moment in RFC 3339.
#[derive(Debug, thiserror::Error)]
#[error("a moment is written like 2026-11-24T09:08:00-05:00")]
pub struct TimestampError;

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        let at: jiff::Timestamp = text.parse().map_err(|_| TimestampError)?;
        let pieces = jiff::fmt::temporal::Pieces::parse(text).map_err(|_| TimestampError)?;
        Ok(Self::new(
            at,
            pieces.to_numeric_offset().unwrap_or(Offset::UTC),
        ))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clock_of_our_time_is_believed() {
        for (seconds, is_plausible) in [
            (300, false),
            (1_577_836_800, false),
            (Timestamp::RELEASED, true),
            (1_900_000_000, true),
            // 2099-06-01, and the end of the calendar.
            (4_083_868_800, false),
            (jiff::Timestamp::MAX.as_second(), false),
        ] {
            let moment = Timestamp::from_unix(seconds, -18_000).expect("a moment");
            assert_eq!(moment.is_plausible(), is_plausible, "{seconds}");
            // Every form of every moment can be written.
            let _ = (moment.to_string(), moment.day(), moment.moment_in_words());
        }
    }

    #[test]
    fn a_moment_after_another_is_later_whatever_the_clock_says() {
        let moment = |seconds| Timestamp::from_unix(seconds, -18_000).expect("a moment");
        let (early, late) = (moment(1_800_000_000), moment(1_900_000_000));
        assert_eq!(late.after(None), late);
        assert_eq!(late.after(Some(early)), late);
        assert_eq!(late.after(Some(late)), moment(1_900_000_001));
        assert_eq!(early.after(Some(late)), moment(1_900_000_001));
    }

    #[test]
    fn it_is_read_as_it_was_written_and_keeps_the_day_of_the_place() {
        let late: Timestamp = "2026-11-24T23:30:00-05:00".parse().expect("a moment");
        assert_eq!(late.to_string(), "2026-11-24T23:30:00-05:00");
        assert_eq!(late.day_in_words(), "Nov 24, 2026");
        assert_eq!(late.moment_in_words(), "Nov 24, 2026, 23:30");
        assert_eq!(late.in_file_name(), "20261125-043000");
        assert_eq!(
            (day_in_words("2027-06-30"), day_in_words("soon")),
            ("Jun 30, 2027".to_owned(), "soon".to_owned())
        );
        assert!("yesterday".parse::<Timestamp>().is_err());
    }
}
