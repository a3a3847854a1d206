//! Why a letter is no petition yet, as a sentence.

use petition::i18n::Words;
use petition::text_file::NotText;
use petition::{ImportError, say};

pub(super) fn in_words(error: &ImportError, words: &Words) -> String {
    match error {
        ImportError::Empty => say!(words, "failure-import-empty"),
        ImportError::NotText(reason) => not_text(*reason, words),
        ImportError::Damaged => say!(words, "failure-import-damaged"),
        ImportError::OtherDocument => say!(words, "failure-import-document"),
        ImportError::NoTitle { line, found } => {
            let line = *line;
            say!(
                words,
                "failure-import-title",
                line = line,
                found = found.as_str()
            )
        }
        ImportError::NoBody { line, title } => {
            let line = *line;
            say!(
                words,
                "failure-import-letter",
                line = line,
                title = title.as_str()
            )
        }
        ImportError::NoTarget => say!(words, "failure-import-target"),
        ImportError::EmptyTarget { line } => {
            let line = *line;
            say!(words, "failure-import-target-empty", line = line)
        }
        ImportError::TargetIsASentence { line, found } => {
            let line = *line;
            say!(
                words,
                "failure-import-target-sentence",
                line = line,
                found = found.as_str()
            )
        }
        ImportError::GreetsNobody { line, found } => {
            let line = *line;
            say!(
                words,
                "failure-import-greeting",
                line = line,
                found = found.as_str()
            )
        }
        ImportError::NoDemand { line } => {
            let line = *line;
            say!(words, "failure-import-demand", line = line)
        }
        ImportError::LongDemand { line, length } => {
            let (line, length) = (*line, *length);
            say!(
                words,
                "failure-import-demand-long",
                line = line,
                length = length
            )
        }
    }
}

fn not_text(reason: NotText, words: &Words) -> String {
    match reason {
        NotText::Archive => say!(words, "failure-import-document"),
        NotText::OldOffice => say!(words, "failure-import-old-office"),
        NotText::Pdf => say!(words, "failure-import-pdf"),
        NotText::RichText => say!(words, "failure-import-rtf"),
        NotText::Picture => say!(words, "failure-import-picture"),
        NotText::DamagedUtf16 | NotText::Unknown => say!(words, "failure-import-unknown"),
    }
}
