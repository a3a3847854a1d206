//! A failure as a sentence: what happened, what was saved, what to do next.
//!
//! Each error is matched whole, so that a new variant does not compile before it has a sentence.

use std::io;
use std::path::Path;

use super::Failure;
use crate::erasure::ErasureError;
use crate::export::ExportError;
use crate::output::{BlankError, FitError, OutputError};
use crate::printer::PrinterError;
use crate::scan::ScanError;
use ledger::campaign::{CampaignError, KeyError, Passphrase, PinError, SealError, Untested};
use ledger::files::{Cause, Unfit};
use ledger::{Broken, LONGEST_SCAN, LedgerError};
use petition::i18n::{Words, native_name};
use petition::{Fault, Severity, say};
use print::SheetError;

/// The most faults of a petition file that are named at once.
const MOST_FAULTS: usize = 5;

impl Failure {
    /// The failure as one or more sentences in the language of `words`.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Ledger(error) => ledger(error, words),
            Self::NotCollecting(error) => untested(error, words),
            Self::RetentionOver(over) => {
                say!(words, "failure-retention-over", day = words.day(&over.day))
            }
            Self::Campaign(error) => campaign(error, words),
            Self::Key(error) => key(error, words),
            Self::Output(error) => output(error, words),
            Self::Fit(error) => fit(error, words),
            Self::Blank(error) => blank(error, words),
            Self::Erasure(error) => erasure(error, words),
            Self::Printer(error) => printer(error, words),
            Self::Scan(error) => scan(*error, words),
            Self::Import(error) => super::letter::in_words(error, words),
            Self::Unreadable { path, source } => say!(
                words,
                "failure-file-unreadable",
                path = shown(path),
                why = reason(source, path, words)
            ),
            Self::NothingToReceipt => say!(words, "failure-nothing-to-receipt"),
            Self::LostThread => say!(words, "failure-lost-thread"),
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The reason of the operating system, as a clause. Its own text is in another language than the
/// person's.
fn reason(error: &io::Error, path: &Path, words: &Words) -> String {
    use io::ErrorKind;
    if let Some(unfit) = Unfit::in_error(error) {
        return match unfit {
            Unfit::Link => say!(words, "failure-io-link"),
            Unfit::NotAFile => say!(words, "failure-io-not-a-file"),
            Unfit::TooLarge(most) => {
                let most: u64 = most / 1024 / 1024;
                say!(words, "failure-io-too-large", most = most)
            }
        };
    }
    match Cause::of(error, path) {
        Some(Cause::Device) => return say!(words, "failure-io-device"),
        Some(Cause::OpenFiles) => return say!(words, "failure-io-open-files"),
        Some(Cause::MoreFiles) => return say!(words, "failure-io-more-files"),
        None => {}
    }
    match error.kind() {
        ErrorKind::NotFound => say!(words, "failure-io-not-found"),
        ErrorKind::PermissionDenied => say!(words, "failure-io-permission"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say!(words, "failure-io-full"),
        ErrorKind::ReadOnlyFilesystem => say!(words, "failure-io-read-only"),
        ErrorKind::AlreadyExists => say!(words, "failure-io-exists"),
        ErrorKind::InvalidData => say!(words, "failure-io-not-text"),
        _ => match error.raw_os_error() {
            Some(code) => say!(words, "failure-io-code", code = code.to_string()),
            None => say!(words, "failure-io-unknown"),
        },
    }
}

fn ledger(error: &LedgerError, words: &Words) -> String {
    match error {
        LedgerError::Missing(path) => say!(words, "failure-ledger-missing", path = shown(path)),
        LedgerError::NoFolder(path) => say!(words, "failure-ledger-no-folder", path = shown(path)),
        LedgerError::NotALedger(path) => {
            say!(words, "failure-ledger-not-a-ledger", path = shown(path))
        }
        LedgerError::Newer(path) => say!(words, "failure-ledger-newer", path = shown(path)),
        LedgerError::Broken { path, broken } => say!(
            words,
            "failure-ledger-broken",
            path = shown(path),
            why = break_in_chain(*broken, words)
        ),
        LedgerError::OtherCampaign(path) => {
            say!(words, "failure-ledger-other-campaign", path = shown(path))
        }
        LedgerError::InUse(path) => say!(words, "failure-ledger-in-use", path = shown(path)),
        LedgerError::NotATurnIn(path) => {
            say!(words, "failure-ledger-not-a-turn-in", path = shown(path))
        }
        LedgerError::BeforeSigning(path) => {
            say!(words, "failure-ledger-before-signing", path = shown(path))
        }
        LedgerError::OtherKeys(path) => {
            say!(words, "failure-ledger-other-keys", path = shown(path))
        }
        LedgerError::TooManyStations(path) => {
            say!(
                words,
                "failure-ledger-too-many-stations",
                path = shown(path)
            )
        }
        LedgerError::NotReadBack(path) => {
            say!(words, "failure-ledger-not-read-back", path = shown(path))
        }
        LedgerError::Gone(path) => say!(words, "failure-ledger-gone", path = shown(path)),
        LedgerError::Stopped => say!(words, "failure-ledger-stopped"),
        LedgerError::DiskFull => say!(words, "failure-disk-full"),
        LedgerError::NotWritten => say!(words, "failure-not-written"),
        LedgerError::ScanTooLong => {
            let most: usize = LONGEST_SCAN / 1024 / 1024;
            say!(words, "failure-scan-size", most = most)
        }
        LedgerError::ScanNotWhole { station, seq } => {
            let (seq, station) = (*seq, station.short());
            say!(words, "failure-scan-part", seq = seq, station = station)
        }
        LedgerError::Seal(SealError) | LedgerError::NothingStored => {
            say!(words, "failure-seal")
        }
        LedgerError::Io { path, source } => say!(
            words,
            "failure-file",
            path = shown(path),
            why = reason(source, path, words)
        ),
        LedgerError::ReadOnlyMedium(path) => say!(
            words,
            "failure-file",
            path = shown(path),
            why = say!(words, "failure-io-read-only")
        ),
        LedgerError::NoAccess { path, .. } => say!(
            words,
            "failure-file",
            path = shown(path),
            why = say!(words, "failure-io-permission")
        ),
        LedgerError::Sqlite { .. } if error.is_of_disk() => say!(words, "failure-not-written"),
        LedgerError::Sqlite { .. } | LedgerError::BadRow(_) => {
            say!(words, "failure-ledger-database")
        }
    }
}

fn break_in_chain(broken: Broken, words: &Words) -> String {
    match broken {
        Broken::Missing { station, expected } => say!(
            words,
            "failure-broken-missing",
            seq = expected,
            station = station.short()
        ),
        Broken::Changed { station, seq } => say!(
            words,
            "failure-broken-changed",
            seq = seq,
            station = station.short()
        ),
        Broken::Unsigned { station, seq } => say!(
            words,
            "failure-broken-unsigned",
            seq = seq,
            station = station.short()
        ),
        Broken::ForgedStation { station } => say!(
            words,
            "failure-broken-forged-station",
            station = station.short()
        ),
        Broken::UnknownStation { seq } => {
            say!(words, "failure-broken-unknown-station", seq = seq)
        }
    }
}

fn untested(error: &Untested, words: &Words) -> String {
    match error {
        Untested::NotTested => say!(words, "failure-key-untested"),
        Untested::Erased { day, certificate } => say!(
            words,
            "failure-key-destroyed",
            day = words.day(day),
            path = shown(certificate)
        ),
        Untested::Erasing { day } => {
            say!(words, "failure-key-half-destroyed", day = words.day(day))
        }
    }
}

fn campaign(error: &CampaignError, words: &Words) -> String {
    match error {
        CampaignError::NoFolder(path) => {
            say!(words, "failure-campaign-no-folder", path = shown(path))
        }
        CampaignError::NoFile(path) => say!(words, "failure-campaign-no-file", path = shown(path)),
        CampaignError::Io { path, source } => say!(
            words,
            "failure-campaign-io",
            path = shown(path),
            why = reason(source, path, words)
        ),
        CampaignError::NotACampaign { path, .. } => {
            say!(words, "failure-campaign-damaged", path = shown(path))
        }
        CampaignError::OtherPetition(path) => {
            say!(words, "failure-campaign-other-petition", path = shown(path))
        }
        CampaignError::OtherOrganizer(path) => {
            say!(
                words,
                "failure-campaign-other-organizer",
                path = shown(path)
            )
        }
        CampaignError::Older(path) => {
            say!(words, "failure-campaign-older", path = shown(path))
        }
        CampaignError::OtherWords(path) => {
            say!(words, "failure-campaign-other-words", path = shown(path))
        }
        CampaignError::PetitionNotWritten { path, .. } => {
            say!(words, "failure-petition-not-written", path = shown(path))
        }
        CampaignError::BadPetition { path, faults } => petition(path, faults, words),
        CampaignError::Over(error) => untested(error, words),
        CampaignError::NotEmpty(path) => {
            say!(words, "failure-campaign-not-empty", path = shown(path))
        }
        CampaignError::BadAddress(_) => say!(words, "failure-campaign-address"),
        CampaignError::Pin(PinError::NotDigits) => say!(words, "failure-pin-digits"),
        CampaignError::Pin(PinError::Common) => say!(words, "failure-pin-common"),
        CampaignError::Pin(PinError::NotHashed) => say!(words, "failure-pin-memory"),
        CampaignError::Key(error) => key(error, words),
        CampaignError::NotReadBack(path) => {
            say!(words, "failure-campaign-not-read-back", path = shown(path))
        }
        CampaignError::NoEvent(code) => {
            say!(words, "failure-campaign-no-event", code = code.as_str())
        }
        CampaignError::NotADay(day) => {
            say!(words, "failure-campaign-day", day = day.as_str())
        }
        CampaignError::LaterRetention { promised } => {
            say!(words, "failure-campaign-later", day = words.day(promised))
        }
        CampaignError::BadStationName(name) => {
            say!(words, "failure-campaign-station-name", name = name.as_str())
        }
        CampaignError::BadEvent(name) => {
            say!(words, "failure-campaign-event", name = name.as_str())
        }
    }
}

/// The first faults, each with its line. Their reasons are in English, and are marked so in other
/// languages.
fn petition(path: &Path, faults: &[Fault], words: &Words) -> String {
    let errors = faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error);
    let count = errors.clone().count();
    if count == 0 {
        return say!(words, "failure-petition-empty", path = shown(path));
    }
    let mut lines = vec![say!(words, "failure-petition-faults", path = shown(path))];
    lines.extend(errors.take(MOST_FAULTS).map(|fault| {
        say!(
            words,
            "failure-petition-line",
            line = fault.line,
            why = fault.message.as_str()
        )
    }));
    if count > MOST_FAULTS {
        let more = count - MOST_FAULTS;
        lines.push(say!(words, "failure-petition-more", count = more));
    }
    lines.join("\n")
}

fn key(error: &KeyError, words: &Words) -> String {
    match error {
        KeyError::WrongPassphrase => say!(words, "failure-passphrase-wrong"),
        KeyError::TooShort => say!(
            words,
            "failure-passphrase-short",
            least = Passphrase::SHORTEST
        ),
        KeyError::Known => say!(words, "failure-passphrase-known"),
        KeyError::Guessable => say!(words, "failure-passphrase-guessable"),
        KeyError::NoKey(path) => say!(words, "failure-key-not-here", path = shown(path)),
        KeyError::Erased { day, certificate } => say!(
            words,
            "failure-key-gone",
            day = words.day(day),
            path = shown(certificate)
        ),
        KeyError::Erasing { day } => say!(words, "failure-key-half-gone", day = words.day(day)),
        KeyError::OtherKey(path) => say!(words, "failure-key-other", path = shown(path)),
        KeyError::NotAKey(path) => say!(words, "failure-key-damaged", path = shown(path)),
        KeyError::NoSigningKey(path) => {
            say!(words, "failure-key-no-signing-key", path = shown(path))
        }
        KeyError::Io { path, source } => say!(
            words,
            "failure-key-io",
            path = shown(path),
            why = reason(source, path, words)
        ),
        KeyError::NotSealed(SealError) => say!(words, "failure-seal"),
        KeyError::NotARecipient => say!(words, "failure-key-recipient"),
        KeyError::TestFailed => say!(words, "failure-key-test"),
    }
}

fn output(error: &OutputError, words: &Words) -> String {
    match error {
        OutputError::Nobody => say!(words, "failure-print-nobody"),
        OutputError::OnPaperOnly => say!(words, "failure-print-paper-only"),
        OutputError::NobodyToExport => say!(words, "failure-export-nobody"),
        OutputError::Export(ExportError::Table) => say!(words, "failure-export-table"),
        OutputError::Export(ExportError::Workbook) => say!(words, "failure-export-workbook"),
        OutputError::Export(ExportError::Line) => say!(words, "failure-export-line"),
        OutputError::NoAddress => say!(words, "failure-print-no-address"),
        OutputError::TooLong => say!(words, "failure-print-address-long"),
        OutputError::Stopped => say!(words, "failure-print-stopped"),
        OutputError::Sheet(error) => sheet(error, words),
        OutputError::Picture => say!(words, "failure-print-picture"),
        OutputError::Io { path, source } => say!(
            words,
            "failure-print-io",
            path = shown(path),
            why = reason(source, path, words)
        ),
    }
}

fn sheet(error: &SheetError, words: &Words) -> String {
    match error {
        SheetError::Font => say!(words, "failure-print-font"),
        SheetError::Code(_) => say!(words, "failure-print-address-long"),
        SheetError::Stopped => say!(words, "failure-print-stopped"),
        SheetError::Pdf | SheetError::Write(_) => say!(words, "failure-print-pdf"),
        SheetError::NotAPicture => say!(words, "failure-print-svg"),
    }
}

fn fit(error: &FitError, words: &Words) -> String {
    let cramped = match error {
        FitError::Cramped(cramped) => cramped,
        FitError::Sheet(error) => return sheet(error, words),
    };
    let (language, paper) = (native_name(&cramped.language), cramped.layout.paper());
    if cramped.without_boxes_too {
        return say!(words, "failure-fit-text", language = language);
    }
    let boxes = cramped.boxes;
    say!(
        words,
        "failure-fit-boxes",
        language = language,
        paper = paper,
        boxes = boxes
    )
}

fn blank(error: &BlankError, words: &Words) -> String {
    match error {
        BlankError::Ledger(error) => say!(
            words,
            "failure-blank-not-issued",
            why = ledger(error, words)
        ),
        BlankError::Untested(error) => untested(error, words),
        BlankError::RetentionOver(over) => say!(
            words,
            "failure-blank-retention-over",
            day = words.day(&over.day)
        ),
        BlankError::NotPrinted {
            first,
            last,
            source,
        } => say!(
            words,
            "failure-blank-not-printed",
            why = output(source, words),
            first = first.to_string(),
            last = last.to_string()
        ),
    }
}

fn erasure(error: &ErasureError, words: &Words) -> String {
    match error {
        ErasureError::Campaign(error) => campaign(error, words),
        ErasureError::Ledger(error) => ledger(error, words),
        ErasureError::Key(error) => key(error, words),
        ErasureError::NoKey(path) => say!(words, "failure-erasure-no-key", path = shown(path)),
        ErasureError::OnlyOnSticks(path) => {
            say!(words, "failure-erasure-on-stick", path = shown(path))
        }
        ErasureError::Done { day, certificate } => say!(
            words,
            "failure-erasure-done",
            day = words.day(day),
            path = shown(certificate)
        ),
        ErasureError::WrongName(name) => {
            say!(words, "failure-erasure-name", name = name.as_str())
        }
        ErasureError::Sheet(error) => {
            say!(words, "failure-erasure-sheet", why = sheet(error, words))
        }
        ErasureError::Certificate { path, source } => say!(
            words,
            "failure-erasure-certificate",
            path = shown(path),
            why = reason(source, path, words)
        ),
        ErasureError::NotDestroyed { path, source } => say!(
            words,
            "failure-erasure-file",
            path = shown(path),
            why = reason(source, path, words)
        ),
    }
}

fn printer(error: &PrinterError, words: &Words) -> String {
    match error {
        PrinterError::NoPrintSystem => say!(words, "failure-printer-no-system"),
        PrinterError::NoPrinter => say!(words, "failure-printer-no-default"),
        PrinterError::NotFound { name, .. } => {
            say!(words, "failure-printer-unknown", name = name.as_str())
        }
        PrinterError::Refused(_) => say!(words, "failure-printer-refused"),
    }
}

fn scan(error: ScanError, words: &Words) -> String {
    match error {
        ScanError::NotAPicture => say!(words, "failure-picture-kind"),
        ScanError::Heic => say!(words, "failure-picture-heic"),
        ScanError::Locked => say!(words, "failure-picture-locked"),
        ScanError::Damaged => say!(words, "failure-picture-damaged"),
        ScanError::TooLarge => say!(words, "failure-picture-large"),
        ScanError::NoCode => say!(words, "failure-picture-no-code"),
        ScanError::AnotherCode => say!(words, "failure-picture-another"),
        ScanError::Stopped => say!(words, "failure-picture-stopped"),
        ScanError::NotStarted => say!(words, "failure-picture-not-started"),
    }
}
