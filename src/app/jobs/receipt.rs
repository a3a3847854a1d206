//! The receipt of a shift.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::super::mirror::{MirrorThread, wait_for};
use super::lock;
use crate::failure::Failure;
use crate::output::{self, OutputError};
use crate::printer;
use crate::settings::Shift;
use kiosk::ReceiptKind;
use kiosk::ui::matrix::Matrix;
use ledger::Ledger;
use ledger::campaign::Campaign;
use petition::i18n::Words;
use petition::qr::{Code, Correction};
use petition::time::Timestamp;
use print::Paper;

/// The receipt as it is shown on the screen, with the code that is printed on paper.
fn shown(campaign: &Campaign, shift: &output::Shift<'_>) -> Result<kiosk::Receipt, Failure> {
    let code = Code::new(&shift.head.in_a_code(), Correction::default())
        .map_err(|_| OutputError::TooLong)?;
    // In the language of the receipt on paper, which says the same.
    let words = Words::new(campaign.petition.language());
    let until = words.moment(shift.until);
    Ok(kiosk::Receipt {
        count: shift.tally.signatures,
        shift: match shift.from {
            Some(from) => format!("{} – {until}", words.moment(from)),
            None => until,
        },
        event: shift
            .event
            .map_or_else(String::new, |event| event.name.clone()),
        head: shift.head.head.code(),
        mirrored: shift.mirrored.map_or_else(String::new, output::first_to),
        station_words: shift.station.words().to_string(),
        drive_words: campaign.fingerprint().to_string(),
        code: Matrix {
            side: code.side(),
            modules: code.modules().to_vec(),
        },
    })
}

/// The beginning and the end of a receipt's file name, around its time.
const BEGINNING: &str = "receipt-";
const ENDING: &str = ".pdf";

/// The shift whose receipt is printed.
pub(in crate::app) struct ReceiptOrder {
    /// The shift that is open now.
    pub(in crate::app) shift: Shift,
    /// The shift whose receipt was printed last.
    pub(in crate::app) ended: Option<Shift>,
    /// True when the shift was open for too long and nobody asked for its end.
    pub(in crate::app) is_overdue: bool,
    /// The mirrors of the ledger.
    pub(in crate::app) mirrors: Vec<MirrorThread>,
}

/// A receipt that was printed.
#[derive(Debug, Clone)]
pub(crate) struct Receipt {
    pub(in crate::app) kind: ReceiptKind,
    /// The receipt as it is shown.
    pub(in crate::app) shown: kiosk::Receipt,
    /// The shift that it is of.
    pub(in crate::app) shift: Shift,
    /// The time after it, which no volunteer has opened as a shift yet.
    pub(in crate::app) next: Shift,
}

/// The receipts in a folder that were not printed on paper.
pub(in crate::app) fn receipts_in(folder: &Path) -> Vec<PathBuf> {
    let inside = std::fs::read_dir(folder).into_iter().flatten();
    inside
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(BEGINNING) && name.ends_with(ENDING)
        })
        .collect()
}

/// Removes receipts from this machine. One that cannot be removed is tried again with the next
/// turn-in.
pub(in crate::app) fn remove_receipts(receipts: &[PathBuf]) {
    for path in receipts {
        if let Err(error) = std::fs::remove_file(path) {
            tracing::warn!(%error, "a receipt was not removed");
        }
    }
}

/// Makes a receipt, prints it into `folder`, and on the system's default printer where there is
/// one. The receipt of an overdue shift stays in its file, since nobody waits for it. A receipt
/// that can be neither printed nor written is shown on the screen all the same.
pub(in crate::app) fn print_receipt(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    order: ReceiptOrder,
    folder: &Path,
) -> Result<Receipt, Failure> {
    let now = Timestamp::now();
    let ledger = lock(ledger);
    let head = ledger.signed_head()?.ok_or(Failure::NothingToReceipt)?;
    let last = head.head.seq;
    // A shift that is ended twice with nothing in between has the same receipt twice.
    let is_new = last > order.shift.after;
    let shift = order
        .ended
        .filter(|_| !is_new)
        .unwrap_or_else(|| order.shift.clone());
    let tally = ledger.tally(shift.after)?;
    let before = ledger.count();
    let station = ledger.station();
    drop(ledger);
    wait_for(&order.mirrors, last);
    let mirrored = order.mirrors.iter().map(MirrorThread::entries).max();
    let event = shift.event.as_ref().and_then(|code| campaign.event(code));
    let printed = output::Shift {
        volunteer: shift.volunteer.as_str(),
        event,
        from: Some(shift.from),
        until: now,
        after: shift.after,
        tally,
        head,
        station,
        mirrored,
    };
    let shown = shown(campaign, &printed)?;
    let path = folder.join(format!("{BEGINNING}{}{ENDING}", now.in_file_name()));
    let written = output::receipt(campaign, &printed, &path, Paper::Letter);
    if let Err(error) = &written {
        tracing::warn!(%error, "a receipt was not written");
    }
    let kind = if order.is_overdue {
        ReceiptKind::Overdue
    } else if written.is_err() {
        ReceiptKind::OnlyShown
    } else if printer::print(&[&path], None, Paper::Letter.name()).is_ok() {
        // A volunteer's name is on it, and it is on paper now. Where a viewer shows it instead of a
        // printer, the viewer may not have read it yet.
        if cfg!(unix) {
            remove_receipts(std::slice::from_ref(&path));
        }
        ReceiptKind::Printed
    } else {
        ReceiptKind::Saved
    };
    let next = if is_new {
        Shift {
            volunteer: String::new(),
            event: order.shift.event,
            from: now,
            after: last,
            before,
        }
    } else {
        Shift {
            volunteer: String::new(),
            ..order.shift
        }
    };
    Ok(Receipt {
        kind,
        shown,
        shift,
        next,
    })
}
