//! The log: numbers, ids and errors, one file a day beside the ledger, two weeks of them. Never a
//! name, never what was typed.

use std::path::Path;

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::EnvFilter;

/// The crates of this program and nobody else's: a library's finer levels could carry words that
/// someone typed. tests/architecture.rs checks that none of ours is missing.
const OURS: &str =
    "off,petition_kiosk=info,petition=info,ledger=info,roll=info,print=info,kiosk=info";

/// Logs into a folder until the guard is dropped. Without a log the program goes on: a full disk
/// must not stop signing.
#[must_use]
pub fn start(folder: &Path) -> Option<WorkerGuard> {
    let files = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("petition-kiosk")
        .filename_suffix("log")
        .max_log_files(14)
        .build(folder)
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    let filter = EnvFilter::new(OURS);
    tracing_subscriber::fmt()
        .with_writer(writer)
        .with_ansi(false)
        .with_env_filter(filter)
        .try_init()
        .ok()?;
    Some(guard)
}
