//! Lines that are struck by hand before the paper is delivered, because the paper still shows what
//! the lists do not count any more.

use super::{PaperPlace, Written};
use crate::{Exclusion, Roll};

/// The reason why a line is struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StrikeReason {
    /// Its signer withdrew it.
    Withdrawn,
    /// The organizer rejected it.
    Rejected,
    /// Another signature of the same person counts.
    Duplicate,
    /// The same person is on the sheet twice.
    TwiceOnTheSheet,
}

/// A line to be struck by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineToStrike {
    /// The sheet and line.
    pub at: PaperPlace,
    /// The reason why it is struck.
    pub reason: StrikeReason,
}

impl Roll {
    /// The lines that are struck by hand before sheets are delivered, by sheet and line.
    #[must_use]
    pub fn lines_to_strike(&self) -> Vec<LineToStrike> {
        let left_out = self.left_out().iter().filter_map(|(record, exclusion)| {
            let reason = match exclusion {
                Exclusion::Withdrawn => StrikeReason::Withdrawn,
                Exclusion::Rejected(_) => StrikeReason::Rejected,
                Exclusion::DuplicateOf(_) | Exclusion::Duplicate(_) => StrikeReason::Duplicate,
                // Nobody has decided yet.
                Exclusion::Held => return None,
            };
            record.on_paper.map(|at| LineToStrike { at, reason })
        });
        let twice = self
            .paper()
            .sheets()
            .flat_map(|sheet| sheet.lines_with(Written::Duplicate));
        let mut lines: Vec<LineToStrike> = left_out
            .chain(twice.map(|at| LineToStrike {
                at,
                reason: StrikeReason::TwiceOnTheSheet,
            }))
            .collect();
        lines.sort_unstable();
        lines
    }

    /// The lines that nobody could read: they are on the paper that is delivered, and in no list.
    #[must_use]
    pub fn illegible_lines(&self) -> Vec<PaperPlace> {
        self.paper()
            .sheets()
            .flat_map(|sheet| sheet.lines_with(Written::Illegible))
            .collect()
    }
}
