//! What is printed from the screens, on threads beside the one that draws: sheets and posters for the office, a receipt for the volunteer.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::station::sentence;
use crate::campaign::{Campaign, Event};
use crate::delivery::{self, Blanks, Job, Kind, Order, PosterOrder};
use crate::i18n::Words;
use crate::ledger::Ledger;
use crate::office::sheets::{self, Printed, What};
use crate::printer;
use crate::qr::Correction;
use crate::roll::Roll;
use crate::sheet::{Layout, Paper};
use crate::time::Timestamp;

/// A volunteer's time at a station, from one receipt to the next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shift {
    pub from: Timestamp,
    /// The number of the last entry before it.
    pub after: u64,
}

/// A receipt that was printed.
#[derive(Debug, Clone)]
pub struct Receipt {
    pub(super) path: PathBuf,
    /// A printer has taken it.
    pub(super) on_paper: bool,
    pub(super) shift: Shift,
    /// The next shift.
    pub(super) next: Shift,
}

/// Prints the signed sheets.
pub(super) fn print(campaign: &Campaign, roll: &Roll, folder: &Path, order: Order, job: &Job) -> sheets::Done {
    let delivered = delivery::sheets(campaign, roll, folder, order, job).map_err(|error| sentence(&error.to_string()))?;
    let what = What::Sheets { pages: delivered.pages, unprintable: delivered.unprintable.len(), other_text: delivered.other_text };
    let files = delivered.covers.into_iter().chain(delivered.files).collect();
    Ok(Printed { files, paper: order.layout.paper(), what })
}

/// Prints the poster, tents or slips of an event.
pub(super) fn print_poster(campaign: &Campaign, event: Option<&Event>, folder: &Path, kind: Kind, paper: Paper) -> sheets::Done {
    let kind_name = match kind {
        Kind::Poster => "poster",
        Kind::Tent => "tent",
        Kind::Slips => "slips",
    };
    let event_name = event.map_or(String::new(), |event| format!("-{}", event.code));
    let path = folder.join(format!("{kind_name}{event_name}-{}.pdf", paper.name().to_lowercase()));
    let order = PosterOrder { kind, paper, correction: Correction::Quartile, ..PosterOrder::default() };
    let warning = delivery::poster(campaign, event, &path, order, Timestamp::now()).map_err(|error| sentence(&error.to_string()))?;
    Ok(Printed { files: vec![path], paper: paper.name(), what: What::Poster(warning.map(|warning| sentence(&warning))) })
}

/// What issues blank sheets, beside the screen's thread.
pub(super) struct Issuer {
    pub campaign: Arc<Campaign>,
    pub ledger: Result<Arc<Mutex<Ledger>>, String>,
}

impl Issuer {
    pub(super) fn issue(&self, folder: &Path, sheets: usize, event: Option<&Event>, layout: Layout) -> sheets::Done {
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let mut ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
        let order = Blanks { sheets, event, language: None, layout };
        let issued = delivery::blanks(&self.campaign, &mut ledger, order, folder, Timestamp::now());
        let issued = issued.map_err(|error| sentence(&error.to_string()))?;
        let (first, last) = (issued.first.to_string(), issued.last.to_string());
        let what = What::Blanks { sheets, first, last };
        Ok(Printed { files: vec![issued.path], paper: layout.paper(), what })
    }
}

/// What prints a shift's receipt, beside the screen's thread.
pub(super) struct Receipts {
    pub campaign: Arc<Campaign>,
    pub ledger: Result<Arc<Mutex<Ledger>>, String>,
    pub event: Option<Event>,
    pub shift: Shift,
    pub ended: Option<Shift>,
}

impl Receipts {
    /// Prints the receipt into a folder, and on the system's usual printer where there is one.
    pub(super) fn print(&self, folder: &Path) -> Result<Receipt, String> {
        let told = |error: &dyn std::error::Error| sentence(&error.to_string());
        let now = Timestamp::now();
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
        let head = ledger.signed_head().map_err(|error| told(&error))?;
        let head = head.ok_or_else(|| say!(Words::english(), "app-receipt-nothing"))?;
        // Ended twice with nothing in between, a shift has the same receipt twice.
        let is_new = head.head.seq > self.shift.after;
        let shift = self.ended.filter(|_| !is_new).unwrap_or(self.shift);
        let tally = ledger.tally(shift.after).map_err(|error| told(&error))?;
        drop(ledger);
        let printed = delivery::Shift { event: self.event.as_ref(), from: Some(shift.from), until: now, after: shift.after, tally, head };
        let path = folder.join(format!("receipt-{}.pdf", now.in_file_name()));
        delivery::receipt(&self.campaign, &printed, &path, Paper::Letter).map_err(|error| told(&error))?;
        let on_paper = printer::print(&[&path], None, Paper::Letter.name()).is_ok();
        let next = if is_new { Shift { from: now, after: head.head.seq } } else { self.shift };
        Ok(Receipt { path, on_paper, shift, next })
    }
}
