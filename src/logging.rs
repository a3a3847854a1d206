//! The log has one file for each day of the last two weeks, beside the ledger. It contains events
//! and errors, and never a name or anything that was typed.
//!
//! It does not tell when a person signed or what they did: no line is written for a signature, and
//! every time is cut to the hour.

use std::fmt;
use std::path::Path;

use tracing::Level;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

use petition::time::Timestamp;

/// The crates whose events are logged: only those of this program, because a library's events could
/// contain words that someone typed. tests/architecture.rs checks that none of ours is missing.
const OURS: [&str; 6] = [
    "petition_kiosk",
    "petition",
    "ledger",
    "roll",
    "print",
    "kiosk",
];

/// Logs into a folder until the guard is dropped. Returns `None` if the log cannot be written; the
/// program runs without it then, because a full disk must not stop signing.
#[must_use]
pub(crate) fn start(folder: &Path) -> Option<WorkerGuard> {
    let files = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("petition-kiosk")
        .filename_suffix("log")
        .max_log_files(14)
        .build(folder)
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(writer)
        .with_timer(Hour)
        .with_ansi(false);
    let ours = filter_fn(|event| *event.level() <= Level::INFO && is_ours(event.target()));
    tracing_subscriber::registry()
        .with(lines.with_filter(ours))
        .try_init()
        .ok()?;
    Some(guard)
}

/// The hour of a line, such as "2026-11-25 14h UTC". With minutes, a thief who reads the log could
/// tell which entry a person made whom somebody saw at the table.
struct Hour;

impl FormatTime for Hour {
    fn format_time(&self, line: &mut Writer<'_>) -> fmt::Result {
        let now = Timestamp::now().utc();
        write!(line, "{} {:02}h UTC", now.date(), now.hour())
    }
}

/// Returns true for the path of a module in one of our crates. The crate's name is compared as a
/// whole word, because `printpdf` is not `print`.
fn is_ours(module: &str) -> bool {
    let name = module.split("::").next().unwrap_or_default();
    OURS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn a_library_is_not_logged_because_its_name_begins_like_ours() {
        assert!(is_ours("print"));
        assert!(is_ours("petition_kiosk::app::machine"));
        assert!(!is_ours("printpdf::serialize"));
        assert!(!is_ours("postgres"));
        assert!(!is_ours(""));
    }
}
