//! Every failure, as staff and organizers read it.

use std::io;
use std::path::PathBuf;

use super::*;
use crate::export::ExportError;
use crate::output::Cramped;
use ledger::campaign::{CampaignFileError, PinError, SealError};
use ledger::{Broken, StationId};
use petition::i18n::Words;
use petition::number::{Series, SheetNumber};
use petition::text_file::NotText;
use petition::{Fault, Language, Severity};
use print::{Layout, Room, SheetError};

const STATION: StationId = StationId::from_bytes([0x5a; 16]);

fn path() -> PathBuf {
    PathBuf::from("/media/stick/x")
}

fn io_error() -> io::Error {
    io::Error::from_raw_os_error(5)
}

fn day() -> String {
    "2027-06-30".to_owned()
}

fn ledger_errors() -> Vec<LedgerError> {
    let broken = |broken| LedgerError::Broken {
        path: path(),
        broken,
    };
    let (station, seq) = (STATION, 7);
    vec![
        LedgerError::Missing(path()),
        LedgerError::NoFolder(path()),
        LedgerError::NotALedger(path()),
        LedgerError::Newer(path()),
        broken(Broken::Missing {
            station,
            expected: seq,
        }),
        broken(Broken::Changed { station, seq }),
        broken(Broken::Unsigned { station, seq }),
        broken(Broken::ForgedStation { station }),
        broken(Broken::UnknownStation { seq }),
        LedgerError::OtherCampaign(path()),
        LedgerError::InUse(path()),
        LedgerError::NotATurnIn(path()),
        LedgerError::BeforeSigning(path()),
        LedgerError::OtherKeys(path()),
        LedgerError::TooManyStations(path()),
        LedgerError::NotReadBack(path()),
        LedgerError::Gone(path()),
        LedgerError::Stopped,
        LedgerError::DiskFull,
        LedgerError::NotWritten,
        LedgerError::ReadOnlyMedium(path()),
        LedgerError::ScanTooLong,
        LedgerError::ScanNotWhole { station, seq },
        LedgerError::Seal(SealError),
        LedgerError::NothingStored,
        LedgerError::Io {
            path: path(),
            source: io_error(),
        },
        LedgerError::NoAccess {
            path: path(),
            source: rusqlite::Error::InvalidQuery,
        },
        LedgerError::Sqlite {
            code: 1,
            source: rusqlite::Error::InvalidQuery,
        },
        LedgerError::BadRow(rusqlite::Error::InvalidQuery),
    ]
}

fn untested() -> Vec<Untested> {
    vec![
        Untested::NotTested,
        Untested::Erased {
            day: day(),
            certificate: path(),
        },
        Untested::Erasing { day: day() },
    ]
}

fn key_errors() -> Vec<KeyError> {
    vec![
        KeyError::WrongPassphrase,
        KeyError::TooShort,
        KeyError::Known,
        KeyError::Guessable,
        KeyError::NoKey(path()),
        KeyError::Erased {
            day: day(),
            certificate: path(),
        },
        KeyError::Erasing { day: day() },
        KeyError::OtherKey(path()),
        KeyError::NotAKey(path()),
        KeyError::NoSigningKey(path()),
        KeyError::Io {
            path: path(),
            source: io_error(),
        },
        KeyError::NotSealed(SealError),
        KeyError::NotARecipient,
        KeyError::TestFailed,
    ]
}

fn campaign_errors() -> Vec<CampaignError> {
    let fault = Fault {
        line: 12,
        severity: Severity::Error,
        message: "the title is missing".to_owned(),
    };
    let petition = |faults| CampaignError::BadPetition {
        path: path(),
        faults,
    };
    let mut all = vec![
        CampaignError::NoFolder(path()),
        CampaignError::NoFile(path()),
        CampaignError::Io {
            path: path(),
            source: io_error(),
        },
        CampaignError::NotACampaign {
            path: path(),
            source: CampaignFileError::Format(9),
        },
        CampaignError::PetitionNotWritten {
            path: path(),
            source: serde::ser::Error::custom("a table"),
        },
        petition(vec![fault.clone()]),
        petition(vec![fault; 7]),
        petition(Vec::new()),
        CampaignError::NotEmpty(path()),
        CampaignError::OtherPetition(path()),
        CampaignError::OtherOrganizer(path()),
        CampaignError::Older(path()),
        CampaignError::OtherWords(path()),
        CampaignError::BadAddress(petition::AddressError::NotAnAddress),
        CampaignError::Pin(PinError::NotDigits),
        CampaignError::Pin(PinError::Common),
        CampaignError::Pin(PinError::NotHashed),
        CampaignError::NotReadBack(path()),
        CampaignError::NoEvent("nowhere".to_owned()),
        CampaignError::NotADay("soon".to_owned()),
        CampaignError::LaterRetention { promised: day() },
        CampaignError::BadStationName("x".repeat(41)),
        CampaignError::BadEvent("!".to_owned()),
    ];
    all.extend(untested().into_iter().map(CampaignError::Over));
    all.extend(key_errors().into_iter().map(CampaignError::Key));
    all
}

fn sheet_errors() -> Vec<SheetError> {
    vec![
        SheetError::Font,
        SheetError::Code(petition::qr::TooLong),
        SheetError::Pdf,
        SheetError::Write(io_error()),
        SheetError::NotAPicture,
    ]
}

fn output_errors() -> Vec<OutputError> {
    let mut all = vec![
        OutputError::Nobody,
        OutputError::OnPaperOnly,
        OutputError::NobodyToExport,
        OutputError::Export(ExportError::Table),
        OutputError::Export(ExportError::Workbook),
        OutputError::Export(ExportError::Line),
        OutputError::NoAddress,
        OutputError::TooLong,
        OutputError::Stopped,
        OutputError::Picture,
        OutputError::Io {
            path: path(),
            source: io_error(),
        },
    ];
    all.extend(sheet_errors().into_iter().map(OutputError::Sheet));
    all
}

fn retention_over() -> RetentionOver {
    RetentionOver {
        day: "2027-06-30".to_owned(),
    }
}

fn blank_errors() -> Vec<BlankError> {
    let number = |number| SheetNumber {
        series: Series::from_bytes(&[1; 16]),
        number,
    };
    let mut all = vec![
        BlankError::NotPrinted {
            first: number(1),
            last: number(5),
            source: OutputError::Picture,
        },
        BlankError::RetentionOver(retention_over()),
    ];
    all.extend(ledger_errors().into_iter().map(BlankError::Ledger));
    all.extend(untested().into_iter().map(BlankError::Untested));
    all
}

fn erasure_errors() -> Vec<ErasureError> {
    let mut all = vec![
        ErasureError::NoKey(path()),
        ErasureError::OnlyOnSticks(path()),
        ErasureError::Done {
            day: day(),
            certificate: path(),
        },
        ErasureError::WrongName("Protect".to_owned()),
        ErasureError::Certificate {
            path: path(),
            source: io_error(),
        },
        ErasureError::NotDestroyed {
            path: path(),
            source: io_error(),
        },
    ];
    all.extend(campaign_errors().into_iter().map(ErasureError::Campaign));
    all.extend(ledger_errors().into_iter().map(ErasureError::Ledger));
    all.extend(key_errors().into_iter().map(ErasureError::Key));
    all.extend(sheet_errors().into_iter().map(ErasureError::Sheet));
    all
}

fn printer_errors() -> Vec<PrinterError> {
    vec![
        PrinterError::NoPrintSystem,
        PrinterError::NoPrinter,
        PrinterError::NotFound {
            name: "Lobby".to_owned(),
            known: "is none".to_owned(),
        },
        PrinterError::Refused("lp: Unauthorized".to_owned()),
    ]
}

fn fit_errors() -> Vec<FitError> {
    let cramped = |without_boxes_too| {
        FitError::Cramped(Cramped {
            language: Language::english(),
            layout: Layout::Legal,
            boxes: 23,
            without_boxes_too,
            room: Room {
                height: 9.0,
                width: 20.0,
            },
        })
    };
    let mut all = vec![cramped(false), cramped(true)];
    all.extend(sheet_errors().into_iter().map(FitError::Sheet));
    all
}

fn all() -> Vec<Failure> {
    let mut all = vec![
        Failure::unreadable(path(), io_error()),
        Failure::NothingToReceipt,
        Failure::LostThread,
    ];
    all.extend(ledger_errors().into_iter().map(Failure::from));
    all.extend(untested().into_iter().map(Failure::from));
    all.extend(campaign_errors().into_iter().map(Failure::from));
    all.extend(key_errors().into_iter().map(Failure::from));
    all.extend(output_errors().into_iter().map(Failure::from));
    all.extend(fit_errors().into_iter().map(Failure::from));
    all.extend(blank_errors().into_iter().map(Failure::from));
    all.extend(erasure_errors().into_iter().map(Failure::from));
    all.extend(printer_errors().into_iter().map(Failure::from));
    let scans = [
        ScanError::NotAPicture,
        ScanError::Damaged,
        ScanError::TooLarge,
        ScanError::NoCode,
        ScanError::Stopped,
        ScanError::NotStarted,
    ];
    all.extend(scans.map(Failure::from));
    let imports = [
        ImportError::Empty,
        ImportError::NotText(NotText::Archive),
        ImportError::NotText(NotText::OldOffice),
        ImportError::NotText(NotText::Pdf),
        ImportError::NotText(NotText::RichText),
        ImportError::NotText(NotText::Picture),
        ImportError::NotText(NotText::DamagedUtf16),
        ImportError::NotText(NotText::Unknown),
        ImportError::Damaged,
        ImportError::OtherDocument,
        ImportError::NoTitle {
            line: 1,
            found: "Dear neighbours,".to_owned(),
        },
        ImportError::NoBody {
            line: 1,
            title: "Open the library".to_owned(),
        },
        ImportError::NoTarget,
        ImportError::EmptyTarget { line: 3 },
        ImportError::TargetIsASentence {
            line: 3,
            found: "To: those who say".to_owned(),
        },
        ImportError::GreetsNobody {
            line: 3,
            found: "Dear neighbours,".to_owned(),
        },
        ImportError::NoDemand { line: 9 },
        ImportError::LongDemand {
            line: 9,
            length: 700,
        },
    ];
    all.extend(imports.map(Failure::from));
    all
}

fn spanish() -> Words {
    Words::new(&Language::new("es").expect("a tag"))
}

/// The sentence without what stands between quotation marks, such as a command or a label.
fn unquoted(sentence: &str) -> String {
    sentence
        .split('“')
        .map(|part| part.rsplit('”').next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

#[test]
fn every_failure_is_whole_sentences_in_both_languages_of_the_staff() {
    let (english, spanish) = (Words::english(), spanish());
    for failure in all() {
        let error = failure.to_string();
        let (in_english, in_spanish) = (failure.in_words(&english), failure.in_words(&spanish));
        assert_ne!(in_english, in_spanish, "{failure:?}");
        for sentence in [&in_english, &in_spanish] {
            assert!(
                !error.contains(sentence.as_str()) && !sentence.contains(&error),
                "{failure:?}: {sentence}"
            );
            assert!(
                sentence.ends_with(['.', ')']) && !sentence.contains("failure-"),
                "{sentence}"
            );
        }
    }
}

#[test]
fn no_spanish_sentence_has_an_english_clause() {
    let spanish = spanish();
    for failure in all() {
        let sentence = unquoted(&failure.in_words(&spanish));
        let words = || sentence.split(|c: char| !c.is_alphabetic());
        for english in ["the", "is", "not", "and", "of", "was", "error:", "cannot"] {
            assert!(
                !words().any(|word| word == english),
                "{english:?} in: {sentence}"
            );
        }
    }
}

#[test]
fn each_fault_of_a_petition_file_is_named_and_its_english_reason_is_marked() {
    let source = petition::BUNDLED.replace("\ndemand = ", "\ndemand = \"\" # ");
    let faults = petition::Petition::from_toml(&source).expect_err("faults");
    let shown = 5;
    assert_eq!(faults.len(), 8, "one for each language: {faults:?}");
    let failure = Failure::from(CampaignError::BadPetition {
        path: path(),
        faults: faults.clone(),
    });
    for (language, mark) in [("en", ""), ("es", " (en inglés)"), ("tl", " (sa Ingles)")] {
        let words = Words::new(&Language::new(language).expect("a tag"));
        let said = failure.in_words(&words);
        for fault in &faults[..shown] {
            assert!(said.contains(&fault.message), "{fault:?} in: {said}");
            assert!(said.contains(&format!(" {}{mark}:", fault.line)), "{said}");
        }
    }
}

#[test]
fn no_sentence_tells_people_in_the_window_to_type_a_command() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/i18n"));
    let mut read = 0;
    for language in std::fs::read_dir(folder).expect("the folder of languages") {
        let file = language
            .expect("a folder")
            .path()
            .join("petition_kiosk.ftl");
        let sentences = std::fs::read_to_string(&file).expect("sentences");
        read += 1;
        for command in ["petition-kiosk", "age-keygen", "campaign.toml", "--"] {
            let has = sentences
                .lines()
                .find(|line| !line.starts_with('#') && line.contains(command));
            assert_eq!(has, None, "{}", file.display());
        }
    }
    assert_eq!(read, 8);
}

#[test]
fn a_failure_keeps_what_caused_it() {
    use std::error::Error as _;

    let failure = Failure::unreadable(path(), io_error());
    let source = failure.source().expect("a source");
    assert_eq!(source.to_string(), io_error().to_string());
    let failure = Failure::from(ErasureError::Ledger(LedgerError::InUse(path())));
    assert_eq!(failure.to_string(), LedgerError::InUse(path()).to_string());
}
