//! Lines that are struck by hand before the paper is delivered: it shows what the lists do not
//! count any more.

use super::{PaperPlace, Written};
use crate::{Exclusion, Roll};

/// Why a line is struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strike {
    /// Its signer wants it gone.
    Withdrawn,
    /// It may not count.
    Weeded,
    /// The same person's other signature counts.
    Duplicate,
    /// The same person is on the sheet twice.
    TwiceOnTheSheet,
}

/// A line that is struck by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Struck {
    /// Which line.
    pub at: PaperPlace,
    /// Why.
    pub why: Strike,
}

impl Roll {
    /// The lines that are struck by hand before sheets are delivered, by sheet and line.
    #[must_use]
    pub fn to_strike(&self) -> Vec<Struck> {
        let decided = self.left_out().iter().filter_map(|(record, out)| {
            let why = match out {
                Exclusion::Withdrawn => Strike::Withdrawn,
                Exclusion::Rejected(_) => Strike::Weeded,
                Exclusion::DuplicateOf(_) | Exclusion::Duplicate(_) => Strike::Duplicate,
            };
            record.on_paper.map(|at| Struck { at, why })
        });
        let twice = self
            .paper()
            .sheets()
            .flat_map(|sheet| sheet.of_kind(Written::Duplicate));
        let mut all: Vec<Struck> = decided
            .chain(twice.map(|at| Struck {
                at,
                why: Strike::TwiceOnTheSheet,
            }))
            .collect();
        all.sort_unstable();
        all
    }

    /// The lines that nobody could read: they are on the paper that is delivered, and in no list.
    #[must_use]
    pub fn illegible(&self) -> Vec<PaperPlace> {
        self.paper()
            .sheets()
            .flat_map(|sheet| sheet.of_kind(Written::Illegible))
            .collect()
    }
}
