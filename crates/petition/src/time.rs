//! A moment with the offset of the place where it was, as signatures carry it. The clock is read at
//! the edges only (`cli`, `app`); everything else is handed a [`Timestamp`].

use std::fmt;
use std::str::FromStr;

use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// A second, and the offset from UTC where it was counted: a sheet shows the day as the signer's
/// calendar had it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timestamp {
    at: jiff::Timestamp,
    offset: Offset,
}

impl Timestamp {
    /// This second, by the system's clock and time zone.
    #[must_use]
    pub fn now() -> Self {
        let now = jiff::Zoned::now();
        Self::new(now.timestamp(), now.offset())
    }

    /// A moment from seconds since 1970 UTC and an offset in seconds east of UTC, where both are in
    /// the calendar's range.
    #[must_use]
    pub fn from_unix(seconds: i64, offset: i32) -> Option<Self> {
        Some(Self::new(
            jiff::Timestamp::from_second(seconds).ok()?,
            Offset::from_seconds(offset).ok()?,
        ))
    }

    fn new(at: jiff::Timestamp, offset: Offset) -> Self {
        // Whole seconds: what is written is what is read again.
        let at = jiff::Timestamp::from_second(at.as_second()).unwrap_or(at);
        Self { at, offset }
    }

    /// Seconds since 1970 UTC.
    #[must_use]
    pub fn unix(self) -> i64 {
        self.at.as_second()
    }

    /// The day and time of the place.
    #[must_use]
    pub fn local(self) -> jiff::civil::DateTime {
        self.offset.to_datetime(self.at)
    }

    /// The day and time in UTC.
    #[must_use]
    pub fn utc(self) -> jiff::civil::DateTime {
        Offset::UTC.to_datetime(self.at)
    }

    /// The day as sheets write it: "Nov 24, 2026".
    #[must_use]
    pub fn day_in_words(self) -> String {
        self.local().date().strftime("%b %-d, %Y").to_string()
    }

    /// The day and time of the place: "Nov 24, 2026, 16:05".
    #[must_use]
    pub fn moment_in_words(self) -> String {
        self.local().strftime("%b %-d, %Y, %H:%M").to_string()
    }

    /// The time of the place: "16:05".
    #[must_use]
    pub fn time_in_words(self) -> String {
        self.local().strftime("%H:%M").to_string()
    }

    /// The moment in UTC as part of a file's name: "20261124-090800".
    #[must_use]
    pub fn in_file_name(self) -> String {
        self.utc().strftime("%Y%m%d-%H%M%S").to_string()
    }
}

/// A day like `2027-06-30` as sheets write it; as it stands where it is none.
#[must_use]
pub fn day_in_words(day: &str) -> String {
    day.parse().map_or_else(
        |_| day.to_owned(),
        |day: jiff::civil::Date| day.strftime("%b %-d, %Y").to_string(),
    )
}

impl fmt::Display for Timestamp {
    /// RFC 3339, with the offset.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.at.display_with_offset(self.offset))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A moment is written like 2026-11-24T09:08:00-05:00.
#[derive(Debug, thiserror::Error)]
#[error("a moment is written like 2026-11-24T09:08:00-05:00")]
pub struct TimestampError;

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(words: &str) -> Result<Self, TimestampError> {
        let at: jiff::Timestamp = words.parse().map_err(|_| TimestampError)?;
        let pieces = jiff::fmt::temporal::Pieces::parse(words).map_err(|_| TimestampError)?;
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
