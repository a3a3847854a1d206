//! The few words of a sheet that are not the petition's.

use crate::i18n::Words;

/// The words of a sheet, in one language.
#[derive(Debug, Clone)]
pub struct SheetWords {
    pub(super) to: String,
    pub(super) name: String,
    pub(super) place: String,
    pub(super) date: String,
    pub(super) signature: String,
    pub(super) advocacy: String,
    pub(super) text: String,
    pub(super) unofficial: String,
    pub(super) practice: String,
    pub(super) scan: String,
    pub(super) or_type: String,
    pub(super) circulator_name: String,
    pub(super) circulator_signature: String,
    pub(super) circulator_dates: String,
    page: String,
}

impl SheetWords {
    /// The words in a language.
    #[must_use]
    pub fn of(words: &Words) -> Self {
        Self {
            to: say!(words, "sheet-to"),
            name: say!(words, "sheet-name"),
            place: say!(words, "sheet-place"),
            date: say!(words, "sheet-date"),
            signature: say!(words, "sheet-signature"),
            advocacy: say!(words, "sheet-advocacy"),
            text: say!(words, "sheet-text"),
            unofficial: say!(words, "sheet-unofficial"),
            practice: say!(words, "sheet-practice"),
            scan: say!(words, "sheet-scan"),
            or_type: say!(words, "sheet-or-type"),
            circulator_name: say!(words, "sheet-circulator-name"),
            circulator_signature: say!(words, "sheet-circulator-signature"),
            circulator_dates: say!(words, "sheet-circulator-dates"),
            page: say!(words, "sheet-page", page = "\u{1}", of = "\u{2}"),
        }
    }

    /// "Page 3 of 20".
    pub(super) fn page(&self, page: usize, of: usize) -> String {
        self.page.replace('\u{1}', &page.to_string()).replace('\u{2}', &of.to_string())
    }
}
