//! The few words on a sheet that do not come from the petition.

use petition::i18n::{Words, grouped};
use petition::{Way, say};

/// The fixed words of all kinds of pages, in one language.
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
    pub(super) circulator_vouches: String,
    pub(super) circulator_name: String,
    pub(super) circulator_signature: String,
    pub(super) circulator_dates: String,
    pub(super) by_state: String,
    pub(super) by_event: String,
    pub(super) what_was_signed: String,
    pub(super) sponsors: String,
    pub(super) heads: String,
    pub(super) sheet: String,
    pub(super) sheets: String,
    pub(super) name_in_print: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) street: String,
    pub(super) if_you_wish: String,
    pub(super) tick: String,
    /// Beside the only box of a line, in the order of [`Way::ALL`].
    tick_ways: [String; 4],
    pub(super) promise: String,
    pub(super) cut: String,
    pub(super) same_number: String,
    pub(super) fold: String,
    pub(super) receipt: String,
    pub(super) receipt_shift: String,
    pub(super) receipt_who: String,
    pub(super) receipt_event: String,
    pub(super) receipt_station: String,
    pub(super) receipt_drive: String,
    pub(super) receipt_words: String,
    pub(super) receipt_entries: String,
    pub(super) receipt_mirror: String,
    pub(super) receipt_sheets: String,
    pub(super) receipt_head: String,
    pub(super) receipt_why: String,
    pub(super) receipt_volunteer: String,
    pub(super) receipt_organizer: String,
    /// Said in place of a drawn signature.
    pub(super) drawn_signature: String,
    code_of: String,
    one_signature: String,
    signatures: String,
    on_paper: String,
    page: String,
}

impl SheetWords {
    /// Takes the words from the translations of one language.
    #[must_use]
    pub fn new(words: &Words) -> Self {
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
            circulator_vouches: say!(words, "sheet-circulator-vouches"),
            circulator_name: say!(words, "sheet-circulator-name"),
            circulator_signature: say!(words, "sheet-circulator-signature"),
            circulator_dates: say!(words, "sheet-circulator-dates"),
            by_state: say!(words, "sheet-by-state"),
            by_event: say!(words, "sheet-by-event"),
            what_was_signed: say!(words, "sheet-what-was-signed"),
            sponsors: say!(words, "sheet-sponsors"),
            heads: say!(words, "sheet-heads"),
            sheet: say!(words, "sheet-sheet"),
            sheets: say!(words, "sheet-sheets"),
            name_in_print: say!(words, "sheet-name-in-print"),
            email: say!(words, "sheet-email"),
            phone: say!(words, "sheet-phone"),
            street: say!(words, "sheet-street"),
            if_you_wish: say!(words, "sheet-if-you-wish"),
            tick: say!(words, "sheet-tick"),
            tick_ways: Way::ALL.map(|way| match way {
                Way::Email => say!(words, "sheet-tick-email"),
                Way::Sms => say!(words, "sheet-tick-sms"),
                Way::Phone => say!(words, "sheet-tick-phone"),
                Way::Post => say!(words, "sheet-tick-post"),
            }),
            promise: say!(words, "sheet-promise"),
            cut: say!(words, "sheet-cut"),
            same_number: say!(words, "sheet-same-number"),
            fold: say!(words, "sheet-fold"),
            receipt: say!(words, "sheet-receipt"),
            receipt_shift: say!(words, "sheet-receipt-shift"),
            receipt_who: say!(words, "sheet-receipt-who"),
            receipt_event: say!(words, "sheet-receipt-event"),
            receipt_station: say!(words, "sheet-receipt-station"),
            receipt_drive: say!(words, "sheet-receipt-drive"),
            receipt_words: say!(words, "sheet-receipt-words"),
            receipt_entries: say!(words, "sheet-receipt-entries"),
            receipt_mirror: say!(words, "sheet-receipt-mirror"),
            receipt_sheets: say!(words, "sheet-receipt-sheets"),
            receipt_head: say!(words, "sheet-receipt-head"),
            receipt_why: say!(words, "sheet-receipt-why"),
            receipt_volunteer: say!(words, "sheet-receipt-volunteer"),
            receipt_organizer: say!(words, "sheet-receipt-organizer"),
            drawn_signature: say!(words, "sheet-drawn-signature"),
            code_of: say!(words, "sheet-code-of", content = "\u{1}"),
            one_signature: say!(words, "sheet-one-signature"),
            signatures: say!(words, "sheet-signatures", count = "\u{1}"),
            on_paper: say!(words, "sheet-on-paper", count = "\u{1}"),
            page: say!(words, "sheet-page", page = "\u{1}", of = "\u{2}"),
        }
    }

    /// Returns the words beside the only box of a line, such as "E-mail me".
    pub(super) fn tick_way(&self, way: Way) -> &str {
        let at = Way::ALL.iter().position(|known| *known == way);
        &self.tick_ways[at.unwrap_or_default()]
    }

    /// Returns what is said in place of a code, such as "QR code: example.org/protect".
    pub(super) fn code_of(&self, content: &str) -> String {
        self.code_of.replace('\u{1}', content)
    }

    /// Returns a count such as "1,204 signatures".
    pub(super) fn signatures(&self, count: usize) -> String {
        if count == 1 {
            self.one_signature.clone()
        } else {
            self.signatures.replace('\u{1}', &grouped(count as u64))
        }
    }

    /// Returns a count such as "And on sheets of paper: 1,204".
    pub(super) fn on_paper(&self, count: usize) -> String {
        self.on_paper.replace('\u{1}', &grouped(count as u64))
    }

    /// Returns a page number such as "page 3 of 20".
    pub(super) fn page(&self, page: usize, total: usize) -> String {
        self.page
            .replace('\u{1}', &page.to_string())
            .replace('\u{2}', &total.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_counts_are_grouped_and_one_is_in_words() {
        let words = SheetWords::new(&Words::english());
        for (count, expected) in [
            (1, "One signature"),
            (12, "12 signatures"),
            (1_204, "1,204 signatures"),
            (1_000_000, "1,000,000 signatures"),
        ] {
            assert_eq!(words.signatures(count), expected);
        }
        assert_eq!(words.page(3, 20), "page 3 of 20");
    }
}
