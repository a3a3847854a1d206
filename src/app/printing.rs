//! What is printed from the screens, on threads beside the one that draws: sheets and posters for
//! the office, a receipt for the volunteer.

use petition::say;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::station::{lock, sentence};
use crate::export::Format;
use crate::office::exports;
use crate::office::sheets::{self, Printed, What};
use crate::output::{
    self, BlankOptions, Job, PosterKind, PosterOptions, ReportFormat, SheetOptions,
};
use crate::printer;
use crate::settings::Shift;
use ledger::Ledger;
use ledger::campaign::{Campaign, Event};
use petition::Language;
use petition::i18n::Words;
use petition::qr::Correction;
use petition::time::Timestamp;
use print::{Layout, Paper};
use roll::Roll;

/// A receipt that was printed.
#[derive(Debug, Clone)]
pub struct Receipt {
    pub(super) path: PathBuf,
    /// A printer has taken it.
    pub(super) on_paper: bool,
    pub(super) shift: Shift,
    /// The next shift, which nobody has opened yet.
    pub(super) next: Shift,
    /// Nobody had ended the shift: it was over.
    pub(super) by_itself: bool,
}

/// Prints the signed sheets.
pub(super) fn print(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    order: SheetOptions,
    job: &Job,
) -> sheets::Done {
    let delivered = output::sheets(campaign, roll, folder, order, job)
        .map_err(|error| sentence(&error.to_string()))?;
    let what = What::Sheets {
        pages: delivered.pages,
        unprintable: delivered.unprintable.len(),
        other_text: delivered.other_text,
    };
    let files = delivered
        .covers
        .into_iter()
        .chain(delivered.files)
        .collect();
    Ok(Printed {
        files,
        paper: order.layout.paper(),
        what,
    })
}

/// Exports the roll for a system.
pub(super) fn export(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    format: Format,
) -> Result<exports::Exported, String> {
    let exported = output::export(campaign, roll, folder, format, &[])
        .map_err(|error| sentence(&error.to_string()))?;
    let output::Exported {
        counts,
        files,
        guarded,
    } = exported;
    Ok(exports::Exported {
        folder: folder.to_owned(),
        counts,
        files: files.len(),
        guarded,
    })
}

/// Prints the poster, tents or slips of an event.
pub(super) fn print_poster(
    campaign: &Campaign,
    event: Option<&Event>,
    folder: &Path,
    kind: PosterKind,
    paper: Paper,
) -> sheets::Done {
    let kind_name = match kind {
        PosterKind::Poster => "poster",
        PosterKind::Tent => "tent",
        PosterKind::Slips => "slips",
    };
    let event_name = event.map_or(String::new(), |event| format!("-{}", event.code));
    let path = folder.join(format!(
        "{kind_name}{event_name}-{}.pdf",
        paper.name().to_lowercase()
    ));
    let order = PosterOptions {
        kind,
        paper,
        correction: Correction::Quartile,
        ..PosterOptions::default()
    };
    let warning = output::poster(campaign, event, &path, order, Timestamp::now())
        .map_err(|error| sentence(&error.to_string()))?;
    Ok(Printed {
        files: vec![path],
        paper: paper.name(),
        what: What::Poster(warning.map(|warning| sentence(&warning))),
    })
}

/// Saves the day in pictures.
pub(super) fn report(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    picture: ReportFormat,
    language: &Language,
) -> Result<PathBuf, String> {
    let path = folder.join(output::report_name(roll, picture));
    let saved = output::report(
        campaign,
        roll,
        &path,
        picture,
        Paper::Letter,
        &Words::for_staff(language),
    );
    saved
        .map(|()| path)
        .map_err(|error| sentence(&error.to_string()))
}

/// What issues blank sheets, beside the screen's thread.
pub(super) struct Issuer {
    pub campaign: Arc<Campaign>,
    pub ledger: Result<Arc<Mutex<Ledger>>, String>,
}

impl Issuer {
    pub(super) fn issue(
        &self,
        folder: &Path,
        sheets: usize,
        event: Option<&Event>,
        layout: Layout,
    ) -> sheets::Done {
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let mut ledger = lock(ledger);
        let order = BlankOptions {
            sheets,
            event,
            language: None,
            layout,
        };
        let issued = output::blanks(&self.campaign, &mut ledger, order, folder, Timestamp::now());
        let issued = issued.map_err(|error| sentence(&error.to_string()))?;
        let (first, last) = (issued.first.to_string(), issued.last.to_string());
        let what = What::Blanks {
            sheets,
            first,
            last,
        };
        Ok(Printed {
            files: vec![issued.path],
            paper: layout.paper(),
            what,
        })
    }
}

/// What prints a shift's receipt, beside the screen's thread.
pub(super) struct Receipts {
    pub campaign: Arc<Campaign>,
    pub ledger: Result<Arc<Mutex<Ledger>>, String>,
    pub shift: Shift,
    pub ended: Option<Shift>,
}

impl Receipts {
    /// Prints the receipt into a folder, and on the system's usual printer where there is one: not
    /// for a shift that ended by itself, whose receipt nobody waits for.
    pub(super) fn print(&self, folder: &Path, by_itself: bool) -> Result<Receipt, String> {
        let told = |error: &dyn std::error::Error| sentence(&error.to_string());
        let now = Timestamp::now();
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let ledger = lock(ledger);
        let head = ledger.signed_head().map_err(|error| told(&error))?;
        let head = head.ok_or_else(|| say!(Words::english(), "app-receipt-nothing"))?;
        // Ended twice with nothing in between, a shift has the same receipt twice.
        let is_new = head.head.seq > self.shift.after;
        let shift = self
            .ended
            .as_ref()
            .filter(|_| !is_new)
            .unwrap_or(&self.shift)
            .clone();
        let tally = ledger.tally(shift.after).map_err(|error| told(&error))?;
        let before = ledger.count();
        drop(ledger);
        let event = shift
            .event
            .as_ref()
            .and_then(|code| self.campaign.event(code));
        let volunteer = shift.volunteer.as_str();
        let printed = output::Shift {
            volunteer,
            event,
            from: Some(shift.from),
            until: now,
            after: shift.after,
            tally,
            head,
        };
        let path = folder.join(format!("receipt-{}.pdf", now.in_file_name()));
        output::receipt(&self.campaign, &printed, &path, Paper::Letter)
            .map_err(|error| told(&error))?;
        let on_paper = !by_itself && printer::print(&[&path], None, Paper::Letter.name()).is_ok();
        let nobody = Shift {
            volunteer: String::new(),
            event: self.shift.event.clone(),
            from: now,
            after: head.head.seq,
            before,
        };
        let next = if is_new {
            nobody
        } else {
            Shift {
                volunteer: String::new(),
                ..self.shift.clone()
            }
        };
        Ok(Receipt {
            path,
            on_paper,
            shift,
            next,
            by_itself,
        })
    }
}
