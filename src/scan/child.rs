//! Reads a picture in a child process of the same program.
//!
//! A picture can come from anyone, and decoders are large. One that hangs, takes too much memory or
//! crashes must not take the office with it, and one that is taken over must not find the
//! organizer's key in its memory. So the child gets the bytes of one picture on its stdin, no
//! environment, and limits that it sets for itself before it reads. It answers with one short line.

#[cfg(all(test, unix))]
mod tests;

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{ScanError, number_in};
use petition::number::SheetNumber;

/// The name of the subcommand that the child runs.
pub(crate) const SUBCOMMAND: &str = "decode-picture";
/// The most address space of the child, in MiB. A photo of 100 million pixels takes about half.
const MOST_MEMORY: u64 = 1_024;
/// The most CPU time of the child, in seconds, unless a person asks for another limit: a pile of 20
/// pages without a code takes a slow tablet most of it.
pub(crate) const MOST_SECONDS: u64 = 60;
/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: u64 = 64;

/// Finds the number of the sheet on a picture, in a child process that may use `seconds` of CPU
/// time and one and a half times as much of the clock.
///
/// # Errors
/// Returns an error if the picture cannot be read or shows no code of a sheet, and if the child
/// could not be started or ended without an answer.
pub(crate) fn number_in_child(bytes: &[u8], seconds: u64) -> Result<SheetNumber, ScanError> {
    let program = std::env::current_exe().map_err(|_| ScanError::NotStarted)?;
    let mut command = crate::child::command(program);
    command
        .arg(SUBCOMMAND)
        .args(["--megabytes", &MOST_MEMORY.to_string()])
        .args(["--seconds", &seconds.to_string()]);
    let wait = Duration::from_secs(seconds.saturating_add(seconds / 2 + 1));
    parse(&ask(&mut command, bytes, wait)?)
}

/// Runs a command without an environment, gives it the bytes, and returns what it answers within
/// the time. It is killed in the end, whatever it did.
fn ask(command: &mut Command, bytes: &[u8], wait: Duration) -> Result<Vec<u8>, ScanError> {
    let mut child = command
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| ScanError::NotStarted)?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    thread::scope(|scope| {
        let writer = thread::Builder::new().spawn_scoped(scope, move || {
            // A child that reads no further closes the pipe, and that is no error here.
            stdin.map(|mut stdin| stdin.write_all(bytes))
        });
        let (sender, receiver) = mpsc::channel();
        let reader = thread::Builder::new().spawn_scoped(scope, move || {
            let mut answer = Vec::new();
            if let Some(stdout) = stdout {
                let _ = stdout.take(LONGEST_ANSWER).read_to_end(&mut answer);
            }
            let _ = sender.send(answer);
        });
        let answer = match (writer, reader) {
            (Ok(_), Ok(_)) => receiver.recv_timeout(wait).map_err(|_| ScanError::Stopped),
            _ => Err(ScanError::NotStarted),
        };
        // The threads end with the child, because its ends of the pipes close.
        let _ = child.kill();
        let _ = child.wait();
        answer
    })
}

/// The line that the child answers: the number of the sheet, or the reason why there is none.
pub(crate) fn answer(bytes: &[u8]) -> String {
    match number_in(bytes) {
        Ok(number) => format!("{number}\n"),
        Err(error) => format!("{}\n", word(error)),
    }
}

/// Reads an answer. One that is cut off, or not in this form, comes from a child that crashed.
fn parse(answer: &[u8]) -> Result<SheetNumber, ScanError> {
    let line = std::str::from_utf8(answer)
        .ok()
        .and_then(|answer| answer.strip_suffix('\n'))
        .ok_or(ScanError::Stopped)?;
    match REASONS.iter().find(|reason| word(**reason) == line) {
        Some(reason) => Err(*reason),
        None => line.parse().map_err(|_| ScanError::Stopped),
    }
}

/// The reasons that a child can answer with.
const REASONS: [ScanError; 4] = [
    ScanError::NotAPicture,
    ScanError::Damaged,
    ScanError::TooLarge,
    ScanError::NoCode,
];

fn word(reason: ScanError) -> &'static str {
    match reason {
        ScanError::NotAPicture => "not-a-picture",
        ScanError::Damaged => "damaged",
        ScanError::TooLarge => "too-large",
        ScanError::NoCode => "no-code",
        ScanError::Stopped => "stopped",
        ScanError::NotStarted => "not-started",
    }
}

/// Limits what this process can still do: its memory and its CPU time; it opens no further file and
/// no connection, writes no file, and starts no process.
///
/// # Errors
/// Returns an error if the system refuses a limit. Then no picture may be read.
#[cfg(unix)]
pub(crate) fn limit(megabytes: u64, seconds: u64) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limits = [
        // Other systems know the limit and do not hold it, or refuse it.
        #[cfg(target_os = "linux")]
        (Resource::As, megabytes.saturating_mul(1024 * 1024)),
        (Resource::Cpu, seconds),
        (Resource::Fsize, 0),
        (Resource::Nofile, 3),
        (Resource::Nproc, 0),
    ];
    for (resource, most) in limits {
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        setrlimit(resource, limit)?;
    }
    Ok(())
}

/// Other systems have no such limits: there the parent's clock is the only one.
#[cfg(not(unix))]
pub(crate) fn limit(_: u64, _: u64) -> std::io::Result<()> {
    Ok(())
}
