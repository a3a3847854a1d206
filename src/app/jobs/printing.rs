//! Sheets, posters, lists and reports of the office.

use std::path::PathBuf;
use std::sync::Mutex;

use super::lock;
use crate::failure::Failure;
use crate::office::exports::{self, Exported};
use crate::office::sheets::{
    Content, IssueRequest, PosterRequest, PrintRequest, Printed, SendRequest,
};
use crate::office::today::SaveRequest;
use crate::output::{self, BlankOptions, Job, PosterKind, PosterOptions};
use crate::printer;
use ledger::Ledger;
use ledger::campaign::{Campaign, Event};
use petition::file_name_part;
use petition::i18n::Words;
use petition::qr::Correction;
use petition::time::Timestamp;
use print::Paper;

/// Prints the signed sheets. `job` counts the lines and can stop it.
pub(in crate::app) fn print_sheets(
    campaign: &Campaign,
    request: &PrintRequest,
    job: &Job,
) -> Result<Printed, Failure> {
    let PrintRequest {
        roll,
        folder,
        order,
    } = request;
    let delivered = output::sheets(campaign, roll, folder, *order, job)?;
    let content = Content::Sheets {
        pages: delivered.pages,
        unprintable: delivered.unprintable.len(),
        other_text: delivered.other_text,
    };
    Ok(Printed {
        files: delivered
            .covers
            .into_iter()
            .chain(delivered.files)
            .collect(),
        paper: order.layout.paper(),
        content,
    })
}

/// Issues blank sheets: their numbers are stored in the ledger, then they are printed.
pub(in crate::app) fn issue_sheets(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    event: Option<&Event>,
    request: &IssueRequest,
) -> Result<Printed, Failure> {
    let order = BlankOptions {
        sheets: request.sheets,
        event,
        language: None,
        layout: request.layout,
        slips: request.slips,
        after_retention: request.after_retention,
    };
    let mut ledger = lock(ledger);
    let now = Timestamp::now();
    let issued = output::blanks(campaign, &mut ledger, order, &request.folder, now)?;
    Ok(Printed {
        files: vec![issued.path],
        paper: request.layout.paper(),
        content: Content::Blanks {
            sheets: request.sheets,
            first: issued.first.to_string(),
            last: issued.last.to_string(),
        },
    })
}

/// Prints the poster, tents or slips of an event.
pub(in crate::app) fn print_poster(
    campaign: &Campaign,
    event: Option<&Event>,
    request: &PosterRequest,
) -> Result<Printed, Failure> {
    let paper = request.paper;
    let kind = match request.kind {
        PosterKind::Poster => "poster",
        PosterKind::Tent => "tent",
        PosterKind::Slips => "slips",
    };
    let event_code = event.map_or(String::new(), |event| {
        format!("-{}", file_name_part(&event.code))
    });
    let path = request.folder.join(format!(
        "{kind}{event_code}-{}.pdf",
        paper.name().to_lowercase()
    ));
    let order = PosterOptions {
        kind: request.kind,
        paper,
        correction: Correction::Quartile,
        ..PosterOptions::default()
    };
    let warning = output::poster(campaign, event, &path, order, Timestamp::now())?;
    Ok(Printed {
        files: vec![path],
        paper: paper.name(),
        content: Content::Poster {
            is_dense: warning.is_some(),
        },
    })
}

/// The printers that the system knows.
pub(in crate::app) fn find_printers() -> Result<Vec<String>, Failure> {
    Ok(printer::printers()?)
}

/// Sends files to a printer and returns its name.
pub(in crate::app) fn send_to_printer(request: SendRequest) -> Result<String, Failure> {
    printer::print(&request.files, Some(&request.printer), request.paper)?;
    Ok(request.printer)
}

/// Exports the roll for a system.
pub(in crate::app) fn export_roll(
    campaign: &Campaign,
    request: exports::Request,
) -> Result<Exported, Failure> {
    let exports::Request {
        roll,
        folder,
        format,
    } = request;
    let exported = output::export(campaign, &roll, &folder, format, &[])?;
    Ok(Exported {
        folder,
        counts: exported.counts,
        files: exported.files.len(),
        guarded: exported.guarded,
        shortened: exported.shortened,
    })
}

/// Saves the figures of the day and returns the path of the file.
pub(in crate::app) fn save_report(
    campaign: &Campaign,
    request: &SaveRequest,
    words: &Words,
) -> Result<PathBuf, Failure> {
    let SaveRequest {
        roll,
        picture,
        folder,
    } = request;
    let path = folder.join(output::report_name(roll, *picture));
    output::report(campaign, roll, &path, *picture, Paper::Letter, words)?;
    Ok(path)
}
