//! The log: numbers, ids and errors, one file a day beside the ledger, two weeks of them. Never a
//! name, never what was typed.

use std::path::Path;

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::EnvFilter;

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
    // Our own words only: what a library logs at a finer level could carry what was typed.
    let filter = EnvFilter::new("off,petition_kiosk=info");
    tracing_subscriber::fmt()
        .with_writer(writer)
        .with_ansi(false)
        .with_env_filter(filter)
        .try_init()
        .ok()?;
    Some(guard)
}
