//! The day of retention: after it nothing is collected, because signers were promised that the key
//! is gone by then.

use super::Campaign;
use petition::time::Timestamp;

/// The reason why nothing is collected any more: the campaign's day of retention has passed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "this drive ended on {day}, the day by which its key was to be destroyed, so nothing is collected any more; everything acknowledged is safe. If the drive goes on, its organizer makes a new campaign with a later day"
)]
pub struct RetentionOver {
    /// The day of retention, as `2027-06-30`.
    pub day: String,
}

impl Campaign {
    /// Checks that the day of retention has not passed at `now`, at the place. On the day itself
    /// signatures are still collected.
    ///
    /// # Errors
    /// Returns an error from the day after on. A campaign without a day never ends.
    pub fn check_retention(&self, now: Timestamp) -> Result<(), RetentionOver> {
        match &self.retention {
            Some(day) if now.is_after_day(day) => Err(RetentionOver { day: day.clone() }),
            _ => Ok(()),
        }
    }

    /// Returns the day until which what is written at `now` is kept: the day of retention, unless it
    /// has passed. What is collected afterwards was promised no day.
    #[must_use]
    pub fn retention_in_force(&self, now: Timestamp) -> Option<&str> {
        self.check_retention(now).ok()?;
        self.retention.as_deref()
    }
}
